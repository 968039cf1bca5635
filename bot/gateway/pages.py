"""What browsers fetch: the widget's modules and texts, and the demo shop's front page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from bot.channels.threads import in_thread
from bot.conversations.speech import Speech
from bot.errors import NotFound
from bot.replies.catalogue import shown_value
from bot.replies.widget_texts import languages_of_widget, widget_texts
from bot.shop.products import Availability, Product
from bot.store.bookkeeping import ShopFiles
from bot.store.database import Database
from bot.store.products import Products
from bot.store.shop_file import read_shop_file

# Asked again each time, answered 304 while nothing changed: a shop never shows half an old widget.
REVALIDATE = {"Cache-Control": "no-cache"}
# The widget is on the shop's pages, which have another address than this desk.
ANYWHERE = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self' ws: wss:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)
SHOWN_PRODUCTS = 8
_FILES = (".js", ".css", ".svg", ".png", ".jpg", ".webp", ".woff2")


class BrowserFiles(StaticFiles):
    """A folder of files for pages of any shop; what is no browser's business is not there."""

    def file_response(self, *arguments: Any, **options: Any) -> Response:
        response = super().file_response(*arguments, **options)
        response.headers.update({**REVALIDATE, **ANYWHERE, "X-Content-Type-Options": "nosniff"})
        return response

    async def get_response(self, path: str, scope: Scope) -> Response:
        if Path(path).suffix not in _FILES:
            return PlainTextResponse("not found", 404)
        return await super().get_response(path, scope)


class Pages:
    """The demo shop's page, and the files that go with the widget."""

    def __init__(self, database: Database, speech: Speech, root: Path, pictures: Path, today: Callable[[], date]):
        """`root` is where `widget/` and `locales/` are; `pictures` holds the shop's, if it has any."""
        self._database, self._speech, self._today = database, speech, today
        self._widget, self._locales, self._pictures = root / "widget", root / "locales", pictures
        self._templates = Environment(loader=FileSystemLoader(self._widget), autoescape=True)

    def routes(self) -> list[BaseRoute]:
        routes: list[BaseRoute] = [
            Route("/", self.front),
            Route("/widget/texts/{language}.json", self.texts),
            Route("/widget/demo/products.json", self.products),
            Mount("/widget", BrowserFiles(directory=self._widget)),
        ]
        if self._pictures.is_dir():
            routes.append(Mount("/images", BrowserFiles(directory=self._pictures)))
        return routes

    async def front(self, request: Request) -> Response:
        language = self._language(request)
        html = self._templates.get_template("demo.html").render(
            shop_name=await in_thread(self._shop_name),
            language=language,
            languages=languages_of_widget(self._locales),
            text=lambda text_id, **facts: self._speech.say(text_id, language, **facts),
        )
        return HTMLResponse(html, headers={**REVALIDATE, "Content-Security-Policy": POLICY})

    async def texts(self, request: Request) -> Response:
        try:
            texts = widget_texts(self._locales, request.path_params["language"])
        except NotFound:
            return JSONResponse({"error": "not_found"}, 404, headers=ANYWHERE)
        return JSONResponse(texts, headers={"Cache-Control": "max-age=300", **ANYWHERE})

    async def products(self, request: Request) -> Response:
        return JSONResponse(await in_thread(self._best, self._language(request)))

    def _best(self, language: str) -> list[dict[str, str | None]]:
        with self._database.read() as connection:
            best = Products(connection, self._today()).best_sellers(3 * SHOWN_PRODUCTS, self._today())
        pictured = sorted(filter(_is_sold, best), key=lambda product: product.image is None)
        return [_tile(product, language) for product in pictured[:SHOWN_PRODUCTS]]

    def _shop_name(self) -> str:
        with self._database.read() as connection:
            text = ShopFiles(connection).text()
        return read_shop_file(text).shop.name if text else "Crossdesk"

    def _language(self, request: Request) -> str:
        accepted = request.headers.get("accept-language", "").split(",")
        return self._speech.nearest(
            request.query_params.get("lang"), *(part.split(";")[0].strip() for part in accepted)
        )


def _is_sold(product: Product) -> bool:
    return any(variant.availability() in (Availability.IN_STOCK, Availability.FEW_LEFT) for variant in product.variants)


def _tile(product: Product, language: str) -> dict[str, str | None]:
    price = min(variant.price for variant in product.variants)
    image = product.image
    return {
        "name": product.name(language),
        "price": str(shown_value(price, language)),
        "category": product.category,
        "image": image if image is None or image.startswith("https://") else f"/{image.lstrip('/')}",
    }
