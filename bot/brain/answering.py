"""What a message is beside its first reading: the answer to an open question, a fact told after an answer, a doubt that facts settle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME

from actions.facts import FACTS, OWN_WORDS
from actions.said import Said
from bot.brain.splitting import Parse, first_choice
from bot.nlu.phrases import fold

# To a question for the shopper's own words only a sure wish of another kind is not an answer.
_SURE = 0.7
# A product's name is long beside any wish: with one, what reads as a wish more likely than not is one.
_SURE_BESIDE_A_PRODUCT = 0.5
_MOSTLY_FACT = 0.4
_NEVER_A_FACT = frozenset({"human_agent", "deny", "switch_language", "privacy_request", "make_complaint"})


def payload_of_typed_choice(text: str, question: Mapping[str, Any]) -> str | None:
    """Return the payload of the choice whose title the shopper typed."""
    for choice in question.get("choices") or []:
        if fold(text.strip()) == fold(choice["title"].strip()):
            return str(choice["payload"])
    return None


def as_answer(parse: Parse, question: Mapping[str, Any]) -> Parse:
    """Return the parse as an `inform` when it tells the fact that was asked for, else unchanged."""
    fact = FACTS[question["fact"]]
    said = Said.of(parse)
    if fact.read(said) is None:
        return parse
    intent, confidence = first_choice(parse)
    if question["fact"] in OWN_WORDS:
        is_answer = intent not in _NEVER_A_FACT or confidence < _SURE
        is_answer = is_answer and not (
            confidence >= _SURE
            and f"action_{intent}" != question["action"]
            and intent not in ("inform", "out_of_scope", "affirm")
        )
    else:
        is_answer = intent == "inform" or confidence < _SURE or _share_of_facts(said, fact.entities) >= _MOSTLY_FACT
    return {**parse, "intent": {"name": "inform", "confidence": 1.0}} if is_answer else parse


def as_follow_up(parse: Parse) -> Parse:
    """Return a message that is mostly facts and surely nothing else as an `inform`: "and to Peru?" after an answer."""
    _, confidence = first_choice(parse)
    kinds = tuple({each["entity"] for each in parse["entities"]})
    sure = _SURE_BESIDE_A_PRODUCT if "product" in kinds else _SURE
    is_one = confidence < sure and _share_of_facts(Said.of(parse), kinds) >= _MOSTLY_FACT
    return {**parse, "intent": {"name": "inform", "confidence": 1.0}} if is_one else parse


def settled(parse: Parse) -> Parse:
    """Return a doubtful message that names a product and something to know of it as a question about the product."""
    kinds = {each["entity"] for each in parse["entities"]}
    said = Said.of(parse)
    is_doubtful = said.intent == DEFAULT_NLU_FALLBACK_INTENT_NAME and "product_info" in said.ranking[:3]
    if not is_doubtful or not kinds >= {"product", "aspect"}:
        return parse
    return {**parse, "intent": {"name": "product_info", "confidence": 1.0}}


def _share_of_facts(said: Said, kinds: tuple[str, ...]) -> float:
    """Return how much of the message's letters and digits the facts of these kinds take up."""
    of_interest = sum(char.isalnum() for char in said.text)
    spans = {
        index
        for each in said.all(*kinds)
        if not each.get("guessed")
        for index in range(each.get("start", 0), each.get("end", 0))
    }
    return (
        sum(said.text[index].isalnum() for index in spans if index < len(said.text)) / of_interest
        if of_interest
        else 0.0
    )
