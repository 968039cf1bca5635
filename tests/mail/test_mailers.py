"""Both mailers: what is handed in arrives, and what cannot is said."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from datetime import datetime, timezone

import pytest

from bot.errors import BadSetting, Refusal, Unavailable
from bot.mail.mail import Mail, Mailer
from bot.mail.mailer import mailer
from bot.store.database import Database
from bot.store.mailbox import Mailbox

NOON = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)


class FakeSmtp(socketserver.ThreadingTCPServer):
    """A mail server that refuses `nobody@…` for good and `later@…` for now."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        self.mails: list[str] = []
        super().__init__(("127.0.0.1", 0), Session)
        self.url = f"smtp://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()


class Session(socketserver.StreamRequestHandler):
    server: FakeSmtp

    def handle(self) -> None:
        self.say("220 fake")
        while command := self.rfile.readline().decode().strip():
            word = command.upper()
            if word == "DATA":
                self.say("354 go on")
                self.server.mails.append(self.content())
                self.say("250 taken")
            elif "NOBODY@" in word:
                self.say("550 no such user")
            elif "LATER@" in word:
                self.say("450 later")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def content(self) -> str:
        lines = []
        while (line := self.rfile.readline().decode()).strip() != ".":
            lines.append(line)
        return "".join(lines)

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def smtp() -> Iterator[FakeSmtp]:
    server = FakeSmtp()
    yield server
    server.shutdown()
    server.server_close()


def a_mailer(mail: str, database: Database) -> Mailer:
    return mailer(mail, "shop@example.com", database, lambda: NOON)


def test_mail_leaves_by_smtp(smtp, sqlite_database):
    a_mailer(smtp.url, sqlite_database).send(Mail("maria@example.com", "Tu código\nX-Bad: 1", "¡Hola! 123456", "k1"))

    (mail,) = smtp.mails
    assert "To: maria@example.com" in mail and "Message-ID: <" in mail
    assert "\nX-Bad" not in mail


def test_the_same_key_gives_the_same_message_id(smtp, sqlite_database):
    for _ in range(2):
        a_mailer(smtp.url, sqlite_database).send(Mail("maria@example.com", "Code", "1", "k1"))

    ids = {line for mail in smtp.mails for line in mail.splitlines() if line.startswith("Message-ID")}
    assert len(smtp.mails) == 2 and len(ids) == 1


@pytest.mark.parametrize(
    ("to", "error"),
    [
        ("nobody@example.com", Refusal),
        ("a@example.com\r\nBcc: b@example.com", Refusal),
        ("later@example.com", Unavailable),
    ],
)
def test_what_the_server_does_not_take_is_said(smtp, sqlite_database, to, error):
    with pytest.raises(error):
        a_mailer(smtp.url, sqlite_database).send(Mail(to, "Code", "1", "k1"))
    assert smtp.mails == []


def test_a_server_that_is_not_there_is_unavailable(sqlite_database):
    with pytest.raises(Unavailable):
        a_mailer("smtp://127.0.0.1:1", sqlite_database).send(Mail("maria@example.com", "Code", "1", "k1"))


def test_a_wrong_address_of_the_server_is_named(sqlite_database):
    with pytest.raises(BadSetting):
        a_mailer("smtp://", sqlite_database)


def test_the_mailbox_keeps_a_mail_once_by_its_key(database):
    for _ in range(2):
        a_mailer("mailbox", database).send(Mail("maria@example.com", "Code", "1", "k1"))
    a_mailer("mailbox", database).send(Mail("other@example.com", "Code", "2", "k2"))

    with database.read() as connection:
        assert [mail.text for mail in Mailbox(connection).find("Maria@example.com")] == ["1"]
        assert [mail.text for mail in Mailbox(connection).find()] == ["2", "1"]
