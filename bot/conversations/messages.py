"""What comes in and what goes out, the same for every channel.

An `Inbound` is made by a channel from what its platform sent; an `Outbound` by the desk from what the
brain answered. How an Outbound looks on a channel is in `bot/channels/rendering.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from bot.shop.conversations import Signed

Kind = Literal["text", "choices", "card", "cards", "table", "form", "link", "file", "handed_over"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class Inbound:
    """One message of a shopper: typed text, or a button of ours that was pressed.

    `platform_id` is unique on the channel: a repeat is dropped. `client_id` is what the sender calls it and gets
    back; `text` is the button's title where `button_id` is given.
    """

    channel: str
    shopper_id: str
    platform_id: str
    text: str
    sent_at: datetime
    button_id: str | None = None
    client_id: str | None = None
    locale: str | None = None
    signed: Signed | None = None


@dataclass(frozen=True)
class Offer:
    """A button as the brain gives it; the payload stays with the gateway."""

    title: str
    payload: str


@dataclass(frozen=True)
class Outbound:
    """One message to a shopper; `text` says everything, `body` says it again for channels that can show more."""

    kind: Kind
    text: str
    offers: tuple[Offer, ...] = ()
    body: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class HandoverWish:
    """The brain wants a person to take over."""

    reason: str
    card: Mapping[str, Any]


@dataclass(frozen=True)
class Reply:
    """What the brain answered to one message."""

    messages: tuple[Outbound, ...]
    handover: HandoverWish | None = None
    language: str | None = None
