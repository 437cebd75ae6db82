"""Compare: where coders differ, settling it with a reason, how far they agree, rounds, blind until revealed."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, labels, open_page, press, words

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Mode, Polarity, Round

CONNECT, LEARN = CodeRef("five_ways", "connect"), CodeRef("five_ways", "keep_learning")
TEA, PLOT, CLASSES = "cup of tea", "allotment", "evening classes"


def passage(ws: verbs.Workspace, text: str) -> int:
    return next(p.id for p in verbs.inquiry.passages(ws) if text in p.text)


def decide(ws: verbs.Workspace, coder: str, text: str, action: Action, code: CodeRef | None = None, **more: object):
    verbs.desk.decide(ws.acting_as(coder), [verbs.desk.Act(passage(ws, text), action, code, **more)])  # type: ignore[arg-type]


@pytest.fixture
def differing(meeting: verbs.Workspace) -> verbs.Workspace:
    """Ana and Ben agree on one passage, see a code differently on the second and only its polarity on the third."""
    for coder in ("Ana", "Ben"):
        verbs.settings.sign_in(meeting, coder)
        decide(meeting, coder, TEA, Action.ADD, CONNECT)
    decide(meeting, "Ana", PLOT, Action.ADD, LEARN)
    decide(meeting, "Ben", PLOT, Action.MEMO, memo="He learnt it, but is it *new*? $5 and $6")
    decide(meeting, "Ben", PLOT, Action.REJECT, LEARN)
    decide(meeting, "Ana", CLASSES, Action.ADD, LEARN, polarity=Polarity.LACKING)
    decide(meeting, "Ben", CLASSES, Action.ADD, LEARN, polarity=Polarity.WISHED_FOR)
    return meeting


def compare(ws: verbs.Workspace, coder: str = "Ana", **state: object) -> AppTest:
    return open_page("compare", ws.path, coder=coder, **state)


def on(at: AppTest, tab: str) -> AppTest:
    """The page with another tab open."""
    at.session_state["compare_tab"] = tab
    return fine(at.run())


def tabs(at: AppTest) -> list[str]:
    return [tab.label for tab in at.tabs]


def settle(at: AppTest, outcome: str, reason: str) -> AppTest:
    next(t for t in at.text_input if t.label.startswith("Why?")).set_value(reason)
    return fine(next(b for b in at.button if b.label == outcome).click().run())


def test_where_nobody_differs_the_page_says_so_and_what_would_bring_differences(meeting: verbs.Workspace) -> None:
    at = compare(meeting)
    assert tabs(at)[0] == "To settle (0)"
    assert "Nothing to settle" in words(at) and "two people have decided on the same passage" in words(at)


def test_a_difference_shows_both_views_with_their_notes_as_they_were_written(differing: verbs.Workspace) -> None:
    at = compare(differing)
    assert tabs(at)[0] == "To settle (2)"
    said = words(at)
    assert "Does “Keep learning” fit here?" in said and "The digging does me good" in said
    assert "**It fits**" in said and "**It does not fit**" in said
    texts = [t.value for t in at.text]
    assert "Ana: present" in texts and "Ben" in texts
    assert "He learnt it, but is it *new*? $5 and $6" in texts, "people's words are text, never markdown"


def test_only_the_tab_that_is_open_is_worked_out(differing: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for name in ("unsure_passages", "agreement_report", "settlements", "all_rounds", "tellers_view"):
        monkeypatch.setattr(verbs.review, name, lambda *_, name=name, **__: asked.append(name))
    compare(differing)
    assert asked == []


def test_the_queue_is_walked_in_reading_order(differing: verbs.Workspace) -> None:
    at = compare(differing)
    assert "1 of 2" in words(at)
    at = press(at, "Next")
    assert "2 of 2" in words(at) and "“Keep learning”: is it there or missing?" in words(at)
    assert "Ana: lacking" in words(at) and "Ben: wished for" in words(at)
    assert "1 of 2" in words(press(at, "Previous"))


def test_settling_needs_a_reason(differing: verbs.Workspace) -> None:
    at = settle(compare(differing), "We agree: it fits", "  ")
    assert "Say why in a few words" in words(at)
    assert verbs.review.settlements(differing) == () and tabs(at)[0] == "To settle (2)"


@pytest.mark.parametrize(("outcome", "stands"), [("We agree: it fits", True), ("We agree: it does not fit", False)])
def test_what_is_settled_is_kept_with_reason_and_name_and_leaves_the_queue(
    differing: verbs.Workspace, outcome: str, stands: bool
) -> None:
    at = settle(compare(differing), outcome, " we read it aloud ")
    (settled,) = verbs.review.settlements(differing)
    assert (settled.code, settled.stands, settled.coder, settled.reason) == (LEARN, stands, "Ana", "we read it aloud")
    assert tabs(at)[0] == "To settle (1)"
    settled_tab = on(at, "Settled").tabs[3]
    said = [t.value for t in settled_tab.text]
    assert "we read it aloud" in said and any(PLOT in t for t in said), "the passage stands beside it"
    assert any(c.value.startswith("Ana, ") and "T" not in c.value for c in settled_tab.caption)
    assert settled_tab.markdown[0].value.endswith("it fits" if stands else "it does not fit")
    given = {c.coder for c in verbs.report.read_material(differing).codings if c.passage_id == settled.passage_id}
    assert given == {"Ana"}, "what each of them coded is kept"


def test_a_polarity_that_is_settled_is_the_groups(differing: verbs.Workspace) -> None:
    at = press(compare(differing), "Next")
    assert next(b for b in at.button if b.label == "We agree: it does not fit").disabled
    settle(at, "We agree: it fits", "she hopes for it")
    together = verbs.report.read_material(differing).consensus
    agreed = [c for c in together.agreed if c.passage_id == passage(differing, CLASSES)]
    assert [c.polarity for c in agreed] == [Polarity.LACKING]


def test_nobody_settles_anything_without_a_name(differing: verbs.Workspace) -> None:
    at = compare(differing, coder="")
    assert "what is settled carries a name" in words(at)
    assert not any(label.startswith("We agree") for label in labels(at))


def test_agreement_says_on_what_it_was_measured_and_that_it_certifies_nothing(differing: verbs.Workspace) -> None:
    at = compare(differing, compare_tab="Agreement")
    agreement = at.tabs[2]
    assert "**3 passages** were looked at by at least two of 2 coders" in words(at)
    assert "they certify nothing" in words(at)
    table = agreement.dataframe[0].value
    assert list(table["code"]) == ["All codes together", "Connect", "Keep learning"]
    assert table["same view"][1].startswith("100%")


def test_without_two_coders_on_a_passage_there_is_no_figure(meeting: verbs.Workspace) -> None:
    decide(meeting, "Ana", TEA, Action.ADD, CONNECT)
    assert "There is no figure yet" in words(compare(meeting, compare_tab="Agreement"))


def test_one_passage_is_not_called_passages(meeting: verbs.Workspace) -> None:
    for coder in ("Ana", "Ben"):
        verbs.settings.sign_in(meeting, coder)
        decide(meeting, coder, TEA, Action.ADD, CONNECT)
    at = start_round(compare(meeting), "together", sample=1)
    shown = words(at)
    assert "**1 passage** was looked at by at least two of 2 coders" in words(on(at, "Agreement"))
    assert "together · everybody · 1 passage" in shown and "1 passages" not in shown


def start_round(at: AppTest, how: str, **chosen: object) -> AppTest:
    """Fill in the form of a new round and begin it."""
    rounds = on(at, "Rounds").tabs[4]
    next(r for r in rounds.radio if r.label == "How").set_value(Mode(how))
    if "coders" in chosen:
        rounds.multiselect[0].set_value(chosen["coders"])
    if "sample" in chosen:
        next(r for r in rounds.radio if r.label == "Which passages").set_value("random")
        rounds.number_input[0].set_value(chosen["sample"])
    return on(fine(next(b for b in rounds.button if b.label == "Start").click().run()), "Rounds")


def test_a_round_is_begun_with_a_sample_and_shows_how_far_each_coder_is(differing: verbs.Workspace) -> None:
    at = start_round(compare(differing), "together", coders=["Ana", "Ben"], sample=2)
    (made,) = verbs.review.all_rounds(differing).values()
    assert (made.mode, made.coders, len(made.passages)) == (Mode.TOGETHER, ("Ana", "Ben"), 2)
    assert "Round 1** · being coded" in words(at) and "together · Ana, Ben · 2 passages" in words(at)
    inside = next(iter(made.passages))
    verbs.desk.decide(differing.acting_as("Ana"), [verbs.desk.Act(inside, Action.NONE)])
    assert verbs.review.round_progress(differing, made) == {"Ana": (1, 2), "Ben": (0, 2)}
    bars = [bar.proto.text for bar in compare(differing, compare_tab="Rounds").get("progress")]
    assert bars == ["Ana: 1 of 2", "Ben: 0 of 2"]


def test_a_sample_holds_passages_on_which_nothing_was_suggested(meeting: verbs.Workspace) -> None:
    drawn = verbs.review.draw_sample(meeting, "random", 2)
    assert len(drawn) == 2 and drawn <= {p.id for p in verbs.inquiry.passages(meeting) if p.codeable}


def test_a_blind_round_hides_differences_until_it_is_revealed(meeting: verbs.Workspace) -> None:
    for coder in ("Ana", "Ben"):
        verbs.settings.sign_in(meeting, coder)
    at = start_round(compare(meeting), "blind", coders=["Ana", "Ben"])
    assert "being coded, hidden" in words(at)
    decide(meeting, "Ana", PLOT, Action.ADD, LEARN)
    decide(meeting, "Ben", PLOT, Action.NONE)
    at = compare(meeting, compare_tab="Agreement")
    assert tabs(at)[0] == "To settle (0)" and "There is no figure yet" in words(at)
    at = on(press(on(at, "Rounds"), "Reveal"), "Rounds")
    assert "· revealed" in words(at) and "Reveal" not in labels(at)
    assert tabs(at)[0] == "To settle (1)" and "**1 passage** was looked at" in words(on(at, "Agreement"))


def test_a_round_that_is_closed_says_so(meeting: verbs.Workspace) -> None:
    verbs.review.start_round(meeting.acting_as("Ana"), Round(0, "First", Mode.TOGETHER, ("Ana",)))
    at = on(press(compare(meeting, compare_tab="Rounds"), "Close the round"), "Rounds")
    assert "First** · closed" in words(at) and "Close the round" not in labels(at)


def test_a_long_list_of_what_somebody_is_unsure_of_or_was_settled_stands_in_pages(
    differing: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from harvest.ui.widgets import in_pages

    monkeypatch.setattr(in_pages, "PAGE", 1)
    for text in (TEA, PLOT):
        decide(differing, "Ana", text, Action.FLAG)
    at = on(compare(differing), "Unsure")
    assert TEA in words(at) and PLOT not in words(at) and "1 to 1 of 2" in words(at)
    at = press(at, "Next")
    assert PLOT in words(at) and TEA not in words(at) and "2 to 2 of 2" in words(at)
    at = press(at, "Previous")
    assert TEA in words(at) and PLOT not in words(at)
    press(at, "Next")
    decide(differing, "Ana", PLOT, Action.UNFLAG)
    assert TEA in words(fine(at.run())), "what is gone meanwhile leaves no empty page"
    for text, code in ((PLOT, LEARN), (CLASSES, LEARN)):
        verbs.review.settle(differing.acting_as("Ana"), passage(differing, text), code, True, "talked through")
    at = on(compare(differing), "Settled")
    assert CLASSES in words(at) and PLOT not in words(at), "what was settled last stands first"
    assert PLOT in words(press(at, "Next"))
