# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines of any layout → what is said of each person: behind the name, below it, above it, in a sentence, in what holds for all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.choices import has_boxes
from harvest.readers.lists_by_name.page import DATE, LONG, SENTENCE, Page
from harvest.readers.lists_by_name.people import Known, Span
from harvest.readers.lists_by_name.said import NAME, NO, OPEN, QUOTE, YES, Heard
from harvest.readers.lists_by_name.sentences import ALL, REST, lead_of, of_all, read_sentence, without
from harvest.readers.lists_by_name.wording import heard, plainly, topics
from harvest.readers.lists_in_words.names import is_name, listed
from harvest.readers.permission.text import any_of, fold

_MARK = re.compile(r"^\s*(?:>\s*)*(?:[-•*·–○▪#]+\s+|\(?\d{1,3}[.)]\s+(?=\S))?")
_LABEL = re.compile(
    r"^(?:name|who|from|person|participant|speaker|your name|print name|signed|nazwisko|imie i nazwisko|enw)\s*(?:\([^)]*\))?\s*:?\s*$"
)
_WROTE = re.compile(r"(?:\bwrote\s*:?\s*$|^\W*from\s*:)", re.I)
_HEAD = re.compile(r"^\W*(?:to|cc|bcc|date|sent|subject|re|fwd?)\s*:|^\W*--\s*$", re.I)
_ASKS = any_of(r"\?\s*$|^\W*asked\s*:|^\W*(?:who|which|what|whose|whether|may we|can we|are you)\b")
_OF_THESE = any_of(
    r"\b(?:nothing|none of (?:this|these|it|them)|any of (?:this|these|it|them)|this (?:list|page)|these)\b"
)
_TITLE = any_of(
    r"\b(?:permissions?|consents?|release|zgod[ay]|einwilligung\w*|einverstandnis\w*|caniatad\w*|accords?|autori[sz]a\w*|consentimi\w*|consens[oi]|slips?|forms?|lists?|sheets?|log|notes?)\b"
)
"""What a list is called by."""


def read_lines(lines: Sequence[str], page: Page) -> None:
    """Put down what lines say of everybody who is known."""
    page.blocks = _in_blocks(lines, page.known)
    page.groups = _in_groups(lines, page.known)
    for line in lines:
        read_line(line, page)


def _bare(line: str) -> str:
    return DATE.sub("", _MARK.sub("", line, count=1), count=1).strip(" \t*_~")


def _only(text: str, spans: Sequence[Span]) -> tuple[bool, list[tuple[list[int], str]]]:
    """Whether a text names people and says nothing else, and what stands in brackets behind whom."""
    inside = [m for m in re.finditer(r"\(([^()]*)\)", text) if not any(m.start() < s.start < m.end() for s in spans)]
    asides = [(_nearest(text, m.start(), spans), m[1]) for m in inside]
    bare = re.sub(r"\([^()]*\)", " ", without(text, spans))
    rest = re.sub(r"\b(?:mr|mrs|ms|miss|dr|rev|the|and|a|i|y|e|et|und|ac)\b\.?|[\W\d_]", " ", bare, flags=re.I)
    rest = rest.strip()
    only = not rest or _LABEL.match(fold(rest)) is not None or len(rest) < 2
    return only or _are_others(bare), asides


def _nearest(text: str, at: int, spans: Sequence[Span]) -> list[int]:
    """Whoever is named right before a place in a text; nobody where somebody who is not known stands between."""
    before = [s for s in spans if s.end <= at]
    if not before or re.search(r"[^\W\d_]{2,}", re.sub(r"\([^()]*\)", " ", text[before[-1].end : at])):
        return []
    return [before[-1].who]


def _are_others(bare: str) -> bool:
    """Whether what is left beside those who are known are names of others, parted by commas, and *you* or *me*."""
    rest = [p for p in re.split(r"[,;&/]|\band\b", bare) if re.search(r"[^\W\d_]", p)]
    others = [p.strip(" .*_") for p in rest if not re.fullmatch(r"\W*(?:you|me|myself|yourself)\W*", p, re.I)]
    return "," in bare and all(len(p) == 1 or is_name(p) for p in others) and not any(topics(p) for p in others)


def _in_groups(lines: Sequence[str], known: Known) -> bool:
    """Whether lines that say what is permitted stand over lines of several names, as in a mail that lists who is what."""
    found, over = 0, False
    for line in lines:
        bare = _bare(line)
        spans = known.spans(bare)
        if spans and over and len({s.who for s in spans}) > 1 and _only(bare, spans)[0]:
            found += 1
        if bare:
            over = not spans and not has_boxes(bare) and bool(_over(bare).answers)
    return found > 1


def _in_blocks(lines: Sequence[str], known: Known) -> bool:
    """Whether people's names stand alone, each over lines about them, and not below what those listed permit."""
    alone, others = [], set()
    for n, line in enumerate(lines):
        bare = _bare(line)
        spans = known.spans(bare)
        if len({s.who for s in spans}) == 1 and (_only(bare, spans)[0] or _LABEL.match(fold(bare[: spans[0].start]))):
            alone.append(n)
        elif not spans and _is_strangers(bare):
            others.add(n)
    if len(alone) < 2 or any(
        heard(line, heading=True).answers and not has_boxes(line) and not _ASKS.search(fold(line))
        for line in lines[: alone[0]]
    ):
        return False
    followed = sum(n + 1 < len(lines) and n + 1 not in alone and n + 1 not in others for n in alone)
    return followed >= 0.8 * len(alone)


def _over(line: str, *, groups: bool = False) -> Heard:
    """What a line over names says that they permit; a title of the whole list permits nothing.

    Where names are listed below such lines, one that says how somebody is named says that they are quoted.
    """
    bare = line.strip().rstrip(":")
    said = heard(bare, heading=True)
    if (plain := plainly(bare)) is not None and (groups or plain == NO):
        said.put(QUOTE, plain)
    if groups and said.answers.keys() == {NAME} and said.answers[NAME] != OPEN and not said.unclear:
        said.put(QUOTE, heard(bare, QUOTE).answers.get(QUOTE, YES))
    if YES in said.answers.values() and _TITLE.search(fold(line)):
        return Heard()
    return said


def _is_strangers(bare: str) -> bool:
    """Whether a line names people who are not known, and says nothing else."""
    return bool(listed(bare)) and not heard(bare, heading=True) and not topics(bare)


def read_line(line: str, page: Page) -> None:
    """Put down what one line says."""
    if _HEAD.match(line):
        return
    bare = _bare(line)
    numbered = re.match(r"^\s*\(?(\w{1,2})[.)]\s", line)
    if numbered and numbered[1].casefold() in page.labels and page.owners:
        bare = line.strip()
    spans = page.known.spans(bare)
    if not re.match(r"\s|[-•*·–]", line):
        page.excepting = []
    if _WROTE.search(_MARK.sub("", line)):
        page.owners, page.over, page.topic = [s.who for s in spans][:1], None, ""
        page.blocks = not page.groups
        return
    if not spans:
        _nobody(line, bare, page)
        return
    only, asides = _only(bare, spans)
    who = [s.who for s in spans]
    if only:
        if page.excepting:
            for about in page.excepting:
                page.excepted.setdefault(about, set()).update(who)
        if len({*who}) == 1 and (page.blocks or _LABEL.match(fold(bare[: spans[0].start]))):
            page.owners, page.topic = who[:1], ""
            page.put(who[:1], Heard(), " ".join(text for _, text in asides))
            return
        page.owners = [] if page.groups else who
        page.put(who, page.over or Heard())
        if "?" in re.sub(r"\([^()]*\)", "", bare):
            page.put(who, Heard({QUOTE: OPEN}))
        page.spoken += 0 if page.over is None else len({*who}) if page.groups else 1
        for theirs, aside in asides:
            page.put(theirs, heard(aside), aside)
        return
    lead = lead_of(bare, spans)
    if lead:
        end = lead[-1].end
        aside_of = re.match(r"\s*\(([^()]*)\)", bare[end:])
        rest = bare[end + (aside_of.end() if aside_of else 0) :]
        people = [s.who for s in lead]
        page.owners = people
        if re.match(r"\s*(?:[,:–—=-]|\.{2,}|\t|\s{2,}|$)", rest) or not SENTENCE.search(bare):
            if page.excepting:
                for about in page.excepting:
                    page.excepted.setdefault(about, set()).update(people)
            others = [s for s in spans if s not in lead]
            own = page.hear(
                without(
                    rest,
                    [
                        Span(s.start - len(bare) + len(rest), s.end - len(bare) + len(rest), s.who)
                        for s in others
                        if s.start >= len(bare) - len(rest)
                    ],
                )
            )
            if page.over and not own.answers:
                page.put(people, page.over)
            page.put(people, own, f"{aside_of[1] if aside_of else ''}; {rest}".strip("; "))
            if aside_of:
                page.put(people, heard(aside_of[1]), "")
            return
    colon = bare.find(":")
    if len({*who}) == 1 and _LABEL.match(fold(bare[: spans[0].start])):
        page.owners, page.topic = who[:1], ""  # “Name: Ada Obi, Lane End”
        page.put(who[:1], Heard())
        return
    if 0 < colon < spans[0].start and _only(bare[colon + 1 :], page.known.spans(bare[colon + 1 :]))[0]:
        label = bare[:colon]
        said = heard(label, page.topic if page.topic else QUOTE, heading=True)
        if not said:
            said = heard(label, page.topic or QUOTE)
            said = said if page.topic or said.answers.get(QUOTE) != YES else Heard()
        page.put(who, said, "")
        return
    for sentence in SENTENCE.split(bare):
        read_sentence(sentence, page)
    page.over = None


def _nobody(line: str, bare: str, page: Page) -> None:
    """A line that names nobody who is known: about whoever was named last, over those below, for all, or nothing."""
    said = fold(bare)
    if not re.search(r"[\w✓✔✗☒●?]", bare):
        page.over = None if page.over is not None and not bare.strip("-_=* ") and len(line.strip()) > 2 else page.over
        return
    if _is_strangers(bare):
        page.owners = []
        return
    if (
        not (page.owners and page.blocks)
        and not bare.isupper()
        and _OF_THESE.search(said)
        and (all_of_it := heard(bare, QUOTE))
        and all_of_it.answers.get(QUOTE) != YES
    ):
        page.stopped = bare
        return
    page.excepting = []
    label, colon, value = bare.partition(":")
    if page.owners and (
        page.blocks or has_boxes(bare) or (colon and value.strip() and topics(label) and not page.over)
    ):
        if _ASKS.search(said) and not has_boxes(bare) and topics(bare):
            page.topic = topics(bare)[0]
            return
        told = page.hear(bare, page.topic or QUOTE)
        page.put(page.owners, told, bare)
        page.topic = page.topic if has_boxes(bare) else ""
        return
    if _ASKS.search(said):
        page.over, page.owners = None, []
        page.topic = (topics(bare) or [""])[0]
        return
    if ALL.search(said) or REST.search(said):
        for sentence in SENTENCE.split(bare):
            of_all(sentence, [], page)
        page.over, page.owners = None, []
        return
    if line[:1] in " \t" and page.owners and not page.over:
        page.put(page.owners, page.hear(bare), bare)
        return
    found = _over(bare, groups=page.groups)
    page.owners = []
    about = topics(bare)
    if len(bare.split()) <= LONG and (found.answers or found.unclear):
        page.over, page.topic = found, (about or [""])[0]
    elif len(bare.split()) <= LONG and heard(bare, QUOTE).answers.get(QUOTE) == OPEN:
        page.over = Heard({QUOTE: OPEN})
    else:
        page.over = None
        page.topic = about[0] if about and len(bare.split()) <= LONG else ""
    page.other += len(bare.split()) > LONG and not found
