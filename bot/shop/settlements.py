"""How a return or a claim can be settled, what each way costs the shopper, and how far the bot may go by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.shop.money import Money
from bot.shop.returns import ClaimKind
from bot.shop.shop import Limits, Payer, ReturnPolicy


class Settlement(Enum):
    """`keep_it` is the whole price back and the goods stay; `partial` a part of it, and they stay."""

    REFUND = "refund"
    EXCHANGE = "exchange"
    REPAIR = "repair"
    RESHIP = "reship"
    KEEP_IT = "keep_it"
    PARTIAL = "partial"


@dataclass(frozen=True)
class Option:
    """One way to settle it. `way_back` says who pays it, None that nothing travels back; `way_out` who pays for what
    is sent anew, None that nothing is. What needs a person is prepared and handed over."""

    settlement: Settlement
    rule_id: str
    refund: Money | None = None
    kept_back: Money | None = None
    way_back: Payer | None = None
    way_out: Payer | None = None
    needs_person: bool = False

    @property
    def is_free(self) -> bool:
        return Payer.BUYER not in (self.way_back, self.way_out) and not self.kept_back


@dataclass(frozen=True)
class Goods:
    """What it is about: what was paid for it, that in the shop's currency (None where no rate is known), and whether
    the same thing lies in stock."""

    paid: Money
    worth: Money | None
    is_in_stock: bool


def return_options(
    policy: ReturnPolicy, goods: Goods, way_back: Payer, *, is_whole_price: bool, can_exchange: bool
) -> list[Option]:
    """Return the ways to settle a change of mind; the shop keeps nothing back where the law gives the whole price."""
    kept = Money(0, goods.paid.currency) if is_whole_price else goods.paid * (policy.restocking_percent / 100)
    found = [Option(Settlement.REFUND, "policy.refund", goods.paid - kept, kept or None, way_back)]
    if policy.exchange and can_exchange:
        out = policy.exchange_paid_by
        found.append(Option(Settlement.EXCHANGE, "policy.exchange", way_back=way_back, way_out=out))
    return found


def claim_options(
    kind: ClaimKind,
    goods: Goods,
    policy: ReturnPolicy,
    limits: Limits,
    *,
    was_settled: bool,
    is_doubtful: bool = False,
) -> list[Option]:
    """Return the ways to settle what went wrong, the one that is least trouble first.

    `was_settled`: something of this order was settled before, so that a person looks at what the shop gives away.
    `is_doubtful`: the carrier says otherwise, so that a person asks it first.
    """
    is_person = was_settled or is_doubtful
    is_dear = _exceeds(goods.worth, limits.refund_without_agent)
    resent = _exceeds(goods.worth, limits.reship_without_agent)
    if kind in (ClaimKind.MISSING, ClaimKind.LOST):
        again = Option(Settlement.RESHIP, "limits.reship", way_out=Payer.SHOP, needs_person=is_person or resent)
        money = Option(Settlement.REFUND, "limits.refund", goods.paid, needs_person=is_person or is_dear)
        return [again, money] if goods.is_in_stock else [money]
    stays = policy.keep_it_below is not None and not _exceeds(goods.worth, policy.keep_it_below)
    back = None if stays else policy.faulty_paid_by
    found = []
    if stays:
        found.append(Option(Settlement.KEEP_IT, "policy.keep_it_below", goods.paid, needs_person=is_person or is_dear))
    if goods.is_in_stock:
        found.append(
            Option(
                Settlement.RESHIP, "limits.reship", way_back=back, way_out=Payer.SHOP, needs_person=is_person or resent
            )
        )
    if limits.partial_refund_percent and not stays:
        part = goods.paid * (limits.partial_refund_percent / 100)
        part_worth = goods.worth * (limits.partial_refund_percent / 100) if goods.worth else None
        is_much = _exceeds(part_worth, limits.refund_without_agent)
        found.append(Option(Settlement.PARTIAL, "limits.partial_refund", part, needs_person=is_person or is_much))
    if not stays:
        found.append(Option(Settlement.REFUND, "policy.faulty", goods.paid, way_back=policy.faulty_paid_by))
    return found


def repair_options(goods: Goods, policy: ReturnPolicy) -> list[Option]:
    """Return the ways to settle a fault within the warranty: repaired, or another one where there is one."""
    repair = Option(Settlement.REPAIR, "warranty.repair", way_back=policy.faulty_paid_by, way_out=Payer.SHOP)
    another = Option(Settlement.EXCHANGE, "warranty.exchange", way_back=policy.faulty_paid_by, way_out=Payer.SHOP)
    return [repair, another] if goods.is_in_stock else [repair]


def late_option(
    shipping: Money | None, worth: Money | None, days_late: int, limits: Limits, *, was_settled: bool
) -> Option | None:
    """Return the shipping back for a parcel that is late by enough days; None where the shop gives nothing for it yet."""
    if not shipping or limits.late_days is None or days_late < limits.late_days:
        return None
    is_person = was_settled or _exceeds(worth, limits.refund_without_agent)
    return Option(Settlement.PARTIAL, "limits.late_days", shipping, needs_person=is_person)


def _exceeds(worth: Money | None, limit: Money | None) -> bool:
    """What nobody has a rate for, or no limit was set for, is a person's."""
    return worth is None or limit is None or limit < worth
