"""Whose move it is with a parcel, and by when: the shop's, the carrier's, customs' or the shopper's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from bot.shop.parcels import Note, Parcel, ParcelCode, Wording

# What customs may ask of the shopper, the most usual first.
ASKED_BY_CUSTOMS = (Note.TAX_NUMBER, Note.VALUE_PROOF, Note.PAY_DUTY)
_SHOPS = frozenset({ParcelCode.LABEL, ParcelCode.RETURNED, ParcelCode.LOST})


class Whose(Enum):
    """The text is `parcels-move-<value>`."""

    SHOP = "shop"
    CARRIER = "carrier"
    CUSTOMS = "customs"
    SHOPPER = "shopper"


@dataclass(frozen=True)
class Move:
    """Whose move it is; `by` is the last day for it, where the carrier named one."""

    whose: Whose
    by: date | None = None


def next_move(parcel: Parcel, wording: Wording, today: date) -> Move | None:
    """Return whose move it is; None where all is done, or where nobody knows."""
    if parcel.last is None:
        return None
    if parcel.state is ParcelCode.DELIVERED:
        return Move(Whose.SHOPPER) if Note.NEIGHBOUR in wording.notes else None
    if _is_shoppers(parcel, wording):
        return Move(Whose.SHOPPER, _last_day(parcel, wording))
    if parcel.is_held:
        return Move(Whose.CUSTOMS)
    if parcel.state in _SHOPS or parcel.seems_lost(today):
        return Move(Whose.SHOP)
    return Move(Whose.CARRIER)


def asked_by_customs(wording: Wording) -> Note | None:
    return next((note for note in ASKED_BY_CUSTOMS if note in wording.notes), None)


def _is_shoppers(parcel: Parcel, wording: Wording) -> bool:
    if parcel.is_held:
        return asked_by_customs(wording) is not None
    if parcel.state is ParcelCode.LAST_MILE:
        return Note.PICK_UP in wording.notes
    return parcel.state is ParcelCode.FAILED and Note.NEXT_ATTEMPT not in wording.notes


def _last_day(parcel: Parcel, wording: Wording) -> date | None:
    if parcel.last is None or wording.kept_days is None:
        return None
    return parcel.last.at.date() + timedelta(days=wording.kept_days)
