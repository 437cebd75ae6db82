"""Sixty forms in other wordings, tools and languages: nothing leaks, and with the mapping given everything is right."""

from __future__ import annotations

import pytest

from . import unseen_a, unseen_b, unseen_c, unseen_d, unseen_j, unseen_k, unseen_parts
from .fresh_forms import Fresh
from .test_fresh_forms import differences, read, wanted

FORMS = [*unseen_a.FORMS, *unseen_b.FORMS, *unseen_c.FORMS, *unseen_d.FORMS, *unseen_j.FORMS, *unseen_parts.FORMS]


@pytest.mark.parametrize("form", [*FORMS, *unseen_k.FORMS], ids=lambda f: f.name)
@pytest.mark.parametrize("mapped", [False, True], ids=["without help", "with the mapping given"])
def test_what_must_not_be_quoted_is_never_quotable(form: Fresh, mapped: bool) -> None:
    for row, want in zip(read(form, mapped).rows, form.expected, strict=True):
        assert (row is None) == (want is None)
        if row is not None and want is not None:
            theirs = wanted(want)
            assert (theirs["quotation"] in ("anonymous", "named") and not theirs["held"]) or not row.quotable


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.name)
def test_with_the_mapping_given_everything_is_right(form: Fresh) -> None:
    assert differences(form, mapped=True) == []


def test_without_help_nearly_everything_that_may_be_quoted_is_found() -> None:
    pairs = [
        (row, wanted(want))
        for form in FORMS
        for row, want in zip(read(form).rows, form.expected, strict=True)
        if row is not None and want is not None
    ]
    may = [row for row, theirs in pairs if theirs["quotation"] in ("anonymous", "named") and not theirs["held"]]
    assert sum(row.quotable for row in may) >= 0.95 * len(may)
