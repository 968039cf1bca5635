"""An order's invoice as a PDF in the shopper's language, by mail and by a link; one that nobody has issued yet is for a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from actions.base import ShopAction
from actions.order_lines import line_names
from actions.turn import Turn
from bot.documents.sheet import Sheet, render
from bot.replies.catalogue import RIGHT_TO_LEFT, country_name
from bot.shop.customers import Address
from bot.shop.money import Money
from bot.shop.order_changes import INVOICE
from bot.shop.orders import Invoice, Order, OrderState, PaymentState
from bot.shop.proofs import masked_email
from bot.store.changes import Changes
from bot.store.database import Connection
from bot.store.documents import Document, Documents
from bot.store.order_changes import OrderChanges
from bot.store.orders import Orders
from bot.store.outgoing_mail import OutgoingMails


class RequestInvoice(ShopAction):
    """Whoever has proven the order gets its newest invoice, at the order's own address and nowhere else."""

    can_follow_up = False

    def name(self) -> str:
        return "action_request_invoice"

    def answer(self, turn: Turn) -> None:
        order = turn.proven_order()
        with turn.reading() as connection:
            invoices = Orders(connection).invoices(order.number)
        if invoices and invoices[-1].total == order.total:
            self._send(turn, order, invoices[-1])
            return
        for invoice in invoices:
            turn.say(
                "payments-invoice",
                invoice_number=invoice.number,
                order_number=order.number,
                issued_on=invoice.issued_at.date(),
                total=invoice.total,
            )
        if not invoices:
            turn.say("payments-no-invoice-yet", order_number=order.number)
        if order.email:
            turn.hand_over("invoice", "payments-invoice-by-mail", email=masked_email(order.email))
        else:
            turn.hand_over("invoice", "payments-invoice-by-person")

    def _send(self, turn: Turn, order: Order, invoice: Invoice) -> None:
        key = f"invoice:{invoice.number}"
        with turn.reading() as connection:
            made = Changes(connection).find(turn.inbox_id, turn.action, key)
        if made is None:
            # Made before anything is written, for it takes a moment.
            document = Document(f"{invoice.number}.pdf", render(invoice_sheet(turn, order, invoice)))
            made = turn.once(key, lambda connection: _keep(turn, order, invoice, document, connection))
        if order.email:
            turn.say("payments-invoice-sent", invoice_number=invoice.number, email=masked_email(order.email))
        link = turn.text("payments-invoice-link", until=datetime.fromisoformat(made["ends_at"]).date())
        title = turn.text("payments-invoice-download", invoice_number=invoice.number)
        turn.show_link(link, f"{turn.tools.public_url}/documents/{made['token']}", title)


def _keep(turn: Turn, order: Order, invoice: Invoice, document: Document, connection: Connection) -> Mapping[str, Any]:
    kept = Documents(connection).keep(order.number, document, turn.now)
    if order.email:
        facts: dict[str, object] = {
            "invoice_number": invoice.number,
            "order_number": order.number,
            "shop": turn.rules.shop.name,
            "until": kept.ends_at.date(),
        }
        OutgoingMails(connection).add(
            f"invoice:{turn.inbox_id}:{invoice.number}",
            order.email,
            turn.text("payments-mail-invoice-subject", **facts),
            turn.text("payments-mail-invoice", **facts, url=f"{turn.tools.public_url}/documents/{kept.token}"),
            turn.now,
            document_id=kept.id,
        )
    OrderChanges(connection, turn.conversation_id, turn.now).note(
        "send_invoice", order.number, INVOICE, invoice_number=invoice.number
    )
    return {"token": kept.token, "ends_at": kept.ends_at.isoformat()}


def invoice_sheet(turn: Turn, order: Order, invoice: Invoice) -> Sheet:
    """Return the invoice as it is to be read in the conversation's language."""
    shop = turn.rules.shop
    contact = (*shop.orders.invoice_lines, country_name(shop.home_country, turn.language), shop.email, shop.website)
    names = line_names(turn, order)
    lines = [line for line in order.lines if line.state is not OrderState.CANCELLED or order.state is line.state]
    columns = ("orders-column-what", "orders-change-quantity", "payments-pdf-each", "orders-row-total")
    facts = {
        "number": invoice.number,
        "date": turn.text("orders-amount", amount=invoice.issued_at.date()),
        "order": order.number,
    }
    return Sheet(
        language=turn.language,
        is_right_to_left=turn.language in RIGHT_TO_LEFT,
        title=turn.text("payments-pdf-title"),
        sender=[shop.name, *(part for part in contact if part)],
        facts=[(turn.text(f"payments-pdf-{name}"), value) for name, value in facts.items()],
        receiver_title=turn.text("payments-pdf-to"),
        receiver=list(_address_lines(turn, order.address)) if order.address else [],
        columns=[turn.text(text_id) for text_id in columns],
        rows=[
            [names[line.position], str(line.quantity), _amount(turn, line.unit_price), _amount(turn, line.total)]
            for line in lines
        ],
        sums=list(_sums(turn, order, invoice)),
        notes=list(_payments(turn, order)),
    )


def _sums(turn: Turn, order: Order, invoice: Invoice) -> Iterator[tuple[str, str]]:
    zero = Money(0, order.total.currency)
    if order.subtotal:
        yield turn.text("payments-pdf-goods"), _amount(turn, order.subtotal)
    for name, amount in {
        "shipping": order.shipping,
        "discount": zero - order.discount if order.discount else None,
        "tax": order.tax,
    }.items():
        if amount:
            yield turn.text(f"orders-row-{name}"), _amount(turn, amount)
    yield turn.text("orders-row-total"), _amount(turn, invoice.total)


def _payments(turn: Turn, order: Order) -> Iterator[str]:
    methods = {method.id: method.name(turn.language) for method in turn.rules.shop.payments}
    for payment in order.payments:
        if payment.state in (PaymentState.CAPTURED, PaymentState.REFUNDED):
            method = methods.get(payment.method, payment.method)
            paid = turn.text(f"orders-payment-{payment.state.value}", method=method)
            yield turn.text("talk-name-and-value", name=turn.text("orders-row-payment"), value=paid)


def _address_lines(turn: Turn, address: Address) -> Iterator[str]:
    town = " ".join(part for part in (address.postcode, address.city, address.region) if part)
    country = country_name(address.country, turn.language) if address.country else None
    yield from (part for part in (address.name, address.line1, address.line2, town, country) if part)


def _amount(turn: Turn, amount: Money) -> str:
    return turn.text("orders-amount", amount=amount)
