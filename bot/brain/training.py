"""Training when there is no model for the present data; unchanged data trains nothing and imports no Rasa."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

# What a model is made from beside its data; the extractors read the store and their lists when the brain starts.
MADE_FROM = (
    "config.yml",
    "domain.yml",
    "bot/nlu/intents.py",
    "bot/nlu/e5.py",
    "bot/nlu/e5_file.py",
    "bot/nlu/e5_graph.py",
    "bot/nlu/e5_tokens.py",
    "bot/nlu/encoders.py",
    "bot/nlu/component.py",
    "bot/nlu/language_model.py",
    "bot/nlu/examples.py",
    "bot/nlu/tuned.py",
    "bot/nlu/e5_tuned",
)


def training_data(root: Path = Path()) -> list[str]:
    """Return the folders to train on: of the languages only those that the bot has texts for, to answer in them."""
    spoken = sorted(path.name for path in (root / "locales").iterdir())
    examples = [f"data/nlu/{language}" for language in spoken if (root / "data" / "nlu" / language).is_dir()]
    return ["data/rules", "data/stories", *examples]


def fingerprint(root: Path = Path(), made_from: Sequence[str] | None = None) -> str:
    """Return a text that changes with anything that a model is made from."""
    digest = hashlib.blake2b(digest_size=10)
    for path in _files(root, made_from or [*MADE_FROM, *training_data(root)]):
        digest.update(str(path.relative_to(root)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(root: Path, made_from: Sequence[str]) -> Iterator[Path]:
    for name in made_from:
        path = root / name
        yield from sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]


def model_path(models: Path) -> Path:
    return models / f"crossdesk-{fingerprint()}.tar.gz"


def train_if_needed(models: Path) -> Path:
    """Return the model for the present data, trained now where there is none."""
    path = model_path(models)
    if not path.exists():
        train(models)
    return path


def train(models: Path) -> Path:
    """Train from the data as it stands; texts encoded before are not encoded again."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("OMP_NUM_THREADS", str(os.cpu_count() or 1))
    from rasa.model_training import train as train_rasa

    path = model_path(models)
    part = f"part-{os.getpid()}"
    result = train_rasa("domain.yml", "config.yml", training_data(), output=str(models), fixed_model_name=part)
    if result.code != 0 or result.model is None:
        raise RuntimeError(f"training failed with code {result.code}")
    Path(result.model).replace(path)
    return path
