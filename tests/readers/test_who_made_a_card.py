"""Whoever made a card of a board or posted a picture is known, however the tool calls the column of its makers."""

from __future__ import annotations

import pytest

from harvest.model import Kind, ReadSource, Role
from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv

CARDS = ("A ramp down to the slipway", "Chairs that two can sit on", "One night without the lamps")
MAKERS = ("Wren T", "Visitor Puffin", "Wren T")


def sources(name: str, *rows: tuple[str, ...]) -> list[ReadSource]:
    """What is read in a table with these rows."""
    (reading,) = parse_file(name, as_csv(*rows))
    return list(reading.sources)


@pytest.mark.parametrize(
    "head",
    [
        "Sticky Creator",
        "Sticky note author",
        "Note Creator",
        "Card Author",
        "Idea Author",
        "Idea contributor",
        "Post Creator",
        "Posted By",
        "Creator",
        "Creator Name",
        "Comment author",
        "Written by",
        "Contributor name",
        "Participant Name",
        "Auteur de l'idée",
        "Autor der Karte",
        "Autor de la nota",
    ],
)
def test_whoever_made_a_card_tells(head: str) -> None:
    rows = [("Id", "Text", head), *zip("123", CARDS, MAKERS, strict=True)]
    found = sources("harbour.csv", *rows)
    assert [(s.text, s.voice) for s in found] == list(zip(CARDS, MAKERS, strict=True))


def test_on_a_tools_board_whoever_created_a_card_tells_and_who_last_touched_it_does_not() -> None:
    rows = [("ID", "Text", "Created By", "Last Updated By", "BG Color", "Position X", "Position Y")]
    rows += [
        (str(n), card, who, "Host", "#FFF", "1", "2") for n, (card, who) in enumerate(zip(CARDS, MAKERS, strict=True))
    ]
    found = sources("harbour.csv", *rows)
    assert [(s.voice, s.kind) for s in found] == [(maker, Kind.NOTE) for maker in MAKERS]


def test_whoever_created_a_record_of_a_form_does_not_tell() -> None:
    rows = [("No.", "What would you keep?", "Created by"), *zip("123", CARDS, MAKERS, strict=True)]
    assert not {s.voice for s in sources("desk.csv", *rows)} & set(MAKERS)


POSTED = ("@wren.on.foot", "@thenetloft", "@old_salt_1951")


@pytest.mark.parametrize("head", ["Handle", "Instagram handle", "IG", "Account", "Posted from", "@"])
def test_a_handle_is_whoever_posted(head: str) -> None:
    found = sources(
        "captions.csv", ("Filename", head, "Caption"), *zip(("a.jpg", "b.jpg", "c.jpg"), POSTED, CARDS, strict=True)
    )
    assert [(s.text, s.voice) for s in found] == [(c, p[1:]) for c, p in zip(CARDS, POSTED, strict=True)]


@pytest.mark.parametrize("head", ["Tagged", "Mentions", "In reply to", "Reposted to"])
def test_a_handle_that_a_post_only_mentions_is_nobody_who_posted(head: str) -> None:
    found = sources(
        "captions.csv", ("Filename", head, "Caption"), *zip(("a.jpg", "b.jpg", "c.jpg"), POSTED, CARDS, strict=True)
    )
    assert not {s.voice for s in found} & {p[1:] for p in POSTED}


@pytest.mark.parametrize("head", ["Alt text", "Alt", "Image description", "Alternative text"])
def test_what_describes_a_picture_for_those_who_do_not_see_it_stands_beside_its_caption(head: str) -> None:
    shown = ("A ramp of wet stone with weed on it", "Two chairs tied together with rope", "A dark quay with one star")
    found = sources(
        "captions.csv", ("Filename", "Caption", head), *zip(("a.jpg", "b.jpg", "c.jpg"), CARDS, shown, strict=True)
    )
    assert [s.text for s in found] == list(CARDS)
    assert {s.kind for s in found} == {Kind.PHOTO}
    assert [s.attributes[head] for s in found] == list(shown)


def test_a_description_of_a_picture_is_the_caption_where_there_is_no_other() -> None:
    found = sources(
        "pictures.csv", ("Filename", "Image description"), *zip(("a.jpg", "b.jpg", "c.jpg"), CARDS, strict=True)
    )
    assert [s.text for s in found] == list(CARDS)


def test_hashtags_stand_beside_a_caption() -> None:
    tags = ("#ourquay #slow walks", "#ourquay", "#lamps #dark skies over the quay here")
    found = sources(
        "captions.csv", ("Filename", "Caption", "Hashtags"), *zip(("a.jpg", "b.jpg", "c.jpg"), CARDS, tags, strict=True)
    )
    assert [(s.text, s.attributes["Hashtags"]) for s in found] == list(zip(CARDS, tags, strict=True))


WALL = ("Section", "Subject", "Body", "Author", "Comment 1 author", "Comment 1")
POSTS = [
    ("Near", "", "The tar smells of the whole summer", "Bram", "Mr Oduya", "Shall we ask the harbour master?"),
    ("Near", "", "Gulls took my chips twice", "Ines", "", ""),
    ("Far", "", "You can hear the buoy from my bed", "Bram", "", ""),
]


@pytest.mark.parametrize(
    ("section", "subject", "body"),
    [
        ("Welcome", "Our quay", "Write down what you notice and where you stood"),
        ("Start here", "", "Read the three columns first"),
        ("Near", "How to use this wall", "Click on the plus"),
        ("Near", "", "Add your ideas below! One idea per post please."),
    ],
)
def test_whoever_posts_on_a_wall_only_how_to_use_it_is_the_facilitator(section: str, subject: str, body: str) -> None:
    found = sources("wall.csv", WALL, (section, subject, body, "Mr Oduya", "", ""), *POSTS)
    assert body not in " ".join(s.text for s in found)
    roles = {s.voice: s.turns[0].role for s in found}
    assert roles == {"Bram": Role.UNKNOWN, "Mr Oduya": Role.FACILITATOR, "Ines": Role.UNKNOWN}


def test_whoever_set_a_wall_up_and_wishes_something_as_well_keeps_their_words() -> None:
    guide = ("Welcome", "Our quay", "Write down what you notice and where you stood", "Mr Oduya", "", "")
    own = ("Far", "", "I would give a lot for one quiet bench", "Mr Oduya", "", "")
    roles = {s.text: s.turns[0].role for s in sources("wall.csv", WALL, guide, own, *POSTS)}
    assert roles["I would give a lot for one quiet bench"] is Role.UNKNOWN


def test_welcome_may_be_what_people_write_about() -> None:
    post = ("Welcome", "", "I knew nobody and was handed a ladle", "Bram", "", "")
    assert "handed a ladle" in " ".join(s.text for s in sources("wall.csv", WALL, post, *POSTS))
