"""The conversation itself: facts told, questions dropped, readings offered, languages changed."""

from __future__ import annotations

from actions.base import ABOUT_CODES, ShopAction, actions_by_name, answer
from actions.codes import names_code
from actions.drafts import STEPS
from actions.facts import FACTS, ON_TOP_ALONE, Choice
from actions.memory import Question
from actions.turn import Turn
from bot.replies.catalogue import language_name

MOST_READINGS = 3
# Characters that a follow-up has beside its fact: "what about … then?"
MOST_BESIDE_A_FACT = 16
# Readings that make no sense as a question to offer.
NOT_OFFERED = frozenset(
    {
        "greet",
        "goodbye",
        "thanks",
        "affirm",
        "deny",
        "inform",
        "out_of_scope",
        "bot_challenge",
        "give_praise",
        "human_agent",
    }
)

# Facts that change the last answer while something else is asked.
OF_THE_LAST_ANSWER = ("country", "color", "size", "currency")


class TalkAction(ShopAction):
    """Moves the conversation along without being an answer that can be followed up."""

    can_follow_up = False


class AnswerQuestion(TalkAction):
    """A yes while a question is open: what was asked is answered, or asked again."""

    def name(self) -> str:
        return "action_answer_question"

    def answer(self, turn: Turn) -> None:
        answer_question(turn)


class Inform(TalkAction):
    """A bare fact: it answers the open question, or asks the last thing again with another fact."""

    def name(self) -> str:
        return "action_inform"

    def answer(self, turn: Turn) -> None:
        last = turn.slot("last_answer")
        if turn.memory.top is not None:
            answer_question(turn)
        elif last and actions_by_name()[last].is_changed(turn):
            answer(actions_by_name()[last], turn)
        elif turn.slot("order_number") and turn.said.first("order_number", "email", "phone"):
            turn.say("talk-what-about-order", choices=turn.readings("order_status", "track_parcel", "return_request"))
        elif turn.slot("product") and turn.said.all("product"):
            turn.say("talk-what-about-product", choices=turn.readings("check_stock", "ask_price", "product_info"))
        elif turn.slot("destination") and turn.said.first("country"):
            turn.say(
                "talk-what-about-destination", choices=turn.readings("shipping_cost", "shipping_time", "customs_tax")
            )
        else:
            turn.say("talk-what-next")


class DropQuestion(TalkAction):
    """The shopper does not want to go on with what was asked, whatever else it was asked for."""

    def name(self) -> str:
        return "action_drop_question"

    def answer(self, turn: Turn) -> None:
        if dropped := turn.memory.top:
            turn.memory.questions = [each for each in turn.memory.questions if each.fact != dropped.fact]
            if not FACTS[dropped.fact].lasting:
                turn.memory.forget(dropped.fact)
            if dropped.fact in STEPS:
                turn.memory.forget("draft")
        if dropped and dropped.fact == "confirmed":
            turn.memory.drop(dropped.action)
            turn.say("orders-left-as-it-is")
        elif turn.memory.top is None:
            turn.say("talk-dropped")


class NothingOpen(TalkAction):
    """A yes or no to nothing in particular."""

    def name(self) -> str:
        return "action_nothing_open"

    def answer(self, turn: Turn) -> None:
        turn.memory.set("offered", None)
        turn.say("talk-alright" if turn.said.intent == "deny" else "talk-what-next")


class AskMeaning(TalkAction):
    """Below the threshold: offers the best readings; after a second miss the help pages, then a person."""

    def name(self) -> str:
        return "action_ask_meaning"

    def answer(self, turn: Turn) -> None:
        if turn.memory.top is not None:
            answer_question(turn)
            return
        if names_code(turn):
            answer(actions_by_name()[ABOUT_CODES], turn)
            return
        last = turn.slot("last_answer")
        if last and len(turn.said.beside_facts()) <= MOST_BESIDE_A_FACT and actions_by_name()[last].is_changed(turn):
            # "And the matte lipstick?": the fact says enough, even where the words around it do not.
            answer(actions_by_name()[last], turn)
            return
        misses = (turn.slot("misses") or 0) + 1
        turn.memory.set("misses", misses)
        if misses >= 2:
            page = turn.tools.help.search(turn.said.text, turn.language)
            if page is None:
                turn.memory.set("misses", 0)
                turn.hand_over("not_understood", "contact-not-understood")
                return
            turn.say_text(f"{page.title}\n{page.text}")
            return
        readings = [intent for intent in turn.said.ranking if intent not in NOT_OFFERED][:MOST_READINGS]
        choices = turn.readings(*readings)
        turn.say("talk-which-reading", choices=[*choices, turn.choice("talk-reading-human-agent", "/human_agent")])


class OutOfScope(TalkAction):
    """Nothing that a shop does; a plain word, and what can be done here. Whoever names a product means the shop."""

    def name(self) -> str:
        return "action_out_of_scope"

    def answer(self, turn: Turn) -> None:
        if any(not each.get("guessed") for each in turn.said.all("product")):
            answer(actions_by_name()["action_product_info"], turn)
            return
        turn.say("talk-out-of-scope")


class SwitchLanguage(TalkAction):
    """Another language, where there are texts in it."""

    def name(self) -> str:
        return "action_switch_language"

    def answer(self, turn: Turn) -> None:
        served = turn.tools.texts.languages
        wanted = turn.said.first("spoken")
        if wanted in served:
            turn.language = wanted
            turn.tell_language()
            turn.say("talk-language-switched")
        elif wanted is None:
            choices = [Choice(language_name(each, each), f'/switch_language{{"spoken": "{each}"}}') for each in served]
            turn.say("talk-ask-language", choices=choices)
        else:
            turn.say(
                "talk-language-not-spoken",
                language=language_name(wanted, turn.language),
                languages=turn.served_languages,
            )


def answer_question(turn: Turn) -> None:
    """Read the fact that the question on top asks for, or one below it, and go on with what needed it."""
    top = _question_answered(turn)
    if top is None:
        turn.say("talk-what-next")
        return
    value = turn.read_fact(top.fact)
    # Of several products one is yet to be chosen: the answer that needs it asks which.
    is_told = value is not None
    if is_told and not (top.fact == "product" and turn.slot("candidates")):
        turn.memory.set(top.fact, value)
    last = turn.slot("last_answer")
    of_last = (
        set(OF_THE_LAST_ANSWER) & set(actions_by_name()[last].changed_by) if last and last != top.action else set()
    )
    if value is None and last and turn.said.all(*of_last):
        # "and to Peru?" while an order number is waited for.
        answer(actions_by_name()[last], turn)
        return
    if (
        value is None
        and turn.memory.get(top.fact) is None
        and any(not each.get("guessed") for each in turn.said.entities)
    ):
        # Not what was asked, but something was told: "no, order 1002".
        answer(actions_by_name()[top.action], turn)
        return
    if not is_told and turn.memory.get(top.fact) is None:
        turn.memory.ask(top)
        turn.say("talk-not-what-i-asked")
        if top.asked >= 3:
            turn.memory.drop(top.action)
            turn.hand_over("not_understood", "contact-cannot-help-here")
        else:
            turn.ask_again()
        return
    answer(actions_by_name()[top.action], turn)
    if not FACTS[top.fact].lasting:
        turn.memory.forget(top.fact)


def _question_answered(turn: Turn) -> Question | None:
    """Return the question on top; when the message answers one below it, that one comes on top."""
    top = turn.memory.top
    if top is None or turn.read_fact(top.fact) is not None:
        return top
    for question in reversed(turn.memory.questions[:-1]):
        if question.fact not in ON_TOP_ALONE and turn.read_fact(question.fact) is not None:
            turn.memory.questions = [*(each for each in turn.memory.questions if each is not question), question]
            return question
    return top
