"""`python -m bot bench`: turns of the brain beside a stock Rasa's, on one machine in alternating runs.

Stock: default pipeline and policies trained on our English data, `rasa run`, HTTP action server, SQL tracker
store. The same questions are answered by the same actions from the same store on both sides. The gateway's own
share is what a turn takes longer through its REST door than at the brain's.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import click
import requests
import yaml

from bot.commands.bench_answers import answers
from bot.commands.processes import wait_until_up
from bot.settings import read_settings

RUNS = 3
TURNS = 5
SHOPPERS = 16
WARM_UP = 4
ALONE = 12
# Answered from the store, without a fact to ask for, so that both sides run the same actions.
QUESTIONS = (
    "What payment methods do you accept?",
    "Can I pay with PayPal?",
    "What is your return policy?",
    "How long do I have to send something back?",
    "Are there any discount codes at the moment?",
    "Do you have any sales on right now?",
    "How do I place an order?",
    "How does the checkout work?",
    "I forgot my password, how do I log in?",
    "How do I unsubscribe from the newsletter?",
    "What warranty do your products have?",
    "Are your products genuine?",
)
# Of the default's 100: an epoch takes most of a minute, and a turn costs the same after few as after many.
EPOCHS = 10
STOCK_MADE_FROM = ("domain.yml", "data/nlu/en", "data/rules", "data/stories")


@dataclass(frozen=True)
class Side:
    """One of the two: where it listens, and what its conversations are called."""

    name: str
    url: str

    def ask(self, sender: str, question: str) -> float:
        """Return the seconds that one turn took; raises when nothing was answered."""
        body: dict[str, Any] = {"sender": sender, "message": question, "metadata": _metadata()}
        began = time.perf_counter()
        response = requests.post(f"{self.url}/webhooks/rest/webhook", json=body, timeout=60)
        seconds = time.perf_counter() - began
        response.raise_for_status()
        if not any(entry.get("text") for entry in response.json()):
            raise click.ClickException(f"{self.name} did not answer {question!r}")
        return seconds

    def texts(self, question: str) -> list[str]:
        body: dict[str, Any] = {"sender": uuid4().hex, "message": question, "metadata": _metadata()}
        answer = requests.post(f"{self.url}/webhooks/rest/webhook", json=body, timeout=60).json()
        return [entry["text"] for entry in answer if entry.get("text")]


def _metadata() -> dict[str, Any]:
    return {
        "inbox_id": uuid4().hex,
        "channel": "web",
        "locale": "en",
        "language_so_far": "en",
        "proof": {"level": "none"},
    }


@dataclass(frozen=True)
class Figures:
    """Of one run: seconds of turns one at a time, and turns a second with many shoppers at once."""

    p50_ms: float
    p95_ms: float
    turns_a_second: float


def measure(side: Side) -> Figures:
    for _ in range(WARM_UP):
        _conversation(side, 0)
    alone = [seconds for start in range(ALONE) for seconds in _conversation(side, start)]
    began = time.perf_counter()
    with ThreadPoolExecutor(SHOPPERS) as pool:
        together = list(pool.map(lambda start: _conversation(side, start), range(SHOPPERS * 2)))
    turns = sum(len(each) for each in together) / (time.perf_counter() - began)
    cuts = statistics.quantiles(alone, n=20)
    return Figures(round(statistics.median(alone) * 1000, 1), round(cuts[18] * 1000, 1), round(turns, 1))


def gateway_share(brain: Side, gateway: Side) -> float:
    """Return the milliseconds that a turn takes longer, at the median, when it comes through the gateway.

    The two take turns, each with another question, so that the brain is as warm for one as for the other.
    """
    seconds: dict[str, list[float]] = {side.name: [] for side in (brain, gateway) if _conversation(side, 0)}
    for start in range(ALONE * 2):
        senders = {brain.name: uuid4().hex, gateway.name: uuid4().hex}
        for turn in range(TURNS):
            for side, ahead in ((brain, 0), (gateway, len(QUESTIONS) // 2)):
                question = QUESTIONS[(start + turn + ahead) % len(QUESTIONS)]
                seconds[side.name].append(side.ask(senders[side.name], question))
    return round((statistics.median(seconds[gateway.name]) - statistics.median(seconds[brain.name])) * 1000, 1)


def _conversation(side: Side, start: int) -> list[float]:
    sender = uuid4().hex
    return [side.ask(sender, QUESTIONS[(start + turn) % len(QUESTIONS)]) for turn in range(TURNS)]


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON only.")
@click.pass_context
def bench(context: click.Context, as_json: bool) -> None:
    """Measure the brain and a stock Rasa side by side, or with `answers` the brain alone in a large shop."""
    if context.invoked_subcommand is None:
        _beside_stock(as_json)


bench.add_command(answers)


def _beside_stock(as_json: bool) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        work = Path(folder)
        database = f"sqlite:///{work}/bench.db"
        _load(database)
        model = _stock_model(read_settings().models)
        ours = stack.enter_context(_brain(database, work))
        gateway = stack.enter_context(_gateway(database, ours, work))
        stock = stack.enter_context(_stock(database, model, work))
        differing = [question for question in QUESTIONS if ours.texts(question) != stock.texts(question)]
        rounds, shares = [], []
        for number in range(RUNS):
            click.echo(f"run {number + 1} of {RUNS}", err=True)
            rounds.append((measure(ours), measure(stock)))
            shares.append(gateway_share(ours, gateway))
    result = {**summary(rounds, differing), "gateway_share_p50_ms": statistics.median(shares)}
    shown = yaml.safe_dump(result, sort_keys=False, allow_unicode=True).rstrip()
    click.echo(json.dumps(result, indent=2, ensure_ascii=False) if as_json else shown)


def summary(rounds: Sequence[tuple[Figures, Figures]], differing: Sequence[str]) -> dict[str, object]:
    """Return medians over the runs, and the ratios of ours to stock's."""
    sides = {
        name: {
            "turn_p50_ms": statistics.median(each[index].p50_ms for each in rounds),
            "turn_p95_ms": statistics.median(each[index].p95_ms for each in rounds),
            "turns_a_second_with_16_shoppers": statistics.median(each[index].turns_a_second for each in rounds),
        }
        for index, name in enumerate(("crossdesk", "stock"))
    }
    ours, stock = sides["crossdesk"], sides["stock"]
    return {
        **sides,
        "turn_p50_ratio": round(ours["turn_p50_ms"] / stock["turn_p50_ms"], 2),
        "turns_a_second_ratio": round(
            ours["turns_a_second_with_16_shoppers"] / stock["turns_a_second_with_16_shoppers"], 2
        ),
        "questions_answered_differently": list(differing),
    }


def _load(database_url: str) -> None:
    from bot.store.database import Database
    from bot.store.demo import load_demo

    database = Database(database_url)
    database.migrate()
    load_demo(database, date.today())
    database.close()


def _stock_model(models: Path) -> Path:
    """Return a stock model for the present English data, trained now where there is none; it takes minutes."""
    from bot.brain.training import fingerprint

    path = models / f"stock-{fingerprint(made_from=STOCK_MADE_FROM)}.tar.gz"
    if not path.exists():
        click.echo("training a stock Rasa model on the English data; this takes several minutes", err=True)
        with TemporaryDirectory() as folder:
            work = Path(folder)
            (work / "config.yml").write_text(yaml.safe_dump(_stock_config()))
            for name in STOCK_MADE_FROM:
                (shutil.copytree if Path(name).is_dir() else shutil.copy)(name, work / name)
            models.mkdir(exist_ok=True)
            _run_rasa(
                ["train", "--out", str(models.resolve()), "--fixed-model-name", path.name.removesuffix(".tar.gz")], work
            )
    return path


def _stock_config() -> dict[str, Any]:
    """Return Rasa's own default pipeline and policies, trained for fewer epochs."""
    default: dict[str, Any] = yaml.safe_load(
        files("rasa.engine.recipes.config_files").joinpath("default_config.yml").read_text()
    )
    for component in [*default["pipeline"], *default["policies"]]:
        if "epochs" in component:
            component["epochs"] = EPOCHS
    return {**default, "assistant_id": "stock"}


def _run_rasa(arguments: Sequence[str], work: Path) -> None:
    with (work / "train.log").open("w") as log:
        command = [sys.executable, "-m", "rasa", *arguments]
        if subprocess.run(command, cwd=work, env=_environment(), stdout=log, stderr=log).returncode:
            raise click.ClickException(f"rasa {arguments[0]} failed:\n{(work / 'train.log').read_text()[-2000:]}")


def _environment(**more: str) -> dict[str, str]:
    quiet = {
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "LOG_LEVEL": "WARNING",
        "PYTHONPATH": str(Path.cwd()),
    }
    return {**os.environ, **quiet, **more}


@contextmanager
def _brain(database_url: str, work: Path) -> Iterator[Side]:
    port = "5305"
    environment = _environment(DATABASE_URL=database_url, BRAIN_PORT=port)
    with _process([sys.executable, "-m", "bot", "brain"], environment, work / "brain.log", Path.cwd()):
        side = Side("crossdesk", f"http://127.0.0.1:{port}")
        wait_until_up(f"{side.url}/health", work / "brain.log")
        yield side


@contextmanager
def _gateway(database_url: str, brain: Side, work: Path) -> Iterator[Side]:
    port = "5308"
    environment = _environment(DATABASE_URL=database_url, BRAIN_URL=brain.url, PORT=port, HOST="127.0.0.1")
    with _process([sys.executable, "-m", "bot", "gateway"], environment, work / "gateway.log", Path.cwd()):
        side = Side("gateway", f"http://127.0.0.1:{port}")
        wait_until_up(f"{side.url}/health/ready", work / "gateway.log")
        yield side


@contextmanager
def _stock(database_url: str, model: Path, work: Path) -> Iterator[Side]:
    port, actions_port = "5306", "5307"
    (work / "endpoints.yml").write_text(
        yaml.safe_dump(
            {
                "action_endpoint": {"url": f"http://127.0.0.1:{actions_port}/webhook"},
                "tracker_store": {"type": "SQL", "dialect": "sqlite", "db": str(work / "stock.db")},
            }
        )
    )
    (work / "credentials.yml").write_text("rest:\n")
    actions = [sys.executable, "-m", "bot.brain.action_server"]
    environment = _environment(DATABASE_URL=database_url, ACTIONS_PORT=actions_port)
    server = [sys.executable, "-m", "rasa", "run", "-m", str(model.resolve()), "--endpoints", "endpoints.yml"]
    server += ["--credentials", "credentials.yml", "-p", port, "-i", "127.0.0.1"]
    with (
        _process(actions, environment, work / "actions.log", Path.cwd()),
        _process(server, _environment(), work / "stock.log", work),
    ):
        side = Side("stock", f"http://127.0.0.1:{port}")
        wait_until_up(f"http://127.0.0.1:{actions_port}/health", work / "actions.log")
        wait_until_up(f"{side.url}/", work / "stock.log")
        yield side


@contextmanager
def _process(command: Sequence[str], environment: Mapping[str, str], log: Path, folder: Path) -> Iterator[None]:
    with log.open("w") as file:
        process = subprocess.Popen(command, env=dict(environment), stdout=file, stderr=file, cwd=folder)
        try:
            yield
        finally:
            process.terminate()
            process.wait(20)
