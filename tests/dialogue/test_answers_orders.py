"""Where an order stands, told to whoever proves it by number, address and the code that was mailed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.shop.orders import Order, OrderState
from tests.dialogue.conftest import Reply, Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "none": "where does my order stand?",
        "whole": "has my order {number} been processed yet?",
        "again": "what's the status of my order?",
        "cost": "how much is shipping?",
        "chile": "Chile",
        "no_number": "I don't have it",
        "stop": "never mind",
        "move": "change the delivery address of order {number} to 12 Rose Street, Leeds LS1 4AB, United Kingdom",
    },
    "es": {
        "none": "¿cómo va mi pedido?",
        "whole": "¿ya procesaron mi pedido {number}?",
        "again": "¿en qué estado está mi pedido?",
        "cost": "¿cuánto cuesta el envío?",
        "chile": "Chile",
        "no_number": "No lo tengo",
        "stop": "no, déjalo",
        "move": "cambien la dirección del pedido {number} a Calle Mayor 5, 28013 Madrid, España",
    },
    "zh": {
        "none": "我的订单到哪一步了？",
        "whole": "我的订单{number}处理了吗",
        "again": "我的订单现在什么状态",
        "cost": "运费多少钱？",
        "chile": "智利",
        "no_number": "我没有订单号",
        "stop": "不用了",
        "move": "订单{number}的收货地址改成上海市徐汇区漕溪北路88号1201室",
    },
}
STREETS = {"en": "12 Rose Street", "es": "Calle Mayor 5", "zh": "漕溪北路88号"}
STATES = (OrderState.PENDING, OrderState.PAID, OrderState.SHIPPED, OrderState.DELIVERED, OrderState.CANCELLED)


def prove(shopper: Talk, order: Order) -> Reply:
    """Tell the order's address and the code that comes there."""
    shopper.say(str(order.email))
    return shopper.say(shopper.mailed_code(str(order.email)))


def check(reply: Reply, order: Order, known: Known, language: str) -> None:
    """Hold an answer against the order: its day first, then lines, total and payments."""
    since = (order.reached(order.state) or order.placed_at).date()
    title = reply.table["title"]
    assert order.number in title and known.shown(since, language) in title
    values = {row[0]: row[1] for row in reply.table["rows"]}
    for line in order.lines:
        product = known.product_of(str(line.sku))
        shown = known.text("orders-line", language, name=product.name(language), quantity=line.quantity)
        assert values[shown] == known.shown(line.total, language)
    assert values[known.text("orders-row-total", language)] == known.shown(order.total, language)
    assert known.text("orders-row-payment", language) in values
    assert reply.choices


def plainly(known: Known, state: OrderState) -> Order:
    """Return an order in that state that is all of one piece: sent whole or not at all, paid as a whole."""
    return known.order(
        lambda order: (
            order.state is state
            and len(order.payments) == 1
            and all(line.sku and line.state is order.state for line in order.lines)
            and (state is not OrderState.PENDING or order.payments[0].state.value == "pending")
            and len({line.sku for line in order.lines}) == len(order.lines)
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_an_order_is_told_after_its_proof(
    state: OrderState, language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order = plainly(known, state)
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["whole"].format(number=order.number))
    told = prove(shopper, order)

    assert says(asked.text, "orders-ask-address", language) and len(asked.text.splitlines()) == 1
    assert known.shown(order.total, language) not in asked.text
    assert says(told.table["title"], f"orders-status-{state.value}", language)
    check(told, order, known, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_number_address_and_code_are_asked_for_one_by_one_and_never_again(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order = plainly(known, OrderState.SHIPPED)
    shopper = talk(language)

    number = shopper.say(WORDS[language]["none"])
    address = shopper.say(order.number)
    code = shopper.say(str(order.email))
    told = shopper.say(shopper.mailed_code(str(order.email)))
    again = shopper.say(WORDS[language]["again"])

    assert says(number.text, "orders-ask-number", language)
    assert says(address.text, "orders-ask-address", language)
    assert says(code.text, "orders-ask-code", language) and str(order.email) not in code.text
    check(told, order, known, language)
    check(again, order, known, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_with_a_fact_of_its_own_may_come_before_the_code(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order = plainly(known, OrderState.PAID)
    shopper = talk(language)
    shopper.say(WORDS[language]["whole"].format(number=order.number))
    shopper.say(str(order.email))
    code = shopper.mailed_code(str(order.email))

    cost = shopper.say(WORDS[language]["cost"])
    chile = shopper.say(WORDS[language]["chile"])
    told = shopper.say(code)

    assert says(cost.text, "shipping-ask-destination", language)
    assert chile.custom("table") and says(chile.text, "orders-ask-code", language)
    assert order.number in told.table["title"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_order_and_another_address_can_be_named_on_the_way(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order = plainly(known, OrderState.PAID)
    shopper = talk(language)
    shopper.say(WORDS[language]["none"])
    shopper.say("HL-000000")
    # Each language its own: an address gets five codes an hour.
    shopper.say(f"somebody.{language}@example.org")

    shopper.say(order.number)
    told = prove(shopper, order)

    check(told, order, known, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_code_shows_nothing_and_the_right_one_still_counts(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order = plainly(known, OrderState.DELIVERED)
    shopper = talk(language)
    shopper.say(WORDS[language]["whole"].format(number=order.number))
    shopper.say(str(order.email))
    code = shopper.mailed_code(str(order.email))

    wrong = shopper.say("000000" if code != "000000" else "111111")
    told = shopper.say(code)

    assert says(wrong.text, "orders-code-wrong", language) and not wrong.custom("table")
    check(told, order, known, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_no_number_gets_a_person_and_who_stops_is_left_alone(language: str, talk: Callable[..., Talk]) -> None:
    person, stops = talk(language), talk(language)
    choices = person.say(WORDS[language]["none"]).choices
    stops.say(WORDS[language]["none"])

    handed = person.press(choices[WORDS[language]["no_number"]])
    stopped = stops.say(WORDS[language]["stop"])

    assert handed.handover
    assert says(stopped.text, "talk-dropped", language) and not says(stopped.text, "orders-ask-number", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_address_that_was_told_at_once_is_not_asked_for_again(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order = plainly(known, OrderState.PAID)
    shopper = talk(language)
    shopper.say(WORDS[language]["move"].format(number=order.number))

    shown = prove(shopper, order)

    assert says(shown.text, "orders-summary-address", language) and STREETS[language] in shown.text
    assert list(shown.choices) == [known.text("talk-yes", language), known.text("talk-no", language)]
