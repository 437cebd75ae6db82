"""Every fixed word can be read: a member without words is named before anything else runs."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum

import pytest

from harvest.model import Action, Consent, Kind, Polarity, Role
from harvest.model.words import complete

MEMBERS = [*Action, *Consent, *Kind, *Polarity, *Role]


@pytest.mark.parametrize("member", MEMBERS, ids=[f"{type(m).__name__}.{m}" for m in MEMBERS])
def test_every_member_has_its_words(member: StrEnum):
    words = member.words  # type: ignore[attr-defined]
    first = fields(words)[0].name
    assert getattr(words, first).strip()


@pytest.mark.parametrize("kind", [Action, Consent, Kind, Polarity, Role])
def test_no_two_members_read_alike(kind: type[StrEnum]):
    read = [str(member.words) for member in kind]  # type: ignore[attr-defined]
    assert len(set(read)) == len(read)


def test_a_forgotten_member_is_named():
    with pytest.raises(TypeError, match="Polarity has no words for MIXED"):
        complete(Polarity, {p: "x" for p in Polarity if p is not Polarity.MIXED})


def test_what_holds_words_back_is_said_for_exactly_the_consents_that_do():
    assert {c for c in Consent if c.words.held_back} == {c for c in Consent if not c.quotable}
