"""The page Export: what will leave is seen first, then made, then downloaded."""

from __future__ import annotations

import io
import re
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import labels, open_page, words

from harvest import workspace as verbs
from harvest.errors import ExportError
from harvest.evidence import Condition
from harvest.model import Audience, CodeRef, Consent, Verdict
from harvest.ui.pages.export import clearing
from harvest.ui.pages.export.files import in_two
from harvest.ui.session import keys
from harvest.workspace.report import current

Page = Callable[..., AppTest]


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


def dropped(at: AppTest) -> list[list[str]]:
    """Why, how many passages, how many voices: who drops out."""
    return at.table[0].value.values.tolist() if at.table else []


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    """Two coded passages: Bill's may be quoted, Ann's not."""
    for said, code in (
        ("Jean", "five_ways/connect"),
        ("Italian", "five_ways/connect"),
        ("allotment", "five_ways/give"),
    ):
        verbs.desk.decide(meeting.acting_as("Ana"), [verbs.desk.act_from(passage(meeting, said), "add", code)])
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    verbs.settings.set_consent(meeting.acting_as("Ana"), [ann.id], Consent.NONE)
    return meeting


@pytest.fixture
def page(meeting: verbs.Workspace) -> Page:
    """Opens a page as Ana."""

    def shown(name: str = "export", **state: object) -> AppTest:
        return open_page(name, meeting.path, **{"coder": "Ana", **state})

    return shown


def text_of(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def test_nothing_to_export_says_what_to_do_next(page: Page) -> None:
    assert "Decide about passages on the page Code" in words(page())


def test_a_large_inquiry_is_cleared_apart_and_the_page_does_not_wait(
    coded: verbs.Workspace, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, clears = threading.Event(), verbs.report.current_cleared

    def slowly(ws: verbs.Workspace, *asked: Audience) -> object:
        go_on.wait(20)
        return clears(ws, *asked)

    monkeypatch.setattr(current, "LITTLE", 0)
    monkeypatch.setattr(current, "current_cleared", slowly)
    at = page()
    assert clearing.WORD in words(at) and not at.exception
    assert "could still guess" not in words(at)
    assert not dropped(at)
    go_on.set()
    for thread in threading.enumerate():
        if thread.name == "clearing":
            thread.join(20)
    at.run()
    assert clearing.WORD not in words(at)
    assert dropped(at) and at.metric


def test_what_goes_to_the_people_is_made_before_any_code_is_agreed(page: Page) -> None:
    at = page()
    assert [name for name in at.radio(key="export_handout").options if "Evidence" in name or "Board" in name] == []
    at.radio(key="export_handout").set_value("Feedback sheet").run()
    at.button_group(key="export_handout_written_feedback.html").set_value("Word").run()
    at.button(key="export_make").click().run()
    assert not at.exception and "feedback" in words(at)


def test_a_name_in_two_spellings_is_said_beside_the_thank_you_list(
    page: Page, meeting: verbs.Workspace, tmp_path: Path
) -> None:
    rows = "Name,Your story\nEdric Sandoe,We sing on the slip.\nEdrick Sandoe,We mend the nets there.\n"
    (tmp_path / "told.csv").write_text(rows, "utf-8")
    verbs.intake.import_files(meeting, [tmp_path / "told.csv"], consent=Consent.NAMED)
    said = words(page(export_handout="Thank-you list"))
    assert "is thanked under both" in said and "\n- “Edric Sandoe" in said and "Sandoe (another spelling)" in said
    assert "is thanked under both" not in words(page(export_handout="Table sheet to print"))


def test_every_kind_of_pack_is_offered_with_whom_it_is_for(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    offered = at.radio(key="export_kind").options
    assert offered[0] == "Evidence pack" and offered[-1] == "Project for other tools (QDPX)" and len(offered) < 18
    ways = 0
    for document in offered:
        at.radio(key="export_kind").set_value(in_two(document)[0]).run()
        asked = [g for g in at.get("button_group") if str(g.key).startswith("export_kind_written")]
        ways += len(asked[0].options) if asked else 1
    assert ways == len(verbs.report.pack_formats()) + 1


def test_the_next_pack_is_written_as_the_last_one_was_asked_for(page: Page, coded: verbs.Workspace) -> None:
    at = page(export_kind="Evidence pack")
    at.button_group(key="export_kind_written_html").set_value("Word").run()
    at.radio(key="export_kind").set_value("Board document").run()
    assert at.button_group(key="export_kind_written_board.html").value == "Word"
    assert "Make it: Board document (Word)" in labels(at)


def test_how_a_document_is_written_is_asked_apart(page: Page, coded: verbs.Workspace) -> None:
    at = page(export_kind="Board document")
    at.button_group(key="export_kind_written_board.html").set_value("PDF").run()
    assert at.button(key="export_make").label == "Make it: Board document (PDF)"


def test_a_project_leaves_out_held_back_words_unless_the_team_says_it_is_for_its_archive(
    page: Page, coded: verbs.Workspace
) -> None:
    def words_in(at: AppTest) -> str:
        with zipfile.ZipFile(io.BytesIO(at.session_state["export_made"][1])) as project:
            return "".join(project.read(name).decode("utf-8", "replace") for name in project.namelist())

    at = page(export_kind="Project for other tools")
    at.button(key="export_make").click().run()
    assert "knocks every morning" in words_in(at) and "plum tree last month" not in words_in(at)
    at.toggle(key="export_full").set_value(True).run()
    assert "plum tree last month" not in words_in(at)
    at.checkbox(key="export_full_sure").check().run()
    at.button(key="export_make").click().run()
    assert "plum tree last month" in words_in(at)
    assert verbs.settings.log_entries(coded)[0].verb == "export of the full archive"


def test_what_is_held_back_and_who_is_missing_is_seen_before_anything_leaves(
    page: Page, coded: verbs.Workspace
) -> None:
    at = page()
    said = words(at)
    assert "stands in every pack" in said
    assert dropped(at) == [["No consent recorded", "1", "1"]]
    assert "Resident 2" in said or "Voice 2" in said, "only under the invented name"
    assert "Ann Doyle" not in said
    assert {m.label: m.value for m in at.metric}["Quotations"] == "2"


def test_a_pack_is_made_only_when_asked_for_and_logged(page: Page, coded: verbs.Workspace) -> None:
    at = page(export_kind="Evidence pack", **{"export_kind_written_html": "Markdown"})
    assert not any(r.verb == "export" for r in verbs.settings.log_entries(coded))
    at.button(key="export_make").click().run()
    assert not at.exception
    kept = verbs.settings.log_entries(coded)[0]
    assert kept.verb == "export" and kept.who == "Ana" and kept.detail["suffix"] == "md"
    stamp, data, _ = at.session_state["export_made"]
    assert "knocks every morning" in data.decode() and "allotment" not in data.decode()
    assert stamp[2] == coded.store.rev


def test_a_pack_made_before_a_withdrawal_is_not_offered_after_it(page: Page, coded: verbs.Workspace) -> None:
    at = page(export_kind="Evidence pack", **{"export_kind_written_html": "Markdown"})
    at.button(key="export_make").click().run()
    bill = next(v for v in verbs.settings.voices(coded) if v.label == "Bill Marsh")
    verbs.protection.withdraw(coded.acting_as("Ana"), bill.id)
    verbs.desk.decide(
        coded.acting_as("Ana"), [verbs.desk.act_from(passage(coded, "allotment"), "add", "five_ways/be_active")]
    )
    at.run()
    assert at.button(key="export_make").label.startswith("Make it")


def test_only_chosen_quotations_stand_in_a_pack_shortened_visibly(coded: verbs.Workspace) -> None:
    ref = CodeRef("five_ways", "connect")
    jean = next(q for q in verbs.report.current_evidence(coded).quotations if "knocks" in q.text)
    short = jean.verbatim.split(". ")[0] + ". […]"
    verbs.report.keep_quotation_choices(coded.acting_as("Ana"), ref, [verbs.report.choose_quotation(jean, short)])
    made = text_of(verbs.report.make_pack(coded.acting_as("Ana"), verbs.report.PackRequest(chosen=True), "docx"))
    assert short in made and "Italian" not in made
    assert "Italian" in text_of(verbs.report.make_pack(coded.acting_as("Ana"), verbs.report.PackRequest(), "docx"))


def test_words_that_were_not_said_cannot_be_put_into_a_quotation(coded: verbs.Workspace) -> None:
    jean = next(q for q in verbs.report.current_evidence(coded).quotations if "knocks" in q.text)
    with pytest.raises(ExportError, match="words that were not said"):
        verbs.report.choose_quotation(jean, "My lovely neighbour Jean")


def test_choices_keep_their_order_and_can_be_taken_away(coded: verbs.Workspace) -> None:
    ref = CodeRef("five_ways", "connect")
    found = [q for q in verbs.report.current_evidence(coded).quotations if q.code == ref]
    verbs.report.keep_quotation_choices(
        coded.acting_as("Ana"), ref, [verbs.report.choose_quotation(q) for q in reversed(found)]
    )
    chosen = verbs.report.current_evidence(coded, chosen=True)
    assert [q.passage_id for q in chosen.quotations] == [q.passage_id for q in reversed(found)]
    verbs.report.keep_quotation_choices(coded.acting_as("Ana"), ref, [])
    assert verbs.report.quotation_choices(coded) == ()


def test_who_it_is_for_is_asked_first_and_everybody_is_the_default(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    who = at.radio(key="export_audience")
    assert who.options == ["Our own team", "Partners", "Everybody", "An archive"] and who.value is Audience.PUBLIC
    assert at.radio[0].key == "export_audience"


def test_partners_do_not_get_what_was_not_to_be_shared(page: Page, coded: verbs.Workspace) -> None:
    bill = next(v for v in verbs.settings.voices(coded) if v.label == "Bill Marsh")
    verbs.settings.record_consent(coded.acting_as("Ana"), [bill.id], {"sharing": "no"})
    at = page(export_kind="Evidence pack", **{"export_kind_written_html": "Markdown"}, export_audience=Audience.PARTNER)
    assert ["Not to be shared with partners", "2", "1"] in dropped(at)
    at.radio(key="export_audience").set_value(Audience.PUBLIC).run()
    assert not any("Not to be shared" in row[0] for row in dropped(at))
    at.button(key="export_make").click().run()
    assert verbs.settings.log_entries(coded)[0].detail["audience"] == "public"


def test_names_nobody_looked_at_make_it_a_draft_and_lead_to_names(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    assert "Nobody has looked at 1 name in the words that leave: all of them are replaced in this file." in words(at)
    assert "**1** replaced, 1 of them not looked at." in words(at)
    at.radio(key="export_audience").set_value(Audience.TEAM).run()
    assert "they still stand in this file. It is not to be passed on." in words(at)
    jean = [f.id for f in verbs.protection.all_findings(coded) if f.text == "Jean"]
    verbs.protection.review(coded.acting_as("Ana"), jean, Verdict.REPLACED)
    assert "Draft" not in words(at.run())


def test_an_earlier_export_that_would_not_be_allowed_now_is_listed(page: Page, coded: verbs.Workspace) -> None:
    at = page(export_kind="Evidence pack", **{"export_kind_written_html": "Markdown"})
    at.button(key="export_make").click().run()
    assert not any("today’s rules" in e.label for e in at.expander)
    bill = next(v for v in verbs.settings.voices(coded) if v.label == "Bill Marsh")
    verbs.settings.set_consent(coded.acting_as("Ana"), [bill.id], Consent.ANALYSIS)
    at = page()
    assert any("Earlier exports that today’s rules would not allow: 1" in e.label for e in at.expander)
    assert f"**2 passages** of {bill.pseudonym}: consent for analysis only" in words(at)


def test_words_by_which_somebody_could_be_guessed_are_named(coded: verbs.Workspace, tmp_path: Path) -> None:
    path = tmp_path / "role.txt"
    path.write_text("Bea: I am the oldest baker in the village here and I still get up at four for it.\n", "utf-8")
    verbs.intake.import_files(coded, [path], consent=Consent.ANONYMOUS, anyway=True)
    found = verbs.protection.leaving(coded)
    assert found.risky == 1 and "oldest baker" in found.guessed[0].text


def test_people_of_whom_few_share_what_is_recorded_are_named_by_their_invented_name(
    coded: verbs.Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    rows = [
        f"{n},{'18-24' if n < 7 else '85+'},The garden is where all of us meet on day {n} of May." for n in range(8)
    ]
    path.write_text("id,age band,What do you love here?\n" + "\n".join(rows), "utf-8")
    verbs.intake.import_files(coded, [path], consent=Consent.ANONYMOUS, anyway=True)
    (only,) = verbs.protection.leaving(coded).few
    assert only.recorded == "age band: 85+" and len(only.voices) == 1 and only.voices[0].startswith("Voice")


def test_a_pack_is_narrowed_by_conditions(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    at.selectbox(key="narrow_key").set_value("words").run()
    at.text_input(key="narrow_words").set_value("knocks").run()
    at.button(key="narrow_add").click().run()
    assert at.session_state[keys.EXPORT_ASKED.name] == (Condition("words", "knocks"),)
    assert not at.exception and "that meet this" in words(at)


def test_who_spoke_are_as_many_people_and_groups_as_voices_under_a_consent(
    coded: verbs.Workspace, page: Page, tmp_path: Path
) -> None:
    cards = tmp_path / "dreams.csv"
    cards.write_text("Dream\nA bench at every stop\nA hall that is open on Sundays\n", "utf-8")
    verbs.intake.import_files(coded, [cards], event="Winter café", consent=Consent.ANONYMOUS)
    said = next(m.value for m in page().markdown if "Under which consent" in m.value)
    voices, people, *groups = map(int, re.findall(r"\d+", said))
    assert voices == people + sum(groups), said


def test_which_pack_and_for_whom_stand_beside_each_other(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    beside = [c for c in at.columns if [r.key for r in c.radio]]
    assert [[r.key for r in c.radio] for c in beside[:2]] == [["export_audience"], ["export_kind"]]
