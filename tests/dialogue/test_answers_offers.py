"""What is on: for everybody, for a category or a product, and codes that work, have ended or are nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.shop.offers import Promotion, PromotionKind
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "all": "which deals do you have on at the moment?",
        "category": "any discount on {category}?",
        "works": "is the discount code {code} valid?",
        "and": "and {code}?",
        "fails": "my promo code doesn't work",
        "free": "do you offer free shipping?",
        "to_chile": "any promotions for Chile?",
        "status": "where does my order stand?",
        "stop": "never mind",
    },
    "es": {
        "all": "¿qué ofertas hay en este momento?",
        "category": "¿hay algún descuento en {category}?",
        "works": "¿es válido el código de descuento {code}?",
        "and": "¿y {code}?",
        "fails": "mi código de descuento no funciona",
        "free": "¿hay envío gratis?",
        "to_chile": "¿hay promociones para Chile?",
        "status": "¿cómo va mi pedido?",
        "stop": "no, déjalo",
    },
    "zh": {
        "all": "现在有什么活动吗",
        "category": "{category}现在有什么优惠活动",
        "works": "优惠码{code}有效吗",
        "and": "{code}呢",
        "fails": "我的优惠码用不了",
        "free": "有包邮活动吗",
        "to_chile": "寄智利有什么优惠活动",
        "status": "我的订单到哪一步了？",
        "stop": "不用了",
    },
}


def shown_to(known: Known, country: str | None) -> set[Promotion]:
    return {each for each in known.promotions if country is None or each.serves(country)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_runs_is_told_with_its_end(language: str, talk: Callable[..., Talk], known: Known) -> None:
    reply = talk(language).say(WORDS[language]["all"])

    expected = {str(each.text(language)): each.valid_to for each in known.promotions}
    rows = dict(reply.table["rows"])
    assert rows.keys() == expected.keys()
    assert all(known.shown(day, language) in rows[text] for text, day in expected.items() if day)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_counts_only_elsewhere_is_left_out(language: str, talk: Callable[..., Talk], known: Known) -> None:
    reply = talk(f"{language}-SG").say(WORDS[language]["all"])

    elsewhere = [each for each in known.promotions if not each.serves("SG")]
    assert elsewhere
    assert not any(str(each.text(language)) in reply.text for each in elsewhere)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_category_is_answered_first_with_its_own_offer(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    offer = next(each for each in known.promotions if each.category)
    name = known.category(str(offer.category), language).lower()

    reply = talk(language).say(WORDS[language]["category"].format(category=name))

    assert name in reply.table["title"].lower()
    assert reply.table["rows"][0][0] == offer.text(language)
    others = [each for each in known.promotions if each.product_id or each.category not in (None, offer.category)]
    assert others and not any(str(each.text(language)) in reply.text for each in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_is_told_with_its_conditions_and_the_next_one_without_asking_again(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    works = next(each for each in known.codes if each in known.promotions and each.min_subtotal and not each.countries)
    ended = next(each for each in known.codes if each.valid_to and each.valid_to < known.today)
    shopper = talk(language)

    valid = shopper.say(WORDS[language]["works"].format(code=works.code))
    over = shopper.say(WORDS[language]["and"].format(code=ended.code))

    assert says(valid.text, "offers-code-works", language)
    assert (
        known.shown(works.min_subtotal, language) in valid.text and known.shown(works.valid_to, language) in valid.text
    )
    assert says(over.text, "offers-code-ended", language) and known.shown(ended.valid_to, language) in over.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_that_nobody_gave_out_is_unknown(language: str, talk: Callable[..., Talk]) -> None:
    reply = talk(language).say(WORDS[language]["works"].format(code="NOSUCH77"))

    assert says(reply.text, "offers-code-unknown", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_is_asked_for_also_after_another_question(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    works = next(each for each in known.codes if each in known.promotions and not each.countries)
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["fails"])
    between = shopper.say(WORDS[language]["free"])
    told = shopper.say(str(works.code))

    assert says(asked.text, "offers-ask-code", language) and len(asked.text.splitlines()) == 1
    assert between.text
    assert says(told.text, "offers-code-works", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_not_name_the_code_may_stop(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["fails"])

    stopped = shopper.say(WORDS[language]["stop"])

    assert says(stopped.text, "talk-dropped", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_free_shipping_is_told_in_the_words_of_the_offer(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    free = next(each for each in known.promotions if each.kind is PromotionKind.FREE_SHIPPING)

    reply = talk(language).say(WORDS[language]["free"])

    assert str(free.text(language)) in reply.text
