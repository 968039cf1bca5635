"""`python -m bot brain` and `train`: the brain's process, and its training."""

from __future__ import annotations

import os

import click

from bot.settings import read_settings


@click.command()
def brain() -> None:
    """Serve the trained model and the actions on loopback."""
    # One thread of arithmetic a message, set before anything loads: shoppers at once are served side by side.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    import uvicorn

    from bot.brain.app import brain_app
    from bot.brain.assembly import assemble, tools
    from bot.brain.training import model_path
    from bot.store.database import Database

    settings = read_settings()
    path = model_path(settings.models)
    if not path.exists():
        raise click.ClickException(f"{path} does not exist: `make train` makes it")
    database = Database(settings.database_url)
    brain = assemble(path, database, tools(database, public_url=settings.address))
    app = brain_app(brain, settings.brain_token)
    # No websockets here, and Rasa pins a websockets too old for uvicorn.
    uvicorn.run(app, host="127.0.0.1", port=settings.brain_port, ws="none", log_level="warning", access_log=False)


@click.command()
@click.option("--anew", is_flag=True, help="Train even when there is a model for the present data.")
def train(anew: bool) -> None:
    """Train the model when there is none for the present data."""
    from bot.brain.training import train as train_anew
    from bot.brain.training import train_if_needed

    settings = read_settings()
    click.echo(str((train_anew if anew else train_if_needed)(settings.models)))
