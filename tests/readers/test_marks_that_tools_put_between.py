"""What tools put between words in a second language, over several lines or down the middle of a page."""

from __future__ import annotations

import pytest
from readers.making import pdf
from readers.reading_back import read, said, who_asks

from harvest.readers.chats.makers import maker_in

SEVERAL_LINES = """2025-05-04 18:01:47 From Ola to Everyone:
\tWhat would you change?
2025-05-04 18:02:20 From Wim to Everyone:
\tThe steps. All of them.
\tAnd a rail for my knees.
2025-05-04 18:02:31 From Bea to Everyone:
\t{reaction}
2025-05-04 18:02:44 From Bea to Everyone:
\t{reply}

\tAnd a bench half-way, please.
"""


@pytest.mark.parametrize(
    ("reaction", "reply"),
    [
        ('Reacted to "The steps. All of th\n..." with 👍', 'Replying to "The steps. All of them.\n..."'),
        ("A réagi à « The steps. All of th\n... » avec 👍", "Réponse à « The steps. All of them.\n... »"),
        ("Hat mit 👍 auf „The steps. All of th\n...“ reagiert", "Antwort auf „The steps. All of them.\n...“"),
    ],
    ids=["English", "French", "German"],
)
def test_what_is_reacted_or_replied_to_may_be_several_lines_and_is_nobodys(reaction: str, reply: str) -> None:
    found = said(read("meeting_saved_chat.txt", SEVERAL_LINES.format(reaction=reaction, reply=reply)))
    assert found == [
        ("Ola", "What would you change?"),
        ("Wim", "The steps. All of them.\nAnd a rail for my knees."),
        ("Bea", "And a bench half-way, please."),
    ]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ('\u0669\u200f/\u0663\u200f/\u0662\u0660\u0662\u0665 - أنشأت نجوى المجموعة "حديقة"', "نجوى"),
        ('[12.03.25, 18:02:11] Ece Kaya, "Bahçe" grubunu oluşturdu', "Ece Kaya"),
        ("12/03/2025, 18:02 - Astrid Berg opprettet gruppen «Hagen»", "Astrid Berg"),
        ("2025/3/12 18:02 - 林小梅创建了群组“花园”", "林小梅"),
        ('12/03/2025, 18:02 - कमला ने "बाग" ग्रुप बनाया', "कमला"),
        ("أنشأتَ المجموعة", ""),
    ],
)
def test_who_made_a_group_is_told_in_more_languages(told: str, who: str) -> None:
    assert maker_in([told]) == who


def test_numbers_between_the_lines_of_a_page_and_all_that_its_head_says_are_nobodys_words() -> None:
    head = ["Lock Voices: Group 2", "14 March 2025", "Page {} of 2", "Typed by Swift Hands Ltd"]
    turns = [
        ["Moderator:", "Thank you all for coming in on what I know is your one evening"],
        ["off. How do you sleep?"],
        ["Woman 1:", "Badly. I have got curtains and a sign on the door that says to"],
        ["let me be, and they ring to ask what it says, every single time I"],
        ["am asleep."],
        ["Man 1:", "In the car between the two jobs, for forty minutes, and I wake up"],
        ["before the alarm."],
        ["Moderator:", "And if you could have one thing?"],
        ["Woman 1:", "A canteen with hot food at three in the morning, and a door that"],
        ["is not locked."],
    ]
    numbered = [[str(n), *lines] for n, lines in enumerate(turns, 1)]
    pages = [[*[line.format(n) for line in head], *sum(part, [])] for n, part in ((1, numbered[:7]), (2, numbered[7:]))]
    found = read("group 2.pdf", pdf(pages))
    assert [text for _, text in said(found)] == [
        "Thank you all for coming in on what I know is your one evening off. How do you sleep?",
        "Badly. I have got curtains and a sign on the door that says to let me be, and they ring to ask what it says, "
        "every single time I am asleep.",
        "In the car between the two jobs, for forty minutes, and I wake up before the alarm.",
        "And if you could have one thing?",
        "A canteen with hot food at three in the morning, and a door that is not locked.",
    ]
    assert who_asks(found) == {"Moderator"}


@pytest.mark.parametrize("ends", ["", "."])
@pytest.mark.parametrize("pages", [1, 2])
def test_numbers_between_cards_on_a_page_count_the_cards(ends: str, pages: int) -> None:
    cards = ["a bench by the lock", "buses that come", "somewhere dry for the prams", "toilets", "more trees", "a lamp"]
    lines = [line for n, card in enumerate(cards, 1) for line in (str(n), card.capitalize() + ends if ends else card)]
    cut = len(lines) // pages
    found = read("cards.pdf", pdf([["Cards from the wall", *lines[:cut]], lines[cut:]][:pages]))
    assert [text.lower().rstrip(".") for _, text in said(found)] == cards


TALK = [
    ("Wren Addo", "Hello all, what keeps you on the hill?"),
    ("Polly Haim", "the smell of bread at five in the morning"),
    ("Stef R", "I stayed because of the choir. Nobody auditions."),
    ("Wren Addo", "Thanks both. What would you wish for?"),
    ("Stef R", "A crossing by the school"),
]


@pytest.mark.parametrize("day", ["Yesterday", "Friday", "Gestern", "hier à", "Ayer a las", "wczoraj", "Today at"])
@pytest.mark.parametrize("liked", ["", "like 2\n"])
def test_a_day_and_a_time_below_a_name_are_nobodys_name(day: str, liked: str) -> None:
    text = "\n".join(f"{who}\n{day} 18:0{n}\n{words}" for n, (who, words) in enumerate(TALK))
    assert said(read("chat.txt", f"{text}\n{liked}")) == TALK


def test_somebody_called_as_a_day_speaks() -> None:
    talk = "Domingo  00:05\nWhat keeps you here?\n\nSun Li  00:11\nThe baker, at five.\n\nDomingo  00:20\nAnd then?\n"
    assert [who for who, _ in said(read("talk.txt", talk))] == ["Domingo", "Sun Li", "Domingo"]


def test_lines_about_a_talk_in_clan_and_the_language_of_captions_are_nobodys_words() -> None:
    talk = (
        "@Begin\n@Languages:\teng\n*INV:\twhat keeps you here ?\n*PAR:\tthe baker .\n%com:\tlaughs\n"
        "*INV:\tand then ?\n*PAR:\ta crossing .\n@End\n"
    )
    assert [text for _, text in said(read("talk.cha.txt", talk))] == [
        "what keeps you here ?",
        "the baker .",
        "and then ?",
        "a crossing .",
    ]
    lines = ["0:00", "this is the hill and this", "0:04", "is the oven my father built", "0:09", "and it is warm"]
    shown = "\n".join([*lines, "English (auto-generated)"])
    assert "generated" not in "".join(text for _, text in said(read("captions.txt", shown)))
