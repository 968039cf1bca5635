"""Proofs: which conversation may see which order, and the one-time codes that lead there.

Known and unknown orders leave the same rows, so that neither the answer nor its speed tells them apart.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from bot.shop.proofs import CODE_DIGITS, CODE_LASTS, HOUR, PROOF_LASTS, TRIES_AN_HOUR, TooManyTries
from bot.store.tables_brain import proof_codes, proof_tries, proofs


class Proofs:
    """The proofs of one conversation at one moment."""

    def __init__(self, connection: Connection, conversation_id: str, now: datetime) -> None:
        self._connection = connection
        self._conversation_id = conversation_id
        self._now = now

    def has(self, order_number: str) -> bool:
        wanted = self._of(proofs, order_number)
        return self._count(proofs, and_(wanted, proofs.c.ends_at > self._now)) > 0

    def has_code(self, order_number: str) -> bool:
        """Whether a code was made for the order here that is still good; so it is for an unknown order too."""
        return (
            self._count(proof_codes, and_(self._of(proof_codes, order_number), proof_codes.c.ends_at > self._now)) > 0
        )

    def make_code(self, order_number: str, address: str, is_real: bool) -> str:
        """Return a new code for the order; only a real one will ever be right. Raises TooManyTries."""
        address_hash = _hash("address", address.strip().lower())
        recent = and_(
            proof_codes.c.made_at > self._now - HOUR,
            self._conversation(proof_codes) | (proof_codes.c.address_hash == address_hash),
        )
        if self._count(proof_codes, recent) >= TRIES_AN_HOUR or self._is_locked(order_number):
            raise TooManyTries(order_number=order_number)
        code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
        salt = secrets.token_hex(16)
        self._insert(
            proof_codes,
            order_number=order_number,
            address_hash=address_hash,
            salt=salt,
            code_hash=_hash(salt, code),
            is_real=is_real,
            made_at=self._now,
            ends_at=self._now + CODE_LASTS,
        )
        return code

    def try_code(self, order_number: str, code: str) -> bool:
        """Say whether the code is right, and remember the proof if so. Raises TooManyTries before a sixth guess."""
        if self._is_locked(order_number):
            raise TooManyTries(order_number=order_number)
        newest = (
            select(proof_codes).where(self._of(proof_codes, order_number)).order_by(proof_codes.c.id.desc()).limit(1)
        )
        row = self._connection.execute(newest).first()
        is_right = row is not None and hmac.compare_digest(_hash(row.salt, code), row.code_hash)
        if row is None or not (is_right and row.is_real and row.ends_at > self._now):
            self._insert(proof_tries, order_number=order_number, at=self._now)
            return False
        self._connection.execute(delete(proof_codes).where(proof_codes.c.id == row.id))
        self._insert(proofs, order_number=order_number, level="code", ends_at=self._now + PROOF_LASTS)
        return True

    def _is_locked(self, order_number: str) -> bool:
        """Too many wrong codes here, or for this order anywhere; whoever holds a proof is not locked out."""
        if self.has(order_number):
            return False
        guessed = self._conversation(proof_tries) | (proof_tries.c.order_number == order_number)
        return self._count(proof_tries, and_(proof_tries.c.at > self._now - HOUR, guessed)) >= TRIES_AN_HOUR

    def _of(self, table: Any, order_number: str) -> ColumnElement[bool]:
        return and_(self._conversation(table), table.c.order_number == order_number)

    def _conversation(self, table: Any) -> ColumnElement[bool]:
        return table.c.conversation_id == self._conversation_id

    def _count(self, table: Any, where: ColumnElement[bool]) -> int:
        return int(self._connection.execute(select(func.count()).select_from(table).where(where)).scalar_one())

    def _insert(self, table: Any, **values: Any) -> None:
        self._connection.execute(insert(table).values(conversation_id=self._conversation_id, **values))


def _hash(salt: str, text: str) -> str:
    return hashlib.sha256(f"{salt}:{text}".encode()).hexdigest()
