"""The console's pages, and `/mailbox.json` beside them. A full request gets a page, one by the script a fragment."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.console import queue
from bot.console.login import SESSION_HOURS, Logins, TooManyLogins, WrongLogin, form_token, is_form_token
from bot.conversations.speech import Speech
from bot.errors import BadPayload, NotFound
from bot.replies.catalogue import RIGHT_TO_LEFT, language_name
from bot.shop.conversations import Agent
from bot.store.database import Database
from bot.store.mailbox import Mailbox

SESSION_COOKIE = "console_session"
LOGIN_COOKIE = "console_login"
HERE = Path(__file__).parent
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
}

Page = Callable[[Request, Agent], Awaitable[Response]]


class Console:
    """The pages where agents work; all but the login need a session."""

    def __init__(
        self,
        database: Database,
        logins: Logins,
        speech: Speech,
        clock: Callable[[], datetime],
        run: Callable[..., Awaitable[Any]],
        mailbox_token: str | None,
    ) -> None:
        """`run` does blocking work in a thread; without a `mailbox_token` there is no mailbox."""
        self._database, self._logins, self._speech, self._clock, self._run = database, logins, speech, clock, run
        self._mailbox_token = mailbox_token
        self._templates = Environment(
            loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )

    def routes(self) -> list[BaseRoute]:
        routes: list[BaseRoute] = [
            Route("/console", self._to_queue),
            Route("/console/", self._inside(self.queue)),
            Route("/console/conversations/{conversation_id}", self._inside(self.conversation)),
            Route("/console/login", self.login_page, methods=["GET"]),
            Route("/console/login", self.login, methods=["POST"]),
            Route("/console/logout", self.logout, methods=["POST"]),
            Mount("/console/static", StaticFiles(directory=HERE / "static")),
        ]
        if self._mailbox_token is not None:
            routes.insert(2, Route("/console/mailbox", self._inside(self.mailbox)))
            routes.append(Route("/mailbox.json", self.mailbox_json))
        return routes

    async def queue(self, request: Request, agent: Agent) -> Response:
        found = await self._run(queue.queue, self._database)
        shown = {"entries": found.entries, "urgent": found.urgent, "dead": found.dead}
        return self._page(request, "queue.html", "_waiting.html", agent, **shown)

    async def conversation(self, request: Request, agent: Agent) -> Response:
        try:
            found = await self._run(queue.conversation, self._database, request.path_params["conversation_id"])
        except NotFound:
            return self._page(request, "missing.html", "missing.html", agent, status=404)
        return self._page(
            request, "conversation.html", "_transcript.html", agent, entry=found[0], lines=found[1], promises=found[2]
        )

    async def mailbox(self, request: Request, agent: Agent) -> Response:
        mails = await self._run(self._mails, None)
        return self._page(request, "mailbox.html", "_mails.html", agent, mails=mails)

    async def mailbox_json(self, request: Request) -> Response:
        bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
        given = bearer or request.query_params.get("token", "")
        if not self._mailbox_token or not hmac.compare_digest(given.encode(), self._mailbox_token.encode()):
            return JSONResponse({"error": "unauthorized"}, 401, headers={"WWW-Authenticate": "Bearer"})
        address = request.query_params.get("to")
        if not address:
            raise BadPayload(field="to", expected="an e-mail address")
        mails = await self._run(self._mails, address)
        return JSONResponse(
            [
                {
                    "id": mail.id,
                    "to": mail.to_address,
                    "subject": mail.subject,
                    "text": mail.text,
                    "sent_at": mail.sent_at.isoformat(),
                }
                for mail in mails
            ],
            headers={"Cache-Control": "no-store"},
        )

    def _mails(self, address: str | None) -> Any:
        with self._database.read() as connection:
            return Mailbox(connection).find(address)

    async def login_page(self, request: Request) -> Response:
        return self._login_page(request, None, 200)

    async def login(self, request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=10)
        if not is_form_token(form.get("form_token"), request.cookies.get(LOGIN_COOKIE, "")):
            return self._login_page(request, "console-form-ended", 400)
        address = request.client.host if request.client else ""
        try:
            token = await self._run(
                self._logins.open, str(form.get("email", "")), str(form.get("password", "")), address
            )
        except (WrongLogin, TooManyLogins) as refusal:
            status = 429 if isinstance(refusal, TooManyLogins) else 401
            return self._login_page(request, refusal.reply, status, str(form.get("email", "")), **refusal.facts)
        response = RedirectResponse("/console/", 303, headers=HEADERS)
        _set_cookie(response, request, SESSION_COOKIE, token, SESSION_HOURS * 3600)
        response.delete_cookie(LOGIN_COOKIE, path="/console")
        return response

    async def logout(self, request: Request) -> Response:
        token = request.cookies.get(SESSION_COOKIE, "")
        form = await request.form(max_files=0, max_fields=10)
        if not is_form_token(form.get("form_token"), token):
            return RedirectResponse("/console/", 303)
        await self._run(self._logins.end, token)
        response = RedirectResponse("/console/login", 303, headers=HEADERS)
        response.delete_cookie(SESSION_COOKIE, path="/console")
        return response

    def _inside(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            token = request.cookies.get(SESSION_COOKIE, "")
            agent = await self._run(self._logins.find, token) if token else None
            if agent is None:
                status = 401 if _is_fragment(request) else 303
                return RedirectResponse("/console/login", status, headers=HEADERS)
            return await page(request, agent)

        return guarded

    async def _to_queue(self, _request: Request) -> Response:
        return RedirectResponse("/console/", 307)

    def _login_page(
        self, request: Request, problem: str | None, status: int, email: str = "", **facts: object
    ) -> Response:
        secret = token_urlsafe(32)
        response = self._page(
            request, "login.html", "login.html", None, status, problem=problem, facts=facts, email=email, secret=secret
        )
        _set_cookie(response, request, LOGIN_COOKIE, secret, 3600)
        return response

    def _page(
        self,
        request: Request,
        page: str,
        fragment: str,
        agent: Agent | None,
        status: int = 200,
        secret: str = "",
        **shown: object,
    ) -> Response:
        language = self._speech.nearest(*_accepted(request))
        template = self._templates.get_template(fragment if _is_fragment(request) else page)
        html = template.render(
            say=lambda text_id, **facts: self._speech.say(text_id, language, **facts),
            language_name=lambda code: language_name(code, language) if code else "",
            minutes_since=lambda then: max(0, int((self._clock() - then).total_seconds() // 60)),
            language=language,
            direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
            agent=agent,
            has_mailbox=self._mailbox_token is not None,
            form_token=form_token(secret or request.cookies.get(SESSION_COOKIE, "")),
            path=request.url.path,
            **shown,
        )
        return HTMLResponse(html, status, headers=HEADERS)


def _is_fragment(request: Request) -> bool:
    return request.headers.get("hx-request") == "true"


def _accepted(request: Request) -> list[str]:
    return [part.split(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]


def _set_cookie(response: Response, request: Request, name: str, value: str, seconds: int) -> None:
    is_secure = request.url.scheme == "https"
    response.set_cookie(name, value, max_age=seconds, path="/console", httponly=True, samesite="lax", secure=is_secure)
