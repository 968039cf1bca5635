"""Orders as a state machine, and what may be done with them in which state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from bot.errors import NotFound, Refusal
from bot.shop.customers import Address
from bot.shop.money import Money


class OrderState(Enum):
    PENDING = "pending"
    PAID = "paid"
    PACKED = "packed"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"
    RETURNED = "returned"


# Where an order or a line may go from where it is; the rest never happens.
NEXT_STATES: Mapping[OrderState, frozenset[OrderState]] = {
    OrderState.PENDING: frozenset({OrderState.PAID, OrderState.CANCELLED}),
    OrderState.PAID: frozenset({OrderState.PACKED, OrderState.SHIPPED, OrderState.CANCELLED}),
    OrderState.PACKED: frozenset({OrderState.SHIPPED, OrderState.CANCELLED}),
    OrderState.SHIPPED: frozenset({OrderState.DELIVERED, OrderState.RETURNED}),
    OrderState.DELIVERED: frozenset({OrderState.RETURNED}),
    OrderState.CANCELLED: frozenset(),
    OrderState.RETURNED: frozenset(),
}
NOT_SENT = frozenset({OrderState.PENDING, OrderState.PAID, OrderState.PACKED})
SENT = frozenset({OrderState.SHIPPED, OrderState.DELIVERED, OrderState.RETURNED})


# How long a link to an order's document is good.
DOCUMENTS_LAST = timedelta(days=7)


class PaymentState(Enum):
    PENDING = "pending"
    AUTHORISED = "authorised"
    CAPTURED = "captured"
    FAILED = "failed"
    REFUNDED = "refunded"


class TooLateToCancel(Refusal):
    """The parcel has left, so only a return can undo the order."""

    reply = "orders-too-late-to-cancel"


class TooLateToChange(Refusal):
    """The parcel has left, with the address that is on it."""

    reply = "orders-too-late-to-change"


class AlreadyDelivered(TooLateToCancel, TooLateToChange):
    """It is with the shopper: what is left is to send it back or to swap it."""

    reply = "orders-already-delivered"


class AlreadyCancelled(Refusal):
    """Nothing more can be done with a cancelled order."""

    reply = "orders-already-cancelled"


class ChangedMeanwhile(Refusal):
    """The order is another than the one that the shopper was shown and said yes to."""

    reply = "orders-changed-meanwhile"


class NoSuchOrder(NotFound):
    """No order of that number, or none that this shopper may know of."""

    reply = "orders-not-found"


@dataclass(frozen=True)
class OrderLine:
    """One position; `sku` None or gone from the catalogue leaves the name it was sold under."""

    position: int
    sku: str | None
    name: str
    quantity: int
    unit_price: Money
    state: OrderState

    @property
    def total(self) -> Money:
        return self.unit_price * self.quantity


@dataclass(frozen=True)
class OrderEvent:
    state: OrderState
    at: datetime
    note: str | None = None


@dataclass(frozen=True)
class Payment:
    id: str
    method: str
    amount: Money
    state: PaymentState
    at: datetime | None = None
    reference: str | None = None


@dataclass(frozen=True)
class Invoice:
    number: str
    order_number: str
    issued_at: datetime
    total: Money


@dataclass(frozen=True)
class Contact:
    """Where the buyer of an order can be reached."""

    number: str
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class Order:
    """What was bought, by whom, and how it stands; amounts that the shop does not know are None.

    A line has a state of its own only where it differs from the order's, so `with_state` moves the lines along.
    """

    number: str
    state: OrderState
    total: Money
    placed_at: datetime
    lines: tuple[OrderLine, ...] = ()
    events: tuple[OrderEvent, ...] = ()
    payments: tuple[Payment, ...] = ()
    address: Address | None = None
    customer_id: str | None = None
    email: str | None = None
    phone: str | None = None
    subtotal: Money | None = None
    shipping: Money | None = None
    discount: Money | None = None
    tax: Money | None = None
    shipping_method: str | None = None
    channel: str | None = None

    @property
    def sent_at(self) -> datetime | None:
        return self.reached(OrderState.SHIPPED)

    @property
    def can_be_proven(self) -> bool:
        """Whether a code can be sent to the buyer; without an address to send it to, an agent has to look."""
        return bool(self.email or self.phone)

    @property
    def open_lines(self) -> tuple[OrderLine, ...]:
        """The lines that have not left; those of an order whose other part is on its way too."""
        return tuple(line for line in self.lines if line.state in NOT_SENT)

    def reached(self, state: OrderState) -> datetime | None:
        """Return when the order first came to `state`."""
        return next((event.at for event in self.events if event.state is state), None)

    def line(self, position: int) -> OrderLine:
        for line in self.lines:
            if line.position == position:
                return line
        raise NotFound(order_number=self.number, position=position)

    def cancelled(self) -> Order:
        """Return the order cancelled; raise TooLateToCancel once it is sent, AlreadyCancelled when it was."""
        self._refuse_when_sent(TooLateToCancel)
        return self.with_state(OrderState.CANCELLED)

    def sent_to(self, address: Address) -> Order:
        """Return the order with another address; raise TooLateToChange once it is sent."""
        self._refuse_when_sent(TooLateToChange)
        return replace(self, address=address)

    def with_state(self, state: OrderState) -> Order:
        if state is not self.state and state not in NEXT_STATES[self.state]:
            raise ValueError(f"{self.number}: {self.state.value} cannot become {state.value}")
        lines = (replace(line, state=state) if line.state is self.state else line for line in self.lines)
        return replace(self, state=state, lines=tuple(lines))

    def _refuse_when_sent(self, refusal: type[Refusal]) -> None:
        if self.state is OrderState.CANCELLED:
            raise AlreadyCancelled(order_number=self.number)
        if self.state is OrderState.DELIVERED:
            raise AlreadyDelivered(order_number=self.number, sent_at=self.sent_at)
        if self.state not in NOT_SENT or self.sent_at:
            raise refusal(order_number=self.number, sent_at=self.sent_at)
