"""The journal: appended once, never edited, read back in order."""

from __future__ import annotations

import sqlite3

import pytest

from harvest import workspace as verbs
from harvest.model import Entry, EntryKind
from harvest.store import journal


def test_what_is_appended_comes_back_in_order_with_who_and_when(inquiry: verbs.Workspace) -> None:
    ids = journal.append(
        inquiry.store, "Ana", "b1", [Entry(EntryKind.PLEDGE, detail={"what": "keys"}), Entry(EntryKind.MOVE, "3")]
    )
    one, two = journal.entries(inquiry.store)
    assert [one.id, two.id] == ids and one.batch == two.batch == "b1" and one.who == "Ana" and one.at
    assert one.detail == {"what": "keys"} and one.about == str(ids[0]) and two.about == "3"


def test_the_same_act_sent_twice_is_kept_once(inquiry: verbs.Workspace) -> None:
    first = journal.append(inquiry.store, "Ana", "b1", [Entry(EntryKind.PLEDGE)])
    assert journal.append(inquiry.store, "Ana", "b1", [Entry(EntryKind.PLEDGE)]) == first
    assert len(journal.entries(inquiry.store)) == 1


def test_an_act_raises_the_revision_that_screens_poll_and_leaves_the_desk_alone(inquiry: verbs.Workspace) -> None:
    rev, content = inquiry.store.rev, inquiry.store.content_rev
    journal.append(inquiry.store, "Ana", "b1", [Entry(EntryKind.PLEDGE)])
    assert inquiry.store.rev > rev and inquiry.store.content_rev == content


@pytest.mark.parametrize("sql", ["UPDATE journal SET detail = '{}'", "DELETE FROM journal"])
def test_a_line_is_never_edited_and_never_deleted(inquiry: verbs.Workspace, sql: str) -> None:
    journal.append(inquiry.store, "Ana", "b1", [Entry(EntryKind.PLEDGE)])
    with pytest.raises(sqlite3.IntegrityError, match="never edited"):
        inquiry.store.db.conn.execute(sql)


def test_asking_for_some_kinds_gives_their_undo_too(inquiry: verbs.Workspace) -> None:
    journal.append(inquiry.store, "Ana", "b1", [Entry(EntryKind.PLEDGE)])
    journal.append(inquiry.store, "Ana", "b2", [Entry(EntryKind.MOVE)])
    journal.append(inquiry.store, "Ana", "b3", [Entry(EntryKind.UNDO, undoes="b1")])
    assert [e.kind for e in journal.entries(inquiry.store, [EntryKind.PLEDGE])] == [EntryKind.PLEDGE, EntryKind.UNDO]
