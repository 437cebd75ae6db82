"""A new format is one file and one row; whatever is forgotten of it is named here."""

import importlib
import inspect
import pkgutil

import pytest

from harvest.errors import ReadError
from harvest.readers import accepted_suffixes, formats, read_files, what_is_read
from harvest.readers.dispatch import parse_file
from harvest.readers.recognise.file_format import recognise
from harvest.readers.registry import FORMATS, FirstBytes, Package, Text, format_of_suffix
from tests.readers import hostile
from tests.readers.making import as_csv

READERS = {
    module.name: importlib.import_module(f"harvest.readers.formats.{module.name}")
    for module in pkgutil.iter_modules(formats.__path__)
}
ROWS = {row.module: row for row in FORMATS}


def test_every_reader_has_a_row():
    with_a_reader = {name for name, module in READERS.items() if hasattr(module, "read")}
    assert with_a_reader - set(ROWS) == set(), "these modules of formats/ have no row in registry.FORMATS"


@pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.module)
def test_every_row_has_a_reader(row):
    assert row.module in READERS, f"there is no harvest/readers/formats/{row.module}.py"
    module = READERS[row.module]
    assert list(inspect.signature(module.read).parameters) == ["file"], f"{row.module} needs read(file)"
    assert not row.columns or hasattr(module, "sheets"), f"{row.module} needs sheets(file), so that columns are shown"
    assert row.suffixes and row.name and row.label and isinstance(row.told_by, FirstBytes | Package | Text)


def test_no_suffix_belongs_to_two_formats():
    suffixes = [suffix for row in FORMATS for suffix in row.suffixes]
    assert sorted(suffixes) == sorted(set(suffixes))
    assert all(suffix == suffix.lower() and suffix[:1] in (".", "") for suffix in suffixes)


@pytest.mark.parametrize("suffix", sorted(hostile.good()))
def test_a_sound_file_of_each_kind_is_recognised_under_its_own_name_and_without_one(suffix):
    data = hostile.good()[suffix]
    expected = format_of_suffix(f".{suffix}")
    assert recognise(f"a.{suffix}", data)[0] is expected
    if not isinstance(expected.told_by, Text):
        assert recognise("a", data)[0] is expected


def test_what_is_read_and_what_is_advised_come_from_the_rows():
    said = what_is_read()
    assert all(row.label in said for row in FORMATS if row.holds in ("document", "table"))
    with pytest.raises(ReadError) as error:
        parse_file("a.xyz", b"I came for the tea.")
    assert "files of the kind .xyz are not read" in str(error.value)
    assert all(row.label in str(error.value) for row in FORMATS if row.holds in ("document", "table"))
    assert {".docx", ".vtt", ".qdpx", ".csv"} <= set(accepted_suffixes())


def test_a_new_format_is_one_module_and_one_row(monkeypatch):
    """With a module in place and a row before the others, nothing else knows about the format, and it is read."""
    from harvest.readers import registry
    from harvest.readers.recognise import file_format

    row = registry.FileFormat("a song sheet", "song", "document", (".song",), "plain_text", Text())
    for module in (registry, file_format):
        monkeypatch.setattr(module, "FORMATS", (row, *FORMATS))
    registry._by_suffix.cache_clear()
    try:
        (reading,) = parse_file("ours.song", b"I came for the tea and stayed for the songs.")
        assert reading.sources[0].text == "I came for the tea and stayed for the songs."
        assert ".song" in accepted_suffixes() and "song" in what_is_read()
    finally:
        monkeypatch.undo()
        registry._by_suffix.cache_clear()


def test_a_table_is_read_by_the_same_row_in_a_worker():
    ((_, (reading,)),) = read_files([("a.tsv", as_csv(("Name", "Story"), ("Ada", "I came for tea."), delimiter="\t"))])
    assert reading.flavour == "table of responses (TSV)"
