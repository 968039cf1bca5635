"""Who works in the console: logins, their limits, sessions, and the token that proves a form is ours."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe

from bot.console.passwords import hash_password, is_password
from bot.errors import Refusal
from bot.shop.conversations import Agent
from bot.store.agents import Agents
from bot.store.audit import AuditLog
from bot.store.database import Database

SESSION_HOURS = 12
FAILURES_MINUTES = 15
# By agent and address, so that nobody locks an agent out from elsewhere; by address; and by agent from anywhere.
MOST_FROM_ONE, MOST_FROM_ADDRESS, MOST_FOR_AGENT = 5, 20, 50


class WrongLogin(Refusal):
    """E-mail or password is wrong; which one is not said."""

    reply = "console-wrong-login"


class TooManyLogins(Refusal):
    """Somebody is guessing."""

    reply = "console-too-many-logins"


class Logins:
    """Opens and ends sessions."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def keep_agent(self, email: str, password: str) -> None:
        """Make sure that this agent exists and has this password."""
        with self._database.read() as connection:
            found = Agents(connection).find_email(email)
        if found and is_password(password, found[1]):
            return
        password_hash = hash_password(password)
        with self._database.write() as connection:
            Agents(connection).keep(email, email.partition("@")[0], password_hash, self._clock())

    def open(self, email: str, password: str, address: str) -> str:
        """Return a new session's token; raises WrongLogin or TooManyLogins."""
        now, email = self._clock(), email.strip().lower()[:254]
        subjects = {
            f"both {email} {address}": MOST_FROM_ONE,
            f"address {address}": MOST_FROM_ADDRESS,
            f"agent {email}": MOST_FOR_AGENT,
        }
        since = now - timedelta(minutes=FAILURES_MINUTES)
        with self._database.read() as connection:
            agents = Agents(connection)
            if any(agents.count_failures(subject, since) >= most for subject, most in subjects.items()):
                raise TooManyLogins(minutes=FAILURES_MINUTES)
            found = agents.find_email(email)
        if not is_password(password[:1000], found[1] if found else None) or found is None:
            self._note_failure(list(subjects), since, now)
            raise WrongLogin
        return self._begin(found[0], address, now)

    def _begin(self, agent: Agent, address: str, now: datetime) -> str:
        token = token_urlsafe(32)
        with self._database.write() as connection:
            Agents(connection).open_session(agent, token, now, now + timedelta(hours=SESSION_HOURS))
            AuditLog(connection).add(agent.email, "login", agent.id, now, {"address": address})
        return token

    def _note_failure(self, subjects: list[str], since: datetime, now: datetime) -> None:
        with self._database.write() as connection:
            Agents(connection).forget_failures(since)
            for subject in subjects:
                Agents(connection).note_failure(subject, now)

    def find(self, token: str) -> Agent | None:
        with self._database.read() as connection:
            return Agents(connection).find_session(token, self._clock())

    def end(self, token: str) -> None:
        with self._database.write() as connection:
            Agents(connection).end_session(token)


def form_token(secret: str) -> str:
    """Return what a form must bring back to be one of ours, for this session or login page."""
    return sha256(b"form " + secret.encode()).hexdigest()


def is_form_token(given: object, secret: str) -> bool:
    return isinstance(given, str) and bool(secret) and hmac.compare_digest(given.encode(), form_token(secret).encode())
