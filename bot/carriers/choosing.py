"""Which source of tracking events the setting TRACKING asks for."""

from __future__ import annotations

from pathlib import Path

from bot.carriers.aftership import AfterShip
from bot.carriers.contract import Carrier
from bot.carriers.csv_feed import CsvFeed
from bot.carriers.seventeen_track import SeventeenTrack
from bot.errors import BadSetting

STORE = "store"


def chosen_carrier(tracking: str, key: str, secret: str) -> Carrier | None:
    """Return the source; None for `store`, where the order store already holds all that is known. Raises BadSetting."""
    if tracking == STORE:
        return None
    if tracking == SeventeenTrack.name:
        return SeventeenTrack(_given("TRACKING_KEY", key))
    if tracking == AfterShip.name:
        return AfterShip(_given("TRACKING_KEY", key), _given("TRACKING_SECRET", secret))
    return CsvFeed(Path(tracking))


def _given(name: str, value: str) -> str:
    if not value:
        raise BadSetting(name, "what the tracking service gave you", value)
    return value
