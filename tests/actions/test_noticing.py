"""How the product that a message names becomes the one talked about: taken, asked about, or the one before kept."""

from __future__ import annotations

from typing import Any

import pytest

from actions.memory import SURE, Memory, Question
from actions.said import Said
from tests.actions.conftest import Conversation

NAMED = {"entity": "product", "value": "vase", "score": 1.0}
SEVERAL_NAMED = {**NAMED, "candidates": ["vase", "pot"]}
SURE_GUESS = {**NAMED, "guessed": True, "score": SURE, "candidates": ["vase"]}
UNSURE = {**SURE_GUESS, "score": SURE - 0.1}
SEVERAL = {**SURE_GUESS, "candidates": ["vase", "pot"]}
LAMPS = ["desk-lamp", "moon-lamp"]
MOON = {**UNSURE, "value": "moon-lamp", "candidates": ["moon-lamp", "puzzle"]}
WHICH = Question("action_check_stock", "product", "products-ask-product")
WHERE = Question("action_shipping_cost", "destination", "shipping-ask-destination")


@pytest.mark.parametrize(
    ("in_mind", "question", "intent", "products", "product", "candidates"),
    [
        pytest.param({}, None, "ask_price", [NAMED], "vase", None, id="a name is taken"),
        pytest.param(
            {}, None, "ask_price", [SEVERAL_NAMED], None, ["vase", "pot"], id="a name of several is asked about"
        ),
        pytest.param({}, None, "ask_price", [SURE_GUESS], "vase", None, id="a sure guess is taken"),
        pytest.param({}, None, "ask_price", [UNSURE], None, ["vase"], id="an unsure guess is asked about"),
        pytest.param({}, None, "ask_price", [SEVERAL], None, ["vase", "pot"], id="several guesses are asked about"),
        pytest.param({}, None, "inform", [UNSURE], None, None, id="a guess in a message that asks nothing is nothing"),
        pytest.param({}, WHERE, "inform", [UNSURE], None, ["vase"], id="while a question is open it may matter"),
        pytest.param(
            {"product": "mug"}, None, "ask_price", [], "mug", None, id="no product keeps the one talked about"
        ),
        pytest.param({"product": "mug"}, None, "ask_price", [NAMED], "vase", None, id="a name replaces it"),
        pytest.param({"product": "mug"}, None, "ask_price", [SURE_GUESS], "vase", None, id="so does a sure guess"),
        pytest.param({"product": "mug"}, None, "ask_price", [UNSURE], "mug", None, id="an unsure guess does not"),
        pytest.param({"product": "mug"}, None, "ask_price", [SEVERAL], "mug", None, id="nor do several guesses"),
        pytest.param({}, None, "ask_price", [UNSURE, NAMED], "vase", None, id="the surest of two counts"),
        pytest.param({}, WHICH, "inform", [UNSURE], "vase", None, id="asked which, one guess is the answer"),
        pytest.param({}, WHICH, "inform", [SEVERAL], None, ["vase", "pot"], id="asked which, several are asked about"),
        pytest.param({"candidates": LAMPS}, WHICH, "inform", [MOON], "moon-lamp", None, id="offered ones come first"),
    ],
)
def test_a_sure_product_is_taken_an_unsure_one_asked_about_and_none_keeps_the_context(
    in_mind: dict[str, Any],
    question: Question | None,
    intent: str,
    products: list[dict[str, Any]],
    product: str | None,
    candidates: list[str] | None,
) -> None:
    memory = Memory(in_mind)
    memory.questions = [question] if question else []

    memory.notice(Said("", intent, entities=tuple(products)))

    assert (memory.get("product"), memory.get("candidates")) == (product, candidates)


@pytest.mark.parametrize(("product", "color"), [("vase", "red"), ("mug", None)])
def test_another_product_forgets_what_was_said_of_the_one_before(product: str, color: str | None) -> None:
    memory = Memory({"product": "vase", "color": "red"})

    memory.notice(Said("", "ask_price", entities=({"entity": "product", "value": product},)))

    assert memory.get("color") == color


def test_which_product_is_answered_in_another_language(say: Conversation):
    say("action_check_stock", "is it in stock?", language="en")
    guess = {
        "entity": "product",
        "value": "shaver-coast",
        "candidates": ["shaver-coast"],
        "guessed": True,
        "score": 0.6,
    }

    said = say("action_inform", "der rasierer", language="de", entities=[guess], intent="inform")

    assert said.slots["product"] == "shaver-coast" and said.slots["questions"] is None


def test_of_several_that_answer_which_product_one_is_chosen(say: Conversation):
    lamps = ["desk-lamp-fold", "night-light-moon"]
    several = {"entity": "product", "value": lamps[0], "candidates": lamps, "guessed": True, "score": 0.9}
    say("action_check_stock", "is it in stock?", language="en")

    asked = say("action_inform", "the lamp", entities=[several], intent="inform")
    said = say.press("Moon night light")

    assert asked.text == "Which of these do you mean?" and len(asked.buttons) == 2
    assert said.slots["product"] == "night-light-moon" and said.slots["questions"] is None


def test_an_unsure_product_is_offered_and_not_taken(say: Conversation):
    guess = {"entity": "product", "value": "rc-car", "candidates": ["rc-car"], "guessed": True, "score": 0.6}

    asked = say("action_product_info", "tell me about the car", language="en", entities=[guess])

    assert "Remote control beach buggy" in asked.titles and asked.slots["product"] is None
    assert say.press("Remote control beach buggy").slots["product"] == "rc-car"
