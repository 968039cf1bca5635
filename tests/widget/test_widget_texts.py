"""The widget's texts: the same in every language, all of them used, none in the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.errors import NotFound
from bot.replies.widget_texts import languages_of_widget, widget_texts
from tests.widget.server import LOCALES, ROOT

BUILT = {f"start-{name}" for name in ("order", "shipping", "return", "person")} | {"cards-back", "cards-on"}
BUILT |= {f"owner-{name}" for name in ("bot", "queue", "agent")} | {"you", "bot", "agent", "system"}
BUILT |= {
    "sending",
    "not-sent-yet",
    "refused",
    "typing-bot",
    "typing-agent",
    "open",
    "close",
    "count",
    "too-long",
    "form-email",
    "form-missing",
}


def variables(text: str | dict[str, str]) -> set[str]:
    forms = [text] if isinstance(text, str) else [form for name, form in text.items() if name != "by"]
    return {name for form in forms for name in re.findall(r"{(\w+)}", form)}


def test_english_chinese_and_spanish_are_there() -> None:
    assert {"en", "es", "zh"} <= set(languages_of_widget(ROOT / "locales"))


@pytest.mark.parametrize(
    ("folder", "language"), [(folder, language) for folder in LOCALES for language in languages_of_widget(folder)]
)
def test_every_language_says_the_same(folder: Path, language: str) -> None:
    english = widget_texts(ROOT / "locales", "en")

    texts = widget_texts(folder, language)

    assert texts.keys() == english.keys()
    assert {name for name in texts if variables(texts[name]) != variables(english[name])} <= {
        "widget-unread",
        "widget-cards",
    }
    assert all(form.get("other") for form in texts.values() if isinstance(form, dict))


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    source = "".join(file.read_text("utf-8") for file in (ROOT / "widget").glob("*.js"))
    named = set(re.findall(r'\bsay\("([a-z-]+)"', source)) - {"problem", "connecting", "offline", "lost", "back"}
    shown = {"connecting", "offline", "lost", "back"}

    assert {f"widget-{name}" for name in named | BUILT | shown} == widget_texts(ROOT / "locales", "en").keys()


def test_a_language_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(NotFound):
        widget_texts(ROOT / "locales", "../secret")


def test_plural_forms_become_data(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "widget.ftl").write_text(
        "widget-x = { $count ->\n    [one] one {$thing}\n   *[other] {$count} of {$thing}\n}\n"
    )

    texts = widget_texts(tmp_path, "en")

    assert texts == {"widget-x": {"by": "count", "one": "one {thing}", "other": "{count} of {thing}"}}
