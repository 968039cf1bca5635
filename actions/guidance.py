"""Which size to take, whether goods are genuine, how to use them: from the facts of a product and the help pages."""

from __future__ import annotations

from actions.base import ShopAction
from actions.catalogue import (
    find_product,
    option_text,
    person,
    the_product,
)
from actions.facts import Missing
from actions.products import about, fact_line
from actions.stock import key_name
from actions.turn import Turn
from bot.shop.options import values


class SizeAdvice(ShopAction):
    """How a product fits and what its chart says; a person where measurements need a judgement."""

    def name(self) -> str:
        return "action_size_advice"

    def answer(self, turn: Turn) -> None:
        page = None if turn.said.is_button else turn.tools.help.search(turn.said.text, turn.language, "size_advice")
        try:
            product = the_product(turn)
        except Missing:
            if page:
                turn.say_text(f"{page.title}\n{page.text}")
            raise
        facts = product.facts_in(turn.language)
        lines = [fact_line(turn, key, facts[key]) for key in ("fit", "size_chart", "age") if facts.get(key)]
        sizes = values((each for each in product.variants if not each.is_discontinued), "size")
        if sizes:
            lines.append(
                turn.text(
                    "products-values",
                    name=key_name(turn, "size"),
                    offered=[option_text(turn, "size", each) for each in sizes],
                )
            )
        if lines:
            turn.say_text("\n".join([about(turn, product), *lines]))
        else:
            turn.say("products-one-size", product=product.name(turn.language))
        if page and "size_chart" in facts:
            turn.say_text(f"{page.title}\n{page.text}")
        turn.memory.set("offered", "person")
        turn.say("products-size-person", turn.yes_or_no())


class AskAuthenticity(ShopAction):
    def name(self) -> str:
        return "action_ask_authenticity"

    def answer(self, turn: Turn) -> None:
        product = find_product(turn)
        facts = product.facts_in(turn.language) if product else {}
        lines = [fact_line(turn, key, facts[key]) for key in ("safety", "material") if facts.get(key)]
        if product and lines and turn.said.first("product"):
            turn.say_text("\n".join([about(turn, product), *lines]))
        page = turn.tools.help.search(turn.said.text, turn.language, "ask_authenticity")
        if page:
            turn.say_text(f"{page.title}\n{page.text}", [person(turn)])
            return
        turn.memory.set("offered", "person")
        turn.say("products-authenticity-unknown", turn.yes_or_no())


class UsageHelp(ShopAction):
    def name(self) -> str:
        return "action_usage_help"

    def answer(self, turn: Turn) -> None:
        question = (
            turn.need("words", "products-ask-usage") if turn.said.is_button else turn.slot("words") or turn.said.text
        )
        product = find_product(turn)
        facts = product.facts_in(turn.language) if product else {}
        asked = {each["value"] for each in turn.said.all("aspect")}
        lines = [
            fact_line(turn, key, facts[key])
            for key in ("care", "wash", "battery")
            if facts.get(key) and asked & {key, "wash", "care"}
        ]
        if product and lines:
            turn.say_text("\n".join([about(turn, product), *lines]))
        asked_about = f"{product.name(turn.language)} {question}" if product else question
        page = turn.tools.help.search(asked_about, turn.language, "usage_help")
        if page:
            turn.say_text(f"{page.title}\n{page.text}")
        turn.memory.set("offered", "person")
        turn.say("products-usage-more" if page or lines else "products-usage-unknown", turn.yes_or_no())
