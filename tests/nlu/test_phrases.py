from __future__ import annotations

from bot.nlu.phrases import Phrases, fold, forms


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


def test_what_is_glued_to_a_word_is_a_word_of_its_own() -> None:
    assert forms("L'orologio dell’argento, qu'est-ce que j'ai") == [
        "l", "orologio", "dell", "argento", "qu", "est", "ce", "que", "j", "ai"
    ]  # fmt: skip
    assert forms("don't, it's Sam's") == ["don't", "it's", "sam's"]


def test_turkish_letters_and_apostrophes_are_as_people_type_them() -> None:
    assert forms("KIRMIZI kırmızı Almanya’ya") == ["kirmizi", "kirmizi", "almanya'ya"]


def test_marks_that_make_another_letter_are_kept() -> None:
    assert fold("ポイント") == "ポイント"
    assert fold("ﾎﾟｲﾝﾄ") == "ポイント"


def test_a_thai_syllable_is_not_cut() -> None:
    phrases = Phrases([("โซล", "Seoul")])

    assert phrases.find("โซลาร์เซลล์") == []
    assert [match.text for match in phrases.find("อยู่โซล")] == ["โซล"]


def test_a_phrase_may_mean_several_things() -> None:
    phrases = Phrases([("lamp", "a"), ("lamp", "b")])

    assert phrases.find("a lamp")[0].values == ("a", "b")
