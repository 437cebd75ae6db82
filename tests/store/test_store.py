"""The inquiry file: the one write path, what survives, what is refused."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest import workspace as verbs
from harvest.errors import StoreError
from harvest.model import Action, CodeRef, Settings
from harvest.store import create, open_store

CONNECT = CodeRef("five_ways", "connect")


def _first_codeable(ws: verbs.Workspace):
    return next(p for p in verbs.inquiry.passages(ws) if p.codeable)


def test_twenty_threads_lose_no_decision(meeting):
    passage = _first_codeable(meeting)

    def work(name: str) -> None:
        for _ in range(10):
            verbs.desk.decide(meeting.acting_as(name), [verbs.desk.Act(passage.id, Action.CONFIRM, CONNECT)])

    threads = [threading.Thread(target=work, args=(f"coder {i}",)) for i in range(20)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    rows = verbs.inquiry.decisions(meeting)
    assert len(rows) == 200
    assert len({d.id for d in rows}) == 200


def test_a_decision_cannot_be_edited_or_deleted_even_by_hand(meeting):
    verbs.desk.decide(
        meeting.acting_as("amina"), [verbs.desk.Act(_first_codeable(meeting).id, Action.CONFIRM, CONNECT)]
    )
    conn = sqlite3.connect(meeting.path)
    with pytest.raises(sqlite3.IntegrityError, match="never edited"):
        conn.execute("UPDATE decision SET code = 'give'")
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        conn.execute("DELETE FROM decision")
    conn.close()


def test_the_same_act_sent_twice_is_stored_once(meeting):
    act = verbs.desk.Act(_first_codeable(meeting).id, Action.CONFIRM, CONNECT)
    first = verbs.desk.decide(meeting.acting_as("amina"), [act], batch="one-click")
    second = verbs.desk.decide(meeting.acting_as("amina"), [act], batch="one-click")
    assert first == second
    assert len(verbs.inquiry.decisions(meeting)) == 1


def test_a_failed_write_leaves_nothing_behind(meeting):
    before = meeting.store.rev
    with pytest.raises(RuntimeError), meeting.store.write("amina", "setting") as conn:
        conn.execute("INSERT INTO setting VALUES ('x', '1')")
        raise RuntimeError("half-way")
    assert verbs.settings.read_settings(meeting) == Settings()
    assert meeting.store.rev == before


def test_every_write_bumps_the_revision(meeting):
    before = meeting.store.rev
    verbs.settings.set_setting(meeting.acting_as("amina"), "missing_voices", "the night shift")
    assert meeting.store.rev > before


def test_making_an_inquiry_over_another_is_refused(meeting):
    with pytest.raises(StoreError, match="exists already"):
        create(meeting.path, "x", "y")


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_inquiry_is_refused_in_one_sentence(tmp_path: Path, content: bytes):
    path = tmp_path / "x.harvest"
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        open_store(path)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == content


def test_a_file_from_a_newer_version_is_not_touched(meeting):
    meeting.store.db.conn.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('harvest', 'm999_future', 'now')"
    )
    meeting.store.close()
    with pytest.raises(StoreError, match="newer version"):
        open_store(meeting.path)


def test_a_backup_can_be_opened_and_holds_the_same(meeting, tmp_path: Path):
    verbs.desk.decide(
        meeting.acting_as("amina"), [verbs.desk.Act(_first_codeable(meeting).id, Action.CONFIRM, CONNECT)]
    )
    copy = verbs.settings.backup(meeting.acting_as("amina"), tmp_path)
    assert len(verbs.inquiry.decisions(verbs.open_inquiry(copy))) == 1


def test_merging_passages_keeps_codings_on_their_words(meeting):
    second = next(p for p in verbs.inquiry.passages(meeting) if "allotment" in p.text)
    cut = second.start + second.text.index("The digging")
    verbs.desk.decide(
        meeting.acting_as("amina"), [verbs.desk.Act(second.id, Action.ADD, CONNECT, start=cut, end=second.end)]
    )
    first, last = verbs.desk.split_passage(meeting.acting_as("amina"), second.id, cut)
    decision = verbs.inquiry.decisions(meeting)[0]
    assert decision.passage_id == last
    merged = verbs.desk.merge_passages(meeting.acting_as("amina"), first, last)
    decision = verbs.inquiry.decisions(meeting)[0]
    assert decision.passage_id == merged
    text = next(s for s in verbs.inquiry.sources(meeting) if s.id == decision.source_id).text
    assert text[decision.start : decision.end] == decision.quote


def test_only_neighbouring_passages_of_one_speaker_can_be_merged(meeting):
    bill = [p for p in verbs.inquiry.passages(meeting) if p.speaker == "Bill Marsh"]
    ann = next(p for p in verbs.inquiry.passages(meeting) if p.speaker == "Ann Doyle")
    with pytest.raises(StoreError, match="one speaker"):
        verbs.desk.merge_passages(meeting.acting_as("amina"), bill[0].id, ann.id)
    with pytest.raises(StoreError, match="follow each other"):
        verbs.desk.merge_passages(meeting.acting_as("amina"), bill[0].id, bill[-1].id)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda s: s.strip() == s
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 60), st.integers(0, 8), WORDS), max_size=5))
def test_mending_text_never_moves_a_coding_off_words_that_were_not_mended(meeting_factory, edits):
    ws = meeting_factory()
    target = next(p for p in verbs.inquiry.passages(ws) if "evening classes" in p.text)
    at = target.start + target.text.index("Italian")
    verbs.desk.decide(ws.acting_as("amina"), [verbs.desk.Act(target.id, Action.ADD, CONNECT, start=at, end=at + 7)])
    for which, start, length, new in edits:
        every = [p for p in verbs.inquiry.passages(ws) if p.codeable]
        p = every[which]
        start = min(start, len(p.text))
        if "Italian" in p.text and start + length > p.text.index("Italian") - 1:
            start, length = 0, 1
        verbs.desk.fix_text(ws.acting_as("amina"), p.id, p.text[:start] + new + p.text[start + length :])
    (coding,) = verbs.report.read_material(ws).codings
    text = next(s.text for s in verbs.inquiry.sources(ws) if s.id == coding.source_id)
    assert text[coding.start : coding.end] == "Italian"
    for p in verbs.inquiry.passages(ws):
        assert p.text == p.text.strip() != ""
    ws.store.close()


def test_searching_finds_words_by_their_beginning(meeting):
    from harvest.store import contents

    assert contents.search(meeting.store, "allot") == {
        p.id for p in verbs.inquiry.passages(meeting) if "allotment" in p.text
    }
    assert contents.search(meeting.store, 'x" OR "y') == set()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["a", "an", "And", "and", "all", "allot", "t", "the", "The", "I", "it", "Italian", "caf", "café", "so_me"]
        )
    )
)
def test_a_word_that_another_implies_changes_nothing_of_what_is_found(meeting, words):
    from harvest.store import contents

    each = [contents.search(meeting.store, w) for w in words]
    assert contents.search(meeting.store, " ".join(words)) == (set.intersection(*each) if each else set())


def test_connections_are_handed_on_from_thread_to_thread(meeting):
    seen = []
    for _ in range(5):
        thread = threading.Thread(target=lambda: seen.append(id(meeting.store.db.conn)))
        thread.start()
        thread.join()
    assert len(set(seen)) == 1


def test_two_threads_never_share_a_connection(meeting):
    barrier = threading.Barrier(8)
    seen = []

    def work() -> None:
        seen.append(id(meeting.store.db.conn))
        barrier.wait()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(set(seen)) == 8


def test_a_write_at_rest_does_not_put_the_whole_file_in_order(meeting):
    """Whoever watches the file's change time would take it for another file at every click."""
    before = meeting.path.stat().st_ctime_ns

    def work() -> None:
        verbs.desk.decide(
            meeting.acting_as("amina"), [verbs.desk.Act(_first_codeable(meeting).id, Action.CONFIRM, CONNECT)]
        )

    for _ in range(3):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert meeting.path.stat().st_ctime_ns == before


def test_a_closed_store_can_be_asked_again(meeting):
    meeting.store.close()
    assert verbs.inquiry.decisions(meeting) == ()
    meeting.store.close()
    meeting.store.close()
