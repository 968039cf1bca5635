"""Parcels: where they are by the carriers' own scans, when they should come, and what to do when they do not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from actions.base import ShopAction
from actions.facts import OF_AN_ORDER, Answered, MissingAnew
from actions.order_lines import line_names, unsent_lines
from actions.parcel_claims import goes_on, offer_for_delay, settle_delay, settle_lost, takes_offer
from actions.settled import is_told_again
from actions.speech import joined
from actions.turn import Turn
from bot.carriers.wording import Note, read_wording
from bot.shop.orders import NOT_SENT, Order, OrderState
from bot.shop.parcels import ENDED, SEARCH_AFTER_DAYS, Parcel, ParcelCode, ParcelEvent
from bot.shop.returns import Claim, ClaimKind, ClaimState
from bot.store.parcels import Parcels
from bot.store.returns import Claims

NEWEST_EVENTS = 4
# Who asks where a parcel is that came longer ago hardly misses it.
LATELY_DAYS = 30
_OPEN = (ClaimState.OPEN, ClaimState.INVESTIGATING)


class TrackParcel(ShopAction):
    """Each parcel: its stage, the newest scans, the promised days, and what to do where something is wrong."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_track_parcel"

    def answer(self, turn: Turn) -> None:
        order, parcels = _order_and_parcels(turn)
        for parcel in parcels:
            _show(turn, parcel)
        _say_unsent(turn, order, parcels)
        if not _offer_help(turn, order, parcels):
            turn.say("parcels-next", turn.readings("order_status", "human_agent"))


class DeliveryDelay(ShopAction):
    """Whether it is late at all, by the days that were promised, and what can be done."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_delivery_delay"

    def answer(self, turn: Turn) -> None:
        order, parcels = _order_and_parcels(turn)
        if takes_offer(turn):
            settle_delay(turn, order, parcels)
            return
        waiting = [parcel for parcel in parcels if parcel.state is not ParcelCode.DELIVERED]
        for parcel in waiting or parcels:
            turn.say_text(joined([_now(turn, parcel), *parcel_notes(turn, parcel)], turn.language))
        _say_unsent(turn, order, parcels)
        offer_for_delay(turn, order, waiting)
        _offer_help(turn, order, waiting or parcels, is_missed=True)


class ParcelNotReceived(ShopAction):
    """What the scans say; a lost parcel, or one that is not where the carrier left it, is sent anew or paid back."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_parcel_not_received"

    def answer(self, turn: Turn) -> None:
        order, parcels = _order_and_parcels(turn)
        if is_told_again(turn, order):
            return
        for parcel in () if goes_on(turn) else parcels:
            turn.say_text(joined([_now(turn, parcel), *parcel_notes(turn, parcel)], turn.language))
        missing = _missing(turn, parcels)
        if missing and not _open_claim(turn, order):
            settle_lost(turn, order, missing)
            return
        _say_unsent(turn, order, parcels)
        if not _offer_help(turn, order, parcels, is_missed=True):
            turn.say("parcels-still-coming", turn.readings("human_agent"))
            turn.memory.set("offered", "person")


def parcel_name(turn: Turn, parcel: Parcel) -> str:
    if parcel.tracking_number is None:
        return turn.text("parcels-unnumbered")
    if parcel.carrier is None:
        return turn.text("parcels-name", tracking_number=parcel.tracking_number)
    return turn.text("parcels-name-and-carrier", tracking_number=parcel.tracking_number, carrier=_carrier(turn, parcel))


def code_phrase(turn: Turn, parcel: Parcel) -> str:
    """Return the stage of a parcel and its day, such as "out for delivery, 3 May"."""
    if parcel.last is None:
        return turn.text("parcels-no-scan")
    return turn.text("parcels-since", what=_what(turn, parcel.last), on=parcel.last.at.date())


def _order_and_parcels(turn: Turn) -> tuple[Order, list[Parcel]]:
    """Return the proven order and its parcels, or the one asked for by number; says so where nothing was sent."""
    told = turn.said.first("tracking_number")
    if turn.slot("tracking_number") and not turn.slot("order_number"):
        turn.need("order_number", "parcels-ask-order", [turn.choice("orders-no-number", "/human_agent")])
    order = turn.proven_order()
    with turn.reading() as connection:
        parcels = Parcels(connection).of_order(order.number)
    wanted = turn.slot("tracking_number")
    found = [parcel for parcel in parcels if parcel.tracking_number == wanted]
    if wanted and not found and told:
        turn.memory.forget("order_number", "tracking_number")
        turn.say("parcels-not-in-order", tracking_number=wanted, order_number=order.number)
        raise MissingAnew("order_number", "parcels-ask-order")
    if not parcels:
        _say_not_sent(turn, order)
        raise Answered
    return order, found or parcels


def _say_not_sent(turn: Turn, order: Order) -> None:
    if order.state in NOT_SENT:
        turn.say(
            f"parcels-none-{order.state.value}",
            turn.readings("order_status", "expedite_order"),
            order_number=order.number,
        )
    elif order.state is OrderState.CANCELLED:
        turn.say("orders-already-cancelled", turn.readings("refund_status", "human_agent"), order_number=order.number)
    else:
        turn.say("parcels-none-known", turn.readings("human_agent"), order_number=order.number)
        turn.memory.set("offered", "person")


def _show(turn: Turn, parcel: Parcel) -> None:
    """Show a parcel as a table of its newest scans, oldest last."""
    notes = joined(parcel_notes(turn, parcel), turn.language)
    rows = [
        [turn.text("parcels-when", at=event.at), _capital(_what(turn, event)), _place(turn, event)]
        for event in parcel.events[-NEWEST_EVENTS:][::-1]
    ]
    if not rows:
        turn.say_text(joined([_now(turn, parcel), notes], turn.language))
        return
    columns = [turn.text(f"parcels-column-{name}") for name in ("when", "what", "where")]
    turn.show_table(_now(turn, parcel), columns, rows, notes)


def _now(turn: Turn, parcel: Parcel) -> str:
    return turn.text("parcels-now", parcel=parcel_name(turn, parcel), what=code_phrase(turn, parcel))


def parcel_notes(turn: Turn, parcel: Parcel) -> list[str]:
    """Return what there is to know and to do beyond the stage."""
    if parcel.last is None:
        return [turn.text("parcels-note-no-scan"), *_window(turn, parcel)]
    wording = read_wording(parcel.last)
    if parcel.state is ParcelCode.DELIVERED:
        if Note.NEIGHBOUR in wording.notes:
            house = wording.house
            return [
                turn.text("parcels-note-neighbour-at", house=house) if house else turn.text("parcels-note-neighbour")
            ]
        return [turn.text("parcels-note-at-door")] if Note.AT_DOOR in wording.notes else []
    if parcel.state is ParcelCode.LAST_MILE and Note.PICK_UP in wording.notes:
        kept = wording.kept_days
        return [turn.text("parcels-note-pick-up-kept", days=kept) if kept else turn.text("parcels-note-pick-up")]
    if parcel.state is ParcelCode.FAILED:
        reasons = (Note.WRONG_ADDRESS, Note.NOBODY_HOME)
        reason = next(
            (f"parcels-note-{note.value}" for note in reasons if note in wording.notes), "parcels-note-failed"
        )
        follow = "parcels-note-next-attempt" if Note.NEXT_ATTEMPT in wording.notes else "parcels-note-ask-carrier"
        return [turn.text(reason), turn.text(follow)]
    if parcel.state is ParcelCode.IMPORT_HOLD:
        asked = next((note.value for note in (Note.TAX_NUMBER, Note.VALUE_PROOF) if note in wording.notes), "held")
        return [turn.text(f"parcels-note-{asked}")]
    if parcel.state in (ParcelCode.LOST, ParcelCode.RETURNED):
        return [turn.text(f"parcels-note-{parcel.state.value}")]
    return _window(turn, parcel)


def _window(turn: Turn, parcel: Parcel) -> list[str]:
    """Return when it should come, or that it should have come; nothing where nothing was promised."""
    if parcel.promised_to is None or parcel.state in ENDED:
        return []
    if not parcel.is_late(turn.today):
        return [
            turn.text("parcels-window", earliest=parcel.promised_from or parcel.promised_to, latest=parcel.promised_to)
        ]
    days = (turn.today - parcel.promised_to).days
    late = turn.text("parcels-late", latest=parcel.promised_to, days=days)
    if parcel.seems_lost(turn.today):
        return [late, turn.text("parcels-late-search")]
    search_on = parcel.promised_to + timedelta(days=SEARCH_AFTER_DAYS)
    return [late, turn.text("parcels-late-wait", search_on=search_on)]


def _say_unsent(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> None:
    with turn.reading() as connection:
        everything = Parcels(connection).of_order(order.number)
    if len(parcels) < len(everything):
        return
    if unsent := unsent_lines(order, everything):
        names = line_names(turn, order)
        turn.say("parcels-unsent", names=[names[line.position] for line in unsent])


def _offer_help(turn: Turn, order: Order, parcels: Sequence[Parcel], *, is_missed: bool = False) -> bool:
    """Offer what fits the worst of the parcels, and say whether anything was; `is_missed`: the shopper waits for it."""
    states = {parcel.state for parcel in parcels}
    if known := _open_claim(turn, order):
        turn.say("parcels-claim-known", turn.readings("human_agent"), opened_on=known.opened_at.date())
        turn.memory.set("offered", "person")
    elif ParcelCode.IMPORT_HOLD in states:
        turn.say("parcels-next-customs", turn.readings("customs_problem", "human_agent"))
    elif any(parcel.seems_lost(turn.today) for parcel in parcels):
        turn.say("parcels-offer-case" if ParcelCode.LOST in states else "parcels-offer-search", turn.yes_or_no())
        turn.memory.set("offered", "claim")
    elif states & {ParcelCode.RETURNED, ParcelCode.FAILED} or any(parcel.is_late(turn.today) for parcel in parcels):
        turn.say("parcels-offer-person", turn.yes_or_no())
        turn.memory.set("offered", "person")
    elif states == {ParcelCode.DELIVERED} and (is_missed or _can_be_missed(turn, order, parcels)):
        turn.say("parcels-offer-claim", turn.yes_or_no())
        turn.memory.set("offered", "claim")
    else:
        return False
    return True


def _can_be_missed(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> bool:
    return order.state is OrderState.DELIVERED and any(_came_lately(turn, parcel) for parcel in parcels)


def _came_lately(turn: Turn, parcel: Parcel) -> bool:
    return parcel.delivered_at is not None and (turn.today - parcel.delivered_at.date()).days <= LATELY_DAYS


def _missing(turn: Turn, parcels: Sequence[Parcel]) -> list[Parcel]:
    """Return the parcels that a person has to search: lost, overdue by far, back at the sender, or not where they were left.

    One left with a neighbour is asked for there first; who says yes to the offer of a search has done so.
    """
    gone = [parcel for parcel in parcels if parcel.state is ParcelCode.RETURNED or parcel.seems_lost(turn.today)]
    if gone or any(parcel.state is not ParcelCode.DELIVERED for parcel in parcels):
        return gone
    has_asked = turn.said.intent == "affirm" or goes_on(turn)
    return [parcel for parcel in parcels if has_asked or not _is_with_neighbour(parcel)]


def _is_with_neighbour(parcel: Parcel) -> bool:
    return parcel.last is not None and Note.NEIGHBOUR in read_wording(parcel.last).notes


def _open_claim(turn: Turn, order: Order) -> Claim | None:
    with turn.reading() as connection:
        claims = Claims(connection).of_order(order.number)
    return next((claim for claim in claims if claim.kind is ClaimKind.LOST and claim.state in _OPEN), None)


def _carrier(turn: Turn, parcel: Parcel) -> str:
    text_id = f"parcels-carrier-{(parcel.carrier or '').replace('_', '-')}"
    return turn.text(text_id) if turn.tools.texts.has(text_id, turn.language) else str(parcel.carrier)


def _what(turn: Turn, event: ParcelEvent) -> str:
    return turn.text(f"parcels-code-{event.code.value.replace('_', '-')}")


def _place(turn: Turn, event: ParcelEvent) -> str:
    if event.place and event.country:
        return turn.text("parcels-place", place=event.place, country=turn.country_name(event.country))
    return event.place or (turn.country_name(event.country) if event.country else turn.text("parcels-place-unknown"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
