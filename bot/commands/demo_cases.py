"""The orders of a shop folder that are worth a conversation, found by what its rows say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.shop.orders import OrderState, PaymentState
from bot.shop.parcels import ParcelCode
from bot.shop.returns import RefundState, ReturnKind, ReturnState
from bot.store.csv_fields import Row


@dataclass(frozen=True)
class Found:
    """One order with all that belongs to it, as rows; `scans` are lists of events, one a parcel."""

    order: Row
    customer: Row
    lines: list[Row]
    payments: list[Row]
    shipments: list[Row]
    scans: list[list[Row]]
    returns: list[Row]
    refunds: list[Row]
    claims: list[Row]

    def is_at(self, state: OrderState) -> bool:
        return bool(self.order["state"] == state.value)

    def has_scan(self, code: ParcelCode) -> bool:
        return any(scans and scans[-1]["code"] == code.value for scans in self.scans)

    def has_claim(self, kind: str) -> bool:
        return any(claim["kind"] == kind for claim in self.claims)

    def has_return(self, kind: ReturnKind, *states: ReturnState) -> bool:
        wanted = [state.value for state in states]
        return any(row["kind"] == kind.value and row["state"] in wanted for row in self.returns)

    def has_refund(self, *states: RefundState) -> bool:
        return any(refund["state"] in [state.value for state in states] for refund in self.refunds)

    def has_payment(self, state: PaymentState) -> bool:
        return any(payment["state"] == state.value for payment in self.payments)


def _says(found: Found, *words: str) -> bool:
    last = (scans[-1]["carrier_text"] or "" for scans in found.scans if scans)
    return any(word in text.lower() for text in last for word in words)


def _is_late(found: Found, today: date) -> bool:
    over = any(row["promised_to"] and row["promised_to"] < today for row in found.shipments)
    return over and found.is_at(OrderState.SHIPPED) and found.has_scan(ParcelCode.LINE_HAUL)


def cases(today: date) -> dict[str, Callable[[Found], bool]]:
    """Return what an order must be for each case; `today` is the day the rows are written for."""
    shipped, paid = OrderState.SHIPPED, OrderState.PAID
    return {
        "not paid yet": lambda f: f.is_at(OrderState.PENDING) and f.has_payment(PaymentState.PENDING),
        "the payment failed": lambda f: f.is_at(OrderState.PENDING) and f.has_payment(PaymentState.FAILED),
        "charged twice": lambda f: len(f.payments) > 1,
        "paid, can be cancelled or changed": lambda f: f.is_at(paid) and len(f.payments) == 1,
        "packed, leaves next": lambda f: f.is_at(OrderState.PACKED),
        "sent in part, the rest waits": lambda f: f.is_at(shipped) and any(line["state"] == "paid" for line in f.lines),
        "sent in two parcels": lambda f: f.is_at(shipped) and len(f.scans) > 1,
        "out for delivery or at the depot": lambda f: f.is_at(shipped) and f.has_scan(ParcelCode.LAST_MILE),
        "waits at a pick-up point": lambda f: _says(f, "pick-up point"),
        "delivery failed": lambda f: f.has_scan(ParcelCode.FAILED),
        "late and silent": lambda f: _is_late(f, today),
        "held by customs": lambda f: f.has_scan(ParcelCode.IMPORT_HOLD),
        "lost": lambda f: f.has_scan(ParcelCode.LOST),
        "delivered to a neighbour": lambda f: _says(f, "neighbour"),
        "marked delivered, not there": lambda f: f.has_scan(ParcelCode.DELIVERED) and f.has_claim("lost"),
        "came back to the sender": lambda f: f.has_scan(ParcelCode.RETURNED),
        "delivered": lambda f: f.is_at(OrderState.DELIVERED) and not (f.returns or f.refunds or f.claims),
        "return asked for": lambda f: f.has_return(ReturnKind.RETURN, ReturnState.REQUESTED),
        "return on its way back": lambda f: f.has_return(ReturnKind.RETURN, ReturnState.SENT_BACK),
        "return refused": lambda f: f.has_return(ReturnKind.RETURN, ReturnState.REFUSED),
        "refund approved": lambda f: f.has_refund(RefundState.APPROVED),
        "refund sent, not there yet": lambda f: f.has_refund(RefundState.SENT),
        "refund arrived": lambda f: f.has_refund(RefundState.ARRIVED),
        "exchange under way": lambda f: f.has_return(ReturnKind.EXCHANGE, ReturnState.APPROVED, ReturnState.RECEIVED),
        "repair under way": lambda f: f.has_return(ReturnKind.REPAIR, ReturnState.SENT_BACK, ReturnState.RECEIVED),
        "arrived damaged": lambda f: f.has_claim("damaged"),
        "something is missing": lambda f: f.has_claim("missing"),
        "something else came": lambda f: f.has_claim("wrong"),
        "cancelled": lambda f: f.is_at(OrderState.CANCELLED),
    }


def find_orders(
    rows: Mapping[str, list[Row]], today: date, languages: Sequence[str] = (), most: int = 2
) -> dict[str, list[Found]]:
    """Return up to `most` orders for each case: provable by e-mail, first of shoppers who speak `languages`, then the newest."""
    everything = [found for found in _all(rows) if found.order["email"]]
    everything.sort(key=lambda found: found.order["placed_at"], reverse=True)
    everything.sort(key=lambda found: found.customer.get("language") not in languages)
    return {title: [found for found in everything if is_one(found)][:most] for title, is_one in cases(today).items()}


def _all(rows: Mapping[str, list[Row]]) -> list[Found]:
    of_order = {name: _by(rows[name], "order_number") for name in _BELONGING}
    parcels, events = _by(rows["parcels"], "shipment_id"), _by(rows["parcel_events"], "parcel_id")
    customers = {row["id"]: row for row in rows["customers"]}
    found = []
    for order in rows["orders"]:
        mine = {name: table[order["number"]] for name, table in of_order.items()}
        scans = [events[parcel["id"]] for row in mine["shipments"] for parcel in parcels[row["id"]]]
        lines = mine.pop("order_lines")
        found.append(Found(order, customers.get(order["customer_id"], {}), lines, scans=scans, **mine))
    return found


_BELONGING = ("order_lines", "payments", "shipments", "returns", "refunds", "claims")


def _by(rows: list[Row], column: str) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[column]].append(row)
    return groups
