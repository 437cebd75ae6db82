# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What is said of a list itself, and of nobody on it: how it came about, what its columns and brackets hold, where the slips are."""

from __future__ import annotations

import re

from harvest.readers.lists_by_name.heard.clauses import topics

_SHREDDED = re.compile(
    r"(?=.*\b(?:lists?|sheets?|print-?outs?|cop(?:y|ies)|spreadsheets?)\b)(?=.*\b(?:shred|bin|binned|recycl\w+|burn|destroy|throw|collect)\b)[^.!?]*[.!?]?\s*",
    re.I,
)
_PUT = r"(?:put|copied|typed|entered|written|wrote|taken|marked|noted)"
_COPIED = (
    rf"(?:i(?:['’]ve| have)? |we(?:['’]ve| have)? )?(?:only |just )?{_PUT}(?: (?:up|down|in|out))? "
    r"(?:only |just |exactly )?(?:what(?:ever)?|as) (?:(?:was|is|they|had been|it) )*(?:ringed|circled|ticked|written|wrote|marked|put|says?)"
    r"(?: there)?(?:,? (?:and )?nothing (?:else|more))?"
)
_PLACED = r"(?:the )?(?:slips?|forms?|sheets?|originals?|papers?|paper ones)(?: themselves)? (?:is|are|is kept|are kept|live) in [^.!?,]{1,40}"
_AS_WRITTEN = (
    r"(?:all )?(?:(?:exactly|just|copied|typed|put) )*(?:as (?:(?:it|they|people) )?(?:(?:is|was|were) )?(?:written|wrote|put|ticked|ringed|marked|stands?|stood)(?: it)?"
    r"(?: (?:on|in|down|up) [^.!?,=]{1,40})?|word for word|verbatim|letter for letter)"
)
_SIGN = r"(?:[✓✔✗✘☑☒x]|(?:the |their )?(?:ticks?|crosses|cross|blanks?|gaps?))"
_AS_THEY_DID = (
    rf"(?:i(?:['’]ve| have)? |we(?:['’]ve| have)? )?(?:only |just )?{_PUT} {_SIGN}(?:(?:,| and|, and| or) {_SIGN})* (?:just |exactly )?(?:as|where|wherever) (?:they|people|each) (?:did|had|put|have)(?: (?:it|them))?"
    r"(?:,? (?:and |but )?(?:i(?:['’]ve| have)? )?left (?:it )?(?:empty|blank|open)? ?(?:what(?:ever)?|where|as|wherever) (?:they|it was) ?(?:had )?(?:left )?(?:empty|blank|open|nothing)?)?"
)
_MARK = r"(?:an? )?[\w✓✔✗✘]{1,4}"
_MARK_FOR = (
    rf"(?:i(?:['’]ve| have)? |we(?:['’]ve| have)? )?(?:only |just )?{_PUT} {_MARK} for (?:an? )?{_SIGN}(?:(?:,| and|, and) {_MARK} for (?:an? )?{_SIGN})*"
    r"(?:,? (?:and )?(?:nothing|a gap|gaps?|blank|a dash|left it (?:blank|empty)) (?:where|if|for|when) [^.!?]{3,40})?"
)
_ONE_SLIP = r"(?:there (?:was|is|were|are) )?(?:one|two|three|a|an|another|some) (?:more |other )?(?:slips?|forms?|cards?|sheets?|papers?)\b[^.!?=]{0,20}?\b(?:(?:with|had|has) (?:nothing|no names?|only|just)|(?:was|were|is|came|handed in) (?:blank|empty)|blank|empty)\b[^.!?=]{0,80}"
_EMPTY = (
    r"(?:where|if) (?:there(?:['’]s| is| was)|it(?:['’]s| is| was)|(?:a|the) (?:box|cell|space) (?:is|was)) (?:nothing|a gap|blank|empty|left blank)(?: (?:here|there))?,? "
    r"(?:they|people|he|she|whoever it was|it|nobody) (?:had )?(?:wrote|put|left|ticked|said|answered|was)(?: (?:it|that|in))? (?:nothing|blank|empty|left|out|anything)(?: (?:there|either))?"
    r"|(?:where|if) nothing (?:is|was|had been) (?:written|put|ticked|said|answered|filled in),? (?:nothing|none) (?:is|was|has been) (?:typed|put|written|copied|entered|marked|shown)"
)
_CAME_IN = (
    r"(?:(?:they|these|slips|forms|all) )?(?:(?:were|was|are|all) )*(?:collected|gathered|handed in|picked up|taken in)(?: (?:up|again))? (?:at|in|from|on|after|during|by) "
    r"(?:(?!\b(?:quot\w*|agree\w*|consent\w*|permi\w*|allow\w*|not|no|never|only|but|names?|words|us(?:e|ed)|shar\w+|yes)\b)[^.!?=:;]){2,70}"
)
_MINE = r"(?:\[ ?\]|\( ?\)|(?:(?:what(?:['’]s| is)|things|bits|notes|words) in )?(?:square |round )?brackets?|italics)\s*(?:=|is|are|means?|:)\s*(?:me|mine|my (?:own )?(?:notes?|words|comments?|additions?|remarks?)|from me|ours?)"
_COLUMN = r"[^.!?=,]{2,30} = (?:what(?:ever)?|anything|things|notes?|remarks?) (?:they|people|was|were|somebody|is) [^.!?=,]{3,40}"
_MARKS = r"(?:a )?(?:ticks?|cross(?:es)?|blanks?|empty|[✓✔✗✘x]) (?:is|are|means?|=) (?:a )?(?:yes|no|nothing(?: (?:said|answered|written))?)(?: thanks?)?"
_WENT_ROUND = r"(?:i|we) (?:went|walked|came) round(?: (?:with|at|to) [^.!?,]{2,40}){0,3}|(?:i|we) (?:asked|did) (?:everyone|everybody|each one|them all) (?:in turn|one by one|as they came in|at the door)"
_READ_OUT = (
    r"(?:i|we) (?:just |only )?(?:read|asked|went through)(?: out)? (?:them |everyone |each of them )?(?:the |all (?:the )?|each of the )?(?:\w+ )?questions?(?: (?:out|aloud|off|from|on|to|over|with) [^.!?,]{1,30}?){0,2}"
    r"(?:,? and (?:wrote|put|took|typed|noted)(?: down)? (?:the |each |their )?(?:answers?|what (?:they|people) (?:said|answered))(?: (?:down|up))?(?: (?:as (?:given|it came|they (?:gave|said|came)(?: (?:it|them))?)|word for word|here|below))?)?"
)
_DAY = (
    r"(?:(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}\.?(?: \d{2,4})?|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d\d-\d\d)"
    r"|today|tonight|now|noon|this (?:morning|evening|week)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of (?:the )?(?:week|month|[a-z]{3,9})|going to press|typing(?: this)?)"
)
_SO_FAR = rf"(?:(?:as of|as at|at|by|up to|until|till|since|on|to|after|before|from) {_DAY}|so far|yet|to date|since(?: then)?|up to now|till now|for now)"
_ENTRIES = r"(?:calls?|messages?|phone ?calls?|letters?|e-?mails?|texts?|entries|notes|visitors|requests?|changes?|replies|contacts?|forms?|slips?)"
_CLOSES = (
    rf"(?:(?:there (?:has|have) been|we have had|had) )?(?:nothing (?:more|further|else|new|since)(?: (?:to (?:note|report|add)|came in|has come in|received|noted|in the book|by phone|on the machine))?|no (?:more|further|other|new) {_ENTRIES}(?: (?:came in|received|noted|taken|in the book))?"
    rf"|no {_ENTRIES}(?: (?:received|came in|taken))? since|that(?:['’]s| is| was) (?:all|it|the lot)(?: the {_ENTRIES})?)(?: {_SO_FAR})+"
    rf"|(?:end of (?:the )?(?:log|notes|list|calls|book|entries|phone notes|page)|(?:log|list|book|notes) (?:closed|ends here|ended|closes|up to date|typed up)|last (?:entry|call|updated|checked|update))(?:[:,]? (?:{_SO_FAR}|{_DAY}))*"
)
"""How notes of calls end: ``Nothing more as of 20 Nov.``"""
_OF_IT = "|".join(
    (
        _CLOSES,
        _COPIED,
        _READ_OUT,
        _AS_THEY_DID,
        _MARK_FOR,
        _ONE_SLIP,
        _PLACED,
        _AS_WRITTEN,
        _EMPTY,
        _CAME_IN,
        _MINE,
        _COLUMN,
        _MARKS,
        _WENT_ROUND,
    )
)
_TOLD = re.compile(rf"\W*(?:{_OF_IT})(?:(?:, | and |; )(?:{_OF_IT}))*\W*", re.I)


def of_the_paper(line: str) -> bool:
    """Whether a line tells how the list itself came about or what becomes of it, and nothing of what may be done with words.

    >>> of_the_paper("Please shred this list after the event."), of_the_paper("Destroy the list, none of it may be quoted.")
    (True, False)
    >>> of_the_paper("I have put what was ringed, nothing else. Slips themselves are in the green folder.")
    True
    >>> of_the_paper("As written on the card. Where it's blank they left it blank. Margin = what they added, [ ] is me.")
    True
    >>> of_the_paper("I read the five questions off the slip and wrote down the answer as given.")
    True
    >>> of_the_paper("I've put ✓ and ✗ as they did and left empty what they left empty.")
    True
    >>> of_the_paper("I've put y for a tick, n for a cross, nothing where there was nothing.")
    True
    >>> of_the_paper("There was one slip with nothing on it but a drawing of a goose.")
    True
    >>> of_the_paper("I went round with the clipboard at table 2. Tick is yes, cross is no.")
    True
    >>> [of_the_paper(one) for one in ("Nothing more as of 4 May.", "No further calls so far", "Nothing more of hers to be printed")]
    [True, True, False]
    >>> of_the_paper("Where there is nothing they said no"), of_the_paper("Margin = not to be printed")
    (False, False)
    """
    told = [part for part in re.split(r"(?<=[.!?])\s+", line.strip()) if part]
    of_it = bool(told) and all(_TOLD.fullmatch(part) for part in told)
    return (_SHREDDED.fullmatch(line) is not None or of_it) and not topics(line)


def rest_of(line: str) -> str:
    """What a line says of anything but the list itself.

    >>> rest_of("They answered: may we quote you? I've put ✓ and ✗ as they did. Ada"), rest_of("Tick is yes, cross is no. Imran")
    ('They answered: may we quote you? Ada', '')
    """
    if of_the_paper(unsigned(line)):
        return ""
    told = re.split(r"(?<=[.!?])\s+", line.strip())
    kept = [part for part in told if not of_the_paper(part)]
    return line if len(kept) == len(told) else " ".join(kept)


def unsigned(line: str) -> str:
    """A line without the name of whoever wrote it behind its last sentence.

    >>> unsigned("Tick is yes, cross is no. Imran"), unsigned("Ada Obi"), unsigned("RP, October. I asked them all.")
    ('Tick is yes, cross is no.', 'Ada Obi', 'I asked them all.')
    """
    return _SIGNED.sub("", _WRITTEN_BY.sub("", line))


_WRITTEN_BY = re.compile(
    r"^\W*[A-Z]{2,3},? (?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?: \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)[.:]?\s+(?=\S)"
)
"""Whoever wrote it by the first letters, and when: ``RP, October.``"""
_SIGNED = re.compile(r"(?<=[.!])\s+[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]*)?\W*$")
