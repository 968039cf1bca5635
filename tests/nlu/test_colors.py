from __future__ import annotations

import pytest

from bot.nlu.colors import Colors

COLORS = Colors()


@pytest.mark.parametrize(
    ("text", "colors"),
    [
        ("do you have the mug in cream", ["cream"]),
        ("the clear one please", ["clear"]),
        ("black or clear?", ["black", "clear"]),
        ("is there one in black or silver", ["black", "silver"]),
        ("gold", ["gold"]),
        ("¿la mochila la tienen en café?", ["brown"]),
        ("la quiero color vino", ["burgundy"]),
        ("café por favor", ["brown"]),
        ("y en vino", ["burgundy"]),
        ("dos camisas en negro o café", ["black", "brown"]),
        ("un vestido azul marino", ["navy"]),
        ("rose gold", ["rose gold"]),
        ("透明的", ["clear"]),
    ],
)
def test_a_colour_that_may_be_another_thing_counts_where_a_colour_is_told(text: str, colors: list[str]) -> None:
    assert [match.values[0] for match in COLORS.find(text)] == colors


@pytest.mark.parametrize(
    "text",
    [
        "it is not clear to me how this works",
        "did my payment clear",
        "el repartidor no vino",
        "vino roto",
        "¿cuándo vino el cartero?",
        "quiero dos kilos de café",
        "es tan caro el envío",
        "pedí café en grano",
        "I am a gold member",
        "velas de canela",
        "natural ingredients only",
        "a cream for dry skin",
    ],
)
def test_the_same_word_in_another_sense_is_no_colour(text: str) -> None:
    assert COLORS.find(text) == []
