"""The quotes that the chat has given, numbered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

from sqlalchemy import insert
from sqlalchemy.engine import Connection

from bot.shop.quotes import Quote
from bot.store.tables_desk import quotes

FIRST_NUMBER = 1000
OFFERED = "offered"
ASKED = "asked"


class Quotes:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, quote: Quote, conversation_id: str, state: str = OFFERED, at: datetime | None = None) -> Quote:
        """Keep the quote and return it with its number; `asked` is one that a person has yet to confirm."""
        line = {
            "sku": quote.sku,
            "product_id": quote.product_id,
            "quantity": quote.quantity,
            "listed_minor": quote.listed.minor,
            "each_minor": quote.each.minor,
            "percent": str(quote.percent),
        }
        made = self._connection.execute(
            insert(quotes).values(
                conversation_id=conversation_id,
                lines=[line],
                total_minor=quote.total.minor,
                currency=quote.total.currency,
                state=state,
                asked_at=at or datetime.now(timezone.utc),
                valid_to=quote.valid_to,
            )
        )
        return replace(quote, number=made.inserted_primary_key[0] + FIRST_NUMBER)
