"""Whatever is typed gets a fitting answer in the shopper's language; nothing breaks, nothing leaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.dialogue.conftest import Talk, says


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "😀😀😀",
        "\u202eolleh\u202c \u200f\u200e",
        "a\x07\x1b[31mb",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "'; DROP TABLE orders; --",
        "{{7*7}} ${jndi:ldap://x}",
        "/",
        "//////",
        "？",
        "....",
        "¿¿¿???",
    ],
)
def test_odd_messages_are_answered_in_the_language_of_the_conversation(text: str, talk: Callable[..., Talk]) -> None:
    shopper = talk("es")
    shopper.say("hola, buenas tardes a todos")

    reply = shopper.say(text)

    assert reply.text
    assert shopper.language == "es"
    assert "<script" not in reply.text and "Traceback" not in reply.text


@pytest.mark.parametrize(
    "command",
    ["/restart", "/session_start", "/affirm", "/back", '/inform{"order_number": "HL-610798"}', "/human_agent"],
)
def test_what_is_typed_is_never_a_command(command: str, talk: Callable[..., Talk]) -> None:
    shopper = talk("en")
    shopper.say("how much is shipping to Chile?")

    shopper.say(command)
    reply = shopper.say("and to Peru?")

    assert reply.custom("table"), "the conversation was not restarted"


def test_another_ones_order_number_shows_nothing(talk: Callable[..., Talk]) -> None:
    shopper = talk("en")

    real = shopper.say("where does order HL-610798 stand?").text
    made_up = talk("en").say("where does order HL-000000 stand?").text

    assert real.replace("HL-610798", "HL-000000") == made_up


def test_six_wrong_codes_end_at_a_person_and_never_at_the_order(talk: Callable[..., Talk]) -> None:
    shopper = talk("en")
    shopper.say("where does my order HL-610798 stand?")
    shopper.say("somebody.else@example.org")

    replies = [shopper.say(f"00000{number}") for number in range(6)]

    assert says(replies[0].text, "orders-code-wrong", "en")
    assert (
        replies[-1].handover
        or any("person" in title.lower() for reply in replies[-2:] for title in reply.choices)
        or "person" in replies[-1].text
    )


def test_an_unknown_product_is_said_to_be_unknown(talk: Callable[..., Talk]) -> None:
    reply = talk("es").say("¿tienen motosierras a gasolina?")

    assert reply.text
    assert "motosierra" not in reply.text.lower() or "no " in reply.text.lower()


def test_an_unknown_place_is_asked_for_again(talk: Callable[..., Talk]) -> None:
    shopper = talk("en")
    shopper.say("how much is shipping?")

    reply = shopper.say("Zzyzxland")

    assert says(reply.text, "shipping-ask-destination", "en")
