"""How a section of `shop.yml` is checked: a mistake becomes a BadSetting that names the key, what was expected and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, Extra, ValidationError

from bot.errors import BadSetting
from bot.store.csv_cells import countries, currencies


class Section(BaseModel):
    class Config:
        extra = Extra.forbid
        anystr_strip_whitespace = True


class CurrencyCode(str):
    @classmethod
    def __get_validators__(cls) -> Any:
        yield cls.validate

    @classmethod
    def validate(cls, value: Any) -> str:
        if value not in currencies():
            raise ValueError("expected a currency by its three capital letters, such as EUR")
        return str(value)


class CountryCode(str):
    @classmethod
    def __get_validators__(cls) -> Any:
        yield cls.validate

    @classmethod
    def validate(cls, value: Any) -> str:
        if value not in countries():
            raise ValueError("expected a country by its two capital letters, such as BR")
        return str(value)


def parsed(model: type[Any], section: Mapping[str, Any], name: str) -> Any:
    try:
        return model.parse_obj(section)
    except ValidationError as error:
        first = error.errors()[0]
        place = [str(part) for part in first["loc"] if part != "__root__"]
        expected = "no such key" if first["type"] == "value_error.extra" else first["msg"]
        raise BadSetting(".".join([name, *place]), expected, _value_at(section, first["loc"])) from error


def _value_at(content: Any, place: tuple[int | str, ...]) -> object:
    for part in place:
        if isinstance(content, Mapping):
            content = content.get(part)
        elif isinstance(content, list) and isinstance(part, int) and part < len(content):
            content = content[part]
    return content if not isinstance(content, Mapping) else sorted(map(str, content))


def one_of(value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(f"one of {', '.join(allowed)}")
    return value


def known_country(value: str) -> str:
    if value not in countries():
        raise ValueError("a country by its two capital letters, such as GR or GB")
    return value


def more_than_nought(value: Any) -> Any:
    if value <= 0:
        raise ValueError("more than 0")
    return value


def not_negative(value: Any) -> Any:
    if value < 0:
        raise ValueError("0 or more")
    return value
