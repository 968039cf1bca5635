"""The audit log: who did what to what, and when. Lines are only ever added."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.engine import Connection

from bot.store.tables_conversations import audit_log


class AuditLog:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, who: str, deed: str, thing: str, now: datetime, details: Mapping[str, Any] | None = None) -> None:
        """Write down a deed such as `login` or `take_over`; `thing` names what it was done to."""
        values = {"who": who, "deed": deed, "object": thing, "at": now, "details": dict(details or {})}
        self._connection.execute(insert(audit_log).values(**values))
