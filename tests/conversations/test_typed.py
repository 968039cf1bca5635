"""What shoppers type is kept as it was meant, and is never a command."""

from __future__ import annotations

import pytest

from bot.conversations.typed import LONGEST, EmptyMessage, TooLong, clean, without_slashes


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200e\u200f", "\u0000\u0007", "\ufeff", "\u200b"])
def test_what_shows_nothing_is_empty(text):
    with pytest.raises(EmptyMessage):
        clean(text)


def test_a_message_may_be_as_long_as_the_limit_and_no_longer():
    assert clean("a" * LONGEST) == "a" * LONGEST
    with pytest.raises(TooLong) as refusal:
        clean("a" * 10_000)
    assert refusal.value.facts["limit"] == LONGEST


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  hello ", "hello"),
        ("a\x00b\x1bc", "abc"),
        ("line\r\nline", "line\nline"),
        ("שלום \u200fabc", "שלום \u200fabc"),
        ("abc\u202edef", "abcdef"),
        ("👩\u200d👧 🫠", "👩\u200d👧 🫠"),
        ("\ud800half", "half"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("'; DROP TABLE orders; --", "'; DROP TABLE orders; --"),
    ],
)
def test_controls_go_and_everything_else_stays(typed, kept):
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/restart", "restart"),
        ("//affirm", "affirm"),
        (" / / restart", "restart"),
        ("\u200e/restart", "restart"),
        ("／restart", "restart"),
        ('/inform{"a": "b"}', 'inform{"a": "b"}'),
        ("1/2 inch", "1/2 inch"),
        ("and/or", "and/or"),
        ("///", ""),
    ],
)
def test_the_brain_reads_no_leading_slash(typed, read):
    assert without_slashes(typed) == read
