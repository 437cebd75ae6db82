"""The page Upload: look at what was recognised, put it right, take it in."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.model import Consent, Role
from harvest.ui import background
from harvest.ui.pages.upload import cards

CALL = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Host: Thank you all for coming. What has been good about living here this year?

2
00:00:05.000 --> 00:00:14.000
Speaker 2: We started a choir in the old chapel and thirty people came on the very first night to sing.

3
00:00:15.000 --> 00:00:25.000
Dan Price: The bus was cut in May, so my mother cannot get to the surgery unless a neighbour drives her there.

4
00:00:26.000 --> 00:00:35.000
Speaker 2: My neighbours lend each other tools, and nobody has had to buy a ladder since we began to do it.
"""
ANSWERS = """id,age band,What do you love here?,What would help?,may we quote you
1,16-24,The skate park is where my friends meet after school.,A late bus home on Fridays would help us.,anonymously
2,65-74,My garden club visits each other's gardens in summer time.,N/A,no
3,35-44,Everyone on our street knows each other by name now.,Somewhere warm to sit in winter.,yes with my name
"""
KEYWORDS = "id,topic\n1,parks\n2,choir\n3,bus\n4,friends\n"


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Suggesting is another test's business; here it is only noted that it was begun."""
    begun: list[str] = []
    monkeypatch.setattr(background, "start_when_due", lambda ws: begun.append(ws.title))
    return begun


Upload = Callable[..., AppTest]


@pytest.fixture
def upload(inquiry: verbs.Workspace) -> Upload:
    """Uploads files given as name=text and gives the page."""

    def shown(*files: tuple[str, str | bytes], page: AppTest | None = None) -> AppTest:
        at = page or open_page("upload", inquiry.path, coder="Ana")
        at.file_uploader[0].set_value(
            [(name, body.encode() if isinstance(body, str) else body, "") for name, body in files]
        )
        return fine(at.run())

    return shown


def box(at: AppTest, label: str):
    return next(s for s in at.selectbox if s.label == label)


def take_in(at: AppTest) -> AppTest:
    return press(at, next(label for label in labels(at) if label.startswith("Take in")))


def test_a_file_is_shown_as_it_was_recognised_and_nothing_is_kept(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("table 3 call.vtt", CALL))
    said = words(at)
    assert "Zoom transcript (VTT) · 4 turns · 3 speakers · 4 passages" in said
    assert "Speaker 2: We started a choir in the old chapel" in said
    assert "Speaker 2 – 2 turns" in [t.label for t in at.text_input]
    assert verbs.inquiry.imported_files(inquiry) == () and verbs.inquiry.sources(inquiry) == ()


def test_tables_and_cards_are_counted_beside_people_and_after_them_the_way_leads_to_the_dreams(
    upload: Upload, no_model: list[str]
) -> None:
    cards = "Table,Our dream\nLamp,A warm room every day\nKiln,A ferry on Sundays\n"
    captions = "Picture,Caption\na.jpg,The bench by the gate where we meet\nb.jpg,The hall with its doors open\n"
    at = upload(("dreams.csv", cards), ("photo captions.csv", captions))
    assert "· 2 tables · 2 passages" in words(at) and "· 2 cards · 2 passages" in words(at)
    assert "See the dreams and pledges" in labels(take_in(at))


def test_what_was_chosen_is_taken_in_and_the_next_step_offered(
    upload: Upload, inquiry: verbs.Workspace, no_model: list[str]
) -> None:
    at = take_in(upload(("call.vtt", CALL)))
    assert [f.name for f in verbs.inquiry.imported_files(inquiry)] == ["call.vtt"]
    assert "Taken in: 1 file, 4 passages." in words(at)
    assert {"Start coding", "Look at the names"} <= set(labels(at))
    assert no_model == ["Kirk Green"], "suggesting begins by itself"
    assert not at.file_uploader[0].value, "the uploader is empty again"


def test_a_role_put_right_decides_what_is_coded(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    host = next(i for i, s in enumerate(s for s in at.selectbox if s.label == "Role") if s.value is Role.UNKNOWN)
    roles = [s for s in at.selectbox if s.label == "Role"]
    names = [t.label.split(" – ")[0] for t in at.text_input if " – " in t.label and "turn" in t.label]
    host = names.index("Host")
    fine(roles[host].set_value(Role.FACILITATOR).run())
    press(at, "Everybody not known is a resident")
    take_in(at)
    assert {v.label: v.role for v in verbs.settings.voices(inquiry)} == {
        "Host": Role.FACILITATOR,
        "Speaker 2": Role.RESIDENT,
        "Dan Price": Role.RESIDENT,
    }
    assert [p.codeable for p in verbs.inquiry.passages(inquiry)] == [False, True, True, True]


def test_two_speakers_given_one_name_become_one_voice(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    field = next(t for t in at.text_input if t.label.startswith("Speaker 2"))
    fine(field.set_value("Dan Price").run())
    take_in(at)
    assert {v.label for v in verbs.settings.voices(inquiry)} == {"Host", "Dan Price"}


def test_table_round_and_question_can_be_put_right(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("table 3 call.vtt", CALL))
    table = next(t for t in at.text_input if t.label == "Table")
    assert table.value == "3"
    fine(table.set_value("7").run())
    fine(next(t for t in at.text_input if t.label == "Question").set_value("What has been good?").run())
    take_in(at)
    assert {(p.table, p.question) for p in verbs.inquiry.passages(inquiry)} == {("7", "What has been good?")}


def test_event_and_consent_hold_for_all_files(upload: Upload, inquiry: verbs.Workspace) -> None:
    # AppTest cannot type a new option into a select box; what was typed before is kept under this name.
    at = upload(("call.vtt", CALL), page=open_page("upload", inquiry.path, upload_event="Autumn café"))
    fine(at.radio(key="all_consent").set_value(Consent.ANONYMOUS).run())
    fine(at.text_input(key="all_place").set_value("Old chapel").run())
    take_in(at)
    assert [(e.title, e.place) for e in verbs.settings.events(inquiry)] == [("Autumn café", "Old chapel")]
    assert {v.consent for v in verbs.settings.voices(inquiry)} == {Consent.ANONYMOUS}
    assert {s.event for s in verbs.inquiry.sources(inquiry)} == {"Autumn café"}


def test_consent_of_one_file_differs_from_the_others(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    fine(box(at, "Consent of this file’s voices").set_value("analysis").run())
    take_in(at)
    assert {v.consent for v in verbs.settings.voices(inquiry)} == {Consent.ANALYSIS}


def test_a_file_that_fails_stops_no_other(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("empty.txt", ""), ("call.vtt", CALL), ("photo.docx", b"\x89PNG\r\n\x1a\n0000"))
    said = words(at)
    assert "empty.txt" in said and "photo.docx" in said
    assert [e for e in at.error if "empty.txt" in e.value] and [e for e in at.error if "photo.docx" in e.value]
    take_in(at)
    assert [f.name for f in verbs.inquiry.imported_files(inquiry)] == ["call.vtt"]


def test_a_file_that_is_not_chosen_stays_out(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL), ("answers.csv", ANSWERS))
    fine(next(c for c in at.checkbox if "answers" in c.label).uncheck().run())
    take_in(at)
    assert [f.name for f in verbs.inquiry.imported_files(inquiry)] == ["call.vtt"]
    assert any("answers" in c.label for c in at.checkbox), "it is still there to be taken in later"


def test_the_same_words_twice_are_said_to_be_there_already(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL), ("copy.vtt", CALL.replace("\n", "\r\n")))
    assert "This holds the same as **call.vtt**" in words(at)
    take_in(at)
    again = upload(("again.vtt", CALL), page=open_page("upload", inquiry.path))
    assert "This holds the same as **call.vtt**" in words(again)
    assert len(verbs.inquiry.imported_files(inquiry)) == 1


def test_an_agenda_is_flagged_and_taken_in_only_when_asked(upload: Upload, inquiry: verbs.Workspace) -> None:
    agenda = (
        "Agenda\n\n10:00 Welcome and introductions\n10:30 Round one\n11:15 Tea break\n12:00 Round two\n13:00 Close\n"
    )
    at = upload(("agenda.txt", agenda))
    assert "agenda" in at.warning[0].value
    assert next(b for b in at.button if b.label == "Take in files").disabled
    fine(next(c for c in at.checkbox if c.label == "Take it in anyway").check().run())
    take_in(at)
    assert [f.name for f in verbs.inquiry.imported_files(inquiry)] == ["agenda.txt"]


def test_columns_of_a_table_can_be_chosen_kept_and_used_again(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("answers.csv", ANSWERS))
    text = next(m for m in at.multiselect if m.label == "Columns with people’s words")
    assert text.value == ["What do you love here?", "What would help?"]
    assert table(at)[0][0] == "may we quote you", "a column that asks is read as one about permission"
    text.set_value(["What would help?"])
    next(t for t in at.text_input if t.label.startswith("Keep these columns")).set_value("Café form")
    press(at, "Read again with these columns")
    assert "2 answers" in words(at)
    assert verbs.intake.saved_mappings(inquiry)["Café form"]["text"] == ["What would help?"]
    other = upload(("more.csv", ANSWERS.replace("skate park", "swings")), page=open_page("upload", inquiry.path))
    assert "5 answers" in words(other)
    press(other, "Use these")
    assert "2 answers" in words(other)
    take_in(other)
    assert {s.question for s in verbs.inquiry.sources(inquiry)} == {"What would help?"}


def test_consent_in_a_column_wins_over_the_choice_for_all(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("answers.csv", ANSWERS))
    fine(at.radio(key="all_consent").set_value(Consent.NAMED).run())
    take_in(at)
    assert sorted(v.consent.value for v in verbs.settings.voices(inquiry)) == ["anonymous", "named", "none"]


def test_a_table_whose_words_were_not_found_can_be_told_where_they_are(
    upload: Upload, inquiry: verbs.Workspace
) -> None:
    at = upload(("words.csv", KEYWORDS))
    assert at.error and "no column" in at.error[0].value and "Put it aside" in labels(at)
    next(m for m in at.multiselect if m.label == "Columns with people’s words").set_value(["topic"])
    press(at, "Read again with these columns")
    assert "4 answers" in words(at)
    take_in(at)
    assert len(verbs.inquiry.sources(inquiry)) == 4


def test_a_mapping_that_does_not_fit_leaves_the_file_as_it_was(upload: Upload, inquiry: verbs.Workspace) -> None:
    verbs.intake.save_mapping(inquiry.acting_as("Ana"), "Other form", {"text": ["Comments"], "header_rows": 1})
    at = press(upload(("answers.csv", ANSWERS)), "Use these")
    assert any("Comments" in e.value for e in at.error)
    assert "5 answers" in words(at)
    take_in(at)
    assert len(verbs.inquiry.sources(inquiry)) == 5


def test_a_file_can_be_put_aside(upload: Upload) -> None:
    at = press(upload(("call.vtt", CALL)), "Put this file aside")
    assert not at.checkbox and "call.vtt" not in words(at)


def test_words_of_people_are_shown_as_they_were_said(upload: Upload) -> None:
    at = upload(
        ("story.txt", "It cost $5 and $6, *really*, and <b>nobody</b> minded paying that much for the [choir](x).")
    )
    assert any("It cost $5 and $6, *really*, and <b>nobody</b>" in t.value for t in at.text)
    assert not any("really" in m.value for m in at.markdown)


def test_corrections_are_still_there_after_a_look_at_another_page(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    fine(next(t for t in at.text_input if t.label.startswith("Speaker 2")).set_value("Cleo Hart").run())
    press(at, "Everybody not known is a resident")
    fine(at.switch_page("harvest/ui/pages/settings/page.py").run())
    fine(at.switch_page("harvest/ui/pages/upload/page.py").run())
    assert "Cleo Hart: We started a choir" in words(at)
    take_in(at)
    assert next(v for v in verbs.settings.voices(inquiry) if v.label == "Cleo Hart").role is Role.RESIDENT


def test_what_holds_nothing_cannot_be_taken_in_anyway(upload: Upload) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("call.vtt", CALL)
        archive.writestr("broken.docx", b"no document")
    at = upload(("morning.zip", packed.getvalue()))
    assert "from morning.zip" in words(at) and "Zoom transcript (VTT)" in words(at)
    assert next(c for c in at.checkbox if "broken" in c.label).disabled
    assert not any(c.label == "Take it in anyway" for c in at.checkbox)


ASKED = """id,What do you love here?,May we use your story without your name?,Use it for the exhibition?,Ready?
1,The skate park is where my friends meet after school.,Yes,maybe,ok
2,My garden club visits each other's gardens in summer time.,No,,ok
3,Everyone on our street knows each other by name now.,,yes,
4,The library lends us tools and a table to mend things at.,Yes,no,ok
"""


def say(at: AppTest, column: str, *purposes: str) -> AppTest:
    """Say what a column is about."""
    at.session_state[f"{at.session_state['upload_drafts'][0].id}_permission"] = True
    return fine(box(fine(at.run()), column).set_value(purposes).run())


def table(at: AppTest) -> list[list[str]]:
    return [[str(cell).replace("\u00a0", " ") for cell in row] for row in at.table[0].value.values.tolist()]


def test_columns_about_permission_are_shown_with_what_was_answered(upload: Upload) -> None:
    at = upload(("form.csv", ASKED))
    first = table(at)[0]
    assert first[0] == "May we use your story without your name?" and "quotation without name" in first[1]
    assert first[2:] == ["2 yes · 1 no · 1 blank · 0 unclear"]
    said = words(at)
    assert "What follows for 4 tellers" in said and "- **2** refused: never quoted" in said
    assert "• form row 2 – not sure: “maybe”" in said


def test_a_choice_for_everybody_says_whom_it_does_not_touch(upload: Upload) -> None:
    assert "does not touch **4 voices**" in words(upload(("form.csv", ASKED)))


def test_what_is_said_of_a_column_is_read_at_once_and_again_in_the_next_file_of_that_shape(
    upload: Upload, inquiry: verbs.Workspace
) -> None:
    at = upload(("form.csv", ASKED))
    say(at, "May we use your story without your name?", "sharing")
    assert table(at)[0][1] == "sharing with partners"
    take_in(at)
    kept = [v["consent"]["sharing"] for v in verbs.protection.voices_json(inquiry)["voices"]]
    assert sorted(kept) == ["no", "unknown", "yes", "yes"]
    again = upload(("next form.csv", ASKED.replace("skate park", "swimming pool")))
    assert table(again)[0][1] == "sharing with partners"
    assert "Read as last time: Columns as in form.csv." in words(again)


def test_a_column_said_to_have_nothing_to_do_with_permission_can_be_taken_back(upload: Upload) -> None:
    at = upload(("form.csv", ASKED))
    say(at, "May we use your story without your name?")
    assert all(row[0] != "May we use your story without your name?" for row in table(at))
    say(at, "May we use your story without your name?", "quotation_without_name")
    assert any(row[0] == "May we use your story without your name?" for row in table(at))


def test_what_is_said_of_an_answer_is_read_so_and_kept_with_the_columns(upload: Upload) -> None:
    at = upload(("form.csv", ASKED.replace("Yes,maybe", "zonk,maybe")))
    assert table(at)[0][2:] == ["1 yes · 1 no · 1 blank · 1 unclear"]
    fine(box(fine(at.run()), "“zonk” (1×) means").set_value("unnamed").run())
    assert table(at)[0][2:] == ["2 yes · 1 no · 1 blank · 0 unclear"]
    take_in(at)
    again = upload(("next form.csv", ASKED.replace("Yes,maybe", "zonk,maybe").replace("skate park", "pool")))
    assert table(again)[0][2:] == ["2 yes · 1 no · 1 blank · 0 unclear"]


def test_a_file_is_taken_out_again_after_saying_what_goes(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = take_in(upload(("call.vtt", CALL)))
    at = open_page("upload", inquiry.path, coder="Ana")
    fine(box(at, "A file that should not be here").set_value("call.vtt").run())
    press(at, "Take out again …")
    assert "**4 passages** will go for good" in words(at)
    assert verbs.inquiry.imported_files(inquiry), "nothing happens before it is confirmed"
    press(at, "Take it out for good")
    assert verbs.inquiry.imported_files(inquiry) == () and verbs.inquiry.sources(inquiry) == ()
    assert not any(v.may_be_counted for v in verbs.settings.voices(inquiry))
    assert "Taken out: the file call" in words(at)


def test_drafts_outlive_the_session_until_they_are_taken_in(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    fine(next(t for t in at.text_input if t.label.startswith("Speaker 2")).set_value("Sal").run())
    fine(at.run())
    again = open_page("upload", inquiry.path, coder="Ana")
    assert "**call.vtt**" in [c.label for c in again.checkbox] and "Sal: We started a choir in the old chapel" in words(
        again
    )
    take_in(again)
    assert "Sal" in {v.label for v in verbs.settings.voices(inquiry)}
    assert not inquiry.path.with_name(inquiry.path.name + ".drafts").exists()
    assert "**call.vtt**" not in [c.label for c in open_page("upload", inquiry.path, coder="Ana").checkbox]


def test_a_draft_that_is_put_aside_does_not_come_back(upload: Upload, inquiry: verbs.Workspace) -> None:
    press(upload(("call.vtt", CALL)), "Put this file aside")
    assert "Speaker 2" not in words(open_page("upload", inquiry.path, coder="Ana"))


def test_roles_of_several_speakers_are_set_in_one_act(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    several = next(m for m in at.multiselect if m.label == "Several speakers at once")
    fine(several.set_value(["Speaker 2", "Dan Price"]).run())
    press(at, "Set their role")
    take_in(at)
    roles = {v.label: v.role for v in verbs.settings.voices(inquiry)}
    assert roles["Speaker 2"] is roles["Dan Price"] is Role.RESIDENT


def test_several_labels_of_one_speaker_are_made_one(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("call.vtt", CALL))
    several = next(m for m in at.multiselect if m.label == "Several speakers at once")
    fine(several.set_value(["Dan Price", "Speaker 2"]).run())
    press(at, "They are one person")
    take_in(at)
    assert {v.label for v in verbs.settings.voices(inquiry)} == {"Host", "Dan Price"}


def test_a_file_said_to_be_no_data_stays_out_and_so_does_the_next_of_its_shape(
    upload: Upload, inquiry: verbs.Workspace
) -> None:
    at = press(upload(("table 1 call.vtt", CALL)), "This is no data")
    assert "Left out: no data" in words(at) or "It is data after all" in labels(at)
    assert next(b for b in at.button if b.label == "Take in files").disabled
    later = upload(("table 2 call.vtt", CALL.replace("choir", "band")), page=open_page("upload", inquiry.path))
    assert "Read as you put right table 1 call.vtt." in words(later)
    press(later, "Read it as it stands")
    take_in(later)
    assert "table 2 call.vtt" in [f.name for f in verbs.inquiry.imported_files(inquiry)]


def test_what_was_put_right_is_put_right_in_the_next_file(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("table 1 call.vtt", CALL))
    fine(next(t for t in at.text_input if t.label.startswith("Dan Price")).set_value("Daniel Price").run())
    take_in(at)
    later = upload(("table 2 call.vtt", CALL.replace("choir", "band")), page=open_page("upload", inquiry.path))
    assert "Read as you put right table 1 call.vtt." in words(later)
    assert next(t for t in later.text_input if t.label.startswith("Dan Price")).value == "Daniel Price"


def test_one_person_in_two_files_becomes_one_voice(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("table 1 call.vtt", CALL), ("other.vtt", CALL.replace("choir", "band").replace("Host:", "Jo:")))
    same = next(c for c in at.checkbox if c.label.startswith("Dan Price in"))
    fine(same.check().run())
    take_in(at)
    names = [v.label for v in verbs.settings.voices(inquiry)]
    assert names.count("Dan Price") == 1 and names.count("Speaker 2") == 2


def test_photos_uploaded_after_their_captions_go_with_them(upload: Upload, inquiry: verbs.Workspace) -> None:
    captions = "photo,caption\na.png,The bench where my mother waits for the bus.\nb.png,Our hall that nobody locks.\n"
    picture = b"\x89PNG\r\n\x1a\n" + bytes(60)
    at = upload(("captions.csv", captions), ("a.png", picture))
    assert "It belongs to a caption in captions.csv and is taken in with that." in words(at)
    assert "Goes with its caption" in str([m.value for m in at.markdown])
    take_in(at)
    assert [f.name for f in verbs.inquiry.imported_files(inquiry)] == ["captions.csv"]
    assert "**a.png**" not in [c.label for c in at.checkbox], "nothing is left of the photo's own card"


GUESTS = """Nadia Frost (Seaview Surgery): We opened the door on a Sunday.
Tom Dean (facilitator, Harbour Kitchen): Who came first?
Nadia Frost (Seaview Surgery): A family of six, with a cake.
Ike Abara: I'm Ike Abara from the shipyard choir. I carried the chairs.
"""


def test_where_people_come_from_is_shown_put_right_and_kept_with_them(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("guests.txt", GUESTS))
    fields = {t.key.rpartition("_from")[0].rpartition("_")[2]: t for t in at.text_input if t.label == "Comes from"}
    assert {name: field.value for name, field in fields.items()} == {
        "Nadia Frost": "Seaview Surgery",
        "Tom Dean": "Harbour Kitchen",
        "Ike Abara": "shipyard choir",
    }
    fine(fields["Ike Abara"].set_value("Shipyard Choir").run())
    take_in(at)
    assert {v.label: v.attributes.get("Affiliation") for v in verbs.settings.voices(inquiry)} == {
        "Nadia Frost": "Seaview Surgery",
        "Tom Dean": "Harbour Kitchen",
        "Ike Abara": "Shipyard Choir",
    }


MAIL = """From: listening@council.example
To: team@example.org
Date: Tue, 10 Mar 2026 09:12:00 +0000
Subject: The bench
Message-ID: <1@example.org>

The bench by the shop is where I met my neighbours, all of them within one summer.
"""


def test_sender_and_day_of_a_mail_can_be_put_right(upload: Upload, inquiry: verbs.Workspace) -> None:
    at = upload(("bench.eml", MAIL))
    day = next(d for d in at.date_input if d.label == "Day")
    assert day.value == dt.date(2026, 3, 10)
    at = fine(day.set_value(dt.date(2026, 2, 27)).run())
    sender = next(t for t in at.text_input if t.label.endswith("– 1 turn"))
    at = fine(sender.set_value("Ruth Adeyemi").run())
    take_in(at)
    assert [v.label for v in verbs.settings.voices(inquiry)] == ["Ruth Adeyemi"]
    assert [s.date for s in verbs.inquiry.sources(inquiry)] == ["2026-02-27"]


def test_one_person_is_released_on_the_card_by_whoever_knows(upload: Upload, inquiry: verbs.Workspace) -> None:
    held = "name,may we quote you?,What helps?\nAda,no,The ferry on a Sunday.\nBo,see Jo,The goat in the yard.\n"
    at = upload(("answers.csv", held))
    at.session_state[f"{at.session_state['upload_drafts'][0].id}_who"] = True
    fine(at.run())
    person = box(at, "Person")
    assert person.options == ["Bo"], "a no stays a no"
    person.set_value("Bo")
    fine(box(at, "What they permit").set_value("without_name").run())
    press(at, "Record it")
    assert "**1** may be quoted without the name" in words(at)
    take_in(at)
    assert {v.label: v.consent for v in verbs.settings.voices(inquiry)} == {
        "Ada": Consent.NONE,
        "Bo": Consent.ANONYMOUS,
    }


def test_who_is_held_is_said_once_and_by_name_where_they_are_few(upload: Upload) -> None:
    held = "name,may we quote you?,What helps?\nAda,no,The ferry on a Sunday.\nBo,see Jo,The goat in the yard.\n"
    at = upload(("answers.csv", held))
    assert "- **1** held until a person has looked: Bo" in words(at)
    assert words(at).count("held until a") == 1, "no remark repeats it"


def test_a_long_remark_is_shown_from_its_beginning_and_whole_on_request(
    upload: Upload, inquiry: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "Look at this: " + "one thing and another; " * 40
    monkeypatch.setattr(cards, "_remarks", lambda draft, reading: [long, "Short."])
    at = upload(("call.vtt", CALL))
    shown = [t.value for t in at.text]
    assert any(t.startswith("Look at this") and t.endswith(" …") and len(t) < 300 for t in shown) and "Short." in shown
    assert long.strip() in [t.strip() for t in shown], "in the popover"


def test_a_wall_of_dreams_is_shown_as_cards_and_what_tells_how_to_use_it_is_left_out(
    upload: Upload, inquiry: verbs.Workspace
) -> None:
    wall = (
        "Section,Subject,Body,Author,When?,Likes\nStart here,How to use this wall,One dream a post please.,Jo Hart,,0\n"
        "Table 1,,A ferry that runs at night,Anonymous,5 years,9\nTable 1,,A bench by the shop,Anonymous,,4\n"
        "Table 3,,Nobody pays to see the sea,Anonymous,1 year,12\n"
    )
    at = take_in(upload(("Padlet dream wall.csv", wall)))
    assert "3 dream statements" in words(at) or len(verbs.planning.all_dreams(inquiry).dreams) == 3
    assert [(d.table, d.dots, d.when) for d in verbs.planning.all_dreams(inquiry, propose=False).dreams] == [
        ("1", 9, "5 years"), ("1", 4, ""), ("3", 12, "1 year"),
    ]  # fmt: skip


GUEST_LIST = (
    "Name,Email,Ward,Age band\nAda Obi,a@mail.example,Mill,65+\nBo Lind,b@mail.example,Mill,16-24\nCy,,Quay,65+\n"
)
PLAN = "Purpose,Hear what keeps us well\nWho must be in the room,carers\nCore group,Ana\nCommunity hears back,June\n"


def test_a_list_of_guests_is_counted_beside_who_was_heard_in_one_act_and_no_name_goes_along(
    upload: Upload, inquiry: verbs.Workspace
) -> None:
    at = press(upload(("guest list.csv", GUEST_LIST)), cards.ELSEWHERE["invited"])
    kept = {(line.by.value, line.group): line.number for line in verbs.planning.all_invited(inquiry)}
    assert kept == {
        ("neighbourhood", "Mill"): 2,
        ("neighbourhood", "Quay"): 1,
        ("age", "65+"): 2,
        ("age", "16-24"): 1,
    }
    assert "guest list.csv" not in words(at)


def test_a_plan_is_written_into_the_plan_in_one_act_and_what_stands_there_stays(
    upload: Upload, inquiry: verbs.Workspace
) -> None:
    verbs.planning.write_plan(inquiry.acting_as("Ana"), core_group="Ben and Cy")
    press(upload(("our plan.csv", PLAN)), cards.ELSEWHERE["plan"])
    plan = verbs.planning.read_plan(inquiry)
    assert (plan.purpose, plan.room, plan.core_group) == ("Hear what keeps us well", "carers", "Ben and Cy")
