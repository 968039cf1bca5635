"""The widget's websocket: JSON frames in and out; the transcript is the one source of what is shown.

The session token is the shopper's key to the conversation. Here and in the database it is known by its hash only.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_urlsafe
from time import monotonic
from typing import Any

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from bot.channels.frames import message_frame, read_client_id, read_frame, read_hello, read_said, shown_owner
from bot.channels.signing import read_signed
from bot.channels.threads import in_thread
from bot.conversations.desk import Desk, Receipt
from bot.conversations.events import Events
from bot.conversations.messages import Inbound
from bot.conversations.reading import Reading
from bot.conversations.speech import Speech
from bot.errors import BadPayload, Unavailable
from bot.shop.conversations import BOT, Conversation, Signed
from bot.store.transcript import MOST_LINES

log = logging.getLogger(__name__)

CHANNEL = "web"
HELLO_SECONDS = 20
LOOK_SECONDS = 30.0
# The shopper's own line comes back with the answer, or after this: its page shows it already.
ECHO_SECONDS = 0.1
# A quick answer needs no "is writing".
TYPING_SECONDS = 0.15
# More than a person types: a script, or a widget gone wrong.
MOST_FRAMES, FRAMES_SECONDS = 40, 10
# What closes a socket that is to come back in a moment, by RFC 6455's registry.
TRY_AGAIN_LATER = 1013
POLICY = 1008


@dataclass(frozen=True)
class WebDoor:
    """What all sockets of a gateway share."""

    desk: Desk
    reading: Reading
    wake: Callable[[str], None]
    events: Events
    speech: Speech
    clock: Callable[[], datetime]
    shopper_secret: str = ""

    def routes(self) -> list[WebSocketRoute]:
        return [WebSocketRoute("/chat/socket", self.serve)]

    def take_in(self, inbound: Inbound) -> Receipt:
        """Put the message into the inbox and have it worked on; this waits for the database."""
        receipt = self.desk.receive(inbound)
        self.wake(receipt.conversation_id)
        return receipt

    async def serve(self, websocket: WebSocket) -> None:
        await websocket.accept()
        socket = Socket(self, websocket)
        try:
            await socket.talk()
        except WebSocketDisconnect:
            return
        except Unavailable as error:
            log.warning("a socket is closed until the database is back: %s", error)
            await _close(websocket, TRY_AGAIN_LATER)
        finally:
            await socket.leave()


class Socket:
    """One open page."""

    def __init__(self, door: WebDoor, websocket: WebSocket) -> None:
        self._door, self._websocket = door, websocket
        self._shopper_id = ""
        self._locale: str | None = None
        self._signed: Signed | None = None
        self._conversation: Conversation | None = None
        self._cursor = 0
        self._showing: asyncio.Task[None] | None = None
        self._times: deque[float] = deque(maxlen=MOST_FRAMES)

    async def talk(self) -> None:
        """Serve frames until the page goes; the first one is the hello."""
        try:
            await asyncio.wait_for(self._greet(), HELLO_SECONDS)
        except asyncio.TimeoutError:
            await _close(self._websocket, POLICY)
            return
        while True:
            try:
                await self._take(await self._frame())
            except BadPayload as error:
                await self._complain(error)

    async def leave(self) -> None:
        if self._showing:
            self._showing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._showing

    async def _greet(self) -> None:
        while not self._shopper_id:
            try:
                frame = await self._frame()
                if frame.get("type") == "ping":
                    await self._send({"type": "pong"})
                elif frame.get("type") == "hello":
                    await self._hello(frame)
                else:
                    raise BadPayload(field="type", expected="hello first")
            except BadPayload as error:
                await self._complain(error)

    async def _hello(self, frame: Mapping[str, Any]) -> None:
        hello = read_hello(frame)
        self._locale, token, cursor = hello.locale, hello.session, hello.after
        await self._sign(frame.get("token"))
        conversation = await self._find(token) if token else None
        if not token or not self._may_resume(conversation, cursor):
            token, conversation, cursor = token_urlsafe(32), None, 0
        self._shopper_id, self._conversation, self._cursor = _hashed(token), conversation, cursor
        await self._send(
            {
                "type": "welcome",
                "session": token,
                "language": self._language(),
                "owner": shown_owner(conversation.owner) if conversation else BOT,
            }
        )
        if conversation:
            self._show(conversation.id)

    async def _find(self, token: str) -> Conversation | None:
        return await in_thread(self._door.reading.find, CHANNEL, _hashed(token))

    def _may_resume(self, conversation: Conversation | None, cursor: int) -> bool:
        if conversation is None:
            return cursor == 0  # a page that knows lines of a conversation that is gone begins anew
        is_anothers = (
            self._signed is not None
            and conversation.customer_subject is not None
            and conversation.customer_subject != self._signed.subject
        )
        return not is_anothers

    async def _sign(self, token: object) -> None:
        if token is None or token == "":
            return
        try:
            if not isinstance(token, str):
                raise BadPayload(field="token", expected="a JWT")
            self._signed = read_signed(token, self._door.shopper_secret, self._door.clock())
        except BadPayload as error:  # the shopper may talk all the same, unsigned
            log.warning("a page's token is not taken: %s", error)
            await self._error("bad_token", self._say("contact-bad-token"), error)

    async def _take(self, frame: Mapping[str, Any]) -> None:
        kind = frame.get("type")
        if kind == "ping":
            await self._send({"type": "pong"})
        elif kind in ("say", "press"):
            await self._receive(frame)
        else:
            raise BadPayload(field="type", expected="say, press or ping")

    async def _receive(self, frame: Mapping[str, Any]) -> None:
        client_id = read_client_id(frame)
        if self._is_too_fast():
            await self._error("too_fast", self._say("contact-too-fast"))
            return
        try:
            receipt = await in_thread(self._door.take_in, self._inbound(frame, client_id))
        except BadPayload as error:
            await self._complain(error, client_id)
            return
        await self._send({"type": "received", "id": client_id})
        if self._showing is None:
            self._show(receipt.conversation_id)
        asyncio.get_running_loop().call_later(ECHO_SECONDS, self._door.events.tell, receipt.conversation_id)

    def _inbound(self, frame: Mapping[str, Any], client_id: str) -> Inbound:
        said = read_said(frame)
        return Inbound(
            CHANNEL,
            self._shopper_id,
            platform_id=f"{self._shopper_id}:{client_id}",
            text=said.text,
            sent_at=self._door.clock(),
            button_id=said.button_id,
            client_id=client_id,
            locale=self._locale,
            signed=self._signed,
        )

    def _is_too_fast(self) -> bool:
        now = monotonic()
        if len(self._times) == MOST_FRAMES and now - self._times[0] < FRAMES_SECONDS:
            return True
        self._times.append(now)
        return False

    def _show(self, conversation_id: str) -> None:
        self._showing = asyncio.create_task(self._keep_showing(conversation_id))

    async def _keep_showing(self, conversation_id: str) -> None:
        """Send what is new whenever there is something new, until the page goes."""
        with self._door.events.listening(conversation_id) as subscription, contextlib.suppress(WebSocketDisconnect):
            is_shown_typing = False
            await self._show_news(conversation_id)
            while True:
                if subscription.is_typing == is_shown_typing:
                    await subscription.wait(LOOK_SECONDS)
                elif is_shown_typing or not await subscription.wait(TYPING_SECONDS):
                    is_shown_typing = subscription.is_typing
                    await self._send({"type": "typing", "on": is_shown_typing})
                if subscription.take_news():
                    await self._show_news(conversation_id)

    async def _show_news(self, conversation_id: str) -> None:
        while True:
            try:
                conversation, lines = await in_thread(self._door.reading.show, conversation_id, self._cursor)
            except Unavailable as error:
                log.warning("conversation %s is shown when the database is back: %s", conversation_id, error)
                await asyncio.sleep(1)
                continue
            for line in lines:
                await self._send(message_frame(line))
                self._cursor = line.id
            known = self._conversation.owner if self._conversation else BOT
            self._conversation = conversation
            if shown_owner(conversation.owner) != shown_owner(known):
                await self._send({"type": "owner", "owner": shown_owner(conversation.owner)})
            if len(lines) < MOST_LINES:
                return

    async def _frame(self) -> Mapping[str, Any]:
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1000))
        return read_frame(message.get("text") or message.get("bytes") or "")

    async def _complain(self, error: BadPayload, client_id: str | None = None) -> None:
        limit = {"limit": error.facts["limit"]} if "limit" in error.facts else {}
        is_shoppers = error.reply.startswith("contact-")
        text = self._say(error.reply, **limit) if is_shoppers else self._say("contact-unreadable")
        code = error.reply.removeprefix("contact-").replace("-", "_") if is_shoppers else "bad_frame"
        await self._error(code, text, error, client_id)

    async def _error(self, code: str, text: str, error: BadPayload | None = None, client_id: str | None = None) -> None:
        frame: dict[str, Any] = {"type": "error", "code": code, "text": text}
        if error is not None:
            frame.update(error.facts)
        if client_id is not None:
            frame["id"] = client_id
        await self._send(frame)

    def _language(self) -> str:
        if self._conversation is None:
            return self._door.speech.nearest(self._locale)
        return self._door.speech.nearest(self._conversation.language, self._locale, self._conversation.locale)

    def _say(self, text_id: str, **facts: object) -> str:
        return self._door.speech.say(text_id, self._language(), **facts)

    async def _send(self, frame: Mapping[str, Any]) -> None:
        if self._websocket.application_state is not WebSocketState.CONNECTED:
            raise WebSocketDisconnect
        try:
            await self._websocket.send_text(json.dumps(frame, ensure_ascii=False))
        except RuntimeError as error:  # the page went while we wrote
            raise WebSocketDisconnect from error


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()


async def _close(websocket: WebSocket, code: int) -> None:
    if websocket.application_state is WebSocketState.CONNECTED:
        await websocket.close(code)
