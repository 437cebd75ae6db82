"""Codebook work: seen before it is done, kept as a version, never undone under somebody's hands."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from harvest import workspace as verbs
from harvest.codebook.changes import Change
from harvest.errors import CodebookError
from harvest.model import Code, CodeRef, Polarity, Suggestion
from harvest.store import suggestions


def coded(ws: verbs.Workspace) -> verbs.Workspace:
    bill = next(p for p in verbs.inquiry.passages(ws) if "Jean" in p.text)
    verbs.desk.decide(ws.acting_as("Ana"), [verbs.desk.act_from(bill.id, "add", "five_ways/connect.close_ties")])
    return ws


def test_a_preview_counts_the_codings_on_the_codes_it_touches_and_changes_nothing(meeting: verbs.Workspace) -> None:
    coded(meeting)
    seen = verbs.settings.preview_change(meeting, "five_ways", Change("rename", "connect.close_ties", {"label": "Kin"}))
    assert (seen.before, seen.after, seen.codings) == ("1.0", "1.1", 1)
    assert "1 coding stands on it" in seen.sentences[0]
    assert meeting.codebook("five_ways").version == "1.0"


def test_a_change_is_a_new_version_and_old_decisions_keep_theirs(meeting: verbs.Workspace) -> None:
    coded(meeting)
    seen = verbs.settings.preview_change(meeting, "five_ways", Change("rename", "connect.close_ties", {"label": "Kin"}))
    verbs.settings.make_change(meeting.acting_as("Ana"), "five_ways", seen, why="plainer")
    assert meeting.code(CodeRef("five_ways", "connect.close_ties")).label == "Kin"
    assert [d.codebook_version for d in verbs.inquiry.decisions(meeting)] == ["1.0"]
    assert [v for v, _, _ in verbs.settings.codebook_versions(meeting, "five_ways")] == ["1.0", "1.1"]
    kept = next(r for r in verbs.settings.log_entries(meeting) if r.verb == "codebook")
    assert kept.who == "Ana" and kept.detail["why"] == "plainer"


def test_a_change_looked_at_before_a_colleagues_change_is_refused(meeting: verbs.Workspace) -> None:
    mine = verbs.settings.preview_change(meeting, "five_ways", Change("retire", "give", {}))
    theirs = verbs.settings.preview_change(meeting, "five_ways", Change("rename", "give", {"label": "Giving"}))
    verbs.settings.make_change(meeting.acting_as("Ben"), "five_ways", theirs)
    with pytest.raises(CodebookError, match="changed by somebody else"):
        verbs.settings.make_change(meeting.acting_as("Ana"), "five_ways", mine)
    assert not meeting.code(CodeRef("five_ways", "give")).retired


def test_differences_name_the_code_the_field_and_both_wordings(meeting: verbs.Workspace) -> None:
    old = meeting.codebook("five_ways")
    change = Change("edit", "give", {"note": "Not for paid work", "include": ("Favours",)})
    new = verbs.settings.make_change(
        meeting.acting_as("Ana"), "five_ways", verbs.settings.preview_change(meeting, "five_ways", change)
    )
    found = {d.field: (d.before, d.after) for d in verbs.settings.codebook_differences(old, new)}
    assert found["note"] == ("", "Not for paid work")
    assert found["include"][1] == "Favours" and found["include"][0]


def test_a_codebook_comes_out_as_every_kind_of_file(meeting: verbs.Workspace) -> None:
    book = meeting.codebook("toronto")
    made = {kind.suffix: kind.write(book) for kind in verbs.settings.codebook_file_kinds()}
    assert set(made) == {"yaml", "xlsx", "csv", "qdc"}
    for suffix, data in made.items():
        read = verbs.settings.read_codebook_file(f"toronto.{suffix}", data)
        assert [c.label for c in read.codes] == [c.label for c in book.codes], suffix


def test_the_same_codebook_again_is_told_and_not_kept_twice(meeting: verbs.Workspace) -> None:
    with pytest.raises(CodebookError, match="in the inquiry already"):
        verbs.settings.preview_codebook(meeting, meeting.codebook("toronto"))


def test_a_file_that_holds_all_codes_becomes_the_next_version(meeting: verbs.Workspace) -> None:
    book = meeting.codebook("five_ways")
    more = replace(book, codes=(*book.codes, Code("shade", "Shade", "Cool places in summer.")))
    found = verbs.settings.preview_codebook(meeting, more)
    verbs.settings.take_in_codebook(meeting.acting_as("Ana"), found, why="from the file ours.yaml")
    assert meeting.codebook("five_ways").version == "1.1"
    assert meeting.code(CodeRef("five_ways", "shade")).label == "Shade"


def test_a_file_that_lacks_codes_becomes_a_codebook_of_its_own(meeting: verbs.Workspace) -> None:
    coded(meeting)
    book = meeting.codebook("five_ways")
    few = tuple(replace(c, neighbours=()) for c in book.codes[:1])
    found = verbs.settings.preview_codebook(meeting, replace(book, codes=few))
    verbs.settings.take_in_codebook(meeting.acting_as("Ana"), found, why="from the file ours.yaml")
    assert meeting.codebooks()[-1].id == "five_ways-2"


def test_a_file_whose_codes_point_nowhere_is_refused_before_it_can_lock_the_inquiry(meeting: verbs.Workspace) -> None:
    book = meeting.codebook("five_ways")
    with pytest.raises(CodebookError, match="there is no code 'give'"):
        verbs.settings.preview_codebook(meeting, replace(book, codes=book.codes[:1]))


def test_a_codebook_from_a_file_is_refused_when_the_inquirys_own_was_changed_since_it_was_looked_at(
    meeting: verbs.Workspace,
) -> None:
    book = meeting.codebook("five_ways")
    more = replace(book, codes=(*book.codes, Code("shade", "Shade", "Cool places in summer.")))
    found = verbs.settings.preview_codebook(meeting, more)
    rename = verbs.settings.preview_change(meeting, "five_ways", Change("rename", "give", {"label": "Giving"}))
    verbs.settings.make_change(meeting.acting_as("Ben"), "five_ways", rename)
    with pytest.raises(CodebookError, match="changed by somebody else"):
        verbs.settings.take_in_codebook(meeting.acting_as("Ana"), found, why="from the file ours.yaml")
    assert meeting.code(CodeRef("five_ways", "give")).label == "Giving"
    assert meeting.codebook("five_ways").code("shade") is None


def test_as_many_suggestions_are_counted_as_stand(meeting: verbs.Workspace) -> None:
    passages = [p for p in verbs.inquiry.passages(meeting) if p.codeable]
    passages = [p for p in verbs.inquiry.passages(meeting) if p.codeable]
    run = suggestions.start_run(meeting.store, "small@test", meeting.versions())
    one = Suggestion("five_ways", "1.0", "connect", 0.8, Polarity.PRESENT, 0, 5, "We talk.", "example", "small@test")
    other = replace(one, code="give", rank=2)
    found = [(passages[0].id, [one, other]), (passages[1].id, [one, replace(other, perhaps=True)])]
    suggestions.add(meeting.store, run, found)
    stand = Counter(s.ref for each in suggestions.current(meeting.store).values() for s in each)
    assert suggestions.how_many(meeting.store) == stand
    assert sorted(stand.values()) == [1, 2]
    assert verbs.settings.code_uses(meeting, "five_ways")["connect"].suggestions == 2
