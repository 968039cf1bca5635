"""A gateway for the widget's tests: the real files and texts, and a websocket that says what a test tells it to.

It speaks the frames of the real one, so that the widget is held to them before and beside the gateway.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
import socket
import threading
from collections.abc import Callable, Coroutine
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import jinja2
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.replies.catalogue import Catalogue
from bot.replies.widget_texts import languages_of_widget, widget_texts

ROOT = Path(__file__).parents[2]
LOCALES = [ROOT / "locales", Path(__file__).parent / "locales"]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)
PAGE = """<!doctype html><html lang="{lang}" dir="{dir}"><meta charset="utf-8"><title>A shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page.css"><script type="module" src="/widget/shop-chat.js"></script>
<main><h1>A shop</h1><button id="before">A button of the page</button><section id="elsewhere"></section>
<shop-chat {attributes}></shop-chat></main></html>"""
STYLE = """* { color: red; line-height: 3 } button { background: lime; text-transform: uppercase } main { padding: 2rem; font-family: serif }"""

Frame = dict[str, Any]


def a_message(text: str = "", **parts: Any) -> Frame:
    """Return what the transcript holds of a message, without id and time."""
    return {
        "from": "bot",
        "client_id": None,
        "kind": "text",
        "choices": [],
        "body": None,
        "language": "en",
        "text": text,
        **parts,
    }


class Talk:
    """One session: its transcript and the client ids that were taken."""

    def __init__(self) -> None:
        self.messages: list[Frame] = []
        self.taken: set[str] = set()
        self.owner = "bot"
        self.language = "en"


class FakeGateway:
    """Runs in a thread; `answers` turns what a shopper says into messages, the switches make trouble."""

    def __init__(self) -> None:
        self.ids = itertools.count(1)
        self.reset()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.loop: asyncio.AbstractEventLoop | None = None
        self.server = uvicorn.Server(
            uvicorn.Config(self._app(), port=self.port, log_level="warning", ws="wsproto", timeout_graceful_shutdown=1)
        )
        self.thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def reset(self) -> None:
        self.talks: dict[str, Talk] = {}
        self.sockets: list[tuple[WebSocket, str]] = []
        self.frames: list[Frame] = []
        self.paths: list[str] = []
        self.answers: Callable[[str], list[Frame]] = lambda text: [a_message(f"You said: {text}")]
        self.loses_receipts = 0
        self.refuses_sockets = False
        self.is_deaf = False
        self.is_mute = False
        self.refuses_text = ""
        self.echoes = True

    def start(self) -> None:
        self.thread.start()
        while not self.server.started:
            self.thread.join(0.02)

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(5)

    def said(self) -> list[Frame]:
        return [frame for frame in self.frames if frame["type"] in ("say", "press")]

    @property
    def talk(self) -> Talk:
        """The only session that has begun, or the last one greeted."""
        return next(
            (talk for talk in self.talks.values() if talk.messages or talk.taken), list(self.talks.values())[-1]
        )

    def tell(self, *messages: Frame, to_sockets: bool = True) -> None:
        """Put messages into the transcript and, unless the connection is thought away, onto the open sockets."""
        self._wait(self._tell(self.talk, list(messages), to_sockets))

    def send(self, frame: Frame) -> None:
        self._wait(self._send_all(frame))

    def cut(self) -> None:
        """Break every connection without a word."""
        self._wait(self._cut())

    def own(self, owner: str) -> None:
        self.talk.owner = owner
        self.send({"type": "owner", "owner": owner})

    def _wait(self, deed: Coroutine[Any, Any, None]) -> None:
        assert self.loop is not None
        asyncio.run_coroutine_threadsafe(deed, self.loop).result(5)

    def _serve(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.loop.run_until_complete(self.server.serve())

    def _app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", self._page),
                Route("/demo", self._demo),
                Route("/page.css", lambda request: Response(STYLE, media_type="text/css")),
                Route("/picture.svg", _picture),
                Route("/widget/texts/{language}.json", self._texts),
                Route("/widget/{path:path}", self._file),
                WebSocketRoute("/chat/socket", self._socket),
            ]
        )

    async def _page(self, request: Request) -> Response:
        page = PAGE.format(
            attributes=request.query_params.get("attributes", ""),
            lang=request.query_params.get("lang", "en"),
            dir=request.query_params.get("dir", "ltr"),
        )
        return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})

    async def _demo(self, request: Request) -> Response:
        language = request.query_params.get("lang", "en")
        catalogue = Catalogue(ROOT / "locales")
        pages = jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "widget"), autoescape=True)
        html = pages.get_template("demo.html").render(
            shop_name="Harbour & Lane",
            language=language,
            languages=["en", "es", "zh"],
            text=lambda text_id, **facts: catalogue.text(text_id, language, **facts),
        )
        return HTMLResponse(html, headers={"Content-Security-Policy": POLICY})

    async def _texts(self, request: Request) -> Response:
        language = request.path_params["language"]
        for folder in LOCALES:
            if language in languages_of_widget(folder):
                return JSONResponse(widget_texts(folder, language))
        return JSONResponse({}, status_code=404)

    async def _file(self, request: Request) -> Response:
        self.paths.append(request.url.path)
        file = ROOT / "widget" / request.path_params["path"]
        if not file.is_file():
            return Response(status_code=404)
        return FileResponse(file, headers={"Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*"})

    async def _socket(self, websocket: WebSocket) -> None:
        if self.refuses_sockets:
            await websocket.close()
            return
        await websocket.accept()
        try:
            while True:
                frame = json.loads(await websocket.receive_text())
                self.frames.append(frame)
                if not self.is_mute:
                    await self._take(websocket, frame)
        except WebSocketDisconnect:
            self.sockets = [(each, token) for each, token in self.sockets if each is not websocket]

    async def _take(self, websocket: WebSocket, frame: Frame) -> None:
        if frame["type"] == "hello":
            await self._welcome(websocket, frame)
        elif frame["type"] == "ping":
            await websocket.send_json({"type": "pong"})
        elif not self.is_deaf:
            await self._hear(websocket, frame)

    async def _welcome(self, websocket: WebSocket, frame: Frame) -> None:
        token = frame["session"] if frame["session"] in self.talks else secrets.token_urlsafe(24)
        talk = self.talks.setdefault(token, Talk())
        self.sockets.append((websocket, token))
        await websocket.send_json({"type": "welcome", "session": token, "language": talk.language, "owner": talk.owner})
        for message in talk.messages:
            if message["id"] > frame["after"]:
                await websocket.send_json(message)

    async def _hear(self, websocket: WebSocket, frame: Frame) -> None:
        talk = next(self.talks[token] for each, token in self.sockets if each is websocket)
        text = frame.get("text") or frame.get("title", "")
        if self.refuses_text and self.refuses_text in text:
            await websocket.send_json(
                {"type": "error", "code": "too_long", "text": "This is too long.", "id": frame["id"]}
            )
            return
        is_new = frame["id"] not in talk.taken
        talk.taken.add(frame["id"])
        mine = a_message(text, **{"from": "shopper", "client_id": frame["id"]})
        if self.loses_receipts:
            self.loses_receipts -= 1
            if is_new:
                await self._tell(talk, [mine, *self.answers(text)], False)
            await self._cut()
            return
        await websocket.send_json({"type": "received", "id": frame["id"]})
        if is_new:
            await self._tell(talk, [mine], self.echoes)
            await self._tell(talk, self.answers(text), True)

    async def _tell(self, talk: Talk, messages: list[Frame], to_sockets: bool) -> None:
        for message in messages:
            frame = {"type": "message", "id": next(self.ids), "at": datetime.now(timezone.utc).isoformat(), **message}
            talk.messages.append(frame)
            talk.language = talk.language if frame["from"] == "shopper" else frame["language"]
            if to_sockets:
                await self._send_all(frame, talk)

    async def _send_all(self, frame: Frame, talk: Talk | None = None) -> None:
        for websocket, token in list(self.sockets):
            if talk is None or self.talks[token] is talk:
                await websocket.send_json(frame)

    async def _cut(self) -> None:
        sockets, self.sockets = self.sockets, []
        for websocket, _ in sockets:
            await websocket.close(1011)


def _picture(request: Request) -> Response:
    colour = request.query_params.get("colour", "#2f7f86")
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 168"><rect width="280" height="168" fill="{colour}"/>'
        '<circle cx="140" cy="78" r="42" fill="#fff8e7"/><rect x="126" y="116" width="28" height="36" rx="6" fill="#16262a"/></svg>'
    )
    return Response(drawing, media_type="image/svg+xml")
