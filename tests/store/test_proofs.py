"""Codes and proofs: five tries, thirty minutes, and the same rows whether an order exists or not."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select

from bot.shop.proofs import CODE_LASTS, HOUR, PROOF_LASTS, TooManyTries, masked_address, same_address
from bot.store.database import Database
from bot.store.outgoing_mail import OutgoingMails
from bot.store.proofs import Proofs
from bot.store.tables_brain import outgoing_mail, proof_codes

NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
ORDER, ADDRESS = "T-1001", "ana@example.com"


def make_code(
    database: Database, conversation: str = "c-1", at: datetime = NOON, address: str = ADDRESS, is_real: bool = True
) -> str:
    with database.write() as connection:
        return Proofs(connection, conversation, at).make_code(ORDER, address, is_real)


def try_code(database: Database, code: str, conversation: str = "c-1", at: datetime = NOON) -> bool:
    with database.write() as connection:
        return Proofs(connection, conversation, at).try_code(ORDER, code)


def has(database: Database, conversation: str = "c-1", at: datetime = NOON) -> bool:
    with database.read() as connection:
        return Proofs(connection, conversation, at).has(ORDER)


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def test_the_right_code_proves_the_order_in_its_conversation_alone(database: Database) -> None:
    code = make_code(database)

    assert try_code(database, code)

    assert has(database)
    assert not has(database, "c-2")


def test_a_proof_ends_after_thirty_minutes(database: Database) -> None:
    try_code(database, make_code(database))

    assert has(database, at=NOON + PROOF_LASTS - timedelta(seconds=1))
    assert not has(database, at=NOON + PROOF_LASTS)


def test_a_code_is_good_once_and_for_fifteen_minutes(database: Database) -> None:
    old = make_code(database)
    assert not try_code(database, old, at=NOON + CODE_LASTS)

    fresh = make_code(database)
    assert try_code(database, fresh)
    assert not try_code(database, fresh)


def test_only_the_newest_code_is_right(database: Database) -> None:
    first = make_code(database)
    second = make_code(database)

    assert first == second or not try_code(database, first)
    assert try_code(database, second)


def test_no_code_proves_an_order_that_is_not_theirs(database: Database) -> None:
    code = make_code(database, is_real=False)

    assert not try_code(database, code)
    assert not has(database)


def test_a_sixth_code_is_not_looked_at_within_the_hour(database: Database) -> None:
    code = make_code(database)
    for _ in range(5):
        assert not try_code(database, wrong(code))

    with pytest.raises(TooManyTries):
        try_code(database, code)
    with pytest.raises(TooManyTries):
        make_code(database, "c-2", address="other@example.com")

    assert try_code(database, make_code(database, at=NOON + HOUR), at=NOON + HOUR)


def test_whoever_holds_a_proof_is_not_locked_out_by_others(database: Database) -> None:
    try_code(database, make_code(database))
    code = make_code(database, "thief", address="thief@example.com")
    for _ in range(5):
        try_code(database, wrong(code), "thief")

    assert has(database)
    make_code(database)


def test_five_codes_an_hour_by_conversation_and_by_address(database: Database) -> None:
    for number in range(5):
        make_code(database, address=f"a{number}@example.com")
    with pytest.raises(TooManyTries):
        make_code(database, address="a9@example.com")

    for number in range(4):
        make_code(database, f"d-{number}", address="a0@example.com")
    with pytest.raises(TooManyTries):
        make_code(database, "d-9", address=" A0@example.com ")


@pytest.mark.parametrize("is_real", [True, False])
def test_true_and_false_claims_leave_the_same_rows(database: Database, is_real: bool) -> None:
    with database.write() as connection:
        Proofs(connection, "c-1", NOON).make_code(ORDER, ADDRESS, is_real)
        OutgoingMails(connection).add("code:1", ADDRESS, "Code", "…", NOON, is_real=is_real)
        rows = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (proof_codes, outgoing_mail)
        ]
        waiting = OutgoingMails(connection).claim(NOON)

    assert rows == [1, 1]
    assert len(waiting) == int(is_real)


def test_a_code_is_known_to_be_waiting_until_it_ends(database: Database) -> None:
    make_code(database, is_real=False)

    with database.read() as connection:
        assert Proofs(connection, "c-1", NOON).has_code(ORDER)
        assert not Proofs(connection, "c-1", NOON + CODE_LASTS).has_code(ORDER)
        assert not Proofs(connection, "c-2", NOON).has_code(ORDER)


def test_addresses_are_compared_as_people_write_them() -> None:
    assert same_address(" Ana@Example.com ", "ana@example.com")
    assert same_address("+34 600 123 456", "600123456")
    assert not same_address("123456", "+34600123456")
    assert not same_address("ana@example.com", None)
    assert not same_address("+34600123456", "ana@example.com")


def test_addresses_are_shown_masked() -> None:
    assert masked_address("ana@example.com") == "a•••@example.com"
    assert masked_address("+34600123456") == "+34•••56"
