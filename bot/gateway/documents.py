"""What shoppers download by a link that was made for them: invoices. An unknown link and one whose time is over are the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.threads import in_thread
from bot.store.database import Database
from bot.store.documents import Document
from bot.store.documents import Documents as Store

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class Documents:
    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def routes(self) -> list[BaseRoute]:
        return [Route("/documents/{token}", self.document)]

    async def document(self, request: Request) -> Response:
        found = await in_thread(self._find, request.path_params["token"])
        if found is None:
            return PlainTextResponse("not found", 404, headers=HEADERS)
        disposition = f"attachment; filename*=UTF-8''{quote(found.name)}"
        headers = {**HEADERS, "Content-Disposition": disposition}
        return Response(found.content, media_type="application/pdf", headers=headers)

    def _find(self, token: str) -> Document | None:
        with self._database.read() as connection:
            return Store(connection).find(token, self._clock())
