"""What a carrier's own wording of a scan tells beyond its code, such as that a neighbour has the parcel.

Carriers word their scans in many languages and ways: what is not recognised is simply not said.
"""

from __future__ import annotations

import re

from bot.shop.parcels import Note, ParcelEvent, Wording

_SIGNS: dict[Note, str] = {
    Note.NEIGHBOUR: r"neighbou?r|nachbar|vecin[oa]|voisin|vizinh|vicin[oa]|buren|buur|sąsiad|邻居|鄰居|隣",
    Note.AT_DOOR: r"front door|at the door|doorstep|porch|safe place|puerta|haust[üu]r|门口|門口",
    Note.OUT_FOR_DELIVERY: r"out for delivery|with (?:the )?delivery courier|with the courier|en reparto|in zustellung|"
    r"zustellfahrzeug|en cours de livraison|saiu para entrega|in consegna|派送中|配達中|持ち出し中|배달\s?출발",
    Note.PICK_UP: r"ready for (?:collection|pick-?up)|pick-?up point|parcel shop|locker|punto de recogida|packstation|"
    r"abholbereit|point relais|自提|驿站|驛站",
    Note.NOBODY_HOME: r"nobody (?:at )?home|not at home|no one home|recipient absent|ausente|nicht angetroffen|无人|不在",
    Note.WRONG_ADDRESS: r"address (?:is )?(?:incomplete|wrong|unknown|insufficient)|(?:incorrect|incomplete) address|"
    r"direcci[óo]n incorrecta|地址(?:不详|错误)",
    Note.TAX_NUMBER: r"tax number|\bcpf\b|\bpccc\b|\brut\b|tax id",
    Note.VALUE_PROOF: r"proof of (?:the )?value|invoice|proof of payment",
    Note.PAY_DUTY: r"(?:duty|duties|tax(?:es)?|charges?) (?:\w+ ){0,2}(?:due|unpaid|to be paid)|awaiting payment|payment of (?:duty|duties|tax)",
    Note.NEXT_ATTEMPT: r"(?:second|next|another|new) attempt follows|will be attempted again",
}
_KNOWN = {note: re.compile(sign, re.IGNORECASE) for note, sign in _SIGNS.items()}
_HOUSE = re.compile(r"(?:number|no\.?|nr\.?|#)\s*(\d+\s?[a-z]?)\b", re.IGNORECASE)
_KEPT = re.compile(r"(?:kept for|held for|within) (\d{1,2}) (?:calendar )?days|保留(\d{1,2})天", re.IGNORECASE)


def read_wording(event: ParcelEvent) -> Wording:
    """Return what the scan tells: by its note where its carrier has codes for that, and by its words."""
    text = event.carrier_text or ""
    house, kept = _HOUSE.search(text), _KEPT.search(text)
    told = {note for note, sign in _KNOWN.items() if sign.search(text)} | ({event.note} if event.note else set())
    return Wording(
        notes=frozenset(told),
        house=house.group(1) if house else None,
        kept_days=int(kept.group(1) or kept.group(2)) if kept else None,
    )
