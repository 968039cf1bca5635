"""What every source of tracking events can do, whatever its API looks like. What comes of the events is decided elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.errors import BadPayload
from bot.shop.parcels import ParcelEvent


class BadSignature(BadPayload):
    """A push that was not signed with our key: nothing in it is looked at."""


@dataclass(frozen=True)
class Tracked:
    """What a source says of one parcel, from the oldest scan to the newest."""

    tracking_number: str
    events: tuple[ParcelEvent, ...]


class Carrier(Protocol):
    """One source of tracking events; `most_at_once` is how many numbers it takes in one call."""

    name: str
    most_at_once: int

    def register(self, tracking_numbers: Sequence[str]) -> None:
        """Ask to be told of these parcels; one that is known already is no mistake. Raises Unavailable."""

    def track(self, tracking_numbers: Sequence[str]) -> list[Tracked]:
        """Return what is known of these parcels; one that is not known is left out. Raises Unavailable."""

    def read_push(self, headers: Mapping[str, str], body: bytes) -> list[Tracked]:
        """Return what a push says; `headers` by their names in small letters. Raises BadSignature and BadPayload."""
