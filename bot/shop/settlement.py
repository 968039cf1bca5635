"""What a lower or a higher total means for the money of an order: given back, not collected, or still to be paid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from bot.shop.money import Money
from bot.shop.orders import Order, Payment, PaymentState
from bot.shop.returns import Refund, RefundState


class Settling(Enum):
    """The text of each is `orders-money-<value>`."""

    NOTHING = "nothing"
    NOT_TAKEN = "not-taken"
    NOT_COLLECTED = "not-collected"
    REFUND = "refund"
    TO_PAY = "to-pay"
    BY_PERSON = "by-person"


@dataclass(frozen=True)
class PayBack:
    """A part of one payment that goes back the way it came."""

    payment: Payment
    amount: Money


@dataclass(frozen=True)
class Settlement:
    """`amount` is given back, left out or still to be paid, as `settling` says; `needs_approval` when it is over the
    bot's limit, so that a person has to let the refund go."""

    settling: Settling
    amount: Money
    pay_back: tuple[PayBack, ...] = ()
    needs_approval: bool = False

    @property
    def needs_person(self) -> bool:
        """Whether it cannot be settled without a person: more money is due, or the payments cannot be reckoned with."""
        return self.settling in (Settling.TO_PAY, Settling.BY_PERSON)


def settle(
    order: Order, due: Money, refunds: Iterable[Refund], limit: Money, *, with_surplus: bool = False
) -> Settlement:
    """Return what becomes of the money when the order comes to cost `due`; `refunds` are those it has already.

    What was taken beyond the order's price before stays out of it, unless `with_surplus`.
    """
    currency = order.total.currency
    captured = [payment for payment in order.payments if payment.state is PaymentState.CAPTURED]
    standing = [refund for refund in refunds if refund.state is not RefundState.REFUSED]
    amounts = [*(payment.amount for payment in captured), *(refund.amount for refund in standing)]
    if {amount.currency for amount in amounts} - {currency}:
        return Settlement(Settling.BY_PERSON, Money(abs(due.minor - order.total.minor), currency))
    given = _sum((refund.amount for refund in standing), currency)
    held = _sum((payment.amount for payment in captured), currency) - given
    back = held - due if with_surplus else min(held, order.total) - due
    if captured and Money(0, currency) < back:
        # What went back before counts too, or else an order could be undone line by line past the limit.
        is_over = limit.currency != currency or limit < given + back
        return Settlement(Settling.REFUND, back, tuple(_pay_back(captured, back)), is_over)
    if order.total < due:
        is_taken = any(payment.state in (PaymentState.CAPTURED, PaymentState.AUTHORISED) for payment in order.payments)
        return Settlement(Settling.TO_PAY if is_taken else Settling.NOT_TAKEN, due - order.total)
    if due == order.total or captured:
        return Settlement(Settling.NOTHING, Money(0, currency))
    is_reserved = any(payment.state is PaymentState.AUTHORISED for payment in order.payments)
    return Settlement(Settling.NOT_COLLECTED if is_reserved else Settling.NOT_TAKEN, order.total - due)


def _pay_back(captured: list[Payment], back: Money) -> Iterable[PayBack]:
    """Yield the parts of the payments, the newest first, until all is back."""
    left = back
    for payment in reversed(captured):
        part = min(left, payment.amount)
        if part:
            yield PayBack(payment, part)
        left = left - part


def _sum(amounts: Iterable[Money], currency: str) -> Money:
    return sum(amounts, Money(0, currency))
