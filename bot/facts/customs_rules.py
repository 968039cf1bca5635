"""What each rule of duty and tax does and where it is written: for agents and owners, in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.facts.customs import Destination, Member
from bot.facts.reading import read_file


@dataclass(frozen=True)
class CustomsRule:
    """`sources` empty: nothing is written of it, as with a fee that a carrier has not published."""

    id: str
    what: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class CustomsRules:
    named: Mapping[str, CustomsRule]
    usual: Mapping[str, CustomsRule]

    def find(self, rule_id: str, destination: Destination, member: Member | None = None) -> CustomsRule | None:
        """Return the rule of a line; that of a fee says who takes it and as of when."""
        fees = [*destination.fees, *([member.post_fee] if member else [])]
        fee = next((fee for fee in fees if fee.id == rule_id), None)
        if fee is not None:
            as_of = f", as of {fee.as_of}" if fee.as_of.strip("-") else ""
            return CustomsRule(rule_id, fee.who, (f"{fee.who}{as_of}",))
        country, _, name = rule_id.partition("_")
        rule = self.named.get(rule_id) or (self.usual.get(name) if country.isalpha() else None)
        if rule is None:
            return None
        return CustomsRule(rule_id, rule.what, rule.sources or destination.sources)


@lru_cache(maxsize=1)
def load_customs_rules() -> CustomsRules:
    document = read_file("customs_rules.yml")
    named, usual = (
        {
            name: CustomsRule(name, raw["what"], (raw["source"],) if "source" in raw else ())
            for name, raw in document[part].items()
        }
        for part in ("rules", "usual")
    )
    return CustomsRules(named, usual)
