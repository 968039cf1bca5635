"""Parcels, once the order is proven: told as the carriers scanned them, with what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

import actions.parcels
import actions.talk  # noqa: F401
from bot.carriers.wording import read_wording
from bot.shop.orders import NOT_SENT, Order
from bot.shop.parcels import Note, Parcel, ParcelCode
from bot.shop.proofs import masked_email
from bot.shop.returns import ClaimKind
from bot.store.database import Database
from bot.store.parcels import Parcels
from bot.store.returns import Claims
from bot.store.watches import Watches
from tests.actions.conftest import NOW, Conversation
from tests.actions.proving import an_order_where, an_order_with_parcel, cases, go_through, prove

Text = Callable[..., str]


@pytest.fixture(params=["en", "zh", "es"])
def text(request: pytest.FixtureRequest, say: Conversation) -> Text:
    say.language = request.param

    def find(text_id: str, **facts: Any) -> str:
        return say.tools.texts.text(text_id, request.param, **facts)

    return find


def with_note(database: Database, note: Note) -> Order:
    return an_order_with_parcel(database, lambda parcel: parcel.last and note in read_wording(parcel.last).notes)


def parcel_of(database: Database, order: Order) -> Parcel:
    with database.read() as connection:
        return Parcels(connection).of_order(order.number)[0]


def on_its_way(parcel: Parcel) -> bool:
    return parcel.state is ParcelCode.LINE_HAUL and not parcel.is_late(NOW.date())


def test_a_parcel_is_shown_with_its_newest_scans_and_its_days(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order_with_parcel(shop_database, on_its_way)
    parcel = parcel_of(shop_database, order)

    answer = prove(say, "action_track_parcel", order)

    (table,) = answer.custom("table")
    assert str(parcel.tracking_number) in table["title"]
    assert text("parcels-code-line-haul").lower() in table["rows"][0][1].lower()
    assert len(table["rows"]) <= 4
    assert text("parcels-window", earliest=parcel.promised_from, latest=parcel.promised_to) in answer.text


def test_a_parcel_asked_for_by_its_number_needs_the_proof_of_its_order(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order_with_parcel(shop_database, on_its_way)
    number = str(parcel_of(shop_database, order).tracking_number)

    asked = say("action_track_parcel", f"where is {number}?", entities=[("tracking_number", number)])
    answer = prove(say, "action_track_parcel", order)

    assert asked.text == text("parcels-ask-order")
    assert asked.slots["questions"][-1]["fact"] == "order_number"
    assert number in answer.text


def test_an_unknown_tracking_number_is_answered_like_a_known_one(say: Conversation, text: Text) -> None:
    asked = say("action_track_parcel", "RB123456785CN", entities=[("tracking_number", "RB123456785CN")])

    assert asked.text == text("parcels-ask-order")


def test_a_parcel_of_another_order_is_not_shown(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_with_parcel(shop_database, on_its_way)
    other = an_order_with_parcel(shop_database, lambda parcel: parcel.delivered_at)
    number = str(parcel_of(shop_database, other).tracking_number)
    prove(say, "action_track_parcel", order)

    answer = say("action_track_parcel", f"and {number}?", entities=[("tracking_number", number)])

    assert text("parcels-not-in-order", tracking_number=number, order_number=order.number) in answer.text
    assert not answer.custom("table")
    assert answer.slots["questions"][-1]["fact"] == "order_number"


@pytest.mark.parametrize("state", sorted(NOT_SENT, key=str))
def test_what_has_not_been_sent_is_told(say: Conversation, text: Text, shop_database: Database, state: Any) -> None:
    order = an_order_where(shop_database, lambda order: order.state is state)

    answer = prove(say, "action_track_parcel", order)

    assert answer.text == text(f"parcels-none-{state.value}", order_number=order.number)
    assert "/order_status" in answer.payloads


@pytest.mark.parametrize(
    ("note", "text_id", "offer"),
    [
        (Note.NEIGHBOUR, "parcels-note-neighbour-at", "claim"),
        (Note.PICK_UP, "parcels-note-pick-up-kept", "news"),
        (Note.NEXT_ATTEMPT, "parcels-note-next-attempt", "person"),
        (Note.TAX_NUMBER, "parcels-note-tax-number", None),
        (Note.VALUE_PROOF, "parcels-note-value-proof", None),
    ],
)
def test_what_the_carrier_says_is_told(
    say: Conversation, text: Text, shop_database: Database, note: Note, text_id: str, offer: str | None
) -> None:
    order = with_note(shop_database, note)
    last = parcel_of(shop_database, order).last
    assert last
    wording = read_wording(last)

    answer = prove(say, "action_track_parcel", order)

    assert text(text_id, house=wording.house or "", days=wording.kept_days or 0) in answer.text
    assert answer.slots["offered"] == offer
    if note in (Note.TAX_NUMBER, Note.VALUE_PROOF):
        assert "/customs_problem" in answer.payloads


def test_a_late_parcel_is_called_late_and_a_punctual_one_is_not(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    late = an_order_with_parcel(
        shop_database, lambda parcel: parcel.seems_lost(NOW.date()) and parcel.state is not ParcelCode.LOST
    )
    parcel = parcel_of(shop_database, late)
    assert parcel.promised_to

    answer = prove(say, "action_delivery_delay", late)

    days = (NOW.date() - parcel.promised_to).days
    assert text("parcels-late", latest=parcel.promised_to, days=days) in answer.text
    assert answer.slots["offered"] == "claim"

    say.sender = "c-2"
    punctual = prove(say, "action_delivery_delay", an_order_with_parcel(shop_database, on_its_way))
    assert punctual.slots["offered"] is None


def test_yes_to_a_search_opens_a_claim(say: Conversation, text: Text, shop_database: Database) -> None:
    late = an_order_with_parcel(
        shop_database, lambda parcel: parcel.seems_lost(NOW.date()) and parcel.state is not ParcelCode.LOST
    )
    prove(say, "action_delivery_delay", late)

    answer = say("action_parcel_not_received", "yes", intent="affirm")
    go_through(say, answer)

    with shop_database.read() as connection:
        (claim,) = Claims(connection).of_order(late.number)
    assert claim.kind is ClaimKind.LOST


def test_a_neighbour_is_asked_before_a_case_is_opened(say: Conversation, shop_database: Database) -> None:
    order = with_note(shop_database, Note.NEIGHBOUR)

    first = prove(say, "action_parcel_not_received", order)
    second = go_through(say, say("action_parcel_not_received", "sí", intent="affirm"))

    assert first.handover is None
    assert first.slots["offered"] == "claim"
    assert second.handover is not None


def test_a_parcel_that_was_delivered_but_is_not_there_becomes_a_case(
    say: Conversation, shop_database: Database
) -> None:
    order = an_order_with_parcel(
        shop_database,
        lambda parcel: parcel.last and parcel.delivered_at and Note.NEIGHBOUR not in read_wording(parcel.last).notes,
    )

    answer = go_through(say, prove(say, "action_parcel_not_received", order))

    assert answer.handover is not None
    assert len(cases(shop_database)) == 1


def test_a_search_that_is_under_way_is_told_and_none_is_opened(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order_with_parcel(
        shop_database, lambda parcel: parcel.state is ParcelCode.LOST and parcel.order_number == "HL-581786"
    )

    answer = prove(say, "action_parcel_not_received", order)

    assert text("parcels-note-lost") in answer.text
    assert answer.slots["offered"] == "person"
    assert cases(shop_database) == []


def test_a_parcel_that_is_still_coming_is_not_lost(say: Conversation, text: Text, shop_database: Database) -> None:
    answer = prove(say, "action_parcel_not_received", an_order_with_parcel(shop_database, on_its_way))

    assert text("parcels-still-coming") in answer.text
    assert answer.handover is None


def test_what_of_the_order_has_not_left_is_named(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_where(
        shop_database,
        lambda order: (
            (
                len(order.lines) == 2
                and order.state.value == "shipped"
                and len(parcel_of(shop_database, order).lines) == 1
            )
            and _parcels(shop_database, order) == 1
        ),
    )

    answer = prove(say, "action_track_parcel", order)

    begin = text("parcels-unsent", names="").rstrip(" .。")
    assert any(line.startswith(begin) for line in answer.text.splitlines())


def _parcels(database: Database, order: Order) -> int:
    with database.read() as connection:
        return len(Parcels(connection).of_order(order.number))


def test_news_are_offered_and_a_yes_is_kept_once(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_with_parcel(shop_database, on_its_way)
    assert order.email

    offer = prove(say, "action_track_parcel", order)
    agreed = say("action_agree_to_news", "yes", intent="affirm", inbox_id="m-yes")
    say("action_agree_to_news", "yes", intent="affirm", inbox_id="m-yes")
    later = say("action_track_parcel", f"where is {order.number}?")

    assert text("parcels-offer-news", address=masked_email(order.email)) in offer.text
    assert offer.slots["offered"] == "news"
    assert text("parcels-news-agreed", order_number=order.number) in agreed.text
    with shop_database.read() as connection:
        watch = Watches(connection).find(say.sender, order.number)
    assert watch and (watch.email, watch.agreed_at, watch.version) == (order.email, NOW, 1)
    assert list(watch.seen.values()) == ["1 sent"]
    assert text("parcels-next") in later.text


def test_it_is_told_whose_move_it_is(say: Conversation, text: Text, shop_database: Database) -> None:
    answer = prove(say, "action_track_parcel", an_order_with_parcel(shop_database, on_its_way))

    assert text("parcels-move-carrier") in answer.text


def test_a_parcel_to_be_fetched_says_until_when(say: Conversation, text: Text, shop_database: Database) -> None:
    order = with_note(shop_database, Note.PICK_UP)
    last = parcel_of(shop_database, order).last
    assert last
    by = last.at.date() + timedelta(days=read_wording(last).kept_days or 0)

    answer = prove(say, "action_track_parcel", order)

    assert text("parcels-code-pick-up") in answer.text.lower() or text("parcels-code-pick-up") in answer.text
    assert (text("parcels-move-by", by=by) in answer.text) == (by >= NOW.date())


def test_an_order_in_several_parcels_says_how_many_came(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_with_parcel(shop_database, lambda parcel: parcel.delivered_at, parcels=2)
    with shop_database.read() as connection:
        came = sum(parcel.delivered_at is not None for parcel in Parcels(connection).of_order(order.number))

    answer = prove(say, "action_track_parcel", order)

    assert text("parcels-several", order_number=order.number, count=2, delivered=came) in answer.text
