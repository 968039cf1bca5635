"""The facts that answers need: how each is asked for, and how it is read from what the shopper says."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from actions.said import Said


@dataclass(frozen=True)
class Choice:
    """A quick reply; the payload is Rasa's, such as /inform{"country": "BR"}."""

    title: str
    payload: str


def inform(**facts: object) -> str:
    """Return the payload of a choice that tells facts."""
    return f"/inform{json.dumps(facts)}"


class Missing(Exception):
    """An answer needs a fact that nobody has told: ask for it, and go on when it is there.

    `question` is the reply that asks; `given` are its variables.
    """

    is_anew = False

    def __init__(self, fact: str, question: str | None = None, choices: Iterable[Choice] = (), **given: object) -> None:
        super().__init__(fact)
        self.fact = fact
        self.question = question or FACTS[fact].question
        self.choices = tuple(choices)
        self.given = given


class MissingAnew(Missing):
    """The fact was told, only not rightly: asking again does not count as not having been understood."""

    is_anew = True


class Answered(Exception):
    """All has been said, such as by a hand-over deep inside an answer: nothing more follows."""


@dataclass(frozen=True)
class Fact:
    """`read` returns the value in a message, None where it has none; `lasting` ones stay in mind."""

    question: str
    read: Callable[[Said], Any]
    entities: tuple[str, ...] = ()
    lasting: bool = True


# Asked for a code, the shopper wants another one, or names another address for it.
ANOTHER_CODE = "another"
# Six digits by themselves: not those of an order number, an address or a phone.
_SIX_DIGITS = re.compile(r"(?<![\w.@+#-])(?<!\d[\s-])\d(?:[\s-]?\d){5}(?![\w@-])(?![\s-]?\d)", re.ASCII)


def _code(said: Said) -> str | None:
    found = None if said.is_button else _SIX_DIGITS.search(unicodedata.normalize("NFKC", said.text))
    if found:
        return re.sub(r"\D", "", found.group())
    return ANOTHER_CODE if said.all("again", "email", "phone") else None


def _order_number(said: Said) -> str | None:
    found = said.first("order_number")
    return str(found).upper() if found else None


def _whole_number(said: Said) -> int | None:
    found = said.first("quantity", "number")
    return int(found) if found is not None else None


def _address(said: Said) -> str | None:
    return said.first("email", "phone")


def _words(said: Said) -> str | None:
    return None if said.is_button or len(said.text.strip()) < 2 else said.text.strip()


def _goods(said: Said) -> Any:
    """Return whatever tells what goods are meant, or what they are worth; a bare number counts as an amount."""
    if (number := said.first("number")) and not said.all("product", "category", "money"):
        return {"amount": str(number), "currency": None}
    return said.first("product", "money", "category")


def _reason(said: Said) -> str | None:
    """Return the reason that was picked, else the shopper's own words; a mere yes is none."""
    picked: str | None = said.first("reason")
    return picked or (None if said.intent == "affirm" else _words(said))


def _yes(said: Said) -> bool | None:
    return True if said.intent == "affirm" else None


def _first(*entities: str) -> Callable[[Said], Any]:
    return lambda said: said.first(*entities)


# Facts that are the shopper's own words, so that any message seems to tell them.
OWN_WORDS = frozenset({"words", "need", "option", "reason"})
# A yes is one to what was asked last, never to something before that.
ON_TOP_ALONE = OWN_WORDS | {"confirmed"}

# What answers about goods and where they go depend on, and answers about an order.
OF_THE_GOODS = ("country", "color", "size", "currency", "product", "category", "option", "quantity", "money", "number")
OF_AN_ORDER = ("order_number", "tracking_number")

FACTS: Mapping[str, Fact] = {
    "destination": Fact("shipping-ask-destination", _first("country"), ("country",)),
    "product": Fact("products-ask-product", _first("product"), ("product",)),
    "color": Fact("products-ask-color", _first("color"), ("color",)),
    "size": Fact(
        "products-ask-size",
        lambda said: said.first("size", "option") or _size_number(said) or _words(said),
        ("size", "number"),
    ),
    "option": Fact("products-ask-option", lambda said: said.first("option") or _words(said), ("option",)),
    "category": Fact("products-ask-category", _first("category"), ("category",)),
    "quantity": Fact("products-ask-quantity", _whole_number, ("quantity", "number"), lasting=False),
    "order_number": Fact("orders-ask-number", _order_number, ("order_number",)),
    "address": Fact("orders-ask-address", _address, ("email", "phone")),
    "code": Fact("orders-ask-code", _code, ("order_number", "number", "again", "email", "phone"), lasting=False),
    "position": Fact("returns-ask-line", _whole_number, ("number", "quantity"), lasting=False),
    "pieces": Fact("returns-ask-pieces", _whole_number, ("number", "quantity"), lasting=False),
    "reason": Fact("returns-ask-reason", _reason, ("reason",), lasting=False),
    "wanted": Fact("returns-ask-wanted", _first("wanted"), ("wanted",), lasting=False),
    "settlement": Fact("returns-ask-option", _first("settlement"), ("settlement",), lasting=False),
    "confirmed": Fact("returns-ask-confirm", _yes, (), lasting=False),
    "email": Fact("contact-ask-email", _first("email"), ("email",)),
    "goods": Fact("shipping-customs-ask-goods", _goods, ("product", "category", "money", "number")),
    "trouble": Fact("payments-ask-trouble", _first("trouble"), ("trouble",)),
    "change": Fact("orders-ask-change", _first("change"), ("change",), lasting=False),
    "currency": Fact("products-ask-currency", _first("currency"), ("currency",)),
    "language": Fact("talk-ask-language", _first("spoken"), ("spoken",), lasting=False),
    "need": Fact("products-ask-need", _words, ("category", "money", "product"), lasting=False),
    "words": Fact("contact-ask-words", _words, (), lasting=False),
}


def _size_number(said: Said) -> str | None:
    number = said.first("number")
    return str(number) if number is not None else None
