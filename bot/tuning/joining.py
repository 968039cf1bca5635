"""Messages of two or three wishes, put together from examples of one, so that the head learns to give each wish its share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os.path import commonprefix

import numpy as np
from babel import Locale

from bot.nlu.e5_tokens import E5Tokens
from bot.nlu.examples import Example

# Beside a wish these are not wishes of their own: "hello, is it in stock?" asks one thing.
ASIDE = frozenset({"greet", "goodbye", "thanks", "affirm", "deny", "inform", "bot_challenge", "switch_language"})
# What no shop does is not joined: which of both a clerk would answer is not certain.
_ALONE = "out_of_scope"
_MARKS = (",", ".", "?", "")
_THIRD = 0.2


@dataclass(frozen=True)
class Message:
    """Tokens by their number, and the intents that it means, each with its share of one."""

    numbers: list[int]
    meant: Mapping[str, float]


class Joining:
    """`numbers` are those of each example's tokens; `learnt` are the places of examples to choose from."""

    def __init__(
        self, examples: Sequence[Example], numbers: Sequence[list[int]], learnt: np.ndarray, tokens: E5Tokens
    ) -> None:
        self._examples = examples
        self._numbers = numbers
        # What every text begins with.
        self._before = len(commonprefix(tokens.numbers(["a", "b"])))
        self._places: dict[str, list[int]] = {}
        for place in learnt:
            if examples[place].intent != _ALONE:
                self._places.setdefault(examples[place].language, []).append(int(place))
        marks = [self._within(each) for each in tokens.numbers(_MARKS)]
        self._between = {
            language: [*marks, self._within(tokens.numbers([_and(language)])[0])] for language in self._places
        }

    @property
    def used(self) -> set[int]:
        """The numbers of the tokens that may stand between two wishes."""
        return {number for each in self._between.values() for between in each for number in between}

    def joined(self, place: int, most: int, chance: np.random.Generator) -> Message:
        """Return the example at `place` with one or two others of its language after it, if they have room: alone if not."""
        example = self._examples[place]
        whole, intents = self._numbers[place], [example.intent]
        between = self._between[example.language]
        for _ in range(2 if chance.random() < _THIRD else 1):
            other = int(chance.choice(self._places[example.language]))
            longer = [*whole[:-1], *between[chance.integers(len(between))], *self._numbers[other][self._before :]]
            if len(longer) <= most and not {_ALONE, self._examples[other].intent} & set(intents):
                whole, intents = longer, [*intents, self._examples[other].intent]
        return Message(whole, shares(intents))

    def _within(self, numbers: list[int]) -> list[int]:
        return numbers[self._before : -1]


def shares(intents: Sequence[str]) -> Mapping[str, float]:
    """Return what each intent of a message counts: all wishes alike, and what is said aside nothing where there is a wish."""
    wishes = [intent for intent in intents if intent not in ASIDE] or intents[:1]
    return {wish: 1 / len(wishes) for wish in wishes}


def _and(language: str) -> str:
    pattern = Locale.parse(language.replace("-", "_")).list_patterns["standard"]["2"]
    return pattern.replace("{0}", "").replace("{1}", "").strip()
