"""Comments on a web page → a transcript in which each comment is a turn of whoever wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from harvest.model import Kind, Reading, ReadSource
from harvest.model.plural import count
from harvest.model.punctuation import asks
from harvest.readers.chats.comment_buttons import furniture
from harvest.readers.chats.members import Members
from harvest.readers.decoding import normalise
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.stories.pieces import TELLERS
from harvest.readers.documents.web.page_blocks import blocks_of
from harvest.readers.documents.web.page_comments import Comment, own_words
from harvest.readers.documents.web.page_posts import TOLD as TOLD_ABOVE
from harvest.readers.documents.web.page_posts import post_above
from harvest.readers.documents.web.page_tags import bare_tag, words_in
from harvest.readers.documents.web.page_walls import cards_on_wall, wall_kind
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.dates import date_in
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.people import with_people
from harvest.readers.transcripts.utterances import Utterance, join_turns, make_source
from harvest.readers.uploaded_file import UploadedFile

AROUND = "words of the page around the comments"
BESIDE = "times, names and buttons (times and names are kept beside the words)"
QUOTES = "quotes of the comment that is replied to"
_REST = re.compile(r"^(?:\W*|\W*(?:says|said|wrote|by|on|at|posted|commented|replied)\W*)$", re.I)
_NOBODY = re.compile(r"^\W*(?:anon(?:ymous)?(?: user)?|guest|unknown|no name)\W*$", re.I)
TOLD = 40
"""So many words around the comments are worth a sentence."""


def comments_reading(file: UploadedFile, root: Any, comments: Sequence[Comment]) -> Reading:
    """The comments in order; what stands around them (an article, a form) is counted, a story is kept."""
    left: dict[Any, str] = {element: BESIDE for comment in comments for element in comment.beside}
    left |= {comment.part: "" for comment in comments} | _quotes(comments)
    attempt = LeftOut()
    told = _told_above(file, root, comments, left, attempt)
    blocks = blocks_of(file.name, root, attempt, left)
    below, beside = _below_names(blocks, file, attempt)
    told = (*told, *below)
    around = [_said(block) for block in beside]
    question = _asked(around)
    place = next((p for line in around if (p := heading_place(line, is_heading=True)) and p.table), None)
    for line in around:
        attempt.add(AROUND, line)
    members = Members()
    messages: list[Utterance] = []
    for comment in comments:
        # taken out for as long as its own lines are read: a copy without it, for each comment, would be the square
        whole = left.pop(comment.part)
        lines = []
        for block in blocks_of(file.name, comment.part, attempt, left):
            line = _said(block)
            if _REST.match(line) or furniture(line) - {"count"}:
                attempt.add(BESIDE, line)
            else:
                lines.append(line)
        left[comment.part] = whole
        if not lines:  # only a quote of somebody else, which is counted
            continue
        name, role = members.named("" if _NOBODY.match(comment.who) else normalise(comment.who))
        messages.append(
            Utterance(
                "\n".join(lines), name or None, role, None, None, file.fields.table or (place.table if place else None),
                file.fields.round, question, new_turn=True,
            )
        )  # fmt: skip
    file.dropped.take(attempt)
    words = " ".join(around).split()
    said = [one.text for one in messages]
    kind = wall_kind(file, root, comments, said, len(words), question or "") if not told and said else None
    if kind is not None:
        wall = cards_on_wall(file, kind, messages)
        return file.reading(
            f"{kind.words.many} on a web page", kind, wall.sources, warnings=[*wall.warnings, *members.warnings()]
        )
    people = len({one.speaker for one in messages})
    file.warnings.append(
        f"{count(len(messages), 'comment')} by {count(people, 'person', 'people')}: each is a turn of whoever wrote it."
    )
    if len(words) > TOLD:
        file.warnings.append(
            f"{count(len(words), 'word')} around the comments were left out (“{' '.join(words[:12])} …”): "
            "if somebody’s story is among them, copy it into a file of its own."
        )
    file.warnings += members.warnings()
    messages = with_people(messages, {}, file.warnings)
    days = [day for comment in comments if (day := date_in(_day(comment.when)))]
    fields = replace(file.fields, kind=Kind.TRANSCRIPT, date=min(days) if days else file.fields.date)
    return file.reading("comments on a web page", Kind.TRANSCRIPT, (*told, make_source(messages, fields)))


def _told_above(
    file: UploadedFile, root: Any, comments: Sequence[Comment], left: dict[Any, str], dropped: LeftOut
) -> tuple[ReadSource, ...]:
    """The story that somebody tells above the comments; it and the name over it are put into ``left``."""
    post = post_above(root, comments)
    if post is None:
        return ()
    said: list[Utterance] = []
    for block in blocks_of(file.name, post.body, dropped, {}):
        if isinstance(block, Line) and block.heading:
            dropped.add("headings", block.text)
        else:
            said.append(Utterance(_said(block), paragraph=True))
    left |= {post.body: "", post.named: TELLERS}
    file.warnings.append(TOLD_ABOVE.format(post.who))
    return (make_source(join_turns(said), replace(file.fields, kind=Kind.STORY, voice=normalise(post.who))),)


def _below_names(
    blocks: Sequence[Block], file: UploadedFile, dropped: LeftOut
) -> tuple[list[ReadSource], Sequence[Block]]:
    """The stories of an article in which several are headed by whose they are, and the blocks that are none of them."""
    heads = [n for n, b in enumerate(blocks) if isinstance(b, Line) and b.heading and looks_like_name(b.text)]
    ends = {n: next((m for m in range(n + 1, len(blocks)) if _ends_story(blocks[m])), len(blocks)) for n in heads}
    heads = [n for n in heads if sum(len(_said(b).split()) for b in blocks[n + 1 : ends[n]]) >= _STORY]
    if len(heads) < _SEVERAL:
        return [], blocks
    found, taken = [], set[int]()
    for n in heads:
        name = _said(blocks[n])
        said = [Utterance(_said(block), paragraph=True) for block in blocks[n + 1 : ends[n]]]
        found.append(make_source(join_turns(said), replace(file.fields, kind=Kind.STORY, voice=name)))
        dropped.add(TELLERS, name)
        taken.update(range(n, ends[n]))
    return found, [block for n, block in enumerate(blocks) if n not in taken]


_STORY, _SEVERAL = 6, 2
_FILED = re.compile(
    r"^\W*(?:filed under|posted in|tags?|tagged|categor(?:y|ies)|share this|related|leave a (?:reply|comment))\b", re.I
)
"""What a blog writes below an article."""


def _ends_story(block: Block) -> bool:
    return isinstance(block, Line) and (bool(block.heading) or _FILED.match(block.text) is not None)


def _asked(around: Sequence[str]) -> str | None:
    """The question of the page: a line that asks, else the last sentence that does in what stands above."""
    whole = next((line for line in around if asks(line) and len(line.split()) <= 30), None)
    if whole is not None and not re.search(r"[.!?]\s", whole):
        return whole
    sentences = [
        s for line in around for s in re.split(r"(?<=[.!?])\s+", line) if asks(s) and 4 <= len(s.split()) <= 40
    ]
    return sentences[0] if len(sentences) == 1 else whole


def _said(block: Block) -> str:
    return normalise(block.text if isinstance(block, Line) else " ".join(cell for row in block for cell in row if cell))


def _day(when: str) -> str:
    """The date in what a page says of a time: ``2025-05-03T10:12:00Z``."""
    found = re.match(r"\d{4}-\d\d-\d\d", when)
    return found.group() if found else when


def _quotes(comments: Sequence[Comment]) -> dict[Any, str]:
    """What a comment quotes of another: a block quote that says whose words it holds, or has words below it.

    A quote that says whose the comment is, and one that is all that was written, hold the comment's own words: walls of
    pledges and pages of praise are typed so.
    """
    found: dict[Any, str] = {}
    for comment in comments:
        inside = [e for e in comment.part.iterdescendants() if bare_tag(e) == "blockquote"]
        quoted = {quote for quote in inside if _of_another(quote, comment)}
        if quoted and next(own_words(comment.part, comment.beside | quoted), None) is None:
            quoted = {quote for quote in quoted if _names_another(quote, comment)}
        found |= dict.fromkeys(quoted, QUOTES)
    said = any(next(own_words(c.part, c.beside | set(found)), None) is not None for c in comments)
    return found if said else {}


def _of_another(quote: Any, comment: Comment) -> bool:
    cited = any(bare_tag(e) == "cite" for e in quote.iterdescendants())
    return (cited or "quote" in (quote.get("class") or "")) and comment.beside.isdisjoint(quote.iterdescendants())


def _names_another(quote: Any, comment: Comment) -> bool:
    """Whether a quote says whose words it holds, and that is somebody else than who wrote the comment."""
    cited = (words_in(e).casefold() for e in quote.iterdescendants() if bare_tag(e) == "cite")
    return any(who and comment.who.casefold() not in who for who in cited)
