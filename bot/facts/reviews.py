"""Which facts need another look: their review date has passed, an entry has ended, or a change that was announced is due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from bot.facts.reading import read_day, read_file

FILES = (
    "customs.yml",
    "duty_rates.yml",
    "restrictions.yml",
    "consumer_rights.yml",
    "shipping_lines.yml",
    "addresses.yml",
)


class Why(Enum):
    """OLD: nobody has looked since; ENDED: the last entry of a thing no longer holds; ANNOUNCED: a change was to come."""

    OLD = "old"
    ENDED = "ended"
    ANNOUNCED = "announced"


@dataclass(frozen=True)
class Review:
    """`since` is the day after which the fact needs a look; `as_of` what the file says of its own age."""

    place: str
    why: Why
    since: date
    as_of: str = ""
    what: str = ""


def due(on: date) -> tuple[Review, ...]:
    """Return what needs a look on that day, longest due first."""
    documents = {name: read_file(name) for name in FILES}
    found = [review for name, document in documents.items() for review in _of_file(name, document, on)]
    return tuple(sorted(found, key=lambda review: (review.since, review.place)))


def _of_file(name: str, document: Mapping[str, Any], on: date) -> Iterator[Review]:
    meta = document["meta"]
    if "destinations" not in document:
        yield from _if_old(name, meta, meta, on)
        return
    for destination in document["destinations"]:
        place = f"{name} {destination['iso']}"
        yield from _if_old(place, destination, meta, on)
        yield from _announced(place, destination.get("scheduled", ()), on)
        yield from _ended(f"{place}.figures", destination.get("figures", ()), "id", on)
        yield from _ended(f"{place}.fees", destination["fees"], "id", on)


def _if_old(place: str, row: Mapping[str, Any], meta: Mapping[str, Any], on: date) -> Iterator[Review]:
    reviewed_on = read_day(row.get("reviewed_on")) or read_day(meta.get("reviewed_on", meta.get("compiled")))
    days = meta.get("review_days_of", {}).get(row.get("iso"), meta["review_days"])
    assert reviewed_on is not None, f"{place}: expected reviewed_on"
    if on > reviewed_on + timedelta(days):
        yield Review(place, Why.OLD, reviewed_on + timedelta(days), str(row.get("as_of", "")))


def _announced(place: str, rows: Iterable[Mapping[str, Any]], on: date) -> Iterator[Review]:
    for row in rows:
        day = _day(str(row["date"]))
        if day and day <= on:
            yield Review(f"{place}.scheduled", Why.ANNOUNCED, day, what=str(row["what"]))


def _ended(place: str, rows: Iterable[Mapping[str, Any]], key: str, on: date) -> Iterator[Review]:
    """Name each thing whose last entry has ended, so that nothing holds today."""
    last: dict[str, date | None] = {}
    for row in rows:
        ends_on = read_day(row.get("valid_to"))
        known = last.get(row[key], date.min)
        last[row[key]] = None if ends_on is None or known is None else max(known, ends_on)
    for name, ends_on in last.items():
        if ends_on and ends_on < on:
            yield Review(f"{place}.{name}", Why.ENDED, ends_on)


def _day(text: str) -> date | None:
    """Return the day of a full date; a month, a year or 'unknown' is no day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
