"""`python -m bot tune`: tune e5 on the training examples of all languages, which takes hours and goes on where it was stopped.

Needs PyTorch, which nothing else does: `make tune` installs it.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click
import numpy as np

from bot.nlu.tuned import FOLDER, HEAD, LAYERS, RECIPE

# What an interrupted tuning goes on from.
KEEP = Path("var/tuning/kept.pt")
# Training texts that the rounding looks at.
ROUNDED_WITH = 1280


@click.command()
@click.option("--into", default=FOLDER, type=click.Path(file_okay=False, path_type=Path), help="Where the result goes.")
@click.option("--keep", default=KEEP, type=click.Path(dir_okay=False, path_type=Path), help="What to go on from.")
@click.option("--on", is_flag=True, help="Begin with the layers and the head tuned before, for fewer epochs.")
def tune(into: Path, keep: Path, on: bool) -> None:
    """Tune e5's layers and its head on data/nlu; the next training of the bot uses them."""
    from bot.nlu.e5 import packaged_e5
    from bot.nlu.e5_file import E5File
    from bot.nlu.examples import read_examples, sampled
    from bot.nlu.tuned import find_layers, read_head
    from bot.tuning.rounding import rounded
    from bot.tuning.tuning import ON, Recipe, Tuning

    began = time.monotonic()
    examples = read_examples()
    layers, before = find_layers() if on else ({}, "e5")
    recipe, head = (ON, read_head()) if on else (Recipe(), None)
    tuning = Tuning(E5File(packaged_e5(), layers), examples, recipe, keep, head)
    tuning.run(_tell)
    accuracy = tuning.accuracy()
    layers = rounded(tuning.encoder, tuning.batches_to_round_with(ROUNDED_WITH), _tell)
    rounded_accuracy = tuning.accuracy()
    _tell(f"rounded to four bits: {rounded_accuracy:.4f} of the examples held out, {accuracy:.4f} before")
    head = tuning.trained_head
    into.mkdir(parents=True, exist_ok=True)
    np.savez(into / LAYERS, **{name: np.frombuffer(content, np.uint8) for name, content in layers.items()})
    np.savez(
        into / HEAD,
        labels=np.array(tuning.labels),
        mean=head.mean.numpy(),
        weights=head.linear.weight.detach().numpy().T,
        biases=head.linear.bias.detach().numpy(),
    )
    report = {
        "tuned_on": date.today().isoformat(),
        "recipe": asdict(tuning.recipe),
        # What it began with: nothing of ours, or the layers tuned before.
        "began_with": before,
        "examples": len(examples),
        "held_out": len(tuning.held_out),
        "held_out_accuracy": round(accuracy, 4),
        "held_out_accuracy_rounded": round(rounded_accuracy, 4),
        "minutes_of_last_run": round((time.monotonic() - began) / 60),
        # Every sixteenth example by its hash, see bot/nlu/examples.py.
        "sample": " ".join(sampled(examples)),
    }
    (into / RECIPE).write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    _tell(f"written to {into}; `make train` uses them")


def _tell(what: str) -> None:
    click.echo(f"{time.strftime('%H:%M:%S')} {what}")
