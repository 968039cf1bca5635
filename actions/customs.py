"""Customs: what a parcel costs at the door, and what to do when one is held."""

from __future__ import annotations

from actions.base import ShopAction
from actions.consignment import destination
from actions.facts import OF_AN_ORDER
from actions.landed_cost import papers_text, reckoned, remarks, show
from actions.turn import Turn
from bot.facts import load_address_forms, load_customs
from bot.shop.addresses import address_faults
from bot.shop.customers import Address
from bot.shop.customs import NoCustomsFacts
from bot.shop.orders import Order
from bot.shop.parcels import Parcel
from bot.store.parcels import Parcels


class CustomsTax(ShopAction):
    """The landed cost as a table: who collects what and when, with the day of the rules and how sure they are."""

    def name(self) -> str:
        return "action_customs_tax"

    def answer(self, turn: Turn) -> None:
        country = destination(turn)
        if load_customs().find(country) is None:
            raise NoCustomsFacts(country=country)
        basket, cost = reckoned(turn, country)
        show(turn, cost, basket)
        is_open = cost.needs_person and not cost.is_exact
        more = remarks(turn, cost, basket)
        if is_open:
            if more:
                turn.say_text(more)
            turn.hand_over("customs_unsure", "shipping-customs-person", country=turn.country_name(country))
            return
        turn.say_text(
            more or turn.text("shipping-customs-next"),
            turn.readings("shipping_cost", "shipping_time", "human_agent"),
        )


class CustomsProblem(ShopAction):
    """A parcel that is held, or a charge that came: the proven order's own case, else what usually helps."""

    changed_by = OF_AN_ORDER

    def name(self) -> str:
        return "action_customs_problem"

    def answer(self, turn: Turn) -> None:
        if turn.slot("order_number"):
            self._of_order(turn, turn.proven_order())
            return
        turn.say("shipping-problem-steps")
        if country := turn.slot("destination"):
            _say_papers(turn, country)
        turn.say("shipping-problem-order", turn.readings("track_parcel", "human_agent"))

    def _of_order(self, turn: Turn, order: Order) -> None:
        with turn.reading() as connection:
            parcels = Parcels(connection).of_order(order.number)
        held = [parcel for parcel in parcels if parcel.is_held]
        if not held:
            self._nothing_held(turn, order, parcels)
            return
        for parcel in held:
            _say_held(turn, parcel)
        if order.address and order.address.country:
            _say_papers(turn, order.address.country)
            _say_address(turn, order.address)
        turn.say("shipping-held-next", turn.readings("request_invoice", "human_agent"))

    def _nothing_held(self, turn: Turn, order: Order, parcels: list[Parcel]) -> None:
        choices = turn.readings("track_parcel", "human_agent")
        scans = [parcel.last for parcel in parcels if parcel.last]
        if not scans:
            turn.say("shipping-not-held-unsent", choices, order_number=order.number)
            return
        turn.say("shipping-not-held", choices, order_number=order.number, at=max(scan.at for scan in scans))


def _say_papers(turn: Turn, country: str) -> None:
    """Name the numbers and papers that the destination may ask of a buyer, where the facts know any."""
    facts = load_customs().find(country)
    if facts and facts.papers:
        papers = papers_text(turn, tuple(paper.id for paper in facts.papers))
        turn.say("shipping-problem-papers", country=turn.country_name(country), papers=papers)


def _say_address(turn: Turn, address: Address) -> None:
    """Name what is wrong with the address that the parcel goes to; nothing where it is fine."""
    takes_po_boxes = any(method.has_po_boxes for method in turn.rules.shipping.methods_to(address.country or ""))
    faults = [
        turn.text(f"shipping-address-{fault.wrong.value}", part=fault.part, example=fault.example)
        for fault in address_faults(address, load_address_forms(), takes_po_boxes=takes_po_boxes)
    ]
    if faults:
        turn.say("shipping-address-faults", faults=faults)


def _say_held(turn: Turn, parcel: Parcel) -> None:
    scan = parcel.last
    assert scan is not None
    place = scan.place or (turn.country_name(scan.country) if scan.country else None)
    number = parcel.tracking_number or parcel.id
    if place:
        turn.say("shipping-held-at", parcel=number, at=scan.at, place=place)
    else:
        turn.say("shipping-held", parcel=number, at=scan.at)
    if scan.carrier_text:
        turn.say("shipping-held-words", words=scan.carrier_text)
