"""Whether the process lives, and whether a message would be answered now."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.threads import in_thread
from bot.errors import Unavailable
from bot.store.database import Database
from bot.store.transcript import Transcript

# Load balancers ask often; the brain and the database are asked at most so often.
FRESH_SECONDS = 1.0


class Health:
    """Ready means: the database answers, the brain answers, and a worker is there to bring them together."""

    def __init__(self, database: Database, is_brain_healthy: Callable[[], bool], is_worker_alive: Callable[[], bool]):
        self._database = database
        self._is_brain_healthy, self._is_worker_alive = is_brain_healthy, is_worker_alive
        self._asking = asyncio.Lock()
        self._known: dict[str, bool] = {}
        self._known_at = 0.0

    def routes(self) -> list[Route]:
        return [Route("/health/live", self.live), Route("/health/ready", self.ready)]

    async def live(self, _request: Request) -> Response:
        return JSONResponse({"status": "live"})

    async def ready(self, _request: Request) -> Response:
        async with self._asking:
            if not self._known or monotonic() - self._known_at > FRESH_SECONDS:
                database, brain = await asyncio.gather(in_thread(self._has_database), in_thread(self._is_brain_healthy))
                self._known = {"database": database, "brain": brain, "worker": self._is_worker_alive()}
                self._known_at = monotonic()
        is_ready = all(self._known.values())
        return JSONResponse({"status": "ready" if is_ready else "not ready", **self._known}, 200 if is_ready else 503)

    def _has_database(self) -> bool:
        try:
            with self._database.read() as connection:
                Transcript(connection).newest()
        except Unavailable:
            return False
        return True
