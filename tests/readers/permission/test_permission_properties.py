"""What holds for every table: nothing raises, a no never permits more, blanks never permit."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from harvest.readers.permission import Permission, RowPermission, read_fields, read_permissions

HEADERS = st.sampled_from(
    ["Story", "Consent", "May we quote you?", "May we quote you without your name?", "You may quote me with my name",
     "Please do NOT use my words", "Photo ok?", "May we share it with partners?", "May we analyse your story?",
     "Tick any: may we use", "Age", "Date of birth", "School year", "Staff notes", "Name", "Archiv", "", "Table",
     "Zgadzam się na cytowanie", "Dürfen wir Sie zitieren?", "A gawn ni ddyfynnu eich geiriau?"]
)  # fmt: skip
ANSWERS = st.sampled_from(
    ["Yes", "No", "", "x", "✓", "1", "0", "2", "maybe", "ask me first", "Yes, with my name", "Yes, but not my name",
     "n/a",      "Quote me;Photo;", "None of these",
     "ja", "nie", "Ie", "14", "1999", "01/02/2012", "Year 9", "TRUE", "FALSE",
     "Yes, if you change the village", "I like the park, please leave that bit out.", "4 of 5"]
)  # fmt: skip
ANY = st.text(max_size=40)
LEVELS = {"no": 0, "unknown": 0, "ask": 0, "anonymous": 1, "yes": 1, "named": 2}


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    columns = draw(st.lists(st.one_of(HEADERS, ANY), max_size=6))
    width = st.lists(st.one_of(ANSWERS, ANY), max_size=len(columns) + 1)
    return columns, draw(st.lists(width, max_size=6))


@settings(deadline=None, max_examples=150)
@given(tables(), ANY, st.integers(1, 9999), st.integers(0, 30))
def test_no_table_raises_and_every_row_is_answered(
    table: tuple[list[str], list[list[str]]], note: str, year: int, below: int
) -> None:
    columns, rows = table
    read = read_permissions(columns, rows, note=note, year=year, minor_below=below)
    assert len(read.rows) == len(rows)
    assert read_permissions(columns, rows, note=note, year=year, minor_below=below) == read


@settings(deadline=None, max_examples=150)
@given(st.lists(HEADERS, min_size=1, max_size=5), st.data())
def test_blank_rows_permit_nothing(columns: list[str], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.lists(ANSWERS, min_size=len(columns), max_size=len(columns)), max_size=4))
    last = read_permissions(columns, [*others, [""] * len(columns)], year=2026).rows[-1]
    if last is not None:
        assert not last.quotable
        assert "yes" not in (last.analysis, last.sharing, last.photo, last.archive)


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    columns = draw(st.lists(HEADERS, min_size=1, max_size=5))
    width = st.lists(ANSWERS, min_size=len(columns), max_size=len(columns))
    return columns, draw(st.lists(width, min_size=1, max_size=4))


ADDED = st.sampled_from(
    ["May we quote your words?", "You may quote me without my name", "May we analyse your story?"]
)  # fmt: skip
ASKED_TWICE = (
    ["Story", "May we analyse your story?", "Consent", "Story", "Story"],
    [["Yes", "1", "Quote me;Photo;", "Yes", "Yes"], ["Yes", "Quote me;Photo;", "Yes", "Yes", "Yes"]],
)
"""A figure without a key beside other answers, under a question that is asked a second time."""


@settings(deadline=None, max_examples=200)
@given(asked(), ADDED)
@example(ASKED_TWICE, "May we analyse your story?")
def test_one_more_column_that_says_no_never_permits_more(table: tuple[list[str], list[list[str]]], added: str) -> None:
    columns, rows = table
    before = read_permissions(columns, rows, year=2026).rows
    after = read_permissions([*columns, added], [[*row, "No"] for row in rows], year=2026).rows
    if [r is None for r in before] != [r is None for r in after]:
        return  # a first row that is a heading beside one column and none beside two
    for old, new in zip(before, after, strict=True):
        if old is None or new is None:
            continue
        if added == "You may quote me without my name" and new.quotation == "named":
            continue  # somebody who wants the name beside the words says no to this and yes to that
        assert not new.quotable
        assert no_more(new, old)


def no_more(new: Permission, old: Permission) -> bool:
    return (
        all(
            LEVELS[getattr(new, name)] <= LEVELS[getattr(old, name)]
            for name in ("analysis", "sharing", "photo", "archive")
        )
        and LEVELS[new.quotation] <= LEVELS[old.quotation]
    )


PERMISSIONS = st.builds(
    Permission,
    st.sampled_from(["yes", "no", "unknown"]),
    st.sampled_from(["no", "anonymous", "named", "unknown"]),
    st.sampled_from(["yes", "no", "unknown", "ask"]),
    st.sampled_from(["yes", "no", "unknown"]),
    st.sampled_from(["yes", "no", "unknown"]),
    st.sampled_from([(), ("ask first",)]),
    st.booleans(),
)


@given(PERMISSIONS, PERMISSIONS)
def test_the_stricter_of_two_permits_no_more_than_either(one: Permission, other: Permission) -> None:
    both = one.stricter(other)
    assert no_more(both, one) and no_more(both, other)
    assert set(one.hold) | set(other.hold) <= set(both.hold) and both.minor == (one.minor or other.minor)
    assert both.quotable <= (one.quotable and other.quotable)


def test_two_permissions_that_contradict_each_other_are_held() -> None:
    both = Permission(quotation="named").stricter(Permission(quotation="no"))
    assert both.quotation == "no" and both.hold


@settings(deadline=None)
@given(st.dictionaries(ANY, ANY, max_size=5))
def test_no_fields_raise(fields: dict[str, str]) -> None:
    read_fields(fields, year=2026)


def test_fields_around_a_document_are_read() -> None:
    assert read_fields({"Title": "The lock", "Consent": "yes, but no name"}, year=2026) is not None
    refused = read_fields({"Quote me": "no"}, year=2026)
    assert refused is not None and refused.quotation == "no"
    allowed = read_fields({"May we quote you?": "Yes, without my name", "Age": "12"}, year=2026)
    assert allowed is not None and allowed.quotation == "anonymous" and allowed.minor
    assert read_fields({"Date": "3 May", "Place": "the hall"}, year=2026) is None


def test_a_mapping_goes_before_every_guess() -> None:
    columns, rows = ["Story", "Zebra", "May we quote you?"], [["The lock.", "yes", "no"]]
    row = read_permissions(columns, rows, year=2026, mapping={1: ["quotation_without_name"], 2: []}).rows[0]
    assert isinstance(row, RowPermission) and row.quotation == "anonymous" and row.from_columns == (1,)
