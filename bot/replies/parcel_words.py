"""A parcel in the shopper's words: where it is, what there is to know, whose move it is and by when.

The same for the answer to a question and for news that nobody asked for. What a scan's wording tells is read elsewhere
and handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.replies.catalogue import Catalogue, country_name, joined
from bot.shop.parcel_moves import asked_by_customs, next_move
from bot.shop.parcels import ENDED, Note, Parcel, ParcelCode, ParcelEvent, Wording

Reading = Callable[[ParcelEvent], Wording]
_WHY_FAILED = (Note.WRONG_ADDRESS, Note.NOBODY_HOME)


@dataclass(frozen=True)
class ParcelWords:
    """Says things of parcels in one language; `country` is the shopper's and decides how dates are written."""

    texts: Catalogue
    language: str
    country: str | None
    today: date
    read: Reading

    def name(self, parcel: Parcel) -> str:
        if parcel.tracking_number is None:
            return self._text("parcels-unnumbered")
        if parcel.carrier is None:
            return self._text("parcels-name", tracking_number=parcel.tracking_number)
        return self._text(
            "parcels-name-and-carrier", tracking_number=parcel.tracking_number, carrier=self.carrier(parcel)
        )

    def carrier(self, parcel: Parcel) -> str:
        text_id = f"parcels-carrier-{(parcel.carrier or '').replace('_', '-')}"
        return self._text(text_id) if self.texts.has(text_id, self.language) else str(parcel.carrier)

    def stage(self, parcel: Parcel) -> str:
        """Return the stage of a parcel with its place and day, such as "out for delivery (Graz, Austria), 3 May"."""
        last = parcel.last
        if last is None:
            return self._text("parcels-no-scan")
        if place := self.place(last):
            return self._text("parcels-since-in", what=self.what(last), place=place, on=last.at.date())
        return self._text("parcels-since", what=self.what(last), on=last.at.date())

    def now(self, parcel: Parcel) -> str:
        return self._text("parcels-now", parcel=self.name(parcel), what=self.stage(parcel))

    def what(self, event: ParcelEvent) -> str:
        if event.code is ParcelCode.LAST_MILE:
            notes = self.read(event).notes
            for note in (Note.PICK_UP, Note.OUT_FOR_DELIVERY):
                if note in notes:
                    return self._text(f"parcels-code-{note.value}")
        return self._text(f"parcels-code-{event.code.value.replace('_', '-')}")

    def place(self, event: ParcelEvent) -> str:
        """Return where a scan was; empty where the carrier does not tell."""
        country = country_name(event.country, self.language) if event.country else ""
        if event.place and event.country:
            within = self._text("shipping-place", iso=event.country, country=country)
            return self._text("parcels-place", place=event.place, country=within)
        return event.place or country

    def told(self, parcel: Parcel) -> str:
        """Return all there is to say of a parcel as one text."""
        return joined([self.now(parcel), *self.notes(parcel)], self.language)

    def notes(self, parcel: Parcel) -> list[str]:
        """Return what there is to know beyond the stage, and whose move it is."""
        if parcel.last is None:
            return [self._text("parcels-note-no-scan"), *self._window(parcel), *self._answer(parcel)]
        wording = self.read(parcel.last)
        return [*self._told(parcel, wording), *self._move(parcel, wording), *self._answer(parcel)]

    def _told(self, parcel: Parcel, wording: Wording) -> Sequence[str]:
        if parcel.state is ParcelCode.DELIVERED:
            return self._left_at(wording)
        if parcel.state is ParcelCode.LAST_MILE and Note.PICK_UP in wording.notes:
            days = wording.kept_days
            return [self._text("parcels-note-pick-up-kept", days=days) if days else self._text("parcels-note-pick-up")]
        if parcel.state is ParcelCode.FAILED:
            reason = next((note.value for note in _WHY_FAILED if note in wording.notes), "failed")
            follows = "next-attempt" if Note.NEXT_ATTEMPT in wording.notes else "ask-carrier"
            return [self._text(f"parcels-note-{reason}"), self._text(f"parcels-note-{follows}")]
        if parcel.is_held:
            asked = asked_by_customs(wording)
            return [self._text(f"parcels-note-{asked.value if asked else 'held'}")]
        if parcel.state in (ParcelCode.LOST, ParcelCode.RETURNED):
            return [self._text(f"parcels-note-{parcel.state.value}")]
        return [*self._window(parcel), *self._silence(parcel)]

    def _left_at(self, wording: Wording) -> list[str]:
        if Note.NEIGHBOUR in wording.notes:
            house = wording.house
            return [
                self._text("parcels-note-neighbour-at", house=house) if house else self._text("parcels-note-neighbour")
            ]
        return [self._text("parcels-note-at-door")] if Note.AT_DOOR in wording.notes else []

    def _window(self, parcel: Parcel) -> list[str]:
        """Return when it should come, or that it should have come; nothing where nothing was promised."""
        if parcel.due_on is None or parcel.search_on is None or parcel.state in ENDED:
            return []
        if not parcel.is_late(self.today):
            return [self._text("parcels-window", earliest=parcel.due_from or parcel.due_on, latest=parcel.due_on)]
        late = self._text("parcels-late", latest=parcel.due_on, days=parcel.days_late(self.today))
        if parcel.counts_as_lost(self.today):
            return [late, self._text("parcels-late-lost")]
        if parcel.seems_lost(self.today):
            return [late, self._text("parcels-late-search")]
        return [late, self._text("parcels-late-wait", search_on=parcel.search_on)]

    def _silence(self, parcel: Parcel) -> list[str]:
        if not parcel.is_silent(self.today):
            return []
        return [self._text("parcels-silent", days=parcel.days_silent(self.today))]

    def _move(self, parcel: Parcel, wording: Wording) -> list[str]:
        move = next_move(parcel, wording, self.today)
        if move is None:
            return []
        if move.by and move.by >= self.today:
            return [self._text("parcels-move-by", by=move.by)]
        return [self._text(f"parcels-move-{move.whose.value}")]

    def _answer(self, parcel: Parcel) -> list[str]:
        """Tell that the carrier does not answer, and how old what we know is."""
        if parcel.unanswered_since is None or parcel.state in ENDED:
            return []
        if parcel.last is None:
            return [self._text("parcels-no-answer")]
        return [self._text("parcels-no-answer-since", at=parcel.last.at)]

    def _text(self, text_id: str, **facts: object) -> str:
        return self.texts.text(text_id, self.language, self.country, **facts)
