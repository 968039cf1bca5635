from __future__ import annotations

import pytest

from bot.nlu.places import PlaceExtractor
from tests.nlu.conftest import Reader

EXTRACTOR = PlaceExtractor({})


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("how much is shipping to Brazil?", "BR"),
        ("do you ship to the UK", "GB"),
        ("i live in new york", "US"),
        ("delivery to germany pls", "DE"),
        ("and to Chile?", "CL"),
        ("寄到智利要多少钱", "CL"),
        ("我在英国留学", "GB"),
        ("能寄到圣保罗吗", "BR"),
        ("澳洲可以送吗", "AU"),
        ("¿hacen envíos a Perú?", "PE"),
        ("cuanto sale a eeuu", "US"),
        ("soy de São Paulo", "BR"),
        ("vivo en Ciudad de México", "MX"),
        ("en Nueva Zelanda", "NZ"),
        ("USA", "US"),
        ("نشحن للرياض", "SA"),
        ("ankaradayım, kaç günde gelir", "TR"),
        ("Живу в Казани", "RU"),
        ("mieszkam w Krakowie", "PL"),
        ("インドへ送れますか", "IN"),
        ("タイに住んでいます", "TH"),
        ("파리로 보내 주세요", "FR"),
        ("wohne in Wien", "AT"),
    ],
)
def test_the_country_of_a_named_place_is_found(text: str, country: str, facts_in: Reader) -> None:
    assert ("country", country) in facts_in(EXTRACTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "can you tell us more",
        "what a nice reading lamp",
        "is it in?",
        "same as my order",
        "no es eso",
        "wo ist es",
        "ポイントは使えますか",
        "バッテリーが弱い",
        "スタイルがいい",
        "日本語で話せますか",
        "한국어로 해 주세요",
        "auf Deutsch bitte",
        "porto la 48",
        "ich komme aus dem Urlaub",
        "indien mogelijk vandaag",
        "erişim hangi sayfada",
    ],
)
def test_everyday_words_are_no_places(text: str, facts_in: Reader) -> None:
    assert facts_in(EXTRACTOR, text) == []
