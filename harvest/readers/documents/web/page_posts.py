"""What somebody tells above the comments on a web page: a post under one name, in which whoever it is says “I”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from harvest.model.organisations import is_group
from harvest.readers.documents.web.page_comments import Comment, name_in, names_author
from harvest.readers.documents.web.page_tags import bare_tag, hidden_or_furniture, words_in
from harvest.readers.recognise.talk.speakers import looks_like_name

_BODY = re.compile(r"(?:entry|post|article|story|blog)[-_]?(?:content|body|text)|articleBody|e-content", re.I)
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{0,2000}[\"”“»]")
_OWN = re.compile(r"\b(?:I|ich|je|yo|io|ik)\b|\bj['’](?=\w)|\bdw i\b")
_FEW, _LEAST = 20, 40
"""No page of one post has so many bodies; a story above comments has so many words at least."""
TOLD = "{} tells a story above the comments and says “I” in it: it is theirs. Look whether that is so."


@dataclass(frozen=True, slots=True)
class Post:
    """The part of the page that holds what was told, the element that names who told it, and the name."""

    body: Any
    named: Any
    who: str


def post_above(root: Any, comments: Sequence[Comment]) -> Post | None:
    """The post of one person on a page with comments; None for an article, which is nobody's story, and for several."""
    parts = {comment.part for comment in comments}
    held = {up for part in parts for up in part.iterancestors()} | parts
    outside = [e for e in root.iter() if bare_tag(e) and e not in parts and parts.isdisjoint(e.iterancestors())]
    bodies = [e for e in outside if e not in held and _is_body(e) and not hidden_or_furniture(e)]
    bodies = [e for e in bodies if set(bodies).isdisjoint(e.iterancestors())] if len(bodies) < _FEW else []
    named = [e for e in outside if names_author(e) == "strong" and not hidden_or_furniture(e)]
    names = {name: e for e in reversed(named) if (name := name_in(e))}
    if len(bodies) != 1 or len(names) != 1:
        return None
    ((who, element),) = names.items()
    said = _QUOTED.sub(" ", words_in(bodies[0]))
    a_person = looks_like_name(who) and len(who.split()) > 1 and not is_group(who)
    told = _OWN.search(said) is not None and len(said.split()) >= _LEAST
    return Post(bodies[0], element, who) if a_person and told else None


def _is_body(element: Any) -> bool:
    tokens = [*(element.get("class") or "").split(), element.get("itemprop") or ""]
    return any(map(_BODY.fullmatch, tokens))
