"""Account, ordering and use from the help pages; personal data after a proof; and a person for whoever wants one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.shop.products import Availability
from tests.dialogue.conftest import Talk, says
from tests.dialogue.known import LANGUAGES, Known

KNOWLEDGE = Path("knowledge")
# What is asked, by the page and the number of the section that answers.
QUESTIONS = {
    "en": {
        ("ordering", 0): "how can I buy this?",
        ("account", 1): "I can't log in, what now?",
        ("account", 2): "how do I change the e-mail address of my account?",
        ("care-electronics", 0): "how do I pair the earbuds with my phone?",
    },
    "es": {
        ("ordering", 0): "¿cómo hago una compra?",
        ("account", 1): "no puedo entrar a mi cuenta",
        ("account", 2): "¿cómo cambio el correo de mi cuenta?",
        ("care-electronics", 0): "¿cómo conecto los auriculares con mi móvil?",
    },
    "zh": {
        ("ordering", 0): "在你们这里下单的步骤是什么",
        ("account", 1): "账号登录不上去怎么办",
        ("account", 2): "怎么修改账户的邮箱",
        ("care-electronics", 0): "耳机怎么和手机配对",
    },
}
WORDS = {
    "en": {
        "data": "I want all my personal details wiped",
        "person": "let me talk to somebody real",
        "status": "where does my order stand?",
        "cost": "how much is shipping?",
        "chile": "Chile",
        "stop": "never mind",
        "yes": "yes please",
        "stock": "any {product} left in {color}, size {size}?",
    },
    "es": {
        "data": "quiero que borren todos mis datos",
        "person": "pásame con alguien de verdad",
        "status": "¿cómo va mi pedido?",
        "cost": "¿cuánto cuesta el envío?",
        "chile": "Chile",
        "stop": "no, déjalo",
        "yes": "sí, por favor",
        "stock": "¿les queda {product} en {color}, talla {size}?",
    },
    "zh": {
        "data": "请把我的个人信息都删掉",
        "person": "我想找真人客服",
        "status": "我的订单到哪一步了？",
        "cost": "运费多少钱？",
        "chile": "智利",
        "stop": "不用了",
        "yes": "好的，麻烦了",
        "stock": "{product}{color}{size}码还有吗",
    },
}
WORN = ("clothes", "shoes")


def address(language: str) -> str:
    """Return an address of the language's own, for each gets five codes an hour."""
    return f"me.myself.{language}@example.org"


def section(language: str, page: str, number: int) -> tuple[str, str]:
    """Return title and text of a section of a help page."""
    body = (KNOWLEDGE / language / f"{page}.md").read_text(encoding="utf-8").split("\n## ")[number + 1]
    title, _, text = body.partition("\n")
    return title, text.strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", list(QUESTIONS["en"]), ids=lambda place: f"{place[0]}-{place[1]}")
def test_a_question_of_the_help_pages_is_answered_by_its_section(
    place: tuple[str, int], language: str, talk: Callable[..., Talk]
) -> None:
    reply = talk(language).say(QUESTIONS[language][place])

    title, text = section(language, *place)
    assert reply.text.startswith(title) and text in reply.text
    assert reply.choices


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_help_page_in_between_leaves_the_order_number_open(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["status"])

    between = shopper.say(QUESTIONS[language][("ordering", 0)])
    stopped = shopper.say(WORDS[language]["stop"])

    assert section(language, "ordering", 0)[1] in between.text
    assert says(between.text, "orders-ask-number", language)
    assert says(stopped.text, "talk-dropped", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_not_helped_by_a_page_gets_a_person_with_a_yes(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(QUESTIONS[language][("care-electronics", 0)])

    handed = shopper.say(WORDS[language]["yes"])

    assert handed.handover and handed.handover["card"]["tried"] == "action_usage_help"


@pytest.mark.parametrize("language", LANGUAGES)
def test_personal_data_are_for_whoever_proves_the_address(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    shopper = talk(language)

    asked = shopper.say(WORDS[language]["data"])
    code = shopper.say(address(language))
    wrong = shopper.say("000000" if shopper.mailed_code(address(language)) != "000000" else "111111")
    taken = shopper.say(shopper.mailed_code(address(language)))

    case = known.case_of(shopper.id)
    assert says(asked.text, "account-ask-email", language) and len(asked.text.splitlines()) == 1
    assert says(code.text, "account-ask-code", language) and address(language) not in code.text
    assert says(wrong.text, "orders-code-wrong", language) and not wrong.handover
    assert says(taken.text, "account-privacy-taken", language) and str(case.number) in taken.text
    assert taken.handover and taken.handover["reason"] == "privacy"
    assert (case.kind, case.details["email"], case.details["said"]) == (
        "privacy",
        address(language),
        WORDS[language]["data"],
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_question_may_come_before_the_address(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["data"])

    cost = shopper.say(WORDS[language]["cost"])
    chile = shopper.say(WORDS[language]["chile"])
    code = shopper.say(address(language))

    assert says(cost.text, "shipping-ask-destination", language)
    assert chile.custom("table") and says(chile.text, "account-ask-email", language)
    assert says(code.text, "account-ask-code", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_names_no_address_may_stop(language: str, talk: Callable[..., Talk]) -> None:
    shopper = talk(language)
    shopper.say(WORDS[language]["data"])

    stopped = shopper.say(WORDS[language]["stop"])

    assert says(stopped.text, "talk-dropped", language) and not stopped.handover


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_person_takes_over_with_a_card_of_what_is_known(
    language: str, talk: Callable[..., Talk], known: Known
) -> None:
    product, variant = known.variant(Availability.IN_STOCK, options=("color", "size"), of=WORN)
    options = {key: known.option(key, value, language) for key, value in variant.options.items()}
    shopper = talk(language)
    shopper.say(WORDS[language]["stock"].format(product=product.name(language), **options))
    shopper.say(WORDS[language]["cost"])

    handed = shopper.say(WORDS[language]["person"])

    assert says(handed.text, "contact-passing-on", language)
    assert handed.handover and handed.handover["reason"] == "asked_for"
    card = handed.handover["card"]
    assert card["said"] == WORDS[language]["person"] and card["language"] == language
    assert card["facts"]["product"] == product.id and card["facts"]["size"] == variant.options["size"]
    assert card["tried"] == "action_check_stock"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_when_a_person_will_answer(language: str, talk: Callable[..., Talk], known: Known) -> None:
    handed = talk(language).say(WORDS[language]["person"])

    now = known.now
    opens_at = known.rules.shop.hours.opens_at(now)
    if opens_at is None or opens_at <= now:
        assert says(handed.text, "contact-person-soon", language)
    else:
        assert known.shown(opens_at, language) in handed.text
