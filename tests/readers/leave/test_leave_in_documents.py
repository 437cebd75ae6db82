"""Who may be quoted in a document where people's words and what they permit stand apart, in any layout."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx

ONE = "My knees are bad but the pool is warm, and on Fridays I float for an hour and forget the stairs."
TWO = "I brought my mother's recipe for dumplings and eleven strangers had flour on their noses."
THREE = "The bus timetable is a work of fiction. I walk the last two miles and know every dog on the way."
FOUR = "When the shop closed we started a stall from the back of a van, and that is where we meet."
WORDS = (ONE, TWO, THREE, FOUR)


def levels(name: str, data: bytes | str) -> list[str]:
    """For each of the four texts what it may be quoted as: named, anonymous, or held."""
    (reading,) = parse_file(name, data.encode() if isinstance(data, str) else data)
    found = []
    for words in WORDS:
        given = [
            source.permissions.get(source.label_of(turn), source.permission)
            for source in reading.sources
            for turn in source.turns
            if words[:40] in source.text[turn.start : turn.end]
        ]
        if given:
            free = [one.quotation for one in given if one is not None and one.quotable]
            found.append(free[0] if len(free) == len(given) else "held")
    return found


NAMED_NAMELESS_NO_UNASKED = ["named", "anonymous", "held", "held"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "below each story.txt",
            f"RUBY\n{ONE}\nFine by Ruby to print this with her name.\n\n"
            f"MR OSMAN\n{TWO}\nHe said we could use it but would like his name kept out.\n\n"
            f"GAIL\n{THREE}\nGail asked for this not to leave the building.\n\n"
            f"PERRY\n{FOUR}\nPerry is away until July so he has not been asked.\n",
        ),
        (
            "in brackets behind.md",
            f'- **Ruby** – "{ONE}" [Jo: yes to quote, yes to her name]\n\n'
            f'- **Osman** – "{TWO}" [Jo: OK with us quoting this as long as he is not named]\n\n'
            f'- **Gail** – "{THREE}" [Jo: asked her, she said no]\n\n'
            f'- **Perry** – "{FOUR}" [Jo: I never got the chance to ask him about using this]\n',
        ),
        (
            "codes behind names.txt",
            f"“{ONE}” – Ruby (N)\n\n“{TWO}” – Man with a cap (A)\n\n“{THREE}” – Gail (X)\n\n“{FOUR}” – Perry (?)\n\n"
            "Note: N = we can print the words and the name. A = we can print the words, but no name. "
            "X = told us in confidence. ? = we did not get round to asking.\n",
        ),
        (
            "numbers at the end.txt",
            f"1. Ruby\n   {ONE}\n\n2. Osman\n   {TWO}\n\n3. Gail\n   {THREE}\n\n4. Perry\n   {FOUR}\n\n"
            "Number 1 may be printed with her name.\nCAN USE (no names please): 2\nNOT TO USE: 3\n"
            "Number 4 I still have to ask.\n",
        ),
        (
            "sentences above.txt",
            "Notes by Jo. Ruby is happy to be quoted by name. Osman says use it by all means but not his name. "
            "Gail said yes in July but has changed her mind, so please leave her out. I cannot get hold of Perry.\n\n"
            f"Ruby: “{ONE}”\nOsman: “{TWO}”\nGail: “{THREE}”\nPerry: “{FOUR}”\n",
        ),
        (
            "names by level.txt",
            f"Quote with name: Ruby\nQuote, no name: Osman\nDo not quote: Gail\n\nRuby\n{ONE}\n\nOsman\n{TWO}\n\n"
            f"Gail\n{THREE}\n\nPerry\n{FOUR}\n",
        ),
    ],
)
def test_each_is_found_by_what_stands_elsewhere(name: str, text: str) -> None:
    assert levels(name, text) == NAMED_NAMELESS_NO_UNASKED


def test_headings_that_sort_by_leave_hold_for_what_stands_below() -> None:
    page = docx(
        "Kitchen table talks",
        ("Heading 2", "Can be quoted with names"),
        f"{ONE} – Rosa Lund",
        ("Heading 2", "Can be quoted, no names"),
        f"“{TWO}”",
        ("Heading 2", "Keep to ourselves"),
        f"{THREE} – Maud",
    )
    assert levels("sorted.docx", page) == ["named", "anonymous", "held"]


def test_a_table_of_initials_says_what_those_permit_whose_words_begin_with_them() -> None:
    table = [["Who", "May we quote?", "Name?"], ["A.B.", "yes", "yes"], ["C.D.", "yes", "no"], ["E.F.", "no", ""]]
    page = docx("Garden group", f"A.B.  {ONE}", f"C.D.  {TWO}", f"E.F.  {THREE}", tables=[table])
    assert levels("garden.docx", page) == ["named", "anonymous", "held"]


def test_all_but_the_excepted_are_found_and_who_is_excepted_without_a_word_is_not() -> None:
    page = (
        "Everyone agreed to be quoted without names, except Ruby, who is happy for us to print her name, and Gail.\n\n"
        f"- Ruby: “{ONE}”\n- Osman: “{TWO}”\n- Gail: “{THREE}”\n- Perry: “{FOUR}”\n"
    )
    assert levels("all but.txt", page) == ["named", "anonymous", "held", "anonymous"]


@pytest.mark.parametrize(
    "note",
    [
        "Added 9 May: Osman has been in touch and would like his removed.",
        "Later: Osman rang. After what happened at work he takes back his permission.",
        "Osman would rather we waited until his mother has read it.",
    ],
)
def test_who_takes_it_back_later_is_held_and_the_others_are_not(note: str) -> None:
    page = docx(
        "All four agreed to be quoted by name.",
        *(
            line
            for who, said in zip(("Ruby", "Osman", "Gail", "Perry"), WORDS, strict=True)
            for line in (("Heading 2", who), said)
        ),
        note,
    )
    assert levels("later.docx", page) == ["named", "held", "named", "named"]


@pytest.mark.parametrize(
    "above",
    [
        "Everyone agreed to be quoted. The lady with the stall has since asked us not to use her words.",
        "All three agreed to be quoted by name.",
        "Everyone has been asked whether they agree to be quoted.",
        "Everyone is happy for us to use the photos.",
        "Nobody has signed a form yet. Everyone agreed to take part.",
    ],
)
def test_nobody_is_found_where_a_refusal_has_no_owner_or_a_count_is_wrong_or_no_leave_is_given(above: str) -> None:
    page = docx(
        above,
        *(
            line
            for who, said in zip(("Ruby", "Osman", "Gail", "Perry"), WORDS, strict=True)
            for line in (("Heading 2", who), said)
        ),
    )
    assert set(levels("held.docx", page)) == {"held"}


def test_topics_are_nobody_even_where_everyone_agreed() -> None:
    page = docx(
        "Everyone agreed that these may be quoted.",
        ("Heading 2", "Transport"),
        THREE,
        ONE,
        ("Heading 2", "Food"),
        TWO,
        FOUR,
    )
    assert set(levels("topics.docx", page)) == {"held"}


def test_words_of_two_people_in_one_piece_wait_for_a_person() -> None:
    page = docx(
        ("Heading 2", "Ada"),
        ONE,
        f"Bo: {TWO}",
        "Ada is fine with this being used. Bo said no.",
        ("Heading 2", "Cy"),
        THREE,
        "Cy is fine with this being used.",
        ("Heading 2", "Bo"),
        FOUR,
        "Bo said no.",
    )
    assert levels("mixed.docx", page) == ["held", "held", "anonymous", "held"]


def test_children_wait_whatever_stands_below_their_words() -> None:
    page = docx(
        ("Heading 2", "Milly, 9"),
        ONE,
        "Fine to use with her first name.",
        ("Heading 2", "Mr Dean"),
        TWO,
        "Happy for it to be used, not his name.",
        ("Heading 2", "Mrs Hart"),
        THREE,
        "OK to share with partner organisations only.",
    )
    assert levels("school.docx", page) == ["held", "anonymous", "held"]


def test_nothing_of_the_document_is_lost() -> None:
    text = f"Quote with name: Ruby\nDo not quote: Gail\n\nRuby\n{ONE}\n\nGail\n{THREE}\n"
    (reading,) = parse_file("lists.txt", text.encode())
    kept = sum(len("".join(source.text.split())) for source in reading.sources)
    assert kept + sum(one.characters for one in reading.dropped) == len("".join(text.split()))


def test_a_document_that_says_of_everybody_what_they_permit_is_not_read_a_second_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    again: list[object] = []
    monkeypatch.setattr("harvest.readers.documents.document_reading.leave_reading", lambda *of: again.append(of))
    page = docx(
        ("Heading 2", "Ruby"),
        ONE,
        "Consent: yes, with my name",
        ("Heading 2", "Osman"),
        TWO,
        "Consent: yes, no name",
        ("Heading 2", "Gail"),
        THREE,
        "Consent: no",
    )
    assert levels("told.docx", page) == ["named", "anonymous", "held"]
    assert not again
    levels("untold.docx", docx(("Heading 2", "Ruby"), ONE, ("Heading 2", "Osman"), TWO))
    assert again


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Ruby Lund signed, not with the name please. Share ok", "anonymous"),
        ("said yes on the phone on Friday, no name. Fine to share.", "anonymous"),
        ("asked her on 4/5, happy to be quoted by name", "named"),
        ("name is fine, share with whoever", "named"),
        ("Quote ok, no name. Partners can have it too", "anonymous"),
        ("signed, but ask her again before it is printed", "held"),
        ("said yes on the phone, then rang back to say no", "held"),
        ("OK to share with partner organisations only", "held"),
        ("fine to share with the team", "held"),
        ("asked her twice, no answer yet", "held"),
        ("her mum said yes on the phone, no name. Ruby is 12", "held"),
    ],
)
def test_a_line_below_each_story_is_read_clause_by_clause(said: str, level: str) -> None:
    page = docx(
        *(
            line
            for who, words, given in (
                ("Ruby", ONE, said),
                ("Osman", TWO, "yes, but not my name"),
                ("Gail", THREE, "no"),
                ("Perry", FOUR, "happy to be quoted with the name"),
            )
            for line in (("Heading 2", who), words, f"Consent: {given}")
        ),
    )
    assert levels("lines.docx", page) == [level, "anonymous", "held", "named"]


def test_a_name_in_full_behind_a_yes_is_a_yes_to_the_name() -> None:
    table = [["Who", "May we quote?", "Name shown?"], ["A.B.", "yes", "Yes, Ann Brand"], ["C.D.", "yes", "no"]]
    page = docx("Garden group", f"A.B.  {ONE}", f"C.D.  {TWO}", f"E.F.  {THREE}", tables=[[*table, ["E.F.", "no", ""]]])
    assert levels("garden.docx", page) == ["named", "anonymous", "held"]
