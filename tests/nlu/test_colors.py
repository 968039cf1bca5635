from __future__ import annotations

import pytest

from bot.nlu.colors import find_colors
from bot.nlu.known_words import known_words


def colors_in(text: str, language: str) -> list[str]:
    return [match.values[0].value for match in find_colors(known_words(text, (language, "en")))]


@pytest.mark.parametrize(
    ("language", "text", "colors"),
    [
        ("en", "do you have the mug in cream", ["cream"]),
        ("en", "the clear one please", ["clear"]),
        ("en", "black or clear?", ["black", "clear"]),
        ("en", "is there one in black or silver", ["black", "silver"]),
        ("en", "gold", ["gold"]),
        ("es", "¿la mochila la tienen en café?", ["brown"]),
        ("es", "la quiero color vino", ["burgundy"]),
        ("es", "café por favor", ["brown"]),
        ("es", "y en vino", ["burgundy"]),
        ("es", "dos camisas en negro o café", ["black", "brown"]),
        ("es", "un vestido azul marino", ["navy"]),
        ("en", "rose gold", ["rose gold"]),
        ("zh", "透明的", ["clear"]),
    ],
)
def test_a_colour_that_may_be_another_thing_counts_where_a_colour_is_told(
    language: str, text: str, colors: list[str]
) -> None:
    assert colors_in(text, language) == colors


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "it is not clear to me how this works"),
        ("en", "did my payment clear"),
        ("es", "el repartidor no vino"),
        ("es", "vino roto"),
        ("es", "¿cuándo vino el cartero?"),
        ("es", "quiero dos kilos de café"),
        ("es", "es tan caro el envío"),
        ("es", "pedí café en grano"),
        ("en", "I am a gold member"),
        ("es", "velas de canela"),
        ("en", "natural ingredients only"),
        ("en", "a cream for dry skin"),
    ],
)
def test_the_same_word_in_another_sense_is_no_colour(language: str, text: str) -> None:
    assert colors_in(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "colors"),
    [
        ("fr", "une robe rose", ["pink"]),
        ("de", "hätte gern was in rosa", ["pink"]),
        ("tr", "lacivertinden var mı", ["navy"]),
        ("ja", "ポイントカードはあります?", []),
        ("th", "เอาชมพู", ["pink"]),
        ("pl", "złotą ramkę poproszę", ["gold"]),
    ],
)
def test_a_word_means_what_it_does_in_the_language_of_the_message(language: str, text: str, colors: list[str]) -> None:
    assert colors_in(text, language) == colors
