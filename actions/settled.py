"""Doing what was agreed on, once a message, and telling it: in the same words when the turn is tried again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from actions.settlements import means, write
from actions.turn import Turn
from bot.shop.money import Money
from bot.shop.orders import Order
from bot.shop.returns import OF_PARCELS, ClaimKind, ReturnKind
from bot.shop.settlements import Option, Settlement
from bot.store.cases import Cases
from bot.store.changes import Changes
from bot.store.database import Connection
from bot.store.settling import Part, Settling

_KINDS = {Settlement.EXCHANGE: ReturnKind.EXCHANGE, Settlement.REPAIR: ReturnKind.REPAIR}

Made = Mapping[str, Any]


def is_told_again(turn: Turn, order: Order) -> bool:
    """Tell what this message had done already, where the turn is tried again after that; False where it had not."""
    with turn.reading() as connection:
        made = Changes(connection).find(turn.inbox_id, turn.action, key(order))
    if made is not None:
        tell(turn, order, made)
    return made is not None


def agree_return(
    turn: Turn, order: Order, option: Option, parts: Sequence[Part], items: Sequence[str], wanted_sku: str | None = None
) -> None:
    """Write the return down and say its number, where the goods go and what follows."""
    send_by = send_by_day(turn)

    def make(connection: Connection) -> Made:
        kind = _KINDS.get(option.settlement, ReturnKind.RETURN)
        wanted = wanted_sku if option.settlement is Settlement.EXCHANGE else None
        returns = Settling(connection, order.number, turn.now).agree_return(kind, parts, send_by, wanted)
        numbers = [each.id for each in returns]
        write(turn, connection, "return_agreed", order, option.rule_id, returns=numbers, terms=means(turn, option))
        return what_is_told(option, items, numbers)

    tell(turn, order, turn.once(key(order), make))


def settle_claim(
    turn: Turn, order: Order, kind: ClaimKind, option: Option, pieces: Mapping[int, int], items: Sequence[str]
) -> None:
    """Write the claim down with what is given for it; where a person decides, leave it open and hand over."""
    position = next(iter(pieces)) if kind not in OF_PARCELS else None

    def make(connection: Connection) -> Made:
        settling = Settling(connection, order.number, turn.now)
        said = None if turn.wish.startswith("/") else turn.wish[:500]
        claim = settling.claim(kind, position, option.settlement, said, is_settled=not option.needs_person)
        numbers: list[str] = []
        if option.needs_person:
            deed = "claim_passed_on"
        else:
            deed = "claim_settled"
            numbers = _give(turn, connection, settling, order, kind, option, pieces, claim.id)
        details = {"claim": claim.id, "kind": kind.value, "returns": numbers, "terms": means(turn, option)}
        write(turn, connection, deed, order, option.rule_id, **details)
        about = {"claim": claim.id, "kind": kind.value, "pieces": {str(each): pieces[each] for each in pieces}}
        return {**what_is_told(option, items, numbers), **about}

    tell(turn, order, turn.once(key(order), make))


def tell(turn: Turn, order: Order, made: Made) -> None:
    """Say what was done and what the shopper has to do now; prepared cases go to a person."""
    turn.memory.forget("draft")
    if made["person"]:
        is_lost = made["kind"] == ClaimKind.LOST.value
        wanted = {name: made[name] for name in ("claim", "settlement", "pieces")}
        text_id = "parcels-claim-opened" if is_lost else "returns-claim-taken"
        pass_on(turn, order, "parcel_lost" if is_lost else made["kind"], text_id, **wanted)
        return
    numbers = made["numbers"]
    if declared := made.get("declared_at"):
        text_id = "returns-withdrawal-done" if order.email else "returns-withdrawal-done-here"
        turn.say(text_id, declared_at=datetime.fromisoformat(declared), return_numbers=numbers)
    elif numbers:
        turn.say("returns-agreed", return_numbers=numbers)
    if numbers and not say_where_to(turn, order, numbers, send_by_day(turn)):
        pass_on(turn, order, "return", returns=numbers)
        return
    if not declared:
        _say_what_follows(turn, made)


def say_where_to(turn: Turn, order: Order, numbers: Sequence[str], send_by: date) -> bool:
    """Say where the goods go back to, and show the labels that the shop has; False where only a person can tell."""
    country = (order.address and order.address.country) or turn.country or ""
    address = turn.rules.shop.returns.address_for(country)
    if address is None:
        return False
    turn.say("returns-send-to", send_by=send_by, address=address.address, return_numbers=list(numbers))
    for number in numbers if address.label else ():
        url = (address.label or "").format(return_number=number, order_number=order.number)
        turn.show_link(turn.text("returns-label", return_number=number), url, turn.text("returns-label-title"))
    return True


def send_by_day(turn: Turn) -> date:
    return turn.today + timedelta(days=turn.rules.shop.returns.send_back_days)


def pass_on(turn: Turn, order: Order, kind: str, text_id: str = "returns-case-taken", **details: object) -> None:
    """Open a case for a person and hand over."""
    case = turn.open_case(kind, order_number=order.number, said=turn.wish[:2000], **details)
    turn.hand_over(kind, text_id, case_number=case, order_number=order.number)


def key(order: Order) -> str:
    return f"settled:{order.number}"


def what_is_told(option: Option, items: Sequence[str], numbers: Sequence[str]) -> dict[str, Any]:
    """Return what has to be told, as it can be kept with the change."""
    return {
        "settlement": option.settlement.value,
        "refund": [option.refund.minor, option.refund.currency] if option.refund is not None else None,
        "person": option.needs_person,
        "items": list(items),
        "numbers": list(numbers),
    }


def _give(
    turn: Turn,
    connection: Connection,
    settling: Settling,
    order: Order,
    kind: ClaimKind,
    option: Option,
    pieces: Mapping[int, int],
    claim: str,
) -> list[str]:
    """Write the return, the refund, or the order to the warehouse; return the numbers of the returns."""
    numbers: list[str] = []
    if option.way_back is not None:
        parts = [Part(position, count, kind.value) for position, count in pieces.items()]
        numbers = [each.id for each in settling.agree_return(ReturnKind.RETURN, parts, send_by_day(turn))]
    elif option.refund is not None:
        settling.refund(option.refund)
    if option.settlement is Settlement.RESHIP:
        wanted = {str(position): count for position, count in pieces.items()}
        details = {"order_number": order.number, "pieces": wanted, "claim": claim}
        Cases(connection).open("reship", turn.conversation_id, details, turn.now)
    return numbers


def _say_what_follows(turn: Turn, made: Made) -> None:
    choices = turn.readings("refund_status")
    settlement = str(made["settlement"]).replace("_", "-")
    if made["refund"] is not None:
        text_id = "returns-then-refund" if made["numbers"] else "returns-settled-refund"
        days = turn.rules.shop.returns.refund_days
        turn.say(text_id, choices, amount=Money(*made["refund"]), days=days)
    elif settlement == "reship":
        turn.say("returns-settled-reship", choices, items=made["items"])
    else:
        turn.say(f"returns-then-{settlement}", choices, items=made["items"])
