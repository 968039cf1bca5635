"""Parcels that did not come, or came too late: what the shop gives for them, within the owner's limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.claims import offer_and_settle, tell_known_claim, was_settled
from actions.drafts import STEPS, Draft
from actions.facts import Choice
from actions.order_lines import line_names
from actions.settled import is_told_again, settle_claim
from actions.settlements import worth
from actions.turn import Turn
from bot.shop.orders import Order, OrderState
from bot.shop.parcels import Parcel, ParcelCode
from bot.shop.returns import ClaimKind
from bot.shop.settlements import Option, late_option

TAKE_IT = '/delivery_delay{"settlement": "partial"}'


def goes_on(turn: Turn) -> bool:
    """Whether the message answers a step of settling, so that how the parcels stand was told already."""
    return any(each.fact in STEPS for each in turn.asked_before)


def settle_lost(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> None:
    """Settle parcels that are lost or back at the sender; where the carrier says delivered, a person asks it first."""
    tell_known_claim(turn, order, ClaimKind.LOST, None)
    pieces = _pieces(order, parcels)
    names = line_names(turn, order)
    is_delivered = any(parcel.state is ParcelCode.DELIVERED for parcel in parcels)
    # What lies in a parcel that nobody wrote down can only be told by a person.
    is_doubtful = is_delivered or any(not parcel.lines for parcel in parcels)
    items = [names[position] for position in pieces]
    offer_and_settle(turn, order, Draft(turn, order), ClaimKind.LOST, pieces, items, is_doubtful=is_doubtful)


def offer_for_delay(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> None:
    """Offer the shipping back where a parcel is late by enough days."""
    option = _for_delay(turn, order, parcels)
    if option is not None and option.refund is not None:
        choice = Choice(turn.text("parcels-late-take"), TAKE_IT)
        turn.say("parcels-late-offer", [choice], amount=option.refund)


def takes_offer(turn: Turn) -> bool:
    return turn.said.is_button and turn.said.first("settlement") is not None


def settle_delay(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> None:
    """Give the shipping back that was offered; the offer said all that there is to confirm."""
    if is_told_again(turn, order):
        return
    tell_known_claim(turn, order, ClaimKind.LATE, None)
    option = _for_delay(turn, order, parcels)
    if option is None:
        turn.say("parcels-late-nothing", turn.readings("human_agent"))
        turn.memory.set("offered", "person")
        return
    settle_claim(turn, order, ClaimKind.LATE, option, {}, [])


def _for_delay(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> Option | None:
    days = [(turn.today - each.promised_to).days for each in parcels if each.promised_to and each.is_late(turn.today)]
    if not days or order.shipping is None:
        return None
    amount = order.shipping
    settled = was_settled(turn, order)
    return late_option(amount, worth(turn, amount), max(days), turn.rules.shop.limits, was_settled=settled)


def _pieces(order: Order, parcels: Sequence[Parcel]) -> Mapping[int, int]:
    """Return what lies in the parcels, everything where that is not known."""
    inside = {position for parcel in parcels for position in parcel.lines}
    lines = [line for line in order.lines if line.state is not OrderState.CANCELLED]
    wanted = [line for line in lines if line.position in inside] or lines
    return {line.position: line.quantity for line in wanted}
