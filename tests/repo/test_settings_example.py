"""`.env.example` lists every setting with its default."""

from __future__ import annotations

import pytest
from dotenv import dotenv_values

from bot.settings import Settings, read_settings
from tests.repo.modules import ROOT


def test_the_example_holds_every_setting_with_its_default() -> None:
    defaults = {name.upper(): str(field.default) for name, field in Settings.__fields__.items()}

    assert dotenv_values(ROOT / ".env.example") == defaults


def test_the_mail_spool_of_a_login_shell_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL", "/var/mail/owner")

    assert read_settings().mail == Settings.__fields__["mail"].default
