"""Customers and where their parcels go. What they may see is decided by proofs, not here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Address:
    """Where a parcel goes; parts that the shop does not know are None. `country` is an ISO 3166 code."""

    name: str | None = None
    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    postcode: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class Customer:
    """Someone who has bought; `consent_marketing` None means never asked, which is not a yes."""

    id: str
    name: str | None
    email: str | None
    phone: str | None = None
    language: str | None = None
    country: str | None = None
    consent_marketing: bool | None = None
    created_at: datetime | None = None
