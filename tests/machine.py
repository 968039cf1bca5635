"""What this machine has for the tests: a Chromium, a PostgreSQL server. Without one, its tests are skipped; in CI they fail."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import psycopg2
import pytest

POSTGRES_URL = os.environ.get("TEST_POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
IS_CI = os.environ.get("CI", "").lower() in ("1", "true")
_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """Return the path of the browser: CHROMIUM, the machine's own, or the one that Playwright installed."""
    candidates = (os.environ.get("CHROMIUM"), *map(shutil.which, _CHROMIUMS), *map(str, _of_playwright()))
    return next((path for path in candidates if path and Path(path).exists()), None)


def get_chromium() -> str:
    """Return its path; skip the test where there is none."""
    return find_chromium() or pytest.skip("no Chromium: CHROMIUM=/path/to/it, or install the package chromium")


def reaches_postgres() -> bool:
    try:
        psycopg2.connect(POSTGRES_URL, connect_timeout=5).close()
    except psycopg2.OperationalError:
        return False
    return True


def _of_playwright() -> list[Path]:
    folder = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    return sorted(folder.glob("chromium-*/chrome-linux*/chrome"), reverse=True)
