"""Mail that stays in the house: it lands in the store's mailbox, which the console shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.mail.mail import Mail
from bot.store.database import Database
from bot.store.mailbox import Mailbox


class MailboxMailer:
    """Keeps a mail once by its key; what is attached to it can be had by the link in its text."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def send(self, mail: Mail) -> None:
        with self._database.write() as connection:
            Mailbox(connection).add(mail.to, mail.subject, mail.text, mail.key, self._clock())
