"""Who told a story, and who wrote it down, in other languages than English."""

import pytest

from harvest.readers.documents.stories.bylines import byline


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Racconto di Ugo Serra, raccolto da Pia Neri il 3 maggio 2025", "Ugo Serra"),
        ("Témoignage de Maud Petit, recueilli par Jean Roux", "Maud Petit"),
        ("Erzählt von Ilse Kern, aufgezeichnet von Bo Lund", "Ilse Kern"),
        ("Told by Effie Strand, recorded by Ada Obi on 4 May", "Effie Strand"),
    ],
)
def test_the_teller_is_named_and_whoever_wrote_it_down_is_not(line: str, who: str) -> None:
    found = byline(line)
    assert found is not None and found.name == who


@pytest.mark.parametrize(
    "line", ["Storia di Napoli", "Histoire de Lyon", "Eine Geschichte von uns allen, und vom Steg."]
)
def test_a_title_of_a_place_names_no_teller(line: str) -> None:
    assert byline(line) is None


def test_a_story_below_a_whole_name_and_a_month_is_told_by_that_person() -> None:
    from harvest.readers.dispatch import parse_file

    text = "My story for the lunch club\n\nAda Obi, October\n\nI said I would write it. We sang until the snow came.\n"
    (reading,) = parse_file("story.txt", text.encode())
    assert [source.voice for source in reading.sources] == ["Ada Obi"]
