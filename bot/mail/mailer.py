"""Which mailer the setting MAIL asks for: an SMTP server, or the demo's mailbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.mail.mail import Mailer
from bot.mail.mailbox import MailboxMailer
from bot.mail.smtp import SmtpMailer
from bot.store.database import Database

MAILBOX = "mailbox"


def mailer(mail: str, mail_from: str, database: Database, clock: Callable[[], datetime]) -> Mailer:
    """Return the mailer of the setting MAIL: `mailbox`, or an SMTP server's URL."""
    if mail == MAILBOX:
        return MailboxMailer(database, clock)
    return SmtpMailer(mail, mail_from)
