"""What was promised is kept once a turn, and later with the order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from bot.store.database import Database
from bot.store.promises import Promise, Promises

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
TO_GERMANY = Promise(
    conversation_id="c-1",
    inbox_id="m-1",
    kind="landed_cost",
    object="DE",
    rules=("eu_3_per_line", "eu_ioss"),
    version="2026-01-01.abcd",
    content={"told": "Two shirts to Germany: €60.69 in all", "total": "60.69"},
    made_at=NOON,
)


def keep(database: Database, *promises: Promise) -> list[bool]:
    with database.write() as connection:
        return [Promises(connection).keep(promise) for promise in promises]


def test_a_promise_is_kept_as_it_was_made(database: Database) -> None:
    keep(database, TO_GERMANY)

    with database.read() as connection:
        assert Promises(connection).of_conversation("c-1") == [TO_GERMANY]
        assert Promises(connection).of_conversation("c-2") == []


def test_a_repeated_turn_keeps_it_once(database: Database) -> None:
    later = replace(TO_GERMANY, made_at=NOON + timedelta(seconds=5), content={"told": "again"})

    assert keep(database, TO_GERMANY, later) == [True, False]

    with database.read() as connection:
        assert Promises(connection).of_conversation("c-1") == [TO_GERMANY]


def test_one_turn_may_promise_several_things(database: Database) -> None:
    to_brazil, in_days = replace(TO_GERMANY, object="BR"), replace(TO_GERMANY, kind="delivery")

    assert keep(database, TO_GERMANY, to_brazil, in_days) == [True, True, True]


def test_what_was_promised_before_the_order_is_tied_to_it(database: Database) -> None:
    after = replace(TO_GERMANY, inbox_id="m-2", made_at=NOON + timedelta(hours=2))
    elsewhere = replace(TO_GERMANY, conversation_id="c-2")
    keep(database, TO_GERMANY, after, elsewhere)

    with database.write() as connection:
        Promises(connection).tie_to_order("c-1", "T-1001", NOON + timedelta(hours=1))

    with database.read() as connection:
        assert Promises(connection).of_order("T-1001") == [replace(TO_GERMANY, order_number="T-1001")]
