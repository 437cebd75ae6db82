"""What tools and typists set around the words of people, and papers that hold none of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import openpyxl

from harvest.model import Reading, Role
from harvest.readers.dispatch import parse_file
from tests.readers.reading_back import read, said, who_asks


def texts(reading: Reading) -> list[str]:
    return [words for _, words in said(reading)]


def speakers(reading: Reading) -> set[str]:
    return {turn.speaker for source in reading.sources for turn in source.turns if turn.speaker}


def table(name: str, rows: Sequence[Sequence[str]]) -> Reading:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file(name, out.getvalue().encode())
    return reading


def workbook(name: str, rows: Sequence[Sequence[str | int]]) -> Reading:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(list(row))
    out = io.BytesIO()
    made.save(out)
    (reading,) = parse_file(name, out.getvalue())
    return reading


def text(name: str, lines: str) -> Reading:
    return read(name, lines)


def test_times_that_count_frames_behind_semicolons_are_times_of_a_talk() -> None:
    rows = [
        ["Speaker Name", "Start Time", "End Time", "Text"],
        ["Ruta", "00;00;01;02", "00;00;03;11", "Who taught you to splice?"],
        ["Olaf", "00;00;04;00", "00;00;09;29", "My aunt, on the slip, with her eyes shut."],
        ["Ruta", "00;00;10;05", "00;00;12;00", "Were you any good?"],
        ["Olaf", "00;00;12;10", "00;00;15;00", "No. I still am not."],
    ]
    reading = table("splicing seq.csv", rows)
    assert reading.kind.value == "transcript"
    assert speakers(reading) == {"Ruta", "Olaf"}


def test_a_program_by_its_name_says_nothing_in_a_chat_in_rows() -> None:
    rows = [
        ["AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"],
        ["1", "ness_yw", "2026-05-06T16:30:02+01:00", "what would you keep about the pier?", "", ""],
        ["2", "Rota-bot", "2026-05-06T16:31:02+01:00", "Reminder: quiz at 8!", "", ""],
        ["3", "MEE6", "2026-05-06T16:31:09+01:00", "GG @pim, you just advanced to level 3!", "", ""],
        ["4", "pim", "2026-05-06T16:32:02+01:00", "the third plank, it sings", "", "x (2)"],
        ["5", "oona", "2026-05-06T16:33:02+01:00", "nothing. let it fall in", "", ""],
    ]
    reading = table("general.csv", rows)
    assert speakers(reading) == {"ness_yw", "pim", "oona"}
    assert any("service lines" in one.reason and one.count == 2 for one in reading.dropped)


def test_a_card_that_only_tries_the_wall_out_is_none_where_its_words_stand_in_the_title() -> None:
    heads = ["Card Name", "Card Description", "Card URL", "Labels", "List Name", "Archived"]
    cards = [
        ["A bench that faces away", "I come here to see nobody", "https://trello.com/c/1", "", "Keep", "false"],
        ["testing testing", "", "https://trello.com/c/2", "", "Keep", "true"],
        ["The gate that squeaks", "It tells me she is home", "https://trello.com/c/3", "", "Keep", "false"],
        ["More dark", "You could see the stars once", "https://trello.com/c/4", "", "Add", "false"],
    ]
    reading = table("wall.csv", [heads, *cards])
    assert len(reading.sources) == 3
    assert not any("testing" in one for one in texts(reading))
    assert any("only “test”" in warning for warning in reading.warnings)


def test_what_a_room_for_calls_says_to_whoever_comes_in_is_nobodys() -> None:
    lines = (
        "[18:55] Welcome to Mending hour!\n[19:02] Gwil: What do you keep that is broken?\n"
        "[19:03] Pia: a clock with one hand\n[19:03] Teo: My father's radio. It hums\n"
        "[19:05] Gwil: And who could mend it?\n[19:06] Pia: nobody who is alive\n[19:07] Teo: me, if I dared"
    )
    reading = text("chat of mending hour.txt", lines)
    assert "Welcome to Mending hour" not in " ".join(texts(reading))
    assert speakers(reading) == {"Gwil", "Pia", "Teo"}


def test_where_somebody_lives_below_a_dot_is_no_comment_and_the_post_with_its_day_is_a_message() -> None:
    post = "Orla K.\nLow Quay • 3 June\n"
    post += "The net loft is for sale. What was it to you?\n👍 12\nLike\nComment\nShare\n4 comments\n"
    comment = "\n{}\n •\n{}\n{}\n2d\nLike\nReply\nShare\n"
    comments = [
        ("Bram T.", "High Street", "My whole wedding, fiddles and all."),
        ("Sofia L.", "Low Quay", "It leaked on us every year and we loved it"),
        ("Orla K.", "Low Quay", "Sofia you still owe me an umbrella"),
    ]
    reading = text("net loft comments.txt", post + "".join(comment.format(*one) for one in comments))
    assert not any("High Street" in one or "Low Quay" in one for one in texts(reading))
    assert len([turn for source in reading.sources for turn in source.turns]) == 4


def test_na_with_a_reason_is_no_answer_of_a_table() -> None:
    rows = [
        ["", "Table 1", "Table 2"],
        ["What did you eat as a child?", "Nettle soup on Fridays", "n/a – we started late"],
        ["Where does food go wrong?", "Lunch at eleven", "No answer: ran out of time"],
        ["What could we do?", "A pot that anybody stirs", "Open the orchard"],
    ]
    lines = "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], ["---"] * 3, *rows[1:]])
    reading = text("tables.md", lines)
    assert texts(reading) == [
        "Nettle soup on Fridays",
        "Lunch at eleven",
        "A pot that anybody stirs",
        "Open the orchard",
    ]


def test_what_a_sticky_note_says_is_words_and_no_note_of_staff() -> None:
    rows = [
        ["Table", "Prompt", "What the note says (verbatim)", "Dots"],
        ["Red", "Then", "We learned to row here before we could read", 4],
        ["Red", "Now", "Good for a sandwich but only with your back to it", 2],
        ["Blue", "Then", "My brother proposed on the slip and fell in", 9],
        ["Blue", "Next", "a rope for whoever wants to swing out", 7],
    ]
    assert len(workbook("wall.xlsx", rows).sources) == 4


def test_heads_above_a_ruled_line_head_their_notes() -> None:
    lines = (
        "NOTES FROM THE WALL - lifeboat supper, 2 April\n\nWHAT KEEPS YOU HERE?\n====================\n"
        "- The kettle that is always on\n- Nobody asks me how I am\n\nWHAT WEARS YOU OUT?\n===================\n"
        "- Wet boots in the hall\n- The pager at four\n\n-- end --\n\x1a"
    )
    reading = text("wall.txt", lines)
    assert len(texts(reading)) == 4
    assert {t.question for s in reading.sources for t in s.turns} == {"WHAT KEEPS YOU HERE?", "WHAT WEARS YOU OUT?"}


def test_what_people_add_about_themselves_to_the_boxes_of_a_form_is_theirs() -> None:
    heads = ["Respondent ID", "Which of these do you use?", "", "", "What would you say to whoever decides?"]
    below = ["", "Ferry", "Bus", "Other (please specify)", "Open-Ended Response"]
    rows = [
        ["1", "Ferry", "", "", "Come over with me on a bad day"],
        ["2", "", "", "my neighbour's dinghy", "You have never missed the last boat"],
        ["3", "Ferry", "Bus", "", "Paint it whatever colour you like"],
    ]
    assert "my neighbour's dinghy" in texts(table("boats.csv", [heads, below, *rows]))
    rows[1][3] = "Tram (Line 4)"
    assert len(texts(table("boats.csv", [heads, below, *rows]))) == 3


def test_a_caption_that_only_credits_whoever_took_the_picture_holds_no_words() -> None:
    figure = "<figure><img src='{}.jpg'/><figcaption>{}<br><em>Photo: {}</em></figcaption></figure>"
    shots = [
        ("a", "The lamp that I mend each spring and nobody sees.", "Ineke"),
        ("b", "", "Bas"),
        ("c", "My father's oar. He left it for me to find.", "Bas"),
    ]
    page = "<html><body><h1>Harbour</h1>" + "".join(figure.format(*shot) for shot in shots) + "</body></html>"
    (reading,) = parse_file("harbour.html", page.encode())
    assert len(reading.sources) == 2
    assert any(one.reason == "pictures without a caption" for one in reading.dropped)


def test_whoever_typed_out_a_box_of_wishes_says_none_of_them() -> None:
    mail = (
        "From: Mo <mo@loft.example>\nTo: Ada <ada@quay.example>\nSubject: the dream box\n"
        "Date: Tue, 19 May 2026 21:14:52 +0100\n"
        "Content-Type: text/plain; charset=utf-8\n\nHi Ada,\n\nOpened the box tonight. Typed them up for you:\n\n"
        "1. A swing over the water\n2. That my son reads to me\n3. To sit in the front row – Else, chair 2\n"
        "4. no more sirens\n\nThere was a bus ticket in it as well.\n\nMo\n"
    )
    (reading,) = parse_file("dreams.eml", mail.encode())
    assert len(reading.sources) == 4
    assert not any("bus ticket" in one or "Typed" in one for one in texts(reading))
    assert {turn.role for source in reading.sources for turn in source.turns} == {Role.UNKNOWN}


def test_whoever_puts_the_question_of_the_evening_leads_it() -> None:
    lines = (
        "Ruth: I think it's on. So the question for tonight is what the slip is to you, whichever end you sit.\n"
        "Jory: It is where I learned to swear.\nPetra: Eels, for me. Eels and my uncle.\n"
        "Ruth: I'm not sure that is legal.\n"
        "Jory: It was not.\n"
        "Petra: My gran sold them at the top, in newspaper, and the cats knew the hour.\n"
        "Ruth: Anybody else before we go?\n"
        "Jory: Only that the rail must go back. I counted the falls, there were nine of them last winter."
    )
    reading = text("slip.txt", lines)
    assert who_asks(reading) == {"Ruth"}


def test_a_form_left_blank_is_no_data_though_a_line_to_cut_along_stands_in_it() -> None:
    form = (
        "Tell us!\n1. How did you hear of it?   ☐ Poster   ☐ Friend\n2. What did you love?\n"
        "……………………………………………………\n3. What would you change?\n______________________________\n"
        "Name: ……………………\n"
    )
    cut = "✂ - - - - - - - - - - - - - - - - - - - - - - - -\n"
    assert text("form.txt", form + cut + form).not_data


def test_questions_of_a_risk_assessment_are_heads_of_one() -> None:
    rows = [
        ["What are the hazards?", "Who might be harmed and how?", "What are you already doing?"],
        ["Wet steps by the slip", "Everybody, slipping", "Grit is put down on the morning and a rope is run along"],
        ["Open fire", "Children near it, burns", "Two stewards stand there and nobody comes within three metres"],
        ["Dark path home", "Older people, falls", "Lanterns every ten metres and somebody who walks last"],
    ]
    heads = [*rows[0], "What further action is needed?", "By whom", "By when"]
    assert table("lantern walk.csv", [heads, *([*row, "Ask the council", "Jo", "6/11"] for row in rows[1:])]).not_data


def test_a_list_of_telephone_numbers_with_remarks_is_no_data() -> None:
    rows = [
        ["Name", "Mobile", "Can do", "Notes"],
        ["Kit", "07700 900112", "Van", "has key"],
        ["Bo", "07700 900145", "Sort, door", "not Mondays"],
        ["Di", "01632 960223", "Door", "landline only"],
        ["Oz", "07700 900190", "Sort", "knee op 3rd"],
    ]
    assert workbook("helpers.xlsx", rows).not_data


def test_a_talk_in_three_columns_below_fields_of_the_typist_is_no_chat() -> None:
    head = "Transcript: Slip group\nClient: Quay Commons CIC\nRecorded: 3 March 2026, the loft\n"
    lines = (
        ("0:00:04", "Ros Hale", "Who first took you down there?"),
        ("0:00:09", "Marl", "My nan, with a bucket, for coal."),
        ("0:00:15", "Dov", "We had a bath on a rope."),
        ("0:00:20", "Marl", "You were posh then."),
        ("0:00:24", "Ros Hale", "And now, who goes down there?"),
        ("0:00:29", "Dov", "The young ones. Let them see their feet."),
    )
    reading = text("slip.txt", head + "".join("\n".join(one) + "\n" for one in lines) + "[End of recorded material]")
    assert speakers(reading) == {"Ros Hale", "Marl", "Dov"}
    assert said(reading)[0] == ("Ros Hale", "Who first took you down there?")
