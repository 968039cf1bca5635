"""Word of a change reaches other gateways on PostgreSQL at once, and on both by looking."""

from __future__ import annotations

import asyncio
from threading import Event, Thread

from bot.conversations.events import Events
from bot.conversations.lookout import Lookout
from bot.store.signals import listen, signal


def test_a_signal_is_heard_when_its_transaction_commits(database):
    if database.is_sqlite:
        return  # has no signals: the lookout finds what is new
    heard: list[str] = []
    is_heard, stop = Event(), Event()

    def hear(conversation_id: str) -> None:
        heard.append(conversation_id)
        is_heard.set()

    listener = Thread(target=listen, args=(database, hear, stop))
    listener.start()
    for _ in range(50):
        with database.write() as connection:
            signal(connection, "c1")
        if is_heard.wait(0.2):
            break
    stop.set()
    listener.join()

    assert set(heard) == {"c1"}


def test_what_another_gateway_wrote_is_told_to_listeners(talk, database):
    events = Events()
    lookout = Lookout(database, events)
    receipt = talk.say()

    async def hears() -> bool:
        with events.listening(receipt.conversation_id) as subscription:
            lookout.start()
            await asyncio.sleep(2.2)  # two looks have seen what was there before
            subscription.take_news()
            await asyncio.get_running_loop().run_in_executor(None, lambda: talk.say("more"))
            return await subscription.wait(5) and subscription.take_news()

    try:
        assert asyncio.run(hears())
    finally:
        lookout.stop()
