# Crossdesk's commands. `make` alone lists them; a line's part after ## is what it prints.
# What is given on the command line, SHOP=FOLDER PORT=8123, is in the environment of the commands: each is a setting.

VENV := .venv
PYTHON := $(VENV)/bin/python
BOT := $(PYTHON) -m bot
FILES ?= $(wildcard tests/validation/*.tsv)
OWN := --out-of-scope tests/own/out_of_scope.tsv --several tests/own/several.tsv --facts tests/own/facts.tsv

.PHONY: help environment tools setup run demo chat train test quick check fix evaluate tune bench migration migrate
.DEFAULT_GOAL := help

help:
	@echo "make run starts the demo shop. SHOP=FOLDER PORT=8123 and every setting of .env.example can follow."
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 18

# .venv with what the shop runs on; nothing happens where it is up to date
environment:
	@scripts/environment.sh requirements.txt

# … and what tests and checks need
tools: environment
	@scripts/environment.sh requirements-dev.txt

setup: tools ## build .venv with everything, tests' tools included

run: environment ## start shop, chat and console: prints their addresses
	@exec $(BOT) run

demo: environment ## list things to try in the demo shop
	@$(BOT) demo

chat: environment ## talk with the bot in this terminal
	@exec $(BOT) chat

train: environment ## train the model where the present data has none
	@$(BOT) train

test: tools train ## run all tests: both databases, dialogues and browser included
	@scripts/test-needs.sh
	@$(PYTHON) -m pytest $(ARGS)

quick: tools ## run the tests that take under a minute together
	@$(PYTHON) -m pytest -q -m "not slow" $(ARGS)

check: tools ## all that CI runs: format, lint, types, tests
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy
	@$(MAKE) --no-print-directory test

fix: tools ## format, and mend what the linter can
	@$(PYTHON) -m ruff check --fix-only .
	@$(PYTHON) -m ruff format .

evaluate: train ## measure understanding on the validation messages, or on FILES="a.tsv b.tsv"
	@$(BOT) evaluate $(FILES) $(OWN) --report var/evaluation/index.html $(if $(FIGURES),--figures $(FIGURES)) >/dev/null

tune: environment ## tune e5 on the training examples: hours, goes on where it was stopped, needs PyTorch
	@scripts/environment.sh requirements-tune.txt
	@$(BOT) tune

bench: environment ## measure a turn against stock Rasa
	@$(BOT) bench

migration: environment ## write a migration for changed tables: NAME=add_return_reason
	@test -n "$(NAME)" || { echo 'say what it does: make migration NAME=add_return_reason' >&2; exit 2; }
	@$(BOT) migration "$(NAME)"

migrate: environment ## bring the database up to date
	@$(BOT) migrate
