"""Passwords of agents: argon2, and the same time for an unknown agent as for a wrong password."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()
# The hash of a password that nobody has.
_NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$MA14q3SyZ0MxXLeU5DO4Gw$qWRMTTwpKcU3d5dVbptmH/QVQcVQSXRA1qbdaO71/Lk"


def hash_password(password: str) -> str:
    return _hasher.hash(password)


def is_password(password: str, password_hash: str | None) -> bool:
    """Answer whether the hash was made from the password; takes its time also without a hash."""
    try:
        return _hasher.verify(password_hash or _NOBODYS, password)
    except (VerificationError, InvalidHashError):
        return False
