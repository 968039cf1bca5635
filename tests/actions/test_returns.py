"""Returns, claims, refunds and warranty: the rule's verdict, then a numbered case for a person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, update

import actions.claims
import actions.refunds
import actions.return_policy
import actions.returns
import actions.talk  # noqa: F401
from bot.shop.orders import NOT_SENT, Order, OrderState
from bot.shop.returns import ClaimKind, ClaimState, RefundState, ReturnState
from bot.store.database import Database
from bot.store.parcels import Parcels
from bot.store.products import Products
from bot.store.returns import Claims, Refunds, Returns
from bot.store.tables_orders import parcel_events, refunds
from tests.actions.conftest import NOW, Conversation
from tests.actions.proving import an_order_where, an_order_with_parcel, cases, go_through, prove

Text = Callable[..., str]


@pytest.fixture(params=["en", "zh", "es"])
def text(request: pytest.FixtureRequest, say: Conversation) -> Text:
    say.language = request.param

    def find(text_id: str, **facts: Any) -> str:
        return say.tools.texts.text(text_id, request.param, **facts).replace("\xa0", " ")

    return find


def delivered(database: Database, days: range, category: str | None = None, lines: int = 1) -> Order:
    """Return an order that came so many days ago, with nothing under way after it."""
    return an_order_where(
        database,
        lambda order: (
            order.state is OrderState.DELIVERED
            and len(order.lines) == lines
            and (NOW - (order.reached(OrderState.DELIVERED) or NOW)).days in days
            and (category is None) != (_category(database, order) == (category or "beauty"))
            and not _follow_ups(database, order)
        ),
    )


def _category(database: Database, order: Order) -> str | None:
    with database.read() as connection:
        products = Products(connection).by_sku([order.lines[0].sku or ""])
    return next((product.category for product in products.values()), None)


def _follow_ups(database: Database, order: Order) -> list[Any]:
    with database.read() as connection:
        found = (kind(connection).of_order(order.number) for kind in (Returns, Refunds, Claims))
        return [each for some in found for each in some]


def name(say: Conversation, order: Order, position: int = 1) -> str:
    """Return what the line is called in the conversation's language."""
    line = order.line(position)
    with say.tools.database.read() as connection:
        products = Products(connection).by_sku([line.sku or ""])
    return products[line.sku].name(say.language) if line.sku and line.sku in products else line.name


def arrived_on(say: Conversation, order: Order) -> Any:
    with say.tools.database.read() as connection:
        days = [parcel.delivered_at for parcel in Parcels(connection).of_order(order.number) if parcel.delivered_at]
    return max(days).date()


def test_after_the_days_it_is_too_late_and_the_warranty_is_named(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = delivered(shop_database, range(40, 90))

    answer = prove(say, "action_return_request", order)

    ended_on = arrived_on(say, order) + timedelta(days=30)
    assert answer.text == text("returns-too-late", item=name(say, order), ended_on=ended_on)
    assert answer.payloads == ["/warranty_repair", "/human_agent"]
    assert cases(shop_database) == []


@pytest.mark.parametrize("action", ["return_request", "refund_request", "warranty_repair", "damaged_item"])
@pytest.mark.parametrize("state", sorted(NOT_SENT, key=str))
def test_what_was_not_sent_is_cancelled_rather_than_returned(
    say: Conversation, shop_database: Database, action: str, state: OrderState
) -> None:
    order = an_order_where(shop_database, lambda order: order.state is state)

    answer = prove(say, f"action_{action}", order)

    assert answer.text == say.tools.texts.text("returns-not-sent-yet", "es", order_number=order.number)
    assert "/cancel_order" in answer.payloads


def test_what_has_not_arrived_cannot_be_returned_yet(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda order: order.state is OrderState.SHIPPED)

    answer = prove(say, "action_return_request", order)

    assert answer.text == text("returns-not-arrived-yet", order_number=order.number)
    assert "/track_parcel" in answer.payloads


def test_goods_of_an_excluded_kind_come_back_only_by_law(say: Conversation, shop_database: Database) -> None:
    order = delivered(shop_database, range(7, 30), "beauty")
    country = order.address.country if order.address else ""

    answer = prove(say, "action_return_request", order, language="en")

    by_law = actions.return_policy.find_consumer_right(country or "")
    if by_law and by_law.free_days > (NOW.date() - arrived_on(say, order)).days:
        assert answer.slots["draft"] is not None
    else:
        assert answer.slots["draft"] is None
        assert "/human_agent" in answer.payloads


def test_a_return_under_way_is_told_and_no_other_begun(say: Conversation, text: Text, shop_database: Database) -> None:
    def is_requested(order: Order) -> bool:
        with shop_database.read() as connection:
            return any(each.state is ReturnState.REQUESTED for each in Returns(connection).of_order(order.number))

    order = an_order_where(shop_database, lambda order: order.state is OrderState.DELIVERED and is_requested(order))
    with shop_database.read() as connection:
        opened_on = Returns(connection).of_order(order.number)[-1].opened_at.date()

    answer = prove(say, "action_return_request", order)

    assert text("returns-open-requested", opened_on=opened_on) in answer.text
    assert answer.slots["offered"] == "person"
    assert cases(shop_database) == []


def test_which_of_several_items_is_asked_with_choices(say: Conversation, text: Text, shop_database: Database) -> None:
    order = delivered(shop_database, range(28), lines=2)

    asked = prove(say, "action_return_request", order)
    second = name(say, order, 2)
    answer = say.press(second)

    assert asked.text == text("returns-ask-line")
    assert asked.titles == [name(say, order, 1), second, text("returns-all-of-it")]
    assert answer.slots["draft"]["told"]["position"] == 2
    assert answer.slots["position"] is None


def test_the_product_talked_about_is_the_item_meant(say: Conversation, shop_database: Database) -> None:
    order = delivered(shop_database, range(28), lines=2)
    with shop_database.read() as connection:
        product = Products(connection).by_sku([order.line(2).sku or ""])[order.line(2).sku or ""]

    answer = prove(say, "action_return_request", order, entities=[("product", product.id)])

    assert answer.slots["draft"]["told"]["position"] == 2


@pytest.mark.parametrize("kind", ["damaged", "wrong", "missing"])
def test_what_arrived_wrong_is_a_claim(say: Conversation, text: Text, shop_database: Database, kind: str) -> None:
    order = delivered(shop_database, range(28))

    answer = prove(say, f"action_{kind}_item", order)
    go_through(say, answer)

    assert text(f"returns-sorry-{kind}", item=name(say, order)) in answer.text
    with shop_database.read() as connection:
        (claim,) = Claims(connection).of_order(order.number)
    assert (claim.kind.value, claim.position) == (kind, 1)


@pytest.mark.parametrize("kind", [ClaimKind.DAMAGED, ClaimKind.WRONG, ClaimKind.MISSING])
def test_a_claim_that_is_being_worked_on_is_told(
    say: Conversation, text: Text, shop_database: Database, kind: ClaimKind
) -> None:
    def has_open(order: Order) -> bool:
        with shop_database.read() as connection:
            claims = Claims(connection).of_order(order.number)
        return any(
            claim.kind is kind and claim.state in (ClaimState.OPEN, ClaimState.INVESTIGATING) for claim in claims
        )

    order = an_order_where(shop_database, has_open)
    with shop_database.read() as connection:
        opened_on = Claims(connection).of_order(order.number)[0].opened_at.date()

    answer = prove(say, f"action_{kind.value}_item", order)

    assert answer.text == text("returns-claim-known", opened_on=opened_on, order_number=order.number)
    assert cases(shop_database) == []


def test_what_seems_missing_may_lie_in_another_parcel(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order_with_parcel(shop_database, lambda parcel: parcel.delivered_at and parcel.lines == (1,), parcels=2)
    with shop_database.write() as connection:
        there, other = Parcels(connection).of_order(order.number)
        is_its_end = (parcel_events.c.parcel_id == other.id) & (parcel_events.c.code == "delivered")
        connection.execute(delete(parcel_events).where(is_its_end))

    answer = prove(say, "action_missing_item", order)

    names = [name(say, order, position) for position in other.lines]
    assert text("returns-in-other-parcel", names=names, tracking_number=other.tracking_number) in answer.text
    assert text("returns-missing-later") in answer.text
    assert answer.handover is None
    assert there.delivered_at


@pytest.mark.parametrize("state", list(RefundState))
def test_a_refund_is_told_with_amount_and_stage(
    say: Conversation, text: Text, shop_database: Database, state: RefundState
) -> None:
    order = an_order_where(shop_database, lambda order: _refunds(shop_database, order) == [RefundState.ARRIVED])
    with shop_database.write() as connection:
        connection.execute(update(refunds).where(refunds.c.order_number == order.number).values(state=state.value))
        (refund,) = Refunds(connection).of_order(order.number)

    answer = prove(say, "action_refund_status", order)

    is_out = state in (RefundState.SENT, RefundState.ARRIVED)
    on = (refund.sent_at if is_out and refund.sent_at else refund.requested_at).date()
    assert text(f"returns-refund-{state.value}", amount=refund.amount, order_number=order.number, on=on) in answer.text


def test_a_refund_that_waits_too_long_offers_a_person(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda order: _refunds(shop_database, order) == [RefundState.ARRIVED])
    with shop_database.write() as connection:
        mine = refunds.c.order_number == order.number
        connection.execute(update(refunds).where(mine).values(state="approved", requested_at=NOW - timedelta(days=20)))

    answer = prove(say, "action_refund_status", order)

    assert answer.slots["offered"] == "person"


def _refunds(database: Database, order: Order) -> list[RefundState]:
    with database.read() as connection:
        return [refund.state for refund in Refunds(connection).of_order(order.number)]


def test_no_refund_is_said_so_with_a_person_as_the_way_on(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = delivered(shop_database, range(28))

    answer = prove(say, "action_refund_status", order)

    assert text("returns-no-refund", order_number=order.number, days=5) in answer.text
    assert answer.slots["offered"] == "person"


def test_a_refund_asked_for_twice_is_told_not_begun_anew(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    def has_refund(order: Order) -> bool:
        with shop_database.read() as connection:
            return bool(Refunds(connection).of_order(order.number))

    order = an_order_where(shop_database, has_refund)

    answer = prove(say, "action_refund_request", order)

    assert text("returns-refund-known") in answer.text
    assert cases(shop_database) == []


def test_money_back_for_a_lost_parcel_is_a_case(say: Conversation, shop_database: Database) -> None:
    def is_lost(order: Order) -> bool:
        with shop_database.read() as connection:
            lost = any(parcel.seems_lost(NOW.date()) for parcel in Parcels(connection).of_order(order.number))
            return lost and not Refunds(connection).of_order(order.number)

    answer = prove(say, "action_refund_request", an_order_where(shop_database, is_lost))

    assert answer.handover and answer.handover["reason"] == "refund"
    assert [case.kind for case in cases(shop_database)] == ["refund"]


def test_the_policy_begins_with_the_days_and_asks_where_it_matters(say: Conversation, text: Text) -> None:
    answer = say("action_return_policy", "?")

    assert answer.text.startswith(text("returns-policy", days=30))
    assert text("returns-ask-country") in answer.text
    (table,) = answer.custom("table")
    assert [text("returns-row-mind"), text("returns-pays-buyer")] in table["rows"]


@pytest.mark.parametrize(
    ("country", "text_id"),
    [("DE", "returns-law-less"), ("BR", "returns-law-pays"), ("US", "returns-law-none"), ("AO", "returns-law-unknown")],
)
def test_the_law_of_the_destination_is_named_with_its_source(say: Conversation, country: str, text_id: str) -> None:
    answer = say("action_return_policy", "and there?", entities=[("country", country)], language="en")

    (table,) = answer.custom("table")
    assert {"returns-law-less": "Directive 2011/83/EU", "returns-law-pays": "CDC art. 49"}.get(text_id, "") in table[
        "note"
    ]
    begin = say.tools.texts.text(text_id, "en", country="X", source="Y", days=7, as_of=NOW.date()).split("X")[0][:12]
    assert table["note"].startswith(begin)


def test_the_law_counts_for_goods_that_the_shop_excludes(say: Conversation, text: Text) -> None:
    answer = say("action_return_policy", "?", entities=[("category", "beauty"), ("country", "GB")])

    country = say.tools.texts.text("shipping-place", say.language, iso="GB", country=_country("GB", say.language))
    assert answer.text.startswith(text("returns-policy-law", days=14, country=country))
    assert text("returns-source", iso="GB", source="Consumer Contracts Regulations 2013") in answer.text


def test_what_cannot_be_returned_is_said_so(say: Conversation, text: Text) -> None:
    answer = say("action_return_policy", "?", entities=[("category", "beauty"), ("country", "US")])

    category = {"en": "Beauty", "zh": "美妆个护", "es": "Belleza"}[say.language]
    assert answer.text.startswith(text("returns-policy-none", category=category))


def test_the_warranty_is_that_of_the_category(say: Conversation, text: Text) -> None:
    category = {"en": "Lights", "zh": "灯具", "es": "Iluminación"}[say.language]

    answer = say("action_warranty_policy", "?", entities=[("category", "lights")])

    assert answer.text.startswith(text("returns-warranty-of", category=category, months=24))
    assert text("returns-warranty-ask-country") in answer.text


def test_the_warranty_of_the_law_counts_where_it_is_longer(say: Conversation, text: Text) -> None:
    answer = say("action_warranty_policy", "?", entities=[("category", "shoes"), ("country", "ES")])

    country = say.tools.texts.text("shipping-place", say.language, iso="ES", country=_country("ES", say.language))
    as_of = actions.return_policy.rights_as_of()
    said = say.tools.texts.text("returns-warranty-law", say.language, "ES", country=country, months=36, as_of=as_of)
    assert said in answer.text


def _country(iso: str, language: str) -> str:
    from bot.replies.catalogue import country_name

    return country_name(iso, language)
