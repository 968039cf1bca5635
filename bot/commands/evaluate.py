"""`python -m bot evaluate FILE…`: how well labelled messages are understood; stdout is one JSON object."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bot.errors import BadPayload
from bot.settings import read_settings

if TYPE_CHECKING:
    from bot.brain.evaluation import Labelled, Parse, Read
    from bot.brain.fact_evaluation import LabelledFact

Line = TypeVar("Line")

READABLE = click.Path(exists=True, dir_okay=False, path_type=Path)
WRITABLE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("files", nargs=-1, required=True, type=READABLE)
@click.option("--errors", type=WRITABLE, help="Write every miss to this TSV file.")
@click.option("--report", type=WRITABLE, help="Write a page to this HTML file, the same as JSON beside it.")
@click.option("--figures", type=WRITABLE, help="Keep the accuracies that the tests hold understanding to.")
@click.option("--out-of-scope", type=READABLE, help="Read messages that no shop can answer, too.")
@click.option("--several", type=READABLE, help="Cut messages of several wishes, too: their intents joined by +.")
@click.option("--facts", type=READABLE, help="Find the facts in `language<TAB>kind<TAB>value<TAB>message`, too.")
def evaluate(
    files: tuple[Path, ...],
    errors: Path | None,
    report: Path | None,
    figures: Path | None,
    out_of_scope: Path | None,
    several: Path | None,
    facts: Path | None,
) -> None:
    """Read labelled lines `language<TAB>intent<TAB>text` with the pipeline that answers shoppers."""
    if report and report.suffix == ".json":
        raise click.BadParameter("the page is HTML; its JSON is written beside it", param_hint="--report")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # As in the brain's process, set before anything loads: more threads wait for each other, and the times are another's.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    # Whatever libraries and training print goes to stderr.
    with contextlib.redirect_stdout(sys.stderr):
        from bot.brain.fact_evaluation import read_facts
        from bot.brain.figures import write_figures
        from bot.brain.training import train_if_needed

        labelled = [line for path in files for line in _labelled(path)]
        unfit = _labelled(out_of_scope) if out_of_scope else None
        wishes = _labelled(several) if several else None
        told = _read(read_facts, facts) if facts else None
        model = train_if_needed(read_settings().models)
        reads, result = _measured(model, labelled, unfit, wishes, told)
        if errors:
            _write_misses(reads, errors)
        if figures:
            write_figures(result, figures)
        if report:
            _write_page({"model": model.name, "files": [str(path) for path in files]}, reads, result, report)
            click.echo(f"{_table(result)}\n\n{report}", err=True)
    click.echo(json.dumps(result, ensure_ascii=False, indent=2))


def _measured(
    model: Path,
    labelled: Sequence[Labelled],
    unfit: Sequence[Labelled] | None,
    wishes: Sequence[Labelled] | None,
    facts: Sequence[LabelledFact] | None,
) -> tuple[list[Read], dict[str, Any]]:
    """Return how each labelled message was read, and the figures, those of our own messages among them."""
    from bot.brain.evaluation import report
    from bot.brain.pipeline import load_pipeline
    from bot.brain.scope_evaluation import scope_report

    parse = load_pipeline(model)
    _warm_up(parse, labelled)
    known: dict[str, Parse] = {}
    reads = _reads(_keeping(parse, known), labelled, "reading messages")
    result = report(reads)
    if unfit is not None:
        result["out_of_scope"] = scope_report(_reads(parse, unfit, "reading what is out of scope"))
    if wishes is not None:
        result["several"] = _wishes(lambda text: known.get(text) or parse(text), wishes, labelled)
    if facts is not None:
        result["facts"] = _facts(parse, facts)
    return reads, result


def _labelled(path: Path) -> list[Labelled]:
    from bot.brain.evaluation import read_labelled

    return _read(read_labelled, path)


def _read(lines: Callable[[Path], Iterable[Line]], path: Path) -> list[Line]:
    try:
        return list(lines(path))
    except BadPayload as error:
        raise click.ClickException(
            f"{error.facts['file']}, line {error.facts['line']}: expected {error.facts['expected']}"
        ) from error


def _warm_up(parse: Callable[[str], Parse], labelled: Sequence[Labelled]) -> None:
    """Read a message of each language: what loads at first use is no part of a message's time."""
    for text in {each.language: each.text for each in labelled}.values():
        parse(text)


def _keeping(parse: Callable[[str], Parse], known: dict[str, Parse]) -> Callable[[str], Parse]:
    """Return the same, which keeps what it reads: to cut a message it is read whole first."""

    def read(text: str) -> Parse:
        known[text] = parse(text)
        return known[text]

    return read


def _reads(parse: Callable[[str], Parse], labelled: Sequence[Labelled], label: str) -> list[Read]:
    from bot.brain.evaluation import read_with

    with click.progressbar(labelled, label=label, file=sys.stderr) as shown:
        return read_with(parse, shown)


def _wishes(parse: Callable[[str], Parse], several: Sequence[Labelled], single: Sequence[Labelled]) -> dict[str, Any]:
    from bot.brain.wish_evaluation import cut_with, wish_report

    with click.progressbar([*several, *single], label="cutting messages", file=sys.stderr) as shown:
        cuts = cut_with(parse, shown)
    return wish_report(cuts[: len(several)], cuts[len(several) :])


def _facts(parse: Callable[[str], Parse], facts: Sequence[LabelledFact]) -> dict[str, Any]:
    from bot.brain.fact_evaluation import fact_report, findings

    with click.progressbar(facts, label="finding facts", file=sys.stderr) as shown:
        return fact_report(findings(shown, lambda text: parse(text)["entities"]))


def _write_misses(reads: Sequence[Read], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(["language", "said", "understood", "understood_language", "text"])
        for read in reads:
            if not read.is_right or read.language != read.said.language:
                writer.writerow([read.said.language, read.said.intent, read.understood, read.language, read.said.text])


def _write_page(measured: Mapping[str, Any], reads: Sequence[Read], result: Mapping[str, Any], path: Path) -> None:
    from bot.brain.evaluation import misses
    from bot.brain.evaluation_page import write_page

    now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    write_page({"measured": {"at": now, **measured}, **result, "misses": misses(reads)}, path)


def _table(result: Mapping[str, Any]) -> str:
    """Return the figures of the languages in short, for a terminal."""
    lines = ["            messages    right    top 3  answered  of these right"]
    for name, each in [*result["languages"].items(), ("all", result)]:
        answered = each["answered"]
        lines.append(
            f"{name:<12}{each['messages']:>8}{_percent(each['accuracy']):>9}{_percent(each['top3']):>9}"
            f"{_percent(answered['share']):>10}{_percent(answered['accuracy']):>16}"
        )
    if own := result.get("out_of_scope"):
        lines.append(f"out of scope and not taken for a shop question: {_percent(own['recall'])} of {own['messages']}")
    if own := result.get("several"):
        single = own["single"]
        lines.append(f"several wishes cut exactly: {_percent(own['exact'])} of {own['messages']}")
        lines.append(f"single wishes cut wrongly: {_percent(single['cut'])} of {single['messages']}")
    if own := result.get("facts"):
        lines.append(f"facts found rightly: {_percent(own['right'])} of {own['messages']}")
    return "\n".join(lines)


def _percent(share: float | None) -> str:
    from bot.brain.evaluation_page import percent

    return percent(share)
