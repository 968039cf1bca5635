"""Until when goods may come back and at whose cost: by the shop's policy or by law, whichever is better for the buyer.

What stands in the way of a return is a Refusal; faulty goods are another matter, see `Warranty`.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from bot.errors import Refusal
from bot.facts.consumer_rights import ConsumerRight
from bot.facts.customs import EU
from bot.shop.calendar import IsHoliday, add_working_days
from bot.shop.orders import AlreadyCancelled, Order, OrderState
from bot.shop.shop import Payer, ReturnPolicy, Warranty


class NotSentYet(Refusal):
    """Nothing has left, so there is nothing to send back: the order can be cancelled."""

    reply = "returns-not-sent-yet"


class NotArrivedYet(Refusal):
    """The goods are still under way; the time to return them begins when they arrive."""

    reply = "returns-not-arrived-yet"


class AlreadyReturned(Refusal):
    """The goods came back already."""

    reply = "returns-already-returned"


class NotReturnable(Refusal):
    """Neither policy nor law lets these goods come back for a change of mind."""

    reply = "returns-not-returnable"


class ReturnTooLate(Refusal):
    """The last day to return the goods is over."""

    reply = "returns-too-late"


class WarrantyOver(Refusal):
    """Neither the shop's warranty nor the law covers the fault any more."""

    reply = "returns-warranty-over"


@dataclass(frozen=True)
class ReturnTerms:
    """For a change of mind; `by_law` when the days are those of the law. `paid_days` are the first days in which the
    law makes the shop pay the way back, where the policy does not; `law_days` those in which the law gives the whole
    price back. `rule_id` names the rule that the days come from, such as `policy.window` or `law.EU.withdrawal`."""

    days: int
    by_law: bool
    paid_by: Payer
    rule_id: str
    paid_days: int = 0
    is_in_working_days: bool = False
    law_days: int = 0

    def last_day(self, delivered_on: date, country: str, is_holiday: IsHoliday) -> date:
        if self.is_in_working_days:
            return add_working_days(delivered_on, self.days, country, is_holiday)
        return delivered_on + timedelta(days=self.days)

    def way_back(self, days_since: int) -> Payer:
        """Return who pays the way back of goods that came so many days ago."""
        return Payer.SHOP if days_since <= self.paid_days else self.paid_by

    def is_whole_price(self, days_since: int) -> bool:
        """Whether the law gives the whole price back, so that the shop may keep nothing."""
        return self.law_days > 0 and days_since <= self.law_days


def return_terms(policy: ReturnPolicy, category: str | None, right: ConsumerRight | None) -> ReturnTerms:
    """Return the better of policy and law; 0 days where neither gives any."""
    by_shop = 0 if category in policy.excluded_categories else policy.window_days
    by_law = right.free_days if right else 0
    seller_pays = right is not None and right.seller_pays_return and policy.change_of_mind_paid_by is Payer.BUYER
    paid_days = by_law if seller_pays else 0
    paid_by = policy.change_of_mind_paid_by
    if right and by_law > by_shop:
        rule_id = withdrawal_rule(right)
        return ReturnTerms(by_law, True, paid_by, rule_id, paid_days, right.is_in_working_days, by_law)
    rule_id = "policy.excluded_categories" if category in policy.excluded_categories else "policy.window_days"
    return ReturnTerms(by_shop, False, paid_by, rule_id, paid_days, law_days=by_law)


def withdrawal_rule(right: ConsumerRight) -> str:
    return f"law.{right.iso}.withdrawal"


def can_withdraw(right: ConsumerRight | None, delivered_on: date | None, today: date) -> bool:
    """Whether the buyer may withdraw from the contract by a plain declaration, before delivery and for the days after it.

    Directive 2023/2673 asks shops that sell into the Union for it; others are served by the return.
    """
    if right is None or right.iso != EU or not right.free_days:
        return False
    return delivered_on is None or today <= delivered_on + timedelta(days=right.free_days)


def check_sent_and_arrived(order: Order, delivered_on: date | None) -> date:
    """Return the day the goods arrived; raise what keeps them from being sent back at all."""
    if order.state is OrderState.CANCELLED:
        raise AlreadyCancelled(order_number=order.number)
    if order.state is OrderState.RETURNED:
        raise AlreadyReturned(order_number=order.number)
    if delivered_on is not None:
        return delivered_on
    if order.state is OrderState.DELIVERED:
        return (order.reached(OrderState.DELIVERED) or order.placed_at).date()
    if order.sent_at or order.state is OrderState.SHIPPED:
        raise NotArrivedYet(order_number=order.number)
    raise NotSentYet(order_number=order.number)


def warranty_ends_on(warranty: Warranty, category: str | None, by_law: int | None, delivered_on: date) -> date:
    """Return the last day on which a fault counts, by the longer of the shop's months and the law's."""
    by_shop = warranty.months_for(category) if category else warranty.months
    return add_months(delivered_on, max(by_shop, by_law or 0))


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, its last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
