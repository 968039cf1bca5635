"""Turns that the brain has finished, so that one tried again gets the answer it had."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from bot.store.tables_brain import finished_turns

Answer = list[dict[str, Any]]


class FinishedTurns:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, inbox_id: str) -> Answer | None:
        found = self._connection.execute(select(finished_turns.c.answer).where(finished_turns.c.inbox_id == inbox_id))
        return found.scalar_one_or_none()

    def add(self, inbox_id: str, conversation_id: str, answer: Answer, now: datetime) -> None:
        values = {"inbox_id": inbox_id, "conversation_id": conversation_id, "answer": answer, "finished_at": now}
        self._connection.execute(insert(finished_turns).values(**values))
