"""What a mail is, and what sends one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Attachment:
    """A PDF that goes with a mail."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Mail:
    """A plain-text mail; `key` names what it is about, so that handing it in again is harmless."""

    to: str
    subject: str
    text: str
    key: str
    attachment: Attachment | None = None


class Mailer(Protocol):
    """Sends mail; raises Unavailable when it may work later, Refusal when the server does not take the address."""

    def send(self, mail: Mail) -> None: ...
