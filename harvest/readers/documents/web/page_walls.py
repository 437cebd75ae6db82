"""A web page that shows dreams or promises under the names of those who wrote them: cards of a wall, and no talk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from harvest.model import Kind
from harvest.model.punctuation import asks
from harvest.readers.documents.cards.statements import Prose, listed_statements
from harvest.readers.documents.web.page_comments import Comment
from harvest.readers.documents.web.page_tags import bare_tag, words_in
from harvest.readers.recognise.kinds import kind_of_cards, kind_of_lines
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.uploaded_file import UploadedFile

_TALK = re.compile(r"comment|repl(?:y|ies)|respon[ds]|thread|discuss|forum|message|chat", re.I)
"""How programs call the parts of a page in which people answer each other."""
_CARD, _AROUND, _UP, _ASK = 60, 60, 4, 0.25
"""So many words has a card; so many more may stand around all of them; so many parts above each are asked for what they
are called; so few cards ask anything."""


def wall_kind(
    file: UploadedFile, root: Any, comments: Sequence[Comment], texts: Sequence[str], around: int, asked: str = ""
) -> Kind | None:
    """Dreams or pledges, where a page is called so and holds such cards; None where people talk on it.

    ``texts`` are the words of the comments; ``around`` says how many words stand around them, ``asked`` what they
    answer.
    """
    if any(one.when or one.depth > _UP for one in comments) or any(map(_is_of_a_talk, comments)):
        return None
    words = [len(text.split()) for text in texts]
    if max(words) > _CARD or around > _AROUND + sum(words) or sum(map(asks, texts)) > _ASK * len(texts):
        return None
    heads = (e for e in root.iter() if bare_tag(e) in ("title", "h1"))
    called = [*map(words_in, heads), file.name, *dict.fromkeys(one.part.get("class") or "" for one in comments), asked]
    named = next((kind for title in called if (kind := kind_of_cards(title))), None)
    by_words = kind_of_lines(texts)
    return named if by_words in (None, named) else None


def _is_of_a_talk(comment: Comment) -> bool:
    parts = [comment.part, *islice(comment.part.iterancestors(), _UP)]
    called = (f"{e.get('class') or ''} {e.get('id') or ''}" for e in parts if bare_tag(e) not in ("body", "html"))
    return any(map(_TALK.search, called))


def cards_on_wall(file: UploadedFile, kind: Kind, cards: Sequence[Utterance]) -> Prose:
    """The cards, each a source under the name of whoever wrote it."""
    said = [replace(card, new_turn=True) for card in cards]
    return listed_statements(said, replace(file.fields, kind=kind), file.dropped)
