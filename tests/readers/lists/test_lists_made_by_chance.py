"""Whoever has permitted nothing is not quoted, whatever stands around them: lists of two layouts, made by chance."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.model import Listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.merging import merged
from harvest.readers.lists_by_name.reading import parse_listed_by_name

KNOWN = ("Ada Obi", "Bo Lind", "Cy Fox", "Di Hall", "Eve Marsh")
STRANGE = ("Zed Farrow", "Quin Abbot", "Mrs Pell", "Rev Jukes")
SAID = {
    "yes": ("yes, with name", "fine to print, use my name", "yes to both", "print it, no name please", "all fine"),
    "nothing": ("rang about the bus", "came on the Tuesday", "has the kettle", "table 3", "left early", "ring after 6"),
    "no": ("no thanks", "would rather not be quoted", "leave me out", "not to be used"),
}
OVER = {
    "yes": (
        "Fine to be quoted by name:",
        "Yes, with name",
        "Words yes, name no",
        "Green dots - print it with the name",
    ),
    "nothing": ("Not asked yet:", "Nothing back from", "Waiting to hear from", "Still to ring"),
    "no": ("Not to be quoted:", "NO", "Don't use anything of theirs", "Red dots - do not print"),
}
HEADS = st.sampled_from(["", "Phone calls", "Who said what about quoting", "May we print your words? Answers:"])


def quoted(lines: list[str]) -> set[str]:
    """Who of those who are known may be quoted by a list, both readings of it taken together."""
    data = "\n".join(lines).encode()
    first = {name: one for reading in parse_file("x.txt", data) for one in reading.listed for name in one.names}
    read = parse_listed_by_name("x.txt", data, names=[[name] for name in KNOWN])
    found: set[str] = set()
    for name, second in zip(KNOWN, read.people, strict=True):
        said: Listed | None = first.get(name)
        one = merged(said, second) if said and second else said or (second if read.is_list else None)
        found |= {name} if one is not None and one.permission.quotable else set()
    return found


@settings(derandomize=True)
@given(st.data())
def test_nobody_on_a_line_of_their_own_is_quoted_by_what_others_said(data: st.DataObject) -> None:
    people = data.draw(st.permutations([*KNOWN, *STRANGE[:2]]))
    between = data.draw(st.sampled_from([": ", " - ", " – ", ", ", " ... ", " (", " "]))
    bullet, gap = data.draw(st.sampled_from(["", "- ", "* "])), data.draw(st.booleans())
    lines, permitted = [data.draw(HEADS)], set()
    for who in people:
        kind = data.draw(st.sampled_from([*SAID, "nothing"]))
        said = data.draw(st.sampled_from(SAID[kind]))
        lines += [f"{bullet}{who}{between}{said}{')' if between == ' (' else ''}", *([""] if gap else [])]
        permitted |= {who} if kind == "yes" else set()
    assert quoted(lines) <= permitted, "\n".join(lines)


@settings(derandomize=True)
@given(st.data())
def test_nobody_below_a_heading_is_quoted_by_what_stands_over_others(data: st.DataObject) -> None:
    people = list(data.draw(st.permutations([*KNOWN, *STRANGE])))
    bullet = data.draw(st.sampled_from(["", "- "]))
    lines, permitted = ["Lists from the day. M.", ""], set()
    for kind in data.draw(st.permutations(list(OVER))):
        below = [people.pop() for _ in range(data.draw(st.integers(2, 3)))]
        lines += [data.draw(st.sampled_from(OVER[kind])), *(f"{bullet}{who}" for who in below), ""]
        permitted |= set(below) if kind == "yes" else set()
    assert quoted([*lines, "Soup again on Friday."]) <= permitted, "\n".join(lines)
