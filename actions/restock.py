"""The wish to hear when something is back in stock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.base import ShopAction
from actions.catalogue import (
    Wish,
    ask_option,
    label,
    person,
    reading,
    the_product,
    the_wish,
)
from actions.facts import OF_THE_GOODS
from actions.stock import is_absent, is_gone, say_option_gone
from actions.turn import Turn
from bot.shop.options import fitting
from bot.shop.products import Availability, Product, Variant
from bot.shop.proofs import masked_email
from bot.shop.suggestions import buyable
from bot.store.cases import RestockWishes
from bot.store.database import Connection


class NotifyRestock(ShopAction):
    """Also taken up by a yes to the offer that follows "sold out"; another address takes the place of the first."""

    changed_by = (*OF_THE_GOODS, "email")

    def name(self) -> str:
        return "action_notify_restock"

    def answer(self, turn: Turn) -> None:
        product = the_product(turn)
        wish = the_wish(turn, product)
        if is_gone(turn, product) or is_absent(turn, product, wish):
            return
        fits = [each for each in fitting(product, wish.chosen) if not each.is_discontinued]
        out = [each for each in fits if each.availability() is Availability.OUT]
        if not fits:
            say_option_gone(turn, product, wish)
        elif not out:
            _say_not_out(turn, product, fits, wish)
        elif len(out) > 1:
            ask_option(turn, product, out)
        else:
            _note(turn, product, out[0])


def _say_not_out(turn: Turn, product: Product, fits: Sequence[Variant], wish: Wish) -> None:
    what = label(turn, product, wish.chosen)
    if buyable(fits):
        turn.say("products-restock-not-needed", [reading(turn, "check_stock"), reading(turn, "ask_price")], what=what)
    else:
        turn.say("products-stock-unknown", [person(turn), reading(turn, "ask_price")], what=what)


def _note(turn: Turn, product: Product, variant: Variant) -> None:
    what = label(turn, product, variant.options if len(product.variants) > 1 else None)
    restock_on = variant.restock_on()
    if turn.slot("email") is None and restock_on and restock_on >= turn.today:
        turn.say("products-stock-out-until", what=what, restock_on=restock_on)
    email = str(turn.need("email", "products-ask-restock-email", what=what))

    def make(connection: Connection) -> Mapping[str, bool]:
        return {"new": RestockWishes(connection).add(variant.sku, turn.conversation_id, email, turn.language, turn.now)}

    turn.once(f"restock:{variant.sku}", make)
    turn.say("products-restock-noted", [reading(turn, "recommend_product")], what=what, email=masked_email(email))
