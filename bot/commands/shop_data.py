"""`import` and `demo export`: a shop's data into the database and out of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from bot.errors import ShopError
from bot.settings import read_settings
from bot.store.database import Database
from bot.store.demo import FOLDER as DEMO
from bot.store.online_retail import SHOP_FILE, Retail, read_online_retail
from bot.store.shop_folder import Progress, ShopFolder, folder_bytes, read_folder
from bot.store.shop_import import export_folder
from bot.store.swap import Differences, swap_in

PICTURES = "images"


@click.command("import")
@click.argument("source", metavar="FOLDER", type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", "is_dry_run", is_flag=True, help="Check everything and say what would change.")
@click.option("--format", "form", type=click.Choice(["folder", "online-retail"]), default="folder", show_default=True)
@click.option(
    "--shop",
    "shop_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=SHOP_FILE,
    help="The shop.yml to go with an online-retail file, which has none.",
)
def import_shop(source: Path, is_dry_run: bool, form: str, shop_file: Path) -> None:
    """Put the shop in FOLDER (CSV files and shop.yml) in place of the present one.

    With --format online-retail, FOLDER is a file with the columns of the UCI Online Retail data set.
    """
    with _shown(), _database() as database:
        if form == "online-retail":
            differences = _import_retail(database, source, shop_file, is_dry_run)
        else:
            differences = _import_folder(database, source, is_dry_run)
    _report(differences, is_dry_run)


@click.command("export")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def demo_export(folder: Path) -> None:
    """Write the shop as it stands into FOLDER; importing it back changes nothing."""
    with _shown(), _database() as database:
        export_folder(database, folder)
    if (DEMO / PICTURES).is_dir():
        shutil.copytree(DEMO / PICTURES, folder / PICTURES, dirs_exist_ok=True)
    click.echo(f"Written to {folder}.")


def _import_folder(database: Database, source: Path, is_dry_run: bool) -> Differences:
    with _bar("Reading", folder_bytes(source)) as progress:
        folder = read_folder(source, progress)
    return _load(database, folder, is_dry_run)


def _import_retail(database: Database, source: Path, shop_file: Path, is_dry_run: bool) -> Differences:
    with _bar("Reading", source.stat().st_size) as progress:
        retail = read_online_retail(source, shop_file, progress)
    differences = _load(database, retail.folder, is_dry_run)
    _report_skipped(retail)
    return differences


def _load(database: Database, folder: ShopFolder, is_dry_run: bool) -> Differences:
    with _bar("Loading", sum(len(rows) for rows in folder.rows.values())) as progress:
        return swap_in(database, folder, is_dry_run=is_dry_run, progress=progress)


def _report_skipped(retail: Retail) -> None:
    total = sum(skipped.count for skipped in retail.skipped)
    click.echo(f"{retail.lines} lines read, {total} of them skipped:")
    for skipped in retail.skipped:
        more = ", …" if skipped.count > len(skipped.lines) else ""
        click.echo(f"  {skipped.count:>7}  {skipped.reason} (line {', '.join(map(str, skipped.lines))}{more})")
    click.echo(f"{retail.without_customer} lines are of nobody known: their orders have no customer.")


def _report(differences: Differences, is_dry_run: bool) -> None:
    for name, difference in sorted(differences.items()):
        if difference:
            click.echo(f"{name}: {difference.added} added, {difference.changed} changed, {difference.removed} removed")
    if not any(differences.values()):
        click.echo("Nothing differs.")
    if is_dry_run:
        click.echo("This was a dry run: nothing was changed.")


@contextmanager
def _database() -> Iterator[Database]:
    database = Database(read_settings().database_url)
    try:
        database.migrate()
        yield database
    finally:
        database.close()


@contextmanager
def _shown() -> Iterator[None]:
    """Show what is wrong with settings, data or database as what it is, without a traceback."""
    try:
        yield
    except ShopError as error:
        raise click.ClickException(str(error)) from error


@contextmanager
def _bar(label: str, length: int) -> Iterator[Progress]:
    with click.progressbar(length=length, label=label) as bar:
        yield bar.update
