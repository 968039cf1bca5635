"""How one can pay in a country, by name, in parts and in what currency."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.replies.catalogue import country_name, currency_name
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

WORDS = {
    "en": {
        "any": "what can I pay with?",
        "there": "which payment methods do you accept in {to}?",
        "and": "and in {to}?",
        "named": "can I pay with {method}?",
        "status": "where does my order stand?",
        "stop": "never mind",
        "cost": "how much is shipping?",
    },
    "es": {
        "any": "¿con qué puedo pagar?",
        "there": "¿qué formas de pago aceptan en {to}?",
        "and": "¿y desde {to}?",
        "named": "¿puedo pagar con {method}?",
        "status": "¿cómo va mi pedido?",
        "stop": "no, déjalo",
        "cost": "¿cuánto cuesta el envío?",
    },
    "zh": {
        "any": "你们支持哪些支付方式",
        "there": "在{to}可以用什么方式付款",
        "and": "{to}呢",
        "named": "可以用{method}付款吗",
        "status": "我的订单到哪一步了？",
        "stop": "不用了",
        "cost": "运费多少钱？",
    },
}


def names(known: Known, country: str | None, language: str) -> list[str]:
    return [each.name(language) for each in known.rules.shop.payments_in(country)]


def elsewhere(known: Known, country: str, language: str) -> set[str]:
    here = set(names(known, country, language))
    return {each.name(language) for each in known.rules.shop.payments} - here


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_country_all_ways_to_pay_there_are_told_and_no_other(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    first = shopper.say(WORDS[language]["there"].format(to=country_name("MX", language)))
    then = shopper.say(WORDS[language]["and"].format(to=country_name("PL", language)))

    for reply, country in ((first, "MX"), (then, "PL")):
        line = reply.text.split("\n")[0]
        assert known.place(country, language) in line
        assert all(name in line for name in names(known, country, language))
        assert not any(name in line for name in elsewhere(known, country, language))
        assert reply.choices
    assert says(first.text, "payments-instalments", language)
    assert says(then.text, "payments-no-instalments", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_country_the_usual_ways_are_told_and_the_country_is_asked_for_once(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    usual = shopper.say(WORDS[language]["any"])
    told = shopper.say(country_name("BR", language))
    again = shopper.say(WORDS[language]["any"])

    question = known.text("payments-ask-country", language)
    assert all(name in usual.text for name in names(known, None, language))
    assert usual.text.count(question) == 1
    for reply in (told, again):
        assert all(name in reply.text for name in names(known, "BR", language))
        assert question not in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_way_asked_for_by_name_is_answered_first_and_by_the_country(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    method = next(each for each in known.rules.shop.payments if each.id == "pix")
    shopper = talk(language)

    where = shopper.say(WORDS[language]["named"].format(method=method.name(language)))
    yes = shopper.say(country_name("BR", language))
    shopper.say(country_name("PL", language))
    no = shopper.say(WORDS[language]["named"].format(method=method.name(language)))

    assert says(where.text.split("\n")[0], "payments-only-in", language)
    assert known.place("BR", language) in where.text.split("\n")[0]
    assert method.name(language) in yes.text
    assert says(no.text.split("\n")[0], "payments-no", language)
    assert known.place("PL", language) in no.text.split("\n")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_what_currency_one_is_charged(language: str, talk: Callable[..., Talk], known: Known) -> None:
    reply = talk(language).say(WORDS[language]["any"])

    assert currency_name(known.rules.shop.currency, language) in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_while_an_order_number_is_asked_for_the_ways_to_pay_are_told(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["status"])

    between = shopper.say(WORDS[language]["any"])
    stopped = shopper.say(WORDS[language]["stop"])

    assert all(name in between.text for name in names(known, None, language))
    assert says(between.text, "orders-ask-number", language)
    assert says(stopped.text, "talk-dropped", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_country_that_goods_go_to_is_the_one_that_is_paid_from(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["cost"])
    shopper.say(country_name("BR", language))

    reply = shopper.say(WORDS[language]["any"])

    assert all(name in reply.text for name in names(known, "BR", language))
    assert not says(reply.text, "payments-ask-country", language)
