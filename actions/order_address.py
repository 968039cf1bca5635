"""Sending an order elsewhere until it leaves: the address read, what another country changes, and the change."""

from __future__ import annotations

import re

from actions.facts import Missing
from actions.order_changes import ConfirmedChange, Plan, case_of, draft, keep, keep_country, kept, plan_of
from actions.order_destination import effects
from actions.turn import Turn
from bot.replies.catalogue import country_name
from bot.shop.customers import Address
from bot.shop.order_changes import change_address, is_other_country
from bot.shop.orders import Order
from bot.shop.postal_address import AddressUnclear, read_address
from bot.shop.shipping import NotServed

# A street with its number, or a postcode: what tells an address from a wish to change it.
_ADDRESS = re.compile(
    r"\d+\w?,?\s+(?:[\w'’.-]+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|drive|court|boulevard|blvd|square)\b"
    r"|\b(?:calle|avenida|avda|av|plaza|paseo|camino|carretera|colonia)\b.{1,40}?\d"
    r"|(?:路|街|巷|弄|大道|小区|村).{0,20}\d|\d+室"
    r"|(?<![\w-])(?:\d{5,6}|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2})(?![\w-])",
    re.IGNORECASE,
)
# Between a wish and the address in it: "change it to …", "cámbienla a …", "改成…".
_TO = re.compile(r"\b(?:to|a|por)\b:?\s+|改成|改为|换成|換成|改為|改到|寄到|送到|[:：]\s*", re.IGNORECASE)


class ChangeAddress(ConfirmedChange):
    """Within the country the bot does it; what another country costs is told, and a person does it."""

    def name(self) -> str:
        return "action_change_address"

    def plan(self, turn: Turn, order: Order) -> Plan:
        known = order.address or Address()
        order.sent_to(known)
        text = _told(turn, order)
        country = str(draft(turn).get("country") or known.country or turn.need("destination"))
        if not turn.rules.shipping.is_served(country):
            raise NotServed(country=country)
        try:
            address = read_address(text, country, {*(draft(turn).get("names") or ()), *_names(turn, country)}, known)
        except AddressUnclear as unclear:
            keep(turn, words=None, country=None)
            raise Missing("words", unclear.reply, order_number=order.number) from unclear
        change = change_address(case_of(turn, order), address)
        shown = address_text(turn, address)
        remarks = list(effects(turn, order, country)) if is_other_country(order, address) else []
        return plan_of(
            turn,
            change,
            turn.text("orders-summary-address", order_number=order.number, address=shown),
            turn.text("orders-done-address", order_number=order.number, address=shown),
            "change_address",
            *remarks,
            address=shown,
        )


def address_text(turn: Turn, address: Address) -> str:
    """Return the address on one line, the country in the conversation's language."""
    town = " ".join(part for part in (address.postcode, address.city, address.region) if part)
    country = country_name(address.country, turn.language) if address.country else None
    return ", ".join(part for part in (address.name, address.line1, address.line2, town, country) if part)


def _told(turn: Turn, order: Order) -> str:
    """Return the address as it was typed, with the wish or when asked for; the country named beside it is kept."""
    is_said = not turn.said.is_button and _ADDRESS.search(_without(turn.said.text, order))
    if turn.slot("words") or (is_said and turn.said.intent == "change_address"):
        keep_country(turn)
    if words := kept(turn, "words"):
        return str(words)
    found = _in_wish(_without(turn.wish, order))
    if found is None:
        raise Missing("words", "orders-ask-new-address", order_number=order.number)
    return found


def _in_wish(wish: str) -> str | None:
    """Return the address that a wish holds, from after the word that leads to it."""
    found = _ADDRESS.search(wish)
    leads = [each.end() for each in _TO.finditer(wish) if found and each.end() <= found.start()]
    return wish[leads[-1] :].strip() if leads else None


def _without(text: str, order: Order) -> str:
    return re.sub(re.escape(order.number), " ", text, flags=re.IGNORECASE)


def _names(turn: Turn, country: str) -> set[str]:
    return {country, country_name(country, turn.language), country_name(country, "en")}
