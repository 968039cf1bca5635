"""From what is said to what is written: transcript lines, their buttons, and the sends to a platform."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.conversations.choices import ButtonMaker
from bot.conversations.messages import Outbound
from bot.shop.conversations import Conversation, Line, Sender
from bot.store.database import Connection
from bot.store.outbox import Outbox
from bot.store.transcript import Transcript


class LineWriter:
    """Writes lines; those of a channel in `pushed` are also put into the outbox, the others are fetched by cursor."""

    def __init__(self, pushed: frozenset[str] = frozenset()) -> None:
        self._pushed = pushed

    def write(
        self,
        connection: Connection,
        conversation: Conversation,
        messages: Sequence[Outbound],
        sender: Sender,
        language: str,
        now: datetime,
        inbox_id: str | None = None,
        is_shown: bool = True,
    ) -> list[Line]:
        transcript, buttons, written = Transcript(connection), ButtonMaker(), []
        for message in messages:
            line = transcript.add(
                conversation.id,
                sender,
                message.text,
                at=now,
                language=language,
                kind=message.kind,
                choices=buttons.choices(message),
                body=buttons.body(message),
                inbox_id=inbox_id,
                is_shown=is_shown,
            )
            transcript.keep_buttons(line, buttons.take_new())
            written.append(line)
            if is_shown and conversation.channel in self._pushed:
                Outbox(connection).add(line, conversation.channel, conversation.shopper_id, now)
        return written
