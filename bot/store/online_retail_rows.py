"""The sales of an Online Retail file as rows of our tables: goods, customers, orders, and what credit notes took back."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.shop.money import Money
from bot.shop.orders import OrderState
from bot.store.csv_fields import Row
from bot.store.csv_files import FILES
from bot.store.online_retail_words import country_code, names, title

CURRENCY = "GBP"
CATEGORY = "goods"


@dataclass
class Sale:
    """One line of the file that sold goods, and what credit notes took back of it."""

    line: int
    invoice: str
    sku: str
    description: str
    quantity: int
    at: datetime
    price: Money
    customer: str | None
    country: str
    taken_back: list[tuple[int, OrderState]] = field(default_factory=list)

    @property
    def left(self) -> int:
        return self.quantity - sum(quantity for quantity, _ in self.taken_back)


@dataclass(frozen=True)
class Charges:
    """What invoices charged beside goods, in minor units."""

    postage: Counter[str] = field(default_factory=Counter)
    other: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Goods:
    """What is known of a stock code: its names, the most frequent first, and its price."""

    names: list[str]
    price: Money


def goods_of(sales: Iterable[Sale]) -> dict[str, Goods]:
    """Return what was sold by stock code, without what never had a usable name."""
    by_sku: dict[str, list[Sale]] = defaultdict(list)
    for sale in sales:
        by_sku[sale.sku].append(sale)
    found = {sku: (names(sale.description for sale in sold), sold) for sku, sold in by_sku.items()}
    return {sku: Goods(said, _price(sold)) for sku, (said, sold) in sorted(found.items()) if said}


def _price(sales: list[Sale]) -> Money:
    """Return the price most often asked, of two as frequent the more recent one."""
    counts = Counter(sale.price.minor for sale in sales)
    youngest = {sale.price.minor: sale.at for sale in sorted(sales, key=lambda sale: sale.at)}
    return Money(max(counts, key=lambda minor: (counts[minor], youngest[minor], minor)), CURRENCY)


def take_back(credits: Iterable[Sale], sold: Iterable[Sale]) -> Iterator[tuple[str, int]]:
    """Note in the sales what credit notes took back; yield the reason and line of each that finds no match."""
    by_buyer: dict[tuple[str | None, str], list[Sale]] = defaultdict(list)
    for sale in sorted(sold, key=lambda sale: (sale.at, sale.line), reverse=True):
        by_buyer[sale.customer, sale.sku].append(sale)
    for credit in sorted(credits, key=lambda credit: (credit.at, credit.line)):
        if credit.customer is None:
            yield "credit note without a customer", credit.line
            continue
        open_quantity = _take(credit, by_buyer[credit.customer, credit.sku])
        if open_quantity == credit.quantity:
            yield "credit note for goods that this file does not sell", credit.line
        elif open_quantity:
            yield "credit note for more than this file sells", credit.line


def _take(credit: Sale, sales: list[Sale]) -> int:
    """Take the credited quantity from the buyer's sales before it, the youngest first; return what found no match."""
    quantity = credit.quantity
    for sale in sales:
        if sale.at > credit.at or not sale.left:
            continue
        taken = min(quantity, sale.left)
        soon = credit.at - sale.at <= timedelta(days=1)
        sale.taken_back.append((taken, OrderState.CANCELLED if soon else OrderState.RETURNED))
        quantity -= taken
        if not quantity:
            break
    return quantity


def shop_rows(goods: Mapping[str, Goods], sold: list[Sale], charges: Charges) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {file.table.name: [] for file in FILES}
    rows["categories"] = [{"id": CATEGORY, "names": {"en": "Gifts and homeware"}}]
    for sku, known in goods.items():
        for name, row in _product_rows(sku, known).items():
            rows[name].append(row)
    rows["customers"] = _customers(sold)
    invoices: dict[str, list[Sale]] = defaultdict(list)
    for sale in sold:
        invoices[sale.invoice].append(sale)
    for number, sales in invoices.items():
        order, lines, event = _order_rows(number, sales, charges)
        rows["orders"].append(order)
        rows["order_lines"] += lines
        rows["order_events"].append(event)
    return rows


def _product_rows(sku: str, goods: Goods) -> dict[str, Row]:
    nothing = dict.fromkeys(("hs_heading", "hs6", "origin", "brand", "image", "url"))
    unknown = dict.fromkeys(("weight_grams", "length_mm", "width_mm", "height_mm"))
    first, *others = goods.names
    return {
        "products": {"id": sku, "category": CATEGORY, "restricted": [], "facts": {}, **nothing},
        "product_texts": {
            "product_id": sku,
            "language": "en",
            "name": first,
            "description": None,
            "also_called": others,
            "facts": {},
        },
        "variants": {"sku": sku, "product_id": sku, "options": {}, "is_discontinued": False, **unknown},
        "prices": {
            "sku": sku,
            "currency": CURRENCY,
            "position": 1,
            "amount_minor": goods.price.minor,
            "valid_from": None,
            "valid_to": None,
        },
    }


def _customers(sold: list[Sale]) -> list[Row]:
    unknown = dict.fromkeys(("name", "email", "phone", "language", "consent_marketing", "created_at"))
    lands = {sale.customer: sale.country for sale in sold if sale.customer}
    return [{"id": id, "country": country_code(land), **unknown} for id, land in sorted(lands.items())]


def _order_rows(number: str, sales: list[Sale], charges: Charges) -> tuple[Row, list[Row], Row]:
    lines = [line for sale in sales for line in _line_rows(sale)]
    states = {line["state"] for line in lines}
    # An invoice says that goods were bought, and nothing of what became of them; a credit note says that.
    state = states.pop() if len(states) == 1 else OrderState.PAID.value
    subtotal = sum((sale.price * sale.quantity).minor for sale in sales)
    shipping = charges.postage.get(number)
    unknown = dict.fromkeys(
        ("address_id", "email", "phone", "discount_minor", "tax_minor", "shipping_method", "channel")
    )
    placed_at = min(sale.at for sale in sales)
    order = {
        "number": number,
        "customer_id": sales[0].customer,
        "currency": CURRENCY,
        "subtotal_minor": subtotal,
        "shipping_minor": shipping,
        "total_minor": subtotal + (shipping or 0) + charges.other.get(number, 0),
        "state": state,
        "placed_at": placed_at,
        **unknown,
    }
    for position, line in enumerate(lines, 1):
        line |= {"position": position, "state": None if line["state"] == state else line["state"]}
    paid = {"order_number": number, "position": 1, "state": OrderState.PAID.value, "at": placed_at, "note": None}
    return order, lines, paid


def _line_rows(sale: Sale) -> list[Row]:
    """Return the line, or one each for what stayed sold and what came back."""
    parts = [(sale.left, OrderState.PAID)] if sale.left else []
    values = {"order_number": sale.invoice, "sku": sale.sku, "name": title(sale.description) or sale.sku}
    return [
        {**values, "quantity": quantity, "unit_price_minor": sale.price.minor, "state": state.value}
        for quantity, state in parts + sale.taken_back
    ]
