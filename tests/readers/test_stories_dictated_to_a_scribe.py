"""A story that somebody dictated is theirs, also where whoever typed it calls them by the first name alone."""

import pytest

from harvest.readers.dispatch import parse_file

TOLD = (
    "I came from Lerwick on the boat, and in Lerwick everybody has a loom.\n\nOur best day was when the wool came in."
)


def voice(head: str, told: str = TOLD) -> str | None:
    (reading,) = parse_file("for the wall.txt", f"{head}\n\n{told}\n".encode())
    (source,) = reading.sources
    return source.voice


@pytest.mark.parametrize(
    "head",
    [
        "Inga's story - she dictated it to me by the loom after dinner, I typed it the same night. KB",
        "This is Inga's story as she told it",
        "Inga's words, written down by Kit at the door",
        "Inga told me this on the pier, typed up on Sunday",
        "Dictated by Inga, who has no use for a pen",
    ],
)
def test_who_dictated_a_story_tells_it(head: str) -> None:
    assert voice(head) == "Inga"


@pytest.mark.parametrize(
    "head",
    [
        "Inga's story was in the paper on Friday",
        "Today's story, told at the fire",
        "Everybody's story as they told it",
        "Inga told me that the loom was hers",
    ],
)
def test_who_is_only_spoken_of_at_the_head_tells_nothing(head: str) -> None:
    assert not voice(head)


def test_what_nobody_tells_of_themselves_was_dictated_by_nobody() -> None:
    assert not voice("Inga's story, as she told it", "The loom was built in 1912. It stands in the hall of the school.")
