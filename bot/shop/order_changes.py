"""What a shopper may still change of an order: cancel it or lines of it, another address, other goods.

Nothing is done here: a change says what the order becomes, what that means for the money, and who has to do it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from bot.errors import Refusal
from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.orders import (
    NOT_SENT,
    AlreadyCancelled,
    AlreadyDelivered,
    Order,
    OrderLine,
    OrderState,
    TooLateToCancel,
    TooLateToChange,
)
from bot.shop.products import Variant
from bot.shop.return_terms import AlreadyReturned
from bot.shop.returns import Refund
from bot.shop.settlement import Settlement, Settling, settle
from bot.shop.shop import Limits, OrderPolicy, Shop

_IN_ORDER = (OrderState.PENDING, OrderState.PAID, OrderState.PACKED)


class Deed(Enum):
    """What is done; its name in the audit log."""

    CANCEL = "cancel_order"
    CANCEL_LINES = "cancel_lines"
    CHANGE_ADDRESS = "change_address"
    CHANGE_LINE = "change_line"
    GIVE_BACK_SURPLUS = "give_back_surplus"


@dataclass(frozen=True)
class Rule:
    """What a verdict was reached by; the version changes whenever the same case could come out otherwise."""

    id: str
    version: str


RULES: Mapping[Deed, Rule] = {
    Deed.CANCEL: Rule("orders.cancel_until_sent", "1"),
    Deed.CANCEL_LINES: Rule("orders.cancel_until_sent", "1"),
    Deed.CHANGE_ADDRESS: Rule("orders.address_until_sent", "1"),
    Deed.CHANGE_LINE: Rule("orders.goods_until_sent", "1"),
    Deed.GIVE_BACK_SURPLUS: Rule("payments.taken_twice", "1"),
}

# An order that has not left may be hurried; the mark promises no day.
URGENT = Rule("orders.urgent_until_sent", "1")
# An invoice goes to the order's own address and to whoever has proven the order.
INVOICE = Rule("payments.invoice_to_the_buyer", "1")


class NotEnoughInStock(Refusal):
    """Fewer pieces are there than the change needs; `left` is how many, 0 when it is sold out."""

    reply = "orders-not-enough-in-stock"


class NothingToChange(Refusal):
    """The line is already as it is wished for."""

    reply = "orders-nothing-to-change"


@dataclass(frozen=True)
class OrderChange:
    """`by_person` when the owner lets only a person do it by now; `taken` are pieces that the stock must have, by SKU."""

    deed: Deed
    before: Order
    after: Order
    settlement: Settlement
    by_person: bool
    taken: Mapping[str, int] = field(default_factory=dict)

    @property
    def rule(self) -> Rule:
        return RULES[self.deed]

    @property
    def needs_person(self) -> bool:
        return self.by_person or self.settlement.needs_person


@dataclass(frozen=True)
class Case:
    """An order with what has been given back of it already, and what the owner lets the bot do."""

    order: Order
    refunds: tuple[Refund, ...]
    policy: OrderPolicy
    limits: Limits

    @classmethod
    def of(cls, order: Order, refunds: Iterable[Refund], shop: Shop) -> Case:
        return cls(order, tuple(refunds), shop.orders, shop.limits)

    def settle(self, due: Money, *, with_surplus: bool = False) -> Settlement:
        limit = self.limits.refund_without_agent
        return settle(self.order, due, self.refunds, limit, with_surplus=with_surplus)


def cancel(case: Case, positions: Collection[int] = ()) -> OrderChange:
    """Cancel lines, all that have not left where none are named; raise TooLateToCancel or AlreadyCancelled."""
    order = case.order
    lines = _open_lines(order, TooLateToCancel)
    chosen = {line.position for line in lines if not positions or line.position in positions}
    if not chosen:
        raise TooLateToCancel(order_number=order.number, sent_at=order.sent_at)
    by_person = _is_past(lines, case.policy.cancel_until)
    if order.state in NOT_SENT and len(chosen) == len(lines):
        zero = Money(0, order.total.currency)
        return OrderChange(Deed.CANCEL, order, order.cancelled(), case.settle(zero, with_surplus=True), by_person)
    kept = tuple(replace(line, state=OrderState.CANCELLED) if line.position in chosen else line for line in order.lines)
    after = with_lines(order, kept)
    return OrderChange(Deed.CANCEL_LINES, order, after, case.settle(after.total), by_person)


def change_address(case: Case, address: Address) -> OrderChange:
    """Send the order elsewhere; raise TooLateToChange, or NothingToChange for the address it has.

    What another country changes of shipping, duty and tax is not in here: a person settles it.
    """
    order = case.order
    after = order.sent_to(address)
    if address == order.address:
        raise NothingToChange(order_number=order.number)
    by_person = _is_past(order.open_lines, case.policy.change_until) or is_other_country(order, address)
    nothing = Settlement(Settling.NOTHING, Money(0, order.total.currency))
    return OrderChange(Deed.CHANGE_ADDRESS, order, after, nothing, by_person)


def is_other_country(order: Order, address: Address) -> bool:
    return order.address is None or address.country != order.address.country


def check_lines_can_change(order: Order) -> None:
    """Raise TooLateToChange or AlreadyCancelled where no line can be changed any more."""
    _open_lines(order, TooLateToChange)


def change_line(case: Case, position: int, wanted: Variant, quantity: int, old: Variant | None) -> OrderChange:
    """Put other goods, or another number of them, in a line's place; `old` is its present variant where that is still sold.

    Goods that were bought keep their price: another variant costs more or less by what it does today, and further pieces
    cost what they cost today. Raises TooLateToChange, NothingToChange or NotEnoughInStock.
    """
    order = case.order
    line = next((each for each in _open_lines(order, TooLateToChange) if each.position == position), None)
    if line is None:
        raise TooLateToChange(order_number=order.number, sent_at=order.sent_at)
    if (wanted.sku, quantity) == (line.sku, line.quantity):
        raise NothingToChange(order_number=order.number)
    taken = quantity - line.quantity if wanted.sku == line.sku else quantity
    _check_stock(wanted, taken, order)
    changed = list(_changed(order, line, wanted, quantity, old))
    lines = tuple(each for before in order.lines for each in (changed[:1] if before is line else [before]))
    after = with_lines(order, (*lines, *changed[1:]))
    by_person = _is_past([line], case.policy.change_until)
    stock = {wanted.sku: taken} if taken > 0 else {}
    return OrderChange(Deed.CHANGE_LINE, order, after, case.settle(after.total), by_person, stock)


def give_back_surplus(case: Case) -> OrderChange | None:
    """Return what is held beyond the order's price, to be given back; None where nothing is."""
    order = case.order
    due = Money(0, order.total.currency) if order.state is OrderState.CANCELLED else order.total
    settlement = case.settle(due, with_surplus=True)
    if not settlement.pay_back:
        return None
    return OrderChange(Deed.GIVE_BACK_SURPLUS, order, order, settlement, by_person=False)


def with_lines(order: Order, lines: tuple[OrderLine, ...]) -> Order:
    """Return the order with other lines: discount and tax keep their share, shipping stays as it was charged."""
    zero = Money(0, order.total.currency)
    shipping = order.shipping or zero
    goods, goods_now = (_goods(each, zero) for each in (order.lines, lines))
    discount = order.discount or zero
    discount_now = _share(discount, goods_now, goods)
    tax = order.tax or zero
    tax_now = _share(tax, goods_now - discount_now + shipping, goods - discount + shipping)
    total = order.total + (goods_now - goods) - (discount_now - discount) + (tax_now - tax)
    return replace(
        order,
        lines=lines,
        subtotal=None if order.subtotal is None else order.subtotal + (goods_now - goods),
        discount=None if order.discount is None else discount_now,
        tax=None if order.tax is None else tax_now,
        total=total,
    )


def _open_lines(order: Order, refusal: type[Refusal]) -> tuple[OrderLine, ...]:
    if order.state is OrderState.CANCELLED:
        raise AlreadyCancelled(order_number=order.number)
    if order.state is OrderState.RETURNED:
        raise AlreadyReturned(order_number=order.number)
    if not order.open_lines:
        kind = AlreadyDelivered if order.state is OrderState.DELIVERED else refusal
        raise kind(order_number=order.number, sent_at=order.sent_at)
    return order.open_lines


def _is_past(lines: Iterable[OrderLine], until: OrderState) -> bool:
    return any(_IN_ORDER.index(line.state) > _IN_ORDER.index(until) for line in lines)


def _check_stock(wanted: Variant, pieces: int, order: Order) -> None:
    """Stock that nobody knows counts as enough: unknown is not out."""
    held = wanted.quantity()
    if pieces > 0 and (wanted.is_discontinued or (held is not None and held < pieces)):
        raise NotEnoughInStock(order_number=order.number, left=0 if wanted.is_discontinued else held)


def _changed(order: Order, line: OrderLine, wanted: Variant, quantity: int, old: Variant | None) -> Iterable[OrderLine]:
    """Yield the line as it becomes, and one more for further pieces that cost something else today."""
    currency = order.total.currency
    price = wanted.price_in(currency)
    if price is None:
        raise ValueError(f"{wanted.sku} has no price in {currency}")
    if wanted.sku != line.sku:
        before = old.price_in(currency) if old else None
        unit = price if before is None else max(line.unit_price + (price - before), Money(0, currency))
        yield replace(line, sku=wanted.sku, quantity=quantity, unit_price=unit)
    elif quantity < line.quantity or price == line.unit_price:
        yield replace(line, quantity=quantity)
    else:
        yield line
        position = max(each.position for each in order.lines) + 1
        yield replace(line, position=position, quantity=quantity - line.quantity, unit_price=price)


def _goods(lines: Iterable[OrderLine], zero: Money) -> Money:
    return sum((line.total for line in lines if line.state is not OrderState.CANCELLED), zero)


def _share(amount: Money, part: Money, whole: Money) -> Money:
    """Return the part of the amount that goes with a part of the whole, rounded half up."""
    if not whole:
        return amount
    return Money((2 * amount.minor * part.minor + whole.minor) // (2 * whole.minor), amount.currency)
