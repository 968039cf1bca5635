"""Orders are changed in the chat: after proof, a summary and a yes, once, and never when it is too late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

import actions.cancellation
import actions.order_address
import actions.order_items
import actions.urgency  # noqa: F401
from bot.shop.orders import Order, OrderState, PaymentState
from bot.shop.returns import RefundState
from bot.store.database import Database
from bot.store.orders import Orders
from bot.store.priorities import Priorities
from bot.store.products import Products
from bot.store.returns import Refunds
from bot.store.tables_catalogue import stock
from bot.store.tables_conversations import audit_log
from tests.actions.conftest import NOW, Answer, Conversation
from tests.actions.proving import an_order_where, cases, prove

Text = Callable[..., str]


@pytest.fixture(autouse=True)
def in_english(say: Conversation) -> None:
    say.language = "en"


@pytest.fixture
def text(say: Conversation) -> Text:
    def find(text_id: str, **facts: Any) -> str:
        return say.tools.texts.text(text_id, "en", **facts)

    return find


def an_order(
    database: Database, state: OrderState = OrderState.PAID, lines: int = 1, fits: Callable[[Order], Any] = bool
) -> Order:
    """Return an order in that state that is paid as a whole."""
    paid = [PaymentState.CAPTURED] if state is not OrderState.PENDING else [PaymentState.PENDING]
    return an_order_where(
        database,
        lambda order: (
            order.state is state
            and (len(order.lines) == lines or lines > 1 and len(order.lines) > 1)
            and all(line.state is state for line in order.lines)
            and (
                state in (OrderState.CANCELLED, OrderState.RETURNED) or [each.state for each in order.payments] == paid
            )
            and fits(order)
        ),
    )


def now(database: Database, order: Order) -> Order:
    with database.read() as connection:
        return Orders(connection).get(order.number)


def refunds(database: Database, order: Order) -> list[Any]:
    with database.read() as connection:
        return Refunds(connection).of_order(order.number)


def dollars(answer: Answer) -> str:
    return answer.text.replace(",", "")


# Cancelling.


def test_an_order_is_cancelled_after_a_yes_and_its_refund_begins(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order(shop_database, fits=lambda order: order.total.minor <= 5000)

    asked = prove(say, "action_cancel_order", order, "please cancel it")
    untouched = now(shop_database, order)
    done = say.press("Yes")

    assert f"${order.total.amount} goes back" in dollars(asked) and "Shall I do that?" in asked.text
    assert asked.titles == ["Yes", "No"] and untouched == order
    assert text("orders-done-cancel", order_number=order.number) in done.text and done.handover is None
    assert now(shop_database, order).state is OrderState.CANCELLED
    assert [(each.amount, each.state) for each in refunds(shop_database, order)] == [
        (order.total, RefundState.APPROVED)
    ]
    assert "/refund_status" in done.payloads
    assert done.slots["drafts"] is None and not done.slots["questions"]


def test_a_large_refund_waits_for_a_person_though_the_order_is_cancelled(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order(shop_database, lines=2, fits=lambda order: order.total.minor > 5000)

    asked = prove(say, "action_cancel_order", order)
    done = say.press("Yes")

    assert text("orders-money-approval") in asked.text
    assert [each.state for each in refunds(shop_database, order)] == [RefundState.REQUESTED]
    [case] = cases(shop_database)
    assert case.kind == "refund_approval" and text("orders-case", case_number=str(case.number)) in done.text


def test_a_no_leaves_everything_as_it_is(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order(shop_database)
    prove(say, "action_cancel_order", order)

    answer = say("action_drop_question", "/deny", intent="deny")

    assert answer.text == text("orders-left-as-it-is")
    assert now(shop_database, order) == order


def test_a_yes_with_the_wish_repeated_counts_as_one(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database)
    prove(say, "action_cancel_order", order)

    say("action_cancel_order", "Yes, cancel it")

    assert now(shop_database, order).state is OrderState.CANCELLED


def test_the_wish_repeated_without_a_yes_only_asks_again(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database)
    prove(say, "action_cancel_order", order)

    answer = say("action_cancel_order", "cancel my order please")

    assert answer.titles == ["Yes", "No"] and now(shop_database, order) == order


def test_a_turn_tried_again_says_the_same_and_changes_nothing_twice(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database)
    prove(say, "action_cancel_order", order)
    before = dict(say.slots)

    answers = []
    for _ in range(3):
        say.slots = dict(before)
        answers.append(say("action_answer_question", "/affirm", intent="affirm", inbox_id="m-same").text)

    assert len(set(answers)) == 1
    assert len(refunds(shop_database, order)) == 1
    with shop_database.read() as connection:
        logged = connection.execute(select(audit_log).where(audit_log.c.deed == "cancel_order")).all()
    assert len(logged) == 1 and logged[0].details["rule"] == "orders.cancel_until_sent"


def test_a_summary_that_no_longer_holds_is_shown_anew(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database, lines=2)
    prove(say, "action_cancel_order", order)
    other = replace(order, total=order.total + order.total)
    with shop_database.write() as connection:
        Orders(connection).save(other, key="shop", at=NOW)

    answer = say.press("Yes")

    assert answer.titles == ["Yes", "No"] and now(shop_database, order).state is OrderState.PAID


def test_a_yes_to_another_question_or_to_an_older_summary_changes_nothing(
    say: Conversation, shop_database: Database
) -> None:
    order = an_order(shop_database)
    old = prove(say, "action_cancel_order", order).payloads[0]
    say("action_expedite_order", "please hurry instead")

    say.send(old)
    say("action_shipping_cost", "how much is shipping?")
    say("action_answer_question", "yes", intent="affirm")

    with shop_database.read() as connection:
        assert Priorities(connection).marked_at(order.number) is None
    assert now(shop_database, order) == order


def test_only_the_goods_that_were_named_are_cancelled(say: Conversation, shop_database: Database) -> None:
    order = an_order(
        shop_database, lines=2, fits=lambda order: len({line.sku for line in order.lines}) == len(order.lines)
    )
    with shop_database.read() as connection:
        product = Products(connection, NOW.date()).by_sku([str(order.lines[0].sku)])[str(order.lines[0].sku)]

    asked = prove(say, "action_cancel_order", order, entities=[("product", product.id)], language="en")
    say.press("Yes")

    after = now(shop_database, order)
    assert product.name("en") in asked.text and "The rest stays" in asked.text
    assert after.state is OrderState.PAID and after.lines[0].state is OrderState.CANCELLED
    assert [each.amount for each in refunds(shop_database, order)] == [order.total - after.total]


@pytest.mark.parametrize(
    ("action", "state", "refusal", "way_on"),
    [
        ("cancel_order", OrderState.SHIPPED, "orders-too-late-to-cancel", "/return_request"),
        ("cancel_order", OrderState.DELIVERED, "orders-already-delivered", "/return_request"),
        ("cancel_order", OrderState.CANCELLED, "orders-already-cancelled", "/refund_status"),
        ("cancel_order", OrderState.RETURNED, "returns-already-returned", "/refund_status"),
        ("change_order", OrderState.SHIPPED, "orders-too-late-to-change", "/track_parcel"),
        ("change_order", OrderState.DELIVERED, "orders-already-delivered", "/exchange_request"),
        ("change_address", OrderState.SHIPPED, "orders-too-late-to-change", "/track_parcel"),
        ("change_address", OrderState.CANCELLED, "orders-already-cancelled", "/refund_status"),
    ],
)
def test_what_is_too_late_is_refused_with_the_next_best(
    say: Conversation, text: Text, shop_database: Database, action: str, state: OrderState, refusal: str, way_on: str
) -> None:
    order = an_order_where(
        shop_database, lambda each: each.state is state and all(line.state is state for line in each.lines)
    )

    answer = prove(say, f"action_{action}", order)

    assert answer.text == text(refusal, order_number=order.number)
    assert way_on in answer.payloads and "/human_agent" in answer.payloads
    assert answer.handover is None and now(shop_database, order) == order


# Another address.


def test_a_new_address_is_shown_as_it_was_read_and_kept_after_a_yes(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order(shop_database, fits=lambda order: order.address and order.address.country not in ("ES",))
    assert order.address

    asked = prove(say, "action_change_address", order, "I moved")
    unclear = say("action_inform", "Calle Luna", intent="inform")
    country = order.address.country
    summary = say("action_inform", "Ana Ruiz, Calle Luna 5, 28004 Madrid", intent="inform")
    done = say.press("Yes")

    after = now(shop_database, order)
    assert text("orders-ask-new-address", order_number=order.number) in asked.text
    assert text("orders-address-unclear", order_number=order.number) in unclear.text
    assert "Ana Ruiz, Calle Luna 5, 28004 Madrid" in summary.text
    assert after.address and (after.address.line1, after.address.postcode, after.address.country) == (
        "Calle Luna 5",
        "28004",
        country,
    )
    assert "now goes to" in done.text and done.handover is None


def test_another_country_tells_shipping_and_customs_and_goes_to_a_person(
    say: Conversation, shop_database: Database
) -> None:
    order = an_order(shop_database, fits=lambda order: order.address and order.address.country not in ("DE",))

    prove(say, "action_change_address", order, "please send it elsewhere")
    summary = say(
        "action_inform",
        "Ana Ruiz, Lindenstr. 5, 10969 Berlin, Germany",
        intent="inform",
        entities=[{"entity": "country", "value": "DE", "start": 38, "end": 45}],
    )
    passed_on = say.press("Yes")

    assert "Shipping to Germany costs" in summary.text and "Germany" in summary.text
    assert "customs" in summary.text.lower() or "duty" in summary.text or "due on delivery" in summary.text
    assert passed_on.handover and now(shop_database, order).address == order.address
    [case] = cases(shop_database)
    assert case.kind == "change_address" and "10969 Berlin" in case.details["address"]


def test_an_address_that_came_with_the_wish_is_not_asked_for_again(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database)

    wish = f"change the address of order {order.number} to 12 Rose Street, Leeds LS1 4AB"
    answer = prove(say, "action_change_address", order, wish)

    assert "12 Rose Street, LS1 4AB Leeds" in answer.text and answer.titles == ["Yes", "No"]


def test_where_nothing_is_sent_no_order_goes(say: Conversation, text: Text, shop_database: Database) -> None:
    order = an_order(shop_database)
    prove(say, "action_change_address", order, "I moved")

    answer = say("action_inform", "Main street 5, 12345 Town", intent="inform", entities=[("country", "KP")])

    assert answer.handover is None and "/human_agent" in answer.payloads
    assert "don't ship" in answer.text or "North Korea" in answer.text


# Other goods.


def with_size(database: Database) -> tuple[Order, Any]:
    """Return an order of one line whose product comes in other sizes, and a variant of another size that is in stock."""
    with database.read() as connection:
        products = Products(connection, NOW.date())

        def other(order: Order) -> Any:
            line = order.lines[0]
            product = products.by_sku([str(line.sku)]).get(str(line.sku))
            if product is None:
                return None
            present = next(each for each in product.variants if each.sku == line.sku)
            return next(
                (
                    each
                    for each in product.variants
                    if "size" in each.options
                    and each.options["size"] != present.options["size"]
                    and {**each.options, "size": ""} == {**present.options, "size": ""}
                    and (each.quantity() or 0) >= 9
                    and each.price == present.price
                ),
                None,
            )

        order = an_order(database, fits=other)
        return order, other(order)


def test_another_size_is_put_in_the_place_of_the_old_one(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order, wanted = with_size(shop_database)
    before = in_stock(shop_database, wanted.sku)

    what = prove(say, "action_change_order", order, "can I change my order?")
    sizes = say.press("Size")
    summary = say("action_inform", wanted.options["size"], intent="inform", entities=[("size", wanted.options["size"])])
    done = say.press("Yes")

    assert what.titles[-3:] == ["Quantity", "Take it out", "Something else"]
    assert sizes.titles and text("orders-money-nothing") in summary.text
    line = now(shop_database, order).lines[0]
    assert (line.sku, line.quantity, line.unit_price) == (
        wanted.sku,
        order.lines[0].quantity,
        order.lines[0].unit_price,
    )
    assert in_stock(shop_database, wanted.sku) == before - line.quantity
    assert "now holds" in done.text


def test_a_size_told_with_the_wish_is_not_asked_for(say: Conversation, shop_database: Database) -> None:
    order, wanted = with_size(shop_database)

    answer = prove(say, "action_change_order", order, entities=[("size", wanted.options["size"])])

    assert answer.titles == ["Yes", "No"]


def test_a_size_that_is_sold_out_is_refused(say: Conversation, shop_database: Database) -> None:
    order, wanted = with_size(shop_database)
    with shop_database.write() as connection:
        connection.execute(update(stock).where(stock.c.sku == wanted.sku).values(quantity=0))

    answer = prove(say, "action_change_order", order, entities=[("size", wanted.options["size"])])

    assert "sold out" in answer.text and "/notify_restock" in answer.payloads


def test_more_pieces_of_a_paid_order_are_reckoned_and_left_to_a_person(
    say: Conversation, shop_database: Database
) -> None:
    order, _ = with_size(shop_database)
    with shop_database.write() as connection:
        connection.execute(update(stock).where(stock.c.sku == order.lines[0].sku).values(quantity=50))

    prove(say, "action_change_order", order)
    say.press("Quantity")
    summary = say("action_inform", "3", intent="inform", entities=[("number", order.lines[0].quantity + 1)])
    passed_on = say.press("Yes")

    assert "more would have to be paid" in summary.text
    assert passed_on.handover and now(shop_database, order) == order
    [case] = cases(shop_database)
    assert (case.kind, case.details["settling"]) == ("change_order", "to-pay")


def test_an_item_is_taken_out_and_its_price_goes_back(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database, lines=2)

    items = prove(say, "action_change_order", order)
    say.press(items.titles[0])
    say.press("Take it out")
    say.press("Yes")

    after = now(shop_database, order)
    assert after.lines[0].state is OrderState.CANCELLED and after.total < order.total
    assert sum(each.amount.minor for each in refunds(shop_database, order)) == order.total.minor - after.total.minor


def test_something_else_is_for_a_person(say: Conversation, shop_database: Database) -> None:
    order = an_order(shop_database)

    prove(say, "action_change_order", order, "combine it with my other order")
    answer = say.press("Something else")

    assert answer.handover and answer.handover["reason"] == "change_order"
    assert cases(shop_database)[0].details["said"] == "combine it with my other order"


def test_a_packed_order_is_cancelled_by_the_bot_but_changed_by_a_person(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order_where(
        shop_database,
        lambda each: each.state is OrderState.PACKED and all(line.state is each.state for line in each.lines),
    )
    assert order.address

    prove(say, "action_change_address", order, "I moved")
    summary = say("action_inform", "New road 5, 12345 Town", intent="inform")
    say.press("Yes")
    cancelled = say("action_cancel_order", "then cancel it")
    say.press("Yes")

    assert text("orders-packed-already") in summary.text
    assert text("orders-packed-already") not in cancelled.text
    assert now(shop_database, order).state is OrderState.CANCELLED


# Hurrying.


def test_an_urgent_order_is_marked_for_the_agents_after_a_yes(
    say: Conversation, text: Text, shop_database: Database
) -> None:
    order = an_order(shop_database)

    asked = prove(say, "action_expedite_order", order)
    done = say.press("Yes")
    again = say("action_expedite_order", "please hurry")

    assert text("orders-summary-urgent") in asked.text
    assert text("orders-done-urgent", order_number=order.number) in done.text and done.handover is None
    assert text("orders-urgent-already", order_number=order.number, since=NOW.date()) in again.text
    with shop_database.read() as connection:
        assert [each.order_number for each in Priorities(connection).waiting()] == [order.number]
        logged = connection.execute(select(audit_log).where(audit_log.c.deed == "mark_urgent")).all()
    assert [each.details["rule"] for each in logged] == ["orders.urgent_until_sent"]


def test_an_order_that_should_have_left_becomes_a_case_beside_the_mark(
    say: Conversation, shop_database: Database
) -> None:
    order = an_order(shop_database, fits=lambda order: order.placed_at < NOW - timedelta(days=5))

    prove(say, "action_expedite_order", order)
    say.press("Yes")

    assert [case.kind for case in cases(shop_database)] == ["expedite_order"]


def test_what_has_left_cannot_be_hurried_but_tracked(say: Conversation, shop_database: Database) -> None:
    order = an_order_where(shop_database, lambda each: each.state is OrderState.SHIPPED)

    answer = prove(say, "action_expedite_order", order)

    assert answer.handover is None and "/track_parcel" in answer.payloads


def in_stock(database: Database, sku: str) -> int:
    with database.read() as connection:
        rows = connection.execute(select(stock.c.quantity).where(stock.c.sku == sku)).scalars()
        return sum(quantity or 0 for quantity in rows)
