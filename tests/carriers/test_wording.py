"""What is recognised in a carrier's own words."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.carriers.wording import Note, Wording, read_wording
from bot.shop.parcels import ParcelCode, ParcelEvent

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Delivered to a neighbour at number 43", Wording(frozenset({Note.NEIGHBOUR}), house="43")),
        ("Entregado a un vecino", Wording(frozenset({Note.NEIGHBOUR}))),
        ("Delivered, left at the front door", Wording(frozenset({Note.AT_DOOR}))),
        (
            "Ready for collection at the DHL pick-up point, kept for 7 days",
            Wording(frozenset({Note.PICK_UP}), kept_days=7),
        ),
        (
            "Delivery attempted, nobody at home; a second attempt follows on the next working day",
            Wording(frozenset({Note.NOBODY_HOME, Note.NEXT_ATTEMPT})),
        ),
        ("Held by customs: the recipient has to give the tax number (CPF)", Wording(frozenset({Note.TAX_NUMBER}))),
        ("Delivered", Wording()),
        ("Something about 5 parcels", Wording()),
        (None, Wording()),
    ],
)
def test_wording_is_read(said: str | None, expected: Wording) -> None:
    assert read_wording(ParcelEvent(NOON, ParcelCode.DELIVERED, carrier_text=said)) == expected
