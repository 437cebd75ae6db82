"""Documents that hold several people's words: each keeps their own, and one's leave never lets out another's."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.told_by_known.reading import parse_told_by_known
from tests.readers.making import docx

ADA = "I carried the bread up the hill every Friday and nobody ever locked a door."
BO = "My father rowed the doctor over when the bridge was down, four nights in a row."


@pytest.mark.parametrize("title", ["Cy's story (written by hand, typed by Dawn)", "A third story"])
def test_each_byline_below_a_heading_begins_somebody_elses_story(title: str) -> None:
    told = ["# Stories from home", "## The bread", "by Ada Obi", ADA, "## Rowing", "by Bo Lind", BO, f"## {title}"]
    text = "\n\n".join([*told, "I don't hold with fuss, but the flask was welcome."])
    (reading,) = parse_file("Stories from home.md", text.encode())
    assert [source.voice for source in reading.sources][:2] == ["Ada Obi", "Bo Lind"]
    assert len(reading.sources) == 3


def test_a_text_in_which_several_sign_is_nobodys_where_it_cannot_be_told_apart() -> None:
    text = f"by Ada Obi\n\n{ADA}\n\nby Bo Lind\n\n{BO}\n"
    (reading,) = parse_file("letters.txt", text.encode())
    ada = [s for s in reading.sources if s.voice == "Ada Obi"]
    assert not any("My father rowed" in source.text for source in ada)


def test_what_was_asked_at_the_start_of_an_interview_holds_for_whoever_is_named_over_it() -> None:
    made = docx(
        ("Heading 1", "Telephone interviews"),
        ("Heading 2", "Interview 1: Ada Obi, 81"),
        "Date: Wednesday 21 October. Rang her on 07700 900417.",
        "Permission (asked at the start): Yes, we may quote her. Yes, with her name. Yes, may go to our partners.",
        "JH: What would you have said?",
        "Ada: I would have said thank you first, they put me by the window because I asked once.",
        ("Heading 2", "Interview 2: Bo Lind"),
        "Permission (asked at the start): Yes, we may quote him. Not with his name. No, not to be passed to partners.",
        "JH: And you?",
        "Bo: The van comes at six for an eleven o'clock, and I sat in my coat for three hours.",
        ("Heading 2", "Interview 3: Cy Day"),
        "Permission: form not back yet",
        "JH: And you?",
        "Cy: Stop asking me to repeat the history, I have told the same story thirty times.",
    )
    (reading,) = parse_file("interviews.docx", made)
    (source,) = reading.sources
    assert reading.kind is Kind.TRANSCRIPT
    given = {who: (one.quotation, one.sharing, bool(one.hold)) for who, one in source.permissions.items()}
    assert given == {
        "Ada Obi": ("named", "yes", False),
        "Bo Lind": ("anonymous", "no", False),
        "Cy Day": ("unknown", "unknown", True),
    }
    assert "07700" not in source.text and "Permission" not in source.text
    assert {turn.speaker for turn in source.turns} == {"JH", "Ada Obi", "Bo Lind", "Cy Day"}


def test_who_sat_there_by_the_head_of_a_talk_is_who_speaks_under_a_first_or_a_pet_name() -> None:
    said = [
        "Kitchen table, 3 October",
        "Round the table: Ada Obi (her kitchen), Bolesława Lind (Bolka), Clifford Day, Di Roe hosting.",
    ]
    talk = [
        ("Di", "What makes a good day?"),
        ("Ada", "The kettle and whoever comes in with it, I always say."),
        ("Bolka", "When my boys sleep and I have checked the cooker."),
        ("Cliff", "The wall. Ted used to bang on it at nine and I banged back."),
        ("Di", "And a bad one?"),
        ("Ada", "When nobody came for a week and the post was bills."),
    ]
    text = "\n\n".join([*said, *(f"{who}: {words}" for who, words in talk)])
    (reading,) = parse_file("table.txt", text.encode())
    names = {turn.speaker: turn.role.value for source in reading.sources for turn in source.turns}
    assert names == {
        "Di Roe": "facilitator",
        "Ada Obi": "unknown",
        "Bolesława Lind": "unknown",
        "Clifford Day": "unknown",
    }


def test_a_number_and_a_time_before_a_known_name_stand_over_their_words() -> None:
    takes = [
        ("TAKE 04    00:05:10    ADA OBI", ADA),
        ("TAKE 05    00:06:21    Bo Lind", BO),
        ("TAKE 06    00:07:02    Hana Ek", "I came as a bride and did not see the town for one whole year."),
    ]
    text = "The evening of takes\n\n" + "\n\n".join(f"{head}\n    {words}" for head, words in takes)
    (reading,) = parse_told_by_known("takes.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Hana Ek"]])
    assert [source.voice and source.voice.casefold() for source in reading.sources] == ["ada obi", "bo lind", "hana ek"]


@pytest.mark.parametrize("group", ["Welcome", "Information", "Rules"])
def test_dreams_grouped_under_a_word_that_guides_have_too_are_dreams(group: str) -> None:
    rows = [
        "Card,Dream,Dots,Group",
        f"1,A greeter at every door who speaks more than English,6,{group}",
        "2,A bench at every stop,3,Streets",
        "3,Somebody who rings you first,2,Streets",
    ]
    (reading,) = parse_file("Dream cards.csv", "\n".join(rows).encode())
    assert len(reading.sources) == 3


def test_the_name_on_a_card_is_who_wrote_it() -> None:
    rows = [
        "Card,Name on card,Under which heading,Comment",
        "1,Ada Obi,What works?,The tea trolley saved my sanity on the long days here.",
        "2,,What works?,More chairs in the corridor please.",
        "3,Bo Lind,What would help?,I missed a scan circling for a space and got a letter.",
    ]
    (reading,) = parse_file("Comments wall.csv", "\n".join(rows).encode())
    assert [source.voice for source in reading.sources][::2] == ["Ada Obi", "Bo Lind"]


@pytest.mark.parametrize("heads", [["Time", "Speaker", "Words"], ["Temps", "Locuteur", "Propos"]])
def test_a_talk_in_a_table_is_told_below_a_line_of_fields(heads: list[str]) -> None:
    said = [
        "How did you come here?",
        "I came in a lorry with an oven on it.",
        "And did they buy?",
        "Eleven loaves, and hens.",
    ]
    who = ["Anna", "Bo Lind", "Anna", "Bo Lind"]
    rows = [[f"0{n}:1{n}", name, words] for n, (name, words) in enumerate(zip(who * 2, said + said[::-1], strict=True))]
    top = "Place: back room      Date: 6 February 2024      Length: 42 min"
    (reading,) = parse_file("interview.docx", docx("Transcript of interview no 3", top, tables=[[heads, *rows]]))
    assert reading.kind is Kind.TRANSCRIPT
    assert {turn.speaker for source in reading.sources for turn in source.turns} == {"Anna", "Bo Lind"}
