"""Acts about no coding: taken back and brought back, each person their own."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from harvest.model import Entry, EntryKind
from harvest.model.undo import in_force, undo_stacks


class Journal:
    """Appends lines as the store would."""

    def __init__(self) -> None:
        self.rows: list[Entry] = []

    def act(self, who: str, *entries: Entry) -> str:
        batch = f"b{len(self.rows)}"
        for e in entries:
            self.rows.append(Entry(e.kind, e.subject, e.detail, len(self.rows) + 1, "t", who, batch, e.undoes))
        return batch

    def undo(self, who: str) -> None:
        done, _ = undo_stacks(self.rows, who)
        if done:
            self.act(who, Entry(EntryKind.UNDO, undoes=done[-1]))

    def redo(self, who: str) -> None:
        _, undone = undo_stacks(self.rows, who)
        if undone:
            self.act(who, Entry(EntryKind.REDO, undoes=undone[-1]))

    def stands(self) -> list[str]:
        return list(dict.fromkeys(e.batch for e in in_force(self.rows)))


PLEDGE = Entry(EntryKind.PLEDGE)


def test_an_act_of_several_lines_is_one_undo() -> None:
    journal = Journal()
    first = journal.act("amina", PLEDGE)
    journal.act("amina", PLEDGE, PLEDGE, PLEDGE)
    journal.undo("amina")
    assert journal.stands() == [first]


def test_nobody_takes_back_what_somebody_else_did() -> None:
    journal = Journal()
    first = journal.act("amina", PLEDGE)
    second = journal.act("tom", PLEDGE)
    journal.undo("amina")
    assert journal.stands() == [second]
    journal.undo("amina")
    assert journal.stands() == [second]
    journal.redo("amina")
    assert journal.stands() == [first, second]


def test_a_new_act_clears_what_could_be_brought_back() -> None:
    journal = Journal()
    journal.act("amina", PLEDGE)
    journal.undo("amina")
    second = journal.act("amina", PLEDGE)
    journal.redo("amina")
    assert journal.stands() == [second]


@given(st.lists(st.sampled_from(["act", "undo", "redo"]), max_size=30))
def test_undo_and_redo_behave_as_in_a_text_editor(steps: list[str]) -> None:
    journal = Journal()
    done: list[str] = []
    undone: list[str] = []
    doing: dict[str, Callable[[], object]] = {
        "undo": lambda: done and undone.append(done.pop()),
        "redo": lambda: undone and done.append(undone.pop()),
    }
    for step in steps:
        if step == "act":
            done.append(journal.act("amina", PLEDGE, PLEDGE))
            undone.clear()
        else:
            getattr(journal, step)("amina")
            doing[step]()
        assert sorted(journal.stands()) == sorted(done)
