"""What many tests need: an inquiry with an invented meeting in it, and a rule that nothing calls the outside."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from filelock import FileLock
from hypothesis import settings

os.environ.setdefault("HF_HUB_OFFLINE", "1")

from harvest import workspace as verbs
from harvest.model import Consent

# What lists our dependencies brings it along; jsonschema would read a grammar for a second before the first chart.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

# No deadline for an example: how long one takes hangs on how busy the machine is; timings are the benchmarks' business.
# `make unit` takes the profile "quick".
settings.register_profile("full", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=5)
settings.load_profile("full")

MEETING = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Nora Facey (Facilitator): What has kept you going this winter?

2
00:00:05.000 --> 00:00:14.000
Bill Marsh: My neighbour Jean knocks every morning with the paper. We have a cup of tea and put the world to rights.

3
00:00:15.000 --> 00:00:25.000
Ann Doyle: I go to the allotment on Saturdays. The digging does me good, and I learnt to prune the plum tree last month.

4
00:00:26.000 --> 00:00:33.000
Bill Marsh: There are no evening classes here any more. I would love to learn Italian but where would I go?
"""


DEAR = ("e2e", "slow", "model", "pages")


def _dearest_files_first(items: list[pytest.Item]) -> None:
    """A worker has a file at a time: one that takes a minute, begun last, leaves the other with nothing to do."""
    first: dict[Path, int] = {}
    for item in items:
        kinds = [n for n, mark in enumerate(DEAR) if item.get_closest_marker(mark)]
        first[item.path] = min([first.get(item.path, len(DEAR)), *kinds])
    items.sort(key=lambda item: first[item.path])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """In the profile ``quick`` no property is tried on more examples than that, whatever its own settings say."""
    _dearest_files_first(items)
    if settings.get_current_profile_name() != "quick":
        return
    most = settings().max_examples
    for item in items:
        test = getattr(item, "function", None)
        own = getattr(test, "_hypothesis_internal_use_settings", None)
        if own is not None and own.max_examples > most:
            test._hypothesis_internal_use_settings = settings(own, max_examples=most)  # type: ignore[union-attr]


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail whatever opens a socket to anywhere but this machine."""
    real = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if self.family in (socket.AF_INET, socket.AF_INET6) and host not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"something tried to reach {address}")
        real(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True, scope="session")
def passwords_take_no_time() -> Iterator[None]:
    """The same hash with one pass over little memory: what it costs to guess one is not what tests are about."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("harvest.accounts.passwords._HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        yield


@pytest.fixture(autouse=True, scope="session")
def no_waiting_for_the_disk() -> Iterator[None]:
    """A commit comes back before the disk has it; those in tests/store wait, and so does every program of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("harvest.store.connection.SYNCHRONOUS", "OFF")
        yield


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new inquiry's file, to be copied and never opened itself: making one takes longer than most tests."""
    ws = verbs.new(tmp_path_factory.mktemp("new") / "test.harvest", "Kirk Green", "What keeps us well here?")
    ws.store.close()
    return ws.path


@pytest.fixture(scope="session")
def meeting_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inquiry file with an invented meeting of three people, quotable without names; to be copied as well."""
    folder = tmp_path_factory.mktemp("meeting")
    ws = verbs.new(folder / "test.harvest", "Kirk Green", "What keeps us well here?")
    path = folder / "meeting.vtt"
    path.write_text(MEETING, "utf-8")
    answer = verbs.intake.import_files(ws, [path], event="Winter café", consent=Consent.ANONYMOUS)
    assert answer["files"][0]["status"] == "imported", answer
    ws.store.close()
    return ws.path


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample inquiry's file, built once for all workers; to be copied and never opened itself."""
    shared = tmp_path_factory.getbasetemp()
    path = (shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared) / "sample.harvest"
    with FileLock(f"{path}.lock"):
        if not path.exists():
            built = verbs.inquiry.build_sample(tmp_path_factory.mktemp("built") / path.name)
            built.store.close()
            built.path.rename(path)
    return path


@pytest.fixture
def inquiry(new_file: Path, tmp_path: Path) -> verbs.Workspace:
    """A new inquiry with both codebooks and nothing else."""
    return verbs.open_inquiry(shutil.copy(new_file, tmp_path / "test.harvest"))


@pytest.fixture
def meeting(meeting_file: Path, tmp_path: Path) -> verbs.Workspace:
    """An inquiry with the invented meeting, and the file that it came from."""
    (tmp_path / "meeting.vtt").write_text(MEETING, "utf-8")
    return verbs.open_inquiry(shutil.copy(meeting_file, tmp_path / "test.harvest"))


@pytest.fixture
def meeting_factory(meeting_file: Path, tmp_path: Path) -> Callable[[], verbs.Workspace]:
    """Makes as many inquiries with the invented meeting as are asked for; the one before is gone then."""

    made: list[verbs.Workspace] = []

    def make() -> verbs.Workspace:
        while made:  # one that is not closed would be put in order where the next one lies
            made.pop().store.close()
        for old in tmp_path.glob("again.harvest*"):
            old.unlink()
        made.append(verbs.open_inquiry(shutil.copy(meeting_file, tmp_path / "again.harvest")))
        return made[-1]

    return make
