"""Returns and claims settled in the chat: verdict, reason, ways with their cost, summary, a yes, done once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

import actions.claims
import actions.parcels
import actions.refunds
import actions.returns
import actions.talk  # noqa: F401
from actions.tools import Tools, use_tools
from bot.shop.orders import Order, OrderState
from bot.shop.returns import Claim, ClaimKind, ClaimState, Refund, RefundState, Return, ReturnKind, ReturnState
from bot.shop.shop import ReturnAddress
from bot.store.database import Database
from bot.store.orders import Orders
from bot.store.products import Products
from bot.store.returns import Claims, Refunds, Returns
from bot.store.tables_catalogue import stock
from bot.store.tables_conversations import audit_log
from bot.store.tables_orders import addresses, order_lines, orders, shipments
from tests.actions.conftest import NOW, Conversation
from tests.actions.proving import an_order_where, an_order_with_parcel, cases, mails, prove
from tests.actions.test_returns import delivered, name


@pytest.fixture
def shopper(say: Conversation) -> Conversation:
    say.language = "en"
    return say


@pytest.fixture
def shop_gives(shopper: Conversation, tools: Tools) -> Callable[..., None]:
    """Return a function that changes what the owner decided about returns."""

    def change(limits: Mapping[str, Any] | None = None, **policy: Any) -> None:
        rules = tools.rules()
        shop = replace(rules.shop, returns=replace(rules.shop.returns, **policy))
        changed = replace(rules, shop=replace(shop, limits=replace(shop.limits, **(limits or {}))))
        use_tools(replace(tools, rules=lambda: changed))

    return change


def returns(database: Database, order: Order) -> list[Return]:
    with database.read() as connection:
        return Returns(connection).of_order(order.number)


def refunds(database: Database, order: Order) -> list[Refund]:
    with database.read() as connection:
        return Refunds(connection).of_order(order.number)


def claims(database: Database, order: Order) -> list[Claim]:
    with database.read() as connection:
        return Claims(connection).of_order(order.number)


def audit(database: Database, deed: str) -> list[dict[str, Any]]:
    with database.read() as connection:
        rows = connection.execute(select(audit_log).where(audit_log.c.deed == deed).order_by(audit_log.c.id))
        return [dict(row.details) | {"object": row.object} for row in rows]


def sent_to(database: Database, order: Order, country: str) -> None:
    with database.write() as connection:
        mine = select(orders.c.address_id).where(orders.c.number == order.number).scalar_subquery()
        connection.execute(update(addresses).where(addresses.c.id == mine).values(country=country))


def priced(database: Database, order: Order, minor: int) -> None:
    """Make the only line of the order cost so much, and the order too."""
    with database.write() as connection:
        line = order_lines.c.order_number == order.number
        connection.execute(update(order_lines).where(line).values(unit_price_minor=minor, quantity=1))
        amounts = {"subtotal_minor": minor, "shipping_minor": 490, "discount_minor": 0, "tax_minor": 0}
        mine = orders.c.number == order.number
        connection.execute(update(orders).where(mine).values(total_minor=minor + 490, **amounts))


def one_piece(database: Database, country: str = "US", minor: int = 4000) -> Order:
    """Return an order of one piece that came lately to that country."""
    order = delivered(database, range(12))
    sent_to(database, order, country)
    priced(database, order, minor)
    with database.read() as connection:
        return Orders(connection).get(order.number)


def stocked(database: Database, order: Order, quantity: int) -> None:
    skus = [line.sku for line in order.lines]
    with database.write() as connection:
        connection.execute(update(stock).where(stock.c.sku.in_(skus)).values(quantity=quantity))


def test_a_return_is_agreed_on_in_the_chat(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, "US")

    asked = prove(shopper, "action_return_request", order, "it does not fit")
    shown = shopper.press("Too small")
    if "Money back" in shown.titles:
        shown = shopper.press("Money back")
    done = shopper.press("Yes")

    assert "Withdraw from the contract" not in asked.titles
    assert (
        f"Order {order.number}, {name(shopper, order)}. Money back: you get $40.00 back; you pay the way back"
        in shown.text
    )
    (made,) = returns(shop_database, order)
    assert (made.id, made.state, made.reason) == (f"{order.number}-R1", ReturnState.APPROVED, "too_small")
    assert made.send_by == NOW.date() + timedelta(days=14)
    assert made.id in done.text and "Shenzhen 518055" in done.text and done.handover is None
    assert done.slots["draft"] is None and done.slots["questions"] is None
    assert refunds(shop_database, order) == []


def test_what_was_decided_stands_in_the_audit_log_with_rule_and_version(
    shopper: Conversation, shop_database: Database, tools: Tools
) -> None:
    order = one_piece(shop_database, "US")
    prove(shopper, "action_refund_request", order)
    shopper.press("I'd rather not say")
    shopper.press("Yes")

    verdict, agreed = audit(shop_database, "return_verdict")[0], audit(shop_database, "return_agreed")[0]

    version = tools.rules().shop.version
    assert (verdict["rule"], verdict["version"], verdict["yes"]) == ("policy.window_days", version, True)
    assert (agreed["rule"], agreed["object"]) == ("policy.refund", order.number)
    assert agreed["returns"] == [f"{order.number}-R1"]


def test_a_refusal_is_a_verdict_too(shopper: Conversation, shop_database: Database) -> None:
    prove(shopper, "action_return_request", delivered(shop_database, range(40, 90)))

    assert audit(shop_database, "return_verdict")[0]["yes"] is False


def test_a_turn_tried_again_agrees_on_the_return_once(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, "US")
    prove(shopper, "action_refund_request", order)
    shopper.press("Too small")
    slots = dict(shopper.slots)

    first = shopper("action_answer_question", "yes", intent="affirm", inbox_id="again")
    shopper.slots = slots
    second = shopper("action_answer_question", "yes", intent="affirm", inbox_id="again")

    assert first.text == second.text
    assert len(returns(shop_database, order)) == 1
    assert len(audit(shop_database, "return_agreed")) == 1


def test_no_drops_the_draft_and_nothing_is_done(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database)
    prove(shopper, "action_refund_request", order)
    shopper.press("Too small")

    dropped = shopper.press("No")

    assert dropped.slots["draft"] is None
    assert returns(shop_database, order) == []


def test_the_state_of_a_return_can_be_asked_for(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, "FR")
    prove(shopper, "action_refund_request", order)
    shopper.press("Too small")
    shopper.press("Yes")

    state = shopper("action_refund_status", "where is my return?")
    again = shopper("action_return_request", "I want to return it")

    assert "is approved, and we are waiting for the goods" in state.text and "3089 JH Rotterdam" in state.text
    assert "is approved, and we are waiting for the goods" in again.text
    assert len(returns(shop_database, order)) == 1


def test_own_words_are_a_reason(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, "US")
    prove(shopper, "action_refund_request", order)
    shopper("action_inform", "the colour looks cheap", intent="inform")
    shopper.press("Yes")

    assert returns(shop_database, order)[0].reason == "the colour looks cheap"


def test_all_of_an_order_can_go_back_and_of_several_pieces_some(shopper: Conversation, shop_database: Database) -> None:
    order = delivered(shop_database, range(28), lines=2)
    sent_to(shop_database, order, "US")

    prove(shopper, "action_refund_request", order)
    shopper.press("All of it")
    shopper.press("Too small")
    shopper.press("Yes")

    assert [(each.position, each.quantity) for each in returns(shop_database, order)] == [
        (line.position, line.quantity) for line in order.lines
    ]


def test_of_several_pieces_some_can_go_back_and_the_rest_later(shopper: Conversation, shop_database: Database) -> None:
    order = delivered(shop_database, range(28))
    sent_to(shop_database, order, "US")
    with shop_database.write() as connection:
        connection.execute(update(order_lines).where(order_lines.c.order_number == order.number).values(quantity=3))
    for count in ("2", "1"):
        asked = (
            shopper("action_refund_request")
            if returns(shop_database, order)
            else prove(shopper, "action_refund_request", order)
        )
        if count == "2":
            assert asked.titles == ["1", "2", "3"]
            shopper.press(count)
        shopper.press("Too small")
        shopper.press("Yes")

    assert [each.quantity for each in returns(shop_database, order)] == [2, 1]


def with_swap(database: Database) -> Order:
    """Return a delivered order of something that comes in other variants at its price, all in stock."""

    def fits(order: Order) -> bool:
        with database.read() as connection:
            product = Products(connection).by_sku([order.lines[0].sku or ""]).get(order.lines[0].sku or "")
        own = next((each for each in product.variants if each.sku == order.lines[0].sku), None) if product else None
        return bool(product and own and sum(each.price == own.price for each in product.variants) > 1)

    with database.write() as connection:
        connection.execute(update(stock).values(quantity=50))
    return an_order_where(
        database,
        lambda order: (
            order.state is OrderState.DELIVERED
            and len(order.lines) == 1
            and (NOW - (order.reached(OrderState.DELIVERED) or NOW)).days in range(28)
            and not returns(database, order)
            and not refunds(database, order)
            and fits(order)
        ),
    )


def test_an_exchange_is_for_a_variant_that_is_in_stock(shopper: Conversation, shop_database: Database) -> None:
    order = with_swap(shop_database)

    prove(shopper, "action_exchange_request", order)
    asked = shopper.press("Too large")
    wanted = asked.payloads[0].split('"')[3]
    shown = shopper.press(asked.titles[0])
    done = shopper.press("Yes")

    (made,) = returns(shop_database, order)
    assert "Exchange for" in shown.text and "we pay the shipping of the new one" in shown.text
    assert (made.kind, made.wanted_sku) == (ReturnKind.EXCHANGE, wanted)
    assert "Once it has arrived, we send you" in done.text


def test_without_an_address_a_person_tells_it(
    shopper: Conversation, shop_database: Database, shop_gives: Callable[..., None]
) -> None:
    order = one_piece(shop_database, "US")
    shop_gives(addresses={})
    prove(shopper, "action_refund_request", order)
    shopper.press("Too small")

    done = shopper.press("Yes")

    assert done.handover and done.handover["reason"] == "return"
    assert cases(shop_database)[0].details["returns"] == [f"{order.number}-R1"]


def test_a_paid_label_is_linked_where_the_shop_has_one(
    shopper: Conversation, shop_database: Database, shop_gives: Callable[..., None]
) -> None:
    order = one_piece(shop_database, "US")
    shop_gives(addresses={"*": ReturnAddress("1 Dock Road, Newark", "https://labels.example/{return_number}")})
    prove(shopper, "action_refund_request", order)
    shopper.press("Too small")

    done = shopper.press("Yes")

    assert done.custom("link")[0]["url"] == f"https://labels.example/{order.number}-R1"


def test_a_withdrawal_takes_two_steps_and_a_receipt_by_mail(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, "DE")

    prove(shopper, "action_return_request", order)
    shown = shopper.press("Withdraw from the contract")
    done = shopper.press("Confirm withdrawal")

    assert "$44.90" in shown.text and name(shopper, order) in shown.text
    assert "You withdrew from the contract on" in done.text and "3089 JH Rotterdam" in done.text
    (receipt,) = [mail for mail in mails(shop_database) if "withdrawal" in mail.key]
    assert receipt.to_address == order.email
    assert order.number in receipt.text and name(shopper, order) in receipt.text and "10:00" in receipt.text
    assert returns(shop_database, order)[0].reason == "withdrawal"
    assert audit(shop_database, "withdrawal")[0]["rule"] == "law.EU.withdrawal"


@pytest.mark.parametrize(("country", "days"), [("DE", range(15, 28)), ("US", range(12))])
def test_a_withdrawal_is_offered_where_and_while_the_law_gives_it(
    shopper: Conversation, shop_database: Database, country: str, days: range
) -> None:
    order = delivered(shop_database, days)
    sent_to(shop_database, order, country)

    asked = prove(shopper, "action_return_request", order)

    assert "Withdraw from the contract" not in asked.titles


def test_what_is_under_way_into_the_union_can_be_withdrawn_from(shopper: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda order: order.state is OrderState.SHIPPED and len(order.lines) == 1)
    sent_to(shop_database, order, "DE")

    shown = prove(shopper, "action_return_request", order)

    assert "Confirm withdrawal" in shown.titles


def test_a_cheap_damaged_thing_is_paid_back_at_once_and_once(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, minor=900)

    asked = prove(shopper, "action_damaged_item", order, "it came broken")
    if "Keep it, money back" in asked.titles:
        asked = shopper.press("Keep it, money back")
    done = shopper.press("Yes")
    again = shopper("action_damaged_item", "it came broken")

    (refund,) = refunds(shop_database, order)
    assert (refund.amount.minor, refund.state) == (900, RefundState.APPROVED)
    assert "$9.00" in done.text and done.handover is None
    assert [claim.state for claim in claims(shop_database, order)] == [ClaimState.SETTLED]
    assert "is settled: Keep it, money back" in again.text and len(refunds(shop_database, order)) == 1
    assert audit(shop_database, "claim_settled")[0]["rule"] == "policy.keep_it_below"


def test_what_is_sent_again_waits_for_the_warehouse(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, minor=2000)
    stocked(shop_database, order, 20)
    prove(shopper, "action_missing_item", order)
    shopper.press("Send it again")

    done = shopper.press("Yes")

    assert "we send you" in done.text and done.handover is None
    assert [case.kind for case in cases(shop_database)] == ["reship"]


def test_over_the_limit_the_case_is_prepared_and_handed_over(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, minor=9000)
    stocked(shop_database, order, 0)
    prove(shopper, "action_missing_item", order)

    done = shopper.press("Yes")

    assert done.handover and done.handover["reason"] == "missing"
    (case,) = cases(shop_database)
    assert (case.details["settlement"], case.details["claim"]) == ("refund", f"{order.number}-C1")
    assert refunds(shop_database, order) == []
    assert claims(shop_database, order)[0].state is ClaimState.OPEN


def test_a_turn_tried_again_hands_over_again(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, minor=9000)
    stocked(shop_database, order, 0)
    prove(shopper, "action_missing_item", order)
    slots = dict(shopper.slots)

    first = shopper("action_answer_question", "yes", intent="affirm", inbox_id="again")
    shopper.slots = slots
    second = shopper("action_answer_question", "yes", intent="affirm", inbox_id="again")

    assert first.text == second.text and second.handover is not None
    assert len(claims(shop_database, order)) == len(cases(shop_database)) == 1


def test_a_dear_damaged_thing_goes_back_at_our_cost_or_is_kept_for_less(
    shopper: Conversation, shop_database: Database
) -> None:
    order = one_piece(shop_database, minor=9000)

    asked = prove(shopper, "action_damaged_item", order)
    shopper.press("Keep it, part of the price back")
    shopper.press("Yes")

    assert "you get $90.00 back; we pay the way back" in asked.text
    assert [refund.amount.minor for refund in refunds(shop_database, order)] == [1800]


def test_what_was_paid_back_for_is_not_paid_back_again_by_a_return(
    shopper: Conversation, shop_database: Database
) -> None:
    order = one_piece(shop_database, minor=9000)
    prove(shopper, "action_damaged_item", order)
    shopper.press("Keep it, part of the price back")
    shopper.press("Yes")

    answer = shopper("action_return_request", "I want to send it back after all")

    assert "is settled: Keep it, part of the price back" in answer.text
    assert answer.slots["offered"] == "person" and returns(shop_database, order) == []


def test_what_is_under_way_cannot_be_exchanged_yet(shopper: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda order: order.state is OrderState.SHIPPED and len(order.lines) == 1)
    sent_to(shop_database, order, "DE")

    assert "has not arrived yet" in prove(shopper, "action_exchange_request", order).text


def test_a_fault_given_as_reason_takes_the_path_of_damaged_goods(
    shopper: Conversation, shop_database: Database
) -> None:
    order = one_piece(shop_database, minor=9000)
    stocked(shop_database, order, 0)
    prove(shopper, "action_return_request", order)

    asked = shopper.press("Damaged or faulty")
    shopper.press("Money back")
    done = shopper.press("Yes")

    assert asked.titles == ["Keep it, part of the price back", "Money back"]
    assert claims(shop_database, order)[0].kind is ClaimKind.DAMAGED
    assert returns(shop_database, order)[0].reason == "damaged" and "within" in done.text


def test_a_fault_within_the_warranty_is_repaired_at_our_cost(shopper: Conversation, shop_database: Database) -> None:
    order = delivered(shop_database, range(40, 110))
    stocked(shop_database, order, 0)

    shown = prove(shopper, "action_warranty_repair", order)
    done = shopper.press("Yes")

    assert "The warranty for" in shown.text and "we pay the way back" in shown.text
    assert returns(shop_database, order)[0].kind is ReturnKind.REPAIR and "we repair it" in done.text


def test_a_lost_parcel_is_paid_back_within_the_limit(shopper: Conversation, shop_database: Database) -> None:
    order = late_order(shop_database, 30)
    priced(shop_database, order, 3000)
    stocked(shop_database, order, 0)

    shown = prove(shopper, "action_parcel_not_received", order)
    done = shopper.press("Yes")
    again = shopper("action_parcel_not_received", "it never came")

    assert "nothing to send back" in shown.text
    assert [refund.amount.minor for refund in refunds(shop_database, order)] == [3000]
    assert done.handover is None and "is settled: Money back" in again.text


def test_what_the_carrier_calls_delivered_is_a_persons(shopper: Conversation, shop_database: Database) -> None:
    order = one_piece(shop_database, minor=900)
    stocked(shop_database, order, 0)

    answer = prove(shopper, "action_parcel_not_received", order)
    while answer.handover is None:
        answer = shopper.press("Yes")

    assert answer.handover["reason"] == "parcel_lost"
    assert refunds(shop_database, order) == []


def late_order(database: Database, days: int) -> Order:
    order = an_order_with_parcel(
        database,
        lambda parcel: (
            len(parcel.lines) == 1
            and parcel.promised_to
            and parcel.is_late(NOW.date())
            and not parcel.seems_lost(NOW.date())
        ),
    )
    with database.write() as connection:
        mine = shipments.c.order_number == order.number
        connection.execute(update(shipments).where(mine).values(promised_to=NOW.date() - timedelta(days=days)))
        connection.execute(update(orders).where(orders.c.number == order.number).values(shipping_minor=490))
    return order


def test_the_shipping_of_a_late_parcel_is_given_back_once(shopper: Conversation, shop_database: Database) -> None:
    order = late_order(shop_database, 8)

    offered = prove(shopper, "action_delivery_delay", order)
    done = shopper.press("Shipping back, please")
    again = shopper.send('/delivery_delay{"settlement": "partial"}')

    assert "$4.90" in offered.text and "$4.90" in done.text
    assert [refund.amount.minor for refund in refunds(shop_database, order)] == [490]
    assert "is settled" in again.text
    assert audit(shop_database, "claim_settled")[0]["rule"] == "limits.late_days"


def test_a_parcel_that_is_a_little_late_brings_nothing_back(shopper: Conversation, shop_database: Database) -> None:
    offered = prove(shopper, "action_delivery_delay", late_order(shop_database, 6))

    assert "Shipping back, please" not in offered.titles


@pytest.mark.parametrize("channel", ["rest", "web"])
@pytest.mark.parametrize("language", ["en", "ja", "ar"])
def test_the_same_case_has_the_same_outcome_in_every_language_and_channel(
    say: Conversation, shop_database: Database, language: str, channel: str
) -> None:
    order = one_piece(shop_database, "US")
    say.language = language
    texts = say.tools.texts

    prove(say, "action_refund_request", order, channel=channel)
    say.press(texts.text("returns-reason-too-small", language))
    say.press(texts.text("talk-yes", language))

    (agreed,) = audit(shop_database, "return_agreed")
    assert [(each.id, each.quantity) for each in returns(shop_database, order)] == [(f"{order.number}-R1", 1)]
    assert agreed["rule"] == "policy.refund"
