"""Which variants are meant by what somebody said."""

from __future__ import annotations

import pytest

from bot.shop.money import Money
from bot.shop.options import fitting, meant, named, named_but_absent, undecided, values
from bot.shop.products import Product, Variant

MODELS = ["iPhone 15", "iPhone 16", "iPhone 16 Pro", "Galaxy S25"]


def a_product(*options: dict[str, str]) -> Product:
    variants = tuple(Variant(str(number), "p", each, None, Money(100, "USD")) for number, each in enumerate(options))
    return Product("p", {"en": "P"}, "c", None, None, variants=variants)


@pytest.mark.parametrize(
    ("key", "said", "offered", "value"),
    [
        ("color", "black", ["black", "white"], "black"),
        ("color", "blue", ["navy", "white"], "navy"),
        ("color", "blue", ["navy", "blue"], "blue"),
        ("color", "red", ["navy", "white"], None),
        ("size", "L", ["small", "large"], "large"),
        ("size", "EU 42", ["41", "42"], "42"),
        ("size", "US 9", ["41", "42"], None),
        ("size", "28", ["24 cm", "28 cm"], "28 cm"),
        ("size", "1", ["10x15 cm", "13x18 cm"], None),
    ],
)
def test_a_value_is_meant_by_its_name_or_one_near_to_it(key: str, said: str, offered: list[str], value: str | None):
    assert meant(key, said, offered) == value


@pytest.mark.parametrize(
    ("text", "offered", "value"),
    [
        ("the iphone 15 one", MODELS, "iPhone 15"),
        ("iPhone16 Pro的壳", MODELS, "iPhone 16 Pro"),
        ("para el iPhone 15 Pro", MODELS, None),
        ("galaxy s25 please", MODELS, "Galaxy S25"),
        ("750ml", ["500 ml", "750 ml"], "750 ml"),
        ("la de 28 cm", ["24 cm", "28 cm"], "28 cm"),
        ("13x18 cm", ["10x15 cm", "13x18 cm"], "13x18 cm"),
        ("I am 15", ["S", "M"], None),
    ],
)
def test_running_text_names_a_value(text: str, offered: list[str], value: str | None):
    assert named(text, offered) == value


@pytest.mark.parametrize(
    ("text", "found"), [("for iPhone 13 mini", "iPhone 13 mini"), ("galaxy a54?", "galaxy a54"), ("my phone", None)]
)
def test_a_model_of_the_same_family_that_is_not_offered_is_heard(text: str, found: str | None):
    assert named_but_absent(text, MODELS) == found


def test_sizes_go_from_small_to_large():
    product = a_product({"size": "XL"}, {"size": "S"}, {"size": "2XL"}, {"size": "M"})

    assert values(product.variants, "size") == ["S", "M", "XL", "2XL"]


def test_what_variants_differ_in_is_colour_first_and_size_last():
    product = a_product({"size": "S", "color": "red"}, {"size": "M", "color": "red"}, {"size": "S", "color": "blue"})

    assert undecided(product.variants) == ["color", "size"]
    assert undecided(fitting(product, {"color": "red"})) == ["size"]
    assert fitting(product, {"color": "green"}) == ()
