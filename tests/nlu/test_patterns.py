from __future__ import annotations

from typing import Any

import pytest

from bot.nlu.digits import plain
from bot.nlu.numbers import amount
from bot.nlu.patterns import PatternExtractor
from tests.nlu.conftest import Reader

EXTRACTOR = PatternExtractor({})


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("where is my order HL-204817", [("order_number", "HL-204817")]),
        ("order #536365 pls", [("order_number", "536365")]),
        ("我的订单是SC-8024，什么时候发货", [("order_number", "SC-8024")]),
        ("mi pedido es el hl-102938", [("order_number", "HL-102938")]),
        ("mail me at Anna.Lee+shop@Example.org.", [("email", "anna.lee+shop@example.org")]),
        ("LX123456785CN hasn't moved", [("tracking_number", "LX123456785CN")]),
        ("物流号 YT2603421266000123 查不到", [("tracking_number", "YT2603421266000123")]),
        ("call me +34 612 345 678", [("phone", "+34612345678")]),
        ("algo por menos de 120,50 €", [("money", {"amount": "120.50", "currency": "EUR"})]),
        ("is it $1,299.00?", [("money", {"amount": "1299.00", "currency": None})]),
        ("200块以内的有吗", [("money", {"amount": "200", "currency": "CNY"})]),
        ("unos 50 dólares", [("money", {"amount": "50", "currency": "USD"})]),
        ("can i pay in pounds", [("currency", "GBP")]),
        ("my card was declined", [("trouble", "failed")]),
        ("me cobraron dos veces", [("trouble", "twice")]),
        ("付款一直在处理中", [("trouble", "pending")]),
        ("my lawyer will hear of this", [("threat", "law")]),
        ("我要找消协投诉你们", [("threat", "authority")]),
        ("in navy blue and XL", [("color", "navy"), ("size", "XL")]),
        ("有没有L码黑色的", [("color", "black"), ("size", "L")]),
        ("talla 42 en rojo", [("color", "red"), ("size", "42")]),
        ("EU 43 or US 10?", [("size", "EU 43"), ("size", "US 10")]),
        ("need 200 pcs", [("quantity", 200)]),
        ("quiero 50 unidades", [("quantity", 50)]),
        ("要30个", [("quantity", 30)]),
        ("siebenundzwanzig Stück bitte", [("quantity", 27)]),
        ("una docena y media docena", [("quantity", 12), ("quantity", 6)]),
        ("三百五十个", [("quantity", 350)]),
        ("靴下を3足ください", [("quantity", 3)]),
        ("열두 켤레 주세요", [("quantity", 12)]),
        ("beş adet", [("quantity", 5)]),
        ("3万円以下で", [("money", {"amount": "30000", "currency": "JPY"})]),
        ("5만원 이하", [("money", {"amount": "50000", "currency": "KRW"})]),
        ("3 bin TL altında", [("money", {"amount": "3000", "currency": "TRY"})]),
        ("полторы тысячи рублей", [("money", {"amount": "1500", "currency": "RUB"})]),
        ("預算兩千五台幣", [("money", {"amount": "2500", "currency": "TWD"})]),
        ("J'ai payé $20 USD", [("money", {"amount": "20", "currency": "USD"})]),
        ("taille 38 européenne", [("size", "EU 38")]),
        ("Schuhe in Größe 42", [("size", "42")]),
        ("سعر ٤٥ درهم", [("money", {"amount": "45", "currency": "AED"})]),
        ("my order is hl 872235", [("order_number", "HL-872235")]),
        ("it is RB 915 503 764 SG", [("tracking_number", "RB915503764SG")]),
    ],
)
def test_facts_are_found_with_normalised_values(text: str, facts: list[tuple[str, Any]], facts_in: Reader) -> None:
    found = facts_in(EXTRACTOR, text)

    assert sorted(map(str, found)) == sorted(map(str, facts))


@pytest.mark.parametrize(
    "text",
    [
        "it took us 3 weeks",
        "São Paulo",
        "hola, ¿qué tal?",
        "I'm fine",
        "I don't know",
        "元気ですか",
        "两个月没到",
        "sei gentile",
        "ön sipariş",
        "one of them is missing",
    ],
)
def test_everyday_words_are_no_facts(text: str, facts_in: Reader) -> None:
    found = facts_in(EXTRACTOR, text)

    assert [kind for kind, _ in found if kind not in ("number",)] == []


def test_an_email_is_not_also_an_order_number(facts_in: Reader) -> None:
    assert facts_in(EXTRACTOR, "user123456@example.org") == [("email", "user123456@example.org")]


def test_full_width_and_foreign_digits_are_read_at_the_same_place() -> None:
    text = "ＨＬ-２０４８１７ ٤٢"

    assert plain(text) == "HL-204817 42"
    assert len(plain(text)) == len(text)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1,299.00", "1299.00"),
        ("1.299,00", "1299.00"),
        ("120,5", "120.5"),
        ("1 200", "1200"),
        ("1.200", "1200"),
        ("45", "45"),
    ],
)
def test_amounts_are_read_however_they_are_grouped(written: str, read: str) -> None:
    assert amount(written) == read
