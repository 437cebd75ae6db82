"""Asides, objections, codes, machine names, signed slips and boxes: read with help and without, and none let out."""

from __future__ import annotations

import pytest

from . import coded_forms
from .fresh_forms import Fresh
from .test_fresh_forms import differences

FORMS = [
    *coded_forms.ASIDES,
    *coded_forms.OBJECTIONS,
    *coded_forms.AGES,
    *coded_forms.KEEPERS,
    *coded_forms.CODES,
]


@pytest.mark.parametrize("form", FORMS, ids=lambda f: f.name)
@pytest.mark.parametrize("mapped", [False, True], ids=["without help", "with the mapping given"])
def test_coded_forms_are_read_as_a_careful_person_does(form: Fresh, mapped: bool) -> None:
    assert differences(form, mapped) == []
