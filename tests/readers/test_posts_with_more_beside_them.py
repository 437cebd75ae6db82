"""Tables of posts and ideas with more beside the words: comments, reasons, likes, who is to see to it, a permalink."""

from __future__ import annotations

import pytest

from harvest.model import Kind, Reading, Role
from harvest.readers.dispatch import parse_file


def read(name: str, text: str) -> Reading:
    (found,) = parse_file(name, text.encode())
    return found


def said(found: Reading) -> list[tuple[str, str]]:
    return [(turn.speaker or "", source.text) for source in found.sources for turn in source.turns]


@pytest.mark.parametrize("author", ["Author full name", "Author name", "Creator", "Contributor", "Post author"])
def test_comments_beside_posts_are_whoever_wrote_them_whatever_the_column_of_authors_is_called(author: str) -> None:
    found = read(
        "quay.csv",
        f"""Post ID,{author},Subject,Body,Section,Likes,Comments
11,Bram,Eels,We took eels home in a pram,Then,2,
12,Lou,,Herons,Then,0,Bram: two of them
13,Ines K,Sign,"There is a sign with a skull on it, my brother painted it",Now,1,
""",
    )
    assert said(found) == [
        ("Bram", "Eels\nWe took eels home in a pram"),
        ("Lou", "Herons"),
        ("Bram", "two of them"),
        ("Ines K", "Sign\nThere is a sign with a skull on it, my brother painted it"),
    ]


def test_a_headline_stands_over_its_post_alone_and_never_where_nothing_else_was_said() -> None:
    found = read(
        "quay.csv",
        """Subject,Body,What would help?
Eels,We took eels home in a pram,
Herons,They stood here all through the war,A hide with room for a chair
""",
    )
    assert [source.text for source in found.sources] == [
        "Eels\nWe took eels home in a pram",
        "Herons\nThey stood here all through the war",
        "A hide with room for a chair",
    ]


def test_a_thought_is_told_beside_why_it_matters_and_without() -> None:
    found = read(
        "exchange.csv",
        """Thought,Why,Average Rating,Ratings,Participant ID
The gate is always locked,People climb over and one broke a wrist,4.3,22,p881
Lamps on the towpath,so my girls can walk home,4.1,19,p882
Keep the ferry,,3.9,25,p883
""",
    )
    assert ("p883", "Keep the ferry") in said(found)
    assert ("p881", "The gate is always locked") in said(found)


def test_posts_with_a_time_and_a_link_are_no_talk() -> None:
    found = read(
        "posts.csv",
        """post_id,username,timestamp,caption,media_type,permalink,like_count
1,wren.on.foot,2024-05-03T10:12:00Z,This bench has heard everything,IMAGE,https://pics.example/p/a,44
2,thenetloft,2024-05-04T10:12:00Z,The only other light on is the hospital,IMAGE,https://pics.example/p/b,120
""",
    )
    assert found.kind is not Kind.TRANSCRIPT
    assert said(found) == [
        ("wren.on.foot", "This bench has heard everything"),
        ("thenetloft", "The only other light on is the hospital"),
    ]


def test_questions_with_likes_and_replies_are_no_talk_and_replies_are_kept() -> None:
    found = read(
        "qa.csv",
        """Message,Name,Time,Likes,Labels,Replies
Where will the ferry moor in winter?,Wren,10:12,4,,Host: at the old steps
Who has the key?,Bo,10:13,9,,
""",
    )
    assert said(found) == [
        ("Wren", "Where will the ferry moor in winter?"),
        ("Host", "at the old steps"),
        ("Bo", "Who has the key?"),
    ]


def test_to_whom_a_card_is_assigned_asks_nobodys_leave() -> None:
    found = read(
        "storm.csv",
        """Idea,Section,Color,Created By,Votes,Assigned To
A slipway with a rail,Wishes,Yellow,Wren T,4,
Lamps on the towpath,Wishes,Yellow,Bo Lund,2,
""",
    )
    assert not found.permission_columns
    assert all(source.permission is None for source in found.sources)


@pytest.mark.parametrize(
    ("reply", "by"),
    [("Reply", "Reply author"), ("Answer", "Answered by"), ("Response", "Response from"), ("Reply", "Author of reply")],
)
def test_a_reply_beside_a_question_is_whoevers_name_stands_beside_the_reply(reply: str, by: str) -> None:
    found = read(
        "questions for the assembly.csv",
        f"""Question,Author,Upvotes,{reply},{by}
Who pays for the lock gate?,Anonymous,4,The trust does and it is in the papers,Moderator
Could the ferry run on Sundays?,Ines K,9,,
Why is the towpath dark?,Bram,2,The lamps come in May,Lou Hart
""",
    )
    assert said(found)[1] == ("Moderator", "The trust does and it is in the papers")
    assert said(found)[2:] == [
        ("Ines K", "Could the ferry run on Sundays?"),
        ("Bram", "Why is the towpath dark?"),
        ("Lou Hart", "The lamps come in May"),
    ]
    assert found.sources[1].turns[0].role is Role.FACILITATOR


def test_answers_beside_what_was_asked_stay_peoples_words_where_nobody_is_named_beside_the_question() -> None:
    found = read(
        "survey.csv",
        """Question,Answer,Answered by
What would you keep?,The ferry and the man who runs it,Ines K
What would you keep?,The towpath in winter when nobody is on it,Bram
""",
    )
    assert [text for _, text in said(found)] == [
        "The ferry and the man who runs it",
        "The towpath in winter when nobody is on it",
    ]
