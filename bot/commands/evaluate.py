"""`python -m bot evaluate FILE…`: how well labelled messages are understood; stdout is one JSON object."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import sys
from pathlib import Path

import click

from bot.errors import BadPayload
from bot.settings import read_settings


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--errors", type=click.Path(dir_okay=False, path_type=Path), help="Write every miss to this TSV file.")
def evaluate(files: tuple[Path, ...], errors: Path | None) -> None:
    """Read labelled lines `language<TAB>intent<TAB>text` with the pipeline that answers shoppers."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # Whatever libraries and training print goes to stderr.
    with contextlib.redirect_stdout(sys.stderr):
        from bot.brain.evaluation import read_labelled, read_with, report
        from bot.brain.pipeline import load_pipeline
        from bot.brain.training import train_if_needed

        try:
            labelled = [line for path in files for line in read_labelled(path)]
        except BadPayload as error:
            raise click.ClickException(
                f"{error.facts['file']}, line {error.facts['line']}: expected {error.facts['expected']}"
            ) from error
        parse = load_pipeline(train_if_needed(read_settings().models))
        with click.progressbar(labelled, label="reading messages", file=sys.stderr) as shown:
            reads = read_with(parse, shown)
    if errors:
        with errors.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter="\t", lineterminator="\n")
            writer.writerow(["language", "said", "understood", "understood_language", "text"])
            for read in reads:
                if not read.is_right or read.language != read.said.language:
                    writer.writerow(
                        [read.said.language, read.said.intent, read.understood, read.language, read.said.text]
                    )
    click.echo(json.dumps(report(reads), ensure_ascii=False, indent=2))
