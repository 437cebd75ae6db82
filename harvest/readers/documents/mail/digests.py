"""The digest of a mailing list (Mailman, Sympa, LISTSERV): several mails in one text, ruled lines between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.mail.mail_parts import said

_RULE = re.compile(r"^\s*[-_=]{20,}\s*$")
_HEAD = re.compile(
    r"^(?:message(?:-id)?|date|from|to|cc|subject|reply-to|sender|content-[\w-]+|mime-version|in-reply-to|references|"
    r"user-agent|x-[\w-]+)\s*:\s",
    re.I,
)
_GOES_ON = re.compile(r"^[ \t]+\S")
_LISTED = re.compile(r"\bdigest\b", re.I)
_LEAST, _LINES = 2, 14
DIGEST = "what a mailing list puts around its mails"


@dataclass(slots=True)
class Digest:
    """The mails of a digest, each with its head as lines above its words, and the lines of the list itself."""

    mails: list[list[Block]]
    around: list[str]


def digest_in(blocks: Sequence[Block]) -> Digest | None:
    """The mails of a digest, apart from each other; None for any other text.

    >>> text = ["Topics:", "-" * 70, "Message: 1", "From: Ada <a@x.org>", "Subject: A", "", "We swim.", "-" * 30,
    ...         "Message: 2", "From: Bo <b@x.org>", "Subject: B", "", "We sing.", "-" * 30, "End of Quay Digest, Vol 3"]
    >>> found = digest_in([Line(line) for line in text])
    >>> [[line.text for line in mail if line.text] for mail in found.mails][1], found.around[-1]
    (['From: Bo <b@x.org>', 'Subject: B', 'We sing.'], 'End of Quay Digest, Vol 3')
    """
    lines = [block for block in blocks if isinstance(block, Line)]
    if len(lines) != len(blocks) or not any(_LISTED.search(line.text) for line in lines):
        return None
    parts: list[list[Line]] = [[]]
    around: list[str] = []
    for line in lines:
        if _RULE.match(line.text):
            parts.append([])
            around.append(line.text)
        else:
            parts[-1].append(line)
    mails: list[list[Block]] = []
    for part in parts:
        mail = _mail(part, around)
        if mail is not None:
            mails.append(mail)
        elif mails and any(said(line).strip() for line in part) and not _is_last(part, parts):
            mails[-1] += part  # a ruled line that somebody put into their mail
        else:
            around += [line.text for line in part if line.text.strip()]
    return Digest(mails, around) if len(mails) >= _LEAST else None


def _is_last(part: Sequence[Line], parts: Sequence[Sequence[Line]]) -> bool:
    """Whether a part is the list's own at its end: its footer, the line that says where the digest ends."""
    text = " ".join(line.text for line in part)
    after = parts[next(n for n, other in enumerate(parts) if other is part) + 1 :]
    return not any(_mail(other, []) for other in after) and (
        _LISTED.search(text) is not None or "mailing list" in text.lower() or "http" in text or "@" in text
    )


def _mail(part: Sequence[Line], around: list[str]) -> list[Block] | None:
    """The mail in a part: From, Date and Subject, and its words; other lines of its head are the list's."""
    filled = [n for n, line in enumerate(part) if line.text.strip()]
    if not filled or not _HEAD.match(part[filled[0]].text):
        return None
    end = filled[0]
    while (
        end < len(part) and end - filled[0] < _LINES and (_HEAD.match(part[end].text) or _GOES_ON.match(part[end].text))
    ):
        end += 1
    head = {line.text.partition(":")[0].strip().lower(): line for line in part[filled[0] : end]}
    if "from" not in head or not head.keys() & {"subject", "date"}:
        return None
    kept = [head[name] for name in ("from", "date", "subject") if name in head]
    around += [line.text for line in part[filled[0] : end] if not any(line is one for one in kept)]
    return [*kept, Line(""), *part[end:]]
