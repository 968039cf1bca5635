"""Whether something can be had now. The wish to hear when it is back is in restock.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.base import ShopAction
from actions.catalogue import (
    OWN_SLOTS,
    Wish,
    ask_option,
    capital,
    label,
    option_choices,
    option_text,
    person,
    reading,
    the_product,
    the_wish,
)
from actions.facts import Choice
from actions.suggestions import show_alternatives
from actions.turn import Turn
from bot.shop.options import fitting, undecided, values
from bot.shop.products import Availability, Product, Variant, Warehouse
from bot.shop.suggestions import BUYABLE, buyable
from bot.store.products import Products


class CheckStock(ShopAction):
    def name(self) -> str:
        return "action_check_stock"

    def answer(self, turn: Turn) -> None:
        product = the_product(turn)
        wish = the_wish(turn, product)
        if is_gone(turn, product) or is_absent(turn, product, wish):
            return
        fits = [each for each in fitting(product, wish.chosen) if not each.is_discontinued]
        if not fits:
            say_option_gone(turn, product, wish)
        elif len(fits) == 1:
            _say_one(turn, product, fits[0], wish)
        else:
            _say_several(turn, product, fits, wish)


def is_gone(turn: Turn, product: Product) -> bool:
    """Say so where nothing of the product is sold any more, or nothing is known of it."""
    if any(not variant.is_discontinued for variant in product.variants):
        return False
    if product.variants:
        turn.say("products-stock-gone", what=product.name(turn.language))
        show_alternatives(turn, product, product.variants[0].price)
    else:
        turn.memory.set("offered", "person")
        turn.say("products-nothing-known", turn.yes_or_no(), product=product.name(turn.language))
    return True


def is_absent(turn: Turn, product: Product, wish: Wish) -> bool:
    """Say so where the product does not come in the colour or size asked for, or not in both together."""
    name = product.name(turn.language)
    for key, said in wish.absent.items():
        turn.memory.forget(key if key in OWN_SLOTS else "option")
        offered = [option_text(turn, key, value) for value in values(_sold(product), key)]
        if not offered:
            turn.say("products-one-version", product=name)
            continue
        choices = option_choices(turn, buyable(product.variants), key)
        turn.say("products-no-such-option", choices, product=name, option=option_text(turn, key, said), offered=offered)
        return True
    if fitting(product, wish.chosen):
        return False
    last = list(wish.chosen)[-1]
    others = {key: value for key, value in wish.chosen.items() if key != last}
    made = [each for each in fitting(product, others) if not each.is_discontinued]
    offered = [option_text(turn, last, value) for value in values(made, last)]
    option = option_text(turn, last, wish.chosen[last])
    turn.memory.forget("option", last)
    turn.say(
        "products-no-such-option",
        option_choices(turn, made, last),
        product=label(turn, product, others),
        option=option,
        offered=offered,
    )
    return True


def say_option_gone(turn: Turn, product: Product, wish: Wish) -> None:
    turn.say("products-stock-gone", what=label(turn, product, wish.chosen))
    _say_others_in_stock(turn, product, buyable(product.variants), wish)
    show_alternatives(turn, product, product.variants[0].price)


def _say_one(turn: Turn, product: Product, variant: Variant, wish: Wish) -> None:
    what = label(turn, product, variant.options if wish.chosen or len(product.variants) > 1 else None)
    state = variant.availability()
    if state in BUYABLE:
        _say_in_stock(turn, variant, what)
    elif state is Availability.UNKNOWN:
        turn.say("products-stock-unknown", [person(turn), reading(turn, "ask_price")], what=what)
    else:
        _say_out(turn, product, [variant], what)
        _say_others_in_stock(
            turn, product, [each for each in buyable(product.variants) if each.sku != variant.sku], wish
        )
        show_alternatives(turn, product, variant.price)
        _offer_restock(turn)


def _say_in_stock(turn: Turn, variant: Variant, what: str) -> None:
    quantity = variant.quantity() or 0
    wanted = turn.slot("quantity")
    choices = [reading(turn, "ask_price"), reading(turn, "shipping_cost")]
    if wanted and int(wanted) > quantity:
        turn.say(
            "products-stock-too-few",
            [*choices, reading(turn, "bulk_order")],
            what=what,
            count=quantity,
            wanted=int(wanted),
        )
    elif variant.availability() is Availability.FEW_LEFT:
        turn.say(
            "products-stock-few", choices, what=what, count=quantity, places=_places(turn, variant, with_counts=True)
        )
    else:
        turn.say("products-stock-in", choices, what=what, places=_places(turn, variant))


def _say_several(turn: Turn, product: Product, fits: Sequence[Variant], wish: Wish) -> None:
    what = label(turn, product, wish.chosen)
    states = {each.availability() for each in fits}
    keys = undecided(fits)
    if states <= set(BUYABLE):
        lines = [_key_line(turn, key, fits) for key in keys]
        text = "\n".join([turn.text("products-stock-all-in", what=what), *lines, *_few_line(turn, fits, keys)])
        turn.say_text(text, [reading(turn, "ask_price"), reading(turn, "shipping_cost")])
    elif states == {Availability.UNKNOWN}:
        turn.say("products-stock-unknown", [person(turn), reading(turn, "ask_price")], what=what)
    elif states == {Availability.OUT}:
        _say_out(turn, product, fits, what)
        _say_others_in_stock(turn, product, buyable(product.variants), wish)
        show_alternatives(turn, product, fits[0].price)
        _offer_restock(turn)
    elif len(keys) == 1:
        turn.say_text(
            "\n".join([turn.text("products-about", what=capital(what)), *_by_state(turn, fits, keys[0])]),
            _next_steps(turn, fits),
        )
    else:
        ask_option(turn, product, fits)


def _next_steps(turn: Turn, fits: Sequence[Variant]) -> list[Choice]:
    if any(each.availability() is Availability.OUT for each in fits):
        return [reading(turn, "ask_price"), reading(turn, "notify_restock")]
    return [reading(turn, "ask_price"), person(turn)]


def _say_out(turn: Turn, product: Product, out: Sequence[Variant], what: str) -> None:
    restock_on = min((day for each in out if (day := each.restock_on())), default=None)
    # A day that has passed is no promise any more.
    if restock_on and restock_on >= turn.today:
        turn.say("products-stock-out-until", what=what, restock_on=restock_on)
    else:
        turn.say("products-stock-out", what=what)


def _say_others_in_stock(turn: Turn, product: Product, others: Sequence[Variant], wish: Wish) -> None:
    """Tell in what other colour or size the same product can be had."""
    for key in undecided(product.variants):
        rest = {name: value for name, value in wish.chosen.items() if name != key}
        near = [each for each in others if rest.items() <= each.options.items()]
        if near and key in wish.chosen:
            offered = [option_text(turn, key, value) for value in values(near, key)]
            turn.say("products-stock-others", option_choices(turn, near, key), offered=offered)
            return
    if others and not wish.chosen:
        turn.say("products-stock-others", offered=[label(turn, product, each.options) for each in others[:3]])


def _offer_restock(turn: Turn) -> None:
    turn.memory.set("offered", "restock")
    turn.say("products-offer-restock", turn.yes_or_no())


def _key_line(turn: Turn, key: str, variants: Iterable[Variant]) -> str:
    offered = [option_text(turn, key, value) for value in values(variants, key)]
    return turn.text("products-values", name=key_name(turn, key), offered=offered)


def key_name(turn: Turn, key: str) -> str:
    text_id = f"products-option-{key}"
    return turn.text(text_id if turn.tools.texts.has(text_id, turn.language) else "products-option-other")


def _few_line(turn: Turn, variants: Iterable[Variant], keys: Sequence[str]) -> list[str]:
    few = [each for each in variants if each.availability() is Availability.FEW_LEFT]
    shown = [f"{_short(turn, each, keys)} ({each.quantity()})" for each in few]
    return [turn.text("products-stock-few-of", few=shown)] if shown else []


def _by_state(turn: Turn, variants: Sequence[Variant], key: str) -> list[str]:
    """Return one line for each state: in stock, sold out, not known."""
    ordered = sorted(
        variants, key=lambda each: values(variants, key).index(each.options[key]) if key in each.options else 0
    )
    buy = [_counted(turn, each, key) for each in ordered if each.availability() in BUYABLE]
    out = [_dated(turn, each, key) for each in ordered if each.availability() is Availability.OUT]
    unknown = [_short(turn, each, [key]) for each in ordered if each.availability() is Availability.UNKNOWN]
    lines = (
        ("products-stock-line-in", buy),
        ("products-stock-line-out", out),
        ("products-stock-line-unknown", unknown),
    )
    return [turn.text(text_id, offered=offered) for text_id, offered in lines if offered]


def _short(turn: Turn, variant: Variant, keys: Iterable[str]) -> str:
    return turn.text("products-option-comma").join(
        option_text(turn, key, variant.options[key]) for key in keys if key in variant.options
    )


def _counted(turn: Turn, variant: Variant, key: str) -> str:
    shown = _short(turn, variant, [key])
    if variant.availability() is Availability.FEW_LEFT:
        return turn.text("products-value-few", value=shown, count=variant.quantity() or 0)
    return shown


def _dated(turn: Turn, variant: Variant, key: str) -> str:
    shown, restock_on = _short(turn, variant, [key]), variant.restock_on()
    if restock_on and restock_on >= turn.today:
        return turn.text("products-value-until", value=shown, restock_on=restock_on)
    return shown


def _places(turn: Turn, variant: Variant, with_counts: bool = False) -> list[str]:
    """Return the warehouses that have it, by country; by name where two lie in one country."""
    with turn.reading() as connection:
        warehouses = Products(connection).warehouses()
    held = [(warehouses.get(each.warehouse), each.quantity) for each in variant.stock if each.quantity]
    names = [_place(turn, warehouse, [other for other, _ in held]) for warehouse, _ in held]
    if not with_counts:
        return names
    return [turn.text("products-stock-at", place=name, count=count) for name, (_, count) in zip(names, held)]


def _place(turn: Turn, warehouse: Warehouse | None, all_of_them: Sequence[Warehouse | None]) -> str:
    if warehouse is None:
        return turn.text("products-our-warehouse")
    alone = sum(1 for other in all_of_them if other and other.country == warehouse.country) == 1
    return turn.country_name(warehouse.country) if warehouse.country and alone else warehouse.name


def _sold(product: Product) -> list[Variant]:
    return [each for each in product.variants if not each.is_discontinued]
