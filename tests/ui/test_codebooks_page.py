"""The page Codebooks: read, search, change with a preview, compare versions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import open_page, words

from harvest import workspace as verbs
from harvest.codebook.changes import Change
from harvest.ui.pages.codebooks import change, tree

Page = Callable[..., AppTest]


@pytest.fixture
def page(meeting: verbs.Workspace) -> Page:
    """Opens a page as Ana."""

    def shown(name: str = "codebooks", **state: object) -> AppTest:
        return open_page(name, meeting.path, **{"coder": "Ana", **state})

    return shown


def test_a_code_shows_its_definition_limits_and_neighbours(page: Page) -> None:
    said = words(page())
    for part in ("What belongs to it", "What does not", "Easily confused with", "People say", "0 codings"):
        assert part in said


def test_a_click_on_a_code_opens_it(page: Page) -> None:
    at = page()
    at.button(key="code_five_ways_give").click().run()
    assert at.header[0].value == "Give"


def test_search_finds_codes_by_words_of_their_examples(meeting: verbs.Workspace) -> None:
    book = meeting.codebook("five_ways")
    code = next(c for c in book.codes if c.examples)
    found = [c.id for c, _ in tree.found(book, code.examples[0], False)]
    assert found == [code.id]


def test_a_search_without_a_hit_says_what_to_do(page: Page) -> None:
    at = page(codebook_search="zzz quux")
    assert "Search for fewer or other words" in words(at)


def test_nobody_changes_a_codebook_without_a_name(page: Page) -> None:
    at = page(coder="")
    assert at.button(key="codebook_add").disabled


def test_a_change_is_made_only_after_its_preview_was_seen(page: Page, meeting: verbs.Workspace) -> None:
    at = page()
    at.button(key="verb_Rename").click().run()
    at.text_input[[t.label for t in at.text_input].index("New label")].set_value("Keeping in touch")
    next(b for b in at.button if b.label == "See what this touches").click().run()
    assert meeting.codebook("five_ways").version == "1.0"
    assert "1.1" in words(at) and "changes in label" in words(at)
    at.button(key="codebook_make").click().run()
    assert not at.exception
    assert meeting.codebook("five_ways").code("connect").label == "Keeping in touch"  # type: ignore[union-attr]


def test_versions_and_their_differences_are_listed(page: Page, meeting: verbs.Workspace) -> None:
    seen = verbs.settings.preview_change(meeting, "five_ways", Change("rename", "give", {"label": "Giving"}))
    verbs.settings.make_change(meeting.acting_as("Ben"), "five_ways", seen, why="a verb is clearer")
    at = page(codebook_view="Versions")
    versions, differences = (frame.value for frame in at.dataframe)
    assert list(versions["Version"]) == ["1.1", "1.0"] and versions["Why"][0] == "a verb is clearer"
    assert differences.iloc[0].tolist() == ["Giving", "give", "label", "Give", "Giving"]


def test_a_new_code_gets_an_id_that_nobody_has(meeting: verbs.Workspace) -> None:
    book = meeting.codebook("five_ways")
    assert change.new_id(book, "Give", None) == "give_2"
    assert change.new_id(book, "Ünïcode & cake", "give") == "give.n_code_cake"


def test_history_lists_decisions_and_tells_an_empty_inquiry_what_to_do(page: Page, meeting: verbs.Workspace) -> None:
    assert "Go to Code" in words(page("history"))
    first = next(p for p in verbs.report.passages_json(meeting)["passages"] if "allotment" in str(p["text"]))
    verbs.desk.decide(
        meeting.acting_as("Ben"), [verbs.desk.act_from(int(str(first["id"])), "add", "five_ways/be_active")]
    )
    at = page("history")
    row = at.dataframe[0].value.iloc[0]
    assert (row["Who"], row["What"], row["Code"]) == ("Ben", "added", "Be active")
    assert len(row) <= 6, "a row is told in full below the table, which needs no scrolling sideways"
    at = page("history", history_view="An earlier moment")
    assert [m.value for m in at.metric][:3] == ["1", "1", "1"]


def test_every_lens_is_seen_with_its_source_and_taken_in_with_one_click(page: Page, meeting: verbs.Workspace) -> None:
    at = page(codebook_view="Lenses")
    said = words(at).replace("\\", "")
    for lens in verbs.settings.lenses(meeting):
        assert lens.name in said and lens.definition in said
    assert "outcomesstar.org.uk" in said
    at.button(key="lens_use_warm").click().run()
    assert "warm" in {b.id for b in meeting.codebooks()}
