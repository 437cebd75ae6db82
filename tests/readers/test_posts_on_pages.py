"""A wall of posts that was printed to PDF: who posted and how long ago stands over each post, columns side by side."""

from __future__ import annotations

from harvest.model import Reading, Role
from harvest.readers.dispatch import parse_file
from tests.readers.making import pdf_placed

Placed = list[tuple[int, str]]
HEAD: list[Placed] = [
    [(40, "Weir Lane Centre • 3d")],
    [(40, "Our weir: then and now")],
    [(40, "Double click anywhere to post")],
    [],
    [(40, "Then"), (310, "Now")],
    [],
]
POSTS: list[Placed] = [
    [(46, "Bram  4d"), (316, "m_oduya_y6  2d")],
    [(46, "We took eels home in a pram and nobody"), (316, "Nobody swims")],
    [(46, "thought it odd"), (316, "There is a sign with a")],
    [(46, "2   Add comment"), (316, "skull on it")],
    [(316, "Anonymous  1d")],
    [(46, "Anonymous  3d"), (316, "my brother painted the skull")],
    [(46, "Herons"), (316, "11   Add comment")],
    [(46, "0   Add comment")],
    [(46, "Ines K  3d"), (316, "Ines K  20h")],
    [(46, "The miller let us ride the sluice"), (316, "An otter looked at me as if I owed it money")],
    [(46, "5   Add comment"), (316, "1   Add comment")],
]
FOOT: list[Placed] = [[] for _ in range(34)] + [[(40, "Padlet"), (330, "https://padlet.com/weir/q8r7s6t5")]]
SAID = [
    ("Bram", "Then", "We took eels home in a pram and nobody thought it odd"),
    ("", "Then", "Herons"),
    ("Ines K", "Then", "The miller let us ride the sluice"),
    ("m_oduya_y6", "Now", "Nobody swims There is a sign with a skull on it"),
    ("", "Now", "my brother painted the skull"),
    ("Ines K", "Now", "An otter looked at me as if I owed it money"),
]


def _read(*pages: list[Placed]) -> Reading:
    (found,) = parse_file("weir wall.pdf", pdf_placed(pages))
    return found


def _said(found: Reading) -> list[tuple[str, str, str]]:
    return [
        (
            s.turns[0].speaker or "" if " row " not in (s.voice or "") and " card " not in (s.voice or "") else "",
            s.attributes.get("Section", ""),
            " ".join(s.text.split()),
        )
        for s in found.sources
    ]


def test_each_post_and_each_comment_is_whoevers_who_stands_over_it_under_the_head_of_its_column() -> None:
    assert _said(_read([*HEAD, *POSTS, *FOOT])) == SAID


def test_what_the_tool_prints_around_posts_is_counted_and_nobodys() -> None:
    found = _read([*HEAD, *POSTS, *FOOT])
    words = " ".join(s.text for s in found.sources)
    assert not any(part in words for part in ("Add comment", "padlet.com", "Double click", "4d", "Weir Lane Centre"))
    left = sum(d.characters for d in found.dropped)
    whole = sum(len("".join(words.split())) for line in [*HEAD, *POSTS, *FOOT] for _, words in line)
    kept = sum(len("".join((s.text + (s.turns[0].speaker or "")).split())) for s in found.sources)
    assert left + kept >= whole - len("".join(["Then", "Now"]))


def test_posts_go_on_over_pages_in_their_own_column() -> None:
    cut = 3
    found = _read([*HEAD, *POSTS[:cut], *FOOT[cut:]], [*POSTS[cut:], *FOOT])
    assert _said(found) == SAID


def test_a_wall_without_heads_has_its_posts_all_the_same() -> None:
    found = _read([[(40, "Our weir")], [], *POSTS, *FOOT])
    assert _said(found) == [(who, "", words) for who, _, words in SAID]


def test_whoever_posts_on_the_printed_wall_only_how_to_use_it_is_the_facilitator() -> None:
    guide: list[Placed] = [
        [(46, "Mx Abara  5d")],
        [(46, "Add your ideas below! One idea per post please.")],
        [(46, "0   Add comment")],
        [(46, "Lou  4d")],
        [(46, "There was a lido here before the war")],
        [(46, "Mx Abara  4d")],
        [(46, "Has anybody a picture of it?")],
        [(46, "0   Add comment")],
    ]
    roles = {s.voice: s.turns[0].role for s in _read([*HEAD, *guide, *POSTS, *FOOT[9:]]).sources}
    assert (roles["Mx Abara"], roles["Lou"]) == (Role.FACILITATOR, Role.UNKNOWN)


def _column(*lines: str) -> list[Placed]:
    return [[(40, "Weir Lane Centre • 3d")], [(40, "Our weir")], [], *([(46, line)] for line in lines)]


def test_counts_of_likes_and_comments_beside_their_signs_end_a_post_and_comments_stand_below_or_above_them() -> None:
    below = _column(
        *("Bram 4mo", "Eels in a pram", "¤ 8 ¬ 2", "Lou 4mo", "I pushed it", "Ines K 3mo", "Me too", "Anonymous 2mo"),
        *("Herons", "¤ 3 ¬ 0"),
    )
    above = _column(
        *("Bram 4mo", "Eels in a pram", "Lou 4mo", "I pushed it", "Ines K 3mo", "Me too", "8 ¤ 2 ¬", "Anonymous 2mo"),
        *("Herons", "3 ¤ 0 ¬"),
    )
    said = [("Bram", "", "Eels in a pram"), ("Lou", "", "I pushed it"), ("Ines K", "", "Me too"), ("", "", "Herons")]
    assert _said(_read([*below, *FOOT])) == _said(_read([*above, *FOOT])) == said


def test_a_wall_on_which_nobody_may_like_or_comment_is_told_by_the_address_of_its_tool() -> None:
    wall = _column(
        "Bram 4mo", "Eels in a pram", "Lou 4mo", "Herons", "Ines K 3mo", "The miller let us ride", "the sluice"
    )
    said = [("Bram", "", "Eels in a pram"), ("Lou", "", "Herons"), ("Ines K", "", "The miller let us ride the sluice")]
    assert _said(_read([*wall, *FOOT])) == said
    assert "posts" not in _read(wall).flavour


def test_a_talk_with_lengths_beside_its_speakers_is_no_wall() -> None:
    lines: list[Placed] = [[(40, words)] for n in range(4) for words in (f"Ada  {n}m", "We swam until the bell rang.")]
    assert "posts" not in _read(lines).flavour


def test_heads_between_the_posts_of_one_column_stand_over_those_below_and_a_post_of_marks_is_one() -> None:
    one: list[Placed] = [
        [(40, "Now and then, by Lou")],
        [],
        [(46, "Bram  2 hours ago")],
        [(46, "Eels in a pram")],
        [(46, "1 comment")],
        [(40, "What next")],
        [(46, "Ines K  1 hour ago")],
        [(46, "A towpath my chair can use")],
        [(46, "1 comment")],
        [(46, "kit_y6  yesterday")],
        [(46, "10/10")],
        [(46, "Reply")],
    ]
    assert _said(_read([*one, *FOOT])) == [
        ("Bram", "", "Eels in a pram"),
        ("Ines K", "What next", "A towpath my chair can use"),
        ("kit_y6", "What next", "10/10"),
    ]


def test_an_article_with_comments_below_it_is_no_wall() -> None:
    article: list[Placed] = [
        [(46, f"The council met on day {n} and said that the weir would be looked at")] for n in range(9)
    ]
    assert "posts" not in _read([*HEAD, *article, *POSTS, *FOOT[12:]]).flavour
