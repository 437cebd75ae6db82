# ruff: noqa: E501 – what a file holds is easier to check as it stands
"""Boards, decks and cards in shapes that tools and hosts left: frames with a number, polls by slide, captions on slides."""

from __future__ import annotations

from readers.making import docx, xlsx
from readers.making_doors import pptx

from harvest.model import Kind, Reading, Role
from harvest.readers.dispatch import parse_file


def read(name: str, data: str | bytes) -> Reading:
    (found,) = parse_file(name, data.encode() if isinstance(data, str) else data)
    return found


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns]


def test_a_frames_number_before_its_name_heads_the_cards_below_it() -> None:
    rows = '"Frame 1 - What keeps us here",""\n"The van. It knows me.","rural"\n"my shed",""\n"",""\n'
    rows += '"Frame 2 - What wears us out",""\n"All of it is online","digital"\n"the fares",""\n'
    found = read("miro.csv", rows)
    assert [words for _, words in said(found)] == [
        "The van. It knows me.",
        "my shed",
        "All of it is online",
        "the fares",
    ]
    assert {source.question for source in found.sources} == {"What keeps us here", "What wears us out"}


def test_a_poll_whose_row_gives_only_number_and_kind_is_asked_in_the_row_below() -> None:
    rows = [["Pier evening"], ["Session 1", "2025-05-14", "Participants", "9"], []]
    rows += [["Slide 2", "Word Cloud"], ["One word for the pier"], ["Response"], ["rust"], ["my dad"], []]
    rows += [["Slide 3", "Scales"], ["How hopeful?"], ["Statement", "Average"], ["Today", "2.4"], []]
    rows += [
        ["Slide 4", "Open Ended"],
        ["What next?"],
        ["Response"],
        ["Let artists have the sheds before they fall"],
        [],
    ]
    rows += [["Slide 5", "Q&A"], ["Question", "Upvotes"], ["Will there be a dredge this year?", "4"]]
    found = read("results.xlsx", xlsx(Results=rows))
    assert [words for _, words in said(found)] == [
        *("rust", "my dad", "Let artists have the sheds before they fall", "Will there be a dredge this year?"),
    ]


def test_the_last_of_numbered_pledges_is_no_key_though_nobody_signed_it() -> None:
    rows = [["No", "Name", "Org", "I pledge to…"], ["1", "Ada", "", "knock on number 9 this week"]]
    rows += [["2", "Bo", "Club", "cook for the lunch on Fridays"], ["3", "", "", "learn to sign hello and mean it"]]
    found = read("pledges.xlsx", xlsx(wall=rows))
    assert "learn to sign hello and mean it" in [words for _, words in said(found)]


def test_whoever_promises_right_before_the_verb_is_named() -> None:
    lines = [
        "Pledges",
        "Marek - I'll mend the gate",
        "Ossie & Fran: we'll bring soup",
        "The Allotment Club will dig the bed",
    ]
    found = read("pledges.docx", docx(*lines))
    assert ("The Allotment Club", "will dig the bed") in said(found)


def test_slides_that_name_who_took_the_picture_are_that_persons() -> None:
    slides = [
        ("What safe is", ["9 May 2025"], "fire exits first"),
        ("The lit window", ["Photo: Maya"], "It is on till two."),
    ]
    slides += [("My uncle's rank", ["Photo: Idris"], "They walked my sisters home.")]
    found = read("photovoice.pptx", pptx(*slides))
    assert [who for who, _ in said(found)] == ["Maya", "Maya", "Idris", "Idris"]
    alone = read("photovoice.pptx", pptx(*slides[1:]))
    assert ("Maya", "The lit window") in said(alone)


def test_what_notes_tell_whoever_presents_is_nobodys_words() -> None:
    slides = [
        ("On the quay, people said", ["“Put the boats back”", "“I was born on it”"], "Pause here. Second one is Alf's.")
    ]
    slides += [("At the school", ["“It claps when I cross”"], "Read these slowly.")]
    words = [words for _, words in said(read("heard.pptx", pptx(*slides)))]
    assert not any("Pause" in one or "slowly" in one for one in words) and len(words) == 3


def test_a_first_line_that_says_what_was_typed_up_is_no_card_and_a_title_signs() -> None:
    lines = ["Dream cards, typed by Ann, sorry about the spelling", "I dream of a bus that comes. - Joan"]
    lines += [
        "A swing for my grandad - Reece",
        "That it's clean before my legs go. Mrs T. Gill",
        "A cinema in the chapel",
    ]
    found = read("cards from the wall.docx", docx(*lines))
    assert found.kind is Kind.DREAM and len(found.sources) == 4
    assert {source.voice for source in found.sources} >= {"Joan", "Reece", "Mrs T. Gill"}


def test_an_account_called_host_leads_a_chat() -> None:
    chat = "2025-02-11 18:02:41 From Lorna Peel to Everyone:\n\thello from the ford\n"
    chat += "2025-02-11 18:03:31 From Flood Forum Host to Everyone:\n\tPlease put your answers here\n"
    chat += "2025-02-11 18:04:58 From Geoff to Everyone:\n\tStood at the window watching bins float past\n"
    found = read("meeting_saved_new_chat.txt", chat)
    assert {t.speaker for s in found.sources for t in s.turns if t.role is Role.FACILITATOR} == {"Flood Forum Host"}


def test_groups_in_brackets_or_before_a_question_are_where_it_was_said() -> None:
    lines = [("Heading 2", "Flip chart 1 (Group Heron): What is strong?"), ("List Bullet", "two choirs")]
    lines += [("Heading 2", "What is strong? (Table 2 – Kath)"), ("List Bullet", "cheap chips")]
    lines += [("Heading 2", "Team Bee: What would we try?"), ("List Bullet", "a bell")]
    found = read("charts.docx", docx(*lines))
    places = [(turn.table, turn.question) for s in found.sources for turn in s.turns]
    assert places == [("Group Heron", "What is strong?"), ("2", "What is strong?"), ("Team Bee", "What would we try?")]


def test_an_age_beside_a_name_before_a_dream_is_kept_with_it() -> None:
    lines = [
        "Our dreams — Year 9 and the Tuesday Club",
        "Kai (14): a skate bowl under the flyover",
        "Mrs Iyer, 81: to be asked",
    ]
    found = read("dreams.docx", docx(*lines, "Jonno: a job that isn't the warehouse"))
    assert [source.voice for source in found.sources] == ["Kai", "Mrs Iyer", "Jonno"]
    assert found.sources[0].attributes["Age"] == "14" and found.sources[0].text == "a skate bowl under the flyover"


def test_a_signed_first_card_without_a_full_stop_is_no_title() -> None:
    found = read(
        "dreams.docx", docx("A skate bowl under the flyover (Kai, 14)", "To be asked (Mrs Iyer, 81)", "A job (Jonno)")
    )
    assert [source.text for source in found.sources] == ["A skate bowl under the flyover", "To be asked", "A job"]


def test_author_and_score_beside_what_an_audience_asks_are_no_people() -> None:
    asked = [["Question", "Author", "Score", "Status"], ["Who decides about the lights?", "Ned", "4", "Answered"]]
    asked += [["Is there any money left?", "Anonymous", "9", "Archived"]]
    polled = [
        ["What would you bring back?"],
        [],
        ["Response", "Participant"],
        ["The night bus", "Anonymous"],
        ["Whistling", "Bea"],
    ]
    polled += [["My knees", "Anonymous"]]
    found = read("slido.xlsx", xlsx(**{"Open text poll": polled, "Questions": asked}))
    words = [words for _, words in said(found)]
    assert "The night bus" in words and "Is there any money left?" in words


def test_who_only_asks_while_others_only_answer_leads_whatever_the_letters() -> None:
    lines = [
        "ਹਰਪ੍ਰੀਤ: ਤੁਹਾਨੂੰ ਇੱਥੇ ਕੀ ਚੰਗਾ ਲੱਗਦਾ ਹੈ?",
        "ਜਸਵਿੰਦਰ: ਲੰਗਰ, ਤੇ ਬੱਚਿਆਂ ਦਾ ਹਾਸਾ।",
        "ਹਰਪ੍ਰੀਤ: ਤੇ ਕੀ ਬਦਲੋਗੇ?",
        "ਮਨਜੀਤ: ਬੱਸ ਜਲਦੀ ਆਵੇ।",
    ]
    found = read("talk.docx", docx(*lines))
    assert {t.speaker for s in found.sources for t in s.turns if t.role is Role.FACILITATOR} == {"ਹਰਪ੍ਰੀਤ"}


def test_an_age_in_brackets_behind_a_name_after_the_last_sentence_is_kept() -> None:
    lines = [
        "Pledge tree",
        "Read with the club about the bench – Margaret Toll",
        "I'll walk the dog the long way. Ollie (10)",
    ]
    found = read("pledges.docx", docx(*lines, "I will phone my brother.", "I will learn to darn."))
    (ollie,) = (source for source in found.sources if source.voice == "Ollie")
    assert ollie.attributes["Age"] == "10" and ollie.text == "I'll walk the dog the long way."


def test_an_information_sheet_for_those_asked_is_no_data() -> None:
    lines = ["Participant information sheet", "Why are we doing this? We want to hear about the estate."]
    lines += [
        "Do I have to take part? No. You can stop at any time.",
        "What will happen to my words? They are typed and kept safe.",
    ]
    assert read("info.docx", docx(*lines, "Who can I contact? Jan, at the hall.")).not_data
