"""Digits of all scripts and full-width letters as ASCII, at the same places."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Return the text with digits of all scripts and full-width letters as ASCII, at the same offsets."""
    return text if text.isascii() else "".join(_plain_char(char) for char in text)


def _plain_char(char: str) -> str:
    if char.isascii():
        return char
    digit = unicodedata.digit(char, None)
    if digit is not None and char.isdigit() and unicodedata.category(char) == "Nd":
        return str(digit)
    wide = unicodedata.normalize("NFKC", char)
    return wide if len(wide) == 1 and wide.isascii() else char
