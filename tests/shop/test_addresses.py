"""Which addresses a parcel can be delivered to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.facts import load_customs
from bot.facts.addresses import load_address_forms
from bot.shop.addresses import AddressFault, Wrong, address_faults, is_po_box
from bot.shop.customers import Address

FORMS = load_address_forms()
BERLIN = Address("Ana Lima", "Torstraße 1", None, "Berlin", None, "10115", "DE")


def test_a_whole_address_has_no_faults() -> None:
    assert address_faults(BERLIN, FORMS) == ()


@pytest.mark.parametrize("part", ["name", "line1", "city"])
def test_what_every_address_needs_is_named(part: str) -> None:
    assert address_faults(replace(BERLIN, **{part: " "}), FORMS) == (AddressFault(Wrong.MISSING, part),)


@pytest.mark.parametrize(
    ("country", "postcode"),
    [
        ("US", "90210-1234"),
        ("CA", "k1a 0b1"),
        ("GB", "SW1A1AA"),
        ("BR", "01310100"),
        ("NL", "1012JS"),
        ("PL", "00-001"),
        ("JP", "１００－０００１"),
        ("SA", "١١٥٦٤"),
        ("AR", "C1425DKG"),
        ("AR", "C1425"),
        ("MT", "VLT 1117"),
    ],
)
def test_postcodes_are_taken_as_people_write_them(country: str, postcode: str) -> None:
    address = replace(BERLIN, country=country, region="X", postcode=postcode)

    assert address_faults(address, FORMS) == ()


@pytest.mark.parametrize(
    ("country", "postcode", "example"),
    [
        ("US", "9021", "90210"),
        ("DE", "1011", "10115"),
        ("GB", "12345", "SW1A 1AA"),
        ("PT", "1000", "1000-001"),
        ("IN", "010001", "110001"),
    ],
)
def test_a_postcode_of_another_form_is_named_with_an_example(country: str, postcode: str, example: str) -> None:
    address = replace(BERLIN, country=country, region="X", postcode=postcode)

    assert address_faults(address, FORMS) == (AddressFault(Wrong.POSTCODE, "postcode", example),)


@pytest.mark.parametrize("country", ["HK", "AE", "CL", "IE"])
def test_some_countries_do_without_a_postcode(country: str) -> None:
    assert address_faults(replace(BERLIN, country=country, postcode=None), FORMS) == ()


@pytest.mark.parametrize(("country", "needs"), [("US", True), ("BR", True), ("FR", False)])
def test_the_state_belongs_to_the_address_where_it_does(country: str, needs: bool) -> None:
    codes = {"US": "90210", "BR": "01310-100", "FR": "75001"}

    faults = address_faults(replace(BERLIN, country=country, postcode=codes[country]), FORMS)

    assert faults == ((AddressFault(Wrong.MISSING, "region"),) if needs else ())


def test_a_country_without_facts_is_judged_by_its_parts_alone() -> None:
    assert address_faults(replace(BERLIN, country="UY", postcode="?"), FORMS) == ()


@pytest.mark.parametrize(
    "line",
    [
        "P.O. Box 12",
        "PO BOX 12",
        "Postfach 3",
        "B.P. 40",
        "Apartado 7",
        "а/я 15",
        "私書箱3号",
        "邮政信箱 3",
        "사서함 3호",
        "ص.ب 12",
    ],
)
def test_a_box_of_the_post_is_known_in_any_language(line: str) -> None:
    address = replace(BERLIN, line1=line)

    assert is_po_box(address, FORMS)
    assert address_faults(address, FORMS) == (AddressFault(Wrong.PO_BOX, "line1"),)
    assert address_faults(address, FORMS, takes_po_boxes=True) == ()


@pytest.mark.parametrize("line", ["Boxhagener Straße 12", "Postgasse 3", "Bpark 40", "Rua Apta 7"])
def test_a_street_is_no_box(line: str) -> None:
    assert not is_po_box(replace(BERLIN, line1=line), FORMS)


def test_every_destination_of_the_customs_facts_has_a_form_and_its_example_fits() -> None:
    codes = {code for code in load_customs().codes() if code != "EU"}

    assert codes == set(FORMS.by_country)
    for form in FORMS.by_country.values():
        assert form.postcode is None or form.postcode.fullmatch(form.example)
