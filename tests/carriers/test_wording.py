"""What is recognised in a carrier's own words."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.carriers.wording import read_wording
from bot.shop.parcels import Note, ParcelCode, ParcelEvent, Wording

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
        ("Out for delivery", Wording(frozenset({Note.OUT_FOR_DELIVERY}))),
        ("快件派送中", Wording(frozenset({Note.OUT_FOR_DELIVERY}))),
        ("Held by customs: duty and tax unpaid, within 5 days", Wording(frozenset({Note.PAY_DUTY}), kept_days=5)),
        ("Delivered", Wording()),
        ("Something about 5 parcels", Wording()),
        (None, Wording()),
    ],
)
def test_wording_is_read(said: str | None, expected: Wording) -> None:
    assert read_wording(ParcelEvent(NOON, ParcelCode.DELIVERED, carrier_text=said)) == expected


def test_a_note_of_the_carriers_own_codes_needs_no_words() -> None:
    event = ParcelEvent(NOON, ParcelCode.LAST_MILE, carrier_text="Arrived", note=Note.PICK_UP)

    assert read_wording(event) == Wording(frozenset({Note.PICK_UP}))
