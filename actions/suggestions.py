"""Products to look at: by need, budget and category, or instead of another; only what can be bought now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from actions.base import ShopAction
from actions.catalogue import category_name, payload, person, reading, telling_words
from actions.facts import Choice
from actions.prices import announced, as_money, converted_text, priced, running, said_money
from actions.turn import Turn
from bot.shop.money import Money
from bot.shop.offers import Promotion
from bot.shop.products import Availability, Product
from bot.shop.suggestions import alternatives, buyable, within
from bot.store.products import Products

MOST_CARDS = 3
LOOKED_AT = 40
MOST_CATEGORIES = 4


class RecommendProduct(ShopAction):
    def name(self) -> str:
        return "action_recommend_product"

    def answer(self, turn: Turn) -> None:
        _forget_guess(turn)
        aspects = {each["value"] for each in turn.said.all("aspect")}
        named = _named(turn)
        like = named[0] if named and aspects & {"similar", "cheaper"} else None
        if like is None and aspects & {"similar", "cheaper"} and turn.slot("product"):
            like = str(turn.slot("product"))
        budget = as_money(turn, turn.slot("budget"))
        category = turn.said.first("category") or (
            turn.slot("category") if turn.said.intent == "inform" and not named else None
        )
        if like:
            _recommend_like(turn, like, budget, "cheaper" in aspects)
        else:
            _recommend(turn, named, category, budget)


def show_alternatives(turn: Turn, product: Product, price: Money) -> None:
    """Show what else of its category is in stock, nearest in price; nothing where there is nothing."""
    with turn.reading() as connection:
        near = Products(connection, turn.today).of_category(product.category, price, LOOKED_AT)
    found = alternatives(product, price, near, MOST_CARDS)
    if found:
        show(turn, turn.text("products-alternatives"), [(each, None) for each in found])


def show(turn: Turn, text: str, found: Sequence[tuple[Product, str | None]]) -> None:
    """Show products as cards, each with price and why."""
    promotions = running(turn)
    turn.show_cards(text, [_card(turn, product, why, promotions) for product, why in found])


def _recommend_like(turn: Turn, product_id: str, budget: Money | None, cheaper: bool) -> None:
    with turn.reading() as connection:
        products = Products(connection, turn.today)
        like = products.get(product_id)
        price = min(
            (each.price for each in like.variants),
            default=Money(0, turn.rules.exchange.shop_currency),
            key=lambda each: each.minor,
        )
        near = products.of_category(like.category, price, LOOKED_AT)
    found = alternatives(like, price, near, LOOKED_AT)
    if cheaper:
        found = [each for each in found if buyable(each.variants)[0].price < price]
    fits = within(budget, found) if budget else found
    if not fits:
        text_id = "products-none-cheaper" if cheaper else "products-none-similar"
        turn.say(text_id, [reading(turn, "ask_promotion"), person(turn)], product=like.name(turn.language))
        return
    why = turn.text(
        "products-why-cheaper" if cheaper else "products-why-similar", category=category_name(turn, like.category)
    )
    turn.memory.set("category", like.category)
    show(
        turn,
        turn.text("products-similar-to", product=like.name(turn.language)),
        [(each, why) for each in fits[:MOST_CARDS]],
    )


def _recommend(turn: Turn, named: Sequence[str], category: str | None, budget: Money | None) -> None:
    with turn.reading() as connection:
        products = Products(connection, turn.today)
        seeds = products.some(named)
        needs = [] if seeds or category else products.mentioning(telling_words(turn), turn.language, LOOKED_AT)
        mentions = {each.id: words for each, words in needs}
        if category is None and seeds and len({each.category for each in seeds}) == 1:
            category = seeds[0].category
        sellers = products.best_sellers(LOOKED_AT, turn.today, category=category)
        near = products.of_category(category, budget or _middle(sellers, turn), LOOKED_AT) if category else []
    best = {each.id for each in sellers[:5]}
    found = {
        each.id: each for each in [*seeds, *(each for each, _ in needs), *sellers, *near] if buyable(each.variants)
    }
    fits = within(budget, found.values()) if budget else list(found.values())
    # What fits the words is not watered down with what does not.
    fits = [each for each in fits if each.id in mentions] or fits
    if not fits:
        _say_none(turn, list(found.values()), budget)
        return
    shown = [(each, _why(turn, each, named, mentions, each.id in best, budget)) for each in fits[:MOST_CARDS]]
    show(turn, _lead(turn, category, budget, bool(seeds or mentions)), shown)
    if category is None and budget is None:
        turn.say("products-narrow-down", _categories(turn))


def _say_none(turn: Turn, found: Sequence[Product], budget: Money | None) -> None:
    """Say that nothing fits, and what would be nearest."""
    cheapest = sorted(found, key=lambda each: buyable(each.variants)[0].price.minor)[:MOST_CARDS]
    if cheapest and budget:
        show(
            turn,
            turn.text("products-none-within", budget=said_money(turn, turn.slot("budget")) or budget),
            [(each, None) for each in cheapest],
        )
    else:
        turn.say("products-none-to-suggest", [*_categories(turn), person(turn)])


def _lead(turn: Turn, category: str | None, budget: Money | None, has_seeds: bool) -> str:
    if category and budget:
        return turn.text(
            "products-suggest-category-within",
            category=category_name(turn, category),
            budget=said_money(turn, turn.slot("budget")) or budget,
        )
    if budget:
        return turn.text("products-suggest-within", budget=said_money(turn, turn.slot("budget")) or budget)
    if category:
        return turn.text("products-suggest-category", category=category_name(turn, category))
    return turn.text("products-suggest-fitting" if has_seeds else "products-suggest-best-sellers")


def _why(
    turn: Turn,
    product: Product,
    named: Sequence[str],
    mentions: Mapping[str, list[str]],
    is_best: bool,
    budget: Money | None,
) -> str | None:
    if product.id in named:
        return turn.text("products-why-asked")
    if words := mentions.get(product.id):
        return turn.text("products-why-mentions", words=words)
    if is_best:
        return turn.text("products-why-best-seller")
    return turn.text("products-why-budget") if budget else None


def _named(turn: Turn) -> list[str]:
    """Return the products that the message names or comes near to."""
    return [product for each in turn.said.all("product") for product in each.get("candidates") or [each["value"]]]


def _forget_guess(turn: Turn) -> None:
    """What a wish for suggestions only came near to is not the product talked about from now on."""
    guesses = [each["value"] for each in turn.said.all("product") if each.get("guessed")]
    if turn.slot("product") in guesses or set(turn.slot("candidates") or ()) & set(guesses):
        turn.memory.forget("product", "candidates")


def _middle(sellers: Sequence[Product], turn: Turn) -> Money:
    can = [buyable(each.variants)[0].price for each in sellers if buyable(each.variants)]
    return (
        sorted(can, key=lambda price: price.minor)[len(can) // 2]
        if can
        else Money(0, turn.rules.exchange.shop_currency)
    )


def _card(turn: Turn, product: Product, why: str | None, promotions: Sequence[Promotion]) -> dict[str, Any]:
    can = priced(turn, product, buyable(product.variants), promotions)
    cheapest = can[0]
    lines = [
        turn.text(
            "products-card-price" if can[-1].price == cheapest.price else "products-card-from", price=cheapest.price
        )
    ]
    if converted := converted_text(turn, [cheapest.price]):
        lines.append(converted)
    if (
        cheapest.offer.promotion
        and (text := cheapest.offer.promotion.text(turn.language))
        and announced(turn, [cheapest.offer.promotion])
    ):
        lines.append(text)
    if all(each.variant.availability() is Availability.FEW_LEFT for each in can):
        lines.append(turn.text("products-card-few", count=sum(each.variant.quantity() or 0 for each in can)))
    if why:
        lines.append(why)
    button = {"title": turn.text("products-card-details"), "payload": payload("product_info", product=product.id)}
    card: dict[str, Any] = {"title": product.name(turn.language), "lines": lines, "buttons": [button]}
    if product.image:
        card["image"] = _address(product.image)
    return card


def _address(image: str) -> str:
    """Return where the picture is: one of the shop's own folder by its path on the shop's page."""
    return image if image.startswith("https://") else f"/{image.lstrip('/')}"


def _categories(turn: Turn) -> list[Choice]:
    with turn.reading() as connection:
        categories = Products(connection).categories()
    return [
        Choice(names.get(turn.language) or names.get("en") or category, payload("recommend_product", category=category))
        for category, names in sorted(categories.items())[:MOST_CATEGORIES]
    ]
