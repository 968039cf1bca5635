from __future__ import annotations

from typing import Any

import pytest

from bot.brain.answering import as_answer, as_follow_up, payload_of_typed_choice, settled


def _parse(text: str, intent: str, confidence: float, entities: list[dict[str, Any]]) -> dict[str, Any]:
    ranking = [{"name": intent, "confidence": confidence}]
    return {"text": text, "intent": ranking[0], "intent_ranking": ranking, "entities": entities}


CHILE = {"entity": "country", "value": "CL", "start": 0, "end": 5}
WHERE_TO = {"action": "action_shipping_cost", "fact": "destination"}


def test_a_bare_fact_that_was_asked_for_is_told() -> None:
    parse = _parse("Chile", "greet", 0.9, [CHILE])

    assert as_answer(parse, WHERE_TO)["intent"]["name"] == "inform"


def test_another_sure_question_with_a_place_in_it_stays_a_question() -> None:
    parse = _parse("what taxes are there to pay in Chile", "customs_tax", 0.9, [{**CHILE, "start": 31, "end": 36}])

    assert as_answer(parse, WHERE_TO)["intent"]["name"] == "customs_tax"


def test_a_message_without_the_fact_is_left_alone() -> None:
    parse = _parse("why do you ask", "out_of_scope", 0.4, [])

    assert as_answer(parse, WHERE_TO) is parse


@pytest.mark.parametrize("text", ["482913", "the code is 482 913", "482-913"])
def test_a_code_is_read_however_it_is_typed(text: str) -> None:
    parse = _parse(text, "out_of_scope", 0.3, [])

    assert as_answer(parse, {"action": "action_order_status", "fact": "code"})["intent"]["name"] == "inform"


def test_a_wish_for_a_person_is_no_answer_in_own_words() -> None:
    parse = _parse("let me talk to a person", "human_agent", 0.95, [])

    assert as_answer(parse, {"action": "action_recommend_product", "fact": "need"}) is parse


def test_a_choice_may_be_typed() -> None:
    question = {"choices": [{"title": "Matt black", "payload": '/inform{"color": "black"}'}]}

    assert payload_of_typed_choice(" matt BLACK ", question) == '/inform{"color": "black"}'
    assert payload_of_typed_choice("matt", question) is None


@pytest.mark.parametrize(
    ("fact", "confidence", "intent"),
    [
        ("country", 0.3, "inform"),
        ("country", 0.6, "inform"),
        ("country", 0.9, "check_stock"),
        ("product", 0.3, "inform"),
        ("product", 0.6, "check_stock"),
    ],
)
def test_mostly_facts_after_an_answer_follow_it_up_unless_they_read_as_another_wish(
    fact: str, confidence: float, intent: str
) -> None:
    parse = _parse("Chile?", "check_stock", confidence, [{**CHILE, "entity": fact}])

    assert as_follow_up(parse)["intent"]["name"] == intent


@pytest.mark.parametrize(
    ("named", "ranking", "intent"),
    [
        (["product", "aspect"], ["nlu_fallback", "ask_authenticity", "product_info"], "product_info"),
        (["product"], ["nlu_fallback", "ask_authenticity", "product_info"], "nlu_fallback"),
        (["product", "aspect"], ["nlu_fallback", "ask_price", "check_stock", "thanks", "product_info"], "nlu_fallback"),
        (["product", "aspect"], ["ask_price", "product_info"], "ask_price"),
    ],
)
def test_a_doubt_is_settled_where_something_of_a_product_is_named(
    named: list[str], ranking: list[str], intent: str
) -> None:
    parse = _parse("where is the lamp made", ranking[0], 0.45, [{"entity": each} for each in named])
    parse["intent_ranking"] = [{"name": name, "confidence": 0.3} for name in ranking]

    assert settled(parse)["intent"]["name"] == intent
