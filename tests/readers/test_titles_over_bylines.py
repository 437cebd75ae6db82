"""Stories under titles, each with who told it below: a byline that names nobody, and a title that could be a name."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx
from tests.readers.making_doors import epub

TOLD = (
    (
        "What the river took",
        "by Maud Perrin",
        "It took the shed and the hens and left us the door, upright in the mud.",
    ),
    ("Sunday, late", "by Idris", "We rang the bell for nobody and four people came, so we sang to them."),
    ("On the ninth floor", "by Wei Zhang", "I know everybody by their washing. Red gloves is a nurse, I think."),
)


@pytest.mark.parametrize(
    "byline",
    ["by A. N. Other", "by Anonymous", "by AN Other", "by someone who was there", "by a mother of two", "By anon."],
)
@pytest.mark.parametrize("kind", ["epub", "docx"])
def test_a_byline_that_names_nobody_is_no_word_and_the_title_above_it_no_name(byline: str, kind: str) -> None:
    told = (*TOLD, ("Nothing Left", byline, "I had the soup, I had the bread, and I walked home along the wall."))
    if kind == "epub":
        data = epub(*(f"<h2>{title}</h2><p>{who}</p><p>{words}</p>" for title, who, words in told))
    else:
        data = docx(*(part for title, who, words in told for part in (("Heading 2", title), who, words)))
    (found,) = parse_file(f"stories from the wharf.{kind}", data)
    assert [source.voice for source in found.sources][:3] == ["Maud Perrin", "Idris", "Wei Zhang"]
    assert found.sources[3].voice not in ("Nothing Left", "Anonymous")
    assert [source.text for source in found.sources] == [words for *_, words in told]


@pytest.mark.parametrize("byline", ["by the harbour choir", "by maureen"])
def test_a_group_or_a_name_in_small_letters_below_a_title_is_who_told_it(byline: str) -> None:
    told = (*TOLD, ("Nothing Left", byline, "I had the soup, I had the bread, and I walked home along the wall."))
    data = epub(*(f"<h2>{title}</h2><p>{who}</p><p>{words}</p>" for title, who, words in told))
    (found,) = parse_file("stories from the wharf.epub", data)
    assert found.sources[3].voice == byline.removeprefix("by ")


def test_a_title_without_a_byline_is_no_name_where_others_have_one() -> None:
    told = (*TOLD, ("Cold Harbour", "", "I had the soup, I had the bread, and I walked home along the wall."))
    data = epub(*(f"<h2>{title}</h2><p>{who}</p><p>{words}</p>" for title, who, words in told))
    (found,) = parse_file("stories from the wharf.epub", data)
    assert found.sources[3].voice != "Cold Harbour"


@pytest.mark.parametrize("head", ["<h2>{}</h2><h3>{}</h3>", "<h2>{}<br/>{}</h2>", "<h1>{}</h1><h2>{}</h2>"])
def test_a_byline_set_as_a_heading_below_the_title_is_who_told_it(head: str) -> None:
    data = epub(*(f"{head.format(title, who)}<p>{words}</p>" for title, who, words in TOLD))
    (found,) = parse_file("stories from the wharf.epub", data)
    assert [source.voice for source in found.sources] == ["Maud Perrin", "Idris", "Wei Zhang"]
    assert [source.text for source in found.sources] == [words for *_, words in TOLD]
