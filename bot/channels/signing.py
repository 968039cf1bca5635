"""Who the shop's page says the shopper is: a JWT, HS256, made with the shop's SHOPPER_SECRET."""

from __future__ import annotations

from datetime import datetime, timezone

import jwt

from bot.errors import BadPayload
from bot.shop.conversations import Signed

# Clocks of shop and desk may differ by this.
LEEWAY_SECONDS = 10
LONGEST_CLAIM = 200


def read_signed(token: str, secret: str, now: datetime) -> Signed:
    """Return whom the token names; raises BadPayload for one that is not ours, has ended, or lacks a claim."""
    if not secret:
        raise BadPayload(field="token", expected="the setting SHOPPER_SECRET")
    try:
        claims = jwt.decode(
            token, secret, algorithms=["HS256"], options={"require": ["sub", "exp"], "verify_exp": False}
        )
    except jwt.InvalidTokenError as error:
        raise BadPayload(field="token", expected="a JWT with sub and exp, signed with SHOPPER_SECRET") from error
    try:
        until = datetime.fromtimestamp(claims["exp"], timezone.utc)
    except (TypeError, ValueError, OverflowError, OSError) as error:
        raise BadPayload(field="token.exp", expected="seconds since 1970") from error
    if (now - until).total_seconds() > LEEWAY_SECONDS:
        raise BadPayload(field="token", expected="a token that has not ended")
    return Signed(_claim(claims, "sub") or "", _claim(claims, "email"), _claim(claims, "name"), until)


def _claim(claims: dict[str, object], name: str) -> str | None:
    value = claims.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_CLAIM:
        raise BadPayload(field=f"token.{name}", expected=f"a text of at most {LONGEST_CLAIM} characters")
    return value
