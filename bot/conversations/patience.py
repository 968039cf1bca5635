"""How often and how long something is tried again before it is given up."""

from __future__ import annotations

from datetime import datetime, timedelta

# The brain answered, but badly: after the fifth time an agent takes over.
TURN_TRIES = 5
# The brain is not there at all: a restart with its models takes this long at worst.
AWAY_SECONDS = 180
SEND_TRIES = 8
_LONGEST_PAUSE = 60


def turn_pause(tries: int) -> timedelta:
    """Return the pause after so many tries of a turn: 1, 2, 4, 8 seconds."""
    return timedelta(seconds=2 ** (tries - 1))


def away_pause(since: datetime, now: datetime) -> timedelta:
    """Return the pause while the brain is away; a short one, because it may be back at any moment."""
    return timedelta(seconds=0.5 if now - since < timedelta(seconds=5) else 2)


def is_away_too_long(since: datetime, now: datetime) -> bool:
    return (now - since).total_seconds() > AWAY_SECONDS


def send_pause(tries: int) -> timedelta:
    return timedelta(seconds=min(2 ** (tries - 1), _LONGEST_PAUSE))
