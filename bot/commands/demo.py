"""`demo`: things to try in the chat, read from the shop's own files; `demo export` writes the shop out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from bot.commands.demo_cases import Found, find_orders
from bot.commands.demo_questions import questions
from bot.commands.shop_data import demo_export
from bot.errors import ShopError
from bot.settings import read_settings
from bot.store.shop_folder import ShopFolder, read_folder

WIDTH = 36


@click.group(invoke_without_command=True)
@click.pass_context
def demo(context: click.Context) -> None:
    """List things to try in the demo shop, or write it out."""
    if context.invoked_subcommand is None:
        context.invoke(demo_list)


@demo.command("list")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def demo_list(folder: Path | None) -> None:
    """List things to try: questions in each language, and orders with the e-mail address that proves them."""
    try:
        place = folder or Path(read_settings().shop)
        shop = read_folder(place)
    except ShopError as error:
        raise click.ClickException(str(error)) from error
    for line in things_to_try(place, shop):
        click.echo(line)


demo.add_command(demo_export)


def things_to_try(place: Path, shop: ShopFolder) -> list[str]:
    """Return the lines of the list; days count from the day that the files are written for."""
    today = shop.shop.demo_anchor or date.today()
    lines = [f"{shop.shop.shop.name}: things to try", ""]
    for language, texts in questions(place, shop.rows, today).items():
        lines += [f"Ask ({language})", *(f"  {text}" for text in texts), ""]
    lines.append("Orders: say the number and the e-mail address, then the code from the mailbox")
    for title, found in find_orders(shop.rows, today, shop.shop.shop.languages).items():
        for number, one in enumerate(found):
            lines.append(_line(title if number == 0 else "", one))
    return lines


def _line(title: str, found: Found) -> str:
    who = f"{found.customer.get('country') or '?'}, {found.customer.get('language') or '?'}"
    return f"  {title:<{WIDTH}} {found.order['number']:<12} {found.order['email']} ({who})"
