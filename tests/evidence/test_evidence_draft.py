"""A draft summary is made of quotations only: the middle of what was said, and what is furthest from it."""

from __future__ import annotations

import numpy as np

from harvest.evidence import draft
from harvest.evidence.central import MARK
from tests.factories import InquiryBuilder, build, café

PLACES = {"garden": (1.0, 0.0), "allotment": (0.97, 0.1), "beans": (0.95, 0.2), "bus": (0.0, 1.0)}


def embed(texts):
    return np.array([next((v for word, v in PLACES.items() if word in t), (0.5, 0.5)) for t in texts])


def quotations(said: list[tuple[str, str]]):
    inquiry = InquiryBuilder()
    source = inquiry.source("Table 1", table="1")
    voices: dict[str, object] = {}
    for name, text in said:
        voice = voices.get(name) or inquiry.voice(name)
        voices[name] = voice
        inquiry.agree(inquiry.say(source, voice, text), "five_ways/take_notice")
    return build(inquiry.material()).quotations


SAID = [
    ("Ada Low", "The garden keeps me."),
    ("Bo Marsh", "My allotment keeps me."),
    ("Cy Wren", "Beans, beans, beans."),
    ("Di Fell", "The bus never comes."),
]


def test_what_is_furthest_from_the_middle_stands_as_what_differs():
    made = draft(quotations(SAID), embed, central=1, different=1)
    assert made.central[0].text != made.different[0].text
    assert made.different[0].text == "The bus never comes."


def test_no_voice_stands_in_a_draft_twice():
    made = draft(quotations([*SAID, ("Di Fell", "And the bus is dear.")]), embed, central=2, different=3)
    voices = [q.voice for q in (*made.central, *made.different)]
    assert len(voices) == len(set(voices))


def test_a_draft_says_that_it_is_one_and_has_no_words_of_its_own():
    made = draft(quotations(SAID), embed)
    assert made.text.startswith(f"[{MARK}]")
    for quotation in (*made.central, *made.different):
        assert f"“{quotation.text}” ({quotation.voice})" in made.text


def test_nothing_said_makes_no_draft():
    assert draft((), embed).text == ""


def test_only_words_that_may_leave_reach_the_embedder():
    seen: list[str] = []

    def watch(texts):
        seen.extend(texts)
        return embed(texts)

    for theme in build(café().material()).heard:
        draft(theme.quotations, watch)
    assert seen and not any(word in text for text in seen for word in ("quokka", "zebrafinch", "narwhal"))
