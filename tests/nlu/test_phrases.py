from __future__ import annotations

from bot.nlu.phrases import Phrases, fold


def test_the_longest_phrase_wins_and_matches_do_not_overlap() -> None:
    phrases = Phrases([("fairy lights", "a"), ("solar fairy lights", "b"), ("lights", "c")])

    found = phrases.find("the Solar Fairy Lights, not the lights")

    assert [(match.values, match.text) for match in found] == [(("b",), "Solar Fairy Lights"), (("c",), "lights")]


def test_scripts_without_spaces_are_searched_by_the_character() -> None:
    phrases = Phrases([("耳机", "earbuds")])

    assert [match.values for match in phrases.find("有蓝牙耳机吗")] == [("earbuds",)]


def test_case_width_and_accents_do_not_matter() -> None:
    phrases = Phrases([("São Paulo", "BR")])

    assert phrases.find("ＳＡＯ PAULO")[0].values == ("BR",)


def test_ñ_is_a_letter_of_its_own() -> None:
    assert fold("Año") == "año"
    assert fold("São") == "sao"


def test_a_phrase_may_mean_several_things() -> None:
    phrases = Phrases([("lamp", "a"), ("lamp", "b")])

    assert phrases.find("a lamp")[0].values == ("a", "b")
