"""A new export format is one module and one row; whatever is forgotten of it is named here."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import docx
import pytest

from harvest import export
from harvest.export.word import add_words

MODULES = {
    module.name: importlib.import_module(f"harvest.export.{module.name}")
    for module in pkgutil.iter_modules(export.__path__)
}


def test_every_writer_has_a_row() -> None:
    writers = {name for name, module in MODULES.items() if hasattr(module, "write")}
    rows = {row.module for row in export.SUFFIXES.values()}
    assert writers - rows == set(), "these modules of harvest/export have no row in harvest/export/__init__.py"


@pytest.mark.parametrize("row", export.SUFFIXES.values(), ids=lambda row: row.suffix)
def test_every_row_has_a_writer_and_its_words(row: export.ExportFormat) -> None:
    assert row.module in MODULES, f"there is no harvest/export/{row.module}.py"
    wanted = "document" if row.document else "evidence"
    write = getattr(MODULES[row.module], "write", None)
    assert write is not None and list(inspect.signature(write).parameters) == [wanted], f"{row.module}: write({wanted})"
    if row.document:
        make = getattr(MODULES.get(row.document), row.document, None)
        assert make is not None, f"there is no {row.document}(evidence, pictures) in harvest/export/{row.document}.py"
        assert list(inspect.signature(make).parameters) == ["evidence", "pictures"]
    assert row.name and row.what.endswith(".") and "/" in row.media_type
    assert row.document or not row.pictures, f"{row.suffix}: only a document shows pictures"


def test_other_names_lead_to_a_row_and_hide_none() -> None:
    assert set(export.ALSO.values()) <= set(export.SUFFIXES) and not set(export.ALSO) & set(export.SUFFIXES)


def test_words_from_the_right_are_written_from_the_right_in_word():
    document = docx.Document()
    for text in ("ليلى قالت نعم", "We sang"):
        add_words(document.add_paragraph(), text)
    assert [p._p.xpath("boolean(.//w:bidi and .//w:rtl)") for p in document.paragraphs] == [True, False]
