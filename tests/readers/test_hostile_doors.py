"""Fifty hostile files of each further format: one sentence each, the rest goes on, and nothing is fetched."""

import contextlib
import socket

import pytest

from harvest.errors import ReadError
from harvest.readers import read_files
from harvest.readers.dispatch import parse_file
from tests.readers import hostile_doors

FILES = hostile_doors.of_each_format()


@pytest.mark.slow
@pytest.mark.parametrize("suffix", FILES)
def test_each_is_read_or_refused_in_one_sentence_and_the_next_file_is_read(suffix):
    files = FILES[suffix]
    assert len(files) >= 50
    outcomes = list(read_files([*files, ("sound.txt", b"I came for the tea and stayed for the songs.")]))
    assert not isinstance(outcomes[-1][1], ReadError)
    for name, outcome in outcomes:
        if isinstance(outcome, ReadError):
            said = str(outcome)
            assert said.startswith(name) and "\n" not in said and 20 < len(said) < 900, said
            assert said.rstrip().endswith((".", ")")) and "Traceback" not in said and "/work" not in said, said
            assert "stopped" not in said, said
        else:
            assert all("root:" not in s.text and "javascript" not in s.text for r in outcome for s in r.sources), name


@pytest.mark.parametrize("suffix", FILES)
def test_nothing_outside_the_file_is_asked_for(suffix, monkeypatch):
    """Neither another machine nor a file on this one, whatever the file points at."""
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: asked.append(a))
    opened: list[str] = []
    real = open

    def watched(path, *args, **kwargs):
        if not str(path).endswith((".py", ".pyc", ".pptx", ".xml")) or "passwd" in str(path):
            opened.append(str(path))
        return real(path, *args, **kwargs)

    monkeypatch.setattr("builtins.open", watched)
    for name, data in FILES[suffix]:
        if "outside" in name or "path" in name or "spine" in name or "laughs" in name or "ent" in name:
            with contextlib.suppress(ReadError):
                parse_file(name, data)
    assert asked == [] and [p for p in opened if "passwd" in p or "://" in p] == []
