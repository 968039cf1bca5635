"""Parcels: where they are by the carriers' own scans, when they should come, and what to do when they do not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from actions.base import ShopAction
from actions.facts import OF_AN_ORDER, Answered, MissingAnew
from actions.order_lines import line_names, unsent_lines
from actions.parcel_claims import goes_on, offer_for_delay, settle_delay, settle_lost, takes_offer
from actions.settled import is_told_again
from actions.turn import Turn
from bot.carriers.wording import read_wording
from bot.replies.catalogue import joined
from bot.replies.parcel_words import ParcelWords
from bot.shop.lanes import on_its_lane
from bot.shop.orders import NOT_SENT, Order, OrderState
from bot.shop.parcel_news import seen_of
from bot.shop.parcels import ENDED, Note, Parcel, ParcelCode
from bot.shop.proofs import masked_email
from bot.shop.returns import Claim, ClaimKind, ClaimState
from bot.store.audit import AuditLog
from bot.store.database import Connection
from bot.store.parcels import Parcels
from bot.store.returns import Claims, Refunds
from bot.store.watches import NEWS_FOR, OpenChat, Watches

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
        if len(parcels) > 1:
            delivered = sum(parcel.state is ParcelCode.DELIVERED for parcel in parcels)
            turn.say("parcels-several", order_number=order.number, count=len(parcels), delivered=delivered)
        for parcel in parcels:
            _show(turn, parcel)
        _say_unsent(turn, order, parcels)
        if not _offer_help(turn, order, parcels) and not _offer_news(turn, order, parcels):
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
            _tell(turn, parcel)
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
            _tell(turn, parcel)
        missing = _missing(turn, parcels)
        if missing and not _open_claim(turn, order):
            settle_lost(turn, order, missing)
            return
        _say_unsent(turn, order, parcels)
        if not _offer_help(turn, order, parcels, is_missed=True):
            turn.say("parcels-still-coming", turn.readings("human_agent"))
            turn.memory.set("offered", "person")


class AgreeToNews(ShopAction):
    """The shopper said yes to being told when something changes with the order, here and by e-mail."""

    can_follow_up = False

    def name(self) -> str:
        return "action_agree_to_news"

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        chat = OpenChat(turn.conversation_id, order.number, turn.now + NEWS_FOR)

        def make(connection: Connection) -> dict[str, Any]:
            parcels, refunds = Parcels(connection).of_order(order.number), Refunds(connection).of_order(order.number)
            Watches(connection).agree(chat, seen_of(parcels, refunds, read_wording), order.email, turn.now)
            AuditLog(connection).add(turn.conversation_id, "agree_to_news", order.number, turn.now)
            return {"until": chat.until.isoformat()}

        turn.once(f"news:{order.number}", make)
        turn.say("parcels-news-agreed", turn.readings("track_parcel", "human_agent"), order_number=order.number)


def words(turn: Turn) -> ParcelWords:
    return ParcelWords(turn.tools.texts, turn.language, turn.country, turn.today, read_wording)


def parcels_of(turn: Turn, order: Order) -> list[Parcel]:
    """Return the order's parcels, each with what its lane promises."""
    with turn.reading() as connection:
        found = Parcels(connection).of_order(order.number)
    destination = order.address.country if order.address else None
    return [on_its_lane(each, turn.rules.shipping, destination, turn.rules.is_holiday) for each in found]


def _order_and_parcels(turn: Turn) -> tuple[Order, list[Parcel]]:
    """Return the proven order and its parcels, or the one asked for by number; says so where nothing was sent."""
    told = turn.said.first("tracking_number")
    if turn.slot("tracking_number") and not turn.slot("order_number"):
        turn.need("order_number", "parcels-ask-order", [turn.choice("orders-no-number", "/human_agent")])
    order = turn.proven_order()
    parcels = parcels_of(turn, order)
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
    """Show a parcel as a table of its newest scans, the newest first."""
    say = words(turn)
    notes = joined(say.notes(parcel), turn.language)
    rows = [
        [
            turn.text("parcels-when", at=event.at),
            _capital(say.what(event)),
            say.place(event) or turn.text("parcels-place-unknown"),
        ]
        for event in parcel.events[-NEWEST_EVENTS:][::-1]
    ]
    if not rows:
        _tell(turn, parcel)
        return
    columns = [turn.text(f"parcels-column-{name}") for name in ("when", "what", "where")]
    turn.show_table(say.now(parcel), columns, rows, notes)


def _tell(turn: Turn, parcel: Parcel) -> None:
    turn.say_text(words(turn).told(parcel))


def _say_unsent(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> None:
    everything = parcels_of(turn, order)
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


def _offer_news(turn: Turn, order: Order, parcels: Sequence[Parcel]) -> bool:
    """Offer to tell when something changes, as long as something may and nobody has agreed to it yet."""
    if all(parcel.state in ENDED for parcel in parcels):
        return False
    with turn.reading() as connection:
        watch = Watches(connection).find(turn.conversation_id, order.number)
    if watch and watch.agreed_at:
        return False
    if order.email:
        turn.say("parcels-offer-news", turn.yes_or_no(), address=masked_email(order.email))
    else:
        turn.say("parcels-offer-news-here", turn.yes_or_no())
    turn.memory.set("offered", "news")
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


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
