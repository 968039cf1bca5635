"""Documents are found by their link for a week, and go with the mail that names them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from bot.store.database import Database
from bot.store.documents import Document, Documents
from bot.store.outgoing_mail import OutgoingMails

NOW = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
PDF = Document("INV-1.pdf", b"%PDF-1.7 \x00\xff")


def test_a_document_is_found_by_its_token_until_its_time_is_over(database: Database) -> None:
    with database.write() as connection:
        kept = Documents(connection).keep("T-1", PDF, NOW)

    with database.read() as connection:
        store = Documents(connection)
        assert store.find(kept.token, NOW + timedelta(days=6)) == PDF
        assert store.find(kept.token, kept.ends_at) is None
        assert store.find("another", NOW) is None
    with database.write() as connection:
        Documents(connection).keep("T-2", PDF, kept.ends_at)
        assert Documents(connection).of_mail(kept.id) is None


def test_a_mail_brings_its_document(database: Database) -> None:
    with database.write() as connection:
        kept = Documents(connection).keep("T-1", PDF, NOW)
        OutgoingMails(connection).add("k-1", "a@example.com", "Invoice", "Here", NOW, document_id=kept.id)
        OutgoingMails(connection).add("k-2", "a@example.com", "Code", "123456", NOW)

    with database.write() as connection:
        assert [mail.document for mail in OutgoingMails(connection).claim(NOW)] == [PDF, None]
