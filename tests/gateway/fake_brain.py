"""A brain for the gateway's tests: the HTTP contract without any understanding.

It counts turns, gives a finished inbox id its stored answer, and answers by what the message begins with.
`python -m tests.gateway.fake_brain` serves it together with a gateway, to look at widget and console.
"""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Turn = dict[str, Any]
Entries = list[dict[str, Any]]


def a_card(title: str, payload: str = '/inform{"product": "MUG"}') -> dict[str, Any]:
    return {
        "type": "card",
        "title": title,
        "lines": ["12.90 EUR", "In stock"],
        "buttons": [
            {"title": f"Ask about {title}", "payload": payload},
            {"title": "Page", "url": "https://shop.example/mug"},
        ],
    }


def a_handover(wants: str = "A person") -> dict[str, Any]:
    card = {
        "wants": wants,
        "facts": {"destination": "BR", "order_number": "CD-1001"},
        "order": "CD-1001",
        "tried": ["order_status"],
        "language": "en",
        "mood": "calm",
        "since": "2026-11-21T10:00:00+00:00",
    }
    return {"type": "handover", "reason": "asked_for", "card": card}


def scripted(turn: Turn) -> Entries:
    """Answer by the first word: choices, card, cards, table, link, file, form, person, spanish; else repeat it."""
    said = turn["message"]
    word = said.lower().split()[0]
    if word == "choices":
        buttons = [
            {"title": "Black", "payload": '/inform{"color": "black"}'},
            {"title": "White", "payload": '/inform{"color": "white"}'},
        ]
        return [{"text": "Which colour?", "buttons": buttons}]
    if word == "card":
        return [{"text": "Mug: 12.90 EUR, in stock."}, {"custom": a_card("Mug")}]
    if word == "cards":
        cards = [a_card("Mug"), a_card("Lamp", '/inform{"product": "LAMP"}')]
        return [{"text": "Two ideas: Mug, 12.90 EUR; Lamp, 12.90 EUR."}, {"custom": {"type": "cards", "cards": cards}}]
    if word == "table":
        table = {
            "type": "table",
            "title": "Costs",
            "columns": ["What", "EUR"],
            "rows": [["Mug", "12.90"], ["Duty", "1.20"]],
            "note": "As of today",
        }
        return [{"text": "Mug 12.90 EUR, duty 1.20 EUR."}, {"custom": table}]
    if word == "link":
        return [
            {"text": "See our size chart."},
            {"custom": {"type": "link", "url": "https://shop.example/sizes", "title": "Sizes"}},
        ]
    if word == "form":
        fields = [{"name": "email", "label": "E-mail", "kind": "email"}]
        return [
            {"text": "Which e-mail address was the order made with?"},
            {"custom": {"type": "form", "fields": fields}},
        ]
    if word == "person":
        return [{"text": "I am handing you over."}, {"custom": a_handover(said)}]
    if word == "spanish":
        return [{"text": "Ahora en español."}, {"custom": {"type": "language", "language": "es"}}]
    return [{"text": f"You said: {said}"}]


class FakeBrain:
    """Serves turns on a free port until it is closed; `answer` may be replaced at any time."""

    def __init__(self, answer: Callable[[Turn], Entries] = scripted, port: int = 0) -> None:
        self.answer = answer
        self.is_healthy = True
        # Runs of a turn (never more than one for an inbox id), and calls (which may repeat).
        self.runs: Counter[str] = Counter()
        self.calls: Counter[str] = Counter()
        self.turns: list[Turn] = []
        self.fail_next: list[int] = []
        self.seconds = 0.0
        self._stored: dict[str, Entries] = {}
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", port), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def take(self, turn: Turn) -> tuple[int, Entries]:
        inbox_id = turn["metadata"]["inbox_id"]
        with self._lock:
            self.calls[inbox_id] += 1
            if self.fail_next:
                return self.fail_next.pop(0), []
            if inbox_id in self._stored:
                return 200, self._stored[inbox_id]
            self.turns.append(turn)
            self.runs[inbox_id] += 1
        if self.seconds:
            time.sleep(self.seconds)
        entries = [{"recipient_id": turn["sender"], **entry} for entry in self.answer(turn)]
        with self._lock:
            self._stored[inbox_id] = entries
        return 200, entries

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        brain = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                self._reply(200 if brain.is_healthy else 503, {"status": "ok"})

            def do_POST(self) -> None:
                turn = json.loads(self.rfile.read(int(self.headers["content-length"])))
                self._reply(*brain.take(turn))

            def _reply(self, status: int, content: object) -> None:
                body = json.dumps(content).encode()
                head = f"HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
                self.wfile.write(head.encode() + body)

            def log_message(self, *_arguments: object) -> None:
                return

        return Handler


if __name__ == "__main__":
    import argparse
    import tempfile

    from bot.commands.gateway import serve
    from bot.console.login import Logins
    from bot.gateway.app import utc_now
    from bot.settings import read_settings
    from bot.store.database import Database

    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, default=8000)
    arguments.add_argument("--seconds", type=float, default=0.6, help="how long the fake brain thinks")
    given = arguments.parse_args()
    fake = FakeBrain()
    fake.seconds = given.seconds
    folder = tempfile.mkdtemp(prefix="crossdesk-")
    settings = read_settings(
        database_url=f"sqlite:///{folder}/crossdesk.db", port=given.port, brain_url=fake.url, mailbox_token="mailbox"
    )
    database = Database(settings.database_url)
    database.migrate()
    Logins(database, utc_now).keep_agent("agent@example.com", "agent")
    print(f"http://127.0.0.1:{given.port}/  console: agent@example.com / agent  mailbox token: mailbox", flush=True)
    serve(settings)
