"""The owner's CSV files, one a table: their columns, what each refers to, and what may be left empty.

`docs/import.md` says the same for the owner.
"""

from __future__ import annotations

from typing import Any

from bot.shop.offers import PromotionKind
from bot.shop.orders import OrderState, PaymentState
from bot.shop.parcels import Note, ParcelCode
from bot.shop.returns import ClaimKind, ClaimState, RefundState, ReturnKind, ReturnState
from bot.shop.settlements import Settlement
from bot.store import tables_catalogue as catalogue
from bot.store import tables_orders as sold
from bot.store.csv_cells import (
    Amount,
    Country,
    Currency,
    Day,
    Email,
    Integer,
    Language,
    Moment,
    OneOf,
    Pairs,
    Several,
    Truth,
    Words,
)
from bot.store.csv_fields import CsvFile, Field, Names, PromotionValue


def _words(kind: Any) -> OneOf:
    return OneOf(tuple(member.value for member in kind))


_ID = Field("id", needed=True)
_ORDER = Field("order_number", needed=True, refers_to="orders")
_CURRENCY = Field("currency", Currency(), needed=True)
_LANGUAGE = Field("language", Language(), needed=True)
_STATE = Field("state", _words(OrderState), needed=True)
_COUNTRY = Field("country", Country())

FILES = (
    CsvFile(catalogue.categories, (_ID, Names("names", needed=True)), needed=True),
    CsvFile(
        catalogue.products,
        (
            _ID,
            Field("category", needed=True, refers_to="categories"),
            Field("hs_heading"),
            Field("hs6"),
            Field("origin", Country()),
            Field("restricted", Words()),
            Field("facts", Pairs()),
            Field("brand"),
            Field("image"),
            Field("url"),
        ),
        needed=True,
    ),
    CsvFile(
        catalogue.product_texts,
        (
            Field("product_id", needed=True, refers_to="products"),
            _LANGUAGE,
            Field("name", needed=True),
            Field("description"),
            Field("also_called", Words()),
            Field("facts", Pairs()),
        ),
        needed=True,
    ),
    CsvFile(
        catalogue.variants,
        (
            Field("sku", needed=True),
            Field("product_id", needed=True, refers_to="products"),
            Field("options", Pairs()),
            Field("weight_grams", Integer()),
            Field("length_mm", Integer()),
            Field("width_mm", Integer()),
            Field("height_mm", Integer()),
            Field("is_discontinued", Truth(), needed=True),
        ),
        needed=True,
    ),
    CsvFile(
        catalogue.prices,
        (
            Field("sku", needed=True, refers_to="variants"),
            _CURRENCY,
            Field("amount", Amount(), needed=True),
            Field("valid_from", Day()),
            Field("valid_to", Day()),
        ),
        counted_by=("sku", "currency"),
        needed=True,
    ),
    CsvFile(catalogue.warehouses, (_ID, Field("name", needed=True), _COUNTRY)),
    CsvFile(
        catalogue.stock,
        (
            Field("sku", needed=True, refers_to="variants"),
            Field("warehouse", needed=True, refers_to="warehouses"),
            Field("quantity", Integer()),
            Field("restock_on", Day()),
        ),
    ),
    CsvFile(
        catalogue.promotions,
        (
            _ID,
            Field("kind", _words(PromotionKind), needed=True),
            PromotionValue("value"),
            Field("currency", Currency()),
            Field("min_subtotal", Amount()),
            Field("category", refers_to="categories"),
            Field("product_id", refers_to="products"),
            Field("code"),
            Field("buy_quantity", Integer(1)),
            Field("get_quantity", Integer(1)),
            Field("valid_from", Day()),
            Field("valid_to", Day()),
            Field("uses_left", Integer()),
            Field("new_customers_only", Truth(), needed=True),
            Field("countries", Several(Country())),
        ),
    ),
    CsvFile(
        catalogue.promotion_texts,
        (Field("promotion_id", needed=True, refers_to="promotions"), _LANGUAGE, Field("text", needed=True)),
    ),
    CsvFile(
        sold.customers,
        (
            _ID,
            Field("name"),
            Field("email", Email()),
            Field("phone"),
            Field("language", Language()),
            _COUNTRY,
            Field("consent_marketing", Truth()),
            Field("created_at", Moment()),
        ),
    ),
    CsvFile(
        sold.addresses,
        (
            _ID,
            Field("customer_id", refers_to="customers"),
            *(Field(name) for name in ("name", "line1", "line2", "city", "region", "postcode")),
            _COUNTRY,
        ),
    ),
    CsvFile(
        sold.orders,
        (
            Field("number", needed=True),
            Field("customer_id", refers_to="customers"),
            Field("address_id", refers_to="addresses"),
            Field("email", Email()),
            Field("phone"),
            _CURRENCY,
            *(Field(name, Amount()) for name in ("subtotal", "shipping", "discount", "tax")),
            Field("total", Amount(), needed=True),
            _STATE,
            Field("placed_at", Moment(), needed=True),
            Field("shipping_method"),
            Field("channel"),
        ),
    ),
    CsvFile(
        sold.order_lines,
        (
            _ORDER,
            Field("position", Integer(1), needed=True),
            Field("sku"),
            Field("name", needed=True),
            Field("quantity", Integer(1), needed=True),
            Field("unit_price", Amount(), needed=True),
            Field("state", _words(OrderState)),
        ),
    ),
    CsvFile(
        sold.order_events,
        (_ORDER, _STATE, Field("at", Moment(), needed=True), Field("note")),
        counted_by=("order_number",),
    ),
    CsvFile(
        sold.payments,
        (
            _ID,
            _ORDER,
            Field("method", needed=True),
            Field("amount", Amount(), needed=True),
            _CURRENCY,
            Field("state", _words(PaymentState), needed=True),
            Field("at", Moment()),
            Field("reference"),
        ),
    ),
    CsvFile(
        sold.shipments,
        (
            _ID,
            _ORDER,
            Field("carrier"),
            Field("service"),
            Field("warehouse"),
            Field("sent_at", Moment()),
            Field("promised_from", Day()),
            Field("promised_to", Day()),
        ),
    ),
    CsvFile(
        sold.parcels,
        (
            _ID,
            Field("shipment_id", needed=True, refers_to="shipments"),
            Field("tracking_number"),
            Field("weight_grams", Integer()),
            Field("lines", Several(Integer(1))),
        ),
    ),
    CsvFile(
        sold.parcel_events,
        (
            Field("parcel_id", needed=True, refers_to="parcels"),
            Field("at", Moment(), needed=True),
            Field("code", _words(ParcelCode), needed=True),
            Field("place"),
            _COUNTRY,
            Field("carrier_text"),
            Field("note", _words(Note)),
        ),
        counted_by=("parcel_id",),
    ),
    CsvFile(
        sold.returns,
        (
            _ID,
            _ORDER,
            Field("position", Integer(1), needed=True),
            Field("quantity", Integer(1), needed=True),
            Field("kind", _words(ReturnKind), needed=True),
            Field("reason"),
            Field("state", _words(ReturnState), needed=True),
            Field("opened_at", Moment(), needed=True),
            Field("closed_at", Moment()),
            Field("send_by", Day()),
            Field("wanted_sku"),
        ),
    ),
    CsvFile(
        sold.refunds,
        (
            _ID,
            _ORDER,
            Field("return_id", refers_to="returns"),
            Field("amount", Amount(), needed=True),
            _CURRENCY,
            Field("state", _words(RefundState), needed=True),
            Field("requested_at", Moment(), needed=True),
            Field("sent_at", Moment()),
            Field("method"),
        ),
    ),
    CsvFile(
        sold.claims,
        (
            _ID,
            _ORDER,
            Field("kind", _words(ClaimKind), needed=True),
            Field("state", _words(ClaimState), needed=True),
            Field("opened_at", Moment(), needed=True),
            Field("note"),
            Field("position", Integer(1)),
            Field("settlement", _words(Settlement)),
        ),
    ),
    CsvFile(
        sold.invoices,
        (
            Field("number", needed=True),
            _ORDER,
            Field("issued_at", Moment(), needed=True),
            Field("total", Amount(), needed=True),
            _CURRENCY,
        ),
    ),
)

CATALOGUE_FILES = tuple(file for file in FILES if file.table.name in catalogue.__dict__)
