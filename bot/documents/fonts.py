"""The typefaces of documents: Noto Sans in every script that shoppers of ours write, from packages that bring the files.

A document carries just the letters it uses. The files of Chinese, Japanese and Korean hold tens of thousands, so they
are cut down before anything else is done with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

REGULAR, BOLD = 400, 700
_SCRIPTS = {
    "latin": ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    "arabic": ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    "thai": ("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf"),
    "japanese": ("justmytype_intl_cjk", "fonts/ofl/notosansjp/NotoSansJP[wght].ttf"),
    "korean": ("justmytype_intl_cjk", "fonts/ofl/notosanskr/NotoSansKR[wght].ttf"),
    "simplified": ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"),
    "traditional": ("justmytype_intl_cjk", "fonts/ofl/notosanstc/NotoSansTC[wght].ttf"),
}
# One sign of Chinese is drawn differently from land to land, so the document's own language comes first.
_FIRST = {"ja": "japanese", "ko": "korean", "zh": "simplified", "zh-Hant": "traditional"}


def typefaces(text: str, language: str) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield name, regular and bold of the typefaces that the text needs, each with the letters that no earlier one has."""
    left = {ord(char) for char in text if char.isprintable()}
    first = _FIRST.get(language, "latin")
    for script in dict.fromkeys(["latin", first, *_SCRIPTS]):
        path = Path(str(files(_SCRIPTS[script][0]).joinpath(_SCRIPTS[script][1])))
        needed = left & _letters(path)
        if needed or script == "latin":
            cut = _cut(path, needed)
            yield script, _in_weight(cut, REGULAR), _in_weight(cut, BOLD)
            left -= needed
        if not left:
            return


@cache
def _letters(path: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def _cut(path: Path, letters: Set[int]) -> bytes:
    """Return the typeface with these letters in all its weights, and with what shapes them."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        subsetter = subset.Subsetter(subset.Options(layout_features=["*"], notdef_outline=True))
        subsetter.populate(unicodes=letters | {ord(" ")})
        subsetter.subset(font)
        return _written(font)


def _in_weight(content: bytes, weight: int) -> bytes:
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    with TTFont(BytesIO(content)) as font:
        axes = {axis.axisTag: weight if axis.axisTag == "wght" else axis.defaultValue for axis in font["fvar"].axes}
        instancer.instantiateVariableFont(font, axes, inplace=True)
        return _written(font)


def _written(font: Any) -> bytes:
    written = BytesIO()
    font.save(written)
    return written.getvalue()
