"""Withdrawing from the contract, which shops that sell into the Union must make easy: declare, confirm, receipt by mail.

No reason is asked for, and nothing else stands between the two steps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.drafts import Draft, confirm
from actions.facts import Choice
from actions.order_lines import line_names
from actions.return_cases import country_of, right_of
from actions.settled import key, send_by_day, tell, what_is_told
from actions.settlements import write
from actions.turn import Turn
from bot.shop.money import Money
from bot.shop.order_shares import paid_for
from bot.shop.orders import Order, OrderLine, OrderState
from bot.shop.return_terms import withdrawal_rule
from bot.shop.returns import RefundState, ReturnKind
from bot.shop.settlements import Option, Settlement
from bot.store.database import Connection
from bot.store.outgoing_mail import OutgoingMails
from bot.store.returns import Refunds, Returns
from bot.store.settling import Part, Settling, pieces_back


def withdraw(turn: Turn, order: Order, draft: Draft, lines: Sequence[OrderLine]) -> None:
    """Take the declaration for these lines: shown whole and confirmed by a button that says so."""
    with turn.reading() as connection:
        given = [each for each in Refunds(connection).of_order(order.number) if each.state is not RefundState.REFUSED]
        before = {
            line.position: pieces_back(Returns(connection).of_order(order.number), line.position) for line in lines
        }
    parts = [
        Part(line.position, line.quantity - before[line.position], "withdrawal")
        for line in lines
        if line.quantity > before[line.position]
    ]
    left = order.total.minor - sum(each.amount.minor for each in given)
    amount = Money(max(0, min(_amount(order, parts, before).minor, left)), order.total.currency)
    names = line_names(turn, order)
    items = [_counted(turn, names[part.position], part.quantity) for part in parts]
    draft.tell("reason", "withdrawal")
    shown = {"withdrawal": {str(part.position): part.quantity for part in parts}, "amount": amount.minor}
    told = turn.text("returns-withdrawal", order_number=order.number, items=items, amount=amount)
    confirm(turn, draft, told, shown, [Choice(turn.text("returns-withdrawal-confirm"), "/affirm")])
    _declare(turn, order, parts, items, amount)


def _amount(order: Order, parts: Sequence[Part], before: Mapping[int, int]) -> Money:
    """Return what was paid for the parts; with the way to the buyer where the whole order goes back, as art. 13 says."""
    total = Money(0, order.total.currency)
    for part in parts:
        total += paid_for(order, part.position, part.quantity, before[part.position])
    whole = {line.position: line.quantity for line in order.lines if line.state is not OrderState.CANCELLED}
    is_whole = {part.position: part.quantity for part in parts} == whole
    return total + order.shipping if is_whole and order.shipping else total


def _declare(turn: Turn, order: Order, parts: Sequence[Part], items: Sequence[str], amount: Money) -> None:
    """Write the declaration down and put its receipt into the post, both or neither, once."""
    right = right_of(turn, order)
    rule_id = withdrawal_rule(right) if right else "law.EU.withdrawal"

    def make(connection: Connection) -> Mapping[str, object]:
        settling = Settling(connection, order.number, turn.now)
        made = settling.agree_return(ReturnKind.RETURN, parts, send_by_day(turn))
        numbers = [each.id for each in made]
        details = {"returns": numbers, "amount": str(amount.amount), "currency": amount.currency}
        write(turn, connection, "withdrawal", order, rule_id, **details)
        if order.email:
            _post_receipt(turn, connection, order, numbers, items, amount)
        option = Option(Settlement.REFUND, rule_id, amount)
        return {**what_is_told(option, items, numbers), "declared_at": turn.now.isoformat()}

    tell(turn, order, turn.once(key(order), make))


def _post_receipt(
    turn: Turn, connection: Connection, order: Order, numbers: Sequence[str], items: Sequence[str], amount: Money
) -> None:
    facts = {"order_number": order.number, "shop": turn.rules.shop.name}
    address = turn.rules.shop.returns.address_for(country_of(turn, order))
    body = turn.text(
        "returns-mail-withdrawal",
        items="\n".join(f"- {item}" for item in items),
        declared_at=turn.now,
        amount=amount,
        return_numbers=list(numbers),
        address=address.address if address else turn.text("returns-mail-address-follows"),
        send_by=send_by_day(turn),
        **facts,
    )
    subject = turn.text("returns-mail-withdrawal-subject", **facts)
    OutgoingMails(connection).add(f"withdrawal:{numbers[0]}", str(order.email), subject, body, turn.now)


def _counted(turn: Turn, item: str, quantity: int) -> str:
    return turn.text("orders-line", name=item, quantity=quantity)
