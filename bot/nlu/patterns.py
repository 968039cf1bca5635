"""Facts that have a shape: order and tracking numbers, e-mails, phones, money, sizes, quantities, colours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.colors import Colors
from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.lexicons import lexicon
from bot.nlu.phrases import Phrases


@dataclass(frozen=True)
class Fact:
    entity: str
    value: Any
    start: int
    end: int


# ASCII: what is written without a blank before an address, as in Chinese, is no part of it.
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
# UPU S10 with its country, YunExpress, Yanwen, UPS, DHL, PostNL, SF Express and long courier numbers.
_TRACKING = re.compile(
    r"(?<![A-Z0-9])(?:[A-Z]{2}\d{9}[A-Z]{2}|YT\d{16}|U[A-Z]\d{9}YP|1Z[A-Z0-9]{16}|JJD\d{16,18}|GM\d{16,20}|LP\d{14}|3S[A-Z0-9]{11,13}|SF\d{12,13}|\d{18,22})(?![A-Z0-9])"
)
_PHONE = re.compile(r"(?<![\w+])\+\d[\d ()-]{7,16}\d(?!\w)")
_ORDER = re.compile(
    r"(?<![\w@.,-])#?\s?([A-Z]{1,4}-?\d{4,10}|[A-Z]{2,4}-\d{2,8}-\d{2,8}|C?\d{5,10})(?![\w@]|[.,]\d)", re.ASCII
)
_HASH = re.compile(r"#\s?([A-Z0-9][A-Z0-9-]{2,15})(?![\w])", re.ASCII)
_AMOUNT = r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_SIGNS = {"US$": "USD", "A$": "AUD", "C$": "CAD", "CA$": "CAD", "AU$": "AUD", "R$": "BRL", "MX$": "MXN", "S/": "PEN", "HK$": "HKD", "NT$": "TWD",
          "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₺": "TRY", "₦": "NGN", "฿": "THB", "₴": "UAH", "$": None}  # fmt: skip
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_SIGNED = re.compile(rf"(?P<before>{_SIGN})\s?(?P<a>{_AMOUNT})(?!\d)|(?<![\d.,])(?P<b>{_AMOUNT})\s?(?P<after>{_SIGN})")
_NUMBER = re.compile(rf"(?<![A-Za-z0-9_.,-])(?:{_AMOUNT})(?![\d%])")
_REGION_SIZE = re.compile(
    r"(?<![A-Z0-9])(EU|US|UK|CN|JP)\s?(\d{1,2}(?:[.,]5)?)(?!\d)|(?<![\d.,])(\d{1,2}(?:[.,]5)?)\s?(EU|US|UK)(?![A-Z])",
    re.ASCII,
)
_LATIN = r"0-9A-Za-zÀ-ɏ"
_LETTER_SIZE = re.compile(rf"(?<![{_LATIN}'’/.-])((?:[2-6]?X{{1,4}}[SL])|[2-6]XL|XS|S|M|L)(?![{_LATIN}'’/-])(?!\.\w)")
_WORD_SIZE = re.compile(
    r"(?:\b(?:size|talla|talle|número|numero|nro)\s*|(?:尺码|码数|码)\s*)(\d{1,3}(?:[.,]5)?)(?!\d)|(?<!\d)(\d{2}(?:\.5)?)\s?码",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"(?<![A-Za-z0-9_.,#-])(\d{1,5})\s?(?:x\b|pcs?\b|pieces?\b|units?\b|sets?\b|pairs?\b|unidades?\b|uds?\b|piezas?\b|pares?\b|个|件|只|双|条|套|箱|盒|台|份|瓶|副)"
    r"|\bx\s?(\d{1,4})\b",
    re.IGNORECASE,
)
_SIZE_WORDS = {
    "small": "S",
    "medium": "M",
    "large": "L",
    "小号": "S",
    "中号": "M",
    "大号": "L",
    "加大": "XL",
    "chica": "S",
    "mediana": "M",
    "均码": "ONE SIZE",
}
_DIGITS = re.compile(r"\d")


def plain(text: str) -> str:
    """Return the text with digits of all scripts and full-width letters as ASCII, at the same offsets."""
    return "".join(_plain_char(char) for char in text)


def _plain_char(char: str) -> str:
    if char.isascii():
        return char
    digit = unicodedata.digit(char, None)
    if digit is not None and char.isdigit() and unicodedata.category(char) == "Nd":
        return str(digit)
    wide = unicodedata.normalize("NFKC", char)
    return wide if len(wide) == 1 and wide.isascii() else char


def amount(written: str) -> str:
    """Return a decimal as '1234.50' from any way of grouping: the last mark with one or two digits is the point."""
    digits = re.sub(r"[ ']", "", written)
    head, mark, tail = digits.rpartition("." if digits.rfind(".") > digits.rfind(",") else ",")
    if not mark or len(tail) == 3:
        return re.sub(r"[.,]", "", digits)
    return f"{re.sub(r'[.,]', '', head)}.{tail}"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PatternExtractor(ShopComponent):
    """Earlier kinds win: what is an e-mail or a tracking number is not also an order number."""

    @cached_property
    def _colors(self) -> Colors:
        return Colors()

    @cached_property
    def _agains(self) -> Phrases[str]:
        return Phrases((word, what) for what, spoken in lexicon("again").items() for word in spoken)

    @cached_property
    def _troubles(self) -> Phrases[str]:
        return Phrases((word, trouble) for trouble, spoken in lexicon("troubles").items() for word in spoken)

    @cached_property
    def _currencies(self) -> Phrases[str]:
        return Phrases((word, code) for code, spoken in lexicon("currencies").items() for word in spoken)

    @cached_property
    def _options(self) -> Phrases[str]:
        return Phrases((word, option) for option, spoken in lexicon("options").items() for word in spoken)

    @cached_property
    def _aspects(self) -> Phrases[str]:
        return Phrases((word, aspect) for aspect, spoken in lexicon("aspects").items() for word in spoken)

    def read(self, message: Message) -> None:
        text = message.get(TEXT) or ""
        taken: list[tuple[int, int]] = []
        for fact in self.facts(text):
            if all(fact.end <= start or fact.start >= end for start, end in taken):
                taken.append((fact.start, fact.end))
                add_entity(message, "PatternExtractor", fact.entity, fact.value, fact.start, fact.end)

    def facts(self, text: str) -> Iterator[Fact]:
        """Yield every reading, the most telling kinds first; later ones may overlap earlier ones."""
        shown = plain(text)
        upper = shown.upper() if len(shown.upper()) == len(shown) else shown
        for match in _EMAIL.finditer(shown):
            yield Fact("email", match.group().rstrip(".").lower(), match.start(), match.end())
        for match in _TRACKING.finditer(upper):
            yield Fact("tracking_number", match.group(), match.start(), match.end())
        for match in _PHONE.finditer(shown):
            yield Fact("phone", "+" + "".join(_DIGITS.findall(match.group())), match.start(), match.end())
        # Before money: the first character of 欧规, a European plug, is a currency too.
        for option in self._options.find(text):
            yield Fact("option", option.values[0], option.start, option.end)
        yield from self._money(shown)
        yield from _order_numbers(upper)
        yield from _sizes(shown, upper)
        for match in _QUANTITY.finditer(shown):
            yield Fact("quantity", int(match.group(1) or match.group(2)), match.start(), match.end())
        for again in self._agains.find(text):
            yield Fact("again", again.values[0], again.start, again.end)
        for trouble in self._troubles.find(text):
            yield Fact("trouble", trouble.values[0], trouble.start, trouble.end)
        for color in self._colors.find(text):
            yield Fact("color", color.values[0], color.start, color.end)
        for match in _NUMBER.finditer(shown):
            if match.group().isdigit() and len(match.group()) < 5:
                yield Fact("number", int(match.group()), match.start(), match.end())
        for aspect in self._aspects.find(text):
            yield Fact("aspect", aspect.values[0], aspect.start, aspect.end)

    def _money(self, shown: str) -> Iterator[Fact]:
        for match in _SIGNED.finditer(shown):
            sign = match.group("before") or match.group("after")
            number = match.group("a") or match.group("b")
            yield Fact("money", {"amount": amount(number), "currency": _SIGNS[sign]}, match.start(), match.end())
        names = {named.start: named for named in self._currencies.find(shown)}
        for match in _NUMBER.finditer(shown):
            for gap in (0, 1):
                if named := names.get(match.end() + gap):
                    yield Fact(
                        "money",
                        {"amount": amount(match.group()), "currency": named.values[0]},
                        match.start(),
                        named.end,
                    )
        for named in names.values():
            if not named.text.isascii() or len(named.text) > 2:
                yield Fact("currency", named.values[0], named.start, named.end)


def _order_numbers(upper: str) -> Iterator[Fact]:
    for pattern in (_ORDER, _HASH):
        for match in pattern.finditer(upper):
            if len(_DIGITS.findall(match.group(1))) >= 3:
                yield Fact("order_number", match.group(1), match.start(), match.end())


def _sizes(shown: str, upper: str) -> Iterator[Fact]:
    for match in _REGION_SIZE.finditer(shown):
        region, number = (match.group(1), match.group(2)) if match.group(1) else (match.group(4), match.group(3))
        yield Fact("size", f"{region} {number.replace(',', '.')}", match.start(), match.end())
    for match in _WORD_SIZE.finditer(shown):
        yield Fact("size", (match.group(1) or match.group(2)).replace(",", "."), match.start(), match.end())
    for match in _LETTER_SIZE.finditer(upper):
        # A lone small "m" or "s" is a slip or a unit more often than a size.
        if len(match.group()) > 1 or shown[match.start()].isupper():
            yield Fact("size", _letters(match.group()), match.start(), match.end())
    lowered = shown.lower()
    for word, size in _SIZE_WORDS.items():
        for match in re.finditer(rf"\b{word}\b" if word.isascii() else word, lowered):
            yield Fact("size", size, match.start(), match.end())


def _letters(size: str) -> str:
    """Return XXL as 2XL, the form that variants carry."""
    crosses = size.count("X")
    return f"{crosses}X{size[-1]}" if crosses > 1 and not size[0].isdigit() else size
