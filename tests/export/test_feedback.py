"""The page that goes back to the people: counted in people, both ways, with the words of nobody who said no."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from harvest import export
from harvest.evidence import Evidence
from harvest.export.blocks import Bullets, Para, Table
from harvest.export.feedback import feedback
from harvest.export.feedback_promised import dreamed as in_short
from harvest.export.feedback_promised import promised as promised_in_short
from harvest.export.feedback_room import Amount
from harvest.export.feedback_said import first
from harvest.export.one_side import room
from harvest.export.read_back import dreamed, promised
from harvest.model import (
    Consent,
    Dream,
    Kind,
    Plan,
    Planning,
    Pledge,
    PledgeState,
    Polarity,
    Recommendation,
    Statement,
)
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES
from tests.factories import WORDS_THAT_STAY, InquiryBuilder, build, café

PLEDGES = (Pledge("9", "Neighbourhoods team", "Open the hall", due="2026-07-31"),)


def page(material, planning: Planning | None = None) -> str:
    planned = replace(material, planning=planning or Planning(pledges=PLEDGES))
    return export.write(build(planned, codebook=None), "feedback.html").decode()


def test_it_says_what_was_said_dreamed_and_promised_and_that_volunteers_replace_no_services():
    inquiry = café()
    cards = inquiry.source("Dreams", kind=Kind.DREAM, table="Lamp")
    dee = inquiry.voice("Dee")
    said = [inquiry.say(cards, dee, words) for words in ("A warm room on every street.", "Leave the field as it is.")]
    warm, field = (
        Dream(p.id, p.text, dee.id, "Lamp", source_id=cards.id, start=p.start, end=p.end, apart=p is said[1])
        for p in said
    )
    statement = Statement("5", "Warmth", "A warm room open every weekday.", (warm.id,))
    text = page(inquiry.material(), Planning(dreams=(warm, field), statements=(statement,), pledges=PLEDGES))
    assert (
        "You said" in text and "You dreamed" in text and "Who promised what" in text and NOT_INSTEAD_OF_SERVICES in text
    )
    assert "A warm room open every weekday." in text and "Leave the field" in text and "Open the hall" in text
    assert "Reading age: about" in text


def test_it_counts_people_and_says_how_many_see_it_the_other_way():
    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    cards = inquiry.source("Dreams", kind=Kind.DREAM)
    for name, words, polarity in (
        ("Ann", "We look in on each other.", Polarity.PRESENT),
        ("Ben", "So do we on our stairs.", Polarity.PRESENT),
        ("Cid", "Nobody knocks at mine.", Polarity.LACKING),
    ):
        inquiry.agree(inquiry.say(table, inquiry.voice(name), words), "five_ways/connect", polarity=polarity)
    wish = inquiry.say(cards, inquiry.voice("Dee"), "A bench on each street.")
    inquiry.agree(wish, "five_ways/connect", polarity=Polarity.WISHED_FOR)
    text = page(inquiry.material())
    assert "4 of 4 people spoke of it: 2 have it, 1 misses it and 1 wishes for it." in text


def test_no_words_that_must_stay_are_on_it():
    text = page(café().material())
    assert not [word for word in WORDS_THAT_STAY if word in text]


def test_before_anything_is_agreed_it_says_so():
    assert "Nothing is agreed yet" in page(InquiryBuilder().material())


def test_a_dream_whose_words_are_held_is_on_no_line_and_no_pledge_is_towards_it():
    held = "[words held back: no consent recorded]"
    planning = Planning(
        dreams=(Dream(1, held, apart=True), Dream(2, "A boat for everybody", apart=True)),
        pledges=(Pledge("p", "Library", "Open the hall", towards="dream:1"),),
    )
    blocks = (*dreamed(planning), *promised(planning, date(2026, 5, 16)))
    assert any(b == Bullets(("“A boat for everybody”",)) for b in blocks)
    (pledges,) = (b for b in blocks if isinstance(b, Table))
    assert pledges.rows == (("Library", "Open the hall", "not said", "Open"),)


def dreams(consent: Consent, *texts: str, apart: str = "") -> str:
    """The sheet of an inquiry that has these cards and nothing else."""
    inquiry = InquiryBuilder()
    cards = inquiry.source("Dreams", kind=Kind.DREAM)
    wisher = inquiry.voice("Dee", consent=consent)
    said = [inquiry.say(cards, wisher, text) for text in texts]
    found = tuple(
        Dream(p.id, p.text, wisher.id, source_id=cards.id, start=p.start, end=p.end, apart=p.text == apart)
        for p in said
    )
    pledge = replace(PLEDGES[0], towards=f"dream:{found[0].id}")
    return page(inquiry.material(), Planning(dreams=found, pledges=(pledge,)))


def test_a_dream_that_may_not_be_printed_keeps_its_place_without_a_hole_in_the_text():
    open_, held = (dreams(c, "A lido.", "Leave it.", apart="Leave it.") for c in (Consent.ANONYMOUS, Consent.NONE))
    assert "“Leave it.”" in open_ and "“A lido.”" in open_
    assert "1 dream stands on its own, by right." in held and "words held back" not in held and "lido" not in held


def test_where_nobody_chose_a_quotation_without_a_name_taken_out_goes_first():
    found = build(café().material()).quotations[0]
    marked, whole = replace(found, text="I got [Person 2]."), replace(found, text="I got my waist back […].")
    assert first([marked, whole], False) == [whole]
    assert first([marked], False) == [marked] and first([marked, whole], True) == [marked]


def test_who_is_here_twice_under_one_name_is_thanked_once():
    inquiry = InquiryBuilder()
    for n in (1, 2):
        source = inquiry.source(f"Table {n}")
        inquiry.say(source, inquiry.voice("Morwenna Tull", Consent.NAMED), "We sing on the slip.")
    assert "Thanks to Morwenna Tull and everyone not named here." in page(inquiry.material())


def test_lines_within_a_cell_stay_lines_on_a_web_page():
    slip = export.write(build(café().material()), "check.html").decode()
    assert "Keep it as it is\n☐ Take it out\n☐" in slip and "white-space: pre-line" in slip


def test_how_to_ask_is_printed_where_the_plan_says_it():
    plan = Plan(contact="01632 960 277 or ask@here.example")
    text = page(café().material(), Planning(plan=plan))
    assert "Ask: 01632 960 277 or ask@here.example" in text and "______" not in text


def test_who_is_not_heard_is_said_without_figures():
    text = page(café().material())
    part = text[text.index(">Who we have not heard</h") :].partition("Who promised what")[0]
    assert not re.search(r"\d", re.sub(r"<[^>]+>", "", part))


def full(much: int, words: str) -> Evidence:
    """An event where ``much`` was said, dreamed, promised and asked, each in as many words."""
    inquiry = InquiryBuilder()
    table = inquiry.source("Table 1", table="Table 1")
    for number in range(much):
        code = f"five_ways/{('connect', 'be_active', 'take_notice', 'keep_learning', 'give')[number % 5]}"
        for polarity in (Polarity.PRESENT, Polarity.LACKING):
            voice = inquiry.voice(f"Person {number} {polarity}")
            inquiry.agree(inquiry.say(table, voice, f"{number} {words}"), code, polarity=polarity)
    cards = inquiry.source("Dreams", kind=Kind.DREAM)
    dee = inquiry.voice("Dee")
    passages = [inquiry.say(cards, dee, f"{number} {words}") for number in range(2 * much)]
    found = tuple(
        Dream(p.id, p.text, dee.id, source_id=cards.id, start=p.start, end=p.end, apart=number >= much)
        for number, p in enumerate(passages)
    )
    planning = Planning(
        dreams=found,
        statements=tuple(Statement(str(d.id), "Topic", f"{d.id} {words}", (d.id,)) for d in found[:much]),
        pledges=tuple(Pledge(str(i), words, words, due=f"2026-05-{i + 1:02}") for i in range(min(much, 28))),
        recommendations=tuple(
            Recommendation(str(i), words, words, "soon", answer=words, changed=words) for i in range(much)
        ),
        plan=Plan(contact=words, hear_back=words),
    )
    return build(replace(inquiry.material(), planning=planning), codebook=None)


@pytest.mark.slow
@pytest.mark.parametrize("much", [0, 1, 4, 28])
@pytest.mark.parametrize("words", ["Bus.", "A bench by the water for everybody. " * 2, "WWWW " * 60, "m" * 600])
def test_it_is_one_page_however_much_was_said(much, words):
    assert len(pypdf.PdfReader(io.BytesIO(export.write(full(much, words), "feedback.pdf"))).pages) == 1


@pytest.mark.slow
@pytest.mark.parametrize("much", [0, 1, 4, 28])
@pytest.mark.parametrize("words", ["Bus.", "A bench by the water for everybody. " * 2, "WWWW " * 60, "m" * 600])
def test_neither_column_is_longer_than_the_page_in_print_that_can_be_read(much, words):
    sheet = feedback(full(much, words))
    assert sheet.one_side >= 9.5 and min(room(sheet, sheet.one_side)) >= 0


def test_what_is_left_out_is_counted_and_it_says_where_it_stands():
    text = export.write(full(28, "A bench by the water for everybody."), "feedback.html").decode()
    assert re.search(r"\d+ more promises: in the full report", text) and "28 promises: 28 open" in text
    assert re.search(r"\d+ more things you dreamed together: in the full report", text)
    assert re.search(r"\d+ more requests: in the full report", text) and "There too you get the full report" in text


def test_promises_still_open_come_first_by_their_day_then_what_was_done_last():
    states = ((PledgeState.KEPT, "01"), (PledgeState.OPEN, "30"), (PledgeState.OPEN, "02"), (PledgeState.KEPT, "20"))
    pledges = tuple(Pledge(day, "We", f"Day {day}", due=f"2026-05-{day}", state=s) for s, day in states)
    (table,) = (
        b for b in promised_in_short(Planning(pledges=pledges), date(2026, 5, 16), Amount()) if isinstance(b, Table)
    )
    assert [(what, when) for _, what, when in table.rows] == [
        ("Day 02", "2 May 2026: late"),
        ("Day 30", "30 May 2026: open"),
        ("Day 20", "20 May 2026: kept"),
        ("Day 01", "1 May 2026: kept"),
    ]


def test_in_word_it_has_two_columns_and_the_second_begins_with_a_heading():
    word = docx.Document(io.BytesIO(export.write(full(4, "A bench by the water."), "feedback.docx")))
    assert [s._sectPr.find(qn("w:cols")).get(qn("w:num")) for s in word.sections] == [None, "2"]
    (broken,) = (p for p in word.paragraphs if 'w:type="column"' in p._p.xml)
    assert broken.text.strip() == "Who promised what" and broken.style.name == "Heading 1"


def test_single_cards_are_told_beside_what_came_together_and_none_is_lost_in_the_count():
    cards = tuple(Dream(i, f"A dream number {i}.", dots=i, apart=i == 9) for i in range(1, 10))
    statement = Statement("5", "Warmth", "A warm room open every weekday.", (1, 2))
    blocks = in_short(Planning(dreams=cards, statements=(statement,)), Amount(dreams=3))
    lists = [b.items for b in blocks if isinstance(b, Bullets)]
    assert lists[1] == ("“A dream number 8.”", "“A dream number 7.”") and lists[2] == ("“A dream number 9.”",)
    assert any(isinstance(b, Para) and b.text == "4 more cards: in the full report." for b in blocks)


def test_cards_whose_words_are_held_are_not_said_to_be_in_the_full_report():
    held = "[words held back: no consent recorded]"
    cards = (Dream(1, "A lido"), Dream(2, "A bus"), Dream(3, held), Dream(4, held))
    planning = Planning(dreams=cards, statements=(Statement("5", "Water", "There is a lido.", (1,)),))
    said = [b.text for b in in_short(planning, Amount()) if isinstance(b, Para)]
    assert "2 cards are not printed: nobody has said that we may." in said and "full report" not in " ".join(said)


def test_a_promise_whose_words_are_held_stands_on_no_line_and_a_number_is_nobodys_name() -> None:
    held = "[words held back: said by a child, not yet released by a named person]"
    pledges = (Pledge("1", "Voice 21", held), Pledge("2", "Resident 4", "Open the hall"), Pledge("3", "", "Bake"))
    said = page(InquiryBuilder().material(), Planning(pledges=pledges))
    assert "words held back" not in said and "Voice 21" not in said and "Resident 4" not in said
    assert "3 promises" in said and "1 promise is not printed: nobody has said that we may." in said
    assert "Somebody" in said and "Open the hall" in said and "Bake" in said
    back = promised(Planning(pledges=pledges), date(2026, 8, 1))
    (table,) = (b for b in back if isinstance(b, Table))
    assert [row[:2] for row in table.rows] == [("Somebody", "Open the hall"), ("not said", "Bake")]
    assert [b.text for b in back if isinstance(b, Para)][-1] == "1 pledge is not printed: nobody has said that we may."
