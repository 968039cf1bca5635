"""Turns that the brain has finished, so that one tried again gets the answer it had."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select
from sqlalchemy.engine import Connection

from bot.store.tables_brain import finished_turns

Answer = list[dict[str, Any]]

_FIND = select(finished_turns.c.answer).where(finished_turns.c.inbox_id == bindparam("inbox"))
_ADD = insert(finished_turns)


class FinishedTurns:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, inbox_id: str) -> Answer | None:
        found: Answer | None = self._connection.execute(_FIND, {"inbox": inbox_id}).scalar_one_or_none()
        return found

    def add(self, inbox_id: str, conversation_id: str, answer: Answer, now: datetime) -> None:
        values = {"inbox_id": inbox_id, "conversation_id": conversation_id, "answer": answer, "finished_at": now}
        self._connection.execute(_ADD, values)
