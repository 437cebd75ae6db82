"""Lenses: codebooks that come along switched off, in our own words, with their source."""

from __future__ import annotations

import pytest

from harvest import shipped
from harvest import workspace as verbs
from harvest.codebook import load_folder
from harvest.errors import CodebookError

LENSES = load_folder(shipped.lenses())


def test_six_lenses_come_along_each_with_its_source_and_invented_examples() -> None:
    assert {b.id for b in LENSES} == {
        "assets_and_risks", "control_contact_confidence", "marmot", "sroi_outcomes", "warm", "wellbeing_impact",
    }  # fmt: skip
    for book in LENSES:
        assert "Foot, J. (2012)" in str(book.meta["origin"]) and book.definition
        assert all(c.definition and c.include and c.exclude and len(c.examples) >= 3 for c in book.codes), book.id


def test_a_new_inquiry_has_none_of_them_until_a_team_takes_one_in(inquiry: verbs.Workspace) -> None:
    assert not {b.id for b in LENSES} & {b.id for b in inquiry.codebooks()}
    book = next(b for b in verbs.settings.lenses(inquiry) if b.id == "warm")
    ana = inquiry.acting_as("Ana")
    verbs.settings.take_in_codebook(ana, verbs.settings.preview_codebook(ana, book), why="a lens")
    assert "warm" in {b.id for b in inquiry.codebooks()}
    assert "warm" not in {b.id for b in verbs.settings.lenses(inquiry)}
    with pytest.raises(CodebookError):
        verbs.settings.preview_codebook(ana, book)
