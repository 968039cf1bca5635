"""`python -m demo.generate [FOLDER]` writes the CSV files of people and orders; without a folder into the demo shop itself."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from demo.generate.shop import make_tables
from demo.generate.tables import write_tables

SHOP = Path(__file__).parents[1]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHOP
    counts = write_tables(folder, make_tables(SHOP))
    click.echo(", ".join(f"{count} {name}" for name, count in counts.items()))


if __name__ == "__main__":
    main()
