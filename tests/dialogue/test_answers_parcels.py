"""Where a parcel is by the carrier's scans, when it should come, and what is offered where something is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.shop.parcels import Note, Parcel, ParcelCode
from tests.dialogue.conftest import Reply, Talk, says
from tests.dialogue.known import LANGUAGES, Known
from tests.dialogue.test_answers_orders import prove

WORDS = {
    "en": {
        "none": "where is my package right now?",
        "whole": "can you track the parcel of order {number}?",
        "by_tracking": "where is the parcel {tracking}?",
        "methods": "what can I pay with?",
        "time": "how many days does delivery take?",
        "chile": "Chile",
        "stop": "never mind",
        "yes": "yes please",
    },
    "es": {
        "none": "¿dónde está ahora mi paquete?",
        "whole": "¿por dónde va el paquete del pedido {number}?",
        "by_tracking": "¿dónde está el paquete {tracking}?",
        "methods": "¿con qué puedo pagar?",
        "time": "¿en cuántos días me llega?",
        "chile": "Chile",
        "stop": "no, déjalo",
        "yes": "sí, por favor",
    },
    "zh": {
        "none": "我的包裹现在到哪里了",
        "whole": "订单{number}的包裹到哪里了",
        "by_tracking": "包裹{tracking}到哪里了",
        "methods": "你们支持哪些支付方式",
        "time": "大概几天能到",
        "chile": "智利",
        "stop": "不用了",
        "yes": "好的，麻烦了",
    },
}


def check(reply: Reply, parcel: Parcel, known: Known, language: str) -> None:
    """Hold an answer against the parcel's scans, the newest first."""
    assert parcel.last is not None
    table = reply.table
    assert (
        str(parcel.tracking_number) in table["title"] and known.shown(parcel.last.at.date(), language) in table["title"]
    )
    for event, row in zip(parcel.events[::-1], table["rows"]):
        assert known.shown(event.at, language) == row[0]
        codes = {
            event.code.value,
            *((Note.PICK_UP.value, Note.OUT_FOR_DELIVERY.value) if event.code is ParcelCode.LAST_MILE else ()),
        }
        words = {known.text(f"parcels-code-{code.replace('_', '-')}", language).lower() for code in codes}
        assert row[1].lower() in words
    assert reply.choices


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_parcel_on_its_way_is_told_with_its_scans_and_the_promised_days(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order, parcel = known.order_with_parcel(
        lambda each: (
            each.state in (ParcelCode.PICKED_UP, ParcelCode.LINE_HAUL)
            and each.promised_to is not None
            and not each.is_late(known.today)
        )
    )
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["whole"].format(number=order.number))
    told = prove(shopper, order)

    assert says(asked.text, "orders-ask-address", language) and str(parcel.tracking_number) not in asked.text
    check(told, parcel, known, language)
    assert known.shown(parcel.promised_from, language) in told.text
    assert known.shown(parcel.promised_to, language) in told.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_number_it_is_asked_for_and_the_proof_holds_for_the_next_question(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order, parcel = known.order_with_parcel(lambda each: each.state is ParcelCode.LINE_HAUL)
    shopper = talk(language)

    number = shopper.say(WORDS[language]["none"])
    address = shopper.say(order.number)
    told = prove(shopper, order)
    again = shopper.say(WORDS[language]["none"])

    assert says(number.text, "orders-ask-number", language) and len(number.text.splitlines()) == 1
    assert says(address.text, "orders-ask-address", language)
    check(told, parcel, known, language)
    check(again, parcel, known, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tracking_number_alone_asks_for_its_order(language: str, talk: Callable[..., Talk], known: Known) -> None:
    order, parcel = known.order_with_parcel(
        lambda each: each.state is ParcelCode.LINE_HAUL and str(each.tracking_number)[:1].isalpha()
    )
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["by_tracking"].format(tracking=parcel.tracking_number))
    shopper.say(order.number)
    told = prove(shopper, order)

    assert says(asked.text, "parcels-ask-order", language)
    check(told, parcel, known, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("state", "offer"),
    [(ParcelCode.IMPORT_HOLD, "parcels-next-customs"), (ParcelCode.FAILED, "parcels-offer-person")],
)
def test_what_is_wrong_is_told_and_help_offered(
    state: ParcelCode, offer: str, language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order, parcel = known.order_with_parcel(lambda each: each.state is state)
    shopper = talk(language)
    shopper.say(WORDS[language]["whole"].format(number=order.number))

    told = prove(shopper, order)

    check(told, parcel, known, language)
    assert says(told.text, offer, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_late_parcel_is_told_to_be_late_and_a_yes_brings_a_person(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order, parcel = known.order_with_parcel(lambda each: each.is_late(known.today) and not known.has_claim(each))
    shopper = talk(language)
    shopper.say(WORDS[language]["whole"].format(number=order.number))

    told = prove(shopper, order)
    handed = shopper.say(WORDS[language]["yes"])

    assert parcel.promised_to is not None
    assert known.shown(parcel.promised_to, language) in told.text
    assert str((known.today - parcel.promised_to).days) in told.text
    assert handed.handover and handed.handover["card"]["order"] == order.number


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_questions_in_between_leave_the_number_open(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    order, parcel = known.order_with_parcel(lambda each: each.state is ParcelCode.LINE_HAUL)
    shopper = talk(language)
    shopper.say(WORDS[language]["none"])

    methods = shopper.say(WORDS[language]["methods"])
    time = shopper.say(WORDS[language]["time"])
    chile = shopper.say(WORDS[language]["chile"])
    shopper.say(order.number)
    told = prove(shopper, order)

    assert says(methods.text, "orders-ask-number", language)
    assert says(time.text, "shipping-ask-destination", language)
    assert says(chile.text, "orders-ask-number", language)
    assert str(parcel.tracking_number) in told.table["title"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_stops_is_not_asked_for_the_number_any_more(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["none"])

    stopped = shopper.say(WORDS[language]["stop"])
    after = shopper.say(WORDS[language]["methods"])

    assert says(stopped.text, "talk-dropped", language)
    assert not says(after.text, "orders-ask-number", language)
