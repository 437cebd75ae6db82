"""One lock for writing to each file: by which file it is, not by how it is called or who opened it."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from harvest.store import Store, create, inquiry, open_store


def write(store: Store, done: threading.Event) -> threading.Thread:
    """A thread that keeps a setting and then says so."""

    def work() -> None:
        inquiry.set_setting(store, "missing_voices", "the night shift")
        store.close()
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_long_write_to_one_inquiry_does_not_hold_up_another(tmp_path: Path) -> None:
    one, two = (create(tmp_path / f"{n}.harvest", "T", "Q") for n in ("one", "two"))
    done = threading.Event()
    with one.write("", "setting"):
        thread = write(two, done)
        assert done.wait(300), "the other inquiry waited for this one"
    thread.join()


def test_stores_of_one_file_write_one_after_the_other_whatever_the_file_is_called(tmp_path: Path) -> None:
    one = create(tmp_path / "one.harvest", "T", "Q")
    other_name = tmp_path / "other.harvest"
    os.symlink(one.path, other_name)
    again = open_store(other_name)
    assert one._write_lock() is open_store(one.path)._write_lock() is again._write_lock()


def test_a_write_inside_a_snapshot_is_a_fault_in_the_program_and_not_lost_silently(tmp_path: Path) -> None:
    store = create(tmp_path / "one.harvest", "T", "Q")
    with pytest.raises(AssertionError, match="rolled back"), store.snapshot():
        inquiry.set_setting(store, "missing_voices", "the night shift")
    inquiry.set_setting(store, "missing_voices", "the night shift")
    assert inquiry.settings(store).missing_voices == "the night shift"
