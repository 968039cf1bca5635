"""The brain's door: Rasa's REST channel format on loopback, or behind a token."""

from __future__ import annotations

import hmac
import logging
from json import JSONDecodeError

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.brain.brain import Brain
from bot.errors import BadPayload, Unavailable

logger = logging.getLogger(__name__)


def brain_app(brain: Brain, token: str = "") -> Starlette:
    """Return the web application; a `token` must then come as `Authorization: Bearer`."""

    async def webhook(request: Request) -> Response:
        if token and not hmac.compare_digest(request.headers.get("authorization", ""), f"Bearer {token}"):
            return JSONResponse({"error": "the token is missing or wrong"}, 401)
        try:
            body = await request.json()
            sender, text, metadata = body["sender"], body["message"], body["metadata"]
            return JSONResponse(await brain.answer(sender, text, {"channel": "rest", **metadata}))
        except (JSONDecodeError, KeyError, TypeError, UnicodeDecodeError, BadPayload) as error:
            return JSONResponse({"error": f"not a turn: {error!r}"}, 400)
        except Unavailable as error:
            logger.warning("turn failed, to be tried again: %s", error)
            return JSONResponse({"error": "try again"}, 503)
        except Exception:
            logger.exception("turn failed")
            return JSONResponse({"error": "try again"}, 500)

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return Starlette(routes=[Route("/webhooks/rest/webhook", webhook, methods=["POST"]), Route("/health", health)])
