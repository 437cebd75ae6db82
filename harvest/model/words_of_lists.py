"""What a person can say of a list of who permits what: of its columns, and of the answers in them."""

from __future__ import annotations

from collections.abc import Mapping

COLUMNS = {
    "name": "the name",
    "quotation": "may they be quoted",
    "naming": "may the name stand with it",
    "sharing": "may it be passed on",
    "all": "quoting and passing on at once",
    "refusal": "a mark here refuses",
    "analysis": "may it be recorded or written down",
    "photo": "photos",
    "archive": "an archive",
    "age": "the age",
    "child": "under 16 or not",
    "remark": "a remark (it may hold them)",
    "described": "about the person (kept)",
    "nothing": "nothing of this",
}
"""What a column of a list says, in words."""

_QUOTED = {
    "named": "yes, with the name",
    "unnamed": "yes, without the name",
    "yes": "yes (name asked apart)",
    "no": "no",
    "blank": "did not say",
    "ask": "ask first",
    "silent": "nothing: box not ticked",
}
_YES_NO = {"yes": "yes", "no": "no", "blank": "did not say", "ask": "ask first"}
_PASSED_ON = {
    **_YES_NO,
    "yes": "yes, to partners too",
    "partners": "to partners, not in public",
    "no": "no, no further",
}
ANSWERS = {
    "quotation": _QUOTED,
    "naming": {**_YES_NO, "yes": "yes, with the name", "no": "no, without it"},
    "sharing": _PASSED_ON,
    "refusal": {"no": "left out: they refused", "silent": "nothing: it was not marked", "ask": "ask first"},
    "analysis": _YES_NO,
    "photo": _YES_NO,
    "archive": _YES_NO,
    "child": {"yes": "under 16", "no": "16 or older", "blank": "not known"},
}
"""What an answer can mean, by what its column says; answers of ``all`` mean one for quoting and one for passing on."""
PARTS = {"all": ("quotation", "sharing")}
"""Which answers one answer gives, where it gives several."""
PERMITTING = frozenset({"named", "unnamed", "yes", "partners"})
"""Meanings that let something out."""


def parts_of(says: str) -> tuple[str, ...]:
    """What the answers of a column that says this are about; nothing where they need no meaning.

    >>> parts_of("all"), parts_of("photo"), parts_of("remark")
    (('quotation', 'sharing'), ('photo',), ())
    """
    return PARTS.get(says, (says,) if says in ANSWERS else ())


def told_parts(mapping: Mapping[str, object] | None) -> list[Mapping[str, object]]:
    """What a mapping says of each table that is such a list, be it one or several; nothing where it explains none.

    >>> told_parts({"list": {"columns": {"Who": "name"}}}), told_parts({"text": ["Story"]}), told_parts(None)
    ([{'columns': {'Who': 'name'}}], [], [])
    """
    told = (mapping or {}).get("list")
    several = told if isinstance(told, (list, tuple)) else [told]
    return [part for part in several if isinstance(part, Mapping)]
