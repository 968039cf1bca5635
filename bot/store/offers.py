"""The promotions and coupons of the shop."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from bot.shop.money import Money
from bot.shop.offers import Promotion, PromotionKind
from bot.store.tables_catalogue import promotion_texts, promotions


class Offers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Promotion]:
        texts: dict[str, dict[str, str]] = defaultdict(dict)
        for promotion_id, language, text in self._connection.execute(select(promotion_texts)):
            texts[promotion_id][language] = text
        rows = self._connection.execute(select(promotions).order_by(promotions.c.id))
        return [_promotion(row, texts[row.id]) for row in rows]

    def running(self, on: date) -> list[Promotion]:
        """Return what counts that day, coupons included; which of them may be told of is the caller's rule."""
        return [promotion for promotion in self.all() if promotion.runs(on)]

    def find_code(self, code: str) -> Promotion | None:
        """Return the promotion of a code, however it is capitalised, ended ones too."""
        statement = select(promotions.c.id).where(func.upper(promotions.c.code) == code.strip().upper())
        promotion_id = self._connection.execute(statement).scalars().first()
        return next((promotion for promotion in self.all() if promotion.id == promotion_id), None)


def _promotion(row: Any, texts: dict[str, str]) -> Promotion:
    return Promotion(
        id=row.id,
        kind=PromotionKind(row.kind),
        texts=texts,
        percent=None if row.percent_hundredths is None else Decimal(row.percent_hundredths) / 100,
        amount=None if row.amount_minor is None else Money(row.amount_minor, row.currency),
        min_subtotal=None if row.min_subtotal_minor is None else Money(row.min_subtotal_minor, row.currency),
        category=row.category,
        product_id=row.product_id,
        code=row.code,
        buy_quantity=row.buy_quantity,
        get_quantity=row.get_quantity,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        uses_left=row.uses_left,
        new_customers_only=row.new_customers_only,
        countries=frozenset(row.countries),
    )
