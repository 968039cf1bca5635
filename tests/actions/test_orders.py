"""Orders, once proven: where they stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

import actions.orders  # noqa: F401
from actions.tools import HelpPage
from bot.shop.orders import Order, OrderState, PaymentState
from bot.store.database import Database
from tests.actions.conftest import NOW, Conversation, FakeHelp
from tests.actions.proving import an_order_where, an_order_with_parcel, prove

LANGUAGES = ["en", "zh", "es"]
Text = Callable[..., str]


@pytest.fixture(params=LANGUAGES)
def text(request: pytest.FixtureRequest, say: Conversation) -> Text:
    """The shop's texts in the conversation's language: each of ours in turn."""
    say.language = request.param

    def find(text_id: str, **facts: Any) -> str:
        return say.tools.texts.text(text_id, request.param, **facts)

    return find


def in_state(database: Database, state: OrderState) -> Order:
    return an_order_where(database, lambda order: order.state is state and order.lines)


@pytest.mark.parametrize("state", list(OrderState))
def test_the_status_begins_with_state_and_day(
    say: Conversation, text: Text, shop_database: Database, state: OrderState
) -> None:
    order = an_order_where(
        shop_database,
        lambda order: order.state is state and any(each.state is not PaymentState.FAILED for each in order.payments),
    )

    answer = prove(say, "action_order_status", order)

    since = (order.reached(state) or order.placed_at).date()
    first = answer.text.splitlines()[0]
    partly = text("orders-status-partly-sent", order_number=order.number, since=since)
    assert first in (text(f"orders-status-{state.value}", order_number=order.number, since=since), partly)
    assert text("orders-row-total") in answer.text
    assert answer.payloads


def test_the_table_has_lines_amounts_payment_and_parcel(say: Conversation, shop_database: Database) -> None:
    order = an_order_with_parcel(shop_database, lambda parcel: parcel.tracking_number and parcel.delivered_at)

    (table,) = prove(say, "action_order_status", order, language="en").custom("table")

    shown = "\n".join(": ".join(row) for row in table["rows"])
    assert len(table["rows"]) >= len(order.lines) + 3
    assert f"Total: ${order.total.amount}" in shown
    assert "Payment: " in shown
    assert "delivered" in shown


def test_names_are_in_the_language_of_the_conversation(say: Conversation, shop_database: Database) -> None:
    order = in_state(shop_database, OrderState.DELIVERED)

    answer = prove(say, "action_order_status", order, language="zh")

    assert order.lines[0].name not in answer.text


def test_only_masked_data_is_shown(say: Conversation, shop_database: Database) -> None:
    order = in_state(shop_database, OrderState.PAID)

    text = prove(say, "action_order_status", order).text

    assert order.address and order.address.line1
    assert str(order.email) not in text
    assert order.address.line1 not in text


def test_a_failed_payment_is_told(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_where(
        shop_database,
        lambda order: (
            order.state is OrderState.PENDING
            and order.payments
            and all(payment.state is PaymentState.FAILED for payment in order.payments)
        ),
    )

    answer = prove(say, "action_order_status", order)

    assert text("orders-status-payment-failed", order_number=order.number, since=order.placed_at.date()) in answer.text
    assert "/payment_problem" in answer.payloads


def test_an_order_that_should_have_left_is_told_so(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(
        shop_database, lambda order: order.state is OrderState.PAID and order.placed_at < NOW - timedelta(days=4)
    )

    answer = prove(say, "action_order_status", order, language="en")

    assert "should have left" in answer.text
    assert "/expedite_order" in answer.payloads


def test_how_to_order_comes_from_the_help_pages(say: Conversation, help_pages: FakeHelp) -> None:
    help_pages.pages["how_to_order"] = HelpPage("Cómo comprar", "Pulsa «Comprar».", 0.8)

    answer = say("action_how_to_order", "¿cómo compro?")

    assert answer.text == "Cómo comprar\nPulsa «Comprar»."
    assert help_pages.asked == [("¿cómo compro?", "es", "how_to_order")]


def test_without_a_help_page_a_person_is_offered(say: Conversation, text: Text) -> None:
    answer = say("action_how_to_order", "?")

    assert answer.text == text("account-no-page")
    assert answer.slots["offered"] == "person"
