"""What people ask in a talk takes off the name or passing on, or holds; what only sounds so takes nothing."""

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from harvest.readers.leave.aloud import wishes_aloud
from harvest.readers.leave.asked_aloud import less_asked_aloud
from harvest.readers.lists_in_words.changed_in_chats import changes_own
from harvest.readers.permission.wished.takes_all_back import takes_all_back

TALK = (
    "Rena: We mended the jetty in a week, the whole street did.\nTom: I made the soup for all of them.\n"
    "Rena: {asked}\nTom: Aye, that's fair enough.\nRena: The cat came down as well, every single morning of it.\n"
)


def talk(asked: str):
    (reading,) = parse_file("talk.txt", TALK.format(asked=asked).encode())
    return reading


@pytest.mark.parametrize(
    "asked",
    [
        "You can have the story of the jetty, but the name under it, no.",
        "Don't you go sticking Rena on that when you print it.",
        "Put it in by all means, only say that a neighbour said it.",
        "I ticked the box for my name at the door. I've gone off that, so leave it as a neighbour.",
    ],
)
def test_whoever_asks_for_it_in_a_talk_is_quoted_without_the_name(asked):
    (one,) = talk(asked).listed
    assert one.names == ("Rena",)
    assert "naming" in one.asked
    assert one.permission.sharing == "unknown"


@pytest.mark.parametrize(
    "asked",
    [
        "When you come to type this up, keep my name out of it, my niece sells tickets for the same boats.",
        "If any of this ends up printed I don't want my name on it, the harbour master and I are barely on terms.",
        "Once it's written up take my name off, there's folk on the quay who would make a meal of it.",
        "As and when that goes up on the wall, not with my name, the lad's teacher walks by there.",
        "If you do put it in the newsletter don't put my name with it, she has that newsletter every month.",
        "When you pass any of this on to the council, leave my name off, they are my landlord.",
    ],
)
def test_what_is_asked_for_the_time_when_it_is_written_up_is_asked_on_no_condition(asked):
    (one,) = talk(asked).listed
    assert (one.names, "naming" in one.asked) == (("Rena",), True)


@pytest.mark.parametrize(
    "told",
    [
        "If you write to the harbour office nobody answers, so leave my name off the petition.",
        "I told him if you print that leave my name off, and he printed it all the same.",
        "If they leave my name off the crew again I'll not go back.",
        "When you print it, put my name on it big, I want my mother to see.",
    ],
)
def test_what_was_asked_of_somebody_else_or_on_a_condition_takes_no_name_off(told):
    assert not talk(told).listed


@pytest.mark.parametrize(
    "asked",
    [
        "That's for your book and not for anybody at the Harbour Trust.",
        "I'd not want the landlord getting wind of what I said there.",
        "Just see that it doesn't end up with the council, will you?",
    ],
)
def test_whoever_asks_for_it_in_a_talk_is_passed_on_to_nobody(asked):
    (one,) = talk(asked).listed
    assert (one.names, one.permission.sharing) == (("Rena",), "no")


@pytest.mark.parametrize(
    "told",
    [
        "They left my name off the coach list and I had to walk.",
        "I don't want the bus money going to the council.",
        "Nobody asked my name in that shop for eleven years.",
        "Please don't take the bench away, it's where we all sit.",
    ],
)
def test_what_only_sounds_so_takes_nothing_off(told):
    reading = talk(told)
    assert not reading.listed
    assert not any(turn.hold for source in with_held_voices(reading).sources for turn in source.turns)


def test_whoever_asks_that_all_of_it_be_left_out_waits():
    reading = with_held_voices(talk("Sorry, I've thought better of it. I want everything I said taken out, please."))
    held = {turn.speaker for source in reading.sources for turn in source.turns if turn.hold}
    assert held == {"Rena"}


def test_of_what_others_wrote_down_most_is_heard_and_little_heard_for_nothing():
    from bench.consent.train_aloud import rows

    lines = rows("aloud_others.tsv")

    def share(label, heard):
        own = [text for one, text in lines if one == label]
        return sum(1 for text in own if heard(text)) / len(own)

    assert share("name", lambda text: "name" in less_asked_aloud(text)) > 0.75
    assert share("share", lambda text: "share" in less_asked_aloud(text)) > 0.75
    assert share("out", lambda text: wishes_aloud(text) or takes_all_back(text)) > 0.8
    assert share("none", lambda text: less_asked_aloud(text) or wishes_aloud(text) or takes_all_back(text)) < 0.1


def test_in_a_chat_the_name_is_taken_off_whatever_else_is_chatted_of():
    asked = (
        "Jo can you take my name off whatever gets printed. The wife has had comments at bowls. Use it, just not as me."
    )
    assert changes_own(asked) == "name"
    of_a_part = "Take my name off. Don't use the bit about Carl."
    assert changes_own(of_a_part) == "more"
    of_before = (
        "I said on the form you can put my name. I talked at home and better not. Keep the words, no name under it"
    )
    assert changes_own(of_before, answering=True) == "name"
