"""Reports with one poll below the other: answers to open questions are people's words, counted options are nobody's."""

from __future__ import annotations

import io

from openpyxl import Workbook

from harvest.readers.dispatch import parse_file

POLLS = [
    ["Event name", "Big Listen"],
    [],
    ["Poll 1", "Have you been before?", "Multiple choice"],
    ["Option", "Votes", "Percentage"],
    ["Yes", "9", "41%"],
    [],
    ["Poll 2", "Where do you feel most yourself?", "Open text"],
    ["Response", "Name", "Date"],
    ["By the river when the tide is out", "Anonymous", "2025-03-22 19:12:08"],
    ["In the kitchen with my sleeves rolled up", "Eilidh", "2025-03-22 19:12:15"],
]
ASKED = [
    ["Question", "Author", "Upvotes", "Status", "Date"],
    ["Why was the youth club never built again?", "Anonymous", "14", "Answered", "2025-03-22 19:31:10"],
    ["How do I get involved if I work nights?", "Mrs. Petrie", "6", "Live", "2025-03-22 19:33:45"],
    ["Can somebody explain who decides which closes get cleaned?", "Anonymous", "8", "Live", "2025-03-22 19:36:02"],
    ["When will we talk about what people lost?", "Anonymous", "17", "Answered", "2025-03-22 19:40:27"],
]


def _workbook() -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in (("Polls overall", POLLS), ("Questions", ASKED)):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_open_answers_are_read_with_their_question_and_the_sheet_beside_them() -> None:
    (reading,) = parse_file("polls.xlsx", _workbook())
    texts = " ".join(source.text for source in reading.sources)
    assert "By the river when the tide is out" in texts and "How do I get involved" in texts
    assert "41%" not in texts and "Multiple choice" not in texts
    asked = {turn.question for source in reading.sources for turn in source.turns if "river" in source.text}
    assert asked == {"Where do you feel most yourself?"}
    assert {source.voice for source in reading.sources} >= {"Eilidh", "Mrs. Petrie"}


def test_the_one_poll_of_a_sheet_below_what_the_tool_says_of_it_gives_its_answers():
    book = Workbook()
    book.remove(book.active)
    asked: list[list[object]] = [["Message", "Sender", "Likes", "Time", "Status"]]
    asked += [["Where will the number 9 stop?", "Oonagh", 4, "18:30:02", "Live"]]
    asked += [["Who asked the people who live there?", "Anonymous", 9, "18:31:44", "Live"]]
    asked += [["What becomes of the bell when it shuts?", "Canon Frew", 2, "18:35:10", "Live"]]
    poll: list[list[object]] = [["Poll title", "What would help?"], ["Poll type", "Open text"], ["Votes", 3], []]
    poll += [["Response", "Participant"], ["A bench at every second stop", "Participant 2"], ["lamps", "Participant 3"]]
    poll += [["ask us first", "Participant 4"]]
    for title, rows in (("Messages", asked), ("Poll 1", poll)):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    sources = [source for found in parse_file("Bell tower.xlsx", file.getvalue()) for source in found.sources]
    words = {source.text: source for source in sources}
    assert {"A bench at every second stop", "lamps", "ask us first"} <= words.keys()
    assert not any("Participant" in text or text == "Open text" for text in words)
    assert [turn.question for turn in words["ask us first"].turns] == ["What would help?"]
    assert words["Where will the number 9 stop?"].voice == "Oonagh"


BARE = [
    ["Poll 1", "Multiple choice", "In one word, is the ferry safe?"],
    ["Total voters", 71, None],
    ["Safe", 20, "28%"],
    ["Unsafe", 51, "72%"],
    [None, None, None],
    ["Poll 2", "Open text", "What must the ferry never lose?"],
    ["Total voters", 44, None],
    ["The bell that the mate rings when it is foggy", None, None],
    ["lifeboats", None, None],
    ["Somebody who lifts the pram over the step?", None, None],
]


def _told(**sheets: list[list[object]]) -> dict[str, str | None]:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    (reading,) = parse_file("Ferry night.xlsx", file.getvalue())
    return {source.text: source.turns[0].question for source in reading.sources}


FERRY = {
    "The bell that the mate rings when it is foggy": "What must the ferry never lose?",
    "lifeboats": "What must the ferry never lose?",
    "Somebody who lifts the pram over the step?": "What must the ferry never lose?",
}


def test_answers_that_stand_below_an_open_question_without_a_head_are_read_beside_what_was_asked_by_people() -> None:
    told = _told(Questions=[[*row] for row in ASKED], Polls=BARE)
    assert {text: told.get(text) for text in FERRY} == FERRY
    assert len(told) == len(FERRY) + len(ASKED) - 1


def test_one_open_poll_alone_on_a_sheet_is_one_too() -> None:
    assert _told(Polls=BARE[5:]) == FERRY


def test_counts_beside_answers_and_the_kind_on_a_line_of_its_own_are_no_words() -> None:
    rows: list[list[object]] = [["Poll 4: What must the ferry never lose?"], ["Type", "Open text"], ["Participants", 3]]
    rows += [
        ["The bell in the fog", 2],
        ["lifeboats", 1],
        [],
        ["Poll 5: Would you pay more?"],
        ["Type", "Multiple choice"],
    ]
    rows += [["Yes", 4], ["Not a penny more than now", 9]]
    assert [*_told(Polls=rows)] == ["The bell in the fog", "lifeboats"]


def _sheets(*polls: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in polls:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _one(question: str, kind: str, *rows: list[object]) -> list[list[object]]:
    return [["Slide"], [question], ["Type", kind], ["Session", "1 (3 May 2025)"], ["Participants", 4], [], *rows]


OPEN = _one("What would bring you back?", "Open ended", ["Responses"], ["soup on a Friday"], ["a later bus home"])
CLOUD = _one("The quay in one word?", "Word cloud", ["Responses"], ["windy"], ["ours"])
SCALES = _one("How was it?", "Scales (1–5)", ["Statement", "1", "2"], ["The tea", 3, 1])
CHOICE = _one("Which day?", "Multiple choice", ["Choices", "Responses"], ["Friday", 7], ["Sunday", 2])
ROOM = _one("Ask the trust", "Q&A", ["Question", "Upvotes", "Answered"], ["Who has the key of the hall?", 6, "No"])


def test_polls_on_a_sheet_each_give_open_answers_and_questions_of_the_room_under_what_was_asked():
    polls = {"Slide 1": CLOUD, "Slide 2": OPEN, "Slide 3": SCALES, "Slide 4": ROOM, "Slide 5": CHOICE}
    (found,) = parse_file("export.xlsx", _sheets(*polls.items()))
    told = {s.text: {t.question for t in s.turns} for s in found.sources}
    assert set(told) == {"windy", "ours", "soup on a Friday", "a later bus home", "Who has the key of the hall?"}
    assert told["a later bus home"] == {"What would bring you back?"}
    assert any("Slide 3" in warning and "Slide 5" in warning for warning in found.warnings)


def test_the_question_of_a_poll_on_a_sheet_may_stand_behind_its_name():
    keyed = [
        ["Type", "Open ended"],
        ["Question", "What would bring you back?"],
        [],
        ["Responses"],
        ["soup on a Friday"],
    ]
    (found,) = parse_file("export.xlsx", _sheets(("Slide 1", keyed), ("Slide 2", CLOUD)))
    assert {s.text: s.turns[0].question for s in found.sources}["soup on a Friday"] == "What would bring you back?"


def test_one_poll_beside_sheets_of_other_things_is_read_as_before():
    (found,) = parse_file("export.xlsx", _sheets(("Slide 2", OPEN), ("Rota", [["Who", "Day"], ["Ada", "Friday"]])))
    assert [s.text for s in found.sources] == ["soup on a Friday", "a later bus home"]
