"""`python -m bot run`: everything on one machine. Migrates, loads the shop, trains where needed, starts and watches.

The launcher itself stays light: rasa is only in the processes of training and brain.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import FrameType

import click
import requests

from bot.brain.training import model_path
from bot.commands.processes import Process
from bot.console.login import Logins
from bot.errors import ShopError
from bot.gateway.app import utc_now
from bot.mail.mailer import MAILBOX
from bot.settings import Settings, read_settings
from bot.store.database import Database
from bot.store.demo import load_demo
from bot.store.shop_import import import_folder

VAR = Path("var")
LOOK_SECONDS = 0.2
# A sign of life while something loads.
TELL_SECONDS = 5


@dataclass(frozen=True)
class Secrets:
    """What was not set and is therefore made once and kept in `var/`."""

    agent_password: str
    mailbox_token: str
    brain_token: str


class Stopped(Exception):
    """Ctrl-C, or the machine goes down."""


@click.command()
def run() -> None:
    """Start shop, chat and console, and print their addresses."""
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    settings = read_settings()
    processes: list[Process] = []
    try:
        launch(settings, processes)
    except Stopped:
        click.echo("\nStopping …")
    except ShopError as error:
        raise click.ClickException(str(error)) from error
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        for process in processes:
            process.stop()


def launch(settings: Settings, processes: list[Process]) -> None:
    """Start everything into `processes` and watch it until stopped."""
    has_own_brain = not settings.brain_url
    _check_port(settings.host, settings.port, "PORT")
    if has_own_brain:
        _check_port("127.0.0.1", settings.brain_port, "BRAIN_PORT")
    kept = _secrets(settings)

    def start(name: str) -> None:
        environment = {"BRAIN_TOKEN": kept.brain_token, "MAILBOX_TOKEN": kept.mailbox_token}
        processes.append(Process(name, [sys.executable, "-m", "bot", name], environment, VAR / "log" / f"{name}.log"))
        processes[-1].start()

    database = Database(settings.database_url)
    try:
        click.echo("Bringing the database up to date …")
        database.migrate()
        # The brain takes longest, and reads the shop only when it has loaded everything else.
        starts_at_once = has_own_brain and model_path(settings.models).exists()
        if starts_at_once:
            start("brain")
        _load_shop(database, settings, kept)
    finally:
        database.close()
    if has_own_brain and not starts_at_once:
        _train(settings)
        start("brain")
    start("gateway")
    _wait_until_ready(settings, processes)
    _print_addresses(settings, kept)
    while True:
        _watch(processes)


def _load_shop(database: Database, settings: Settings, kept: Secrets) -> None:
    click.echo(f"Loading the shop: {settings.shop} …")
    if settings.is_demo:
        load_demo(database, date.today())
    else:
        import_folder(database, Path(settings.shop))
    Logins(database, utc_now).keep_agent(settings.agent_email, kept.agent_password)


def _train(settings: Settings) -> None:
    click.echo("Training the model: there is none for the present data. This takes some minutes, once.")
    trained = Process("training", [sys.executable, "-m", "bot", "train"], {}, VAR / "log" / "train.log")
    code = _run_to_end(trained)
    if code != 0:
        raise click.ClickException(f"the training failed ({trained.log}):\n{trained.last_words()}")


def _run_to_end(process: Process) -> int:
    process.start()
    began_at = time.monotonic()
    told_at = began_at
    try:
        while (code := process.poll()) is None:
            time.sleep(LOOK_SECONDS)
            if time.monotonic() - told_at > 3 * TELL_SECONDS:
                told_at = time.monotonic()
                click.echo(f"  … {told_at - began_at:.0f} s")
    finally:
        process.stop()
    return code


def _watch(processes: list[Process]) -> None:
    for process in processes:
        process.watch(click.echo)
    time.sleep(LOOK_SECONDS)


def _wait_until_ready(settings: Settings, processes: list[Process]) -> None:
    click.echo("Starting the chat …")
    began_at = told_at = time.monotonic()
    while True:
        missing = _missing(settings)
        if not missing:
            return
        _watch(processes)
        if time.monotonic() - told_at > TELL_SECONDS:
            told_at = time.monotonic()
            click.echo(f"  … {told_at - began_at:.0f} s, waiting for: {', '.join(missing)}")


def _missing(settings: Settings) -> list[str]:
    """Return what is not ready yet."""
    try:
        answer = requests.get(f"{_address(settings)}/health/ready", timeout=2)
        return [name for name, is_there in answer.json().items() if is_there is False]
    except requests.RequestException:
        return ["gateway"]


def _print_addresses(settings: Settings, kept: Secrets) -> None:
    address = _address(settings)
    click.echo(f"\nCrossdesk is ready.\n\n  Shop      {address}/\n  Console   {address}/console/")
    click.echo(f"            e-mail {settings.agent_email}   password {kept.agent_password}")
    if settings.mail == MAILBOX:
        click.echo(f"  Mailbox   {address}/mailbox.json?to=ADDRESS&token={kept.mailbox_token}")
    click.echo(f"\n  Logs are in {VAR / 'log'}. Ctrl-C stops everything.\n")


def _address(settings: Settings) -> str:
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::", "") else settings.host
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"


def _check_port(host: str, port: int, setting: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise click.ClickException(
                f"port {port} of {host} cannot be used ({error.strerror}): stop what uses it, "
                f"or choose another one, such as `make run {setting}={port + 1}`"
            ) from error


def _secrets(settings: Settings) -> Secrets:
    """Return the secrets that are set, else those kept from the last start, else new ones."""
    path = VAR / "secrets.json"
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    for name in ("agent_password", "mailbox_token", "brain_token"):
        kept.setdefault(name, secrets.token_urlsafe(12 if name == "agent_password" else 24))
    VAR.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(kept, file, indent=2)
    return Secrets(
        settings.agent_password or kept["agent_password"],
        settings.mailbox_token or kept["mailbox_token"],
        settings.brain_token or ("" if settings.brain_url else kept["brain_token"]),
    )


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise Stopped
