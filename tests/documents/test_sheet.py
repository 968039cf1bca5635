"""Invoices can be read in every language of ours: each letter has its typeface, and the PDF carries them."""

from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from bot.documents.fonts import typefaces
from bot.documents.sheet import Sheet, render

WORDS = {
    "en": "Invoice for a buyer, “Café” – $ 12.50", "ar": "فاتورة المشتري ١٢٫٥٠", "de": "Rechnung Größe €", "es": "¿Número? ñ",
    "fr": "Œuvre à l’été", "it": "Perché così", "ja": "請求書 ご購入者 ¥", "ko": "청구서 구매자 ₩", "nl": "Factuur ĳ",
    "pl": "Łódź ćma zł", "pt": "Não é ã R$", "ru": "Счёт покупатель ₽", "th": "ใบแจ้งหนี้ ผู้ซื้อ ฿", "tr": "İş şğı ₺",
    "zh": "发票 买方 ￥", "zh-Hant": "發票 買方 NT$",
}  # fmt: skip


def a_sheet(language: str, words: str) -> Sheet:
    return Sheet(
        language=language,
        is_right_to_left=language == "ar",
        title=words,
        sender=["Harbour & Lane"],
        facts=[("No.", "INV-1")],
        receiver_title=words,
        receiver=["Łukasz 王小明 محمد"],
        columns=[words, "2", "3", "4"],
        rows=[[words * 5, "2", "€ 1", "€ 2"]] * 40,
        sums=[(words, "€ 80")],
    )


@pytest.mark.parametrize("language", WORDS)
def test_every_letter_has_its_typeface_in_both_weights(language: str) -> None:
    text = WORDS[language]

    for at in (1, 2):
        known = {char for each in typefaces(text, language) for char in TTFont(BytesIO(each[at])).getBestCmap()}
        assert {char for char in text if ord(char) not in known} == set()


def test_chinese_signs_are_drawn_as_the_language_draws_them() -> None:
    first = {language: [each[0] for each in typefaces("買方", language)] for language in ("ja", "zh-Hant")}

    assert first == {"ja": ["latin", "japanese"], "zh-Hant": ["latin", "traditional"]}


@pytest.mark.parametrize("language", ["de", "ar", "zh"])
def test_a_long_invoice_goes_on_over_pages(language: str) -> None:
    content = render(a_sheet(language, WORDS[language]))

    assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/Type /Page\n") > 1
    assert len(content) < 200_000
