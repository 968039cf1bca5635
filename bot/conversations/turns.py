"""One turn's request to the brain and its answer, as `turn.schema.json` says; no network here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.conversations.messages import KINDS, HandoverWish, Offer, Outbound, Reply
from bot.errors import Unavailable
from bot.shop.conversations import Conversation, Received, Signed

NO_PROOF = {"level": "none"}


class BrainFailed(Unavailable):
    """The brain answered, but not with an answer."""


def request_for(
    conversation: Conversation, received: Received, message: str, is_button: bool, now: datetime
) -> dict[str, Any]:
    metadata: dict[str, Any] = {
        "inbox_id": received.id,
        "channel": received.channel,
        "locale": received.locale or conversation.locale,
        "language_so_far": conversation.language,
        "proof": _proof(received.signed, now),
    }
    if is_button:
        metadata["button"] = True
    return {"sender": conversation.id, "message": message, "metadata": metadata}


def _proof(signed: Signed | None, now: datetime) -> Mapping[str, Any]:
    if signed is None or signed.until <= now:
        return NO_PROOF
    return {
        "level": "signed",
        "subject": signed.subject,
        "email": signed.email,
        "name": signed.name,
        "until": signed.until.isoformat(),
    }


def read_answer(answer: object) -> Reply:
    """Return the reply in Rasa's message list; one that says nothing raises BrainFailed."""
    if not isinstance(answer, list) or not all(isinstance(entry, dict) for entry in answer):
        raise BrainFailed(why="the answer is no list of messages")
    try:
        reply = _read(answer)
    except (KeyError, TypeError, AttributeError) as error:
        raise BrainFailed(why=f"the answer breaks the schema: {error!r}") from error
    if not reply.messages and reply.handover is None:
        raise BrainFailed(why="the answer is empty")
    return reply


def _read(entries: Sequence[Mapping[str, Any]]) -> Reply:
    messages: list[Outbound] = []
    handover = language = None
    # A custom entry says again what the text directly before it said: the two are one message.
    is_bare_text = False
    for entry in entries:
        custom = entry.get("custom")
        if entry.get("text"):
            messages.append(_text(entry))
        if entry.get("image"):
            messages.append(Outbound("link", entry["image"], (), {"type": "link", "url": entry["image"], "title": ""}))
        if isinstance(custom, dict) and custom.get("type") == "handover":
            handover = HandoverWish(str(custom["reason"]), dict(custom.get("card") or {}))
        elif isinstance(custom, dict) and custom.get("type") == "language":
            language = str(custom["language"])
        elif isinstance(custom, dict) and custom.get("type") in KINDS:
            said = messages.pop() if messages and (is_bare_text or entry.get("text")) else Outbound("text", "")
            messages.append(Outbound(custom["type"], said.text, said.offers, custom))
        is_bare_text = bool(entry.get("text")) and not custom
    return Reply(tuple(messages), handover, language)


def _text(entry: Mapping[str, Any]) -> Outbound:
    offers = tuple(Offer(str(button["title"]), str(button["payload"])) for button in entry.get("buttons") or ())
    return Outbound("choices" if offers else "text", str(entry["text"]), offers)
