"""A board saved as one column, its title and its link above what people wrote: what heads cards is no card."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file

_ABOVE = ["The reed bed, and us", "https://board.example/app/b/7x="]


def _cards(*cells: str) -> list[tuple[str, str]]:
    (reading,) = parse_file("reed bed.csv", "".join(f'"{cell}"\n' for cell in cells).encode())
    return [(s.question or s.attributes.get("Section", ""), s.text) for s in reading.sources]


def test_what_asks_and_what_frames_are_called_head_the_cards_below_a_link():
    found = _cards(
        *_ABOVE,
        *("What lives here?", "a heron that stares", "newts under the plank"),
        *("What has gone?", "the old punt", "eels as long as my arm"),
        *("Ideas", "a hide made of pallets", "dip nets to borrow"),
    )

    assert found == [
        ("What lives here?", "a heron that stares"),
        ("What lives here?", "newts under the plank"),
        ("What has gone?", "the old punt"),
        ("What has gone?", "eels as long as my arm"),
        ("Ideas", "a hide made of pallets"),
        ("Ideas", "dip nets to borrow"),
    ]


def test_frames_that_ask_nothing_head_their_cards_too():
    found = _cards(
        *_ABOVE, "Strengths", "the wardens know us", "it is flat", "Weaknesses", "no bins at all", "mud, mud"
    )

    assert [head for head, _ in found] == ["Strengths", "Strengths", "Weaknesses", "Weaknesses"]


def test_title_and_link_are_nobodys_words_where_no_frame_is_named():
    found = _cards(*_ABOVE, "a heron that stares", "newts under the plank", "ideas", "eels as long as my arm")

    assert [text for _, text in found][:2] == ["a heron that stares", "newts under the plank"]
    assert "The reed bed, and us" not in [text for _, text in found]


def test_a_link_that_somebody_answered_with_makes_no_board():
    found = _cards("Comment", "more benches by the reeds", "https://bench.example/x", "a bus on Sundays")

    assert [text for _, text in found][0] == "more benches by the reeds"
