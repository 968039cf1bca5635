"""Mail by SMTP: `smtp://user:password@host:port` (STARTTLS where the server has it) or `smtps://…`."""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, parseaddr
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from bot.errors import BadSetting, Refusal, Unavailable
from bot.mail.mail import Mail

TIMEOUT_SECONDS = 15


class MailRefused(Refusal):
    """The server does not take this address, and never will."""

    reply = "contact-mail-refused"


class SmtpMailer:
    """Opens a connection for each mail: codes are few, and an idle connection would be closed anyway."""

    def __init__(self, url: str, sender: str, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise BadSetting("MAIL", "mailbox, or smtp://user:password@host:port", url)
        self._is_tls = parts.scheme == "smtps"
        self._host, self._port = parts.hostname, parts.port or (465 if self._is_tls else 587)
        self._user, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._sender, self._timeout_seconds = sender, timeout_seconds

    def send(self, mail: Mail) -> None:
        message = _message(mail, self._sender)
        try:
            with self._connect() as server:
                server.send_message(message, self._sender, [mail.to])
        except smtplib.SMTPRecipientsRefused as error:
            code = next(iter(error.recipients.values()))[0]
            if 500 <= code < 600:
                raise MailRefused(to=mail.to) from error
            raise Unavailable(what="mail", why=f"status {code}") from error
        except (smtplib.SMTPException, OSError) as error:
            raise Unavailable(what="mail", why=str(error)) from error

    def _connect(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self._is_tls:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self._host, self._port, timeout=self._timeout_seconds, context=context
            )
        else:
            server = smtplib.SMTP(self._host, self._port, timeout=self._timeout_seconds)
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=context)
        if self._user:
            server.login(self._user, self._password)
        return server


def _message(mail: Mail, sender: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    try:
        message["From"], message["To"], message["Subject"] = sender, mail.to, " ".join(mail.subject.split())
    except ValueError as error:  # a line break in the address
        raise MailRefused(to=mail.to) from error
    message["Date"] = formatdate()
    # The same key gives the same id, by which mail programs drop a repeat.
    message["Message-ID"] = f"<{sha256(mail.key.encode()).hexdigest()[:40]}@{_domain(sender)}>"
    message.set_content(mail.text)
    if mail.attachment:
        message.add_attachment(
            mail.attachment.content, maintype="application", subtype="pdf", filename=mail.attachment.name
        )
    return message


def _domain(sender: str) -> str:
    return parseaddr(sender)[1].partition("@")[2] or "localhost"
