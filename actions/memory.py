"""What stays in mind between messages: the facts told, and the stack of questions that are still open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from rasa_sdk.events import EventType, SlotSet

from actions.said import Entity, Said
from bot.shop.proofs import CODE_DIGITS

# Slots that hold a fact; `domain.yml` has the same.
FACT_SLOTS = (
    "destination", "city", "product", "candidates", "color", "size", "option", "category", "quantity", "order_number", "address",
    "code", "email", "phone", "tracking_number", "position", "budget", "currency", "need", "words", "goods", "trouble",
    "change", "confirmed", "pieces", "reason", "wanted", "settlement",
)  # fmt: skip
MOST_QUESTIONS = 4
OPTIONS = ("color", "size", "option", "quantity")
# Whose words never name goods, however near they come to a name: "where does my order stand?"
NOT_ABOUT_GOODS = frozenset(
    {
        "order_status", "cancel_order", "change_address", "change_order", "expedite_order", "track_parcel", "delivery_delay",
        "parcel_not_received", "customs_problem", "payment_problem", "request_invoice", "refund_status", "account_help",
        "privacy_request", "human_agent", "make_complaint", "switch_language", "affirm", "deny", "greet", "goodbye", "thanks",
    }
)  # fmt: skip
# How likely a product must be meant to be taken without a question; measured in tests/nlu/test_scores.py.
SURE = 0.85


@dataclass
class Question:
    """An open question: the action that asked, the fact it needs, how often it has asked, and the words it began with."""

    action: str
    fact: str
    question: str
    given: dict[str, Any] = field(default_factory=dict)
    choices: list[dict[str, str]] = field(default_factory=list)
    asked: int = 1
    wish: str = ""


class Memory:
    """A working copy of the slots; `events` says what changed."""

    def __init__(self, slots: Mapping[str, Any]) -> None:
        self._before = dict(slots)
        self._slots = dict(slots)
        self.questions = [Question(**each) for each in slots.get("questions") or []]

    def get(self, slot: str) -> Any:
        return self._slots.get(slot)

    def set(self, slot: str, value: Any) -> None:
        self._slots[slot] = value

    def forget(self, *slots: str) -> None:
        for slot in slots:
            self._slots[slot] = None

    def notice(self, said: Said) -> None:
        """Take in the facts of a message; naming another product forgets the old one's colour and size."""
        for entity, slot in (
            ("order_number", "order_number"), ("email", "email"), ("phone", "phone"), ("tracking_number", "tracking_number"),
            ("category", "category"), ("currency", "currency"),
        ):  # fmt: skip
            if (value := said.first(entity)) is not None and not (entity == "order_number" and self._is_code(value)):
                self.set(slot, value)
        self._notice_place(said)
        self._notice_product(said)
        for option in ("color", "size", "option", "quantity"):
            if (value := said.first(option)) is not None:
                self.set(option, value)
        if (money := said.first("money")) is not None:
            self.set("budget", money)

    def _is_code(self, order_number: str) -> bool:
        """Whether what looks like an order number is the code that was asked for."""
        is_asked = any(question.fact == "code" for question in self.questions)
        return is_asked and order_number.isdigit() and len(order_number) == CODE_DIGITS

    def _notice_place(self, said: Said) -> None:
        # The UK of "a UK plug" is no destination.
        options = said.all("option")
        places = [place for place in said.all("country") if not any(_overlap(place, option) for option in options)]
        if places:
            # In "from China to Chile" the last place is where it goes.
            last = places[-1]
            self.set("destination", last["value"])
            city = next(
                (each.get("city") for each in reversed(places) if each.get("city") and each["value"] == last["value"]),
                None,
            )
            self.set("city", city)

    def _notice_product(self, said: Said) -> None:
        """Take a product that is sure; keep an unsure one or several as candidates, to be asked about; none changes nothing."""
        found = said.product()
        if found is None or not self._takes(found, said):
            return
        candidates = list(found.get("candidates") or [found["value"]])
        talked_of = [self.get("product")] if self.get("product") else self.get("candidates") or []
        if self._is_product_asked:
            # "The moon one" means one of those that were offered.
            candidates = [each for each in candidates if each in talked_of] or candidates
        if talked_of and not set(candidates) & set(talked_of):
            self.forget(*OPTIONS)
        is_one = len(candidates) == 1 and (is_sure(found) or self._is_product_asked)
        self.set("product", candidates[0] if is_one else None)
        self.set("candidates", None if is_one else candidates)

    def _takes(self, found: Entity, said: Said) -> bool:
        """Whether the message is about what it names: only what is sure replaces the product talked about."""
        if not found.get("guessed") or self._is_product_asked:
            return True
        if said.intent in NOT_ABOUT_GOODS:
            return False
        if self.get("product"):
            return is_sure(found) and len(found.get("candidates") or ()) < 2
        if said.intent != "inform" or self.questions:
            return True
        # "And for the lipstick?" asks the last thing again.
        return bool(self.get("last_answer")) and is_sure(found)

    @property
    def _is_product_asked(self) -> bool:
        return self.top is not None and self.top.fact in ("product", "goods")

    @property
    def top(self) -> Question | None:
        return self.questions[-1] if self.questions else None

    def ask(self, question: Question) -> Question:
        """Put the question on top; the same one asked again counts up."""
        for known in self.questions:
            if (known.action, known.fact) == (question.action, question.fact):
                self.questions.remove(known)
                question.asked = known.asked + 1
                break
        self.questions = [*self.questions, question][-MOST_QUESTIONS:]
        return question

    def drop(self, action: str) -> None:
        """Forget what an action asked: it is answering now."""
        self.questions = [each for each in self.questions if each.action != action]

    def events(self) -> list[EventType]:
        self._slots["questions"] = [asdict(each) for each in self.questions] or None
        # None, not False: to the policies a closed question is one that never was.
        self._slots["question_open"] = True if self.questions else None
        return [SlotSet(name, value) for name, value in self._slots.items() if value != self._before.get(name)]


def is_sure(product: Entity) -> bool:
    return not product.get("guessed") or float(product.get("score") or 0.0) >= SURE


def _overlap(one: Entity, other: Entity) -> bool:
    """Whether two entities are read from the same words; a button's have none."""
    return "start" in one and "start" in other and one["start"] < other["end"] and other["start"] < one["end"]
