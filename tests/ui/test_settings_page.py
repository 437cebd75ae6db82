"""The page Settings: voices and consent, people, frame, model, copies."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, open_page, press, words

from harvest import workspace as verbs
from harvest.model import CheckAnswer, Consent, Role
from harvest.store import permissions
from harvest.workspace.opened import open_inquiry


@pytest.fixture
def settings(meeting: verbs.Workspace):
    """Opens a section of the page, for voices with some of them chosen."""

    def shown(section: str = "Voices and consent", *names: str) -> AppTest:
        at = open_page("settings", meeting.path, coder="Ana")
        if section != "Voices and consent":
            fine(at.segmented_control(key="settings_section").set_value(section).run())
        if names:
            fine(at.multiselect(key="voices_chosen").set_value([voice(meeting, n).id for n in names]).run())
        return at

    return shown


def voice(ws: verbs.Workspace, name: str):
    return next(v for v in verbs.settings.voices(ws) if v.label == name)


def test_consent_of_chosen_voices_is_recorded(settings, meeting: verbs.Workspace) -> None:
    at = settings("Voices and consent", "Bill Marsh", "Ann Doyle")
    box = next(s for s in at.selectbox if s.label == "Consent")
    box.set_value(Consent.NAMED).run()
    press(at, "Record this consent")
    assert voice(meeting, "Bill Marsh").consent is voice(meeting, "Ann Doyle").consent is Consent.NAMED
    assert voice(meeting, "Nora Facey").consent is Consent.ANONYMOUS


def test_a_role_is_recorded_and_changes_what_is_coded(settings, meeting: verbs.Workspace) -> None:
    at = settings("Voices and consent", "Ann Doyle")
    next(s for s in at.selectbox if s.label == "Role").set_value(Role.FACILITATOR).run()
    press(at, "Record this role")
    assert [p.speaker for p in verbs.inquiry.passages(meeting) if p.codeable] == ["Bill Marsh", "Bill Marsh"]


def test_a_withdrawal_says_first_what_goes_and_then_what_is_left_to_do(settings, meeting: verbs.Workspace) -> None:
    verbs.report.project_bytes(meeting.acting_as("Ana"))
    bill = voice(meeting, "Bill Marsh").pseudonym
    at = press(settings("Voices and consent", "Bill Marsh"), "Withdraw …")
    assert voice(meeting, "Bill Marsh").may_be_counted, "nothing happens before it is confirmed"
    assert "**2 passages** will go for good" in words(at) and "kirk-green.qdpx, made " in words(at)
    press(at, f"Withdraw {bill} for good")
    assert not any(v.label == "Bill Marsh" for v in verbs.settings.voices(meeting))
    assert "Ask whoever has them to delete them" in words(at)
    assert not at.text_input(key="voices_find").value and not at.multiselect(key="voices_chosen").value
    press(at, "I have seen to it: close this list")
    assert "Ask whoever" not in words(at)


def test_a_voice_is_found_by_its_receipt(settings, meeting: verbs.Workspace) -> None:
    at = settings()
    fine(at.text_input(key="voices_find").set_value(voice(meeting, "Ann Doyle").receipt.lower()).run())
    press(at, f"Choose {voice(meeting, 'Ann Doyle').pseudonym} (Ann Doyle)")
    assert at.multiselect(key="voices_chosen").value == [voice(meeting, "Ann Doyle").id]


def test_a_permission_is_shown_by_purpose_with_where_it_comes_from(settings, meeting: verbs.Workspace) -> None:
    at = settings("Voices and consent", "Ann Doyle")
    said = words(at).replace("\\", "")
    assert "- Being quoted: **yes, without the name** (said of everybody in meeting.vtt, " in said
    assert "- Sharing with partners: **no answer** (nobody was asked)" in said
    assert f"to withdraw by without a name: {voice(meeting, 'Ann Doyle').receipt}" in words(at)


def test_one_answer_is_recorded_and_leaves_the_others(settings, meeting: verbs.Workspace) -> None:
    at = settings("Voices and consent", "Ann Doyle")
    ann = voice(meeting, "Ann Doyle")
    fine(at.selectbox(key=f"purpose_{ann.id}").set_value("sharing").run())
    fine(at.selectbox(key=f"answer_{ann.id}_sharing").set_value("no").run())
    press(at, "Record this answer")
    said = next(v for v in verbs.protection.voices_json(meeting)["voices"] if v["id"] == ann.id)
    assert said["consent"]["sharing"] == "no" and said["consent"]["quotation"] == "anonymous"
    assert "- Sharing with partners: **no** (recorded by Ana" in words(at).replace("\\", "")


def test_a_childs_words_are_released_by_a_named_person_alone(settings, meeting: verbs.Workspace) -> None:
    ann = voice(meeting, "Ann Doyle")
    said = {"minor": True, "hold": ["under 16: “15”"]}
    verbs.settings.record_consent(meeting.acting_as("Ana"), [ann.id], said)
    at = press(settings("Voices and consent", "Ann Doyle"), "Release a child’s words …")
    assert verbs.protection.voice_permissions(meeting)[ann.id].minor
    press(at, "I, Ana, release these words")
    assert verbs.protection.voice_permissions(meeting)[ann.id].quotable


def test_what_a_teller_says_of_their_words_is_recorded_and_taken_back(settings, meeting: verbs.Workspace) -> None:
    ws = meeting.acting_as("Ana")
    bill = voice(meeting, "Bill Marsh")
    own = [p for p in verbs.inquiry.passages(meeting) if p.voice_id == bill.id]
    verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect") for p in own])
    at = settings("Voices and consent", "Bill Marsh")
    at.segmented_control(key=f"told_back_{own[0].id}_answer_").set_value(CheckAnswer.TAKE_OUT).run()
    assert [a.check and a.check.answer for a in verbs.protection.asked_of(ws, bill.id)] == [CheckAnswer.TAKE_OUT, None]
    press(fine(at), "Keeps all that is not answered")
    answers = [a.check and a.check.answer for a in verbs.protection.asked_of(ws, bill.id)]
    assert answers == [CheckAnswer.TAKE_OUT, CheckAnswer.KEEP]
    press(at, "Undo")
    assert [a.check and a.check.answer for a in verbs.protection.asked_of(ws, bill.id)] == [CheckAnswer.TAKE_OUT, None]


def test_two_voices_are_made_one_after_asking_which_stays(settings, meeting: verbs.Workspace) -> None:
    at = press(settings("Voices and consent", "Bill Marsh", "Ann Doyle"), "These two are one …")
    assert len(verbs.settings.voices(meeting)) == 3
    press(at, "Make them one")
    assert {v.label for v in verbs.settings.voices(meeting)} == {"Nora Facey", "Bill Marsh"}
    assert {p.speaker for p in verbs.inquiry.passages(meeting) if p.codeable} == {"Bill Marsh"}


def test_voices_are_found_by_name_role_or_consent(settings) -> None:
    at = settings()
    at.text_input(key="voices_find").set_value("facilitator").run()
    assert list(at.dataframe[0].value["Name in the file"]) == ["Nora Facey"]


def test_title_and_question_are_renamed_but_never_emptied(settings, meeting: verbs.Workspace) -> None:
    at = settings("The inquiry")
    at.text_input(key="set_title").set_value(" ")
    press(at, "Keep title and question")
    assert meeting.title == "Kirk Green"
    at.text_input(key="set_title").set_value("Kirk Green and Hill End")
    press(at, "Keep title and question")
    assert meeting.title == "Kirk Green and Hill End"


def test_an_event_gets_its_place_and_phase(settings, meeting: verbs.Workspace) -> None:
    at = settings("The inquiry")
    event = verbs.settings.events(meeting)[0]
    at.text_input(key=f"place_{event.id}").set_value("Village hall")
    at.selectbox(key=f"phase_{event.id}").set_value("Discover")
    press(at, "Keep the event")
    assert (verbs.settings.events(meeting)[0].place, verbs.settings.events(meeting)[0].phase) == (
        "Village hall",
        "Discover",
    )


def test_the_smallest_group_that_is_counted_is_kept_and_used(settings, meeting: verbs.Workspace) -> None:
    at = settings("The inquiry")
    at.number_input(key="suppress_below").set_value(3)
    press(at, "Keep this number")
    assert verbs.report.read_material(meeting).suppress_below == 3


def test_a_person_is_added_and_an_empty_name_is_refused(settings, meeting: verbs.Workspace) -> None:
    at = settings("People who code")
    press(at, "Add a person")
    assert any("Say who you are" in e.value for e in at.error)
    at = settings("People who code")
    at.text_input(key="coder_name").set_value("Ben  Ade")
    press(at, "Add a person")
    assert "Ben Ade" in verbs.settings.coders(meeting)


def test_a_model_that_is_not_there_is_not_kept(settings, meeting: verbs.Workspace, tmp_path: Path) -> None:
    at = settings("Suggestions")
    fine(at.radio(key="encoder").set_value("other").run())
    fine(at.text_input(key="encoder_folder").set_value(str(tmp_path / "no-such-model")).run())
    press(at, "Keep this model")
    assert at.error
    assert verbs.settings.read_settings(meeting).encoder == "auto"


def test_a_copy_is_made_and_opens_as_the_same_inquiry(settings, meeting: verbs.Workspace) -> None:
    at = press(settings("Copies"), "Make a copy now")
    copy = next((meeting.path.parent / "copies").iterdir())
    assert copy.name in list(at.dataframe[0].value["Copy"])
    back = copy.with_suffix("")
    copy.rename(back)
    assert [p.text for p in verbs.inquiry.passages(open_inquiry(back))] == [
        p.text for p in verbs.inquiry.passages(meeting)
    ]


def test_going_back_to_a_copy_says_first_what_it_undoes(settings, meeting: verbs.Workspace) -> None:
    at = press(settings("Copies"), "Make a copy now")
    verbs.settings.set_setting(meeting.acting_as("Ana"), "missing_voices", "Nobody under twenty came.")
    at = press(at, "See what it would undo")
    assert "**2 other acts**" in words(at) and not any(
        b.label == "Go back to this copy" and not b.disabled for b in at.button
    )
    assert list(at.dataframe[1].value["What"]) == ["changed a setting", "made a backup"]
    fine(at.checkbox(key="restore_sure").check().run())
    at = press(at, "Go back to this copy")
    assert "What was here before is" in at.run().success[0].value, "it stays to be read"
    again = open_inquiry(meeting.path)
    assert verbs.settings.read_settings(again).missing_voices == ""
    kept = [c.path for c in verbs.settings.copies(again, meeting.path.parent / "copies")]
    assert len(kept) == 2


def test_how_often_copies_are_made_and_how_many_are_kept_is_set_here(settings, meeting: verbs.Workspace) -> None:
    at = settings("Copies")
    at.number_input(key="copies_every_field").set_value(15)
    at.number_input(key="copies_kept_field").set_value(7)
    at = press(at, "Keep these settings")
    now = verbs.settings.read_settings(open_inquiry(meeting.path))
    assert (now.copies_every, now.copies_kept, now.copies_folder) == (15, 7, "")


def test_a_folder_that_cannot_be_written_gets_one_sentence(settings, meeting: verbs.Workspace, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should be", "utf-8")
    verbs.settings.set_setting(meeting.acting_as("Ana"), "copies_folder", str(tmp_path / "taken"))
    at = press(settings("Copies"), "Make a copy now")
    assert any("No copy can be written" in e.value for e in at.error)


def test_the_page_says_where_the_inquiry_lies(settings, meeting: verbs.Workspace) -> None:
    assert meeting.path.name in words(settings("About"))


def test_names_that_may_be_one_person_are_made_one_in_one_act_and_taken_apart_again(
    settings, meeting: verbs.Workspace, tmp_path: Path
) -> None:
    more = tmp_path / "more.csv"
    more.write_text("name,story\nBill M.,The bus to the clinic runs every hour.\nNora F,We sing on Mondays.\n", "utf-8")
    verbs.intake.import_files(meeting, [more], event="Winter café", consent=Consent.ANONYMOUS)
    at = settings()
    assert "may be Bill Marsh (a shorter form" in " ".join(c.label for c in at.checkbox)
    box = next(c for c in at.checkbox if "Nora" in c.label)
    fine(box.uncheck().run())
    press(at, "Make these one")
    assert voice(meeting, "Bill Marsh").other_names == ("Bill M.",)
    press(at, "Those without a tick are two people")
    assert not verbs.intake.who_may_be_one(meeting).proposed
    press(at, "Not the same")
    assert voice(meeting, "Bill M.") and not voice(meeting, "Bill Marsh").other_names


def test_what_waits_for_a_part_is_shown_and_may_be_let_go(settings, meeting: verbs.Workspace) -> None:
    bill, why = voice(meeting, "Bill Marsh"), "a note says: “Not the bit about the tea please.”"
    with meeting.store.write() as conn:
        permissions.add(conn, bill.id, None, "file", {"quotation": "named", "hold": [why]}, who="", where="the list")
    at = settings("Voices and consent", "Bill Marsh")
    assert "1 waits for it" in words(at) and "put the world to rights" in words(at)
    at = press(at, "That part may be quoted, too")
    assert "waits for it" not in words(at)
    assert not any(v["parts"] for v in verbs.protection.voices_json(meeting)["voices"])
