from __future__ import annotations

import pytest

from bot.nlu.language import LanguageIdentifier, of_locale

IDENTIFIER = LanguageIdentifier({})


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
    ],
)
def test_the_language_is_told_from_the_text_alone(text: str, language: str) -> None:
    assert IDENTIFIER.identify(text).language == language


def test_a_number_keeps_the_language_of_the_conversation() -> None:
    assert IDENTIFIER.identify("536365", so_far="es").language == "es"


def test_the_page_decides_where_nothing_else_does() -> None:
    assert IDENTIFIER.identify("12", locale="zh-TW").language == "zh-Hant"
    assert IDENTIFIER.identify("12", locale="pt-BR").language == "pt"


def test_a_short_word_does_not_overrule_the_conversation() -> None:
    assert IDENTIFIER.identify("no", so_far="es").language == "es"


def test_a_language_that_is_none_of_ours_is_named() -> None:
    assert IDENTIFIER.identify("Hol van a csomagom, három hete várok rá?").other == "hu"


@pytest.mark.parametrize(
    ("locale", "language"), [("zh-TW", "zh-Hant"), ("zh_CN", "zh"), ("es-MX", "es"), ("sv-SE", None), (None, None)]
)
def test_a_locale_names_one_of_our_languages(locale: str | None, language: str | None) -> None:
    assert of_locale(locale) == language
