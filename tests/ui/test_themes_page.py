"""The page Themes: figures lead to words, barriers stand beside assets, what is missing is always said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import open_page, press, words

from harvest import workspace as verbs
from harvest.evidence import glance
from harvest.evidence.glance import telling, voices
from harvest.model import Action, Consent, Valence
from harvest.ui.pages.themes import assets_and_barriers, charts, first_analysis, matrices, needs, strongest
from harvest.ui.pages.themes import table as themes_table
from harvest.ui.session import keys
from harvest.ui.widgets import quotations_dialog
from harvest.ui.widgets.quotations_dialog import Drill

Page = Callable[..., AppTest]


def passage(ws: verbs.Workspace, words: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if words in p.text)


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    """Bill on Jean and on lacking classes, Ann on the allotment; Ann may be counted, not quoted."""

    def add(words: str, code: str, polarity: str = "present") -> None:
        verbs.desk.decide(
            meeting.acting_as("Ana"), [verbs.desk.act_from(passage(meeting, words), "add", code, polarity=polarity)]
        )

    add("Jean", "five_ways/connect")
    add("allotment", "five_ways/be_active")
    add("allotment", "five_ways/keep_learning")
    add("Italian", "five_ways/keep_learning", "lacking")
    add("Italian", "toronto/o_access_poor")
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    verbs.settings.set_consent(meeting.acting_as("Ana"), [ann.id], Consent.ANALYSIS)
    return meeting


@pytest.fixture
def page(meeting: verbs.Workspace) -> Page:
    """Opens a page as Ana."""

    def shown(name: str = "themes", **state: object) -> AppTest:
        return open_page(name, meeting.path, **{"coder": "Ana", **state})

    return shown


def test_an_inquiry_without_decisions_is_told_what_to_do_next(page: Page) -> None:
    assert "confirm, reject or add codes on the page Code" in words(page())


def test_themes_are_ordered_by_voices_and_split_by_polarity(page: Page, coded: verbs.Workspace) -> None:
    table = page().dataframe[0].value
    first = table.iloc[0]
    assert (first["Theme"], first["Voices"], first["Helps"], first["In the way"]) == (
        "Keep learning",
        2,
        1,
        1,
    )
    assert first["Held back"] == 1


def test_the_strongest_themes_are_told_in_words_that_may_leave_and_lead_to_all_of_them(
    page: Page, coded: verbs.Workspace
) -> None:
    at = page()
    said = words(at)
    assert "Italian" in said and "allotment" not in said, "Ann may be counted, not quoted"
    assert "Its words are counted and may not be quoted." in said
    at.button(key="themes_read_five_ways/keep_learning").click().run()
    assert "2 passages: 1 can be quoted, 1 held back" in words(at)


def test_a_card_has_a_voice_for_the_side_that_most_take_and_one_for_another(coded: verbs.Workspace) -> None:
    bill = passage(coded, "Jean")
    verbs.desk.decide(coded.acting_as("Ana"), [verbs.desk.act_from(bill, "add", "five_ways/keep_learning")])
    evidence = verbs.report.current_evidence(coded, "five_ways")
    theme = next(t for t in evidence.heard if t.name == "Keep learning")
    said = voices(evidence, theme)
    assert len({q.valence for q in said}) == len(said)
    assert strongest.sides(theme) == "there 2, lacking 1"


def test_a_few_words_are_shown_on_a_card_only_where_their_side_has_no_others(coded: verbs.Workspace) -> None:
    given = verbs.report.current_evidence(coded, "five_ways").quotations[0]
    whole = replace(given, text="We sing on the bridge every week, and nobody goes home hungry.")
    short = replace(given, text="It was me.")
    assert telling([short, whole]) == [whole] and telling([short]) == [short]


def test_columns_in_which_nothing_stands_are_left_out_and_named(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    assert "Both" not in at.dataframe[0].value.columns
    assert "No column for what nobody said: both, promised" in words(at)


def test_the_main_act_opens_the_quotations_and_says_what_is_held_back(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    assert at.selectbox(key="themes_theme").value == "five_ways/keep_learning"
    at.button(key="themes_open").click().run()
    said = words(at)
    assert "Italian" in said and "allotment" not in said
    assert "2 passages: 1 can be quoted, 1 held back" in said


def test_a_quotation_leads_to_its_place_in_the_transcript(page: Page, coded: verbs.Workspace) -> None:
    at = page()
    at.button(key="themes_open").click().run()
    next(b for b in at.button if b.label == "In the transcript").click().run()
    assert not at.exception
    assert keys.QUOTATIONS_OPEN.name not in at.session_state


def test_what_is_unread_held_back_and_missing_is_always_on_the_page(page: Page, coded: verbs.Workspace) -> None:
    for view in ("Strongest first", "Helps beside in the way"):
        said = words(page(themes_said=view))
        assert "have been decided on" in said and "Held back" in said and "Who is missing" in said


def test_barriers_stand_beside_assets(coded: verbs.Workspace) -> None:
    evidence = verbs.report.current_evidence(coded, "five_ways")
    assert {b.theme.name for b in assets_and_barriers.on(evidence, Valence.HELPS)} == {
        "Connect",
        "Be active",
        "Keep learning",
    }
    barriers = assets_and_barriers.on(evidence, Valence.HINDERS)
    assert [(b.theme.name, b.voices(Valence.HINDERS)) for b in barriers] == [("Keep learning", 1)]
    evidence = verbs.report.current_evidence(coded, "toronto")
    assert not assets_and_barriers.on(evidence, Valence.HELPS)
    (barrier,) = assets_and_barriers.on(evidence, Valence.HINDERS)
    assert barrier.hindering is not None and barrier.hindering.code.code == "o_access_poor"


def test_a_mark_of_a_picture_leads_to_the_words_it_counts(coded: verbs.Workspace) -> None:
    evidence = verbs.report.current_evidence(coded, "five_ways")
    drill = charts.behind(evidence, "from: -1; code: Keep learning; to: 0; counts: lacking or in the way; voices: 1")
    assert drill is not None and drill.valence is Valence.HINDERS
    found, held = quotations_dialog.words(evidence, drill)
    assert ["Italian" in q.text for q in found] == [True] and held == 0
    both = charts.behind(evidence, "x: 1; pair: Be active and Keep learning; n: 1")
    assert both is not None and both.both
    assert quotations_dialog.words(evidence, both) == ([], 1)
    assert charts.behind(evidence, "code: Nobody's; voices: 1") is None


def test_a_column_of_a_table_narrows_the_words_to_its_polarity(coded: verbs.Workspace) -> None:
    evidence = verbs.report.current_evidence(coded, "five_ways")
    theme = next(t for t in evidence.heard if t.name == "Keep learning")
    shown = glance(evidence)
    assert themes_table.drill_for(shown, theme, "In the way").valence is Valence.HINDERS
    assert themes_table.drill_for(shown, theme, "Voices") == Drill("Keep learning", frozenset({str(theme.code)} | {
        str(t.code) for t in evidence.themes if t.parent == "keep_learning"
    }))  # fmt: skip


def test_evidence_is_made_once_until_somebody_writes(coded: verbs.Workspace) -> None:
    first = verbs.report.current_evidence(coded, "five_ways")
    assert verbs.report.current_evidence(coded, "five_ways") is first
    verbs.desk.decide(coded.acting_as("Ben"), [verbs.desk.act_from(passage(coded, "Jean"), "add", "five_ways/give")])
    assert verbs.report.current_evidence(coded, "five_ways") is not first


def test_a_summary_is_kept_with_its_writer_and_shown_beside_the_quotations(page: Page, coded: verbs.Workspace) -> None:
    at = page(themes_view="Findings")
    at.text_area(key="summary_five_ways/keep_learning").set_value("People miss their classes.")
    at.button(key="summary_keep").click().run()
    assert not at.exception
    assert verbs.report.current_material(coded).summaries["five_ways/keep_learning"] == "People miss their classes."
    assert verbs.settings.log_entries(coded)[0].who == "Ana"
    assert "Italian" in words(at)


def test_quotations_are_chosen_shortened_and_taken_out_again(page: Page, coded: verbs.Workspace) -> None:
    at = page(themes_view="Findings")
    next(b for b in at.button if b.label == "Choose").click().run()
    (choice,) = verbs.report.quotation_choices(coded)
    short = next(t for t in at.text_area if t.label == "Shortened")
    short.set_value("There are no evening classes here any more. […]").run()
    next(b for b in at.button if b.label == "Keep").click().run()
    assert verbs.report.quotation_choices(coded)[0].text == "There are no evening classes here any more. […]"
    next(t for t in at.text_area if t.label == "Shortened").set_value("There are no lovely classes").run()
    next(b for b in at.button if b.label == "Keep").click().run()
    assert "were not said" in words(at)
    next(b for b in at.button if b.label == "Take out").click().run()
    assert verbs.report.quotation_choices(coded) == ()


def test_a_matrix_states_its_rule(page: Page, coded: verbs.Workspace) -> None:
    at = page(themes_view="Set against each other", matrix_by="event", matrix_count="voices")
    assert at.dataframe[0].value["Winter café"].notna().all()  # every coding says at which event it was said
    assert "Counts of people below 5" in words(at)
    assert page(themes_view="Set against each other", matrix_by="event").dataframe[0].value["Winter café"].sum() == 4


def test_the_indicators_of_a_wave_are_kept_for_the_next_time(page: Page, coded: verbs.Workspace) -> None:
    at = page(themes_view="Set against each other", matrix_by=matrices.WAVE)
    assert len(at.dataframe[0].value) > 1
    at.multiselect(key="matrix_only_five_ways").set_value(["five_ways/connect"]).run()
    assert list(at.dataframe[0].value["Theme"]) == ["Connect"]
    again = page(themes_view="Set against each other", matrix_by=matrices.WAVE)
    assert list(again.dataframe[0].value["Theme"]) == ["Connect"]
    nameless = page(themes_view="Set against each other", matrix_by=matrices.WAVE, coder="")
    nameless.multiselect(key="matrix_only_five_ways").set_value([]).run()
    assert len(nameless.dataframe[0].value) > 1
    assert verbs.planning.chosen_indicators(coded) == {"five_ways": ("five_ways/connect",)}


def test_a_cell_of_a_matrix_leads_to_its_words_and_a_hidden_one_to_none(coded: verbs.Workspace) -> None:
    evidence = verbs.report.current_evidence(coded, "five_ways")
    open_ = verbs.report.matrix(coded, "five_ways", None, "event")
    row = list(open_.frame.index).index("five_ways/connect")
    drill = matrices.drill_for(evidence, open_, "event", False, row, "Winter café")
    assert drill is not None
    inside = verbs.report.passages_in_column(coded, "five_ways", None, str(drill.by), str(drill.column))
    assert ["knocks every morning" in q.text for q in quotations_dialog.words(evidence, drill, inside)[0]] == [True]
    hidden = replace(open_, frame=open_.frame.mask(open_.frame >= 0))
    assert matrices.drill_for(evidence, hidden, "event", False, row, "Winter café") is None


def test_the_framework_matrix_shows_what_waits_to_be_summarised(page: Page, coded: verbs.Workspace) -> None:
    at = page(themes_view="Set against each other", matrix_by=matrices.FRAMEWORK, framework_by="event")
    assert "not yet summarised" in str(at.dataframe[0].value.iloc[0]["Connect"])
    at = page(
        themes_view="Set against each other", matrix_by=matrices.FRAMEWORK, framework_by="event",
        framework_cell=("event", "Winter café", "five_ways/connect", False),
    )  # fmt: skip
    next(t for t in at.text_area if t.label == "In your words").set_value("A neighbour knocks.")
    at.button(key="cell_keep").click().run()
    assert "A neighbour knocks." in str(at.dataframe[0].value.iloc[0]["Connect"])


def test_what_is_missing_is_told_in_one_place(page: Page, coded: verbs.Workspace) -> None:
    said = words(page(themes_view="Who is missing"))
    for part in ("Who is missing", "Held back", "Not heard", "How far people have read", "Take notice"):
        assert part in said


def test_the_first_analysis_shows_what_was_answered_and_where_nothing_was(page: Page, coded: verbs.Workspace) -> None:
    jean = passage(coded, "Jean")
    coding = next(c for c in verbs.report.current_material(coded).consensus.agreed if c.passage_id == jean)
    again = verbs.desk.Act(jean, Action.CHANGE, coding.code, to=coding.code, facets={"asset": "a neighbour who knocks"})
    verbs.desk.decide(coded.acting_as("Ana"), [again])
    at = page(themes_view="Needs and assets", themes_needs="First analysis")
    tables = [d.value for d in at.dataframe if "What was seen as an asset?" in d.value.columns]
    (connect,) = [t for t in tables if "a neighbour who knocks" in list(t["What was seen as an asset?"])]
    assert first_analysis.EMPTY in list(connect.iloc[0]) and connect.iloc[0]["Quotation"]


def test_a_need_is_typed_beside_the_themes_and_an_opportunity_written(page: Page, coded: verbs.Workspace) -> None:
    at = page(themes_view="Needs and assets")
    at.text_input(key="need_indicator").set_value("Lonely adults")
    press(at, "Keep this need")
    at.text_area(key="opportunity_outcome_0").set_value("A street where everybody has company").run()
    press(at, "Keep this opportunity")
    (one,) = verbs.planning.all_opportunities(coded)
    assert one.outcome == "A street where everybody has company"
    assert "Volunteers and networks do not replace services." in words(at)


def test_a_cell_of_the_needs_table_opens_its_words(coded: verbs.Workspace) -> None:
    ana = coded.acting_as("Ana")
    verbs.planning.write_need(ana, "Lonely adults")
    beside = verbs.planning.needs_beside(ana, "five_ways")
    drill = needs.drill_for(
        verbs.report.current_evidence(ana, "five_ways"), beside, beside.needs[0], "five_ways/keep_learning"
    )
    assert drill and "five_ways/keep_learning" in drill.codes and drill.title.endswith("beside Lonely adults")


def test_a_translation_and_the_turn_before_are_put_beside_words_where_they_are_read(
    coded: verbs.Workspace, page: Page
) -> None:
    at = page()
    at.button(key="themes_open").click().run()
    next(t for t in at.text_area if t.label == "Translation").set_value("So it reads in English.").run()
    next(b for b in at.button if b.label == "Keep the translation").click().run()
    assert not at.exception
    (kept,) = verbs.planning.all_translations(coded)
    assert kept.text == "So it reads in English." and kept.by
    assert any("translation by" in c.value for c in at.caption)
    next(t for t in at.toggle if t.label == "With what was said just before").set_value(True).run()
    assert not at.exception and verbs.planning.context_json(coded)["with_context"] == [kept.passage]
