"""The post office: brings the mail that the store holds to whatever sends it, until it is stopped.

A mail may leave twice only when this process dies between the server's answer and our commit; its key
lets the mailbox, and most mail programs, drop the second one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Event, Thread

from bot.errors import Refusal, Unavailable
from bot.mail.mail import Attachment, Mail, Mailer
from bot.store.database import Database
from bot.store.outgoing_mail import OutgoingMail, OutgoingMails

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.3


class PostOffice:
    """Looks for due mail three times a second, from a thread of its own."""

    def __init__(self, database: Database, mailer: Mailer, clock: Callable[[], datetime]) -> None:
        self._database, self._mailer, self._clock = database, mailer, clock
        self._round = Thread(target=self._go_round, name="post", daemon=True)
        self._is_stopped = Event()

    def start(self) -> None:
        self._round.start()

    def stop(self) -> None:
        self._is_stopped.set()
        if self._round.is_alive():
            self._round.join()

    def send_due(self) -> int:
        """Send what is due, and return how many left. Raises Unavailable when the store is away."""
        now = self._clock()
        # Most looks find nothing, and a write would keep others from writing.
        with self._database.read() as connection:
            if not OutgoingMails(connection).is_due(now):
                return 0
        with self._database.write() as connection:
            claimed = OutgoingMails(connection).claim(now)
        return sum(self._send(mail) for mail in claimed)

    def _go_round(self) -> None:
        while not self._is_stopped.wait(LOOK_SECONDS):
            try:
                self.send_due()
            except Unavailable as error:
                log.warning("the post waits for the database: %s", error)
            except Exception:
                log.exception("the round of the post failed")

    def _send(self, mail: OutgoingMail) -> bool:
        document = mail.document
        attachment = Attachment(document.name, document.content) if document else None
        try:
            self._mailer.send(Mail(mail.to_address, mail.subject, mail.text, mail.key, attachment))
        except Unavailable as error:
            log.warning("mail %s: not sent, try %s: %s", mail.key, mail.tries, error)
            return False
        except Refusal as error:
            log.warning("mail %s: refused for good: %s", mail.key, error)
            with self._database.write() as connection:
                OutgoingMails(connection).give_up(mail.key)
            return False
        with self._database.write() as connection:
            OutgoingMails(connection).mark_sent(mail.key, self._clock())
        return True
