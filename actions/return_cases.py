"""What every wish about a delivered item shares: which item, when it came, the verdict, and the case for a person."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from actions.base import ShopAction
from actions.drafts import Draft, the_lines
from actions.facts import Answered
from actions.order_lines import line_names, line_products
from actions.return_policy import terms_for
from actions.settled import is_told_again, say_where_to
from actions.settlements import write_verdict_once
from actions.turn import Turn
from bot.errors import Refusal
from bot.facts.consumer_rights import ConsumerRight, find_consumer_right
from bot.shop.orders import Order, OrderLine
from bot.shop.return_terms import (
    NotReturnable,
    ReturnTerms,
    ReturnTooLate,
    WarrantyOver,
    check_sent_and_arrived,
    warranty_ends_on,
)
from bot.shop.returns import OPEN_RETURN, Return, ReturnState
from bot.store.parcels import Parcels
from bot.store.returns import Returns
from bot.store.settling import pieces_back


class LineAction(ShopAction, ABC):
    """Something wrong with, or unwanted of, one line of a proven order, or of all of them."""

    can_follow_up = False
    can_be_all = False

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        if is_told_again(turn, order):
            return
        self.check_order(turn, order)
        draft = Draft(turn, order)
        self.settle(turn, order, draft, the_lines(turn, order, draft, can_be_all=self.can_be_all))

    def check_order(self, turn: Turn, order: Order) -> None:
        """Raise what stands in the way whichever line is meant, before that is asked."""

    @abstractmethod
    def settle(self, turn: Turn, order: Order, draft: Draft, lines: Sequence[OrderLine]) -> None: ...


@dataclass(frozen=True)
class Verdict:
    """A line may come back, by these terms and until that day; `most` pieces of it are still with the shopper."""

    line: OrderLine
    item: str
    terms: ReturnTerms
    arrived_on: date
    last_day: date
    most: int


def verdicts(turn: Turn, order: Order, lines: Sequence[OrderLine]) -> list[Verdict]:
    """Return what may come back of the lines; of several, those that may not are told. Raises what the only one says."""
    found: list[Verdict] = []
    refused: list[Refusal] = []
    for line in lines:
        try:
            found.append(verdict(turn, order, line))
        except (NotReturnable, ReturnTooLate) as refusal:
            refused.append(refusal)
    if not found:
        raise refused[0]
    for no in refused:
        turn.say_text(turn.text(no.reply, **no.facts))
    return found


def verdict(turn: Turn, order: Order, line: OrderLine) -> Verdict:
    """Return until when and by which rule the line may come back; raise why it may not. Both go to the audit log."""
    item = line_names(turn, order)[line.position]
    country = country_of(turn, order)
    terms = terms_for(turn, category_of(turn, order, line), country)
    arrived = arrived_on(turn, order, line)
    last_day = terms.last_day(arrived, country, turn.rules.is_holiday)
    is_yes = terms.days > 0 and turn.today <= last_day
    write_verdict_once(turn, "return_verdict", order, line.position, terms.rule_id, yes=is_yes, until=str(last_day))
    if terms.days == 0:
        raise NotReturnable(item=item)
    if turn.today > last_day:
        raise ReturnTooLate(item=item, ended_on=last_day)
    with turn.reading() as connection:
        most = line.quantity - pieces_back(Returns(connection).of_order(order.number), line.position)
    return Verdict(line, item, terms, arrived, last_day, most)


def warranty_until(turn: Turn, order: Order, line: OrderLine) -> date:
    """Return the last day on which a fault counts, by the shop's months or the law's; raise WarrantyOver after it."""
    country, right = country_of(turn, order), right_of(turn, order)
    by_law = right.months(country) if right else None
    category = category_of(turn, order, line)
    warranty = turn.rules.shop.warranty
    ends_on = warranty_ends_on(warranty, category, by_law, arrived_on(turn, order, line))
    is_by_law = right is not None and (by_law or 0) > warranty.months_for(category or "")
    rule_id = f"law.{right.iso}.guarantee" if right and is_by_law else "policy.warranty"
    is_yes = turn.today <= ends_on
    write_verdict_once(turn, "warranty_verdict", order, line.position, rule_id, yes=is_yes, until=str(ends_on))
    if not is_yes:
        raise WarrantyOver(item=line_names(turn, order)[line.position], ended_on=ends_on)
    return ends_on


def country_of(turn: Turn, order: Order) -> str:
    return (order.address and order.address.country) or turn.country or ""


def right_of(turn: Turn, order: Order) -> ConsumerRight | None:
    country = country_of(turn, order)
    return find_consumer_right(country) if country else None


def arrived_on(turn: Turn, order: Order, line: OrderLine | None) -> date:
    """Return the day the line, or anything of the order, arrived; raise why nothing can be sent back yet."""
    return check_sent_and_arrived(order, scanned_on(turn, order, line))


def scanned_on(turn: Turn, order: Order, line: OrderLine | None) -> date | None:
    """Return the day on which the carrier brought the line, or anything of the order; None where no scan says so."""
    with turn.reading() as connection:
        parcels = Parcels(connection).of_order(order.number)
    days = [
        parcel.delivered_at.date()
        for parcel in parcels
        if parcel.delivered_at and (line is None or not parcel.lines or line.position in parcel.lines)
    ]
    return max(days, default=None)


def tell_open_return(turn: Turn, order: Order, line: OrderLine | None = None) -> None:
    """Tell of the return that is under way where nothing of the line, or of the order, is left to begin another with."""
    with turn.reading() as connection:
        returns = Returns(connection).of_order(order.number)
    lines = [line] if line else order.lines
    is_left = any(pieces_back(returns, each.position) < each.quantity for each in lines)
    mine = [each for each in returns if line is None or each.position == line.position]
    open_ones = [each for each in mine if each.state in OPEN_RETURN]
    waits = any(each.state is ReturnState.REQUESTED for each in open_ones)
    if not mine or is_left and not waits:
        return
    say_return(turn, order, (open_ones or mine)[-1])
    turn.say("returns-offer-person", turn.yes_or_no())
    turn.memory.set("offered", "person")
    raise Answered


def say_return(turn: Turn, order: Order, known: Return) -> None:
    """Say how a return stands, and what the shopper has to do where it waits for them."""
    turn.say(f"returns-open-{known.state.value.replace('_', '-')}", opened_on=known.opened_at.date())
    if known.state is ReturnState.APPROVED and known.send_by:
        say_where_to(turn, order, [known.id], known.send_by)


def category_of(turn: Turn, order: Order, line: OrderLine) -> str | None:
    product = line_products(turn, order).get(line.position)
    return product.category if product else None
