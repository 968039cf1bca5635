"""Whether a parcel can be delivered to an address: its parts, the form of the postcode, boxes of the post.

Pure: the forms are facts of `bot/facts/addresses.yml`; a country that they do not know is not judged beyond its parts.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

from bot.facts.addresses import AddressForm, AddressForms
from bot.shop.customers import Address

_ALWAYS = ("name", "line1", "city", "country")


class Wrong(Enum):
    """What may be wrong with an address; the text is `shipping-address-<value>`."""

    MISSING = "missing"
    POSTCODE = "postcode"
    PO_BOX = "po-box"


@dataclass(frozen=True)
class AddressFault:
    """`part` of the address is wrong; `example` is how a postcode of the country looks."""

    wrong: Wrong
    part: str
    example: str = ""


def address_faults(address: Address, forms: AddressForms, *, takes_po_boxes: bool = False) -> tuple[AddressFault, ...]:
    """Return what keeps a parcel from that address, in the order of the address; nothing where it is fine."""
    form = forms.find(address.country)
    missing = [AddressFault(Wrong.MISSING, part) for part in _needed(form) if not _given(address, part)]
    faults = [*missing, *_of_postcode(address, form)]
    if not takes_po_boxes and is_po_box(address, forms):
        faults.append(AddressFault(Wrong.PO_BOX, "line1"))
    return tuple(faults)


def is_po_box(address: Address, forms: AddressForms) -> bool:
    return any(forms.po_box.search(_plain(line)) for line in (address.line1, address.line2) if line)


def _needed(form: AddressForm | None) -> tuple[str, ...]:
    return (*_ALWAYS[:-1], *(("region",) if form and form.needs_region else ()), _ALWAYS[-1])


def _of_postcode(address: Address, form: AddressForm | None) -> list[AddressFault]:
    if form is None or form.postcode is None:
        return []
    if not _given(address, "postcode"):
        return [] if form.is_postcode_optional else [AddressFault(Wrong.MISSING, "postcode", form.example)]
    fits = form.postcode.fullmatch(_plain(address.postcode or "").upper())
    return [] if fits else [AddressFault(Wrong.POSTCODE, "postcode", form.example)]


def _given(address: Address, part: str) -> bool:
    return bool((getattr(address, part) or "").strip())


def _plain(text: str) -> str:
    """Return the text with full-width signs and digits of any script as the usual ones, blanks single."""
    signs = (str(unicodedata.decimal(sign, sign)) for sign in unicodedata.normalize("NFKC", text))
    return " ".join("".join(signs).replace("\N{EN DASH}", "-").split())
