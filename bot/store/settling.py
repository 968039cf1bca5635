"""What settling a return or a claim writes: the return, the claim, the refund; all of it in one transaction.

What may be agreed on is decided in `bot/shop`; here it is only made sure that nothing comes back, and no money leaves, twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.engine import Connection

from bot.errors import Refusal
from bot.shop.money import Money
from bot.shop.orders import Order, PaymentState
from bot.shop.returns import Claim, ClaimKind, ClaimState, Refund, RefundState, Return, ReturnKind, ReturnState
from bot.shop.settlements import Settlement
from bot.store.orders import Orders
from bot.store.returns import Claims, Refunds, Returns


class AlreadyUnderWay(Refusal):
    """Another conversation has agreed on the return of these pieces meanwhile."""

    reply = "returns-already-under-way"


class MoreThanPaid(Refusal):
    """With what was given back before it would be more than was paid, so a person has to look."""

    reply = "returns-more-than-paid"


@dataclass(frozen=True)
class Part:
    """Pieces of a line, and why they come back."""

    position: int
    quantity: int
    reason: str | None


class Settling:
    """Works on one order, which it keeps from others until the transaction ends."""

    def __init__(self, connection: Connection, order_number: str, now: datetime) -> None:
        self._connection = connection
        self._order: Order = Orders(connection).get_to_change(order_number)
        self._now = now

    def agree_return(
        self, kind: ReturnKind, parts: Sequence[Part], send_by: date, wanted_sku: str | None = None
    ) -> list[Return]:
        """Write the return of each part as agreed on; raises AlreadyUnderWay where more would come than was sold."""
        store = Returns(self._connection)
        made = []
        for part in parts:
            on_their_way = pieces_back(store.of_order(self._order.number), part.position)
            if on_their_way + part.quantity > self._order.line(part.position).quantity:
                raise AlreadyUnderWay(order_number=self._order.number)
            new = Return(
                id=store.next_id(self._order.number),
                order_number=self._order.number,
                position=part.position,
                quantity=part.quantity,
                kind=kind,
                reason=part.reason,
                state=ReturnState.APPROVED,
                opened_at=self._now,
                send_by=send_by,
                wanted_sku=wanted_sku,
            )
            store.add(new)
            made.append(new)
        return made

    def refund(self, amount: Money) -> Refund:
        """Write a refund that may leave now; raises MoreThanPaid where the order's money would not be enough."""
        store = Refunds(self._connection)
        given = [each for each in store.of_order(self._order.number) if each.state is not RefundState.REFUSED]
        total = sum((each.amount.minor for each in given), amount.minor)
        if total > self._order.total.minor:
            raise MoreThanPaid(order_number=self._order.number)
        taken = [each for each in self._order.payments if each.state is PaymentState.CAPTURED]
        new = Refund(
            id=store.next_id(self._order.number),
            order_number=self._order.number,
            amount=amount,
            state=RefundState.APPROVED,
            requested_at=self._now,
            method=taken[0].method if taken else None,
        )
        store.add(new)
        return new

    def claim(
        self, kind: ClaimKind, position: int | None, settlement: Settlement, note: str | None, *, is_settled: bool
    ) -> Claim:
        """Write the claim, settled or left to a person."""
        store = Claims(self._connection)
        new = Claim(
            id=store.next_id(self._order.number),
            order_number=self._order.number,
            kind=kind,
            state=ClaimState.SETTLED if is_settled else ClaimState.OPEN,
            opened_at=self._now,
            note=note,
            position=position,
            settlement=settlement.value,
        )
        store.add(new)
        return new


def pieces_back(returns: Sequence[Return], position: int) -> int:
    """Return how many pieces of a line came back or are on their way."""
    return sum(each.quantity for each in returns if each.position == position and each.state is not ReturnState.REFUSED)
