"""What every change of an order shares: proof, a summary, a yes, the change made once, and what is said of it.

What was told on the way (which item, which size) is kept as the action's draft until the change is made; what may be
changed is decided by `bot/shop/order_changes.py`.
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from actions.base import ShopAction
from actions.facts import Choice, Missing
from actions.turn import Turn
from bot.shop.order_changes import Case, Deed, OrderChange
from bot.shop.orders import Order, OrderState
from bot.shop.settlement import Settling
from bot.store.cases import Cases
from bot.store.changes import Changes
from bot.store.database import Connection
from bot.store.order_changes import OrderChanges
from bot.store.returns import Refunds


@dataclass(frozen=True)
class Plan:
    """What would be done, in words before and after; `key` is another for any other deed. `passed_on` names the kind of
    case where a person has to do it."""

    key: str
    summary: str
    done: str
    make: Callable[[Connection], None]
    next_steps: tuple[str, ...] = ("order_status",)
    passed_on: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    to_follow_up: str | None = None


class ConfirmedChange(ShopAction, ABC):
    """Nothing is done before the shopper has said yes to exactly what is done; a turn tried again says the same again."""

    can_follow_up = False

    def answer(self, turn: Turn) -> None:
        if is_new_wish(turn):
            begin(turn)
        order = turn.proven_order()
        is_confirmed = _takes_yes(turn)
        if is_confirmed and (made := _made(turn, order)):
            self._tell(turn, made)
            return
        plan = self.plan(turn, order)
        if plan is None:
            return
        if not (is_confirmed and draft(turn).get("shown") == plan.key):
            keep(turn, shown=plan.key)
            raise Missing("confirmed", "orders-confirm", _yes_or_no(turn, plan), summary=plan.summary)
        self._tell(turn, turn.once(order.number, lambda connection: self._make(turn, order, plan, connection)))

    @abstractmethod
    def plan(self, turn: Turn, order: Order) -> Plan | None:
        """Return what to do; None where all has been said already. Raises Missing for what is still open, or a Refusal."""

    def _make(self, turn: Turn, order: Order, plan: Plan, connection: Connection) -> Mapping[str, Any]:
        if plan.passed_on is None:
            plan.make(connection)
            said, kind = plan.done, plan.to_follow_up
        else:
            said, kind = "", plan.passed_on
        made: dict[str, Any] = {"said": said, "next": list(plan.next_steps), "person": plan.passed_on}
        if kind:
            details = {"order_number": order.number, "said": turn.wish[:2000], **plan.details}
            case = Cases(connection).open(kind, turn.conversation_id, details, turn.now)
            noted = turn.text("orders-case", case_number=str(case.number))
            if plan.passed_on:
                made["said"] = turn.text("orders-passed-on", order_number=order.number, case_number=str(case.number))
            else:
                made["said"] = turn.joined([said, noted])
        return made

    def _tell(self, turn: Turn, made: Mapping[str, Any]) -> None:
        forget_draft(turn)
        turn.memory.forget("position", "quantity", "change", "words")
        if made["person"]:
            turn.say_text(made["said"])
            turn.hand_over(made["person"])
        else:
            turn.say_text(made["said"], turn.readings(*made["next"]))


def _yes_or_no(turn: Turn, plan: Plan) -> list[Choice]:
    """Return buttons of which the yes is one to this summary alone, however long it stays on the screen."""
    yes = f"/affirm{json.dumps({'change': plan.key})}"
    return [turn.choice("talk-yes", yes), turn.choice("talk-no", "/deny")]


def is_new_wish(turn: Turn) -> bool:
    """Whether the message begins the wish, and does not go on with one."""
    return turn.said.intent == turn.action.removeprefix("action_") and turn.wish == turn.said.text


def begin(turn: Turn) -> None:
    """Forget what was told of other goods and other changes; what this message tells stays."""
    told = {
        "product": turn.said.all("product"),
        "color": turn.said.all("color"),
        "size": turn.said.all("size"),
        "option": turn.said.all("option"),
        "quantity": turn.said.all("quantity"),
        "change": turn.said.all("change"),
    }
    turn.memory.forget(*(slot for slot, entities in told.items() if not entities), "position", "words", "confirmed")
    if change := turn.said.first("change"):
        turn.memory.set("change", change)
    forget_draft(turn)
    keep_country(turn)
    keep(turn, **{option: [each["value"] for each in turn.said.all(option)] for option in ("color", "size")})


def draft(turn: Turn) -> Mapping[str, Any]:
    return dict((turn.slot("drafts") or {}).get(turn.action) or {})


def keep(turn: Turn, **told: Any) -> None:
    """Keep something for the rest of this change."""
    turn.memory.set("drafts", {**(turn.slot("drafts") or {}), turn.action: {**draft(turn), **told}})


def kept(turn: Turn, fact: str) -> Any:
    """Return a fact that was told for this change and keep it, for in its slot it lasts for one answer only."""
    told = turn.slot(fact)
    if told is not None:
        keep(turn, **{fact: told})
        turn.memory.forget(fact)
        turn.settled.add(fact)
    return draft(turn).get(fact)


def keep_country(turn: Turn) -> None:
    """Keep the country that the message names, and by which words; a town alone names none."""
    named = [each for each in turn.said.all("country") if not each.get("city")]
    if named:
        names = [turn.said.text[each["start"] : each["end"]] for each in named if "start" in each]
        keep(turn, country=named[-1]["value"], names=names)


def forget_draft(turn: Turn) -> None:
    drafts = {action: told for action, told in (turn.slot("drafts") or {}).items() if action != turn.action}
    turn.memory.set("drafts", drafts or None)


def case_of(turn: Turn, order: Order) -> Case:
    with turn.reading() as connection:
        refunds = Refunds(connection).of_order(order.number)
    return Case.of(order, refunds, turn.rules.shop)


def plan_of(turn: Turn, change: OrderChange, summary: str, done: str, kind: str, *remarks: str, **details: Any) -> Plan:
    """Return the plan of a change, with what it means for the money and who does it; `kind` names the case of a person."""
    settlement = change.settlement
    money = turn.text(f"orders-money-{settlement.settling.value}", amount=settlement.amount)
    approval = turn.text("orders-money-approval") if settlement.needs_approval else ""
    person = ""
    if change.by_person and any(line.state is OrderState.PACKED for line in change.before.open_lines):
        person = turn.text("orders-packed-already")
    is_silent = change.deed is Deed.CHANGE_ADDRESS
    sums = [] if is_silent else [_total(turn, change), money, approval]
    proposed = {
        "deed": change.deed.value,
        "rule": f"{change.rule.id} {change.rule.version}",
        "settling": settlement.settling.value,
        "amount": f"{settlement.amount.amount} {settlement.amount.currency}",
        "total": f"{change.after.total.amount} {change.after.total.currency}",
        **details,
    }
    return Plan(
        key=sha256(repr((change.deed, change.before, change.after, settlement, change.by_person)).encode()).hexdigest()[
            :16
        ],
        summary=turn.joined(part for part in (summary, *remarks, *sums, person) if part),
        done=turn.joined(part for part in (done, *(() if is_silent else (money, approval))) if part),
        make=lambda connection: _changes(turn, connection).make(change, f"{turn.inbox_id}:{turn.action}"),
        next_steps=_next_steps(change),
        passed_on=kind if change.needs_person else None,
        details=proposed,
        to_follow_up=_to_follow_up(change),
    )


def _made(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Return what this message's change came to, where the turn is tried again after it was made."""
    with turn.reading() as connection:
        return Changes(connection).find(turn.inbox_id, turn.action, order.number)


def _changes(turn: Turn, connection: Connection) -> OrderChanges:
    return OrderChanges(connection, turn.conversation_id, turn.now)


def _next_steps(change: OrderChange) -> tuple[str, ...]:
    return ("refund_status",) if change.settlement.settling is Settling.REFUND else ("order_status",)


def _to_follow_up(change: OrderChange) -> str | None:
    """Return the kind of case that a person still has to see to after the bot did its part."""
    if change.settlement.needs_approval:
        return "refund_approval"
    return "release_payment" if change.settlement.settling is Settling.NOT_COLLECTED else None


def _total(turn: Turn, change: OrderChange) -> str:
    before, after = change.before.total, change.after.total
    return turn.text("orders-total-changes", total=after, total_before=before) if before != after else ""


def _takes_yes(turn: Turn) -> bool:
    """Whether this message says yes, be it with the wish repeated: "yes, cancel it". One yes counts once."""
    told = bool(turn.slot("confirmed"))
    turn.memory.forget("confirmed")
    if turn.said.is_button and turn.said.first("change") not in (None, draft(turn).get("shown")):
        return False
    yes = re.escape(turn.text("talk-yes"))
    return told or re.match(rf"{yes}(?!\w)", turn.said.text.strip(), re.IGNORECASE) is not None
