"""A board's export with handles and names: lists of who permits what know the names."""

import pytest

from harvest.readers.dispatch import parse_file

SAID = [
    "We mended the ferry steps together, all in one weekend.",
    "My neighbour keeps a light on for whoever walks home late.",
    "The choir let me sing before I could speak a word of it.",
]


def tellers(heads: str, rows: list[str]) -> list[str | None]:
    text = f"Post,{heads},Column,Text\n" + "".join(
        f'{n},{row},Good already,"{said}"\n' for n, (row, said) in enumerate(zip(rows, SAID, strict=True), 1)
    )
    (reading,) = parse_file("board.csv", text.encode())
    return [source.voice for source in reading.sources]


@pytest.mark.parametrize("heads", ["Handle,Display name", "Username,Name", "Screen name,Full name"])
def test_who_posts_under_a_handle_is_called_by_the_name_beside_it(heads: str):
    rows = ["aobi_1,Ada Obi", "bo.l,Bo Lind", "aobi_1,Ada Obi"]
    assert tellers(heads, rows) == ["Ada Obi", "Bo Lind", "Ada Obi"]


def test_two_who_share_a_name_are_told_apart_by_their_handles():
    assert tellers("Handle,Display name", ["sam_a,Sam", "sam_b,Sam", "bo.l,Bo"]) == ["sam_a", "sam_b", "bo.l"]


def test_who_gives_no_name_keeps_the_handle():
    assert tellers("Handle,Display name", ["aobi_1,Ada Obi", "bo.l,", "cy_d,Cy Day"]) == ["aobi_1", "bo.l", "cy_d"]
