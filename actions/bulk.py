"""A price for many: the shop's steps, and numbered quotes by them."""

from __future__ import annotations

from collections.abc import Sequence

from actions.base import ShopAction
from actions.catalogue import ask_option, label, person, reading, the_product, the_wish
from actions.offers import keep
from actions.prices import converted_text, deciding, priced, running, several_for_less, total_of
from actions.products import promotion_text
from actions.stock import is_absent, is_gone
from actions.turn import Turn
from bot.shop.options import fitting
from bot.shop.products import Product, Variant
from bot.shop.quotes import bulk_quote
from bot.store.quotes import ASKED, OFFERED


class BulkOrder(ShopAction):
    """A numbered quote by the shop's steps; what the steps or the stock do not cover goes to a person."""

    def name(self) -> str:
        return "action_bulk_order"

    def answer(self, turn: Turn) -> None:
        limits = turn.rules.shop.limits
        if not limits.bulk:
            turn.hand_over("over_limit", "offers-bulk-person")
            return
        if turn.said.intent == "bulk_order" and turn.slot("quantity") is None and (number := turn.said.first("number")):
            turn.memory.set("quantity", int(number))
        quantity = turn.slot("quantity")
        if turn.said.intent == "bulk_order" and quantity is None:
            _tell_steps(turn)
        product = the_product(turn)
        wish = the_wish(turn, product)
        if is_gone(turn, product) or is_absent(turn, product, wish):
            return
        fits = [each for each in fitting(product, wish.chosen) if not each.is_discontinued]
        quantity = int(turn.need("quantity", product=product.name(turn.language)))
        if keys := deciding(priced(turn, product, fits, [])):
            ask_option(turn, product, fits, keys[0])
        _quote(turn, product, fits, quantity, label(turn, product, wish.chosen))


def _tell_steps(turn: Turn) -> None:
    steps = sorted(turn.rules.shop.limits.bulk, key=lambda step: step.from_quantity)
    rows = [
        (
            turn.text("offers-from-quantity", quantity=step.from_quantity),
            turn.text("offers-percent", percent=step.percent),
        )
        for step in steps
    ]
    columns = [turn.text("offers-column-quantity"), turn.text("offers-column-discount")]
    turn.show_table(turn.text("offers-bulk-steps"), columns, rows, turn.text("offers-no-minimum"))


def _quote(turn: Turn, product: Product, fits: Sequence[Variant], quantity: int, what: str) -> None:
    variant, promotions = fits[0], running(turn)
    found = priced(turn, product, [variant], promotions)[0]
    today = found.price if found.price.currency == variant.price.currency else variant.price
    quote = bulk_quote(product.id, variant, quantity, turn.rules.shop.limits, turn.today, today)
    offer = several_for_less(turn, product, quantity, promotions)
    total = total_of(product, today, quantity, [offer] if offer else [])
    if offer and (quote is None or total < quote.total):
        said = turn.text("offers-several", quantity=quantity, what=what, total=total)
        choices = [reading(turn, "check_stock"), reading(turn, "shipping_cost"), person(turn)]
        turn.say_text("\n".join([said, f"• {promotion_text(turn, offer)}"]), choices)
        return
    if quote is None:
        said = turn.text("offers-below-steps", quantity=quantity, what=what, total=total)
        turn.say_text("\n".join([said, *_steps_text(turn)]), [person(turn)])
        return
    held = _held(fits)
    is_covered = held is not None and quantity <= held
    kept = keep(turn, quote, OFFERED if is_covered else ASKED)
    rows = [
        (turn.text("offers-quote-each"), turn.text("offers-quote-each-value", price=quote.each, listed=quote.listed)),
        (turn.text("offers-quote-quantity"), str(quantity)),
        (turn.text("offers-quote-total"), turn.text("offers-amount", amount=quote.total)),
        (turn.text("offers-quote-valid"), turn.text("offers-day", day=quote.valid_to)),
    ]
    title = turn.text("offers-quote-title", number=str(kept["number"]), what=what)
    columns = [turn.text("products-column-fact"), turn.text("products-column-value")]
    notes = [note for note in (converted_text(turn, [quote.total]), turn.text("offers-quote-note")) if note]
    if is_covered:
        turn.show_table(
            title,
            columns,
            rows,
            "\n".join(notes),
            [reading(turn, "shipping_cost"), reading(turn, "customs_tax"), person(turn)],
        )
        return
    turn.show_table(title, columns, rows, notes[0] if len(notes) > 1 else "")
    if held is None:
        turn.hand_over("over_limit", "offers-stock-unknown", quantity=quantity)
    else:
        turn.hand_over("over_limit", "offers-more-than-held", quantity=quantity, count=held)


def _steps_text(turn: Turn) -> list[str]:
    steps = sorted(turn.rules.shop.limits.bulk, key=lambda step: step.from_quantity)
    return [f"• {turn.text('offers-bulk-step', quantity=step.from_quantity, percent=step.percent)}" for step in steps]


def _held(fits: Sequence[Variant]) -> int | None:
    """Return the pieces known of all the variants that would do; None where nothing is known."""
    known = [quantity for each in fits if (quantity := each.quantity()) is not None]
    return sum(known) if known else None
