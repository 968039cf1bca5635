"""One action's run: what was said, what is in mind, the shop, and everything that is said back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, TypeVar

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.facts import FACTS, Choice, Missing
from actions.memory import Memory, Question
from actions.said import Said
from actions.speech import is_foreign, spoken
from actions.tools import Rules, Tools
from bot.errors import NotFound, Refusal
from bot.replies.catalogue import country_name, currency_name, language_name
from bot.shop.money import Money
from bot.shop.orders import Order
from bot.shop.proofs import masked_email
from bot.store.cases import Cases
from bot.store.changes import Changes
from bot.store.database import Connection
from bot.store.exchange import Converted

T = TypeVar("T")
OFTEN_ENOUGH = 3


class Turn:
    """`country` is where the shopper is, as far as known: it decides how amounts and dates are written."""

    def __init__(self, action: str, dispatcher: CollectingDispatcher, tracker: Tracker, tools: Tools) -> None:
        self.action = action
        self.tools = tools
        self.rules: Rules = tools.rules()
        self.said = Said.of(tracker.latest_message).outside_products()
        self.memory = Memory(tracker.slots)
        self.conversation_id: str = tracker.sender_id
        self.inbox_id: str = str(self.said.metadata.get("inbox_id") or tracker.latest_message.get("message_id") or "")
        self.channel: str = self.said.metadata.get("channel") or "rest"
        self.now: datetime = tools.now()
        # The words that the present answer goes back to, which may lie some questions ago.
        self.wish = self.said.text
        # Facts that need not be told any more, for any open question, since this message.
        self.settled: set[str] = set()
        # The questions that were open before the present answer began.
        self.asked_before: list[Question] = []
        # One reply asks one question.
        self.has_asked = False
        self._dispatcher = dispatcher
        self._set_language()
        self.memory.notice(self.said)

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def country(self) -> str | None:
        locale = (self.said.metadata.get("locale") or "").replace("_", "-").split("-")
        region = next((part for part in locale[1:] if len(part) == 2 and part.isalpha()), None)
        return self.memory.get("destination") or (region.upper() if region else None)

    @property
    def is_first(self) -> bool:
        return not self.memory.get("greeted")

    @property
    def more_parts_follow(self) -> bool:
        return bool(self.said.metadata.get("more_parts_follow"))

    def slot(self, name: str) -> Any:
        return self.memory.get(name)

    def need(self, fact: str, question: str | None = None, choices: Iterable[Choice] = (), **given: object) -> Any:
        """Return the fact, or ask for it: raises Missing, which ends the action until it is told."""
        value = self.memory.get(fact)
        if value is None:
            raise Missing(fact, question, choices, **given)
        return value

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.tools.database.read() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self.tools.database.write() as connection:
            yield connection

    def once(self, object_: str, make: Callable[[Connection], Mapping[str, Any]]) -> Mapping[str, Any]:
        """Make a change to the store exactly once for this message, however often the turn is tried again."""
        with self.writing() as connection:
            return Changes(connection).once(self.inbox_id, self.action, object_, lambda: make(connection))

    def open_case(self, kind: str, **details: Any) -> str:
        """Open a numbered case for a person to settle and return its number."""

        def make(connection: Connection) -> Mapping[str, Any]:
            return {"number": Cases(connection).open(kind, self.conversation_id, details, self.now).number}

        return str(self.once(f"case:{kind}", make)["number"])

    def proven_order(self) -> Order:
        """Return the order talked about once it is proven to be the shopper's: see `actions/proof.py`."""
        from actions.proof import proven_order  # which works with turns itself

        return proven_order(self)

    # What is said back.

    def text(self, text_id: str, **facts: object) -> str:
        return self.tools.texts.text(text_id, self.language, self.country, **facts)

    def say(self, text_id: str, choices: Sequence[Choice] = (), **facts: object) -> None:
        self._utter(self.text(text_id, **facts), choices)

    def refuse(self, refusal: Refusal | NotFound, way_on: Sequence[str] = ()) -> None:
        """Say why not, with the intents that lead on and a person; codes of countries, goods and reasons become words."""
        self.say(refusal.reply, self.readings(*way_on, "human_agent"), **self._in_words(refusal.facts))

    def joined(self, sentences: Iterable[str]) -> str:
        """Return sentences one after the other, with a blank between where the script has blanks."""
        text = ""
        for sentence in sentences:
            text += sentence if not text or text.endswith(("。", "！", "？")) else f" {sentence}"
        return text

    def say_text(self, text: str, choices: Sequence[Choice] = ()) -> None:
        """Say a text that the shop wrote itself, such as a help page."""
        self._utter(text, choices)

    def show_table(
        self,
        title: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        note: str = "",
        choices: Sequence[Choice] = (),
    ) -> None:
        """Say a table, as lines first: `name: value` for two columns, values with dots between for more."""
        lines = [title, *map(self._row_text, rows), *([note] if note else [])]
        self._utter("\n".join(lines), choices)
        custom = {"type": "table", "title": title, "columns": list(columns), "rows": [list(row) for row in rows]}
        self._dispatcher.utter_message(json_message={**custom, **({"note": note} if note else {})})

    def _row_text(self, row: Sequence[str]) -> str:
        return self.text("talk-name-and-value", name=row[0], value=row[1]) if len(row) == 2 else " · ".join(row)

    def show_cards(self, text: str, cards: Sequence[dict[str, Any]]) -> None:
        """Say cards (title, image?, lines, buttons), after a text that says the same."""
        said = [text, *(" – ".join([card["title"], *card["lines"]]) for card in cards)]
        self._utter("\n".join(part for part in said if part))
        custom = {"type": "card", **cards[0]} if len(cards) == 1 else {"type": "cards", "cards": list(cards)}
        self._dispatcher.utter_message(json_message=custom)

    def show_link(self, text: str, url: str, title: str) -> None:
        self._utter(f"{text}\n{url}")
        self._dispatcher.utter_message(json_message={"type": "link", "url": url, "title": title})

    def hand_over(self, reason: str, text_id: str = "contact-passing-on", **facts: object) -> None:
        """Give the conversation to a person, telling the shopper what happens next and the agent what is known."""
        self._utter(self.text(text_id, **facts))
        self.say_next_person()
        self.memory.questions = []
        self._dispatcher.utter_message(json_message={"type": "handover", "reason": reason, "card": self._card()})

    def say_next_person(self) -> None:
        """Tell when a person will answer, from the shop's hours."""
        opens_at = self.rules.shop.hours.opens_at(self.now)
        if opens_at is None or opens_at <= self.now:
            self.say("contact-person-soon")
        else:
            self.say("contact-person-from", opens_at=opens_at)

    def country_name(self, country: str) -> str:
        """Return the name of a country as it stands within a sentence."""
        return self.text("shipping-place", iso=country, country=country_name(country, self.language))

    def currency_name(self, currency: str) -> str:
        return currency_name(currency, self.language)

    def choice(self, text_id: str, payload: str, **facts: object) -> Choice:
        return Choice(self.text(text_id, **facts), payload)

    def readings(self, *intents: str) -> list[Choice]:
        """Return what the shopper may want as choices."""
        return [self.choice(f"talk-reading-{intent.replace('_', '-')}", f"/{intent}") for intent in intents]

    def yes_or_no(self) -> list[Choice]:
        return [self.choice("talk-yes", "/affirm"), self.choice("talk-no", "/deny")]

    def in_shoppers_currency(self, amount: Money) -> Converted | None:
        """Return the amount in the currency asked for, else in the destination's; None where that is the same or no rate is known."""
        exchange = self.rules.exchange
        wanted = self.memory.get("currency") or (exchange.currency_of(self.country) if self.country else None)
        return exchange.convert(amount, wanted) if wanted and wanted != amount.currency else None

    # Questions.

    def ask(self, missing: Missing) -> None:
        """Put the question on the stack and ask it; an unanswered third time hands over."""
        shown = dict(missing.given)
        choices = [asdict(each) for each in missing.choices]
        question = Question(self.action, missing.fact, missing.question, _plain(shown), choices, wish=self.wish[:300])
        is_later = self.said.metadata.get("part", 0) > 0
        question = self.memory.ask(question)
        question.asked = 1 if missing.is_anew else question.asked
        if question.asked >= OFTEN_ENOUGH:
            self.memory.drop(question.action)
            self.hand_over("not_understood", "contact-cannot-help-here")
            return
        if is_later and len(self.memory.questions) > 1:
            self.memory.questions = [question, *(each for each in self.memory.questions if each is not question)]
        elif not self.more_parts_follow:
            self.has_asked = True
            self._utter(self.text(missing.question, **shown), missing.choices)

    def ask_again(self) -> None:
        """Come back to the question on top of the stack."""
        top = self.memory.top
        if top is not None:
            self.has_asked = True
            self._utter(self.text(top.question, **top.given), [Choice(**each) for each in top.choices])

    def read_fact(self, fact: str) -> Any:
        return FACTS[fact].read(self.said)

    def events(self) -> list[EventType]:
        self.memory.set("language", self.language)
        self.memory.set("greeted", True)
        return self.memory.events()

    def _set_language(self) -> None:
        served = self.tools.texts.languages
        so_far = self.memory.get("language") or self.said.metadata.get("language_so_far")
        self.language = spoken(self.said, so_far, served)
        self.is_foreign = is_foreign(self.said, served)
        if self.language != self.said.metadata.get("language_so_far"):
            self.tell_language()

    @property
    def served_languages(self) -> list[str]:
        """What the languages that the bot answers in are called in this one."""
        return [language_name(each, self.language) for each in self.tools.texts.languages]

    def tell_language(self) -> None:
        self._dispatcher.utter_message(json_message={"type": "language", "language": self.language})

    def _utter(self, text: str, choices: Sequence[Choice] = ()) -> None:
        self._dispatcher.utter_message(text=text, buttons=[asdict(each) for each in choices])

    def _in_words(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        words = {name: value for name, value in facts.items() if value is not None}
        if "country" in words:
            words["country"] = self.country_name(words["country"])
        if "flags" in words:
            words["flags"] = [self.text(f"shipping-flag-{code.replace('_', '-')}") for code in words["flags"]]
        if "reasons" in words:
            words["reasons"] = list(dict.fromkeys(self.text(f"shipping-why-not-{code}") for code in words["reasons"]))
        return words

    def _card(self) -> dict[str, Any]:
        names = (
            "product",
            "color",
            "size",
            "option",
            "quantity",
            "destination",
            "order_number",
            "tracking_number",
            "words",
        )
        facts = {name: self.memory.get(name) for name in names if self.memory.get(name) is not None}
        if email := self.memory.get("email"):
            facts["email"] = masked_email(email)
        return {
            "wants": self.action.removeprefix("action_")
            if self.said.intent in ("inform", "affirm", None)
            else self.said.intent,
            "said": "" if self.wish.startswith("/") else self.wish[:300],
            "facts": facts,
            "order": self.memory.get("order_number"),
            "tried": self.memory.get("last_answer"),
            "language": self.language,
            "since": self.now.isoformat(),
        }


def _plain(given: dict[str, object]) -> dict[str, Any]:
    """Return the variables of a question as they can be kept in a slot."""
    return {name: value if isinstance(value, (str, int, float, list)) else str(value) for name, value in given.items()}
