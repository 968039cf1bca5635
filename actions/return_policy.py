"""The rules of returns and warranty: the shop's own, and the law's at the destination where that is better."""

from __future__ import annotations

from collections.abc import Iterator

from actions.base import ShopAction
from actions.turn import Turn
from bot.facts.consumer_rights import ConsumerRight, find_consumer_right, rights_as_of
from bot.shop.return_terms import ReturnTerms, return_terms
from bot.shop.shop import Payer
from bot.store.products import Products


class ReturnPolicyInfo(ShopAction):
    """How long and at whose cost, first for the goods talked about, with the law's source where it gives more."""

    def name(self) -> str:
        return "action_return_policy"

    def answer(self, turn: Turn) -> None:
        category = _category(turn)
        country = turn.slot("destination")
        terms = terms_for(turn, category, country)
        columns = [turn.text("returns-column-what"), turn.text("returns-column-rule")]
        rows = [*_rows(turn, category)]
        turn.show_table(_first_sentence(turn, terms, category, country), columns, rows, _law_note(turn, terms, country))
        turn.say("returns-next", turn.readings("return_request", "exchange_request"))


class WarrantyPolicy(ShopAction):
    """For how many months faults count, by the shop and by law."""

    def name(self) -> str:
        return "action_warranty_policy"

    def answer(self, turn: Turn) -> None:
        warranty, category, country = turn.rules.shop.warranty, _category(turn), turn.slot("destination")
        names = _category_names(turn)
        if category in names:
            months = warranty.months_for(category)
            turn.say("returns-warranty-of", category=names[category], months=months)
        else:
            months = warranty.months
            turn.say("returns-warranty", months=months)
            for other in sorted(set(warranty.by_category.values()) - {months}):
                named = [
                    names[each] for each, of_it in warranty.by_category.items() if of_it == other and each in names
                ]
                if named:
                    turn.say("returns-warranty-longer", months=other, categories=named)
        turn.say("returns-warranty-covers")
        right = find_consumer_right(country) if country else None
        by_law = right.months(country) if right and country else None
        if by_law and by_law > months:
            turn.say("returns-warranty-law", country=turn.country_name(country), months=by_law, as_of=rights_as_of())
        elif country is None:
            turn.say("returns-warranty-ask-country")
        turn.say("returns-warranty-next", turn.readings("warranty_repair", "damaged_item"))


def terms_for(turn: Turn, category: str | None, country: str | None) -> ReturnTerms:
    right = find_consumer_right(country) if country else None
    return return_terms(turn.rules.shop.returns, category, right)


def _first_sentence(turn: Turn, terms: ReturnTerms, category: str | None, country: str | None) -> str:
    names = _category_names(turn)
    if terms.days == 0:
        return turn.text("returns-policy-none", category=names.get(category or "", category or ""))
    if terms.by_law and country:
        kind = "law-working-days" if terms.is_in_working_days else "law"
        return turn.text(f"returns-policy-{kind}", days=terms.days, country=turn.country_name(country))
    return turn.text("returns-policy", days=terms.days)


def _rows(turn: Turn, category: str | None) -> Iterator[list[str]]:
    policy = turn.rules.shop.returns
    mind, faulty = policy.change_of_mind_paid_by, policy.faulty_paid_by
    yield [turn.text("returns-row-mind"), turn.text(f"returns-pays-{mind.value}")]
    yield [turn.text("returns-row-faulty"), turn.text(f"returns-pays-{faulty.value}")]
    yield [
        turn.text("returns-row-exchange"),
        turn.text("returns-exchange-yes" if policy.exchange else "returns-exchange-no"),
    ]
    yield [turn.text("returns-row-refund"), turn.text("returns-refund-days", days=policy.refund_days)]
    if policy.restocking_percent:
        yield [turn.text("returns-row-restocking"), turn.text("returns-restocking", percent=policy.restocking_percent)]
    names = _category_names(turn)
    excluded = [names[each] for each in sorted(policy.excluded_categories) if each in names]
    if excluded:
        yield [turn.text("returns-row-excluded"), turn.text("returns-excluded", categories=excluded)]


def _law_note(turn: Turn, terms: ReturnTerms, country: str | None) -> str:
    """Say what the law adds, with its source; where the country is not known, that it may add something."""
    if country is None:
        return turn.text("returns-ask-country")
    right: ConsumerRight | None = find_consumer_right(country)
    name = turn.country_name(country)
    if right is None:
        return turn.text("returns-law-unknown", country=name)
    source = turn.text("returns-source", iso=right.iso, source=right.source)
    facts = {"country": name, "source": source, "as_of": rights_as_of()}
    if terms.paid_days and turn.rules.shop.returns.change_of_mind_paid_by is Payer.BUYER:
        return turn.text("returns-law-pays", days=terms.paid_days, **facts)
    if terms.by_law:
        return turn.text("returns-law-more", **facts)
    if right.free_days:
        return turn.text("returns-law-less", days=right.free_days, **facts)
    return turn.text("returns-law-none", country=name, as_of=rights_as_of())


def _category(turn: Turn) -> str | None:
    """Return the category talked about, of the product where one is."""
    if (told := turn.said.first("category")) is not None:
        return str(told)
    if product_id := turn.slot("product"):
        with turn.reading() as connection:
            found = Products(connection, turn.today).some([product_id])
        if found:
            return found[0].category
    category: str | None = turn.slot("category")
    return category


def _category_names(turn: Turn) -> dict[str, str]:
    with turn.reading() as connection:
        categories = Products(connection, turn.today).categories()
    return {each: names.get(turn.language) or names.get("en") or each for each, names in categories.items()}
