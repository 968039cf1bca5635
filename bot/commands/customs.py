"""`python -m bot customs …`: how a sum of duty and tax came about, and which facts need another look."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from bot.commands.customs_sheet import explained, printed
from bot.commands.goods_codes import UnknownGoods, code_of
from bot.facts import load_customs, load_duty_rates
from bot.facts.customs import EU
from bot.facts.reviews import Why, due
from bot.shop.consignment import BasketItem, Ddp, SellerModes, Shipment
from bot.shop.customs import landed_cost
from bot.shop.money import Money
from bot.shop.shop import Rates
from bot.store.csv_cells import currencies
from bot.store.exchange import Exchange

DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def customs() -> None:
    """Duty and tax: the working of a sum, and the age of the facts."""


class GoodsLine(click.Tuple):
    """`--line GOODS PRICE QTY`, checked one by one so that the mistake is named."""

    def __init__(self) -> None:
        super().__init__([str, str, str])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Decimal, int]:
        goods, price, quantity = super().convert(value, param, ctx)
        try:
            code = code_of(goods, load_duty_rates())
        except UnknownGoods as error:
            self.fail(str(error), param, ctx)
        if not quantity.isdecimal() or int(quantity) < 1:
            self.fail(f"the quantity is a whole number of at least 1, not {quantity!r}", param, ctx)
        return code, _amount(price, "the price", self, param, ctx), int(quantity)


class Amount(click.ParamType):
    name = "amount"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        return _amount(str(value), "it", self, param, ctx)


def _amount(
    typed: str, what: str, of: click.ParamType, param: click.Parameter | None, ctx: click.Context | None
) -> Decimal:
    try:
        amount = Decimal(typed)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        of.fail(f"{what} is an amount of 0 or more such as 19.90, not {typed!r}", param, ctx)
    return amount


@customs.command("work-out")
@click.option("--to", "destination", required=True, help="The destination: DE, US, or EU for a member not known.")
@click.option("--region", help="State or province, where taxes differ: SP in BR, ON in CA.")
@click.option("--date", "on", type=DAY, help="The day whose rules count; today where it is missing.")
@click.option(
    "--line",
    "lines",
    type=GoodsLine(),
    multiple=True,
    required=True,
    metavar="GOODS PRICE QTY",
    help="HS code or category, price of one, pieces; once for each product.",
)
@click.option("--shipping", type=Amount(), default="0", show_default=True, help="What the buyer pays for shipping.")
@click.option("--currency", help="Of prices and sums; that of the destination where it is missing.")
@click.option(
    "--rate",
    "rates",
    type=(str, Amount()),
    multiple=True,
    metavar="CURRENCY AMOUNT",
    help="What one unit of another currency is in --currency, where the bank has no rate: --rate USD 3.75.",
)
@click.option("--post", "mode", flag_value="post", help="By post; without any of the three by courier line.")
@click.option("--express", "mode", flag_value="express", help="By express courier.")
@click.option("--sea", "mode", flag_value="sea", help="By sea.")
@click.option("--carrier", default="", help="Whose fee counts: dhl_express, fedex, ups, ems.")
@click.option("--weight", "grams", type=click.IntRange(min=0), default=500, show_default=True, help="In grams.")
@click.option("--from", "sent_from", default="CN", show_default=True, help="The country it is sent from.")
@click.option("--origin", default="CN", show_default=True, help="Where the goods were made.")
@click.option("--tariff", type=Amount(), help="The percentage of the tariff, where you know the line.")
@click.option("--no-scheme", is_flag=True, help="The shop is not registered there (IOSS, VOEC, GST …).")
@click.option("--origin-proof", is_flag=True, help="The shop gives a valid proof of origin.")
@click.option(
    "--ddp", type=click.Choice([each.value for each in Ddp]), help="The shop takes over what is due on import."
)
@click.option("--eu-handling-fee", type=Amount(), help="Count the fee of the EU, in EUR a line.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def work_out(
    destination: str,
    region: str | None,
    on: Any,
    lines: tuple[tuple[str, Decimal, int], ...],
    shipping: Decimal,
    currency: str | None,
    rates: tuple[tuple[str, Decimal], ...],
    mode: str | None,
    carrier: str,
    grams: int,
    sent_from: str,
    origin: str,
    tariff: Decimal | None,
    no_scheme: bool,
    origin_proof: bool,
    ddp: str | None,
    eu_handling_fee: Decimal | None,
    as_json: bool,
) -> None:
    """Print duty, tax, fees and total of a parcel, who collects them, and how each came about.

    It is the function that the chat answers from. Amounts in another currency than a limit are compared at the last
    rate of the European Central Bank.
    """
    known = load_customs()
    to = destination.upper()
    facts = known.find(to)
    if facts is None:
        those = ", ".join(sorted(known.codes()))
        raise click.BadParameter(f"no facts on {destination!r}; there are facts on {those}", param_hint="--to")
    member = known.members.get(to)
    paid_in = (currency or (member.currency if member else facts.currency)).upper()
    if paid_in not in currencies():
        raise click.BadParameter(
            f"a currency by its three letters such as EUR, not {currency!r}", param_hint="--currency"
        )
    key = EU if member else to
    cost = landed_cost(
        [
            BasketItem(f"line-{number}", Money.of(price, paid_in), pieces, code, origin.upper(), tariff=tariff)
            for number, (code, price, pieces) in enumerate(lines, 1)
        ],
        Shipment(Money.of(shipping, paid_in), mode or "line", carrier, False, grams, sent_from.upper()),
        to,
        customs=known,
        duty_rates=load_duty_rates(),
        seller=SellerModes(
            {} if no_scheme else {key: "scheme"},
            frozenset({to}) if origin_proof else frozenset(),
            eu_handling_fee,
            {key: Ddp(ddp)} if ddp else {},
        ),
        rate=_rates(paid_in, rates),
        on=on.date() if on else date.today(),
        region=region.upper() if region else None,
        currency=paid_in,
    )
    click.echo(json.dumps(explained(cost), ensure_ascii=False, indent=2) if as_json else printed(cost))


def _rates(currency: str, given: tuple[tuple[str, Decimal], ...]) -> Callable[[str, str], Decimal | None]:
    if not all(amount for _, amount in given):
        raise click.BadParameter("an amount of more than 0", param_hint="--rate")
    own = {other.upper(): 1 / amount for other, amount in given}
    exchange = Exchange(date.today(), currency, Rates(date.today(), own))

    def rate(source: str, target: str) -> Decimal | None:
        found = exchange.find_rate(source, target)
        return found.value if found else None

    return rate


@customs.command("check")
@click.option("--date", "on", type=DAY, help="As on that day; today where it is missing.")
def check(on: Any) -> None:
    """List the facts that need another look; ends with status 1 where there are any.

    Those whose review date has passed, entries that have ended with none after them, and announced changes whose day
    has come.
    """
    found = due(on.date() if on else date.today())
    for review in found:
        as_of = f", as of {review.as_of}" if review.as_of else ""
        told = {
            Why.OLD: f"review was due by {review.since}{as_of}",
            Why.ENDED: f"ended on {review.since}, and nothing follows",
            Why.ANNOUNCED: f"{review.since}: {review.what}",
        }
        click.echo(f"{review.place}: {told[review.why]}")
    if found:
        raise SystemExit(1)
    click.echo("All facts are fresh.")
