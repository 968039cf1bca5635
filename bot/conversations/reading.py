"""What the doors read of conversations; nothing here changes one."""

from __future__ import annotations

from bot.shop.conversations import Conversation, Line, Received
from bot.store.conversations import Conversations
from bot.store.database import Database
from bot.store.inbox import Inbox
from bot.store.transcript import Transcript


class Reading:
    """Reads as a shopper may: lines that only agents see are left out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, channel: str, shopper_id: str) -> Conversation | None:
        with self._database.read() as connection:
            return Conversations(connection).find(channel, shopper_id)

    def has_button(self, channel: str, shopper_id: str, button_id: str) -> bool:
        with self._database.read() as connection:
            conversation = Conversations(connection).find(channel, shopper_id)
            return bool(conversation and Transcript(connection).find_button(conversation.id, button_id))

    def show(self, conversation_id: str, cursor: int) -> tuple[Conversation, list[Line]]:
        """Return the conversation as it is now, and what is beyond the cursor."""
        with self._database.read() as connection:
            return Conversations(connection).get(conversation_id), Transcript(connection).after(conversation_id, cursor)

    def outside_turns(self, conversation_id: str, cursor: int) -> list[Line]:
        """Return what no waiting caller was given."""
        with self._database.read() as connection:
            return Transcript(connection).outside_turns(conversation_id, cursor)

    def answer_to(self, inbox_id: str) -> tuple[Received, list[Line]]:
        """Return the message, with its outcome if it has one, and what answered it."""
        with self._database.read() as connection:
            return Inbox(connection).get(inbox_id), Transcript(connection).answers_to(inbox_id)
