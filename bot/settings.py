"""The settings, read once from the environment and `.env`; a wrong one is named with what was expected."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseSettings, Field, ValidationError, validator

from bot.errors import BadSetting


class Settings(BaseSettings):
    """Every setting has a default that suits the demo on one machine; `.env.example` lists them."""

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=1, le=65535)
    public_url: str = ""
    database_url: str = "sqlite:///var/crossdesk.db"
    shop: str = "demo"
    models: Path = Path("models")
    brain_port: int = Field(5005, ge=1, le=65535)
    brain_url: str = ""
    brain_token: str = ""
    mail: str = "mailbox"
    mail_from: str = "shop@example.com"
    mailbox_token: str = ""
    rest_token: str = ""
    shopper_secret: str = ""
    agent_email: str = "agent@example.com"
    agent_password: str = ""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    class Config:
        env_file = ".env"
        env_file_encoding = "utf-8"

    @validator("database_url")
    def _database(cls, url: str) -> str:
        if urlsplit(url).scheme.split("+")[0] not in ("sqlite", "postgresql"):
            raise ValueError("a URL that begins with sqlite:/// or postgresql://")
        return url

    @validator("public_url")
    def _public(cls, url: str) -> str:
        if url and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc):
            raise ValueError("an address such as https://desk.example.com, or nothing")
        return url

    @validator("mail")
    def _mail(cls, value: str) -> str:
        if value != "mailbox" and urlsplit(value).scheme not in ("smtp", "smtps"):
            raise ValueError("mailbox, or smtp://user:password@host:port")
        return value

    @property
    def is_demo(self) -> bool:
        return self.shop == "demo"

    @property
    def address(self) -> str:
        """Where shoppers reach the gateway: the given address, or the one it listens on."""
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def brain(self) -> str:
        """The base URL of the brain: the given one, or the one that the launcher starts on loopback."""
        return self.brain_url or f"http://127.0.0.1:{self.brain_port}"


def read_settings(**given: Any) -> Settings:
    """Return the settings, those given first; raise BadSetting for the first wrong one."""
    # Login shells name the mail spool so; it is none of our settings.
    if os.environ.get("MAIL", "").startswith("/"):
        del os.environ["MAIL"]
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        value = given.get(name) if given.get(name) is not None else _from_environment(name)
        raise BadSetting(name.upper(), first["msg"], value) from error


def _from_environment(name: str) -> str | None:
    return os.environ.get(name.upper())
