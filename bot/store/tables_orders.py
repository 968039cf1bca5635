"""The tables of customers and of their orders, up to the parcel at the door and the money that went back.

`orders.imported_as` tells what the owner's file said of an order and all that belongs to it;
`orders.changed_at` is set when the chat changed one of them since. Products may go while their
orders stay, so an order's lines name a SKU without a foreign key.
"""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, CheckConstraint, Column, Date, ForeignKey, Integer, String, Table

from bot.store.tables import UtcDateTime, metadata


def _order_number() -> Column[str]:
    return Column("order_number", String, ForeignKey("orders.number"), nullable=False, index=True)


customers = Table(
    "customers",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String),
    Column("email", String, index=True),
    Column("phone", String),
    Column("language", String),
    Column("country", String),
    Column("consent_marketing", Boolean(create_constraint=False)),
    Column("created_at", UtcDateTime),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", String, primary_key=True),
    Column("customer_id", String, ForeignKey("customers.id"), index=True),
    Column("name", String),
    Column("line1", String),
    Column("line2", String),
    Column("city", String),
    Column("region", String),
    Column("postcode", String),
    Column("country", String),
)

orders = Table(
    "orders",
    metadata,
    Column("number", String, primary_key=True),
    Column("customer_id", String, ForeignKey("customers.id"), index=True),
    Column("address_id", String, ForeignKey("addresses.id"), index=True),
    Column("email", String, index=True),
    Column("phone", String),
    Column("currency", String, nullable=False),
    Column("subtotal_minor", BigInteger),
    Column("shipping_minor", BigInteger),
    Column("discount_minor", BigInteger),
    Column("tax_minor", BigInteger),
    Column("total_minor", BigInteger, nullable=False),
    Column("state", String, nullable=False),
    Column("placed_at", UtcDateTime, nullable=False, index=True),
    Column("shipping_method", String),
    Column("channel", String),
    Column("imported_as", String),
    Column("changed_at", UtcDateTime),
)

order_lines = Table(
    "order_lines",
    metadata,
    Column("order_number", String, ForeignKey("orders.number"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("sku", String, index=True),
    Column("name", String, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit_price_minor", BigInteger, nullable=False),
    Column("state", String),
    CheckConstraint("quantity > 0", name="some"),
)

order_events = Table(
    "order_events",
    metadata,
    Column("order_number", String, ForeignKey("orders.number"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("state", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("note", String),
)

payments = Table(
    "payments",
    metadata,
    Column("id", String, primary_key=True),
    _order_number(),
    Column("method", String, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("state", String, nullable=False),
    Column("at", UtcDateTime),
    Column("reference", String),
)

shipments = Table(
    "shipments",
    metadata,
    Column("id", String, primary_key=True),
    _order_number(),
    Column("carrier", String),
    Column("service", String),
    Column("warehouse", String),
    Column("sent_at", UtcDateTime, index=True),
    Column("promised_from", Date),
    Column("promised_to", Date),
)

parcels = Table(
    "parcels",
    metadata,
    Column("id", String, primary_key=True),
    Column("shipment_id", String, ForeignKey("shipments.id"), nullable=False, index=True),
    Column("tracking_number", String, index=True),
    Column("weight_grams", Integer),
    Column("lines", JSON, nullable=False),
)

parcel_events = Table(
    "parcel_events",
    metadata,
    Column("parcel_id", String, ForeignKey("parcels.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("code", String, nullable=False),
    Column("place", String),
    Column("country", String),
    Column("carrier_text", String),
    Column("note", String),
)

returns = Table(
    "returns",
    metadata,
    Column("id", String, primary_key=True),
    _order_number(),
    Column("position", Integer, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("reason", String),
    Column("state", String, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("send_by", Date),
    Column("wanted_sku", String),
)

refunds = Table(
    "refunds",
    metadata,
    Column("id", String, primary_key=True),
    _order_number(),
    Column("return_id", String, ForeignKey("returns.id"), index=True),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("state", String, nullable=False),
    Column("requested_at", UtcDateTime, nullable=False),
    Column("sent_at", UtcDateTime),
    Column("method", String),
)

claims = Table(
    "claims",
    metadata,
    Column("id", String, primary_key=True),
    _order_number(),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("note", String),
    Column("position", Integer),
    Column("settlement", String),
)

invoices = Table(
    "invoices",
    metadata,
    Column("number", String, primary_key=True),
    _order_number(),
    Column("issued_at", UtcDateTime, nullable=False),
    Column("total_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
)
