from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from bot.brain.evaluation import Labelled, Read, misses, report
from bot.brain.evaluation_page import confusions_of, page, percent, pictures, write_page
from bot.brain.fact_evaluation import Finding, LabelledFact, fact_report
from bot.brain.scope_evaluation import scope_report
from bot.brain.wish_evaluation import Cut, wish_report
from tests.conftest import BROWSER_FLAGS
from tests.machine import get_chromium

MEASURED = {"at": "2026-11-22 06:00 UTC", "model": "crossdesk-0.tar.gz", "files": ["en.tsv"]}
MARKUP = """<script>alert(1)</script>"'><img src=x onerror=alert(2)>"""


def a_read(said: str, understood: str, language: str = "en", text: str = "how much", confidence: float = 0.6) -> Read:
    return Read(Labelled(language, said, text), (understood,), language, confidence)


def an_evaluation(*reads: Read) -> dict[str, Any]:
    return {"measured": MEASURED, **report(reads), "misses": misses(reads)}


def with_own_messages(evaluation: dict[str, Any], text: str) -> dict[str, Any]:
    several = [Cut(Labelled("en", "ask_price+greet", text), (("ask_price", text),))]
    single = [Cut(Labelled("en", "ask_price", text), (("ask_price", text), ("greet", text)))]
    unfit = [a_read("weather", "ask_price", text=text), a_read("joke", "out_of_scope", "ar")]
    facts = [
        Finding(LabelledFact("en", "money", "GBP 5.00", text), ("EUR 5.00",)),
        Finding(LabelledFact("ar", "country", "SA", "للسعودية"), ("SA",)),
    ]
    return {
        **evaluation,
        "out_of_scope": scope_report(unfit),
        "several": wish_report(several, single),
        "facts": fact_report(facts),
    }


@pytest.fixture
def evaluation() -> dict[str, Any]:
    reads = [
        a_read("ask_price", "ask_price", confidence=0.97),
        a_read("ask_price", "check_stock", text="have you got it, and for how much?"),
        a_read("ask_price", "check_stock", "ar", text="بكام؟"),
        a_read("shipping_cost", "shipping_time", "ar", confidence=0.31),
        a_read("out_of_scope", "usage_help", "ja"),
    ]
    return with_own_messages(an_evaluation(*reads), "how much? and hello")


def test_messages_and_labels_are_escaped_wherever_they_are_shown() -> None:
    read = a_read(MARKUP, f"taken for {MARKUP}", MARKUP, text=MARKUP)

    html = page(with_own_messages(an_evaluation(read), MARKUP))

    assert "<script" not in html and "<img" not in html
    assert html.count("&lt;script&gt;") > 10


def test_the_page_needs_nothing_beside_it(evaluation: dict[str, Any]) -> None:
    html = page(evaluation)

    addresses = re.findall(r"""(?:src|href|action)="([^"]*)"|url\(([^)]*)\)""", html)
    assert [each for each in addresses if not "".join(each).startswith(("#", "data:"))] == []
    assert "http://" not in html and "https://" not in html


def test_a_figure_that_does_not_exist_is_a_dash(evaluation: dict[str, Any]) -> None:
    assert percent(None) == "–"
    assert percent(0.0) == "0.0 %"
    assert ">None" not in page(evaluation)


def test_of_no_messages_there_is_a_page_too() -> None:
    own = {"out_of_scope": scope_report([]), "several": wish_report([], []), "facts": fact_report([])}
    html = page({**an_evaluation(), **own})

    assert "Nothing was misread." in html
    assert ">None" not in html


def test_only_what_was_measured_has_a_section() -> None:
    html = page(an_evaluation(a_read("ask_price", "ask_price")))

    assert 'id="out_of_scope"' not in html and "Several wishes" not in html


def test_facts_are_counted_by_kind_and_by_language(evaluation: dict[str, Any]) -> None:
    assert evaluation["facts"]["right"] == 0.5
    assert evaluation["facts"]["kinds"] == {"country": 1.0, "money": 0.0}
    assert evaluation["facts"]["languages"] == {"ar": 1.0, "en": 0.0}
    assert "<bdi>GBP 5.00</bdi>, found: <bdi>EUR 5.00</bdi>" in page(evaluation)


def test_a_number_in_the_picture_leads_to_its_messages(evaluation: dict[str, Any]) -> None:
    html = page(evaluation)

    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(re.findall(r'id="([^"]+)"', html))
    assert 'href="#messages-1">' in html


def test_the_picture_of_a_language_counts_its_own_misses(evaluation: dict[str, Any]) -> None:
    arabic, *_ = pictures(evaluation["misses"])

    assert (arabic.language, arabic.misses, arabic.most) == ("ar", 2, 1)
    assert (arabic.said, arabic.understood) == (("ask_price", "shipping_cost"), ("check_stock", "shipping_time"))


def test_the_most_frequent_confusion_comes_first(evaluation: dict[str, Any]) -> None:
    first = confusions_of(evaluation["misses"])[0]

    assert (first.number, first.said, first.understood, len(first.misses)) == (1, "ask_price", "check_stock", 2)


def test_messages_run_in_their_own_direction_and_language(evaluation: dict[str, Any]) -> None:
    assert '<p dir="auto" lang="ar">بكام؟</p>' in page(evaluation)


def test_the_same_is_written_as_json(evaluation: dict[str, Any], tmp_path: Path) -> None:
    write_page(evaluation, tmp_path / "new" / "index.html")

    assert json.loads((tmp_path / "new" / "index.json").read_text("utf-8")) == evaluation
    assert (tmp_path / "new" / "index.html").read_text("utf-8") == page(evaluation)


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_that_axe_knows_is_wrong_and_it_fits_a_phone(
    evaluation: dict[str, Any], tmp_path: Path, theme: Literal["light", "dark"]
) -> None:
    write_page(evaluation, tmp_path / "index.html")

    # In a thread of its own: one started here leaves an event loop running for the tests that follow.
    with ThreadPoolExecutor(1) as thread:
        found, width = thread.submit(on_a_phone, tmp_path / "index.html", theme).result()

    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
    assert width == 360


def on_a_phone(path: Path, theme: Literal["light", "dark"]) -> tuple[list[dict[str, Any]], int]:
    """Return what axe finds wrong with everything unfolded, and how wide the page is."""
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=get_chromium(), args=list(BROWSER_FLAGS))
        shown = browser.new_page(viewport={"width": 360, "height": 700}, color_scheme=theme)
        shown.goto(path.as_uri())
        shown.locator("details").evaluate_all("all => all.forEach((each) => (each.open = true))")
        found = Axe().run(shown).response["violations"]
        width = int(shown.evaluate("document.documentElement.scrollWidth"))
        browser.close()
    return found, width
