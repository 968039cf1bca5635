"""Tracking events from a CSV file that the shop's warehouse or carrier writes anew from time to time; nothing is pushed.

The columns are those of `parcel_events.csv`, with the tracking number in the place of the parcel's id.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock

from bot.carriers.contract import BadSignature, Tracked
from bot.carriers.reading import country, moment, text
from bot.errors import Unavailable
from bot.shop.parcels import Note, ParcelCode, ParcelEvent

COLUMNS = ("tracking_number", "at", "code", "place", "country", "carrier_text", "note")
_NEEDED = COLUMNS[:3]


class CsvFeed:
    """Reads the file again whenever it has changed; a file with a mistake does not answer, and says where it is."""

    name = "csv"
    most_at_once = 1000

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._read_as: tuple[int, int] | None = None
        self._events: Mapping[str, list[ParcelEvent]] = {}

    def register(self, tracking_numbers: Sequence[str]) -> None:
        """Nothing to do: the file says what it says."""

    def track(self, tracking_numbers: Sequence[str]) -> list[Tracked]:
        events = self._present()
        return [Tracked(each, tuple(events[each])) for each in tracking_numbers if each in events]

    def read_push(self, headers: Mapping[str, str], body: bytes) -> list[Tracked]:
        raise BadSignature(field="name", expected="a carrier that pushes")

    def _present(self) -> Mapping[str, list[ParcelEvent]]:
        with self._lock:
            try:
                stat = self._path.stat()
                if (stat.st_mtime_ns, stat.st_size) != self._read_as:
                    self._events = _read(self._path)
                    self._read_as = (stat.st_mtime_ns, stat.st_size)
            except (OSError, UnicodeDecodeError, csv.Error) as error:
                raise Unavailable(what=str(self._path), why=str(error)) from error
            return self._events


def _read(path: Path) -> Mapping[str, list[ParcelEvent]]:
    found: dict[str, list[ParcelEvent]] = defaultdict(list)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictReader(stream)
        if missing := [name for name in _NEEDED if name not in (rows.fieldnames or ())]:
            raise Unavailable(what=str(path), why=f"line 1: the column {missing[0]} is missing")
        for row in rows:
            number, event = _row(path, rows.line_num, row)
            found[number].append(event)
    return {number: sorted(events, key=lambda event: event.at) for number, events in found.items()}


def _row(path: Path, line: int, row: Mapping[str, str]) -> tuple[str, ParcelEvent]:
    number, at, code = text(row.get("tracking_number")), moment(row.get("at")), text(row.get("code"))
    wrong = (
        ("tracking_number", "a tracking number", number is None),
        ("at", "a time such as 2026-01-31T18:05:00Z", at is None),
        ("code", f"one of {', '.join(each.value for each in ParcelCode)}", code not in {c.value for c in ParcelCode}),
        ("note", f"one of {', '.join(each.value for each in Note)}", not _is_note(row.get("note"))),
    )
    for column, expected, is_wrong in wrong:
        if is_wrong:
            raise Unavailable(what=str(path), why=f"line {line}, column {column}: expected {expected}")
    assert number and at
    note = Note(row["note"]) if row.get("note") else None
    place, words = text(row.get("place")), text(row.get("carrier_text"))
    return number, ParcelEvent(at, ParcelCode(code), place, country(row.get("country")), words, note)


def _is_note(value: str | None) -> bool:
    return not value or value in {note.value for note in Note}
