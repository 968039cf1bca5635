"""How a shopper proves that an order is theirs: the times and the limits."""

from __future__ import annotations

from datetime import timedelta

from bot.errors import Refusal

PROOF_LASTS = timedelta(minutes=30)
CODE_LASTS = timedelta(minutes=15)
CODE_DIGITS = 6
TRIES_AN_HOUR = 5
HOUR = timedelta(hours=1)


class TooManyTries(Refusal):
    """Five codes or five wrong codes in an hour; says the same whether the order exists or not."""

    reply = "orders-too-many-tries"


def masked_email(email: str) -> str:
    """Return m•••@mail.com for maria@mail.com."""
    name, _, host = email.partition("@")
    return f"{name[:1]}•••@{host}"


def masked_phone(phone: str) -> str:
    """Return +34•••78 for +34600123478."""
    return f"{phone[:3]}•••{phone[-2:]}"


def masked_address(address: str) -> str:
    return masked_email(address) if "@" in address else masked_phone(address)


def same_address(given: str, known: str | None) -> bool:
    """Say whether an e-mail or a phone that the shopper gave is the one of the order; phones by their last nine digits."""
    if not known:
        return False
    if "@" in given or "@" in known:
        return given.strip().lower() == known.strip().lower()
    digits, wanted = _digits(given), _digits(known)
    return len(digits) >= 7 and digits[-9:] == wanted[-9:]


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
