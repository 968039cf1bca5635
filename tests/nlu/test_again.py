"""A one-time code asked for once more, in words; and addresses and numbers as they come in a proof."""

from __future__ import annotations

import pytest

from bot.nlu.patterns import facts


@pytest.mark.parametrize(
    "text",
    [
        "send it again please",
        "I didn't get the code",
        "Resend!",
        "没收到验证码",
        "麻烦再发一次",
        "no me llegó el código",
        "mándame otro código porfa",
        "reenvialo",
    ],
)
def test_another_code_is_understood(text: str) -> None:
    assert [fact.value for fact in facts(text) if fact.entity == "again"] == ["code"]


@pytest.mark.parametrize("text", ["where is it?", "my order again", "我想再买一个", "quiero otro vestido"])
def test_other_wishes_are_not(text: str) -> None:
    assert not [fact for fact in facts(text) if fact.entity == "again"]


@pytest.mark.parametrize("number", ["3SHLRT341160372", "SF1234567890123", "YT2555624402643480", "RB332690438CN"])
def test_tracking_numbers_of_the_demo_shop_are_read(number: str) -> None:
    assert next(facts(f"where is {number.lower()}?")).entity == "tracking_number"


@pytest.mark.parametrize("text", ["不对，是ana@example.com", "ana@example.com才对", "邮箱：ana@example.com。"])
def test_an_address_ends_where_the_chinese_begins(text: str) -> None:
    assert [fact.value for fact in facts(text) if fact.entity == "email"] == ["ana@example.com"]
