"""Answers from the shop's own help pages; where none fits, the shopper may have a person."""

from __future__ import annotations

from actions.turn import Turn


def say_help(turn: Turn, intent: str, *next_steps: str) -> None:
    """Say the part of the help pages for an intent that is nearest to what was asked, and offer what may come next."""
    title = f"talk-reading-{intent.replace('_', '-')}"
    question = turn.text(title) if turn.said.is_button else turn.said.text
    page = turn.tools.help.search(question, turn.language, intent)
    if page is None:
        turn.say("account-no-page", turn.readings("human_agent"))
        turn.memory.set("offered", "person")
        return
    turn.say_text(f"{page.title}\n{page.text}", turn.readings(*next_steps, "human_agent"))
