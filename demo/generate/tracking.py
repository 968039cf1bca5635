"""Tracking numbers in the carriers' own forms, with the check digits where the carrier has one."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def s10(prefix: str, serial: int, country: str) -> str:
    """Return a postal item number of UPU standard S10, such as RB123456785CN."""
    digits = f"{serial:08d}"
    check = 11 - sum(weight * int(digit) for weight, digit in zip(_S10_WEIGHTS, digits)) % 11
    return f"{prefix}{digits}{ {10: 0, 11: 5}.get(check, check) }{country}"


def is_s10(number: str) -> bool:
    return number == s10(number[:2], int(number[2:10]), number[-2:])


def dhl_express(serial: int) -> str:
    """Return a waybill of DHL Express: nine digits and their remainder by seven."""
    return f"{serial:09d}{serial % 7}"


_MAKERS: dict[str, Callable[[Random], str]] = {
    "china_post": lambda chance: s10("RB", chance.randrange(10_000_000, 99_999_999), "CN"),
    "yunexpress": lambda chance: f"YT25{chance.randrange(10**13, 10**14)}",
    "dhl_express": lambda chance: dhl_express(chance.randrange(200_000_000, 999_999_999)),
    "postnl": lambda chance: f"3SHLRT{chance.randrange(10**8, 10**9)}",
    "sf_express": lambda chance: f"SF{chance.randrange(10**12, 10**13)}",
}


def tracking_number(carrier: str, chance: Random) -> str:
    return _MAKERS[carrier](chance)
