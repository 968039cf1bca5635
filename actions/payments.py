"""Paying: the methods of a country, and what went wrong with a payment."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta

from actions.base import ShopAction
from actions.facts import OF_AN_ORDER, Choice
from actions.order_changes import ConfirmedChange, Plan, case_of, plan_of
from actions.turn import Turn
from bot.shop.money import Money
from bot.shop.order_changes import give_back_surplus
from bot.shop.orders import NOT_SENT, Order, Payment, PaymentState
from bot.shop.shop import PaymentMethod

TAKEN = (PaymentState.CAPTURED, PaymentState.AUTHORISED)
# Bank transfers and slips paid in cash take some working days; after a week something is wrong.
LONG_PENDING = timedelta(days=7)


class PaymentMethods(ShopAction):
    """How one can pay in a country, in what currency and in how many parts; a method asked for by name first."""

    def name(self) -> str:
        return "action_payment_methods"

    def answer(self, turn: Turn) -> None:
        shop, country = turn.rules.shop, turn.country
        methods = shop.payments_in(country)
        self._say_named(turn, _named(turn.said.text, shop.payments), country)
        if country is None:
            turn.say("payments-methods-usual", methods=_names(turn, methods))
        elif methods:
            turn.say("payments-methods", country=turn.country_name(country), methods=_names(turn, methods))
        else:
            turn.say("payments-none-there", turn.readings("human_agent"), country=turn.country_name(country))
        parts = [
            self._instalments(turn, methods, country),
            _currency(turn),
            *([] if country else [turn.text("payments-ask-country")]),
        ]
        turn.say_text(turn.joined(part for part in parts if part), turn.readings("how_to_order"))

    def _say_named(self, turn: Turn, named: Sequence[PaymentMethod], country: str | None) -> None:
        """Answer yes or no for what was asked by name; of two ways to pay with one brand, the one that serves."""
        usable = [method for method in named if method.serves(country)]
        for method in usable or named:
            name = method.name(turn.language)
            if country is not None:
                turn.say("payments-yes" if usable else "payments-no", method=name, country=turn.country_name(country))
            elif method.countries:
                turn.say("payments-only-in", method=name, countries=_country_names(turn, method.countries))
            elif method.not_in:
                turn.say("payments-not-in", method=name, countries=_country_names(turn, method.not_in))
            else:
                turn.say("payments-everywhere", method=name)

    def _instalments(self, turn: Turn, methods: Sequence[PaymentMethod], country: str | None) -> str:
        names = [method.name(turn.language) for method in methods if method.instalments]
        if names:
            return turn.text("payments-instalments", methods=names)
        return turn.text("payments-no-instalments") if country else ""


class PaymentProblem(ConfirmedChange):
    """A payment that failed, hangs or came twice: what the proven order says of it; what was taken too much goes back."""

    can_follow_up = True
    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_payment_problem"

    def answer(self, turn: Turn) -> None:
        if told := turn.said.first("trouble"):
            turn.memory.set("trouble", told)
        elif turn.said.intent == "payment_problem" and not turn.said.first("order_number"):
            # Another problem: what was told of one that was dropped does not count for it.
            turn.memory.forget("trouble")
        if turn.slot("trouble") == "twice" or turn.slot("order_number"):
            super().answer(turn)
        else:
            trouble = turn.need("trouble", choices=_troubles(turn))
            turn.say(f"payments-{trouble}")
            turn.say("payments-tell-order", turn.readings("payment_methods", "human_agent"))
        turn.memory.forget("trouble")

    def plan(self, turn: Turn, order: Order) -> Plan | None:
        surplus = give_back_surplus(case_of(turn, order))
        if surplus:
            taken = surplus.settlement.amount
            return plan_of(
                turn,
                surplus,
                turn.text("payments-surplus-seen", order_number=order.number, amount=taken),
                turn.text("payments-surplus-done", order_number=order.number),
                "double_payment",
            )
        _say_payments(turn, order)
        if turn.slot("trouble") == "twice":
            _look_for_second(turn, order)
        else:
            _say_next(turn, order)
        return None


def _say_payments(turn: Turn, order: Order) -> None:
    for payment in order.payments:
        given = {"order_number": order.number, "amount": payment.amount, "method": _method_name(turn, payment)}
        if payment.at:
            turn.say_text(turn.text(f"payments-order-{payment.state.value}", **given, at=payment.at.date()))
        else:
            turn.say_text(turn.text(f"payments-order-{payment.state.value}-undated", **given))
    if not order.payments:
        turn.say("payments-order-none", order_number=order.number)


def _look_for_second(turn: Turn, order: Order) -> None:
    """Our own records hold no second payment: a reservation is told as such, the rest is for a person with the statement."""
    if any(payment.state is PaymentState.AUTHORISED for payment in order.payments):
        turn.say("payments-only-reserved", turn.readings("human_agent"))
        return
    case = turn.open_case("double_payment", order_number=order.number, said=turn.wish[:2000])
    turn.hand_over("double_payment", "payments-twice-taken", case_number=case, order_number=order.number)


def _say_next(turn: Turn, order: Order) -> None:
    is_taken = any(payment.state in TAKEN for payment in order.payments)
    twice = turn.choice("payments-trouble-twice", '/payment_problem{"trouble": "twice"}')
    if is_taken or order.state not in NOT_SENT:
        turn.say("payments-next-taken", [twice, *turn.readings("human_agent")])
        return
    if any(_is_pending_long(turn, payment) for payment in order.payments):
        turn.say("payments-pending-long")
    turn.say("payments-next-open", [*turn.readings("payment_methods", "cancel_order", "human_agent"), twice])


def _is_pending_long(turn: Turn, payment: Payment) -> bool:
    return payment.state is PaymentState.PENDING and payment.at is not None and turn.now - payment.at > LONG_PENDING


def _named(text: str, methods: Sequence[PaymentMethod]) -> list[PaymentMethod]:
    """Return the methods that a message names, in any of the shop's languages."""
    said = f" {_plain(text)} "
    return [method for method in methods if any(_is_in(word, said) for word in _words(method))]


def _words(method: PaymentMethod) -> Iterator[str]:
    """Yield what people call a method: its id, its names, and the brands in brackets behind them; terms such as "4 instalments" are no names."""
    yield method.id.replace("_", " ")
    for name in method.names.values():
        head, *brands = re.split(r"[(（),，、）]", name)
        yield head
        yield from (brand for brand in brands if not re.search(r"\d", brand))


def _is_in(word: str, said: str) -> bool:
    plain = _plain(word)
    if len(plain) < 2:
        return False
    return f" {plain} " in said if plain.isascii() else plain in said


def _plain(text: str) -> str:
    """Return the words in small letters with single blanks, Chinese ones set apart from Latin."""
    return " ".join(re.findall(r"[a-z0-9à-ÿ]+|[^\W\da-zà-ÿ_]+", text.lower()))


def _names(turn: Turn, methods: Sequence[PaymentMethod]) -> list[str]:
    return [method.name(turn.language) for method in methods]


def _country_names(turn: Turn, countries: Collection[str]) -> list[str]:
    return sorted(turn.country_name(country) for country in countries)


def _method_name(turn: Turn, payment: Payment) -> str:
    known = next((method for method in turn.rules.shop.payments if method.id == payment.method), None)
    return known.name(turn.language) if known else payment.method


def _currency(turn: Turn) -> str:
    """Tell what is charged; another currency that was asked for is only shown."""
    own, asked = turn.rules.shop.currency, turn.slot("currency")
    if asked is None or asked == own:
        return turn.text("payments-currency", currency=turn.currency_name(own))
    converted = turn.rules.exchange.convert(Money.of(1, own), asked)
    if converted is None:
        return turn.text("payments-currency-other", currency=turn.currency_name(own), asked=turn.currency_name(asked))
    return turn.text(
        "payments-currency-rate",
        currency=turn.currency_name(own),
        asked=turn.currency_name(asked),
        one=Money.of(1, own),
        rate=converted.amount,
        on=converted.on,
    )


def _troubles(turn: Turn) -> list[Choice]:
    return [
        turn.choice(f"payments-trouble-{each}", f'/inform{{"trouble": "{each}"}}')
        for each in ("failed", "pending", "twice")
    ]
