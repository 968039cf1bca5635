"""Whoever has the link gets the document, nobody else does, and no browser keeps it."""

from __future__ import annotations

from datetime import timedelta

from bot.gateway.app import utc_now
from bot.store.database import Database
from bot.store.documents import Document, Documents
from tests.gateway.desk_app import a_gateway
from tests.gateway.fake_brain import FakeBrain


def test_a_document_is_downloaded_by_its_link_alone(sqlite_database: Database) -> None:
    brain = FakeBrain(lambda turn: [])
    with sqlite_database.write() as connection:
        kept = Documents(connection).keep("T-1", Document("INV-1.pdf", b"%PDF-1.7"), utc_now())
        old = Documents(connection).keep("T-1", Document("INV-0.pdf", b"%PDF-1.7"), utc_now() - timedelta(days=8))

    with a_gateway(sqlite_database.url, brain) as client:
        found, ended = client.get(f"/documents/{kept.token}"), client.get(f"/documents/{old.token}")
        guessed = client.get("/documents/1")
    brain.close()

    assert (found.status_code, found.content, found.headers["content-type"]) == (200, b"%PDF-1.7", "application/pdf")
    assert "INV-1.pdf" in found.headers["content-disposition"] and found.headers["cache-control"] == "no-store"
    assert (ended.status_code, guessed.status_code) == (404, 404)
