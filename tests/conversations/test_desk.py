"""The desk on both databases: repeats, leases, owners, buttons, failures."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.conversations import patience
from bot.conversations.desk import LeaseLost
from bot.conversations.messages import HandoverWish, Offer, Outbound, Reply
from bot.store.conversations import Conversations
from bot.store.handovers import Handovers
from bot.store.outbox import Outbox

WISH = HandoverWish("asked_for", {"wants": "a person", "facts": {}, "tried": [], "language": "en", "since": None})
COLOURS = Outbound("choices", "Which colour?", (Offer("Black", "/black"), Offer("White", "/white")))


def test_a_repeat_is_dropped(talk):
    first = talk.say("hello", platform_id="p1")

    again = talk.say("hello", platform_id="p1")

    assert again.is_repeat and again.inbox_id == first.inbox_id
    assert talk.lines(first) == [("shopper", "hello")]


def test_the_same_shopper_id_on_another_channel_is_another_shopper(talk):
    assert talk.say(channel="rest").conversation_id != talk.say(channel="web").conversation_id


def test_first_messages_at_the_same_moment_begin_one_conversation(talk):
    with ThreadPoolExecutor(8) as pool:
        receipts = list(pool.map(lambda number: talk.say(f"message {number}"), range(8)))

    assert len({receipt.conversation_id for receipt in receipts}) == 1
    assert len(talk.lines(receipts[0])) == 8


def test_messages_are_worked_in_order_and_one_at_a_time(talk):
    first, _ = talk.say("one"), talk.say("two")
    other = talk.another_desk()

    turn = talk.desk.begin(first.conversation_id)

    assert turn.received.text == "one"
    assert other.begin(first.conversation_id) is None
    assert talk.desk.finish(turn, Reply((Outbound("text", "first"),))).has_next is True
    assert talk.desk.begin(first.conversation_id).received.text == "two"


def test_a_lease_that_ended_goes_to_another_worker_and_the_first_ones_answer_is_dropped(talk, clock):
    receipt = talk.say()
    other = talk.another_desk()
    slow = talk.desk.begin(receipt.conversation_id)
    clock.tick(talk.desk.lease_seconds + 1)

    assert other.workable([], 10) == [receipt.conversation_id]
    fast = other.begin(receipt.conversation_id)
    other.finish(fast, Reply((Outbound("text", "fast"),)))
    with pytest.raises(LeaseLost):
        talk.desk.finish(slow, Reply((Outbound("text", "slow"),)))

    assert talk.lines(receipt) == [("shopper", "hello"), ("bot", "fast")]


def test_a_renewed_lease_stays(talk, clock):
    receipt = talk.say()
    talk.desk.begin(receipt.conversation_id)
    clock.tick(talk.desk.lease_seconds - 1)

    talk.desk.renew([receipt.conversation_id])
    clock.tick(talk.desk.lease_seconds - 1)

    assert talk.another_desk().begin(receipt.conversation_id) is None


@pytest.mark.parametrize("typed", ["2", "2.", "(2)", "２", "②"])
def test_a_choice_is_taken_by_its_number(talk, typed):
    talk.answer(talk.say(), COLOURS)

    turn = talk.desk.begin(talk.say(typed).conversation_id)

    assert turn.message == "/white" and turn.button is not None


@pytest.mark.parametrize("typed", ["3", "0", "2 please", "white"])
def test_anything_else_is_what_it_says(talk, typed):
    talk.answer(talk.say(), COLOURS)

    turn = talk.desk.begin(talk.say(typed).conversation_id)

    assert turn.message == typed and turn.button is None


def test_a_number_means_the_last_reply_only(talk):
    talk.answer(talk.say(), COLOURS)
    talk.answer(talk.say("hm"), Outbound("text", "How many?"))

    assert talk.desk.begin(talk.say("2").conversation_id).message == "2"


def test_a_number_is_no_choice_where_choices_are_shown_as_buttons(talk):
    talk.answer(talk.say(channel="web"), COLOURS)

    assert talk.desk.begin(talk.say("2", channel="web").conversation_id).message == "2"


def test_a_pressed_button_sends_what_was_kept_and_shows_its_title(talk):
    receipt = talk.say(channel="web")
    talk.answer(receipt, COLOURS)
    choice = talk.reading.show(receipt.conversation_id, 0)[1][-1].choices[0]

    talk.say("Something else", channel="web", button_id=choice.id)
    turn = talk.desk.begin(receipt.conversation_id)

    assert turn.message == "/black"
    assert talk.lines(receipt)[-1] == ("shopper", "Black")


def test_a_button_is_good_in_its_own_conversation_only(talk):
    receipt = talk.say(channel="web")
    talk.answer(receipt, COLOURS)
    choice = talk.reading.show(receipt.conversation_id, 0)[1][-1].choices[0]

    other = talk.say("/black", channel="web", shopper_id="s2", button_id=choice.id)
    turn = talk.desk.begin(other.conversation_id)

    assert turn.button is None and turn.message == "black"


def test_a_handover_silences_the_bot_and_queues_the_conversation(talk):
    receipt = talk.say("a person please")
    talk.answer(receipt, handover=WISH)

    assert talk.owner(receipt) == "queue"
    with talk.database.read() as connection:
        assert [waiting.handover.reason for waiting in Handovers(connection).waiting()] == ["asked_for"]
    talk.say("still there?")
    assert talk.desk.begin(receipt.conversation_id).is_for_the_brain is False


def test_waiting_is_told_once_a_minute(talk, clock):
    receipt = talk.say("a person please")
    talk.answer(receipt, handover=WISH)

    for seconds in (0, 30, 31):
        clock.tick(seconds)
        talk.say("still there?")
        talk.desk.keep(talk.desk.begin(receipt.conversation_id))

    waiting = talk.speech.say("contact-waiting", "en")
    assert [text for _, text in talk.lines(receipt)].count(waiting) == 2


def test_the_way_back_makes_the_bot_the_owner_again(talk):
    receipt = talk.say("a person please")
    talk.answer(receipt, handover=WISH)
    talk.say("hm")
    talk.desk.keep(talk.desk.begin(receipt.conversation_id))

    talk.say("1")
    talk.desk.keep(talk.desk.begin(receipt.conversation_id))

    assert talk.owner(receipt) == "bot"
    with talk.database.read() as connection:
        assert Handovers(connection).waiting() == []
    talk.say("hello again")
    assert talk.desk.begin(receipt.conversation_id).is_for_the_brain


def test_an_answer_that_comes_after_an_agent_took_over_is_not_shown(talk):
    receipt = talk.say()
    turn = talk.desk.begin(receipt.conversation_id)
    with talk.database.write() as connection:
        assert Conversations(connection).change_owner(receipt.conversation_id, "bot", "agent1", talk.clock.now)
        assert not Conversations(connection).change_owner(receipt.conversation_id, "bot", "agent2", talk.clock.now)

    talk.desk.finish(turn, Reply((Outbound("text", "too late"),), handover=WISH))

    assert talk.owner(receipt) == "agent1"
    assert talk.lines(receipt) == [("shopper", "hello")]


def test_a_failing_brain_is_tried_with_growing_pauses_and_then_people_take_over(talk, clock):
    receipt = talk.say("hola", locale="es-MX")
    pauses = []
    for _ in range(patience.TURN_TRIES - 1):
        due = talk.desk.postpone(talk.desk.begin(receipt.conversation_id), is_away=False)
        pauses.append((due - clock.now).total_seconds())
        assert talk.desk.begin(receipt.conversation_id) is None
        clock.tick(pauses[-1])

    turn = talk.desk.begin(receipt.conversation_id)

    assert pauses == [1, 2, 4, 8]
    assert talk.desk.postpone(turn, is_away=False) is None
    talk.desk.give_up(turn)
    assert talk.owner(receipt) == "queue"
    assert ("system", talk.speech.say("contact-apology", "es")) in talk.lines(receipt)


def test_a_brain_that_is_away_is_waited_for_longer(talk, clock):
    receipt = talk.say()
    for _ in range(20):
        turn = talk.desk.begin(receipt.conversation_id)
        due = talk.desk.postpone(turn, is_away=True)
        clock.now = due

    assert talk.owner(receipt) == "bot"
    clock.tick(patience.AWAY_SECONDS)
    assert talk.desk.postpone(talk.desk.begin(receipt.conversation_id), is_away=True) is None


def test_the_language_that_the_brain_tells_stays(talk):
    receipt = talk.say()
    talk.answer(receipt, language="es")
    talk.say("otra")

    assert talk.desk.begin(receipt.conversation_id).conversation.language == "es"


def test_lines_of_a_pushed_channel_go_to_the_outbox_in_order(talk, clock):
    receipt = talk.say(channel="push")
    talk.answer(receipt, Outbound("text", "one"), Outbound("text", "two"))

    with talk.database.write() as connection:
        outbox = Outbox(connection)
        first = outbox.due(clock.now, 10)
        sending = outbox.claim(first[0], "sender", clock.now, clock.now)
        assert len(first) == 1 and sending and sending.line.text == "one"
        outbox.sent(sending.id, None, clock.now)
        second = outbox.due(clock.now, 10)
        outbox.claim(second[0], "sender", clock.now, clock.now)
        outbox.failed(second[0], "no such number", None)
        assert outbox.due(clock.now, 10) == []
        assert [letter.text for letter in outbox.dead()] == ["two"]
