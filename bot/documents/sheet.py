"""A sheet with a head, a table and sums, as a PDF: an invoice. Words and amounts come in as they are to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.documents.fonts import typefaces

MARGIN_MM = 18
LINE_MM = 6.5
WIDTH_MM = 210 - 2 * MARGIN_MM
# Shares of the width: what, how many, each, together.
COLUMNS = (0.52, 0.12, 0.18, 0.18)


@dataclass(frozen=True)
class Sheet:
    """`sums` are read below the table; the last of them stands out. `rows` have as many cells as `columns`."""

    language: str
    is_right_to_left: bool
    title: str
    sender: Sequence[str]
    facts: Sequence[tuple[str, str]]
    receiver_title: str
    receiver: Sequence[str]
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    sums: Sequence[tuple[str, str]]
    notes: Sequence[str] = ()

    @property
    def text(self) -> str:
        """All that is written on it."""
        pairs = [*self.facts, *self.sums]
        lines = [self.title, self.receiver_title, *self.sender, *self.receiver, *self.columns, *self.notes]
        return "\n".join([*lines, *(cell for row in (*self.rows, *pairs) for cell in row)])


def render(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF whose text can be searched and copied."""
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_margin(MARGIN_MM)
    pdf.set_auto_page_break(True, MARGIN_MM)
    pdf.set_title(sheet.title)
    pdf.set_lang(sheet.language)
    with TemporaryDirectory() as folder:
        names = []
        for name, regular, bold in typefaces(sheet.text, sheet.language):
            for style, content in (("", regular), ("B", bold)):
                path = Path(folder, f"{name}{style}.ttf")
                path.write_bytes(content)
                pdf.add_font(name, style, str(path))
            names.append(name)
        pdf.set_font(names[0], size=10)
        pdf.set_fallback_fonts(names[1:], exact_match=False)
        pdf.set_text_shaping(True)
        pdf.add_page()
        _Writer(pdf, sheet).write()
        return bytes(pdf.output())


class _Writer:
    """Puts the parts on the page from top to bottom, mirrored where the language runs from right to left."""

    def __init__(self, pdf: Any, sheet: Sheet) -> None:
        self._pdf, self._sheet = pdf, sheet
        self._start, self._end = ("R", "L") if sheet.is_right_to_left else ("L", "R")

    def write(self) -> None:
        sheet = self._sheet
        self._lines(sheet.sender[:1], bold=True, size=12)
        self._lines(sheet.sender[1:])
        self._pdf.ln(LINE_MM)
        self._lines([sheet.title], bold=True, size=20, height=11)
        self._pdf.ln(2)
        for label, value in sheet.facts:
            self._row([label, value], (0.28, 0.72), aligned=(self._start, self._start))
        self._pdf.ln(LINE_MM)
        self._lines([sheet.receiver_title], bold=True)
        self._lines(sheet.receiver)
        self._pdf.ln(LINE_MM)
        self._table()
        self._pdf.ln(LINE_MM)
        self._lines(sheet.notes, size=9)

    def _table(self) -> None:
        aligned = (self._start, self._end, self._end, self._end)
        self._row(self._sheet.columns, COLUMNS, aligned, bold=True, border="B")
        for cells in self._sheet.rows:
            self._row(cells, COLUMNS, aligned, border="B")
        for number, (label, value) in enumerate(self._sheet.sums, 1):
            is_last = number == len(self._sheet.sums)
            self._row([label, value], (0.7, 0.3), (self._end, self._end), bold=is_last)

    def _lines(self, lines: Sequence[str], *, bold: bool = False, size: int = 10, height: float = LINE_MM) -> None:
        for line in lines:
            self._face(bold, size)
            self._pdf.multi_cell(0, height, line, align=self._start, new_x="LMARGIN", new_y="NEXT")

    def _row(
        self,
        cells: Sequence[str],
        shares: Sequence[float],
        aligned: Sequence[str],
        *,
        bold: bool = False,
        border: str = "",
    ) -> None:
        """Write cells beside each other, as high as the highest of them."""
        self._face(bold)
        widths = [share * WIDTH_MM for share in shares]
        parts = list(zip(cells, widths, aligned))
        heights = [
            self._pdf.multi_cell(width, LINE_MM, cell, align=align, dry_run=True, output="HEIGHT")
            for cell, width, align in parts
        ]
        height = max(heights)
        if self._pdf.will_page_break(height):
            self._pdf.add_page()
        top, at = self._pdf.get_y(), float(MARGIN_MM)
        for cell, width, align in reversed(parts) if self._sheet.is_right_to_left else parts:
            self._pdf.set_xy(at, top)
            self._face(bold)
            self._pdf.multi_cell(width, LINE_MM, cell, align=align)
            at += width
        if border:
            self._pdf.line(MARGIN_MM, top + height, MARGIN_MM + WIDTH_MM, top + height)
        self._pdf.set_xy(MARGIN_MM, top + height)

    def _face(self, bold: bool, size: int = 10) -> None:
        # Text of another script leaves its typeface behind, which fpdf does not notice: only a change is written down.
        for each in (size + 1, size):
            self._pdf.set_font(style="B" if bold else "", size=each)
