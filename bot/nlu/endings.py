"""What case endings and glued prepositions leave of a name: "Ankara'dan", "Казани", "Krakowa", للرياض.

Only guesses, for words that no list knows as they stand: a stem counts where it is a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.nlu.phrases import fold

# Folded, as words are looked up; the longest first.
_TURKISH_ENDINGS = """
    a e i u ya ye yi yu na ne ni nu da de ta te dan den tan ten in un nin nun la le yla yle li lu lik luk ci cu ki daki deki taki teki dayim
    deyim tayim teyim dayiz deyiz tayiz teyiz danim denim tanim tenim liyim luyum si su sini sunu sinin inden undan indan inde unda ndan nden
    nda nde ini unu inin unun dir dur tir tur yim yiz im um siz suz lar ler lari leri
"""
_TURKISH = tuple(sorted(_TURKISH_ENDINGS.split(), key=lambda ending: -len(ending)))
_RUSSIAN = {
    "ами": ("а", ""), "ями": ("я", "ь"), "ах": ("а", "ы", ""), "ях": ("я", "и"), "ом": ("", "о"), "ем": ("ь", "е", "й"), "ой": ("а",), "ей": ("я",),
    "ою": ("а",), "ью": ("ь",), "ии": ("ия",), "ию": ("ия",), "а": ("", "о"), "я": ("ь", "й"), "у": ("а", "", "о"), "ю": ("я", "ь", "й"), "е": ("а", "", "о", "я"),
    "и": ("ь", "а", "я", "и"), "ы": ("а", ""), "ым": ("",),
}  # fmt: skip
# й is и, folded.
_RUSSIAN_FOLDED = {fold(ending): tuple(map(fold, instead)) for ending, instead in _RUSSIAN.items()}
_POLISH = {
    "iem": ("", "ia"), "iami": ("ia",), "ami": ("a", "y"), "ach": ("a", "y", ""), "ia": ("",), "iu": ("", "ie"), "ie": ("", "a"), "em": ("",), "om": ("",), "cy": ("ka",),
    "ce": ("ka",), "dze": ("ga",), "a": ("", "o"), "u": ("", "o"), "e": ("", "a", "y"), "y": ("a", ""), "i": ("", "ia", "a"), "o": ("a",),
}  # fmt: skip
_ARABIC = ("وبال", "ولل", "بال", "وال", "فال", "كال", "عال", "لل", "وب", "ول", "ل", "ب", "و", "ف", "ع")
_SHORTEST = 3
INFLECTED = frozenset({"ar", "pl", "ru", "tr"})


def stems(form: str, language: str) -> Iterator[str]:
    """Yield what a folded word may be without ending or prefix, the likeliest first."""
    if language == "tr":
        yield from _turkish(form)
    elif language == "ru":
        yield from _ended(form, _RUSSIAN_FOLDED)
    elif language == "pl":
        yield from _ended(form, _POLISH)
    elif language == "ar":
        for glued in _ARABIC:
            if form.startswith(glued) and len(form) - len(glued) >= _SHORTEST:
                rest = form.removeprefix(glued)
                yield from ("ال" + rest, rest) if glued.endswith("ل") and len(glued) > 1 else (rest, "ال" + rest)


def _turkish(form: str) -> Iterator[str]:
    stem, apart, _ = form.partition("'")
    if apart:
        yield stem
    for ending in _TURKISH:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST + 1:
            yield form.removesuffix(ending)


def _ended(form: str, endings: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for ending, instead in endings.items():
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST:
            yield from (form.removesuffix(ending) + each for each in instead)
