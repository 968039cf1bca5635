"""`cases` lists what people have to settle, the most urgent first, and takes or settles one."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from bot.commands.cases import cases
from bot.store.cases import Cases
from bot.store.database import Database
from bot.store.tables_conversations import audit_log


@pytest.fixture
def numbers(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    monkeypatch.setenv("DATABASE_URL", sqlite_database.url)
    now = datetime.now(timezone.utc)
    with sqlite_database.write() as connection:
        store = Cases(connection)
        plain = store.open("reship", "c-1", {"order_number": "HL-1"}, now)
        late = store.open("complaint", "c-1", {}, now, severity="high", cause="money", due_at=now - timedelta(hours=1))
    return [plain.number, late.number]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cases, arguments)


def test_the_most_urgent_case_comes_first(numbers: list[int]) -> None:
    lines = run().output.splitlines()

    assert [line.split()[0] for line in lines] == [str(numbers[1]), str(numbers[0])]
    assert "high/money" in lines[0] and "OVERDUE" in lines[0] and "HL-1" in lines[1]


def test_a_case_is_taken_and_settled_by_somebody(numbers: list[int], sqlite_database: Database) -> None:
    taken = run("--take", str(numbers[1]), "--owner", "mo@shop.example")
    settled = run("--settle", str(numbers[1]), "--owner", "mo@shop.example")

    assert "mo@shop.example" in taken.output and str(numbers[1]) not in settled.output
    with sqlite_database.read() as connection:
        assert connection.execute(select(audit_log.c.deed)).scalars().all() == ["take_case", "settle_case"]
        (case,) = Cases(connection).of_conversation("c-1", "complaint")
    assert case.settled_at and case.state == "settled"


def test_a_case_that_is_not_there_is_told(numbers: list[int]) -> None:
    assert "no open case" in run("--settle", "4711", "--owner", "mo@shop.example").output
    assert "say who" in run("--settle", str(numbers[0])).output
