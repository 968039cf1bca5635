"""How `customs.yml` is read. What its parts mean is in `customs.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from bot.facts.customs import EU, Customs, Destination, Duty, Figure, Flat, Levy, Limit, Member, Paper, Tax
from bot.facts.fees import read_fee
from bot.facts.rates import RateTable
from bot.facts.reading import (
    UNKNOWN,
    Confidence,
    FactError,
    fingerprint,
    read_day,
    read_file,
    read_number,
    read_period,
    read_span,
)


def _limits(raw: Mapping[str, Any], place: str) -> tuple[Limit, ...]:
    rows = [raw.get("de_minimis"), *raw.get("earlier", [])]
    return tuple(
        Limit(
            amount=read_number(row["amount"], place),
            currency=row["currency"],
            period=read_period(row),
            confidence=Confidence.read(row["confidence"], place),
            is_strict=row.get("comparison") == "less_than",
        )
        for row in rows
        if row and "amount" in row
    )


def _flat(raw: Mapping[str, Any], place: str) -> Flat:
    def number(key: str) -> Decimal | None:
        return read_number(raw[key], place) if raw.get(key) is not None else None

    return Flat(
        rates=RateTable.read(raw.get("rate_pct"), place),
        period=read_period(raw),
        confidence=Confidence.read(raw["confidence"], place),
        currency=raw.get("currency"),
        up_to=number("up_to"),
        above=number("above"),
        programme=raw.get("programme", ""),
        prefixes=tuple(raw.get("hs", ())),
        deduction=number("deduct_usd") or Decimal(0),
        per_line=number("amount_eur_per_item"),
        least_per_kg=number("min_eur_per_kg"),
        surcharge=RateTable.read(raw.get("surcharge_rate"), place),
    )


def _tax(raw: Mapping[str, Any], place: str) -> Tax:
    dated = [
        {"rate": row["standard_rate"], **{key: row.get(key) for key in ("valid_from", "valid_to")}}
        for row in raw.get("earlier", [])
        if "standard_rate" in row
    ]
    return Tax(
        standard=RateTable.read([{"rate": raw.get("standard_rate")}, *dated], place),
        limits=_limits(raw, place),
        others=RateTable.read(raw.get("other_rates"), place),
    )


def _figure(raw: Mapping[str, Any], place: str) -> Figure:
    place = f"{place}.figures.{raw['id']}"
    span = read_span(raw["value"], place)
    if span is None:
        raise FactError(f"{place}: expected a number or {{min, max}}")
    return Figure(raw["id"], span, raw.get("currency"), read_period(raw), Confidence.read(raw["confidence"], place))


def _confidence(raw: Mapping[str, Any], place: str) -> Confidence:
    stated = Confidence.read(raw["confidence"], place)
    return min(stated, Confidence.MEDIUM) if raw.get("general_knowledge_only") else stated


def _destination(raw: Mapping[str, Any]) -> Destination:
    place = f"customs.yml {raw['iso']}"
    duty = raw["duty"]
    above = (duty.get("above") or {}).get("rate")
    return Destination(
        iso=raw["iso"],
        currency=raw["currency"],
        duty=Duty(
            _limits(duty, f"{place}.duty"),
            tuple(_flat(row, f"{place}.duty.flat") for row in duty.get("flat", [])),
            RateTable.read(above, place),
        ),
        tax=_tax(raw["tax"], f"{place}.tax"),
        tax_name=raw["tax"]["short_name"],
        fees=tuple(read_fee(row, place) for row in raw["fees"]),
        papers=tuple(Paper(row["id"], row["when"]) for row in raw["papers"]),
        as_of=str(raw["as_of_on"]),
        confidence=_confidence(raw, place),
        figures=tuple(_figure(row, place) for row in raw.get("figures", ())),
        sources=tuple(raw.get("sources", ())),
        reviewed_on=read_day(raw.get("reviewed_on")),
    )


def _member(raw: Mapping[str, Any]) -> Member:
    place = f"customs.yml eu_members.{raw['iso']}"
    standard = read_number(raw["vat_standard_rate"], place)
    reduced = raw["vat_reduced"]
    books, supplements = (read_span(reduced[goods]["rate"], place) for goods in ("books", "food_supplements"))
    if books is None or supplements is None:
        raise FactError(f"{place}.vat_reduced: expected rates")
    return Member(
        iso=raw["iso"],
        currency=raw["currency"],
        vat=_tax({"standard_rate": str(standard), "earlier": raw.get("vat_earlier", [])}, place),
        books=books,
        supplements=supplements,
        books_confidence=Confidence.read(reduced["books"]["confidence"], place),
        supplements_confidence=Confidence.read(reduced["food_supplements"]["confidence"], place),
        post_fee=read_fee(raw["postal_fee"], place),
        confidence=Confidence.read(raw["confidence"], place),
    )


def _levy(raw: Mapping[str, Any]) -> Levy | None:
    place = f"customs.yml {EU}.national_levies.{raw['iso']}"
    if raw["amount"] is None or raw["amount"] == UNKNOWN:
        return None
    return Levy(
        id=raw["id"],
        iso=raw["iso"],
        amount=read_number(raw["amount"], place),
        currency=raw["currency"],
        is_per_line="line" in raw["per"],
        period=read_period(raw),
        confidence=Confidence.read(raw["confidence"], place),
    )


@lru_cache(maxsize=1)
def load_customs() -> Customs:
    customs = read_customs(read_file("customs.yml"))
    return replace(customs, version=f"{customs.compiled_on}.{fingerprint('customs.yml', 'duty_rates.yml')}")


def read_customs(document: Mapping[str, Any]) -> Customs:
    union = next(row for row in document["destinations"] if row["iso"] == EU)
    return Customs(
        compiled_on=date.fromisoformat(str(document["meta"]["compiled"])),
        destinations={raw["iso"]: _destination(raw) for raw in document["destinations"]},
        members={raw["iso"]: _member(raw) for raw in document["eu_members"]},
        levies=tuple(levy for levy in map(_levy, union["national_levies"]) if levy),
        review_days=document["meta"]["review_days"],
        review_days_of=document["meta"]["review_days_of"],
    )
