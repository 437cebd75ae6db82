"""What whoever writes a mail says of themselves in it (“And me: yes, with my name”), and whom the mail only greets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.in_messages.messages import addresses_as_names
from harvest.readers.lists_by_name.who.people import Known

_FROM = re.compile(r"^\W*from\s*:\s*(?P<who>\S.*)$", re.I)
_HEAD = re.compile(r"^\W*(?:to|cc|bcc|date|sent|subject|reply-to)\s*:", re.I)
_ADDRESS = re.compile(r"\s*<[^<>]*>|\s*\S+@\S+")
_ME = re.compile(
    r"^\W*(?:(?:and|oh|also|then|finally|lastly|last of all|as for|for|not forgetting)[ ,]+){0,3}"
    r"(?:me|myself|mine|my own(?: answers?)?)(?: (?:too|as well|personally))?\s*[:,–—-]+\s+(?=\S)",
    re.I,
)
_GREETED = re.compile(r"\W*[^\W\d_][^,;:.!?]{1,40}[,!–—-]\W*")


def told_of_whoever_writes(lines: Sequence[str], known: Known) -> list[str]:
    """The lines of one mail by somebody who is known: what they say of themselves by their name, and without the name
    that stands at its head alone, whose bearer is written to. Other lines as they are.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> told_of_whoever_writes(["From: Ada Obi <a@weir.example>", "Bo,", "", "And me: yes, with my name."], known)
    ['From: Ada Obi <a@weir.example>', '', 'Ada Obi: yes, with my name.']
    >>> told_of_whoever_writes(["From: Zed Pym", "And me: yes"], known)
    ['From: Zed Pym', 'And me: yes']
    """
    heads = [m for line in lines if (m := _FROM.match(line))]
    if len(heads) != 1 or _FROM.match(lines[0]) is None:
        return list(lines)
    who = heads[0]["who"]
    spans = known.spans(_ADDRESS.sub("", who)) or known.spans(addresses_as_names(who))
    found = list(lines)
    first = next((n for n, line in enumerate(lines) if n and line.strip() and not _HEAD.match(line)), None)
    if first is not None and _greets(lines[first], known):
        del found[first]
    if len({span.who for span in spans}) != 1:
        return found
    name = _ADDRESS.sub("", who).strip(" \"'“”") or addresses_as_names(who).strip()
    return [_ME.sub(f"{name}: ", line) for line in found]


def _greets(line: str, known: Known) -> bool:
    """Whether a line is one name that is spoken to, and nothing else: ``Bo,``."""
    spans = known.spans(line)
    if not spans or _GREETED.fullmatch(line) is None:
        return False
    return re.search(r"[^\W\d_]{2,}", line[: spans[0].start] + line[spans[-1].end :]) is None
