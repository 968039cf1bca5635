"""Orders are changed in the chat: proof, a summary, a yes in the shopper's own words, and then it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from bot.shop.orders import Order, OrderState, PaymentState
from tests.dialogue.conftest import Reply, Talk, says
from tests.dialogue.known import Known

# English and six more.
LANGUAGES = ("en", "ar", "de", "es", "fr", "ja", "zh")
WORDS = {
    "en": {"cancel": "please cancel my order {number}", "hurry": "why hasn't my order {number} been shipped yet? please hurry", "yes": "yes please", "no": "no"},
    "ar": {"cancel": "أريد إلغاء الطلب {number}", "hurry": "لماذا لم يُشحن طلبي {number} بعد؟ أرجو الإسراع", "yes": "نعم", "no": "لا"},
    "de": {"cancel": "bitte stornieren Sie meine Bestellung {number}", "hurry": "warum ist meine Bestellung {number} noch nicht verschickt? bitte beeilen", "yes": "ja, bitte", "no": "nein"},
    "es": {"cancel": "quiero cancelar el pedido {number}", "hurry": "¿por qué no han enviado mi pedido {number}? dense prisa por favor", "yes": "sí, por favor", "no": "no"},
    "fr": {"cancel": "je veux annuler ma commande {number}", "hurry": "pourquoi ma commande {number} n'est pas encore expédiée ? dépêchez-vous svp", "yes": "oui", "no": "non"},
    "ja": {"cancel": "注文{number}をキャンセルしたいです", "hurry": "注文{number}はなぜまだ発送されないのですか？急いでください", "yes": "はい、お願いします", "no": "いいえ"},
    "zh": {"cancel": "我要取消订单{number}", "hurry": "订单{number}怎么还没发货，能不能快点", "yes": "是的", "no": "不用了"},
}  # fmt: skip
_used: set[str] = set()


def an_order(known: Known, fits: Callable[[Order], bool] = lambda order: True) -> Order:
    """Return an order that is paid as a whole and that no other test has changed, the oldest first."""
    found = [
        order
        for order in known._orders()
        if order.email
        and order.number not in _used
        and order.state is OrderState.PAID
        and [payment.state for payment in order.payments] == [PaymentState.CAPTURED]
        and fits(order)
    ]
    _used.add(found[-1].number)
    return found[-1]


def begun(talk: Callable[..., Talk], order: Order, language: str, wish: str) -> tuple[Talk, Reply]:
    shopper = talk(language)
    shopper.say(wish.format(number=order.number))
    shopper.say(str(order.email))
    return shopper, shopper.say(shopper.mailed_code(str(order.email)))


def now(known: Known, order: Order) -> Order:
    return known.order(lambda each: each.number == order.number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_order_is_cancelled_after_a_yes(language: str, talk: Callable[..., Talk], known: Known) -> None:
    order = an_order(known)

    shopper, summary = begun(talk, order, language, WORDS[language]["cancel"])
    done = shopper.say(WORDS[language]["yes"])

    assert says(summary.text, "orders-summary-cancel", language)
    assert known.shown(order.total, language) in summary.text
    assert list(summary.choices) == [known.text("talk-yes", language), known.text("talk-no", language)]
    assert says(done.text, "orders-done-cancel", language) and done.handover is None
    assert now(known, order).state is OrderState.CANCELLED


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_leaves_the_order_and_asks_nothing_more(language: str, talk: Callable[..., Talk], known: Known) -> None:
    order = an_order(known)
    _used.discard(order.number)

    shopper, _ = begun(talk, order, language, WORDS[language]["cancel"])
    left = shopper.say(WORDS[language]["no"])

    assert left.text == known.text("orders-left-as-it-is", language)
    assert now(known, order) == order


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_order_is_marked_as_urgent_after_a_yes(language: str, talk: Callable[..., Talk], known: Known) -> None:
    order = an_order(known)

    shopper, summary = begun(talk, order, language, WORDS[language]["hurry"])
    done = shopper.press(summary.choices[known.text("talk-yes", language)])

    assert says(summary.text, "orders-summary-urgent", language)
    assert says(done.text, "orders-done-urgent", language)


def test_another_question_may_come_before_the_yes(talk: Callable[..., Talk], known: Known) -> None:
    order = an_order(known)

    shopper, _ = begun(talk, order, "en", WORDS["en"]["cancel"])
    between = shopper.say("how much is shipping to Chile?")
    done = shopper.say("yes")

    assert between.custom("table") and says(between.text, "orders-summary-cancel", "en")
    assert says(done.text, "orders-done-cancel", "en")


def test_a_new_address_is_read_shown_and_kept(talk: Callable[..., Talk], known: Known) -> None:
    order = an_order(known, lambda each: each.address is not None)

    shopper, asked = begun(talk, order, "en", "I need to change the delivery address of order {number}")
    summary = shopper.say("Maria Silva, 12 Rose Street, Leeds LS1 4AB")
    done = shopper.say("yes")

    assert says(asked.text, "orders-ask-new-address", "en")
    assert "12 Rose Street" in summary.text and list(summary.choices) == ["Yes", "No"]
    assert says(done.text, "orders-done-address", "en") or done.handover


def sizes(known: Known, order: Order) -> Sequence[str]:
    """Return the other sizes of the order's only product, those that are in stock at the same price."""
    if len(order.lines) != 1 or not order.lines[0].sku:
        return []
    product = known.product_of(order.lines[0].sku)
    present = next(each for each in product.variants if each.sku == order.lines[0].sku)
    return [
        each.options["size"]
        for each in product.variants
        if {**each.options, "size": ""} == {**present.options, "size": ""}
        and each.sku != present.sku
        and each.price == present.price
        and (each.quantity() or 0) > 5
    ]


def test_a_size_is_changed_by_what_is_pressed_and_typed(talk: Callable[..., Talk], known: Known) -> None:
    order = an_order(known, lambda each: bool(sizes(known, each)))
    wanted = sizes(known, order)[0]

    shopper, asked = begun(talk, order, "en", "I would like to change something in order {number}")
    which = shopper.press(asked.choices["Size"])
    summary = shopper.say(wanted)
    done = shopper.say("yes")

    assert says(which.text, "products-ask-size", "en")
    assert says(summary.text, "orders-summary-change", "en") and says(summary.text, "orders-money-nothing", "en")
    assert says(done.text, "orders-done-change", "en")
    assert now(known, order).lines[0].sku != order.lines[0].sku


def test_what_has_left_is_refused_with_the_next_best(talk: Callable[..., Talk], known: Known) -> None:
    order = known.order(
        lambda each: each.state is OrderState.SHIPPED and all(line.state is each.state for line in each.lines)
    )

    _, refused = begun(talk, order, "en", WORDS["en"]["cancel"])

    assert says(refused.text, "orders-too-late-to-cancel", "en")
    assert {"/track_parcel", "/return_request", "/human_agent"} <= set(refused.choices.values())
