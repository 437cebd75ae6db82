"""A statement on leave that says in a clause of its own who may see it, or answers before it says what about."""

from __future__ import annotations

import pytest

from harvest.readers.leave.said import reads


@pytest.mark.parametrize(
    ("said", "quotation", "sharing"),
    [
        ("happy to be quoted, partners can see it", "anonymous", "yes"),
        ("Can be quoted, funders may read it too", "anonymous", "yes"),
        ("Una says: use it, but no name please. Fine to pass to the council.", "anonymous", "yes"),
        ("Happy to be named. Happy for anyone to see it.", "named", "yes"),
        ("You can put my name to this. Share with whoever is useful.", "named", "yes"),
        ("Words yes, name no (signed slip in folder). OK for NHS and council.", "anonymous", "yes"),
        ("words ok, name ok", "named", "unknown"),
        ("I'm fine with being quoted, not to partners though", "anonymous", "no"),
        ("Quote me with my name, but please don't share it with the council", "named", "no"),
        ("Partners can see it, please do not print it", "no", "no"),
        ("Keep it between us. Fine to tell the council.", "no", "no"),
        ("words no, name no", "no", "no"),
        ("Not happy for anyone to see it", "no", "no"),
    ],
)
def test_who_may_see_it_is_read_beside_the_rest(said: str, quotation: str, sharing: str) -> None:
    found = reads(said).permission
    assert (found.quotation, found.sharing, found.hold) == (quotation, sharing, ())


@pytest.mark.parametrize(
    "said", ["Quote me if partners can see it first", "Use it, the council may have it once I agree"]
)
def test_a_condition_among_it_waits(said: str) -> None:
    assert not reads(said).permission.quotable
