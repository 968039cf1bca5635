"""`cases`: what the chat left for people to settle, with who sees to it and until when."""

from __future__ import annotations

from datetime import datetime, timezone

import click

from bot.errors import ShopError
from bot.settings import read_settings
from bot.store.audit import AuditLog
from bot.store.cases import Case, Cases
from bot.store.database import Connection, Database


@click.command()
@click.option("--take", type=int, metavar="NUMBER", help="Make --owner the one who sees to this case.")
@click.option("--settle", type=int, metavar="NUMBER", help="Close this case.")
@click.option("--owner", metavar="EMAIL", help="The agent who takes or settles it.")
def cases(take: int | None, settle: int | None, owner: str | None) -> None:
    """List the open cases, the most urgent first; take or settle one."""
    if (take or settle) and not owner:
        raise click.UsageError("say who by --owner")
    now = datetime.now(timezone.utc)
    try:
        with Database(read_settings().database_url).write() as connection:
            if take:
                _change(connection, take, "take_case", str(owner), now, Cases(connection).take(take, str(owner)))
            if settle:
                _change(connection, settle, "settle_case", str(owner), now, Cases(connection).settle(settle, now))
            found = Cases(connection).all_open()
    except ShopError as error:
        raise click.ClickException(str(error)) from error
    for case in sorted(found, key=lambda case: (case.due_at is None, case.due_at or case.opened_at)):
        click.echo(_line(case, now))


def _change(connection: Connection, number: int, deed: str, owner: str, now: datetime, is_done: bool) -> None:
    if not is_done:
        raise click.ClickException(f"{number}: no open case")
    AuditLog(connection).add(owner, deed, str(number), now)


def _line(case: Case, now: datetime) -> str:
    due = ""
    if case.due_at:
        due = f"  {'OVERDUE since' if case.due_at < now else 'due'} {case.due_at:%Y-%m-%d %H:%M} UTC"
    judged = "/".join(each for each in (case.severity, case.cause) if each)
    about = case.details.get("order_number") or ""
    return f"{case.number}  {case.kind}  {judged or '-'}  {about or '-'}  {case.owner}  opened {case.opened_at:%Y-%m-%d}{due}"
