"""The section `orders` of `shop.yml`: until when the bot changes an order by itself, and what its invoices say of the shop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, Extra, Field

from bot.shop.orders import OrderState
from bot.shop.shop import OrderPolicy
from bot.store.shop_sections import parsed

_UNSENT = Literal["pending", "paid", "packed"]


class OrdersSection(BaseModel):
    cancel_until: _UNSENT = "paid"
    change_until: _UNSENT = "paid"
    invoice_lines: list[str] = Field([], max_items=8)

    class Config:
        extra = Extra.forbid


def read_orders(section: Mapping[str, Any]) -> OrderPolicy:
    """Return the owner's choice; raise BadSetting that names the key."""
    read = parsed(OrdersSection, section, "orders")
    return OrderPolicy(OrderState(read.cancel_until), OrderState(read.change_until), tuple(read.invoice_lines))
