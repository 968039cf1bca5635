"""The tables of what the shop sells: categories, products, variants, prices, stock and promotions.

`position` counts rows that have no name of their own, in the order of the owner's file.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
)

from bot.store.tables import metadata

categories = Table(
    "categories",
    metadata,
    Column("id", String, primary_key=True),
    Column("names", JSON, nullable=False),
)

products = Table(
    "products",
    metadata,
    Column("id", String, primary_key=True),
    Column("category", String, ForeignKey("categories.id"), nullable=False, index=True),
    Column("hs_heading", String),
    Column("hs6", String),
    Column("origin", String),
    Column("restricted", JSON, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("brand", String),
    Column("image", String),
    Column("url", String),
)

product_texts = Table(
    "product_texts",
    metadata,
    Column("product_id", String, ForeignKey("products.id"), primary_key=True),
    Column("language", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("description", String),
    Column("also_called", JSON, nullable=False),
    Column("facts", JSON, nullable=False),
    Index(None, "language", "product_id"),
)

variants = Table(
    "variants",
    metadata,
    Column("sku", String, primary_key=True),
    Column("product_id", String, ForeignKey("products.id"), nullable=False, index=True),
    Column("options", JSON, nullable=False),
    Column("weight_grams", Integer),
    Column("length_mm", Integer),
    Column("width_mm", Integer),
    Column("height_mm", Integer),
    Column("is_discontinued", Boolean(create_constraint=False), nullable=False),
)

prices = Table(
    "prices",
    metadata,
    Column("sku", String, ForeignKey("variants.sku"), primary_key=True),
    Column("currency", String, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date),
    CheckConstraint("amount_minor >= 0", name="not_negative"),
)

warehouses = Table(
    "warehouses",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("country", String),
)

stock = Table(
    "stock",
    metadata,
    Column("sku", String, ForeignKey("variants.sku"), primary_key=True),
    Column("warehouse", String, ForeignKey("warehouses.id"), primary_key=True),
    Column("quantity", Integer),
    Column("restock_on", Date),
    CheckConstraint("quantity >= 0", name="not_negative"),
)

promotions = Table(
    "promotions",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("percent_hundredths", Integer),
    Column("amount_minor", BigInteger),
    Column("currency", String),
    Column("min_subtotal_minor", BigInteger),
    Column("category", String, ForeignKey("categories.id")),
    Column("product_id", String, ForeignKey("products.id")),
    Column("code", String, index=True),
    Column("buy_quantity", Integer),
    Column("get_quantity", Integer),
    Column("valid_from", Date),
    Column("valid_to", Date),
    Column("uses_left", Integer),
    Column("new_customers_only", Boolean(create_constraint=False), nullable=False),
    Column("countries", JSON, nullable=False),
)

promotion_texts = Table(
    "promotion_texts",
    metadata,
    Column("promotion_id", String, ForeignKey("promotions.id"), primary_key=True),
    Column("language", String, primary_key=True),
    Column("text", String, nullable=False),
)

Index(None, stock.c.warehouse)
