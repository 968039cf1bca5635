"""The frames of the widget's websocket: what comes in is checked here, what goes out is made here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.errors import BadPayload
from bot.shop.conversations import BOT, QUEUE, Line

LONGEST_BUTTON_ID = 64
# The greatest number that a browser holds exactly.
GREATEST_ID = 2**53

_SESSION = re.compile(r"[A-Za-z0-9_-]{32,128}")
_CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_LOCALE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}")


@dataclass(frozen=True)
class Hello:
    """The first frame; `session` is None where the page has none of ours."""

    session: str | None
    after: int
    locale: str | None


@dataclass(frozen=True)
class Said:
    """What was typed, or the title of the button that was pressed."""

    text: str
    button_id: str | None


def read_frame(content: str | bytes) -> Mapping[str, Any]:
    """Return the frame; raises BadPayload for what is no JSON object."""
    try:
        frame = json.loads(content)
    except (ValueError, RecursionError) as error:  # bytes that are no UTF-8 are a ValueError too
        raise BadPayload(field="frame", expected="JSON in UTF-8") from error
    if not isinstance(frame, dict):
        raise BadPayload(field="frame", expected="a JSON object")
    return frame


def read_hello(frame: Mapping[str, Any]) -> Hello:
    session, after, locale = frame.get("session"), frame.get("after") or 0, frame.get("locale")
    if isinstance(after, bool) or not isinstance(after, int) or not 0 <= after < GREATEST_ID:
        raise BadPayload(field="after", expected="the id of the last message known")
    return Hello(
        session if isinstance(session, str) and _SESSION.fullmatch(session) else None,
        after,
        locale if isinstance(locale, str) and len(locale) <= 35 and _LOCALE.fullmatch(locale) else None,
    )


def read_client_id(frame: Mapping[str, Any]) -> str:
    client_id = frame.get("id")
    if not (isinstance(client_id, str) and _CLIENT_ID.fullmatch(client_id)):
        raise BadPayload(field="id", expected="a UUID")
    return client_id


def read_said(frame: Mapping[str, Any]) -> Said:
    """Return what a `say` or `press` frame says."""
    is_press = frame["type"] == "press"
    field = "title" if is_press else "text"
    text, button_id = frame.get(field), frame.get("button") if is_press else None
    if not isinstance(text, str):
        raise BadPayload(field=field, expected="a text")
    if is_press and not (isinstance(button_id, str) and 0 < len(button_id) <= LONGEST_BUTTON_ID):
        raise BadPayload(field="button", expected="the id of a button")
    return Said(text, button_id)


def message_frame(line: Line) -> dict[str, Any]:
    return {
        "type": "message",
        "id": line.id,
        "from": line.sender,
        "client_id": line.client_id,
        "at": line.at.isoformat(),
        "kind": line.kind,
        "text": line.text,
        "choices": [{"id": choice.id, "title": choice.title} for choice in line.choices],
        "body": line.body,
        "language": line.language,
    }


def shown_owner(owner: str) -> str:
    """Return who answers, without saying which agent."""
    return owner if owner in (BOT, QUEUE) else "agent"
