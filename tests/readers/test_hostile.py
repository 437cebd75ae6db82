"""Hostile files: each is read or refused with one clear sentence, and nothing but ReadError ever leaves a reader."""

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.readers import read_files
from harvest.readers.dispatch import parse_file
from tests.readers import hostile
from tests.readers.making import as_zip

BOMBS = list(hostile.bombs())
FILES = [*BOMBS, *hostile.tricks(), *hostile.spoiled()]


def test_there_are_two_hundred():
    assert len(FILES) >= 200


@pytest.fixture(scope="module")
def outcomes():
    """Each hostile file's outcome in its order, read in one go with a sound file at the end."""
    return list(read_files([*FILES, ("sound.txt", b"I came for the tea and stayed for the songs.")]))


@pytest.mark.slow
def test_each_hostile_file_is_read_or_refused_in_one_sentence_and_the_rest_goes_on(outcomes):
    assert [name for name, _ in outcomes] == [*(name for name, _ in FILES), "sound.txt"]
    assert not isinstance(outcomes[-1][1], ReadError)
    for name, outcome in outcomes:
        if isinstance(outcome, ReadError):
            said = str(outcome)
            assert "\n" not in said and 20 < len(said) < 900, (name[:40], said)
            assert said.rstrip().endswith((".", ")")), said
            assert "Traceback" not in said and "/work" not in said
        else:
            for reading in outcome:
                assert "/" not in reading.name and "\\" not in reading.name and "\x00" not in reading.name
                assert all("root:" not in s.text for s in reading.sources)


@pytest.mark.parametrize("name", [name for name, _ in BOMBS])
@pytest.mark.slow
def test_a_bomb_is_read_or_refused_before_it_reaches_the_limits_of_its_worker(name, outcomes):
    outcome = dict(outcomes)[name]
    if isinstance(outcome, ReadError):
        assert name in str(outcome) and "stopped" not in str(outcome)


def test_names_in_a_zip_never_leave_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, data in hostile.tricks():
        try:
            for reading in parse_file(name, data):
                assert reading.name not in ("", ".", "..") and not set(reading.name) & set('/\\\x00<>"|?*')
        except ReadError:
            pass
    assert list(tmp_path.iterdir()) == []


seeds = st.sampled_from(sorted(hostile.good().items()))
marks = st.text(string.printable, max_size=40).map(lambda s: s.encode())


@given(seeds, st.binary(max_size=60), st.floats(0, 1), st.floats(0, 1), marks)
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_only_read_error_leaves_a_reader_when_bytes_are_spliced(seed, splice, where, cut, mark):
    ext, data = seed
    at, end = int(where * len(data)), int(cut * len(data))
    spliced = data[:at] + splice + mark + data[min(at, end) : end] + data[at:]
    try:
        parse_file(f"fuzz.{ext}", spliced)
    except ReadError as fault:
        assert str(fault).startswith("fuzz.")


@given(
    st.sampled_from(hostile.SUFFIXES),
    st.one_of(st.binary(max_size=400), st.text(max_size=300).map(lambda s: s.encode("utf-8", "replace"))),
)
@settings(max_examples=300, deadline=None)
def test_only_read_error_leaves_a_reader_for_any_bytes(ext, data):
    try:
        parse_file(f"fuzz.{ext}", data)
    except ReadError as fault:
        assert str(fault).startswith("fuzz.")


@given(
    st.dictionaries(
        st.text(max_size=10), st.one_of(st.text(max_size=20), st.integers(), st.none(), st.lists(st.text(max_size=8)))
    )
)
@settings(max_examples=40, deadline=None)
def test_only_read_error_leaves_a_reader_for_any_mapping(mapping):
    try:
        parse_file("s.csv", hostile.good()["csv"], mapping=mapping)
    except ReadError as fault:
        assert str(fault).startswith("s.csv")


def test_a_zip_with_an_entry_without_a_name_is_read():
    data = as_zip({"nnnn": b"x", "story.txt": b"I came for the tea and stayed for the songs."}).replace(
        b"nnnn", b"\0nnn"
    )
    (reading,) = parse_file("files.zip", data)
    assert "songs" in reading.sources[0].text
