"""All that actions work with, put together once a process by whoever runs them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.facts.public_holidays import is_public_holiday
from bot.replies.catalogue import Catalogue
from bot.shop.customs import SellerModes
from bot.shop.shipping import ShippingRules
from bot.shop.shop import Shop
from bot.store.database import Database
from bot.store.exchange import Exchange


@dataclass(frozen=True)
class HelpPage:
    """A help page: its title, its text (Markdown without the title), how near the question it is (0 to 1)."""

    title: str
    text: str
    nearness: float


class HelpSearch(Protocol):
    def search(self, question: str, language: str, intent: str | None = None) -> HelpPage | None:
        """Return the part of a help page that answers the question, of the pages for `intent` where there are any."""
        ...


@dataclass(frozen=True)
class Rules:
    """What the owner decided, as of the last import."""

    shop: Shop
    shipping: ShippingRules
    customs: SellerModes
    exchange: Exchange

    def is_holiday(self, country: str, day: date) -> bool:
        """Say whether nobody works there: a public holiday or, where the shop is at home, a day on which it is closed."""
        is_closed = any(holiday.on == day for holiday in self.shop.hours.holidays)
        return is_public_holiday(country, day) or (country == self.shipping.home_country and is_closed)


@dataclass(frozen=True)
class Tools:
    """`rules` is asked each time, for an import may have changed them."""

    database: Database
    texts: Catalogue
    rules: Callable[[], Rules]
    help: HelpSearch
    now: Callable[[], datetime]
    # Where shoppers reach the gateway, for links to what they may download.
    public_url: str = ""


_tools: Tools | None = None


def use_tools(tools: Tools) -> None:
    """Let every action of this process work with these."""
    global _tools
    _tools = tools


def the_tools() -> Tools:
    if _tools is None:
        raise RuntimeError("no tools: call actions.tools.use_tools first")
    return _tools
