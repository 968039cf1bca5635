#!/bin/sh
# Names what the whole test suite needs and this machine lacks. Without them the tests that need them are skipped;
# in CI they fail.
set -eu

missing=0

lacks() {
    missing=1
    printf '%s\n' "$@" >&2
}

if ! .venv/bin/python -c 'import sys; from tests.machine import find_chromium; sys.exit(find_chromium() is None)'; then
    lacks "Chromium is missing: the browser's tests are skipped." \
        "  Debian: apt-get install chromium   elsewhere: .venv/bin/playwright install chromium   or: CHROMIUM=/path/to/it"
fi
if ! .venv/bin/python -c 'import sys; from tests.machine import reaches_postgres; sys.exit(not reaches_postgres())'; then
    lacks "PostgreSQL is missing: the tests run on SQLite alone." \
        "  Debian: apt-get install postgresql   or name a server in which databases may be made:" \
        "  TEST_POSTGRES_URL=postgresql://user:password@host:5432/postgres"
fi
if [ "$missing" = 1 ] && [ "${CI:-}" = true ]; then
    exit 1
fi
