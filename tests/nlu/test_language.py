from __future__ import annotations

import pytest

from bot.nlu.language import LanguageIdentifier, of_locale


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("where is my parcel", "en"),
        ("¿dónde está mi paquete?", "es"),
        ("我的包裹到哪里了", "zh"),
        ("我的包裹到哪裡了，請幫我查", "zh-Hant"),
        ("荷物はどこですか", "ja"),
        ("내 소포는 어디에 있나요", "ko"),
        ("พัสดุอยู่ที่ไหน", "th"),
        ("где моя посылка", "ru"),
        ("أين طردي", "ar"),
        ("wo ist mein Paket geblieben", "de"),
        ("fen el order bta3i", "ar"),
        ("gde moy zakaz uzhe nedelya proshla", "ru"),
        ("quanto custa o frete", "pt"),
        ("quanto costa la spedizione", "it"),
    ],
)
def test_the_language_is_told_from_the_text_alone(identifier: LanguageIdentifier, text: str, language: str) -> None:
    assert identifier.identify(text).language == language


def test_a_number_keeps_the_language_of_the_conversation(identifier: LanguageIdentifier) -> None:
    assert identifier.identify("536365", so_far="es").language == "es"


@pytest.mark.parametrize(
    "text", ["mia.chen@example.org", "HL-882523", "YT2579803855097873", "xxxxxxxxxxxxxxxxxxxx", "1Z999AA10123456784"]
)
@pytest.mark.parametrize("so_far", ["es", "zh", "th"])
def test_addresses_and_numbers_keep_the_language_of_the_conversation(
    identifier: LanguageIdentifier, text: str, so_far: str
) -> None:
    assert identifier.identify(text, so_far=so_far).language == so_far


def test_the_page_decides_where_nothing_else_does(identifier: LanguageIdentifier) -> None:
    assert identifier.identify("12", locale="zh-TW").language == "zh-Hant"
    assert identifier.identify("12", locale="pt-BR").language == "pt"


def test_a_short_word_does_not_overrule_the_conversation(identifier: LanguageIdentifier) -> None:
    assert identifier.identify("no", so_far="es").language == "es"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Hol van a csomagom, három hete várok rá?", "hu"),
        ("Var är mitt paket? Jag beställde för två veckor sedan och har inte fått något.", "sv"),
        ("Kde je můj balík? Objednal jsem před dvěma týdny a stále nic nepřišlo.", "cs"),
        ("Gói hàng của tôi ở đâu? Tôi đã đặt hàng hai tuần trước", "vi"),
        ("Де моя посилка? Я замовила її два тижні тому", "uk"),
        ("سفارش من کجاست؟ دو هفته پیش سفارش دادم", "fa"),
    ],
)
def test_a_language_that_is_none_of_ours_is_named(identifier: LanguageIdentifier, text: str, other: str) -> None:
    assert identifier.identify(text).other == other


@pytest.mark.parametrize(
    ("locale", "language"), [("zh-TW", "zh-Hant"), ("zh_CN", "zh"), ("es-MX", "es"), ("sv-SE", None), (None, None)]
)
def test_a_locale_names_one_of_our_languages(locale: str | None, language: str | None) -> None:
    assert of_locale(locale) == language
