"""The orders as the CSV tables of a shop folder."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from demo.generate.aftermath import Aftermath, Refund, Return
from demo.generate.clock import stamp
from demo.generate.orders import Order, Parcel
from demo.generate.people import Customer

COLUMNS = {
    "customers": "id name email phone language country consent_marketing created_at",
    "addresses": "id customer_id name line1 line2 city region postcode country",
    "orders": "number customer_id address_id email phone currency subtotal shipping discount tax total state placed_at "
    "shipping_method channel",
    "order_lines": "order_number position sku name quantity unit_price state",
    "order_events": "order_number state at note",
    "payments": "id order_number method amount currency state at reference",
    "shipments": "id order_number carrier service warehouse sent_at promised_from promised_to",
    "parcels": "id shipment_id tracking_number weight_grams lines",
    "parcel_events": "parcel_id at code place country carrier_text",
    "returns": "id order_number position quantity kind reason state opened_at closed_at",
    "refunds": "id order_number return_id amount currency state requested_at sent_at method",
    "claims": "id order_number kind state opened_at note",
    "invoices": "number order_number issued_at total currency",
}
CURRENCY = "USD"


@dataclass
class Table:
    columns: Sequence[str]
    rows: list[tuple[object, ...]] = field(default_factory=list)

    def add(self, *cells: object) -> None:
        assert len(cells) == len(self.columns), (self.columns, cells)
        self.rows.append(cells)

    def next_id(self, letters: str) -> str:
        return f"{letters}-{len(self.rows) + 1:05d}"


def tables(customers: Sequence[Customer], told: Sequence[tuple[Order, Aftermath]]) -> dict[str, Table]:
    made = {name: Table(columns.split()) for name, columns in COLUMNS.items()}
    for customer in customers:
        _add_customer(made, customer)
    for order, aftermath in told:
        _add_order(made, order)
        for parcel in order.parcels:
            _add_parcel(made, order, parcel)
        _add_aftermath(made, order, aftermath)
    return made


def write_tables(folder: Path, made: Mapping[str, Table]) -> dict[str, int]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in made.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(table.columns)
            writer.writerows(table.rows)
    return {name: len(table.rows) for name, table in made.items()}


def _add_customer(made: Mapping[str, Table], customer: Customer) -> None:
    country, consent = customer.country, "true" if customer.consent_marketing else "false"
    joined = stamp(customer.created_at)
    about = (
        customer.id,
        customer.name,
        customer.email,
        customer.phone,
        country.language,
        country.code,
        consent,
        joined,
    )
    made["customers"].add(*about)
    made["addresses"].add(*(customer.address[column] for column in made["addresses"].columns))


def _add_order(made: Mapping[str, Table], order: Order) -> None:
    customer, sums = order.customer, order.basket.sums
    made["orders"].add(
        order.number,
        customer.id,
        customer.address["id"],
        customer.email,
        customer.phone,
        CURRENCY,
        sums.subtotal,
        sums.shipping,
        sums.discount,
        sums.tax,
        sums.total,
        order.state,
        stamp(order.placed_at),
        order.basket.method.id,
        order.channel,
    )
    for position, ((item, quantity), price) in enumerate(zip(order.basket.lines, order.basket.prices), start=1):
        name = item.name(customer.country.language)
        state = order.line_states.get(position, "")
        made["order_lines"].add(order.number, position, item.sku, name, quantity, price, state)
    for state, moment, note in order.events:
        made["order_events"].add(order.number, state, stamp(moment), note)
    for payment in order.payments:
        about = (order.number, payment.method, payment.amount, CURRENCY, payment.state, stamp(payment.at))
        made["payments"].add(made["payments"].next_id("PAY"), *about, payment.reference)
    if packed_at := order.reached("packed"):
        number = made["invoices"].next_id("INV")
        made["invoices"].add(number, order.number, stamp(packed_at), sums.total, CURRENCY)


def _add_parcel(made: Mapping[str, Table], order: Order, parcel: Parcel) -> None:
    shipment = made["shipments"].next_id("SHP")
    about = (order.number, parcel.route.carrier, parcel.service, parcel.route.warehouse, stamp(parcel.route.sent_at))
    made["shipments"].add(shipment, *about, *parcel.promised)
    id = made["parcels"].next_id("PCL")
    positions = "|".join(str(position) for position in parcel.positions)
    made["parcels"].add(id, shipment, parcel.tracking_number, parcel.weight_grams, positions)
    for scan in parcel.way:
        made["parcel_events"].add(id, stamp(scan.at), scan.code, scan.place, scan.country, scan.text)


def _add_aftermath(made: Mapping[str, Table], order: Order, aftermath: Aftermath) -> None:
    ids: list[tuple[Return, str]] = []
    for given in aftermath.returns:
        ids.append((given, made["returns"].next_id("RET")))
        about = (given.position, given.quantity, given.kind, given.reason, given.state)
        made["returns"].add(ids[-1][1], order.number, *about, stamp(given.opened_at), stamp(given.closed_at))
    for refund in aftermath.refunds:
        _add_refund(made, order, refund, ids)
    for claim in aftermath.claims:
        id = made["claims"].next_id("CLM")
        made["claims"].add(id, order.number, claim.kind, claim.state, stamp(claim.opened_at), claim.note)


def _add_refund(made: Mapping[str, Table], order: Order, refund: Refund, ids: list[tuple[Return, str]]) -> None:
    of = next((id for given, id in ids if given is refund.of), "")
    moments = stamp(refund.requested_at), stamp(refund.sent_at)
    method = order.payments[0].method
    id = made["refunds"].next_id("REF")
    made["refunds"].add(id, order.number, of, refund.amount, CURRENCY, refund.state, *moments, method)
