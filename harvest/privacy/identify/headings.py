"""Who a line says it is by: "Teller: …", "Told by …", "From … to Everyone", signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harvest.privacy.identify.lexicon import NOT_NAMES, THINGS_CALLED, word_set
from harvest.privacy.identify.vocabulary import first_name, fold, is_ordinary, words

_NAME = r"[^\W\d_](?:[^\W\d_]|['’\-](?=[^\W\d_])|[\u0300-\u036f])*\.?"
_NAMES = rf"{_NAME}(?:[ ]{_NAME}){{0,4}}"
_CALLED = (
    r"(?:teller|story ?teller|told by|told to|interviewee|interviewer|interviewed by|respondent|"
    r"speaker|name(?: of \w+)?|full name|first name|surname|"
    r"family name|your name|my name|contact(?: name| person| in emergency)?|applicant|complainant|"
    r"tenant|patient|child(?:['’]s name)?|"
    r"parent(?:/guardian| or guardian)?|guardian|next of kin|emergency contact|carer|person needing "
    r"help|facilitator|host|"
    r"scribe|note ?taker|notes by|written by|recorded by|submitted by|posted by|photo(?:graph)?(?: "
    r"by|:)|picture by|author|by|signed|"
    r"witness|referred by|attendees?|present|apologies|participant|as told by|in conversation with|"
    r"lead|chair|pledged by|who|"
    r"caller|client|resident|member|volunteer|staff|worker|customer|claimant|householder|occupier|"
    r"owner|on behalf of|from)"
)
_HEADING = re.compile(rf"(?:^|[\n.|;]\s*|^\W+)(?:{_CALLED})\s*[:\-–]\s*(?P<name>{_NAMES})", re.IGNORECASE)
_TOLD = re.compile(
    rf"\b(?:[Tt]old by|[Aa]s told to|[Ii]nterviewed by|[Ww]ritten by|[Nn]otes by|[Rr]ecorded by|"
    rf"[Pp]hoto(?:graph)? by|[Pp]osted by|[Oo]n behalf of) (?P<name>{_NAMES})"
)
_CHAT = re.compile(rf"\b[Ff]rom\s+(?P<name>{_NAMES})\s+to\s+(?:everyone|host|all|hosts)", re.IGNORECASE)
_STAMPED = re.compile(
    rf"^\s*\[?[\d/.\-:, ]{{5,22}}(?: ?[ap]m)?\]?\s*[-–]?\s*(?P<name>{_NAMES}):", re.MULTILINE | re.IGNORECASE
)
_TURN = re.compile(rf"^\s*(?:>>\s*)?(?P<name>{_NAMES})(?:\s*\([^)]{{1,40}}\))?:(?=\s)", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[\w.]+)? (?P<name>[^<>\n]{2,60})>")
_SIGNED = re.compile(
    rf"(?:regards|wishes|sincerely|faithfully|thanks|cheers|yours|love|best|ta|cordially|diolch)(?: "
    rf"(?:and love|from|again))?[,.!]?[\s\n]+[-–]?\s*(?P<name>{_NAMES})(?=\s*(?:$|[|,(\n.]|xx?\b))",
    re.IGNORECASE,
)
_EITHER = re.compile(r"(?:best|love|yours)\b", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:^|[^\w\s]|\n|\b(?:all (?:the|my)|with|and|much|many|kind(?:est)?|warm(?:est)?|best|lots of|big|yours|my|"
    r"very)) *$",
    re.IGNORECASE,
)
"""What stands before the word that closes a letter: "all the best", and not "the best part"."""
_KNOWN_AS = re.compile(
    r"\b(?:nicknamed|(?:also |better |best |widely |usually |locally )?known (?:to \w+ )?as|called "
    r"(?:him|her|me|them)?|calls (?:him|her|me|them)|dubbed|alias|a\.?k\.?a\.?|"
    r"stage name|pen name|went by|goes by|answers to|n[ée]e|born|nicknames?|often|professionally)(?: "
    r"(?:the name|as|of|is|was|just))? [\"“‘']?(?P<name>[A-Z][\w'’\-]+(?: "
    r"[A-Z][\w'’\-]+){0,2})[\"”’']?"
)
_QUOTED = re.compile(r"(?<=[^\W\d_] )[\"“‘'(](?P<name>[A-Z][\w\-]+)[\"”’')](?= [A-Z])")
_LABELS = word_set(
    "q a m f r i speaker interviewer interviewee facilitator host table group voice participant "
    "respondent name phone tel telephone email address postcode mobile dob date time place title "
    "question answer note notes comment comments reason problem reported subject re ref to from cc "
    "language medical child parent applicant objection request number contact application issue "
    "concern event location venue session round theme theme topic source anonymous anon everyone "
    "host all unknown moderator chair summary action actions pledge dream statement story caption "
    "file photo picture message ps pps nb edit update faq what who where when why how yes no "
    "licence complainant tenant age gender ethnicity other none access n/a na and the our my a an "
    "we i it he she they you this that please thanks thank hello hi dear sorry so but then there "
    "here resident residents minutes agenda attendance apologies present school surgery best kind "
    "mate pal love dear hun petal duck chuck lads guys ladies much lots anyway though tho x xx kisses bye "
    "night soon later tomorrow today now cheers ta "
    "many warm regards wishes from for again all team everybody you so very both folks guys"
)


def headings(text: str) -> Iterator[tuple[int, int]]:
    """Where a heading, a chat line or a signature names its person. Labels such as "Speaker" are none.

    >>> [t[s:e] for t in ["Told by Dilys Marrable"] for s, e in headings(t)]
    ['Dilys Marrable']
    """
    patterns = [_TOLD, _SIGNED, _KNOWN_AS, _QUOTED]
    if ":" in text or " - " in text or "–" in text:
        patterns += [_HEADING, _STAMPED, _TURN]
    if "from" in text.lower():
        patterns.append(_CHAT)
    if "<v" in text:
        patterns.append(_VOICE)
    for pattern in patterns:
        for m in pattern.finditer(text):
            whole = pattern is _TURN
            for s, e in _name(text, *m.span("name"), strict=pattern in (_TURN, _HEADING, _TOLD, _SIGNED)):
                one = fold(text[s:e])
                if whole and (e != m.end("name") or " " not in one and is_ordinary(one) and first_name(one) < 12):
                    continue
                if pattern is _SIGNED and _EITHER.match(m.group()) and not _CLOSING.search(text[: m.start()]):
                    continue
                last = e >= len(text.rstrip(" .!x")) and " " not in one and words().ordinary.get(one, 0) <= 6
                if pattern is _SIGNED and (
                    e != m.end("name") or text[s].islower() and any(map(is_ordinary, one.split())) and not last
                ):
                    continue
                plain = [w.strip(".") for w in one.split()]
                if all(w in NOT_NAMES for w in plain) or (
                    text[s:e].islower() and all(map(is_ordinary, plain)) and first_name(plain[0]) < 12
                ):
                    continue  # "car park: resurface it"
                if pattern in (_KNOWN_AS, _QUOTED):
                    if pattern is _KNOWN_AS and text[: m.start()].rstrip().lower().rpartition(" ")[2] in THINGS_CALLED:
                        continue
                    if " " in one or words().ordinary.get(one, 0) < 7:
                        yield s, e
                    continue
                if not whole and " " not in one and is_ordinary(one) and first_name(one) < 5 and pattern is not _CHAT:
                    continue
                yield s, e


def _name(text: str, start: int, end: int, strict: bool) -> Iterator[tuple[int, int]]:
    found = [(m.start() + start, m.end() + start) for m in re.finditer(r"[^\s,|]+", text[start:end])]
    kept: list[tuple[int, int]] = []
    capital = any(text[s].isupper() for s, _ in found)
    for s, e in found:
        word = text[s:e]
        label = fold(word.strip(".")) in _LABELS and not (len(word.strip(".")) == 1 and kept)
        if label or (
            strict
            and capital
            and not word[0].isupper()
            and fold(word) not in ("de", "van", "von", "al", "ap", "bin", "el", "der")
        ):
            break
        kept.append((s, e))
    if kept and (not strict or len(kept) <= 4):
        yield kept[0][0], kept[-1][1]
