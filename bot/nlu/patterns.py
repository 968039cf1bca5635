"""Facts that have a shape or a place beside a number: order and tracking numbers, e-mails, phones, money, sizes, quantities; and the
words of lexicons: colours, options, aspects, troubles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.colors import find_colors
from bot.nlu.component import ShopComponent, add_entity
from bot.nlu.digits import plain
from bot.nlu.fact import Fact
from bot.nlu.known_words import KnownWords, known_words
from bot.nlu.language import OURS
from bot.nlu.likely_languages import likely_languages
from bot.nlu.money import find_money
from bot.nlu.name_words import stop_words
from bot.nlu.numbers import Number, find_numbers
from bot.nlu.quantities import find_quantities
from bot.nlu.sizes import find_sizes, told_sizes

# ASCII: what is written without a blank before an address, as in Chinese, is no part of it.
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
# UPU S10 with its country, as told in groups too, Cainiao, YunExpress, Yanwen, UPS, DHL, PostNL, SF Express and long courier numbers.
_TRACKING = re.compile(
    r"(?<![A-Z0-9])(?:[A-Z]{2}\d{9}[A-Z]{2}|[A-Z]{2}\s\d{3}\s\d{3}\s\d{3}\s[A-Z]{2}|LP\d{11}[A-Z]{2}|YT\d{16}|U[A-Z]\d{9}YP|1Z[A-Z0-9]{16}|JJD\d{16,18}|GM\d{16,20}|LP\d{14}|3S[A-Z0-9]{11,13}|SF\d{12,13}|\d{18,22})(?![A-Z0-9])"
)
_PHONE = re.compile(r"(?<![\w+])\+\d[\d ()-]{7,16}\d(?!\w)")
_ORDER = re.compile(
    r"(?<![\w@.,-])#?\s?([A-Z]{1,4}-?\d{4,10}|[A-Z]{2,4}-\d{2,8}-\d{2,8}|C?\d{5,10})(?![\w@]|[.,]\d)", re.ASCII
)
# Letters and digits apart: "hl 872235", where the letters are no word.
_APART = re.compile(r"(?<![\w@.,-])([A-Z]{2})\s(\d{5,8})(?![\w@]|[.,]\d)", re.ASCII)
_HASH = re.compile(r"#\s?([A-Z0-9][A-Z0-9-]{2,15})(?![\w])", re.ASCII)
_DIGITS = re.compile(r"\d")
_BESIDE_A_NUMBER = re.compile(r"[\s.!?。！？~,]*")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PatternExtractor(ShopComponent):
    """Earlier kinds win: what is an e-mail or a tracking number is not also an order number, nor a date's day a size."""

    def read(self, message: Message) -> None:
        taken = [(each["start"], each["end"]) for each in message.get(ENTITIES, []) if each["entity"] == "date"]
        for fact in facts(message.get(TEXT) or "", likely_languages(message)):
            if all(fact.end <= start or fact.start >= end for start, end in taken):
                taken.append((fact.start, fact.end))
                add_entity(message, "PatternExtractor", fact.entity, fact.value, fact.start, fact.end)


def facts(text: str, languages: Sequence[str] = OURS) -> Iterator[Fact]:
    """Yield every reading, the most telling kinds first; later ones may overlap earlier ones.

    `languages` are those that the text may be in, the likeliest first.
    """
    shown = plain(text)
    upper = shown.upper() if len(shown.upper()) == len(shown) else shown
    known = known_words(shown, tuple(languages))
    numbers = find_numbers(known)
    yield from _addresses(shown, upper)
    yield from told_sizes(known)
    # Before money: the first character of 欧规, a European plug, is a currency too.
    yield from _listed(known, "options", "option")
    yield from find_money(known, numbers)
    yield from _order_numbers(upper)
    yield from find_sizes(known, upper, numbers)
    yield from find_quantities(known, numbers)
    yield from _listed(known, "again", "again")
    yield from _listed(known, "troubles", "trouble")
    yield from _listed(known, "threats", "threat")
    for color in find_colors(known):
        yield Fact("color", color.values[0].value, color.start, color.end)
    yield from _numbers(known, numbers)
    yield from _listed(known, "aspects", "aspect")


def _addresses(shown: str, upper: str) -> Iterator[Fact]:
    for match in _EMAIL.finditer(shown):
        yield Fact("email", match.group().rstrip(".").lower(), match.start(), match.end())
    for match in _TRACKING.finditer(upper):
        yield Fact("tracking_number", re.sub(r"\s", "", match.group()), match.start(), match.end())
    for match in _PHONE.finditer(shown):
        yield Fact("phone", "+" + "".join(_DIGITS.findall(match.group())), match.start(), match.end())


def _listed(known: KnownWords, topic: str, entity: str) -> Iterator[Fact]:
    for match in known.of(topic):
        yield Fact(entity, match.values[0].value, match.start, match.end)


def _order_numbers(upper: str) -> Iterator[Fact]:
    for match in _APART.finditer(upper):
        if match.group(1).lower() not in stop_words(""):
            yield Fact("order_number", f"{match.group(1)}-{match.group(2)}", match.start(), match.end())
    for pattern in (_ORDER, _HASH):
        for match in pattern.finditer(upper):
            if len(_DIGITS.findall(match.group(1))) >= 3:
                yield Fact("order_number", match.group(1), match.start(), match.end())


def _numbers(known: KnownWords, numbers: Sequence[Number]) -> Iterator[Fact]:
    for number in numbers:
        around = known.text[: number.start] + known.text[number.end :]
        is_alone = not number.is_in_words or bool(_BESIDE_A_NUMBER.fullmatch(around))
        if number.whole is not None and is_alone and len(number.amount) < 5:
            yield Fact("number", number.whole, number.start, number.end)
