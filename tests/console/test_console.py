"""The console: only agents come in, and what shoppers wrote is shown as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from bot.console.login import MOST_FROM_ONE, Logins
from bot.gateway.app import utc_now
from bot.mail.mail import Mail
from bot.mail.mailbox import MailboxMailer
from bot.store.database import Database
from bot.store.priorities import Priorities
from bot.store.promises import Promise, Promises
from bot.store.shop_import import import_folder
from tests.gateway.desk_app import a_gateway
from tests.gateway.fake_brain import FakeBrain, a_handover
from tests.store.folders import a_folder

EMAIL, PASSWORD = "agent@example.com", "a long password"
NASTY = '<script>alert("1")</script>'


@pytest.fixture
def brain() -> Iterator[FakeBrain]:
    brain = FakeBrain(lambda turn: [{"text": "Wait"}, {"custom": a_handover(turn["message"])}])
    yield brain
    brain.close()


@pytest.fixture
def client(sqlite_database: Database, brain: FakeBrain) -> Iterator[TestClient]:
    Logins(sqlite_database, utc_now).keep_agent(EMAIL, PASSWORD)
    with a_gateway(sqlite_database.url, brain) as client:
        yield client


def found(pattern: str, page: str) -> str:
    match = re.search(pattern, page)
    assert match, pattern
    return match.group(1)


def log_in(client, password=PASSWORD, email=EMAIL, **more):
    page = client.get("/console/login").text
    token = found(r'name="form_token" value="(\w+)"', page)
    form = {"email": email, "password": password, "form_token": token, **more}
    return client.post("/console/login", data=form, follow_redirects=False)


def say(client, message):
    return client.post("/webhooks/rest/webhook", json={"sender": "s1", "message": message})


@pytest.mark.parametrize("path", ["/console/", "/console/mailbox", "/console/conversations/abc"])
def test_nobody_comes_in_without_a_session(client, path):
    answer = client.get(path, follow_redirects=False)

    assert answer.status_code == 303 and answer.headers["location"] == "/console/login"
    assert client.get(path, headers={"HX-Request": "true"}, follow_redirects=False).status_code == 401


def test_an_agent_logs_in_and_out(client):
    answer = log_in(client)

    cookie = answer.headers["set-cookie"]
    assert answer.status_code == 303 and "HttpOnly" in cookie and "SameSite=lax" in cookie
    page = client.get("/console/")
    assert EMAIL in page.text and page.headers["cache-control"] == "no-store"
    token = found(r'name="form_token" value="(\w+)"', page.text)

    client.post("/console/logout", data={"form_token": "forged"})
    assert client.get("/console/", follow_redirects=False).status_code == 200
    client.post("/console/logout", data={"form_token": token})
    assert client.get("/console/", follow_redirects=False).status_code == 303


@pytest.mark.parametrize("given", [{"password": "wrong"}, {"email": "nobody@example.com"}, {"password": ""}])
def test_a_wrong_login_does_not_say_what_was_wrong(client, given):
    answer = log_in(client, **given)

    assert answer.status_code == 401
    assert "E-mail or password is wrong." in answer.text


def test_a_login_form_of_another_page_is_not_taken(client):
    assert log_in(client, form_token="forged").status_code == 400


def test_guessing_is_stopped_even_with_the_right_password_then(client):
    for _ in range(MOST_FROM_ONE):
        assert log_in(client, "wrong").status_code == 401

    assert log_in(client).status_code == 429


def test_a_new_password_ends_the_sessions(client, sqlite_database):
    log_in(client)

    Logins(sqlite_database, utc_now).keep_agent(EMAIL, "another password")

    assert client.get("/console/", follow_redirects=False).status_code == 303


def test_the_queue_shows_who_waits_and_what_they_want_as_text(client):
    log_in(client)
    say(client, NASTY)

    page = client.get("/console/").text
    fragment = client.get("/console/", headers={"HX-Request": "true"}).text

    for text in (page, fragment):
        assert "1 conversation waits" in text and "CD-1001" in text
        assert NASTY not in text and "&lt;script&gt;" in text
    assert "<html" in page and "<html" not in fragment


def test_orders_that_shoppers_hurry_are_seen_until_they_leave(client, sqlite_database, tmp_path):
    import_folder(sqlite_database, a_folder(tmp_path / "shop"))
    with sqlite_database.write() as connection:
        Priorities(connection).mark("T-1001", "c-1", utc_now())
        Priorities(connection).mark("T-1002", "c-1", utc_now())
    log_in(client)

    page = client.get("/console/").text

    assert "Urgent orders" in page and 'href="/console/conversations/c-1">Order T-1001<' in page
    assert "T-1002" not in page


def test_the_transcript_is_shown(client):
    log_in(client)
    say(client, "a person please")
    address = found(r"(/console/conversations/\w+)", client.get("/console/").text)

    page = client.get(address).text

    assert "a person please" in page and "Wait" in page
    assert client.get("/console/conversations/none").status_code == 404


def test_what_was_promised_is_shown_with_its_rules(client, sqlite_database):
    log_in(client)
    say(client, "a person please")
    address = found(r"(/console/conversations/\w+)", client.get("/console/").text)
    promise = Promise(
        address.rsplit("/", 1)[1], "m-1", "landed_cost", "DE", ("eu_ioss",), "v-7", {"told": NASTY}, utc_now()
    )
    with sqlite_database.write() as connection:
        Promises(connection).keep(promise)

    page = client.get(address).text

    assert "Promised: 1" in page and "eu_ioss" in page and "v-7" in page
    assert NASTY not in page and "&lt;script&gt;" in page


def test_the_console_speaks_the_agents_language(client):
    log_in(client)

    page = client.get("/console/", headers={"Accept-Language": "es-MX,es;q=0.9"}).text

    assert 'lang="es"' in page and "No hay nadie en espera." in page


def test_the_mailbox_lists_by_address_with_the_token(client, sqlite_database):
    MailboxMailer(sqlite_database, utc_now).send(Mail("Maria@example.com", "Your code", "123456", "k1"))

    by_address = client.get("/mailbox.json", params={"to": "maria@example.com", "token": "mailbox-token"}).json()
    by_header = client.get(
        "/mailbox.json", params={"to": "maria@example.com"}, headers={"Authorization": "Bearer mailbox-token"}
    )

    assert [(mail["subject"], mail["text"]) for mail in by_address] == [("Your code", "123456")]
    assert by_header.json() == by_address
    assert client.get("/mailbox.json", params={"to": "maria@example.com", "token": "x"}).status_code == 401
    assert client.get("/mailbox.json", params={"token": "mailbox-token"}).status_code == 400
    log_in(client)
    assert "Your code" in client.get("/console/mailbox").text


def test_where_mail_leaves_there_is_no_mailbox(sqlite_database, brain):
    Logins(sqlite_database, utc_now).keep_agent(EMAIL, PASSWORD)
    with a_gateway(sqlite_database.url, brain, mail="smtp://localhost:1") as client:
        log_in(client)

        assert client.get("/mailbox.json", params={"to": "a", "token": "mailbox-token"}).status_code == 404
        assert client.get("/console/mailbox").status_code == 404
        assert "/console/mailbox" not in client.get("/console/").text
