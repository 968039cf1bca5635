"""Changes that are made once, however often the turn that asked for them is tried again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import and_, select, update
from sqlalchemy.engine import Connection

from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_desk import changes

Result = Mapping[str, Any]


class Changes:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, inbox_id: str, action: str, object: str) -> Result | None:
        """Return what the change of this key returned; None where it was not made."""
        values = {"inbox_id": inbox_id, "action": action, "object": object}
        key = and_(*(changes.c[name] == value for name, value in values.items()))
        result: Result | None = self._connection.execute(select(changes.c.result).where(key)).scalar_one_or_none()
        return result

    def once(self, inbox_id: str, action: str, object: str, make: Callable[[], Result]) -> Result:
        """Return what `make` returns, or what it returned the first time for this key, without calling it again.

        The key is taken before `make` runs, so that a second process waits for the first one's commit.
        """
        values = {"inbox_id": inbox_id, "action": action, "object": object}
        key = and_(*(changes.c[name] == value for name, value in values.items()))
        at = datetime.now(timezone.utc)
        if not insert_if_absent(self._connection, changes, **values, result={}, made_at=at):
            result: Result = self._connection.execute(select(changes.c.result).where(key)).scalar_one()
            return result
        made = make()
        self._connection.execute(update(changes).where(key).values(result=dict(made)))
        return made
