"""Further ways in which recordings and notes come: oral history headers, Webex, Meet, Otter with keywords, lists."""

import pytest

from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file

F, R, U = Role.FACILITATOR, Role.RESIDENT, Role.UNKNOWN


def only(name, text):
    (reading,) = parse_file(name, text.encode())
    return reading


def turns(reading):
    source = reading.sources[0]
    return [(t.speaker, t.role, source.text[t.start : t.end]) for t in source.turns]


def test_oral_history_header_gives_roles_and_a_surname_alone_is_the_same_person():
    reading = only(
        "oral.txt",
        "ORAL HISTORY\n\nInterviewee: Mary Black\nInterviewer: John Grey\nDate: 4 March 1998\n\n"
        "JOHN GREY: Where were you born?\n\nMARY BLACK: In the house where I live.\n\nGREY: And then?\n\n"
        "BLACK: Then the mill.\n\nEND OF TAPE 1, SIDE A\n",
    )
    assert [t[:2] for t in turns(reading)] == [("JOHN GREY", F), ("MARY BLACK", R)] * 2
    assert any("GREY as JOHN GREY" in w for w in reading.warnings)


def test_initials_find_their_names_in_the_header():
    reading = only(
        "talk.txt", "Interviewer: John Grey\nParticipant: Mary Black\n\nJG: Where to?\nMB: Home.\nJG: Why?\nMB: Tea.\n"
    )
    assert {t[:2] for t in turns(reading)} == {("John Grey", F), ("Mary Black", R)}


def test_webex_writes_names_into_cue_ids():
    reading = only(
        "talk.vtt",
        'WEBVTT\n\n1 "Ada Obi" (123)\n00:00:01.000 --> 00:00:02.000\nWe share.\n\n'
        '2 "Bo Hart" (124)\n00:00:02.000 --> 00:00:03.000\nWe mend.\n\n'
        '3 "Bo Hart" (124)\n00:00:03.000 --> 00:00:04.000\nAlways.\n',
    )
    assert reading.flavour == "Webex transcript (VTT)"
    assert turns(reading) == [("Ada Obi", U, "We share."), ("Bo Hart", U, "We mend. Always.")]


def test_meet_lists_of_people_and_times_between_turns_are_no_words():
    reading = only(
        "meet.txt",
        "Transcript\n\nAttendees\n\nAda Obi, Bo Hart\n\nAda Obi: Good morning.\n\nBo Hart: I water it at "
        "six.\n\n00:05:00\n\n"
        "Bo Hart: And then I open the shed.\n\nMeeting ended after 00:42:13\n",
    )
    assert turns(reading) == [
        ("Ada Obi", U, "Good morning."),
        ("Bo Hart", U, "I water it at six. And then I open the shed."),
    ]


def test_keywords_of_otter_are_nobodys_words():
    keywords = ", ".join(f"word{n}" for n in range(80))
    reading = only(
        "o.txt",
        f"Talk\n\nSUMMARY KEYWORDS\n\n{keywords}\n\nSPEAKERS\n\nAda, Bo\n\nAda  00:00\nWe sing.\n\nBo  00:09\nWe do.\n",
    )
    assert turns(reading) == [("Ada", U, "We sing."), ("Bo", U, "We do.")]


def test_label_time_and_words_on_one_line_without_a_colon():
    reading = only(
        "s.txt", "Speaker A 00:00:01 So we met.\nSpeaker B 00:00:09 I had no seat.\nSpeaker A 00:00:14 The church!\n"
    )
    assert [(t.speaker, t.time) for t in reading.sources[0].turns] == [
        ("Speaker A", 1),
        ("Speaker B", 9),
        ("Speaker A", 14),
    ]


def test_names_and_dashes():
    reading = only("d.txt", "Ada - We keep the pool.\nBo - Me too.\nAda - It is cheap.\nBo - For now.\n")
    assert [t[0] for t in turns(reading)] == ["Ada", "Bo", "Ada", "Bo"]
    prose = only("p.txt", "Home - that is what it is.\nWork - that is gone.\nNobody minds, I think, but me.\nI walk.\n")
    assert {t[0] for t in turns(prose)} == {None}


def test_an_agenda_of_times_and_single_words_is_no_transcript():
    reading = only("day.txt", "09:30 Registration\n10:00 Welcome\n10:30 Round One\n12:30 Lunch\n15:00 Close\n")
    assert "agenda" in (reading.not_data or "")


def test_points_of_a_flip_chart_are_turns_of_their_own():
    reading = only(
        "notes.md",
        "# Notes\n\n## Table 1\n\n### What gives life here?\n\n- The allotments\n- Neighbours who knock\n\n## Table "
        "2\n\n* The river path\n",
    )
    source = reading.sources[0]
    assert reading.kind is Kind.NOTE
    assert [(t.table, t.question, source.text[t.start : t.end]) for t in source.turns] == [
        ("1", "What gives life here?", "The allotments"),
        ("1", "What gives life here?", "Neighbours who knock"),
        ("2", "What gives life here?", "The river path"),
    ]


def test_a_table_in_markdown():
    reading = only(
        "t.md",
        "# Answers\n\n| Name | What do you value? |\n|---|---|\n| Ada | The bench by the shop. |\n| Bo | My doctor "
        "knows me. |\n",
    )
    assert [(s.voice, s.text) for s in reading.sources] == [
        ("Ada", "The bench by the shop."),
        ("Bo", "My doctor knows me."),
    ]


def test_stories_numbered_in_plain_text():
    reading = only(
        "book.txt", "Story 1\n\nI came in 1974. There was mud.\n\nStory 2\n\nSomebody knocked. I could sew.\n"
    )
    assert [s.text for s in reading.sources] == ["I came in 1974. There was mud.", "Somebody knocked. I could sew."]


def test_lines_of_whisper_text_that_go_on_are_joined():
    reading = only(
        "w.txt",
        "We started in the spring.\nThen the school asked if the kids could come,\nand there were forty of us.\n",
    )
    assert reading.sources[0].text == (
        "We started in the spring.\nThen the school asked if the kids could come, and there were forty of us."
    )


@pytest.mark.parametrize("name", ["talk.sbv", "talk.txt"])
def test_captions_of_youtube_without_tags(name):
    text = "0:00:01.000,0:00:03.000\nWe share a van.\n\n0:00:03.000,0:00:05.000\nWith five streets.\n"
    if name.endswith("txt"):
        text = "1\n00:00:01,000 --> 00:00:03,000\nWe share a van.\n\n"
        text += "2\n00:00:03,000 --> 00:00:05,000\nWith five streets.\n"
    assert only(name, text).sources[0].text == "We share a van. With five streets."


def test_zoom_chat_with_messages_on_lines_of_their_own_reactions_and_private_words():
    reading = only(
        "chat.txt",
        "00:12:34\tFrom Ada Obi : hello all of you\n00:12:40\tFrom Ada Obi  to  Everyone:\n\tI think the "
        "garden\n\tmakes it work\n"
        '00:12:50\t From Bo Hart To Everyone : Reacted to "I think the garden" with 👍\n'
        "00:13:01\t From Bo Hart to Ada Obi(Direct Message) : just between us\n",
    )
    assert [(t[0], t[2]) for t in turns(reading)] == [
        ("Ada Obi", "hello all of you"),
        ("Ada Obi", "I think the garden\nmakes it work"),
    ]
    assert any("1 message sent privately" in w for w in reading.warnings)


def test_qualtrics_three_header_rows():
    from tests.readers.making import as_csv

    data = as_csv(
        ("ResponseId", "RecordedDate", "Q1", "Q2"),
        ("Response ID", "Recorded Date", "Age", "What do you value most here?"),
        ('{"ImportId":"_recordId"}', '{"ImportId":"r"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2"}'),
        ("R_1", "2026-05-01", "34", "The library and the people who work there"),
        ("R_2", "2026-05-02", "51", "My neighbours, who look out for me"),
    )
    (reading,) = parse_file("q.csv", data)
    assert reading.mapping["header_rows"] == 3
    assert [s.question for s in reading.sources] == ["What do you value most here?"] * 2


def test_labels_in_square_brackets():
    reading = only(
        "ids.txt", "[id1] hello, I like it.\n\n[id2] I am struggling.\n\n[id1] I learn a lot.\n\n[id2] Hmm, help.\n"
    )
    assert [t[0] for t in turns(reading)] == ["id1", "id2", "id1", "id2"]


def test_rows_of_an_oral_history_with_gaps_entities_and_colons():
    reading = only(
        "tr.csv",
        "timestamp,speaker,words,tags\n[00:00:00],DB:,Your name?,\n,BB:,Bea Hill&#8212;I was born here.,\n"
        "[00:3:50],,And I never left.,home\n,DB:,What do you grow?,\n,BB:,Leeks and a pear tree.,\n",
    )
    assert [(t[0], t[2]) for t in turns(reading)][:2] == [
        ("DB", "Your name?"),
        ("BB", "Bea Hill—I was born here. And I never left."),
    ]
    assert any("1 row names no speaker" in w for w in reading.warnings)


def test_a_list_of_zoom_participants_is_flagged():
    reading = only(
        "p.csv",
        "Meeting ID,Topic,Start Time,Duration (Minutes)\n1,About the hall,09/24/2020 11:35,75\n\n"
        "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAda Obi,a@example.org,75,\nBo "
        "Hart,b@example.org,72,\n",
    )
    assert "attendance list" in (reading.not_data or "")


def test_running_heads_in_text_that_came_from_pages():
    page = "\nOral History of Bea Hill\n\nRef: X5          Town Museum          Page {} of 18\n\n{}"
    talk = "Grey:  Is that all of it, part {}?\nHill:  It is what I remember, part {}.\n"
    first = "Al Grey:  Where were you, that year?\nBea Hill:  By the river, with everybody else.\n"
    text = "Interviewed by:\nAl Grey\nRecorded: 3 May 2008\n" + page.format(2, first)
    text += "".join(page.format(n, talk.format(n, n)) for n in range(3, 7))
    reading = only("oral.txt", text)
    assert {t[:2] for t in turns(reading)} == {("Al Grey", F), ("Bea Hill", U)}
    assert "Museum" not in reading.sources[0].text and "Oral History" not in reading.sources[0].text
    assert {d.reason: d.count for d in reading.dropped}["running heads and page numbers"] == 10


def test_a_name_and_its_time_on_two_lines():
    reading = only(
        "t.txt", "Ada Obi\n0:03\nWe saved it together.\n\nBo Hart\n0:09\nAll of us.\n\nAda Obi\n0:15\nIt is open.\n"
    )
    assert [(t.speaker, t.time) for t in reading.sources[0].turns] == [("Ada Obi", 3), ("Bo Hart", 9), ("Ada Obi", 15)]
    assert reading.sources[0].text == "We saved it together.\nAll of us.\nIt is open."


def test_a_line_that_holds_a_time_and_a_name_is_no_name_above_the_next():
    lines = "\n".join(
        f"[00:00:00] Ada Obi: {said}" for said in ("we sang.", "[laughter]", "[laughter]", "–", "we sang.")
    )
    reading = only("talk.txt", lines)
    assert all("00:00:00" not in said for *_, said in turns(reading))


def test_behind_dashes_nobody_speaks_under_the_name_of_whoever_spoke_before():
    talk = (
        "Round the stove\nWritten down as it was said.\n"
        "Mrs Rao – The lamps in the yard were the best of it.\nReena ji – I sat by the window and counted the boats.\n"
        "Mr Bell – We had the band out in March.\nŁucja – Soup for forty, from one pan.\nMrs Rao – And rain.\n"
        "Reena ji – It was only a shower.\nMr Bell – It was not.\nMrs Rao – A shower, then.\nMr Bell – A shower.\n"
    )
    assert [t[0] for t in turns(only("d.txt", talk))] == [
        *("Mrs Rao", "Reena ji", "Mr Bell", "Łucja", "Mrs Rao", "Reena ji", "Mr Bell", "Mrs Rao", "Mr Bell")
    ]
    goes_on = "Ada – We keep the pool.\nMondays mostly – it is cheap.\nBo – Me too.\nAda – Yes.\nBo – For now.\n"
    prose = only("p.txt", goes_on + "I walk there.\nMy sister does.\nSo do they all, I think.\nWe like it.\n")
    assert {t[0] for t in turns(prose)} <= {"Ada", "Bo", None}
