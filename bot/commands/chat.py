"""`python -m bot chat`: a talk with the brain in this terminal, on the shop that was loaded last."""

from __future__ import annotations

import asyncio
import os
from typing import Any
from uuid import uuid4

import click

from bot.errors import Unavailable
from bot.settings import read_settings


@click.command()
def chat() -> None:
    """Talk with the bot; a number presses a button, an empty line ends."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    from bot.brain.assembly import assemble
    from bot.brain.training import train_if_needed
    from bot.store.database import Database

    settings = read_settings()
    click.echo("Loading …")
    brain = assemble(train_if_needed(settings.models), Database(settings.database_url))
    asyncio.run(_talk(brain))


async def _talk(brain: Any) -> None:
    conversation = uuid4().hex
    language: str | None = None
    buttons: list[dict[str, Any]] = []
    while line := click.prompt("you", default="", show_default=False):
        metadata: dict[str, Any] = {
            "inbox_id": uuid4().hex,
            "channel": "terminal",
            "locale": None,
            "language_so_far": language,
            "proof": {"level": "none"},
        }
        if line.isdigit() and 0 < int(line) <= len(buttons):
            line = buttons[int(line) - 1]["payload"]
            metadata["button"] = True
        try:
            answer = await brain.answer(conversation, line, metadata)
        except Unavailable as error:
            click.echo(f"(the turn failed and may be tried again: {error})")
            continue
        buttons = [button for entry in answer for button in entry.get("buttons", [])]
        for entry in answer:
            custom = entry.get("custom", {})
            language = custom.get("language", language) if custom.get("type") == "language" else language
            if "text" in entry:
                click.echo(f"bot: {entry['text']}")
            elif custom.get("type") == "handover":
                click.echo(f"(handed over: {custom['reason']})")
        for number, button in enumerate(buttons, 1):
            click.echo(f"  {number}. {button['title']}")
