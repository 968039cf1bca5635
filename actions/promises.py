"""What a turn promised is written down, so that agents see it and the shop stands by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from actions.turn import Turn
from bot.store.promises import Promise, Promises


def keep_promise(
    turn: Turn,
    kind: str,
    object_: str,
    told: str,
    *,
    rules: Iterable[str],
    version: str,
    content: Mapping[str, Any],
    order_number: str | None = None,
) -> None:
    """Keep what was told, in the shopper's words (`told`) and as plain values; a repeated turn keeps it once."""
    promise = Promise(
        conversation_id=turn.conversation_id,
        inbox_id=turn.inbox_id,
        kind=kind,
        object=object_,
        rules=tuple(dict.fromkeys(rules)),
        version=version,
        content={"told": told, **content},
        made_at=turn.now,
        order_number=order_number,
    )
    with turn.writing() as connection:
        Promises(connection).keep(promise)
