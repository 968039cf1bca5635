"""`docs/import.md` names every file and column that the import knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.store.csv_fields import CsvFile, Names
from bot.store.csv_files import FILES

PAGE = Path(__file__).parents[2] / "docs" / "import.md"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_page_names_every_column_and_whether_it_is_needed(file: CsvFile) -> None:
    [line] = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith(f"| `{file.name}`")]
    said = re.sub(r"\([^)]*\)", "", line.split("|", 2)[2])

    for field in file.fields:
        if not isinstance(field, Names):
            assert re.search(rf"\*\*{field.name}\*\*" if field.needed else rf"(?<!\*)\b{field.name}\b(?!\*)", said), (
                field.name
            )
