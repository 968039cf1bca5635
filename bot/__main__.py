"""`python -m bot COMMAND`: every command of the project; each loads only what it needs."""

from __future__ import annotations

import importlib
import sys

import click

from bot.errors import BadSetting, Unavailable

# Where each command is; a module is imported when its command is called.
COMMANDS = {
    "brain": "bot.commands.brain:brain",
    "train": "bot.commands.brain:train",
    "gateway": "bot.commands.gateway:gateway",
    "run": "bot.commands.run:run",
    "cases": "bot.commands.cases:cases",
    "import": "bot.commands.shop_data:import_shop",
    "migrate": "bot.commands.migrations:migrate",
    "migration": "bot.commands.migrations:migration",
    "demo": "bot.commands.demo:demo",
    "chat": "bot.commands.chat:chat",
    "evaluate": "bot.commands.evaluate:evaluate",
    "tune": "bot.commands.tune:tune",
    "customs": "bot.commands.customs:customs",
    "bench": "bot.commands.bench:bench",
}


class LazyCommands(click.Group):
    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command


@click.group(cls=LazyCommands, help="Crossdesk: a customer-service desk for shops that sell across borders.")
def main() -> None: ...


if __name__ == "__main__":
    try:
        main()
    except BadSetting as error:
        sys.exit(f"wrong setting: {error}")
    except Unavailable as error:
        sys.exit(f"not available: {error}")
