"""The fact files are whole, typed and understood."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.facts import (
    load_consumer_rights,
    load_customs,
    load_duty_rates,
    load_restrictions,
    load_shipping_lines,
)
from bot.facts.customs_rules import load_customs_rules
from bot.facts.public_holidays import is_public_holiday
from bot.facts.rates import Match, RateTable, match
from bot.facts.reading import Confidence, FactError, Span, in_force
from bot.shop.tariffs import RULES


def test_every_destination_has_a_rule_and_every_member_a_rate():
    customs = load_customs()

    assert set(customs.destinations) == set(RULES)
    assert len(customs.codes()) == 64
    assert all(member.vat.on(date(2026, 11, 21)).rate for member in customs.members.values())


def test_a_destination_on_general_knowledge_alone_is_at_most_medium():
    customs = load_customs()

    for iso in ("EG", "NG", "KE", "ID", "MY", "SG", "HK", "TW", "CN"):
        assert customs.destinations[iso].confidence <= Confidence.MEDIUM


def test_the_rate_of_a_member_is_that_of_the_day():
    vat = load_customs().members["EE"].vat

    assert vat.on(date(2025, 6, 30)).rate == Span.of(22)
    assert vat.on(date(2025, 7, 1)).rate == Span.of(24)


@pytest.mark.parametrize(
    ("day", "dollars"),
    [(date(2025, 12, 23), 75), (date(2026, 2, 24), 150), (date(2026, 2, 25), 130), (date(2026, 6, 1), 75)],
)
def test_both_days_of_a_period_are_inside_it(day: date, dollars: int):
    [limit] = in_force(load_customs().destinations["IL"].tax.limits, day)

    assert limit.amount == dollars


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("610910", ["knitwear"]),
        ("6109", ["knitwear"]),
        ("851830", ["headphones"]),
        ("8518", ["headphones", "speakers"]),
        ("950300", ["toys"]),
        ("392690", ["phone_cases", "pets"]),
        ("999999", []),
        ("", []),
    ],
)
def test_the_kind_of_goods_is_found_by_its_code(code: str, kinds: list[str]):
    assert [kind.id for kind in load_duty_rates().find(code)] == kinds


@pytest.mark.parametrize(
    ("code", "low", "high"),
    [("610910", "36.5", "36.5"), ("611030", "52", "52"), ("6110", "36.5", "52"), ("610990", "36.5", "52")],
)
def test_the_more_digits_the_narrower_the_rate(code: str, low: str, high: str):
    column = load_duty_rates().find(code)[0].columns["US"]

    assert column.rates.span(code) == Span.of(low, high)


def test_one_unknown_among_the_possible_rates_makes_the_rate_unknown():
    steel = next(kind for kind in load_duty_rates().kinds if kind.id == "kitchen_steel")

    assert steel.columns["US"].rates.span("732393") == Span.of(27, 52)
    assert steel.columns["US"].rates.span("821192") is None
    assert steel.columns["US"].rates.span("") is None


def test_a_preferential_rate_needs_its_proof():
    table = load_customs().destinations["CL"].duty.above

    assert table.span("", has_proof=False) == Span.of(6)
    assert table.span("", has_proof=True) == Span.of(0)


def test_a_short_code_is_only_possibly_under_a_longer_one():
    assert match(["610910"], "6109") is Match.POSSIBLE
    assert match(["61"], "6109") is Match.SURE
    assert match(["62"], "6109") is Match.NO
    assert match(["62"], "") is Match.POSSIBLE


def test_the_rest_counts_only_when_no_row_names_the_goods():
    table = RateTable.read([{"rate": 1, "hs": ["61"]}, {"rate": 5, "else": True}], "here")

    assert [table.span(code) for code in ("6109", "95", "")] == [Span.of(1), Span.of(5), Span.of(1, 5)]


def test_a_rate_that_is_no_number_names_its_place():
    with pytest.raises(FactError, match=r"^here: expected a number"):
        RateTable.read([{"rate": []}], "here")


def test_all_files_are_read():
    assert len(load_restrictions()) == 24
    assert load_consumer_rights()["EU"].withdrawal_days == 14
    assert len(load_shipping_lines()) == 19
    assert all(fee.percent >= Decimal(0) for place in load_customs().destinations.values() for fee in place.fees)


def test_public_holidays_are_those_of_the_country():
    assert is_public_holiday("DE", date(2026, 12, 25))
    assert not is_public_holiday("CN", date(2026, 12, 25))
    assert not is_public_holiday("XX", date(2026, 12, 25))


def test_every_rule_of_a_destination_says_what_it_does_and_where_it_is_written():
    rules, customs = load_customs_rules(), load_customs()

    for code in customs.codes():
        destination = customs.find(code)
        assert destination is not None
        for name in ("duty", "tax", "below_limit"):
            found = rules.find(f"{destination.iso.lower()}_{name}", destination)
            assert found is not None
            assert found.what
            assert found.sources
    assert rules.find("unheard_of", customs.destinations["US"]) is None
