"""What a carrier's own wording of a scan tells beyond its code, such as that a neighbour has the parcel.

Carriers word their scans in many languages and ways: what is not recognised is simply not said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from bot.shop.parcels import ParcelEvent


class Note(Enum):
    NEIGHBOUR = "neighbour"
    AT_DOOR = "at-door"
    PICK_UP = "pick-up"
    NOBODY_HOME = "nobody-home"
    WRONG_ADDRESS = "wrong-address"
    TAX_NUMBER = "tax-number"
    VALUE_PROOF = "value-proof"
    NEXT_ATTEMPT = "next-attempt"


@dataclass(frozen=True)
class Wording:
    """What was recognised; `house` is the number of the neighbour's, `kept_days` how long a parcel waits to be fetched."""

    notes: frozenset[Note] = frozenset()
    house: str | None = None
    kept_days: int | None = None


_SIGNS: dict[Note, str] = {
    Note.NEIGHBOUR: r"neighbou?r|nachbar|vecin[oa]|voisin|vizinh|vicin[oa]|buren|buur|sąsiad|邻居|鄰居|隣",
    Note.AT_DOOR: r"front door|at the door|doorstep|porch|safe place|puerta|haust[üu]r|门口|門口",
    Note.PICK_UP: r"ready for collection|pick-?up point|parcel shop|locker|punto de recogida|packstation|自提|驿站",
    Note.NOBODY_HOME: r"nobody (?:at )?home|not at home|no one home|recipient absent|ausente|nicht angetroffen|无人",
    Note.WRONG_ADDRESS: r"address (?:is )?(?:incomplete|wrong|unknown|insufficient)|incorrect address|direcci[óo]n incorrecta|地址(?:不详|错误)",
    Note.TAX_NUMBER: r"tax number|\bcpf\b|\bpccc\b|\brut\b|tax id",
    Note.VALUE_PROOF: r"proof of (?:the )?value|invoice|proof of payment",
    Note.NEXT_ATTEMPT: r"(?:second|next|another|new) attempt follows|will be attempted again",
}
_KNOWN = {note: re.compile(sign, re.IGNORECASE) for note, sign in _SIGNS.items()}
_HOUSE = re.compile(r"(?:number|no\.?|nr\.?|#)\s*(\d+\s?[a-z]?)\b", re.IGNORECASE)
_KEPT = re.compile(r"kept for (\d+) days", re.IGNORECASE)


def read_wording(event: ParcelEvent) -> Wording:
    text = event.carrier_text or ""
    house, kept = _HOUSE.search(text), _KEPT.search(text)
    return Wording(
        notes=frozenset(note for note, sign in _KNOWN.items() if sign.search(text)),
        house=house.group(1) if house else None,
        kept_days=int(kept.group(1)) if kept else None,
    )
