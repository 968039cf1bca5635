from __future__ import annotations

import pytest

from bot.nlu.dates import find_dates
from bot.nlu.digits import plain
from bot.nlu.known_words import known_words


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "bought on 9 January 2025", "2025-01-09"),
        ("en", "by Oct 31st please", "--10-31"),
        ("en", "dated 2025-03-14", "2025-03-14"),
        ("de", "bis zum 24. Dezember", "--12-24"),
        ("de", "am dritten Mai bestellt", "--05-03"),
        ("fr", "le 1er juillet 2025", "2025-07-01"),
        ("es", "el 6 de enero de 2025", "2025-01-06"),
        ("it", "il primo maggio", "--05-01"),
        ("nl", "voor zevenentwintig april", "--04-27"),
        ("pl", "na 6 grudnia", "--12-06"),
        ("pt", "dia 20 de dezembro de 2024", "2024-12-20"),
        ("ru", "до двадцать первого сентября", "--09-21"),
        ("tr", "29 ekimde", "--10-29"),
        ("ar", "يوم ٧ كانون الأول", "--12-07"),
        ("ja", "令和7年3月5日に", "2025-03-05"),
        ("ko", "십일월 십칠일까지", "--11-17"),
        ("ko", "24.10.09 구매", "2024-10-09"),
        ("th", "14 กุมภาพันธ์ 2568", "2025-02-14"),
        ("zh", "十二月二十四号之前", "--12-24"),
        ("zh-Hant", "民國114年3月8日買的", "2025-03-08"),
    ],
)
def test_a_date_is_read_in_any_language(language: str, text: str, date: str) -> None:
    assert [fact.value for fact in find_dates(known_words(plain(text), (language, "en")))] == [date]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "10/10 would recommend"),
        ("en", "open 24/7"),
        ("en", "31 February"),
        ("it", "ho chiesto un set di coltelli"),
        ("tr", "bir ara yazıyordu"),
        ("pl", "zarejestrowałam się dwa razy"),
    ],
)
def test_what_is_no_day_is_no_date(language: str, text: str) -> None:
    assert find_dates(known_words(text, (language, "en"))) == []
