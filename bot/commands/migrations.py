"""`migrate` brings the database to the newest migration; `migration` writes one from what the tables have become."""

from __future__ import annotations

from datetime import date

import click

from bot.errors import ShopError
from bot.settings import read_settings
from bot.store.database import Database
from bot.store.migrate import new_migration


@click.command()
def migrate() -> None:
    """Bring the database to the newest migration."""
    try:
        Database(read_settings().database_url).migrate()
    except ShopError as error:
        raise click.ClickException(str(error)) from error


@click.command()
@click.argument("deed")
def migration(deed: str) -> None:
    """Write a migration for what the tables have become; DEED says what it does, such as "add return reason"."""
    database = Database(read_settings().database_url)
    try:
        database.migrate()
        click.echo(new_migration(database, deed, date.today()))
    except (ShopError, ValueError) as error:
        raise click.ClickException(str(error)) from error
