"""Returns, withdrawals, claims and complaints, from the first word to the number, with the whole brain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.shop.orders import Order, OrderState
from bot.shop.returns import ReturnState
from bot.store.database import Database
from bot.store.returns import Claims, Refunds, Returns
from bot.store.tables_brain import outgoing_mail
from bot.store.tables_orders import addresses, orders
from tests.dialogue.conftest import Reply, Talk, says
from tests.dialogue.known import Known
from tests.dialogue.test_answers_orders import prove

SEND_BACK = {
    "en": "I want to send order {number} back",
    "de": "ich möchte die Bestellung {number} zurückschicken",
    "fr": "je veux renvoyer la commande {number}",
    "es": "quiero devolver el pedido {number}",
    "pt": "quero devolver o pedido {number}",
    "it": "vorrei restituire l'ordine {number}",
    "zh": "我要退货，订单{number}",
}


def fresh(known: Known, database: Database, country: str) -> Order:
    """Return an order that came lately, of one piece, nothing of which was settled, sent to that country."""

    def fits(order: Order) -> bool:
        with database.read() as connection:
            stores = (Returns(connection), Refunds(connection), Claims(connection))
            is_new = not any(store.of_order(order.number) for store in stores)
        came = [parcel.delivered_at for parcel in known.parcels(order)]
        is_one = len(order.lines) == 1 and order.lines[0].quantity == 1
        is_here = order.state is OrderState.DELIVERED and len(came) == 1 and came[0] is not None
        lately = is_here and came[0] is not None and known.today - came[0].date() <= timedelta(days=12)
        return is_new and is_one and lately and known.product_of(str(order.lines[0].sku)).category != "beauty"

    order = known.order(fits)
    with database.write() as connection:
        mine = select(orders.c.address_id).where(orders.c.number == order.number).scalar_subquery()
        connection.execute(update(addresses).where(addresses.c.id == mine).values(country=country))
    return order


def press(shopper: Talk, known: Known, reply: Reply, text_id: str) -> Reply:
    """Press the choice of that text where it is offered."""
    title = known.text(text_id, str(shopper.language))
    return shopper.press(reply.choices[title]) if title in reply.choices else reply


@pytest.mark.parametrize("language", SEND_BACK)
def test_a_return_is_agreed_on_from_the_first_word_to_its_number(
    language: str, talk: Callable[..., Talk], known: Known, demo_database: Database
) -> None:
    order = fresh(known, demo_database, "US")
    shopper = talk(language)

    shopper.say(SEND_BACK[language].format(number=order.number))
    asked = prove(shopper, order)
    shown = press(shopper, known, asked, "returns-reason-changed-mind")
    shown = press(shopper, known, shown, "returns-option-refund")
    done = press(shopper, known, shown, "talk-yes")
    state = shopper.press("/refund_status")

    with demo_database.read() as connection:
        (made,) = Returns(connection).of_order(order.number)
    assert says(asked.text, "returns-ask-reason", language)
    assert says(shown.text, "returns-ask-confirm", language)
    assert made.state is ReturnState.APPROVED and made.id in done.text
    assert says(state.text, "returns-open-approved", language)


def test_a_withdrawal_is_two_buttons_and_a_receipt(
    talk: Callable[..., Talk], known: Known, demo_database: Database
) -> None:
    order = fresh(known, demo_database, "DE")
    shopper = talk("de")

    shopper.say(SEND_BACK["de"].format(number=order.number))
    shown = press(shopper, known, prove(shopper, order), "returns-withdraw")
    done = press(shopper, known, shown, "returns-withdrawal-confirm")

    assert says(done.text, "returns-withdrawal-done", "de")
    subject = known.text("returns-mail-withdrawal-subject", "de", order_number=order.number)
    with demo_database.read() as connection:
        written = select(outgoing_mail.c.to_address).where(outgoing_mail.c.subject == subject)
        assert connection.execute(written).scalars().all() == [order.email]


def test_damaged_goods_are_a_claim_that_can_be_asked_for(
    talk: Callable[..., Talk], known: Known, demo_database: Database
) -> None:
    order = fresh(known, demo_database, "US")
    shopper = talk("en")

    shopper.say(f"order {order.number} arrived broken")
    reply = prove(shopper, order)
    for _ in range(3):
        if reply.choices and not reply.handover:
            reply = shopper.press(next(iter(reply.choices.values())))
        with demo_database.read() as connection:
            if Claims(connection).of_order(order.number):
                break

    with demo_database.read() as connection:
        (claim,) = Claims(connection).of_order(order.number)
    assert claim.settlement is not None


def test_a_complaint_has_a_number_and_a_state(talk: Callable[..., Talk], known: Known) -> None:
    shopper = talk("en")

    taken = shopper.say("this is the worst service ever, I want to complain, my lawyer will write to you")
    case = known.case_of(shopper.id)
    state = shopper.press("/make_complaint")

    assert taken.handover and str(case.number) in taken.text and case.severity == "high"
    assert says(state.text, "contact-complaint-open", "en")
