"""News of orders: tells an open chat, and whoever agreed to it by e-mail, when a parcel or a refund moves on.

What changed is seen by looking, so it makes no difference whether a carrier, an import or an agent changed it. What a
conversation has seen is changed by one conditional UPDATE, in one transaction with the line and the mail that tell it:
each change is told once, by one gateway.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Event, Thread

from bot.carriers.wording import read_wording
from bot.conversations.events import Events
from bot.conversations.lines import LineWriter
from bot.conversations.messages import Outbound
from bot.conversations.speech import Speech
from bot.errors import Unavailable
from bot.shop.parcel_news import News, news_since, seen_of
from bot.shop.parcels import Parcel
from bot.shop.returns import Refund
from bot.store.conversations import Conversations
from bot.store.database import Database
from bot.store.outgoing_mail import OutgoingMails
from bot.store.parcels import Parcels
from bot.store.returns import Refunds
from bot.store.signals import signal
from bot.store.watches import Watch, Watches

log = logging.getLogger(__name__)

LOOK_SECONDS = 3.0


class OrderNews:
    """Looks every few seconds, and at once when it is woken, from a thread of its own."""

    def __init__(
        self,
        database: Database,
        speech: Speech,
        lines: LineWriter,
        events: Events,
        clock: Callable[[], datetime],
        told: Callable[[], None],
    ) -> None:
        """`told` is called when there may be something to send."""
        self._database, self._speech, self._lines, self._events = database, speech, lines, events
        self._clock, self._told = clock, told
        self._round = Thread(target=self._go_round, name="news", daemon=True)
        self._woken = Event()
        self._is_stopped = False

    def start(self) -> None:
        self._round.start()

    def stop(self) -> None:
        self._is_stopped = True
        self._woken.set()
        if self._round.is_alive():
            self._round.join()

    def wake(self) -> None:
        self._woken.set()

    def look(self) -> int:
        """Begin to watch what chats may see by now, tell what is new in what was watched, and return how often."""
        now = self._clock()
        with self._database.read() as connection:
            watches = Watches(connection)
            running = watches.running(now)
            known = {(each.conversation_id, each.order_number): each.ends_at for each in running}
            chats = [
                each
                for each in watches.open_chats(now)
                if each.until > known.get((each.conversation_id, each.order_number), now)
            ]
            numbers = sorted({each.order_number for each in running} | {each.order_number for each in chats})
            parcels, refunds = Parcels(connection).of_orders(numbers), Refunds(connection).of_orders(numbers)
        if chats:
            with self._database.write() as connection:
                for chat in chats:
                    of_order = parcels.get(chat.order_number, []), refunds.get(chat.order_number, [])
                    Watches(connection).open(chat, seen_of(*of_order, read_wording), now)
        return sum(
            self._tell(watch, parcels.get(watch.order_number, []), refunds.get(watch.order_number, []))
            for watch in running
        )

    def _go_round(self) -> None:
        while not self._is_stopped:
            try:
                if self.look():
                    self._told()
            except Unavailable as error:
                log.warning("the news wait for the database: %s", error)
            except Exception:
                log.exception("the round of the news failed")
            self._woken.wait(LOOK_SECONDS)
            self._woken.clear()

    def _tell(self, watch: Watch, parcels: Sequence[Parcel], refunds: Sequence[Refund]) -> bool:
        news = news_since(watch.seen, parcels, refunds, read_wording)
        if not news:
            return False
        now = self._clock()
        with self._database.write() as connection:
            conversation = Conversations(connection).lock(watch.conversation_id)
            if not Watches(connection).saw(watch, {**watch.seen, **seen_of(parcels, refunds, read_wording)}):
                return False
            language = self._speech.language_of(conversation)
            title, text = self._words(watch, news, language, now)
            said = [Outbound("text", f"{title}\n{text}")]
            self._lines.write(connection, conversation, said, "system", language, now)
            if watch.email:
                key = f"news:{watch.id}:{watch.version}"
                OutgoingMails(connection).add(key, watch.email, title, text, now)
            signal(connection, watch.conversation_id)
        self._events.tell(watch.conversation_id)
        return True

    def _words(self, watch: Watch, news: News, language: str, now: datetime) -> tuple[str, str]:
        say = self._speech.of_parcels(language, now.date(), read_wording)
        told = [say.told(parcel) for parcel in news.parcels]
        paid = [self._speech.say("parcels-news-refund", language, amount=refund.amount) for refund in news.refunds]
        title = self._speech.say("parcels-news", language, order_number=watch.order_number)
        return title, "\n".join([*told, *paid])
