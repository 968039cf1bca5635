"""Which order a shopper may see, and how they prove it: its number, an address of it, and a code sent there.

Orders that exist and orders that do not, right and wrong addresses are answered alike until the code is right.
The proof itself is a row of the store, never a slot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from actions.facts import ANOTHER_CODE, Answered, Choice, Missing, MissingAnew, inform
from actions.turn import Turn
from bot.shop.orders import Order
from bot.shop.proofs import CODE_LASTS, TooManyTries, masked_address, same_address
from bot.store.database import Connection
from bot.store.orders import Orders
from bot.store.outgoing_mail import OutgoingMails
from bot.store.promises import Promises
from bot.store.proofs import Proofs

MOST_OFFERED = 4
# The longest address that mail can have, by RFC 5321.
LONGEST_ADDRESS = 254


@dataclass(frozen=True)
class Claim:
    """What is to be proven (an order's number, or a name for an address), with which address, and where the code goes.

    `sent_to` None: nowhere, for the claim is false; that is told to nobody.
    """

    key: str
    address: str
    sent_to: str | None
    question: str
    given: Mapping[str, str] = field(default_factory=dict)


def proven_order(turn: Turn) -> Order:
    """Return the order that is talked about, once it is proven to be the shopper's.

    Raises Missing for what the proof needs, and Answered where only a person can go on.
    """
    _check_provable(turn)
    number = _order_number(turn)
    with turn.reading() as connection:
        orders = Orders(connection)
        contact = orders.find_contact(number)
        signed = signed_email(turn)
        is_proven = _proofs(turn, connection).has(number)
        if is_proven or (signed and contact and same_address(signed, contact.email)):
            return orders.get(number)
    is_other = _notice_address(turn)
    address = str(turn.need("address", "orders-ask-address", order_number=number))
    is_theirs = contact is not None and (same_address(address, contact.email) or same_address(address, contact.phone))
    question = "orders-ask-code" if "@" in address else "orders-ask-code-of-phone"
    given = {"order_number": number, "address": masked_address(address)}
    # There is no way to send a code to a phone, so whoever knows it finds the code in the order's mailbox.
    _prove(turn, Claim(number, address, contact.email if contact and is_theirs else None, question, given), is_other)
    with turn.reading() as connection:
        return Orders(connection).get(number)


def proven_email(turn: Turn) -> str:
    """Return an e-mail address that is proven to be the shopper's, whether they ever bought anything or not."""
    if signed := signed_email(turn):
        return signed
    email = str(turn.need("email", "account-ask-email"))
    key = f"mail:{sha256(email.encode()).hexdigest()[:40]}"
    with turn.reading() as connection:
        if _proofs(turn, connection).has(key):
            return email
    sent_to = email if len(email) <= LONGEST_ADDRESS else None
    _prove(turn, Claim(key, email, sent_to, "account-ask-code", {"address": masked_address(email)}))
    return email


def signed_email(turn: Turn) -> str | None:
    """Return the address that the shop's page signed for this shopper."""
    proof = turn.said.metadata.get("proof") or {}
    return proof.get("email") if proof.get("level") == "signed" else None


def _check_provable(turn: Turn) -> None:
    with turn.reading() as connection:
        can_prove = Orders(connection).can_prove_any()
    if not can_prove:
        turn.hand_over("unprovable", "orders-unprovable")
        raise Answered


def _order_number(turn: Turn) -> str:
    """Return the number told; one who is signed in may pick among the newest orders."""
    if told := turn.slot("order_number"):
        return str(told).strip().upper()
    own: list[Order] = []
    if signed := signed_email(turn):
        with turn.reading() as connection:
            own = Orders(connection).of_email(signed)[:MOST_OFFERED]
    if len(own) == 1:
        turn.memory.set("order_number", own[0].number)
        return own[0].number
    if own:
        raise Missing("order_number", "orders-ask-which", [_choice(turn, order) for order in own])
    raise Missing("order_number", "orders-ask-number", [turn.choice("orders-no-number", "/human_agent")])


def _choice(turn: Turn, order: Order) -> Choice:
    placed_on = order.placed_at.date()
    return turn.choice(
        "orders-choice", inform(order_number=order.number), order_number=order.number, placed_on=placed_on
    )


def _notice_address(turn: Turn) -> bool:
    """Take the address from this message, else one told before, and say whether it is another than the last one."""
    before = turn.slot("address")
    told = turn.said.first("email", "phone")
    turn.memory.set("address", told or before or turn.slot("email") or turn.slot("phone"))
    return told is not None and told != before


def _prove(turn: Turn, claim: Claim, is_other_address: bool = False) -> None:
    """Return when the shopper has told the right code; raises Missing until then."""
    code = turn.slot("code")
    turn.memory.forget("code")
    is_sent = turn.slot("code_sent_for") == claim.key and not is_other_address
    is_tried = is_sent and code not in (None, ANOTHER_CODE)
    try:
        if is_tried and _try(turn, claim, code):
            turn.memory.set("code_sent_for", None)
            turn.settled.add("code")
            return
        is_new = not is_tried and (code == ANOTHER_CODE or not is_sent or not _has_code(turn, claim))
        if is_new:
            _send(turn, claim)
    except TooManyTries as refusal:
        turn.memory.set("code_sent_for", None)
        turn.refuse(refusal)
        turn.memory.set("offered", "person")
        raise Answered from refusal
    if is_tried:
        turn.say("orders-code-wrong")
    choices = [
        turn.choice("orders-send-again", inform(again="code")),
        turn.choice("orders-cannot-read-mail", "/human_agent"),
    ]
    kind = MissingAnew if is_tried or is_new else Missing
    raise kind("code", claim.question, choices, **claim.given)


def _send(turn: Turn, claim: Claim) -> None:
    """Make a code and the mail that brings it: for a false claim too, only that this mail never leaves."""

    def make(connection: Connection) -> Mapping[str, Any]:
        is_real = claim.sent_to is not None
        code = _proofs(turn, connection).make_code(claim.key, claim.address, is_real)
        facts = {"shop": turn.rules.shop.name, "code": code}
        OutgoingMails(connection).add(
            f"code:{turn.inbox_id}:{claim.key}",
            (claim.sent_to or claim.address)[:LONGEST_ADDRESS],
            turn.text("orders-mail-code-subject", **facts),
            turn.text("orders-mail-code", minutes=int(CODE_LASTS.total_seconds() // 60), **facts),
            turn.now,
            is_real=is_real,
        )
        return {"sent": True}

    turn.once(f"code:{claim.key}", make)
    turn.memory.set("code_sent_for", claim.key)


def _try(turn: Turn, claim: Claim, code: str) -> bool:
    """Say whether the code is right; a turn tried again finds what it found the first time."""

    def make(connection: Connection) -> Mapping[str, Any]:
        is_right = _proofs(turn, connection).try_code(claim.key, code)
        order = Orders(connection).find(claim.key) if is_right else None
        if order is not None:
            Promises(connection).tie_to_order(turn.conversation_id, order.number, order.placed_at)
        return {"right": is_right}

    return bool(turn.once(f"try:{claim.key}", make)["right"])


def _has_code(turn: Turn, claim: Claim) -> bool:
    with turn.reading() as connection:
        return _proofs(turn, connection).has_code(claim.key)


def _proofs(turn: Turn, connection: Connection) -> Proofs:
    return Proofs(connection, turn.conversation_id, turn.now)
