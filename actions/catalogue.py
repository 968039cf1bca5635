"""The product a shopper talks about: which one, which of its variants, and how they are called.

What is said about it is in the modules of the topics.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from actions.facts import Choice, Missing
from actions.turn import Turn
from bot.shop.options import fitting, meant, named, named_but_absent, undecided, values
from bot.shop.products import Product, Variant
from bot.store.products import NoSuchProduct, Products

MOST_CHOICES = 8
MOST_WORDS = 12
MOST_MEANT = 4
# Words of wishes that many texts have, and that say nothing of what is wished for.
SAY_NOTHING = (
    " about ago and any anything around are best budget buy can could does else find for from get gift give "
    " good great has have help ideas idea into less like looking max more most need nice not old one out over "
    " pick please present recommend should show some something suggest than that the them they thing things "
    " this under use used want what which who with would year years you your algo alguna alguno ando ayuda "
    " barato bien bonito buen buena bueno busco comprar con cosa cosas cuál cual darme dame del ella esta este "
    " hasta hay las lindo los máximo mejor menos mis muy necesito opciones para pero por que quiero qué "
    " recomiendas recomienda regalo regalos sea ser sin sobre son sugieres tengo tiene tienen todo una uno "
    " unos usar ver más como parecido parecida similar cheaper cost price stock available precio cuesta cuánto "
    " talla color one two three four five six seven eight nine ten year uno dos tres cuatro cinco seis siete ocho "
    " nueve diez años choose choosing pick elegir escoger regalar detalle ayudas 什么 推荐 有没 没有 可以 预算 美元 欧元 左右 以内 礼物 适合 一个 一款 我想 想买 帮我 size sizes chart guide tallas tamaño "
    " medida medidas number pack piece pieces pieza piezas juego unidades colour colors quick free shipping "
    " envío order pedido website page foto online 多少 有货 尺码 颜色 请问 现在 "
)
# The question, and the slot that the answer goes to; every other option is asked for as `option`.
OWN_SLOTS = ("color", "size")
# Sizes that read badly alone: "talla M", "size 42"; "28 cm" and "large" need no word before them.
_BARE_SIZE = re.compile(r"\d?X{0,3}[SML]|\d{2,3}(\.5)?|\d+/\d+")

# What can only be a size, so that a product without it can be said not to come in it.
_SIZE = re.compile(r"(EU|US|UK|CN|JP) \d+(\.5)?|\d?X{0,3}[SML]|\d{2,3}(\.5)?|\d+/\d+|ONE SIZE")


@dataclass(frozen=True)
class Wish:
    """What was said of a product's options: those it has, and those it does not have."""

    chosen: Mapping[str, str]
    absent: Mapping[str, str]


def the_product(turn: Turn) -> Product:
    """Return the product talked about; asks for it, with choices where several are meant."""
    known = turn.slot("product")
    with turn.reading() as connection:
        products = Products(connection, turn.today)
        found = products.some([known] if known else turn.slot("candidates") or [])
        like = [] if known or found else _by_words(turn, products)
    if known and found:
        return found[0]
    if known:
        turn.memory.forget("product")
        raise NoSuchProduct()
    if len(found) > 1:
        raise Missing("product", "products-which-one", [_product_choice(turn, each) for each in found])
    # What is unsure is offered, never taken.
    offered = [_product_choice(turn, each) for each in found or like]
    raise Missing("product", choices=[*offered, reading(turn, "recommend_product"), person(turn)])


def _by_words(turn: Turn, products: Products) -> list[Product]:
    """Return the products whose names share most words with the message, where no name was recognised as such."""
    found = products.mentioning(telling_words(turn), turn.language, MOST_MEANT * 2, names_only=True)
    # One short word is a coincidence more often than a name.
    found = [
        (product, words) for product, words in found if len(words) > 1 or len(words[0]) > 4 or not words[0].isascii()
    ]
    most = max((len(words) for _, words in found), default=0)
    return [product for product, words in found if len(words) == most][:MOST_MEANT]


def find_product(turn: Turn) -> Product | None:
    """Return the product talked about where that is sure, without asking."""
    if not turn.slot("product"):
        return None
    with turn.reading() as connection:
        return next(iter(Products(connection, turn.today).some([turn.slot("product")])), None)


def the_wish(turn: Turn, product: Product) -> Wish:
    """Read which of the options have been told, in this message or before."""
    chosen: dict[str, str] = {}
    absent: dict[str, str] = {}
    for key in OWN_SLOTS:
        offered = values(product.variants, key)
        said = _said(turn, key, offered)
        if said is None:
            continue
        value = meant(key, said, offered) or named(said, offered)
        if value is not None:
            chosen[key] = value
        elif key == "color" or offered and _SIZE.fullmatch(said):
            absent[key] = said
        else:
            turn.memory.forget(key)
    for key in undecided(product.variants):
        if key in chosen or key in absent:
            continue
        offered = values(product.variants, key)
        # Colours that have a text were found where they stand as such: "is it clear" names none.
        unusual = [value for value in offered if key != "color" or not _has_text(turn, key, value)]
        if value := _named(turn, unusual):
            chosen[key] = value
            if key not in OWN_SLOTS:
                turn.memory.set("option", value)
        elif not turn.said.is_button and (other := named_but_absent(turn.said.text, offered)):
            absent[key] = other
    return Wish(chosen, absent)


def the_variants(turn: Turn, product: Product, variants: Sequence[Variant] | None = None) -> Sequence[Variant]:
    """Return what is left of the variants once what was told is taken in."""
    wanted = fitting(product, the_wish(turn, product).chosen)
    return [each for each in wanted if variants is None or each in variants]


def ask_option(turn: Turn, product: Product, variants: Sequence[Variant], key: str | None = None) -> NoReturn:
    """Ask for an option, the first in which the variants differ where none is named; raises Missing."""
    key = key or undecided(variants)[0]
    fact = key if key in OWN_SLOTS else "option"
    # What was said for this option did not fit any value: it is asked anew.
    turn.memory.forget(fact)
    question = f"products-ask-{key}"
    if not turn.tools.texts.has(question, turn.language):
        question = "products-ask-option"
    raise Missing(fact, question, option_choices(turn, variants, key), product=product.name(turn.language))


def option_choices(turn: Turn, variants: Iterable[Variant], key: str) -> list[Choice]:
    fact = key if key in OWN_SLOTS else "option"
    return [
        Choice(capital(option_text(turn, key, value)), payload("inform", **{fact: value}))
        for value in values((each for each in variants if not each.is_discontinued), key)[:MOST_CHOICES]
    ]


def option_text(turn: Turn, key: str, value: str) -> str:
    """Return a value such as `black` or `2 m` in the conversation's language, the value itself where no text has it."""
    return turn.text(_text_id(key, value)) if _has_text(turn, key, value) else value


def _has_text(turn: Turn, key: str, value: str) -> bool:
    return turn.tools.texts.has(_text_id(key, value), turn.language)


def _text_id(key: str, value: str) -> str:
    return f"products-{key}-{re.sub(r'[^a-z0-9]+', '-', value.casefold()).strip('-')}"


def options_text(turn: Turn, options: Mapping[str, str]) -> str:
    """Return all options of a variant, such as "negro, talla M"."""
    shown = [
        turn.text("products-size-named", size=value)
        if key == "size" and _BARE_SIZE.fullmatch(value)
        else option_text(turn, key, value)
        for key, value in sorted(options.items(), key=lambda option: (option[0] == "size", option[0]))
    ]
    return turn.text("products-option-comma").join(shown)


def label(turn: Turn, product: Product, options: Mapping[str, str] | None = None) -> str:
    """Return the product's name, with the options that were chosen."""
    name = product.name(turn.language)
    if not options:
        return name
    return turn.text("products-with-options", product=name, options=options_text(turn, options))


def capital(text: str) -> str:
    """Return the text with a capital first letter, save where the shop wants it otherwise: iPhone."""
    return text[:1].upper() + text[1:] if text.split(" ")[0].islower() else text


def payload(intent: str, **entities: str) -> str:
    return f"/{intent}{json.dumps(entities, ensure_ascii=False)}" if entities else f"/{intent}"


def person(turn: Turn) -> Choice:
    return turn.choice("talk-reading-human-agent", "/human_agent")


def reading(turn: Turn, intent: str) -> Choice:
    """Return a choice that asks something else about the product talked about."""
    return turn.choice(f"talk-reading-{intent.replace('_', '-')}", f"/{intent}")


def category_name(turn: Turn, category: str) -> str:
    with turn.reading() as connection:
        names = Products(connection).categories().get(category, {})
    return names.get(turn.language) or names.get("en") or category


def _product_choice(turn: Turn, product: Product) -> Choice:
    return Choice(product.name(turn.language), payload("inform", product=product.id))


def _said(turn: Turn, key: str, offered: Sequence[str]) -> str | None:
    """Return what was said for colour or size; "and in 43?" has a size in it where the product comes in 43."""
    if key == "size" and turn.said.first("size") is None:
        numbers = [str(each["value"]) for each in turn.said.all("number")]
        if fits := [number for number in numbers if number in offered]:
            turn.memory.set("size", fits[0])
    value = turn.slot(key)
    return None if value is None else str(value)


def _named(turn: Turn, offered: Sequence[str]) -> str | None:
    """Return the value that this message, or what was told before, names."""
    text = "" if turn.said.is_button else turn.said.text
    before = str(turn.slot("option") or "")
    heard = str(turn.said.first("option") or "")
    return named(text, offered) or meant("", heard, offered) or meant("", before, offered) or named(before, offered)


def telling_words(turn: Turn) -> list[str]:
    """Return the words of the message that may say what is looked for: pairs of characters in Chinese."""
    text = "" if turn.said.is_button else turn.said.text.casefold()[:500]
    pairs = [run[at : at + 2] for run in re.findall(r"[\u4e00-\u9fff]{2,}", text) for at in range(len(run) - 1)]
    words = [
        word.removesuffix("s") if len(word) > 4 else word
        for word in re.findall(r"[a-zà-ÿ]{3,}", text)
        if f" {word} " not in SAY_NOTHING
    ]
    return list(dict.fromkeys([*(each for each in pairs if f" {each} " not in SAY_NOTHING), *words]))[:MOST_WORDS]
