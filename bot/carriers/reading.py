"""Pieces of what carriers' APIs send: read with care, for a push comes from outside. A wrong one is a BadPayload that names it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from babel.core import Locale, get_global

from bot.errors import BadPayload

LONGEST_TEXT = 500


def read_json(body: bytes) -> Mapping[str, Any]:
    try:
        content = json.loads(body)
    except ValueError as error:
        raise BadPayload(field="body", expected="JSON") from error
    return mapping(content, "body")


def mapping(value: object, field: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise BadPayload(field=field, expected="an object")
    return value


def items(value: object, field: str) -> list[Mapping[str, Any]]:
    """Return a list of objects; empty where there is none."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise BadPayload(field=field, expected="a list")
    return [mapping(each, field) for each in value]


def text(value: object) -> str | None:
    """Return a text on one line, cut at a length that no carrier needs; None where there is none."""
    cleaned = re.sub(r"\s+", " ", value.replace("\x00", "")).strip() if isinstance(value, str) else ""
    return cleaned[:LONGEST_TEXT] or None


def number(value: object, field: str) -> str:
    found = text(value)
    if found is None:
        raise BadPayload(field=field, expected="a tracking number")
    return found


def moment(value: object) -> datetime | None:
    """Return the time of an ISO 8601 text, one without a zone as UTC; None for what is no time."""
    try:
        found = datetime.fromisoformat(re.sub("[zZ]$", "+00:00", str(value)))
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).astimezone(timezone.utc)


def country(value: object) -> str | None:
    """Return the two letters of a country that is given by two or three; None for what is no country."""
    code = str(value or "").strip().upper()
    if len(code) == 3:
        known: list[str] = get_global("territory_aliases").get(code, [])
        code = known[0] if len(known) == 1 else ""
    return code if len(code) == 2 and code in Locale("en").territories else None
