"""Verdicts and changes in the audit log, with the rule that they rest on and the version of what it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from bot.facts.consumer_rights import rights_as_of
from bot.store.audit import AuditLog

BOT = "bot"


def write_verdict(
    connection: Connection,
    deed: str,
    order_number: str,
    rule_id: str,
    shop_version: str,
    now: datetime,
    details: Mapping[str, Any],
) -> None:
    """Write down what the bot said or did of an order. Rules of the law are as of their day, others as of the `shop.yml`."""
    version = rights_as_of().isoformat() if rule_id.startswith("law.") else shop_version
    AuditLog(connection).add(BOT, deed, order_number, now, {"rule": rule_id, "version": version, **details})
