"""A landed cost for agents and owners: every line with its rule, how it came about and where that is written. English only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.facts import load_customs
from bot.facts.customs_rules import CustomsRule, load_customs_rules
from bot.replies.catalogue import Catalogue
from bot.shop.landed_cost import LandedCost
from bot.shop.landed_cost_record import Sum, record

LANGUAGE = "en"
_WIDE = 44


def explained(cost: LandedCost) -> dict[str, Any]:
    """Return the record of the cost with what each rule does, its sources, and the texts of notes and papers."""
    texts = Catalogue(Path("locales"))
    found = record(cost)
    for line in found["lines"]:
        rule = _rule(cost, line["rule"])
        line["what"], line["sources"] = rule.what, list(rule.sources)
    for name, prefix in (("notes", "note"), ("papers", "paper")):
        found[name] = {code: texts.text(f"shipping-customs-{prefix}-{_dashed(code)}", LANGUAGE) for code in found[name]}
    return found


def _rule(cost: LandedCost, rule_id: str) -> CustomsRule:
    known = load_customs()
    destination = known.find(cost.destination)
    assert destination is not None
    rule = load_customs_rules().find(rule_id, destination, known.members.get(cost.destination))
    assert rule is not None, f"customs_rules.yml: expected an entry for {rule_id}"
    return rule


def _dashed(code: str) -> str:
    return code.replace("_", "-")


def printed(cost: LandedCost) -> str:
    """Return the cost as lines of text."""
    found = explained(cost)
    place = cost.destination + (f"-{cost.region}" if cost.region else "")
    lines = [f"{place} on {found['on']}, in {cost.currency}; facts {cost.version}, as of {cost.as_of}", ""]
    for line in found["lines"]:
        lines += [_line(line), *_steps(line)]
    lines += ["", *(_sum(name.replace("_", " "), found[name]) for name in ("total", "at_checkout", "at_door"))]
    lines += [f"confidence: {found['confidence']}" + ("; a person has to look" if cost.needs_person else "")]
    lines += [f"limit: {_limit(limit)}" for limit in found["limits"]]
    lines += [f"buyer gives: {text}" for text in found["papers"].values()]
    lines += [f"note: {text}" for text in found["notes"].values()]
    return "\n".join(lines)


def _line(line: dict[str, Any]) -> str:
    part = line["kind"].replace("_", " ") + (f" {_shown(line['rate'])} %" if line["rate"] else "")
    paid = {"open": "not added: may come on top", "included": "paid by the shop"}.get(line["paid"])
    who = "" if line["collector"] == "unknown" else f", {line['collector']}"
    name = f"{part} [{line['rule']}]"
    return f"{name:<{_WIDE}}{_shown(line['amount']):>16}  {paid or line['paid'] + who}"


def _steps(line: dict[str, Any]) -> list[str]:
    if line["kind"] in ("goods", "shipping"):
        return []
    steps = [f"    {_step(step)}" for step in line["steps"]]
    return [f"    {line['what']}", *steps, *(f"    source: {source}" for source in line["sources"])]


def _step(step: dict[str, Any]) -> str:
    goods = f" (HS {step['hs']})" if "hs" in step else ""
    if "base" in step:
        rate = f"{_shown(step['rate'])} %" if "rate" in step else "unknown rate"
        return f"= {rate} of {_shown(step['base'])}{goods}  <- {step['fact']}"
    return f"= {_shown(step['each'])} x {_shown(step['count'])}{goods}  <- {step['fact']}"


def _limit(limit: dict[str, Any]) -> str:
    currency = f" {limit['currency']}" if limit["currency"] else ""
    side = "within" if limit["within"] else "beyond"
    return f"{limit['value']}{currency} is {side} {limit['limit']}{currency}  <- {limit['fact']}"


def _sum(name: str, amount: Sum) -> str:
    return f"{name:<{_WIDE}}{_shown(amount):>16}"


def _shown(amount: Sum) -> str:
    if amount is None:
        return "not known"
    return f"{amount['low']} to {amount['high']}" if isinstance(amount, dict) else amount
