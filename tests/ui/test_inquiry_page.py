"""The page Inquiry: begin, see where things stand, go on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.model import Polarity, Suggestion
from harvest.store import suggestions
from harvest.ui import background


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("HARVEST_INQUIRY", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def suggest_something(ws: verbs.Workspace) -> None:
    run = suggestions.start_run(ws.store, "small@test", ws.versions())
    one = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "We talk.", "example", "small@test")
    suggestions.add(ws.store, run, [(p.id, [one]) for p in verbs.inquiry.passages(ws) if p.codeable])


def test_a_new_inquiry_is_made_from_title_and_question_and_opened(folder: Path) -> None:
    at = open_page("inquiry", None)
    at.text_input(key="new_title").set_value("Kirk Green: what keeps us well")
    at.text_area(key="new_question").set_value("When was this place at its best?")
    press(at, "Make the inquiry")
    assert (folder / "kirk-green-what-keeps-us-well.harvest").exists()
    assert labels(at)[0] == "Upload files"
    said = words(at)
    assert said.index("Nothing has been uploaded yet") < said.index("The questions that are asked"), "before the plan"


def test_an_inquiry_without_a_question_is_not_made_and_says_so(folder: Path) -> None:
    at = open_page("inquiry", None)
    at.text_input(key="new_title").set_value("Kirk Green")
    press(at, "Make the inquiry")
    assert "Write the question that people were asked" in words(at)
    assert not list(folder.glob("*.harvest"))


def test_a_file_name_with_a_folder_in_it_is_refused(folder: Path) -> None:
    at = open_page("inquiry", None)
    at.text_input(key="new_title").set_value("Kirk Green")
    at.text_area(key="new_question").set_value("When?")
    at.text_input(key="new_name").set_value("../elsewhere")
    press(at, "Make the inquiry")
    assert "is not a file name" in words(at)
    assert not list(folder.parent.glob("elsewhere*"))


def test_inquiries_in_the_folder_are_offered_and_open(folder: Path) -> None:
    verbs.new(folder / "one.harvest", "The first", "Q?").store.close()
    at = open_page("inquiry", None)
    fine(at.button(key="open_one.harvest").click().run())
    assert at.title[0].value == "The first"


def test_an_inquiry_that_is_gone_is_said_to_be_gone(folder: Path) -> None:
    at = open_page("inquiry", folder / "lost.harvest")
    assert "There is no inquiry at" in words(at)


def test_a_title_is_shown_as_it_was_written(folder: Path) -> None:
    ws = verbs.new(folder / "odd.harvest", "Costs $5 and $6 for *all*", "Why [here](http://x)?")
    at = open_page("inquiry", ws.path)
    assert at.title[0].value == r"Costs \$5 and \$6 for \*all\*"
    assert r"\[here\](http\://x)" in words(at)


def test_after_an_import_the_next_act_is_to_suggest_then_to_code(meeting: verbs.Workspace) -> None:
    at = open_page("inquiry", meeting.path)
    assert labels(at)[0] == "Suggest codes"
    suggest_something(meeting)
    at = open_page("inquiry", meeting.path)
    assert labels(at)[0] == "Start coding"
    assert "3 passages are left to read and decide." in words(at)
    assert [m.value for m in at.metric] == ["3", "2", "1", "–", "1"]


def test_the_picture_of_progress_is_also_said_in_words(meeting: verbs.Workspace) -> None:
    at = open_page("inquiry", meeting.path)
    table = at.dataframe[0].value
    assert list(table["Passages"]) == [3] and list(table["Waits for suggestions"]) == [3]


def test_a_passage_on_which_nothing_was_found_is_not_called_suggested(meeting: verbs.Workspace) -> None:
    run = suggestions.start_run(meeting.store, "small@test", meeting.versions())
    suggestions.add(meeting.store, run, [(p.id, []) for p in verbs.inquiry.passages(meeting) if p.codeable])
    table = open_page("inquiry", meeting.path).dataframe[0].value
    assert list(table["Waits for a decision"]) == [3] and not [c for c in table.columns if "uggested" in c]


def test_the_teams_words_on_missing_voices_are_kept(meeting: verbs.Workspace) -> None:
    at = open_page("inquiry", meeting.path, coder="Ana")
    at.text_area(key="missing_voices").set_value("No young people came; the café was in school time.")
    press(at, "Keep these words")
    assert verbs.settings.read_settings(meeting).missing_voices.startswith("No young people")
    assert "The team adds\\: No young people came" in words(at)


def run_fake(
    monkeypatch: pytest.MonkeyPatch, run: object, stages: tuple[verbs.suggesting.SuggestionStage, ...]
) -> None:
    monkeypatch.setattr(verbs.suggesting, "next_stages", lambda ws, again=False: stages)
    monkeypatch.setattr(verbs.suggesting, "run_stage", run)


def test_suggesting_runs_beside_the_page_and_tells_its_progress(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = {"on": False}

    def slow(ws, stage, *, progress, cancelled):
        progress(1, 3)
        while not go["on"]:
            time.sleep(0.01)
        suggest_something(ws)
        return {"suggestions": 3}

    run_fake(monkeypatch, slow, (verbs.suggesting.SuggestionStage("small", frozenset({1, 2, 3})),))
    at = press(open_page("inquiry", meeting.path), "Suggest codes")
    assert "Stop suggesting" in labels(at)
    assert labels(at)[0] == "Start coding", "the page stays usable while suggestions come"
    go["on"] = True
    background.job(meeting).wait(300)
    at.run()
    assert "Stop suggesting" not in labels(at)
    assert "Every passage has been read for suggestions" in words(at)


def test_suggesting_can_be_stopped_and_keeps_what_it_has(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until_stopped(ws, stage, *, progress, cancelled):
        while not cancelled():
            time.sleep(0.01)
        return {"suggestions": 1}

    second = verbs.suggesting.SuggestionStage("large", None)
    run_fake(monkeypatch, until_stopped, (verbs.suggesting.SuggestionStage("small", frozenset({1})), second))
    at = press(open_page("inquiry", meeting.path), "Suggest codes")
    press(at, "Stop suggesting")
    job = background.job(meeting)
    job.wait(300)
    assert job.status == "stopped" and not job.first
    at.run()
    assert "What was suggested so far is kept" in words(at)


def test_a_missing_model_is_said_in_one_sentence(meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    from harvest.errors import ModelError

    def missing(ws, again=False):
        raise ModelError("The small model is not installed.")

    monkeypatch.setattr(verbs.suggesting, "next_stages", missing)
    at = press(open_page("inquiry", meeting.path), "Suggest codes")
    background.job(meeting).wait(300)
    at.run()
    assert "The small model is not installed." in words(at)


def test_two_sessions_share_one_run(meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []

    def once(ws, stage, *, progress, cancelled):
        started.append(1)
        while not cancelled():
            time.sleep(0.01)
        return {"suggestions": 0}

    run_fake(monkeypatch, once, (verbs.suggesting.SuggestionStage("small", None),))
    first, second = background.start(meeting), background.start(meeting)
    assert first is second
    first.cancel()
    first.wait(300)
    assert started == [1]


def test_a_question_set_is_chosen_in_two_clicks_and_its_questions_stand(meeting: verbs.Workspace) -> None:
    at = open_page("inquiry", meeting.path, coder="Ana")
    assert all(f"**{name}**" in words(at) for name in ("Define", "Discover", "Dream", "Design", "Deliver"))
    at.button_group(key="question_set").set_value("wakefield").run()
    press(at, "These are our questions")
    chosen = verbs.planning.chosen_questions(meeting)
    assert chosen and chosen.id == "wakefield" and len(chosen.questions) == 5


def test_a_deficit_question_gets_a_quiet_hint_and_is_kept_all_the_same(meeting: verbs.Workspace) -> None:
    verbs.settings.rename_inquiry(meeting.acting_as("Ana"), "Kirk", "How do we reduce the number of men out of work?")
    said = words(open_page("inquiry", meeting.path, coder="Ana"))
    assert "a place of opportunities for all men" in said and "reduce the number of men out of work" in said


def test_the_plan_is_kept_from_the_page(meeting: verbs.Workspace) -> None:
    at = open_page("inquiry", meeting.path, coder="Ana")
    at.text_area(key="plan_room").set_value("The night shift")
    press(at, "Keep the plan")
    assert verbs.planning.read_plan(meeting).room == "The night shift"


def test_who_was_invited_is_typed_beside_who_was_heard(meeting: verbs.Workspace) -> None:
    at = open_page("inquiry", meeting.path, coder="Ana")
    at.text_input(key="invited_group").set_value("Ash Row")
    at.number_input(key="invited_number").set_value(40)
    press(at, "Keep")
    (line,) = verbs.planning.all_invited(meeting)
    assert (line.group, line.number, line.heard) == ("Ash Row", 40, 0)


def test_whoever_comes_first_is_offered_the_sample_and_an_inquiry_of_their_own(folder: Path) -> None:
    at = open_page("inquiry", None)
    assert [s.value for s in at.header] == ["Look around first", "Start your own"]


def test_from_the_sample_one_click_leads_back_to_ones_own_inquiry(folder: Path) -> None:
    sample = verbs.new(folder / "sample.harvest", "Tarnwick", "Q?").path
    assert "Your own work lies beside it" not in words(open_page("inquiry", sample)), "there is none yet"
    own = verbs.new(folder / "kirk-green.harvest", "Kirk Green", "Q?").path
    at = open_page("inquiry", sample)
    assert "Open the sample event" not in labels(at), "it is open"
    at = press(at, "Go on with kirk green")
    assert at.title[0].value == "Kirk Green" and "Your own work lies beside it" not in words(at)
    assert "Open the sample event" in labels(open_page("inquiry", own))
