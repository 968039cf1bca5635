"""The transcript: every line of a conversation in order, and the buttons that lines offer.

The statements that every message needs are built once, as in `conversations.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, insert, or_, select
from sqlalchemy.engine import Connection, Row

from bot.shop.conversations import Button, Choice, Line, Sender
from bot.store.tables_conversations import buttons, inbox, messages

_LINE = [column for column in messages.c if column.name != "agent_id"]

# At most so many at once; whoever wants more asks again from there.
MOST_LINES = 500
_LINE_NAMES = [column.name for column in _LINE]
_ADD = insert(messages)
_KEEP_BUTTONS = insert(buttons)
_AFTER = (
    select(*_LINE)
    .where(messages.c.conversation_id == bindparam("conversation"), messages.c.id > bindparam("cursor"))
    .where(messages.c.is_shown)
    .order_by(messages.c.id)
    .limit(MOST_LINES)
)
_ANSWERS = (
    select(*_LINE)
    .where(messages.c.inbox_id == bindparam("inbox"), messages.c.sender != "shopper", messages.c.is_shown)
    .order_by(messages.c.id)
)
_NEWEST = select(func.coalesce(func.max(messages.c.id), 0))
_SPOKEN_AFTER = select(messages.c.conversation_id).where(messages.c.id > bindparam("cursor")).distinct()
_FIND_BUTTON = select(buttons).where(
    buttons.c.id == bindparam("button"), buttons.c.conversation_id == bindparam("conversation")
)


class Transcript:
    """The lines of the conversations; whoever adds one has locked the conversation."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        conversation_id: str,
        sender: Sender,
        text: str,
        *,
        at: datetime,
        language: str,
        kind: str = "text",
        choices: Sequence[Choice] = (),
        body: Mapping[str, Any] | None = None,
        inbox_id: str | None = None,
        client_id: str | None = None,
        is_shown: bool = True,
    ) -> Line:
        values: dict[str, Any] = {
            "conversation_id": conversation_id,
            "sender": sender,
            "text": text,
            "at": at,
            "language": language,
            "kind": kind,
            "choices": [{"id": choice.id, "title": choice.title} for choice in choices],
            "body": body,
            "inbox_id": inbox_id,
            "client_id": client_id,
            "is_shown": is_shown,
        }
        line_id = self._connection.execute(_ADD, values).inserted_primary_key[0]
        return Line(id=line_id, **{**values, "choices": tuple(choices)})

    def after(self, conversation_id: str, cursor: int) -> list[Line]:
        """Return what the shopper may see beyond the cursor, oldest first, at most MOST_LINES."""
        return self._lines(_AFTER, {"conversation": conversation_id, "cursor": cursor})

    def all_of(self, conversation_id: str) -> list[Line]:
        """Return everything, for an agent."""
        return self._lines(select(*_LINE).where(messages.c.conversation_id == conversation_id).order_by(messages.c.id))

    def answers_to(self, inbox_id: str) -> list[Line]:
        return self._lines(_ANSWERS, {"inbox": inbox_id})

    def outside_turns(self, conversation_id: str, cursor: int) -> list[Line]:
        """Return what no waiting caller was given: agents' and system lines, and answers that came too late."""
        query = (
            select(*_LINE)
            .select_from(messages.outerjoin(inbox, inbox.c.id == messages.c.inbox_id))
            .where(messages.c.conversation_id == conversation_id, messages.c.id > cursor, messages.c.is_shown)
            .where(messages.c.sender != "shopper", or_(messages.c.inbox_id.is_(None), inbox.c.is_late))
        )
        return self._lines(query.order_by(messages.c.id).limit(MOST_LINES))

    def newest(self) -> int:
        return int(self._connection.execute(_NEWEST).scalar_one())

    def spoken_after(self, cursor: int) -> set[str]:
        """Return the conversations that have lines beyond the cursor."""
        return set(self._connection.execute(_SPOKEN_AFTER, {"cursor": cursor}).scalars())

    def keep_buttons(self, line: Line, kept: Sequence[Button]) -> None:
        if kept:
            self._connection.execute(
                _KEEP_BUTTONS,
                [
                    {
                        "id": button.id,
                        "conversation_id": line.conversation_id,
                        "message_id": line.id,
                        "number": button.number,
                        "title": button.title,
                        "payload": button.payload,
                    }
                    for button in kept
                ],
            )

    def find_button(self, conversation_id: str, button_id: str) -> Button | None:
        """Return the button if this conversation was offered it."""
        row = self._connection.execute(_FIND_BUTTON, {"button": button_id, "conversation": conversation_id}).first()
        return _button(row) if row else None

    def find_numbered(self, conversation_id: str, number: int, before: int) -> Button | None:
        """Return the button that had this number in the last reply before the line `before`, if it had any."""
        query = (
            select(messages.c.id, messages.c.inbox_id)
            .where(messages.c.conversation_id == conversation_id, messages.c.id < before)
            .where(messages.c.sender != "shopper", messages.c.is_shown)
            .order_by(messages.c.id.desc())
            .limit(1)
        )
        last = self._connection.execute(query).first()
        if last is None:
            return None
        of_reply = messages.c.id == last.id if last.inbox_id is None else messages.c.inbox_id == last.inbox_id
        numbered = select(buttons).join(messages, and_(messages.c.id == buttons.c.message_id, of_reply))
        row = self._connection.execute(
            numbered.where(buttons.c.number == number).order_by(buttons.c.message_id)
        ).first()
        return _button(row) if row else None

    def _lines(self, query: Any, values: Mapping[str, Any] | None = None) -> list[Line]:
        return [line_from(row) for row in self._connection.execute(query, values or {})]


def line_from(row: Row) -> Line:
    choices = tuple(Choice(choice["id"], choice["title"]) for choice in row.choices)
    return Line(**{**{name: row._mapping[name] for name in _LINE_NAMES}, "choices": choices})


def _button(row: Row) -> Button:
    return Button(row.id, row.number, row.title, row.payload)
