"""When something arrives: between which days, and until when today's orders leave."""

from __future__ import annotations

from datetime import date

from actions.base import ShopAction
from actions.consignment import destination, find_consignment, quotes_to
from actions.shipping import days_text, goods_name, stock_notes, window_text
from actions.turn import Turn
from bot.shop.cut_off import cut_off
from bot.shop.shipping import ShippingQuote, offered


class ShippingTime(ShopAction):
    """Between which days it arrives, counted from a payment now or from the restock."""

    def name(self) -> str:
        return "action_shipping_time"

    def answer(self, turn: Turn) -> None:
        country = destination(turn)
        goods = find_consignment(turn)
        back_on = goods.variant.restock_on() if goods and goods.is_out else None
        good = offered(quotes_to(turn, country, goods, sent_from=back_on), country)
        good.sort(key=lambda quote: quote.window.latest if quote.window else date.max)
        is_dated = goods is None or not goods.is_out or back_on is not None
        if missing := stock_notes(turn, goods):
            turn.say_text(turn.joined(missing))
        elif good[0].window:
            self._say_when(turn, good[0])
        turn.show_table(
            turn.text("shipping-time-title", country=turn.country_name(country), goods=goods_name(turn, goods)),
            [turn.text(f"shipping-column-{name}") for name in ("method", *(["window"] if is_dated else []), "days")],
            [
                [
                    quote.method.name(turn.language),
                    *([window_text(turn, quote)] if is_dated else []),
                    days_text(turn, country, quote),
                ]
                for quote in good
            ],
            self._note(turn, good[0], back_on, is_dated=is_dated),
            turn.readings(
                "shipping_cost", "customs_tax", "notify_restock" if goods and goods.is_out else "shipping_options"
            ),
        )

    def _say_when(self, turn: Turn, quickest: ShippingQuote) -> None:
        """Say when it is there if ordered now, and how long it leaves as soon."""
        assert quickest.window
        window, ends = quickest.window, cut_off(turn.rules.shipping, turn.now, turn.rules.is_holiday)
        said = [turn.text("shipping-order-now", earliest=window.earliest, latest=window.latest)]
        if ends:
            minutes = int(ends.left.total_seconds() // 60)
            left = turn.text("shipping-time-left", hours=minutes // 60, minutes=minutes % 60)
            leaves = turn.text("shipping-leaves-today", left=left)
            said.append(leaves if ends.is_today else turn.text("shipping-leaves-on", left=left, sent_on=ends.sent_on))
        turn.say_text(turn.joined(said))

    def _note(self, turn: Turn, quote: ShippingQuote, back_on: date | None, *, is_dated: bool) -> str:
        if not is_dated or quote.window is None:
            return turn.text("shipping-time-note-undated")
        if back_on:
            return turn.text("shipping-time-note-restock", restock_on=back_on, sent_on=quote.window.sent_on)
        return turn.text("shipping-time-note", sent_on=quote.window.sent_on)
