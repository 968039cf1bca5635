"""`python -m bot customs`: the working of a sum, line by line, and the facts that need another look."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.commands.customs import customs

PARCEL = ["--to", "DE", "--line", "610910", "10", "2", "--line", "640411", "20", "1", "--shipping", "5"]
DAY = ["--date", "2026-11-21"]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(customs, list(arguments))


def worked_out(*arguments: str) -> dict[str, Any]:
    result = run("work-out", *DAY, *arguments, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


def test_the_sums_and_who_collects_them_are_printed_as_json() -> None:
    found = worked_out(*PARCEL)

    sums = {
        name: found[name] for name in ("goods", "shipping", "duty", "tax", "fees", "total", "at_checkout", "at_door")
    }
    assert sums == {
        "goods": "40.00",
        "shipping": "5.00",
        "duty": "6.00",
        "tax": "9.69",
        "fees": "0.00",
        "total": "60.69",
        "at_checkout": "60.69",
        "at_door": "0.00",
    }
    assert found["collected_by"] == {"eu_3_per_line": "shop", "eu_ioss": "shop"}


def test_each_line_names_its_rule_its_source_and_how_it_came_about() -> None:
    lines = {line["rule"]: line for line in worked_out(*PARCEL)["lines"]}

    assert lines["eu_3_per_line"]["steps"] == [{"fact": "customs.yml EU.duty.flat", "each": "3", "count": "2"}]
    assert "2026/382" in lines["eu_3_per_line"]["sources"][0]
    assert [step["base"] for step in lines["eu_ioss"]["steps"]] == ["25.5", "25.5"]


def test_what_a_value_was_held_against_is_said() -> None:
    [limit] = worked_out("--to", "GB", "--line", "6109", "135.01", "1")["limits"]

    assert limit == {
        "fact": "customs.yml GB.duty.de_minimis",
        "value": "135.01",
        "limit": "135",
        "currency": "GBP",
        "within": False,
    }


@pytest.mark.parametrize(("way", "fee"), [(["--post"], "8.00"), ([], "0.00")])
def test_the_way_of_shipping_decides_the_fee(way: list[str], fee: str) -> None:
    assert worked_out("--to", "GB", "--line", "6109", "200", "1", "--shipping", "10", *way)["fees"] == fee


def test_without_a_scheme_the_carrier_collects() -> None:
    found = worked_out(*PARCEL, "--no-scheme", "--post")

    assert found["at_checkout"] == "45.00"
    assert found["collected_by"]["eu_border_vat"] == "post"
    assert "seller_not_registered" in found["notes"]


def test_what_the_shop_prepays_is_not_paid_at_the_door() -> None:
    found = worked_out("--to", "GB", "--line", "6109", "200", "1", "--ddp", "included")

    assert (found["at_door"], found["total"]) == ("0.00", "200.00")


def test_what_the_shop_takes_at_the_checkout_is_not_paid_at_the_door() -> None:
    # 12 % of 200 and 20 % of 224; the fee of the post is the shop's.
    found = worked_out("--to", "GB", "--line", "6109", "200", "1", "--post", "--ddp", "checkout")

    assert (found["at_checkout"], found["at_door"], found["fees"]) == ("268.80", "0.00", "0.00")


def test_a_range_has_a_lowest_and_a_highest() -> None:
    assert worked_out("--to", "IN", "--line", "9503", "1000", "1")["duty"] == {"low": "100.00", "high": "110.00"}


def test_the_sums_of_all_kinds_are_the_total() -> None:
    # 33.5 % of 40 in place of duty and tax.
    found = worked_out("--to", "MX", "--currency", "USD", "--line", "6109", "34", "1", "--shipping", "6", "--express")

    parts = [Decimal(found[kind]) for kind in ("goods", "shipping", "duty", "tax", "duty_and_tax", "fees")]
    assert [str(part) for part in parts] == ["34.00", "6.00", "0.00", "0.00", "13.40", "0.00"]
    assert sum(parts) == Decimal(found["total"])


def test_an_open_sum_is_null_and_needs_a_person() -> None:
    found = worked_out("--to", "TR", "--line", "6109", "1000", "1")

    assert (found["duty"], found["total"], found["needs_person"]) == (None, None, True)


@pytest.mark.parametrize(
    ("goods", "code"),
    [
        ("6109.10", "610910"),
        ("knitwear", "6109"),
        ("cotton T-shirts", "610910"),
        ("t-shirt", "6109"),
        ("toys", "9503"),
        ("针织服装", "6109"),
    ],
)
def test_goods_are_named_by_code_or_category(goods: str, code: str) -> None:
    found = worked_out("--to", "KR", "--currency", "USD", "--line", goods, "200", "1")

    [duty] = [line for line in found["lines"] if line["kind"] == "duty"]
    assert [step["hs"] for step in duty["steps"]] == [code]


def test_a_rate_of_exchange_can_be_given() -> None:
    # EUR 150 is UAH 7,500 here; 10 % of the 500 above it.
    found = worked_out("--to", "UA", "--line", "9503", "8000", "1", "--rate", "EUR", "50")

    assert found["duty"] == "50.00"


def test_the_sheet_for_people_says_the_same() -> None:
    output = run("work-out", *DAY, *PARCEL).output

    assert "duty [eu_3_per_line]" in output
    assert "= 19 % of 25.5 (HS 610910)  <- customs.yml eu_members.DE" in output
    assert "source: Council Regulation (EU) 2026/382" in output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "AQ", "--line", "6109", "1", "1"], "--to: no facts on 'AQ'"),
        (["--to", "DE"], "'--line'"),
        (["--to", "DE", "--line", "61", "1", "1"], "4 to 10 digits, not '61'"),
        (["--to", "DE", "--line", "shoes", "1", "1"], "'shoes' can be 640219"),
        (["--to", "DE", "--line", "moonstone", "1", "1"], "neither an HS code nor a kind of goods"),
        (["--to", "DE", "--line", "6109", "ten", "1"], "the price is an amount of 0 or more"),
        (["--to", "DE", "--line", "6109", "-1", "1"], "the price is an amount of 0 or more"),
        (["--to", "DE", "--line", "6109", "1", "0"], "a whole number of at least 1, not '0'"),
        (["--to", "DE", "--line", "6109", "1", "1", "--date", "21.11.2026"], "'--date'"),
        (["--to", "DE", "--line", "6109", "1", "1", "--shipping", "much"], "'--shipping'"),
        (
            ["--to", "DE", "--line", "6109", "1", "1", "--currency", "EURO"],
            "--currency: a currency by its three letters",
        ),
    ],
)
def test_bad_input_is_named(arguments: list[str], said: str) -> None:
    result = run("work-out", *arguments)

    assert result.exit_code == 2
    assert said in result.output


def test_fresh_facts_are_not_listed_and_old_ones_are() -> None:
    fresh, old = run("check", "--date", "2026-12-22").output, run("check", "--date", "2026-12-23").output

    assert "customs.yml US: review was due" not in fresh
    assert "customs.yml US: review was due by 2026-12-22, as of 2026-10-07" in old
    assert "customs.yml KR: review was due" not in old
    assert "customs.yml KR: review was due by 2027-02-19" in run("check", "--date", "2027-02-20").output


def test_entries_that_ended_and_changes_that_were_to_come_are_listed() -> None:
    before, after = run("check", "--date", "2026-09-30"), run("check", "--date", "2026-11-10")

    assert "us_dutiable_mail" not in before.output
    assert "customs.yml US.fees.us_dutiable_mail: ended on 2026-09-30, and nothing follows" in after.output
    assert "2026-11-10: 178 Section 301 exclusions" in after.output
    assert (before.exit_code, after.exit_code) == (0, 1)
