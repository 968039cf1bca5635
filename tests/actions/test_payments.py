"""What is said of ways to pay, of payments that went wrong and of invoices, on the demo shop."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from bot.shop.orders import Order, OrderState, PaymentState
from bot.store.cases import Cases
from bot.store.database import Database
from bot.store.documents import Documents
from bot.store.orders import Orders
from bot.store.returns import Refunds
from tests.actions.conftest import NOW, Conversation
from tests.actions.proving import all_orders, an_order_where, mails, prove
from tests.actions.test_shipping import is_in

LANGUAGES = ("en", "zh", "es")


# Ways to pay.


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_of_a_country_are_told(say: Conversation, language: str) -> None:
    answer = say("action_payment_methods", language=language, entities=[("country", "BR")])

    assert "Pix" in answer.text and "iDEAL" not in answer.text
    assert is_in(language, answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_country_the_usual_ways_are_told_and_the_country_asked(say: Conversation, language: str) -> None:
    answer = say("action_payment_methods", language=language)
    told = say("action_inform", entities=[("country", "NL")])

    assert "PayPal" in answer.text and "iDEAL" not in answer.text
    assert answer.text.rstrip()[-1] in "?？"
    assert "iDEAL" in told.text


def test_the_country_of_the_page_is_named_in_the_answer(say: Conversation) -> None:
    answer = say("action_payment_methods", language="es", locale="es-MX")

    assert "En México puedes pagar con" in answer.text and "OXXO" in answer.text


@pytest.mark.parametrize(
    ("language", "text", "country", "said"),
    [
        ("en", "do you take paypal?", "DE", "Yes, you can pay by PayPal in Germany."),
        ("en", "do you take PayPal?", "TR", "No, PayPal is not offered in Türkiye."),
        ("es", "¿puedo pagar con mercado pago?", "CL", "Sí, en Chile puedes pagar con Mercado Pago"),
        ("es", "¿aceptan tarjeta?", "CL", "Sí, en Chile puedes pagar con tarjeta"),
        ("zh", "可以用支付宝吗", "SG", "可以，在新加坡能用支付宝付款"),
        ("zh", "可以用微信支付吗", "DE", "抱歉，在德国不能用微信支付付款"),
    ],
)
def test_a_way_asked_for_by_name_gets_yes_or_no_first(
    say: Conversation, language: str, text: str, country: str, said: str
) -> None:
    answer = say("action_payment_methods", text, language=language, entities=[("country", country)])

    assert answer.text.startswith(said)


def test_one_brand_on_two_ways_is_answered_by_the_one_that_serves(say: Conversation) -> None:
    answer = say("action_payment_methods", "do you take UnionPay?", language="en", entities=[("country", "DE")])

    assert answer.text.startswith("Yes, you can pay by card")
    assert "No, " not in answer.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("is iDEAL ok?", "iDEAL is offered in the Netherlands."),
        ("can I use paypal?", "Yes, PayPal is offered, except in"),
    ],
)
def test_without_a_country_a_named_way_tells_where_it_is_offered(say: Conversation, text: str, said: str) -> None:
    answer = say("action_payment_methods", text, language="en")

    assert answer.text.startswith(said)


@pytest.mark.parametrize(
    ("country", "said"), [("DE", "In instalments: Klarna"), ("CN", "Instalments are not offered there")]
)
def test_instalments_are_told_or_ruled_out(say: Conversation, country: str, said: str) -> None:
    answer = say("action_payment_methods", language="en", entities=[("country", country)])

    assert said in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_currency_is_converted_by_the_bank(say: Conversation, language: str) -> None:
    answer = say("action_payment_methods", language=language, entities=[("country", "DE"), ("currency", "EUR")])

    assert {
        "en": "in US dollars, not in euros",
        "es": "en dólares estadounidenses, no en euros",
        "zh": "按美元扣款，不是欧元",
    }[language] in answer.text


# Something went wrong.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1])
def test_what_happened_is_asked_with_three_choices_and_explained(say: Conversation, language: str, number: int) -> None:
    asked = say("action_payment_problem", language=language)
    answer = say.send(asked.payloads[number])

    assert len(asked.titles) == 3
    assert is_in(language, answer.text)
    assert answer.slots["trouble"] is None and not answer.slots["questions"]


def test_trouble_named_in_the_message_is_not_asked_for(say: Conversation) -> None:
    answer = say("action_payment_problem", "my card was declined", language="en", entities=[("trouble", "failed")])

    assert "A declined payment is not collected" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_second_payment_that_only_the_bank_shows_becomes_a_case_for_a_person(
    say: Conversation, shop_database: Database, language: str
) -> None:
    order = an_order_where(
        shop_database, lambda each: len(each.payments) == 1 and each.payments[0].state is PaymentState.CAPTURED
    )
    say.language = language

    answer = prove(say, "action_payment_problem", order, entities=[("trouble", "twice")])

    assert answer.handover and answer.handover["reason"] == "double_payment"
    with shop_database.read() as connection:
        [case] = Cases(connection).all_open()
    assert case.kind == "double_payment" and str(case.number) in answer.text
    assert case.details["order_number"] == order.number
    assert is_in(language, answer.text)


def test_a_second_amount_that_is_only_reserved_is_told_as_such(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(
        shop_database, lambda each: len(each.payments) == 1 and each.payments[0].state is PaymentState.CAPTURED
    )
    reserved = replace(order.payments[0], id="PAY-RESERVED", state=PaymentState.AUTHORISED)
    with shop_database.write() as connection:
        Orders(connection).save(replace(order, payments=(*order.payments, reserved)), key="test", at=NOW)
    say.language = "en"

    answer = prove(say, "action_payment_problem", order, entities=[("trouble", "twice")])

    assert "only reserved" in answer.text and answer.handover is None


def test_nobody_is_told_of_a_double_payment_before_the_order_is_proven(say: Conversation) -> None:
    told = [("trouble", "twice"), ("order_number", "HL-423001")]

    answer = say("action_payment_problem", language="en", entities=told)

    assert answer.handover is None and answer.slots["questions"][-1]["fact"] == "address"


def test_trouble_that_was_dropped_does_not_count_for_the_next(say: Conversation) -> None:
    say("action_payment_problem", language="en", entities=[("trouble", "twice")])
    say("action_drop_question", "no")
    asked = say("action_payment_problem", "something is wrong with my payment")

    assert "What happened with the payment?" in asked.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "state", [PaymentState.CAPTURED, PaymentState.PENDING, PaymentState.FAILED, PaymentState.REFUNDED]
)
def test_a_proven_order_tells_its_payments(
    say: Conversation, shop_database: Database, language: str, state: PaymentState
) -> None:
    order = an_order_where(
        shop_database, lambda each: each.email and len(each.payments) == 1 and each.payments[0].state is state
    )
    say.language = language

    answer = prove(say, "action_payment_problem", order, entities=[("trouble", "pending")])

    assert order.number in answer.text
    assert is_in(language, answer.text)
    assert answer.handover is None


def test_nothing_of_a_payment_is_told_before_the_order_is_proven(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda each: each.email and each.payments)

    answer = say(
        "action_payment_problem", language="en", entities=[("order_number", order.number), ("trouble", "failed")]
    )

    assert "declined" not in answer.text and "paid" not in answer.text


def test_what_was_taken_twice_is_given_back_after_a_yes(say: Conversation, shop_database: Database) -> None:
    order = paid_twice(shop_database)
    say.language = "en"

    asked = prove(say, "action_payment_problem", order)
    done = say.press("Yes")
    after = say("action_payment_problem", language="en")

    amount = f"${order.total.amount}"
    assert f"{amount} too much was taken" in asked.text and asked.handover is None
    assert "is being refunded" in done.text and amount in done.text
    with shop_database.read() as connection:
        [refund] = Refunds(connection).of_order(order.number)
    assert refund.amount == order.total
    assert "too much" not in after.text


def paid_twice(database: Database) -> Order:
    order = an_order_where(
        database,
        lambda each: each.state is OrderState.PAID and [p.state for p in each.payments] == [PaymentState.CAPTURED],
    )
    again = replace(order.payments[0], id="PAY-AGAIN", at=datetime(2026, 11, 20, tzinfo=timezone.utc))
    with database.write() as connection:
        Orders(connection).save(replace(order, payments=(*order.payments, again)), key="test", at=NOW)
    return order


def test_a_payment_that_is_open_for_long_is_told_so(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda each: [p.state for p in each.payments] == [PaymentState.PENDING])
    old = replace(order.payments[0], at=NOW - timedelta(days=8))
    with shop_database.write() as connection:
        Orders(connection).save(replace(order, payments=(old,)), key="test", at=NOW)
    say.language = "en"

    answer = prove(say, "action_payment_problem", order)

    assert "still open after a week" in answer.text
    assert "/cancel_order" in answer.payloads


# Invoices.


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_invoice_goes_to_the_orders_address_and_can_be_downloaded(
    say: Conversation, shop_database: Database, language: str
) -> None:
    with shop_database.read() as connection:
        order = next(
            each for each in all_orders(shop_database) if each.email and Orders(connection).invoices(each.number)
        )
        invoice = Orders(connection).invoices(order.number)[0]
    say.language = language

    answer = prove(say, "action_request_invoice", order)

    [mail] = mails(shop_database)
    [link] = answer.custom("link")
    token = link["url"].removeprefix("https://desk.example/documents/")
    with shop_database.read() as connection:
        document = Documents(connection).find(token, NOW)
    assert document and document.content.startswith(b"%PDF") and document.name == f"{invoice.number}.pdf"
    assert (mail.to_address, mail.document) == (order.email, document) and link["url"] in mail.text
    assert invoice.number in answer.text and "•••@" in answer.text
    assert order.email and order.email not in answer.text
    assert answer.handover is None and is_in(language, answer.text)


def test_an_invoice_asked_for_again_in_one_turn_is_sent_once(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda each: each.state is OrderState.DELIVERED)
    say.language = "en"
    prove(say, "action_request_invoice", order)
    mails(shop_database)

    links = [say("action_request_invoice", "again", inbox_id="m-same").custom("link")[0]["url"] for _ in range(2)]

    assert links[0] == links[1] and len([mail for mail in mails(shop_database) if mail.document]) == 1


def test_an_order_without_an_invoice_says_so(say: Conversation, shop_database: Database) -> None:
    with shop_database.read() as connection:
        order = next(
            each for each in all_orders(shop_database) if each.email and not Orders(connection).invoices(each.number)
        )
    say.language = "en"

    answer = prove(say, "action_request_invoice", order)

    assert f"There is no invoice for order {order.number} yet." in answer.text
    assert answer.handover


def test_an_invoice_is_not_told_to_somebody_else(say: Conversation) -> None:
    answer = say("action_request_invoice", language="en", entities=[("order_number", "HL-423001")])

    assert "nvoice HL" not in answer.text and answer.handover is None
