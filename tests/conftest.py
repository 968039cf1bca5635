"""What all tests share: `database` runs a test twice, on SQLite and on PostgreSQL, each time empty and migrated; a browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright
from sqlalchemy import text
from sqlalchemy.engine import create_engine
from sqlalchemy.engine.url import make_url

from bot.store.database import Database
from tests.machine import IS_CI, POSTGRES_URL, get_chromium, reaches_postgres

# As in the brain's process, and before anything loads: more threads wait for each other on a busy machine.
os.environ.setdefault("OMP_NUM_THREADS", "1")

BROWSER_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-sync",
)
# They start browsers, processes or the whole model; `make quick` leaves them out, and the second database.
SLOW = {"channels", "console", "dialogue", "e2e", "gateway", "nlu", "widget"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(Path(__file__).parent).parts[0]
        if folder in SLOW or "postgresql" in item.name:
            item.add_marker("slow")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI nothing is skipped: what a test needs has to be there."""
    report = yield
    if IS_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """One for the whole run: a second beside it raises."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=get_chromium(), args=list(BROWSER_FLAGS))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file that each test copies."""
    path = tmp_path_factory.mktemp("template") / "crossdesk.db"
    database = Database(f"sqlite:///{path}")
    database.migrate()
    database.close()
    return path


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    """The name of a migrated PostgreSQL database that each test copies."""
    name = f"crossdesk_test_{uuid4().hex[:12]}"
    if not reaches_postgres():
        pytest.skip("no PostgreSQL at TEST_POSTGRES_URL")
    _on_server(f'CREATE DATABASE "{name}"')
    database = Database(_postgres_url(name))
    database.migrate()
    database.close()
    yield name
    _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated, empty database, for tests that start processes of their own."""
    make = {"sqlite": _sqlite_copy, "postgresql": _postgres_copy}[request.param]
    yield from make(request, tmp_path)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """For tests in which the kind of database plays no part."""
    shutil.copy(sqlite_template, tmp_path / "crossdesk.db")
    database = Database(f"sqlite:///{tmp_path / 'crossdesk.db'}")
    yield database
    database.close()


def _sqlite_copy(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    shutil.copy(request.getfixturevalue("sqlite_template"), folder / "crossdesk.db")
    yield f"sqlite:///{folder / 'crossdesk.db'}"


def _postgres_copy(request: pytest.FixtureRequest, _folder: Path) -> Iterator[str]:
    template = request.getfixturevalue("postgres_template")
    name = f"crossdesk_test_{uuid4().hex[:12]}"
    _on_server(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    yield _postgres_url(name)
    _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


def _postgres_url(name: str) -> str:
    return make_url(POSTGRES_URL).set(database=name).render_as_string(hide_password=False)


def _on_server(statement: str) -> None:
    engine = create_engine(make_url(POSTGRES_URL), isolation_level="AUTOCOMMIT", future=True)
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
