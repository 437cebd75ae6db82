"""The page Names: what would give somebody away, what is replaced; each act one click, each taken back by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.model import Audience, Consent, Verdict
from harvest.privacy.identify import FlagKind, IdentifierKind
from harvest.workspace.protection.queue import GROUPS

TALK = """Bea: Our Bronwen rang me on 07700 900461 and Bronwen came round. <b>Bronwen</b> & $5 she brought.

Bea: Since the chemo I sit in the garden. Please leave that bit out of it, will you.

Bea: I'm the only lollipop lady in the village and they still forget my name. We got 14 of the Quag going.
"""


@pytest.fixture
def talk(inquiry: verbs.Workspace, tmp_path: Path) -> verbs.Workspace:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, "utf-8")
    answer = verbs.intake.import_files(inquiry, [path], consent=Consent.ANONYMOUS, anyway=True)
    assert answer["files"][0]["status"] == "imported", answer
    return inquiry


Page = Callable[..., AppTest]


@pytest.fixture
def page(talk: verbs.Workspace) -> Page:
    return lambda **state: open_page("names", talk.path, **{"coder": "Ana", **state})


def html(at: AppTest) -> str:
    return "\n".join(str(e.proto.body) for e in at.get("html"))


def row(ws: verbs.Workspace, text: str) -> verbs.protection.AlikeRow:
    return next(r for g in verbs.protection.review_queue(ws).groups for r in g.rows if r.text == text)


def test_every_kind_of_finding_stands_in_one_group() -> None:
    kinds = [k for g in GROUPS for k in g.kinds]
    assert sorted(kinds) == sorted([*IdentifierKind, *FlagKind])


def test_an_empty_inquiry_says_what_to_do_next(inquiry: verbs.Workspace) -> None:
    assert "take in the event’s files on the page Upload" in words(open_page("names", inquiry.path, coder="Ana"))


def test_whoever_reviews_says_who_they_are_first(page: Page) -> None:
    assert "carries a name" in words(page(coder=""))


def test_what_would_leave_is_offered_first(page: Page) -> None:
    at = page()
    sorts = at.button_group(key="names_what_happens").options
    assert [str(s).partition(" · ")[0] for s in sorts] == ["Leaves as it is: for a look", "Held back", "Replaced"]
    assert at.button(key="names_rest").label.endswith("left may leave as they are")
    assert "Persons" not in words(at)


def test_all_spellings_of_a_person_and_all_values_of_a_column_are_one_act(
    inquiry: verbs.Workspace, tmp_path: Path
) -> None:
    rows = ["Story,Started at,Your name"]
    rows += [f"Our neighbour Wayne Hirst rang the bell and Wayne waited,2026-09-1{n} 04:4{n},Kim" for n in range(5)]
    path = tmp_path / "stories.csv"
    path.write_text("\n".join(rows), "utf-8")
    verbs.intake.import_files(inquiry, [path], consent=Consent.ANONYMOUS, anyway=True)
    at = open_page("names", inquiry.path, coder="Ana", names_group="persons")
    said = html(at)
    assert "<strong>Wayne Hirst, Wayne</strong> → " in said and said.count("<strong>Wayne") == 1
    at.button_group(key="names_group").set_value("times").run()
    assert "5 different answers under <strong>Started at</strong> → " in html(at)
    press(at, "Keep")
    times = next(g for g in verbs.protection.review_queue(inquiry).groups if g.group.id == "times")
    assert {r.state for r in times.rows} == {Verdict.KEPT}
    assert at.button(key="names_undo").label.endswith(" and 4 more")
    fine(at.button(key="names_undo").click().run())
    times = next(g for g in verbs.protection.review_queue(inquiry).groups if g.group.id == "times")
    assert {r.state for r in times.rows} == {Verdict.OPEN}


def test_findings_that_read_alike_are_one_row_with_what_is_printed_instead(page: Page, talk: verbs.Workspace) -> None:
    at = page(names_group="persons")
    assert verbs.protection.unscanned(talk) == 0, "what nobody looked through is looked through first"
    said = html(at)
    assert "<strong>Bronwen</strong> → <strong>[Person 2]</strong> · 3 times in 1 source · not looked at" in said
    assert "0 of " in at.get("progress")[0].proto.text and "safe without doing anything" in words(at)


def test_words_of_people_are_never_read_as_html_or_markdown(page: Page) -> None:
    at = page()
    assert "<b>" not in html(at)
    assert not any("Bronwen" in str(m.value) for m in at.markdown)


def test_a_row_is_replaced_kept_and_taken_back_with_one_click_each(page: Page, talk: verbs.Workspace) -> None:
    at = page(names_group="persons")
    key = row(talk, "Bronwen").key
    fine(at.button(key=f"names_kept_persons_{key}").click().run())
    assert row(talk, "Bronwen").state is Verdict.KEPT
    assert "Bronwen" in leaving(talk)
    press(at, "Undo: Kept “Bronwen”")
    assert row(talk, "Bronwen").state is Verdict.OPEN
    assert "Bronwen" not in leaving(talk)
    fine(at.button(key=f"names_replaced_persons_{key}").click().run())
    assert row(talk, "Bronwen").state is Verdict.REPLACED


def leaving(ws: verbs.Workspace) -> str:
    cleared = verbs.report.current_cleared(ws, Audience.PUBLIC)
    return "\n".join(s.text for s in cleared.material.sources)


def test_always_keep_holds_for_files_that_come_in_later(page: Page, talk: verbs.Workspace, tmp_path: Path) -> None:
    at = page(names_group="persons")
    fine(at.button(key=f"names_always_persons_{row(talk, 'Bronwen').key}").click().run())
    later = tmp_path / "later.txt"
    later.write_text("Cal: Our Bronwen came to the hall again and made tea for all of us.\n", "utf-8")
    verbs.intake.import_files(talk, [later], consent=Consent.ANONYMOUS, anyway=True)
    verbs.protection.scan(talk)
    assert leaving(talk).count("Bronwen") == 4


def test_one_sentence_is_kept_alone(page: Page, talk: verbs.Workspace) -> None:
    page()
    first = row(talk, "Bronwen").findings[0]
    at = page(names_group="persons", names_row_open=f"persons_{row(talk, 'Bronwen').key}")
    fine(at.button(key=f"names_here_kept_{first.id}").click().run())
    assert [f.state for f in row(talk, "Bronwen").findings] == [Verdict.KEPT, Verdict.OPEN, Verdict.OPEN]


def test_all_of_a_kind_goes_at_once_and_the_page_goes_on_to_the_next(page: Page, talk: verbs.Workspace) -> None:
    at = page(names_group="persons")
    all_ = at.button(key="names_all")
    assert all_.label.startswith("Replace: all ") and all_.label.endswith(" left under Persons")
    fine(all_.click().run())
    group = next(g for g in verbs.protection.review_queue(talk).groups if g.group.id == "persons")
    assert group.count(Verdict.OPEN) == 0
    assert "Phones & e-mails" in [h.value for h in at.header]


def test_a_group_that_is_done_leads_on_to_the_next(page: Page, talk: verbs.Workspace) -> None:
    at = page(names_group="persons")
    here = at.segmented_control(key="names_what_happens").value
    while at.header[0].value == "Persons" and (buttons := [b for b in at.button if "_kept_" in (b.key or "")]):
        fine(buttons[0].click().run())
    at = fine(at.button(key="names_next_group").click().run())
    assert at.header[0].value != "Persons"
    assert at.segmented_control(key="names_what_happens").value == here


def test_what_is_sure_is_settled_by_one_click_whatever_group_it_is_in(page: Page, talk: verbs.Workspace) -> None:
    at = page()
    at.button(key="names_rest").click().run()
    at.button(key="names_rest").click().run()
    at.button(key="names_sure").click().run()
    assert row(talk, "07700 900461").state is Verdict.REPLACED
    assert row(talk, "Bronwen").state is Verdict.OPEN, "whoever did not speak here is looked at"
    assert "Replace: 1 sure one" not in " ".join(labels(at))


def test_a_wish_holds_its_words_until_a_person_lets_them_leave(page: Page, talk: verbs.Workspace) -> None:
    at = page(names_group="wishes")
    assert "the whole passage stays here until you let it leave" in words(at)
    assert "Always keep" not in labels(at)
    verbs.protection.scan(talk)
    assert "sit in the garden" not in leaving(talk)
    press(at, "Let the words leave")
    assert "sit in the garden" in leaving(talk)


def test_what_lets_a_held_wish_leave_lies_on_no_key_that_keeps_elsewhere(page: Page) -> None:
    at = page(names_group="wishes")
    by_label = {b.label: b.proto.shortcut for b in at.button}
    assert by_label["Hold them"] == "1" and by_label["Let the words leave"].casefold() == "l"
    assert "2" not in by_label.values()
    assert "**1** hold them, **L** let the words leave; **U** undoes" in words(at)
    assert "**1** replace, **2** keep, **3** always keep; **U** undoes" in words(page(names_group="persons"))


def test_letting_leave_what_nobody_looked_at_is_never_the_main_act(page: Page) -> None:
    at = page()
    assert at.button(key="names_rest").label.endswith("may leave as they are")
    assert at.button(key="names_rest").proto.type == "secondary"
    at.button(key="names_rest").click().run()
    assert at.button(key="names_rest").label.endswith(("stay held", "stays held"))
    assert at.button(key="names_rest").proto.type == "primary", "whoever presses it gives nothing away"


def test_words_for_a_look_stay_unless_replaced(page: Page, talk: verbs.Workspace) -> None:
    at = page(names_group="health")
    assert "they stay unless you replace them" in words(at)
    press(at, "Replace")
    wishes = [f.id for f in verbs.protection.all_findings(talk) if f.kind == FlagKind.WISH]
    verbs.protection.review(talk.acting_as("Ana"), wishes, Verdict.KEPT)
    assert "chemo" not in leaving(talk)


def test_the_second_pass_marks_a_string_wherever_it_stands(page: Page, talk: verbs.Workspace) -> None:
    at = press(page(), "Look for what was missed")
    before = {f.key for f in verbs.protection.leftovers(talk)}
    assert before
    mark = next(b for b in at.button if b.label == "Mark as a name")
    text = mark.key.removeprefix("names_mark_")
    fine(mark.click().run())
    assert text not in {f.key for f in verbs.protection.leftovers(talk)}
    assert any(f.key == text and f.state is Verdict.REPLACED for f in verbs.protection.all_findings(talk))
    assert "Back to the review" in labels(at)


def test_a_name_in_small_letters_is_typed_and_replaced_everywhere(page: Page, talk: verbs.Workspace) -> None:
    at = press(page(), "Look for what was missed")
    at.text_input(key="names_typed_words").set_value("nowhere at all")
    press(at, "Mark it everywhere")
    assert "stands nowhere" in words(at)
    at.text_input(key="names_typed_words").set_value("garden")
    press(at, "Mark it everywhere")
    assert any(f.text == "garden" and f.state is Verdict.REPLACED for f in verbs.protection.all_findings(talk))


def test_what_is_left_of_a_sort_is_settled_by_one_click_and_the_page_goes_on(page: Page, talk: verbs.Workspace) -> None:
    at = page()
    for sort in ("look", "held", "replaced"):
        assert any(g.count(Verdict.OPEN) for g in verbs.protection.review_queue(talk).groups if g.group.acts == sort)
        at.button(key="names_rest").click().run()
        queue = verbs.protection.review_queue(talk)
        assert not any(g.count(Verdict.OPEN) for g in queue.groups if g.group.acts == sort)
    assert queue.looked_at == queue.strings
    assert "chemo" not in leaving(talk), "what was held stays held"
    assert {f.state for f in verbs.protection.all_findings(talk) if f.text == "Bronwen"} == {Verdict.REPLACED}
    assert "All looked at: go to Export" in labels(at)
    at.button(key="names_undo").click().run()
    assert verbs.protection.review_queue(talk).looked_at < queue.strings
