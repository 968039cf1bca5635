"""Scans on their way in, asked for or pushed, and the news that shoppers hear of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import insert, update
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.carriers.contract import Tracked
from bot.carriers.seventeen_track import SeventeenTrack
from bot.carriers.wording import read_wording
from bot.conversations.events import Events
from bot.conversations.lines import LineWriter
from bot.conversations.news import OrderNews
from bot.conversations.speech import Speech
from bot.errors import Unavailable
from bot.gateway.errors import HANDLERS
from bot.gateway.tracking import ASK_AGAIN, CarrierDoor, Scans, Tracker
from bot.replies.catalogue import Catalogue
from bot.shop.conversations import Signed
from bot.shop.orders import OrderState
from bot.shop.parcels import Note, Parcel, ParcelCode, ParcelEvent
from bot.store.conversations import Conversations
from bot.store.database import Database
from bot.store.orders import Orders
from bot.store.outgoing_mail import OutgoingMails
from bot.store.parcels import Parcels
from bot.store.shop_import import import_folder
from bot.store.tables_brain import proofs
from bot.store.tables_orders import parcels, refunds
from bot.store.transcript import Transcript
from bot.store.watches import OpenChat, Watches
from tests.carriers.test_sources import KEY, push_of_17track, signed_by_17track
from tests.store.folders import a_folder

NOW = datetime(2025, 12, 24, 12, tzinfo=timezone.utc)
ORDER, NUMBER = "T-1002", "JD0001"
LOCALES = Path(__file__).parents[2] / "locales"


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class FakeCarrier:
    """Answers what it is given to answer."""

    answers: dict[str, tuple[ParcelEvent, ...]] = field(default_factory=dict)
    is_down: bool = False
    registered: list[str] = field(default_factory=list)
    name = "17track"
    most_at_once = 40

    def register(self, tracking_numbers: Sequence[str]) -> None:
        self._answer()
        self.registered += tracking_numbers

    def track(self, tracking_numbers: Sequence[str]) -> list[Tracked]:
        self._answer()
        return [Tracked(each, self.answers[each]) for each in tracking_numbers if each in self.answers]

    def read_push(self, headers: Mapping[str, str], body: bytes) -> list[Tracked]:
        raise AssertionError("nobody pushes here")

    def _answer(self) -> None:
        if self.is_down:
            raise Unavailable(what=self.name, why="down")


@pytest.fixture
def shop(database: Database, tmp_path: Path) -> Database:
    import_folder(database, a_folder(tmp_path / "shop"))
    return database


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(Catalogue(LOCALES))


@pytest.fixture
def news(shop: Database, clock: Clock, speech: Speech) -> OrderNews:
    return OrderNews(shop, speech, LineWriter(), Events(), clock, lambda: None)


@pytest.fixture
def note(shop: Database, clock: Clock) -> Callable[..., int]:
    scans = Scans(shop, clock, lambda: None)
    return lambda *events: scans.note([Tracked(NUMBER, events)], "17track")


def scan(code: ParcelCode, hours: int = 0, text: str | None = None, note: Note | None = None) -> ParcelEvent:
    return ParcelEvent(NOW + timedelta(hours=hours), code, "Graz", "AT", text, note)


def parcel(database: Database) -> Parcel:
    with database.read() as connection:
        [found] = Parcels(connection).of_order(ORDER)
    return found


def state(database: Database) -> OrderState:
    with database.read() as connection:
        return Orders(connection).get(ORDER).state


def open_chat(database: Database, language: str = "de") -> str:
    with database.write() as connection:
        conversation = Conversations(connection).open("web", f"shopper-{language}", language, NOW)
    return conversation.id


def prove(database: Database, conversation_id: str, minutes: int = 30) -> None:
    values = {"order_number": ORDER, "level": "code", "ends_at": NOW + timedelta(minutes=minutes)}
    with database.write() as connection:
        connection.execute(insert(proofs).values(conversation_id=conversation_id, **values))


def told(database: Database, conversation_id: str) -> list[str]:
    with database.read() as connection:
        return [line.text for line in Transcript(connection).after(conversation_id, 0)]


def test_new_scans_are_added_once(shop: Database, note: Callable[..., int]) -> None:
    before = parcel(shop)

    first = note(*before.events, scan(ParcelCode.LAST_MILE))
    second = note(*before.events, scan(ParcelCode.LAST_MILE))

    assert (first, second) == (1, 0)
    assert parcel(shop).events == (*before.events, scan(ParcelCode.LAST_MILE))


def test_a_number_that_is_not_ours_changes_nothing(shop: Database, clock: Clock) -> None:
    assert Scans(shop, clock, lambda: None).note([Tracked("OTHER", (scan(ParcelCode.LABEL),))], "17track") == 0


def test_scans_survive_an_import_that_says_nothing_new(
    shop: Database, note: Callable[..., int], tmp_path: Path
) -> None:
    note(scan(ParcelCode.LAST_MILE))

    import_folder(shop, a_folder(tmp_path / "again"))

    assert parcel(shop).state is ParcelCode.LAST_MILE


def test_the_last_delivery_makes_the_order_delivered(shop: Database, note: Callable[..., int]) -> None:
    assert state(shop) is OrderState.SHIPPED

    note(scan(ParcelCode.DELIVERED))

    assert state(shop) is OrderState.DELIVERED


def test_a_parcel_is_registered_once_and_asked_for_again_later(shop: Database, clock: Clock) -> None:
    carrier = FakeCarrier({NUMBER: (scan(ParcelCode.LAST_MILE),)})
    tracker = Tracker(shop, carrier, Scans(shop, clock, lambda: None), clock)

    asked = [tracker.ask_due(), tracker.ask_due()]
    clock.now += ASK_AGAIN
    asked.append(tracker.ask_due())

    assert asked == [1, 0, 1]
    assert carrier.registered == [NUMBER]
    assert parcel(shop).state is ParcelCode.LAST_MILE


def test_a_parcel_whose_way_has_ended_is_not_asked_for_any_more(shop: Database, clock: Clock) -> None:
    carrier = FakeCarrier({NUMBER: (scan(ParcelCode.DELIVERED),)})
    tracker = Tracker(shop, carrier, Scans(shop, clock, lambda: None), clock)

    tracker.ask_due()
    clock.now += ASK_AGAIN * 3

    assert tracker.ask_due() == 0


def test_while_a_carrier_does_not_answer_the_last_known_state_is_told_with_its_time(
    shop: Database, clock: Clock, speech: Speech
) -> None:
    carrier = FakeCarrier({NUMBER: ()}, is_down=True)
    tracker = Tracker(shop, carrier, Scans(shop, clock, lambda: None), clock)

    tracker.ask_due()
    silent = parcel(shop)
    carrier.is_down = False
    clock.now += ASK_AGAIN
    tracker.ask_due()

    assert silent.unanswered_since == NOW
    assert silent.last
    say = speech.of_parcels("en", NOW.date(), read_wording)
    assert speech.say("parcels-no-answer-since", "en", at=silent.last.at) in say.told(silent)
    assert parcel(shop).unanswered_since is None


def test_where_nobody_is_to_be_asked_nobody_is(shop: Database, clock: Clock) -> None:
    assert Tracker(shop, None, Scans(shop, clock, lambda: None), clock).ask_due() == 0


def the_door(database: Database, clock: Clock) -> TestClient:
    carrier = SeventeenTrack(KEY, "http://127.0.0.1:1")
    door = CarrierDoor(carrier, Scans(database, clock, lambda: None))
    return TestClient(Starlette(routes=door.routes(), exception_handlers=HANDLERS), raise_server_exceptions=False)


def rename_parcel(database: Database, tracking_number: str) -> None:
    with database.write() as connection:
        connection.execute(update(parcels).values(tracking_number=tracking_number))


def test_a_signed_push_is_written_down_and_a_repeat_changes_nothing(shop: Database, clock: Clock) -> None:
    rename_parcel(shop, "RR123456789CN")
    body = push_of_17track()

    answers = [
        the_door(shop, clock).post("/webhooks/carriers/17track", content=body, headers=signed_by_17track(body))
        for _ in range(2)
    ]

    assert [(answer.status_code, answer.json()) for answer in answers] == [(200, {"changed": 1}), (200, {"changed": 0})]
    assert [event.country for event in parcel(shop).events if event.code is ParcelCode.IMPORT_HOLD] == ["BR"]


@pytest.mark.parametrize(
    ("name", "body", "is_signed", "status"),
    [
        ("17track", push_of_17track(), False, 401),
        ("17track", b"no json", False, 401),
        ("17track", b"no json", True, 400),
        ("aftership", push_of_17track(), True, 404),
        ("17track", b"x" * (1024 * 1024 + 1), True, 400),
    ],
)
def test_what_is_not_signed_or_not_ours_changes_nothing(
    shop: Database, clock: Clock, name: str, body: bytes, is_signed: bool, status: int
) -> None:
    before = parcel(shop)

    answer = the_door(shop, clock).post(
        f"/webhooks/carriers/{name}", content=body, headers=signed_by_17track(body) if is_signed else {}
    )

    assert answer.status_code == status
    assert parcel(shop) == before


def test_an_open_chat_hears_of_a_change_once(shop: Database, news: OrderNews, note: Callable[..., int]) -> None:
    chat = open_chat(shop)
    prove(shop, chat)
    news.look()
    note(scan(ParcelCode.LAST_MILE, text="Out for delivery"))

    news.look()
    news.look()

    (line,) = told(shop, chat)
    assert line.startswith("Neues zu Ihrer Bestellung T-1002.\n")
    assert "auf dem Zustellfahrzeug – Graz (Österreich), 24. Dezember 2025" in line


def test_two_gateways_tell_a_change_once(
    shop: Database, news: OrderNews, note: Callable[..., int], clock: Clock, speech: Speech
) -> None:
    chat = open_chat(shop)
    prove(shop, chat)
    news.look()
    note(scan(ParcelCode.DELIVERED))
    with shop.read() as connection:
        (watch,) = Watches(connection).running(NOW)
    news.look()

    with shop.write() as connection:
        assert not Watches(connection).saw(watch, {})
    assert len(told(shop, chat)) == 1


def test_what_was_there_before_is_no_news(shop: Database, news: OrderNews, note: Callable[..., int]) -> None:
    note(scan(ParcelCode.IMPORT_HOLD))
    chat = open_chat(shop)
    prove(shop, chat)

    news.look()
    news.look()

    assert told(shop, chat) == []


def test_a_chat_whose_proof_has_ended_hears_nothing(
    shop: Database, news: OrderNews, note: Callable[..., int], clock: Clock
) -> None:
    chat = open_chat(shop)
    prove(shop, chat)
    news.look()
    clock.now += timedelta(minutes=31)
    note(scan(ParcelCode.DELIVERED))

    news.look()

    assert told(shop, chat) == []


def test_a_shopper_who_is_signed_in_hears_of_their_orders(
    shop: Database, news: OrderNews, note: Callable[..., int]
) -> None:
    chat = open_chat(shop, "en")
    signed = Signed("c1", "ana@example.com", None, NOW + timedelta(hours=1))
    with shop.write() as connection:
        Conversations(connection).note_message(Conversations(connection).get(chat), None, signed, NOW)
    news.look()
    note(scan(ParcelCode.DELIVERED))

    news.look()

    assert len(told(shop, chat)) == 1


def test_who_agreed_hears_here_and_by_mail_in_their_language(
    shop: Database, news: OrderNews, note: Callable[..., int], clock: Clock
) -> None:
    chat = open_chat(shop, "es")
    with shop.write() as connection:
        until = NOW + timedelta(days=90)
        Watches(connection).agree(OpenChat(chat, ORDER, until), {"parcel:p1": "1 sent"}, "ana@example.com", NOW)
    clock.now += timedelta(days=2)
    note(scan(ParcelCode.DELIVERED, hours=40))

    news.look()
    news.look()

    (line,) = told(shop, chat)
    with shop.write() as connection:
        (mail,) = OutgoingMails(connection).claim(clock.now)
    assert (mail.to_address, mail.subject) == ("ana@example.com", "Novedades de tu pedido T-1002.")
    assert mail.text in line


def test_a_refund_that_was_paid_is_told(shop: Database, news: OrderNews) -> None:
    chat = open_chat(shop, "en")
    prove(shop, chat)
    news.look()
    with shop.write() as connection:
        connection.execute(update(refunds).values(state="sent", sent_at=NOW))

    news.look()

    (line,) = told(shop, chat)
    assert "We have sent your refund of €49.90." in line
