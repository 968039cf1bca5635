"""The panel as a test's hands and eyes."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect


class Chat:
    def __init__(self, page: Page) -> None:
        self.page = page

    def visit(self, attributes: str = "", lang: str = "en", dir: str = "ltr") -> Chat:
        self.page.goto(f"/?lang={lang}&dir={dir}&attributes={attributes}")
        expect(self.launcher).to_have_attribute("aria-label", re.compile(".+"))
        return self

    def open(self) -> Chat:
        self.launcher.click()
        expect(self.panel).to_be_visible()
        expect(self.panel).to_have_attribute("data-connection", "open")
        return self

    def say(self, text: str) -> Chat:
        self.input.fill(text)
        self.input.press("Enter")
        return self

    @property
    def launcher(self) -> Locator:
        return self.page.locator("shop-chat .launch")

    @property
    def panel(self) -> Locator:
        return self.page.locator("shop-chat dialog")

    @property
    def input(self) -> Locator:
        return self.page.locator("shop-chat textarea")

    @property
    def log(self) -> Locator:
        return self.page.locator("shop-chat .log")

    @property
    def lines(self) -> Locator:
        return self.page.locator("shop-chat .lines .line")

    @property
    def bubbles(self) -> Locator:
        return self.page.locator("shop-chat .lines .bubble")

    @property
    def notice(self) -> Locator:
        return self.page.locator("shop-chat .notice")

    @property
    def badge(self) -> Locator:
        return self.page.locator("shop-chat .badge")

    def button(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name)

    def until(self, expression: str) -> None:
        """Wait until the page finds it true; Playwright's own way needs eval, which the page's policy forbids."""
        for _ in range(100):
            if self.page.evaluate(expression):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"never true: {expression}")

    def stored(self) -> int:
        """How many keys the page has in any storage of the browser."""
        return int(self.page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))

    def events(self, *names: str) -> None:
        """Begin to note the element's events, to be read from `window.heard`."""
        self.page.evaluate(
            "names => { window.heard = []; for (const name of names)"
            " document.addEventListener(`shop-chat:${name}`, (event) => heard.push([name, event.detail])); }",
            list(names),
        )

    def heard(self) -> list[list[object]]:
        return list(self.page.evaluate("window.heard"))
