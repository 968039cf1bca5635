"""What may travel: the verdict on flagged goods by way of travelling and destination, from the facts of `restrictions.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.errors import Refusal
from bot.facts.restrictions import MODES, Restriction, Verdict

_BLOCKING = (Verdict.SPECIAL, Verdict.ASK, Verdict.REFUSED, Verdict.BANNED)


class Banned(Refusal):
    """These goods may not be sent at all, or not to this country; `flags` name them."""

    reply = "shipping-goods-banned"


class NeedsAPerson(Refusal):
    """Whether these goods may go there is for a person to say; `flags` name them."""

    reply = "shipping-goods-ask"


@dataclass(frozen=True)
class Hurdle:
    """What stands in the way of flagged goods, or (ADMITTED) a condition of the destination, as a code."""

    flag: str
    verdict: Verdict
    condition: str | None = None

    @property
    def blocks(self) -> bool:
        return self.verdict in _BLOCKING


def hurdle(restriction: Restriction, mode: str, country: str, accepts: frozenset[str]) -> Hurdle | None:
    """Return what a method of this mode meets; None when the goods simply go."""
    # Goods from a warehouse in the country itself never fly: they go like any line.
    verdict = restriction.verdict(mode if mode in MODES else "line", country)
    condition = restriction.conditions.get(country)
    if verdict is Verdict.SPECIAL and restriction.flag in accepts:
        verdict = Verdict.ADMITTED
    if verdict is Verdict.ADMITTED and condition is None:
        return None
    return Hurdle(restriction.flag, verdict, condition)


def check_admission(flags: frozenset[str], country: str, restrictions: Mapping[str, Restriction]) -> tuple[Hurdle, ...]:
    """Return the conditions the destination sets; raises Banned or NeedsAPerson when no way of travelling is left.

    A method still may refuse: SPECIAL goods need one that accepts them.
    """
    known = [restrictions[flag] for flag in sorted(flags & restrictions.keys())]
    by_flag = {found.flag: {found.verdict(mode, country) for mode in MODES} for found in known}
    banned = [flag for flag, verdicts in by_flag.items() if verdicts <= {Verdict.BANNED, Verdict.REFUSED}]
    if banned:
        raise Banned(country=country, flags=tuple(banned))
    ask = [flag for flag, verdicts in by_flag.items() if verdicts <= {Verdict.ASK, Verdict.BANNED, Verdict.REFUSED}]
    if ask:
        raise NeedsAPerson(country=country, flags=tuple(ask))
    return tuple(
        Hurdle(found.flag, Verdict.ADMITTED, found.conditions[country])
        for found in known
        if country in found.conditions
    )
