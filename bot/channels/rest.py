"""The REST door: Rasa's REST format, made safe to retry. Also what came outside a turn, by cursor."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.contract import CAPABILITIES
from bot.channels.rendering import TextRenderer
from bot.channels.threads import in_thread
from bot.conversations.desk import Desk, Receipt
from bot.conversations.events import Events, Subscription
from bot.conversations.messages import Inbound
from bot.conversations.reading import Reading
from bot.conversations.speech import Speech
from bot.conversations.typed import EmptyMessage, TooLong
from bot.errors import BadPayload
from bot.shop.conversations import Line

CHANNEL = "rest"
ANSWER_SECONDS = 30.0
LONGEST_ID = 200
LONGEST_BODY = 256 * 1024
_LOOK_SECONDS = 1.0
_WAITING = [{"custom": {"type": "waiting"}}]


class RestDoor:
    """Lets programs talk as shoppers; a token keeps it shut to others, only the demo goes without."""

    def __init__(
        self,
        desk: Desk,
        reading: Reading,
        wake: Callable[[str], None],
        events: Events,
        speech: Speech,
        clock: Callable[[], datetime],
        token: str,
        is_open: bool,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        """`is_open` lets callers in without a token where none is set."""
        self._desk, self._reading, self._wake, self._events, self._speech, self._clock = (
            desk,
            reading,
            wake,
            events,
            speech,
            clock,
        )
        self._token, self._is_open, self._answer_seconds = token, is_open, answer_seconds

    def routes(self) -> list[Route]:
        return [
            Route("/webhooks/rest/webhook", self.say, methods=["POST"]),
            Route("/webhooks/rest/messages", self.fetch, methods=["GET"]),
            Route("/webhooks/rest/", self.is_here, methods=["GET"]),
        ]

    async def is_here(self, request: Request) -> Response:
        return self._refusal(request) or JSONResponse({"status": "ok"})

    async def say(self, request: Request) -> Response:
        if refusal := self._refusal(request):
            return refusal
        inbound = await self._inbound(request)
        try:
            receipt = await in_thread(self._desk.receive, inbound)
        except (EmptyMessage, TooLong) as error:
            return JSONResponse(await self._unreadable(inbound, error))
        with self._events.listening(receipt.conversation_id) as subscription:
            self._wake(receipt.conversation_id)
            return await self._answer(inbound.shopper_id, receipt, subscription)

    async def _answer(self, sender: str, receipt: Receipt, subscription: Subscription) -> Response:
        lines: Sequence[Line] | None = None
        try:
            lines = await self._lines(receipt, subscription)
            if lines is None:
                return JSONResponse({"error": "timeout", "message_id": None, "sender": sender}, 504)
            return JSONResponse(_entries(sender, lines) or _WAITING)
        finally:
            if lines is None:  # also when the caller hung up
                await asyncio.shield(in_thread(self._desk.stop_waiting, receipt.inbox_id))

    async def _lines(self, receipt: Receipt, subscription: Subscription) -> Sequence[Line] | None:
        """Return what answered the message, empty where a person will; None when it takes too long."""
        ends_at, is_worth_a_look = monotonic() + self._answer_seconds, receipt.is_repeat
        while (left := ends_at - monotonic()) > 0:
            if is_worth_a_look:
                received, lines = await in_thread(self._reading.answer_to, receipt.inbox_id)
                if received.is_done:
                    return lines
            is_heard = await subscription.wait(min(left, _LOOK_SECONDS))
            answer = subscription.take_answer(receipt.inbox_id)
            if answer is not None:
                return answer
            # That the bot types now is no news.
            is_worth_a_look = not is_heard or subscription.take_news()
        return None

    async def fetch(self, request: Request) -> Response:
        if refusal := self._refusal(request):
            return refusal
        sender = _sender(request.query_params.get("sender"))
        conversation = await in_thread(self._reading.find, CHANNEL, sender)
        if conversation is None:
            return JSONResponse([])
        cursor = _cursor(request.query_params.get("after"))
        lines = await in_thread(self._reading.outside_turns, conversation.id, cursor)
        entries = [{"id": line.id, "from": line.sender, **_entries(sender, [line])[0]} for line in lines]
        return JSONResponse(entries)

    def _refusal(self, request: Request) -> Response | None:
        if not self._token:
            if self._is_open:
                return None
            return JSONResponse({"error": "closed", "expected": "the setting REST_TOKEN"}, 403)
        given = request.headers.get("authorization", "").removeprefix("Bearer ").encode()
        if hmac.compare_digest(given, self._token.encode()):
            return None
        return JSONResponse({"error": "unauthorized"}, 401, headers={"WWW-Authenticate": "Bearer"})

    async def _inbound(self, request: Request) -> Inbound:
        payload = _object(await _body(request))
        metadata = payload.get("metadata")
        if metadata is None:
            metadata = {}
        if not isinstance(metadata, dict):
            raise BadPayload(field="metadata", expected="an object")
        sender, message = _sender(payload.get("sender")), payload.get("message")
        if not isinstance(message, str):
            raise BadPayload(field="message", expected="a text")
        message_id = _short_text(metadata.get("message_id"), "metadata.message_id", LONGEST_ID) or uuid4().hex
        locale = _short_text(metadata.get("locale"), "metadata.locale", 35)
        text = message.strip()
        return Inbound(
            CHANNEL,
            sender,
            platform_id=f"{len(sender)}:{sender}:{message_id}",
            text=message,
            sent_at=self._clock(),
            button_id=text if await self._is_button(sender, text) else None,
            locale=locale,
        )

    async def _is_button(self, sender: str, text: str) -> bool:
        # Ids of ours are 22 letters of base64: nothing else is worth a look.
        if len(text) != 22 or " " in text:
            return False
        return bool(await in_thread(self._reading.has_button, CHANNEL, sender, text))

    async def _unreadable(self, inbound: Inbound, error: EmptyMessage | TooLong) -> list[dict[str, Any]]:
        conversation = await in_thread(self._reading.find, CHANNEL, inbound.shopper_id)
        language = self._speech.nearest(conversation.language if conversation else None, inbound.locale)
        limit = {"limit": error.facts["limit"]} if "limit" in error.facts else {}
        text = self._speech.say(error.reply, language, **limit)
        custom = {"type": "refused", "reason": error.reply.removeprefix("contact-"), **limit}
        return [{"recipient_id": inbound.shopper_id, "text": text, "custom": custom}]


def _entries(sender: str, lines: Sequence[Line]) -> list[dict[str, Any]]:
    renderer = TextRenderer()
    return [_entry(sender, line, renderer.text(line, CAPABILITIES[CHANNEL])) for line in lines]


def _entry(sender: str, line: Line, text: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"recipient_id": sender, "text": text}
    if line.choices:
        entry["buttons"] = [{"title": choice.title, "payload": choice.id} for choice in line.choices]
    if line.body is not None:
        entry["custom"] = {"type": line.kind, **line.body}
    elif line.choices:
        choices = [{"id": choice.id, "title": choice.title} for choice in line.choices]
        entry["custom"] = {"type": "choices", "choices": choices}
    return entry


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            raise BadPayload(field="body", expected=f"at most {LONGEST_BODY} bytes")
    return body


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        payload = json.loads(body)
    except UnicodeDecodeError as error:
        raise BadPayload(field="body", expected="UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise BadPayload(field="body", expected="JSON") from error
    if not isinstance(payload, dict):
        raise BadPayload(field="body", expected="a JSON object")
    return payload


def _sender(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise BadPayload(field="sender", expected="a text that names the shopper")
    if len(value) > LONGEST_ID or not value.isprintable():
        raise BadPayload(field="sender", expected=f"at most {LONGEST_ID} printable characters")
    return value


def _short_text(value: object, field: str, longest: int) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise BadPayload(field=field, expected=f"a text of at most {longest} printable characters")
    return value


def _cursor(value: str | None) -> int:
    if value in (None, ""):
        return 0
    if not value.isascii() or not value.isdigit() or len(value) > 18:
        raise BadPayload(field="after", expected="the id of the last message known")
    return int(value)
