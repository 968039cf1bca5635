"""The agents, their sessions in the console, and the logins that failed. Tokens and addresses lie here only hashed."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from uuid import uuid4

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Connection, Row

from bot.shop.conversations import Agent
from bot.store.tables_conversations import agent_sessions, agents, login_failures


class Agents:
    """Who may work in the console; the password's hash is made and checked in `bot/console`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find_email(self, email: str) -> tuple[Agent, str] | None:
        """Return the agent and the password's hash."""
        row = self._connection.execute(select(agents).where(agents.c.email == email.strip().lower())).first()
        return (_agent(row), row.password_hash) if row else None

    def keep(self, email: str, name: str, password_hash: str, now: datetime) -> None:
        """Add the agent, or give a known one this password; sessions opened with another one end."""
        found = self.find_email(email)
        if found is None:
            values = {"id": uuid4().hex, "email": email.strip().lower(), "created_at": now}
            self._connection.execute(insert(agents).values(name=name, password_hash=password_hash, **values))
            return
        agent = found[0]
        self._connection.execute(update(agents).where(agents.c.id == agent.id).values(password_hash=password_hash))
        self._connection.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent.id))

    def open_session(self, agent: Agent, token: str, now: datetime, ends_at: datetime) -> None:
        self._connection.execute(delete(agent_sessions).where(agent_sessions.c.ends_at <= now))
        self._connection.execute(
            insert(agent_sessions).values(token_hash=hashed(token), agent_id=agent.id, created_at=now, ends_at=ends_at)
        )

    def find_session(self, token: str, now: datetime) -> Agent | None:
        query = (
            select(agents)
            .join(agent_sessions, agent_sessions.c.agent_id == agents.c.id)
            .where(agent_sessions.c.token_hash == hashed(token), agent_sessions.c.ends_at > now)
        )
        row = self._connection.execute(query).first()
        return _agent(row) if row else None

    def end_session(self, token: str) -> None:
        self._connection.execute(delete(agent_sessions).where(agent_sessions.c.token_hash == hashed(token)))

    def count_failures(self, subject: str, since: datetime) -> int:
        is_counted = (login_failures.c.subject_hash == hashed(subject)) & (login_failures.c.at > since)
        return self._connection.execute(select(func.count()).select_from(login_failures).where(is_counted)).scalar_one()

    def note_failure(self, subject: str, now: datetime) -> None:
        self._connection.execute(insert(login_failures).values(subject_hash=hashed(subject), at=now))

    def forget_failures(self, until: datetime) -> None:
        self._connection.execute(delete(login_failures).where(login_failures.c.at <= until))


def hashed(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def _agent(row: Row) -> Agent:
    return Agent(row.id, row.email, row.name)
