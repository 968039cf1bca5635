"""The post office: what is written in the store leaves once, and what cannot leave does not stop the rest."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from threading import Event

from bot.errors import Unavailable
from bot.mail.mail import Mail
from bot.mail.mailbox import MailboxMailer
from bot.mail.post import PostOffice
from bot.mail.smtp import MailRefused
from bot.store.database import Database
from bot.store.mailbox import Mailbox
from bot.store.outgoing_mail import OutgoingMails

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)


class Postman:
    """Takes mail down; addresses that begin with "away" are not reached, those with "gone" never will be."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []
        self.was_there = Event()

    def send(self, mail: Mail) -> None:
        if mail.to.startswith("away"):
            raise Unavailable(what="mail", why="away")
        if mail.to.startswith("gone"):
            raise MailRefused(to=mail.to)
        self.sent.append(mail)
        self.was_there.set()


def put(database: Database, *addresses: str, is_real: bool = True) -> None:
    with database.write() as connection:
        for address in addresses:
            OutgoingMails(connection).add(f"code:{address}", address, "Code", "123456", NOON, is_real=is_real)


def test_due_mail_leaves_once(database: Database) -> None:
    postman = Postman()
    office = PostOffice(database, postman, lambda: NOON)
    put(database, "ana@example.com", "ben@example.com")
    put(database, "ana@example.com")

    assert office.send_due() == 2
    assert office.send_due() == 0

    assert [mail.to for mail in postman.sent] == ["ana@example.com", "ben@example.com"]


def test_mail_that_is_not_real_never_leaves(database: Database) -> None:
    postman = Postman()
    put(database, "ana@example.com", is_real=False)

    PostOffice(database, postman, lambda: NOON).send_due()

    assert postman.sent == []


def test_what_did_not_leave_is_tried_again_later_and_what_was_refused_is_not(database: Database) -> None:
    now = NOON
    postman = Postman()
    office = PostOffice(database, postman, lambda: now)
    put(database, "away@example.com", "gone@example.com", "ben@example.com")

    assert office.send_due() == 1
    assert office.send_due() == 0
    now = NOON + timedelta(minutes=2)
    with database.write() as connection:
        due = OutgoingMails(connection).claim(now)

    assert [mail.to_address for mail in due] == ["away@example.com"]


def test_the_mailbox_keeps_a_mail_once(sqlite_database: Database) -> None:
    mailer = MailboxMailer(sqlite_database, lambda: NOON)
    put(sqlite_database, "ana@example.com")

    PostOffice(sqlite_database, mailer, lambda: NOON).send_due()
    mailer.send(Mail("ana@example.com", "Code", "123456", "code:ana@example.com"))

    with sqlite_database.read() as connection:
        assert [mail.text for mail in Mailbox(connection).find("ANA@example.com")] == ["123456"]


def test_mail_leaves_by_itself(sqlite_database: Database) -> None:
    postman = Postman()
    office = PostOffice(sqlite_database, postman, lambda: NOON)
    office.start()

    put(sqlite_database, "ana@example.com")

    assert postman.was_there.wait(10)
    office.stop()
