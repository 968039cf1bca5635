"""The actions behind a stock action server, for a stock `rasa run` in the brain's place: `python -m bot.brain.action_server`."""

from __future__ import annotations

import os

from rasa_sdk.endpoint import run

from actions.tools import use_tools
from bot.brain.assembly import tools
from bot.settings import read_settings
from bot.store.database import Database

if __name__ == "__main__":
    use_tools(tools(Database(read_settings().database_url)))
    run("actions", port=int(os.environ.get("ACTIONS_PORT", "5055")))
