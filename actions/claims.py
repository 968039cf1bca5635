"""What arrived as it should not: damaged, wrong, or not all of it. Within the owner's limits the bot settles it."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping, Sequence

from actions.drafts import Draft, confirm, the_pieces
from actions.facts import Answered
from actions.order_lines import line_names, unsent_lines
from actions.return_cases import LineAction, warranty_until
from actions.settled import settle_claim
from actions.settlements import agreed_on, choose, goods_of, summary
from actions.turn import Turn
from bot.shop.orders import NOT_SENT, AlreadyCancelled, Order, OrderLine, OrderState
from bot.shop.parcels import ParcelCode
from bot.shop.return_terms import NotArrivedYet, NotSentYet
from bot.shop.returns import OF_PARCELS, OPEN_CLAIM, Claim, ClaimKind, ClaimState
from bot.shop.settlements import Settlement, claim_options
from bot.store.parcels import Parcels
from bot.store.returns import Claims

# Settlements after which the same goods have no price left to give back.
_MONEY = frozenset({Settlement.REFUND.value, Settlement.KEEP_IT.value, Settlement.PARTIAL.value})


class _ClaimAction(LineAction, ABC):
    """Something arrived as it should not; what the shop gives for it is shown, chosen and confirmed."""

    kind: ClaimKind

    def check_order(self, turn: Turn, order: Order) -> None:
        # A scan may come late, so what has left may well have arrived; what has not left cannot.
        if order.state in NOT_SENT:
            raise NotSentYet(order_number=order.number)
        if order.state is OrderState.CANCELLED:
            raise AlreadyCancelled(order_number=order.number)
        tell_known_claim(turn, order, self.kind, None)

    def settle(self, turn: Turn, order: Order, draft: Draft, lines: Sequence[OrderLine]) -> None:
        (line,) = lines
        item = line_names(turn, order)[line.position]
        tell_known_claim(turn, order, self.kind, line.position)
        if self.kind is not ClaimKind.MISSING and order.state is OrderState.DELIVERED:
            warranty_until(turn, order, line)
        if draft.is_new:
            turn.say(f"returns-sorry-{self.kind.value}", item=item)
        pieces = {line.position: the_pieces(draft, line.quantity)}
        offer_and_settle(turn, order, draft, self.kind, pieces, [item])


class DamagedItem(_ClaimAction):
    kind = ClaimKind.DAMAGED

    def name(self) -> str:
        return "action_damaged_item"


class WrongItem(_ClaimAction):
    kind = ClaimKind.WRONG

    def name(self) -> str:
        return "action_wrong_item"


class MissingItem(_ClaimAction):
    """What seems missing may lie in another parcel, or not have left yet."""

    kind = ClaimKind.MISSING

    def name(self) -> str:
        return "action_missing_item"

    def check_order(self, turn: Turn, order: Order) -> None:
        super().check_order(turn, order)
        with turn.reading() as connection:
            parcels = Parcels(connection).of_order(order.number)
        names = line_names(turn, order)
        under_way = [parcel for parcel in parcels if parcel.state is not ParcelCode.DELIVERED]
        if parcels and len(under_way) == len(parcels):
            raise NotArrivedYet(order_number=order.number)
        unsent = unsent_lines(order, parcels)
        for parcel in under_way:
            items = [names[position] for position in parcel.lines if position in names]
            if items and parcel.tracking_number:
                turn.say("returns-in-other-parcel", names=items, tracking_number=parcel.tracking_number)
        if unsent:
            turn.say("parcels-unsent", names=[names[line.position] for line in unsent])
        if under_way or unsent:
            turn.say("returns-missing-later", turn.readings("track_parcel", "human_agent"))
            turn.memory.set("offered", "person")
            raise Answered


def offer_and_settle(
    turn: Turn,
    order: Order,
    draft: Draft,
    kind: ClaimKind,
    pieces: Mapping[int, int],
    items: Sequence[str],
    *,
    is_doubtful: bool = False,
) -> None:
    """Show what the shop gives for it, take the choice and the yes, and do it, or hand it over prepared."""
    options = claim_options(
        kind,
        goods_of(turn, order, pieces),
        turn.rules.shop.returns,
        turn.rules.shop.limits,
        was_settled=was_settled(turn, order),
        is_doubtful=is_doubtful,
    )
    option = choose(turn, draft, options, items)
    confirm(turn, draft, summary(turn, order, option, items), agreed_on(option, pieces))
    settle_claim(turn, order, kind, option, pieces, items)


def say_claims(turn: Turn, order: Order, claims: Sequence[Claim]) -> None:
    """Say how what was reported of the order stands."""
    for claim in claims:
        opened_on = claim.opened_at.date()
        if claim.state in OPEN_CLAIM:
            turn.say("returns-claim-open", opened_on=opened_on, claim_number=claim.id)
        elif claim.state is ClaimState.SETTLED and claim.settlement:
            option = turn.text(f"returns-option-{claim.settlement.replace('_', '-')}")
            turn.say("returns-claim-settled", opened_on=opened_on, claim_number=claim.id, option=option)


def tell_known_claim(turn: Turn, order: Order, kind: ClaimKind, position: int | None) -> None:
    """Tell of the same thing reported before, instead of settling it twice; raises Answered."""
    with turn.reading() as connection:
        claims = Claims(connection).of_order(order.number)
    same = [claim for claim in claims if claim.kind is kind and claim.position in (position, None)]
    known = next((claim for claim in same if claim.state in OPEN_CLAIM), None)
    settled = [claim for claim in same if claim.state is ClaimState.SETTLED and claim.settlement]
    if known is None and not (settled and (position is not None or kind in OF_PARCELS)):
        return
    if known:
        opened_on = known.opened_at.date()
        turn.say("returns-claim-known", turn.readings("human_agent"), opened_on=opened_on, order_number=order.number)
    else:
        say_claims(turn, order, settled)
        turn.say("returns-offer-person", turn.yes_or_no())
    turn.memory.set("offered", "person")
    raise Answered


def tell_what_was_given(turn: Turn, order: Order, lines: Sequence[OrderLine]) -> None:
    """Where money was given for some of the lines already, tell that and offer a person; raises Answered."""
    with turn.reading() as connection:
        claims = Claims(connection).of_order(order.number)
    positions = {None, *(line.position for line in lines)}
    given = [
        claim
        for claim in claims
        if claim.state is ClaimState.SETTLED
        and claim.kind is not ClaimKind.LATE
        and claim.position in positions
        and claim.settlement in _MONEY
    ]
    if given:
        say_claims(turn, order, given)
        turn.say("returns-offer-person", turn.yes_or_no())
        turn.memory.set("offered", "person")
        raise Answered


def was_settled(turn: Turn, order: Order) -> bool:
    """Whether something of the order was given before: from then on a person looks first."""
    with turn.reading() as connection:
        return any(claim.state is ClaimState.SETTLED for claim in Claims(connection).of_order(order.number))
