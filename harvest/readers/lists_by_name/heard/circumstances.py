# ruff: noqa: E501 – patterns are easier to check on one line
"""What is told of somebody's life beside an answer, in words that deny something and refuse nothing, and what is concluded."""

from __future__ import annotations

import re

from harvest.readers.permission.answered.of_care import asks_care
from harvest.readers.permission.text import any_of

_STANDS = r"(?=\W*(?:$|[,;.!?(–-]| and\b| so\b| but\b| since\b| today\b| now\b| lately\b| again\b| these days\b| at (?:the moment|present)\b| this \w+\b| just now\b))"
_UNWELL = re.compile(
    r"(?:['’](?:s|ve|d) |\b(?:is|are|was|were|has|had|have|been|feel\w*|keep\w*|looks?|looking) |\b)"
    r"(?:not|isn['’]t|aren['’]t|wasn['’]t|hasn['’]t|haven['’]t|hadn['’]t) (?:(?:been|feeling|keeping|doing|very|too|so|at all|really|that|all that|particularly) )*"
    rf"(?:well|in (?:good|great|the best of) health){_STANDS}",
    re.IGNORECASE,
)
"""Somebody is ill: ``her mum's not well``; *not well known* and *not well enough to come* are another matter."""
_GETTING_ABOUT = re.compile(
    r"(?<![\w'’])(?:(?:he|she|they|i|we) )?(?:can['’]t|cannot|couldn['’]t|doesn['’]t|didn['’]t|don['’]t|won['’]t be able to) "
    r"(?:drive|walk (?:far|much)|(?:manage|do) (?:the )?(?:stairs|steps|hill|dark|evenings|nights)|get (?:about|out|down|in|here|there|up (?:the )?stairs)|stay(?: long| late| to the end| for (?:the )?\w+)?|"
    r"make it(?: (?:to|on) (?:the )?\w+)?|come|sleep(?: well)?|find (?:the|his|her|their|my|a) (?:door|way|glasses|specs|pen|bus|hall|room|parking|space))"
    rf"(?: (?:any ?more|much|far|easily|well|at night|in the dark)){{0,2}}{_STANDS}",
    re.IGNORECASE,
)
"""How somebody gets about: ``doesn't drive now``, ``can't manage the stairs``."""
_SO_OFF = re.compile(
    r"(?P<name>\bnames?\b[^.;:!?]{0,20}?)[,.;]?\s+(?:(?:so|and so|so then|then|therefore)\s+)(?:please )?(?:(?:i|we|you|it)(?:['’](?:d|ll|ve|m)| would| will| have| should| could)? )?(?:best |better |just |probably )?(?:to )?(?:leave|left|leaving|keep|kept|take) (?:it|that|his|hers|theirs|them) off\b(?P<end>\W*(?:$|[,.;!]))",
    re.IGNORECASE,
)
"""What somebody concludes who was told nothing of a name: ``he said nothing of his name, so I'd leave it off``."""
_HAD_OFF = re.compile(
    r"(?P<name>\b(?:about|over|of|on) (?:my|his|her|their) (?:(?:full|own|real|first) )?name\b)(?: (?:again|since|more|and all))?,?\s+(?:and|so|but|and so)\s+(?:now |then |he |she |they |i )?(?:(?:would|['’]d) (?:like|prefer|rather have)|wants?|wanted|wishes|asks for|asked for|prefers) (?:to have )?it (?:(?:to be |to come )?(?:taken|left|kept) (?:off|out|away)|off|removed|to come off)(?: (?:now|again|after all|please|from now on))?(?P<end>\W*(?:$|[,.;!]))",
    re.IGNORECASE,
)
"""What somebody who speaks of their name wants of it: ``has thought about her name and would like it taken off``."""
_NO_TAPE = re.compile(
    r"(?:(?P<did>\b(?:sat|talked|chatted|came|stayed|listened|dropped in|looked in|called in|visited|(?:a|had a) (?:chat|cuppa|cup of tea|look))\b[^.;!?]{0,40}?)[,;–-]\s*nothing (?:was |got )?|(?:^|(?<=[.;,])\s*)nothing (?:was|got|has been) )"
    r"(?:recorded|taped|captured|on (?:the )?(?:tape|recording))(?P<end>\W*(?:$|[.;]))",
    re.IGNORECASE,
)
"""That there is no recording of somebody: ``sat and talked, nothing recorded``; alone it may be what they want."""
ABSENT = any_of(
    r"\b(?:nothing (?:\w+ ){0,3}?(?:covers?|applies to)|(?:had|has|have) (?:not|n't) (?:yet )?(?:arrived|come|got|turned|been)|hadn't (?:\w+ )?(?:arrived|come|got|turned|been)|joined (?:us )?late|slipped (?:away|out|off)|left (?:early|before)|(?:already )?(?:left|gone) by|had (?:already )?(?:left|gone|to leave|to go)|absent|apologies|(?:turned up|came|arrived|got there) late|(?:not|n't|never) (?:yet )?(?:been )?(?:there|present|asked|reached)|(?:not|n't|never) (?:\w+ )?(?:get|got|manage\w*|have time|find time) (?:(?:a)?round )?to (?:ask\w*|reach\w*|see\w*|speak\w*|talk\w*|her|him|them))\b"
)
"""Whoever was not there when everybody agreed."""
_SPACES = re.compile(r"(?<=\S)  +(?=\S)")


def without_circumstances(text: str) -> str:
    """What is said without that somebody is ill, or of how they get about; the words around it stand.

    >>> without_circumstances("no name after all, her mum's not well"), without_circumstances("not well known here")
    ('no name after all, her mum poorly', 'not well known here')
    >>> without_circumstances("yes, doesn't drive now"), without_circumstances("can't come in the report")
    ('yes, on foot now', "can't come in the report")
    >>> without_circumstances("Quote him. He said nothing about his name, so I'd leave it off.")
    'Quote him. He said nothing about his name; no name.'
    >>> without_circumstances("He has thought about his name and would like it left off."), without_circumstances("She'd like it off.")
    ('He has thought about his name; no name.', "She'd like it off.")
    >>> without_circumstances("She asked about her name and wants it all taken off.")
    'She asked about her name and wants it all taken off.'
    >>> without_circumstances("sat and talked, nothing recorded"), without_circumstances("wants nothing recorded")
    ('sat and talked', 'wants nothing recorded')
    """
    text = _NO_TAPE.sub(lambda m: f"{m['did'] or ''}{m['end']}", _concluded(text))
    return _SPACES.sub(" ", _GETTING_ABOUT.sub(" on foot", _UNWELL.sub(" poorly", text)))


def _concluded(text: str) -> str:
    return _SO_OFF.sub(r"\g<name>; no name\g<end>", _HAD_OFF.sub(r"\g<name>; no name\g<end>", text))


_BUT_A_PART = re.compile(
    r"[,;.]?\s*\b(?:but|only|just|except)\b\W*(?P<part>not (?:the|that|this|any|my|his|her) (?:\w+ )?(?:bits?|parts?|pieces?|things?|story|stories|lines?|sentences?) (?:about|on|where|with|when)\b[^.;!?]*)$",
    re.I,
)
"""Leave for all of it but a part, said behind: ``fine for it to go in, but not the bit about the roof``."""
_CLAUSES = re.compile(r"[.,;!?()–—]+|\s-\s|\bbut\b")


def with_what_waits_apart(text: str) -> tuple[str, list[str]]:
    """What words say without what asks for care or for a part to be left out, and that, which waits for a person.

    >>> with_what_waits_apart("yes, mind what you print"), with_what_waits_apart("yes")
    (('yes', ['mind what you print']), ('yes', []))
    """
    apart: list[str] = []
    if (found := _BUT_A_PART.search(text)) and text[: found.start()].strip():
        text, apart = text[: found.start()], [found["part"].strip()]
    for clause in _CLAUSES.split(text):
        if asks_care(clause):
            apart.append(clause.strip())
            text = text.replace(clause, "", 1)
    return text.strip(" ,;") if apart else text, apart
