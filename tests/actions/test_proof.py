"""Who sees an order: number, address, code; true and false claims are answered alike until the code is right."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

import actions.orders  # noqa: F401
from actions.facts import FACTS
from actions.said import Said
from actions.tools import use_tools
from bot.shop.orders import Order
from bot.store.database import Database
from bot.store.tables_brain import outgoing_mail, proof_codes, proof_tries
from bot.store.tables_orders import orders
from tests.actions.conftest import NOW, Answer, Conversation
from tests.actions.proving import an_order_where, mails, newest_code, prove

STATUS = "action_order_status"


@pytest.fixture
def order(shop_database: Database) -> Order:
    return an_order_where(shop_database, lambda order: order.email and order.phone and order.lines)


def tell(say: Conversation, text: str, **facts: str) -> Answer:
    return say("action_inform", text, entities=list(facts.items()), intent="inform")


def claim(say: Conversation, number: str, address: str, kind: str = "email") -> Answer:
    return say(STATUS, "", entities=[("order_number", number), (kind, address)])


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


@pytest.mark.parametrize("language", ["en", "zh", "es"])
def test_number_address_and_code_are_asked_for_one_after_the_other(
    say: Conversation, order: Order, shop_database: Database, language: str
) -> None:
    def text(text_id: str, **facts: object) -> str:
        return say.tools.texts.text(text_id, language, **facts)

    assert say(STATUS, "", language=language).text == text("orders-ask-number")
    assert tell(say, order.number, order_number=order.number).text == text(
        "orders-ask-address", order_number=order.number
    )
    masked = f"{(order.email or '')[0]}•••@{(order.email or '').split('@')[1]}"
    asked = tell(say, order.email or "", email=order.email or "")
    assert asked.text == text("orders-ask-code", order_number=order.number, address=masked)
    assert asked.slots["code_sent_for"] == order.number

    code = newest_code(shop_database)
    answer = tell(say, code, order_number=code)

    assert order.number in answer.text
    assert answer.slots["code_sent_for"] is None
    assert answer.slots["code"] is None
    assert answer.slots["questions"] is None


def test_what_was_told_is_not_asked_again(say: Conversation, order: Order) -> None:
    prove(say, STATUS, order)

    again = say(STATUS, "and now?")

    assert again.custom("table")
    assert again.slots["questions"] is None


def test_the_mail_brings_the_code_in_the_language_of_the_conversation(
    say: Conversation, order: Order, shop_database: Database
) -> None:
    say.language = "zh"
    claim(say, order.number, order.email or "")

    (mail,) = mails(shop_database)

    assert mail.to_address == order.email
    assert "验证码" in mail.subject
    assert mail.subject[:6] in mail.text


@pytest.mark.parametrize(
    ("number", "address"), [("HL-000001", "email"), ("real", "nobody@example.com"), ("HL-000001", "nobody@example.com")]
)
def test_false_claims_are_answered_like_true_ones(
    say: Conversation, order: Order, shop_database: Database, number: str, address: str
) -> None:
    number = order.number if number == "real" else number
    address = (order.email or "") if address == "email" else address
    true = say.tools.texts.text(
        "orders-ask-code", "es", order_number=number, address=f"{address[0]}•••@{address.split('@')[1]}"
    )

    asked = claim(say, number, address)

    assert asked.text == true
    with shop_database.read() as connection:
        counts = [
            connection.execute(select(func.count()).select_from(t)).scalar_one() for t in (proof_codes, outgoing_mail)
        ]
    assert counts == [1, 1]
    assert mails(shop_database) == []


def test_nothing_of_an_order_is_shown_for_a_false_claim_whatever_the_code(say: Conversation, order: Order) -> None:
    claim(say, order.number, "thief@example.com")

    answer = tell(say, "123456", order_number="123456")

    assert not answer.custom("table")
    assert answer.slots["order_number"] == order.number


def test_a_code_is_no_order_number(say: Conversation, order: Order, shop_database: Database) -> None:
    claim(say, order.number, order.email or "")
    code = newest_code(shop_database)

    answer = tell(say, code, order_number=code)

    assert answer.slots["order_number"] == order.number


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("482913", "482913"),
        ("it's 482 913", "482913"),
        ("482-913.", "482913"),
        ("验证码是４８２９１３", "482913"),
        ("my order is HL-482913", None),
        ("call +34 600 482 913", None),
        ("4829135", None),
    ],
)
def test_a_code_is_read_however_it_is_written(text: str, code: str | None) -> None:
    assert FACTS["code"].read(Said(text, "inform")) == code


@pytest.mark.parametrize("language", ["en", "zh", "es"])
def test_wrong_codes_are_told_five_times_then_it_is_enough(
    say: Conversation, order: Order, shop_database: Database, language: str
) -> None:
    say.language = language
    claim(say, order.number, order.email or "")
    code = newest_code(shop_database)
    for _ in range(5):
        answer = tell(say, wrong(code), order_number=wrong(code))
        assert say.tools.texts.text("orders-code-wrong", language) in answer.text
        assert answer.slots["questions"]

    sixth = tell(say, code, order_number=code)

    assert sixth.text == say.tools.texts.text("orders-too-many-tries", language)
    assert sixth.payloads == ["/human_agent"]
    assert sixth.slots["offered"] == "person"
    assert say(STATUS, "again").text == sixth.text


def test_another_code_can_be_had(say: Conversation, order: Order, shop_database: Database) -> None:
    asked = claim(say, order.number, order.email or "")
    newest_code(shop_database)

    say.send(asked.payloads[0])
    second = newest_code(shop_database)

    assert tell(say, second, order_number=second).custom("table")


def test_asking_for_another_code_in_words_works(say: Conversation, order: Order, shop_database: Database) -> None:
    claim(say, order.number, order.email or "")
    mails(shop_database)

    answer = tell(say, "no me llegó el código", again="code")

    assert len(mails(shop_database)) == 1
    assert answer.slots["questions"][-1]["asked"] == 1


def test_another_address_gets_a_code_of_its_own(say: Conversation, order: Order, shop_database: Database) -> None:
    claim(say, order.number, "slip@example.com")
    assert mails(shop_database) == []

    answer = tell(say, f"sorry, {order.email}", email=order.email or "")

    assert (order.email or "")[0] + "•••@" in answer.text
    assert len(mails(shop_database)) == 1


def test_another_order_can_be_told_while_the_code_is_asked_for(
    say: Conversation, order: Order, shop_database: Database
) -> None:
    claim(say, "HL-000001", order.email or "")

    tell(say, f"I meant {order.number}", order_number=order.number)
    code = newest_code(shop_database)

    assert order.number in tell(say, code, order_number=code).text


def test_a_phone_of_the_order_sends_the_code_to_its_mail(
    say: Conversation, order: Order, shop_database: Database
) -> None:
    asked = claim(say, order.number, order.phone or "", "phone")

    (mail,) = mails(shop_database)

    assert mail.to_address == order.email
    assert order.email not in asked.text
    assert (order.phone or "")[-2:] in asked.text


def test_a_turn_tried_again_sends_one_code_and_counts_one_try(
    say: Conversation, order: Order, shop_database: Database
) -> None:
    told = [("order_number", order.number), ("email", order.email)]
    before = dict(say.slots)
    first = say(STATUS, "", entities=told, inbox_id="m-first")
    after = dict(say.slots)
    say.slots = dict(before)
    assert say(STATUS, "", entities=told, inbox_id="m-first").text == first.text
    assert len(mails(shop_database)) == 1

    for _ in range(2):
        say.slots = dict(after)
        say("action_inform", "000000", intent="inform", inbox_id="m-second")

    with shop_database.read() as connection:
        assert connection.execute(select(func.count()).select_from(proof_tries)).scalar_one() <= 1


def test_the_right_code_counts_in_a_turn_tried_again(say: Conversation, order: Order, shop_database: Database) -> None:
    claim(say, order.number, order.email or "")
    code, before = newest_code(shop_database), dict(say.slots)

    for _ in range(2):
        say.slots = dict(before)
        assert say("action_inform", code, intent="inform", inbox_id="m-code").custom("table")


def test_a_proof_ends_and_a_new_code_is_sent(say: Conversation, order: Order, shop_database: Database) -> None:
    prove(say, STATUS, order)
    use_tools(replace(say.tools, now=lambda: NOW + timedelta(minutes=31)))

    answer = say(STATUS, "and now?")

    assert not answer.custom("table")
    assert answer.slots["questions"][-1]["fact"] == "code"


def test_a_shopper_signed_in_needs_no_code_for_their_own_order_only(
    say: Conversation, order: Order, shop_database: Database
) -> None:
    other = an_order_where(shop_database, lambda each: each.email not in (None, order.email))
    proof = {"level": "signed", "email": (order.email or "").upper()}

    own = say(STATUS, "", entities=[("order_number", order.number)], proof=proof)
    others = say(STATUS, "", entities=[("order_number", other.number)], proof=proof)

    assert own.custom("table")
    assert not others.custom("table")


def test_a_shopper_signed_in_picks_among_their_orders(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda each: _orders_of(shop_database, each) > 1)
    proof = {"level": "signed", "email": order.email}

    asked = say(STATUS, "where is my order?", proof=proof)

    assert len(asked.titles) > 1
    assert any(order.number in title for title in asked.titles)


def test_a_shop_without_addresses_hands_over_instead_of_asking(say: Conversation, shop_database: Database) -> None:
    with shop_database.write() as connection:
        connection.execute(update(orders).values(email=None, phone=None))

    answer = say(STATUS, "where is 536365?", entities=[("order_number", "536365")])

    assert answer.handover and answer.handover["reason"] == "unprovable"
    assert say.tools.texts.text("orders-unprovable", "es") in answer.text
    assert answer.handover["card"]["order"] == "536365"


def test_something_else_can_be_asked_in_between(say: Conversation, order: Order, shop_database: Database) -> None:
    import actions.return_policy  # noqa: F401

    claim(say, order.number, order.email or "")
    code = newest_code(shop_database)

    aside = say("action_return_policy", "how long can I return things?")
    answer = tell(say, code, order_number=code)

    assert aside.custom("table")
    assert aside.replies[-1]["text"] == say.tools.texts.text(
        "orders-ask-code",
        "es",
        order_number=order.number,
        address=f"{(order.email or '')[0]}•••@{(order.email or '').split('@')[1]}",
    )
    assert order.number in answer.text


def test_the_code_is_taken_while_another_question_is_on_top(
    say: Conversation, order: Order, shop_database: Database
) -> None:
    import actions.shipping  # noqa: F401

    claim(say, order.number, order.email or "")
    code = newest_code(shop_database)
    aside = say("action_shipping_destination", "do you ship to my country?")
    assert aside.slots["questions"][-1]["fact"] == "destination"

    answer = tell(say, code, order_number=code)

    assert answer.custom("table")
    assert answer.slots["questions"][-1]["fact"] == "destination"
    assert answer.replies[-1]["text"] == aside.replies[-1]["text"]


def _orders_of(database: Database, order: Order) -> int:
    with database.read() as connection:
        same = select(func.count()).select_from(orders).where(orders.c.email == order.email)
        return int(connection.execute(same).scalar_one())
