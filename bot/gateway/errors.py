"""The edge: expected failures become answers with a status, everything else a logged 500. Caught once, here."""

from __future__ import annotations

import logging

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.errors import BadPayload, NotFound, Refusal, Unavailable

log = logging.getLogger(__name__)

RETRY_SECONDS = 2


async def bad_payload(_request: Request, error: Exception) -> Response:
    assert isinstance(error, BadPayload)
    return JSONResponse({"error": "bad_payload", **error.facts}, 400)


async def not_found(_request: Request, error: Exception) -> Response:
    return JSONResponse({"error": "not_found"}, 404)


async def refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return JSONResponse({"error": "refused", "reason": error.reply}, 409)


async def unavailable(request: Request, error: Exception) -> Response:
    log.warning("%s %s: %s", request.method, request.url.path, error)
    return JSONResponse({"error": "unavailable"}, 503, headers={"Retry-After": str(RETRY_SECONDS)})


async def bug(request: Request, error: Exception) -> Response:
    log.error("%s %s", request.method, request.url.path, exc_info=error)
    return JSONResponse({"error": "internal"}, 500)


HANDLERS = {BadPayload: bad_payload, NotFound: not_found, Refusal: refused, Unavailable: unavailable, Exception: bug}
