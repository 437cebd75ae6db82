# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Lines of any layout → what is said of each person: behind the name, below it, above it, in a sentence, in what holds for all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.asking import asks_first
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.no_form import answered_anyway
from harvest.readers.lists_by_name.heard.said import NAME, OPEN, QUOTE, SHARE, YES, Heard, refused_of
from harvest.readers.lists_by_name.heard.same import same_as
from harvest.readers.lists_by_name.heard.subjects import about as about_on
from harvest.readers.lists_by_name.heard.subjects import bodies_told, spoken_of
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import SHARING
from harvest.readers.lists_by_name.heard.written_later import LATER
from harvest.readers.lists_by_name.in_lines import shapes
from harvest.readers.lists_by_name.in_lines.behind_labels import answer_each, answers_behind, names_behind
from harvest.readers.lists_by_name.in_lines.holding_for_all import (
    ALL,
    ALL_OF_THEIRS,
    EVERY,
    OF_ONE,
    of_all,
    speaks_of_everybody,
)
from harvest.readers.lists_by_name.in_lines.sentences import read_sentence
from harvest.readers.lists_by_name.in_messages.messages import addresses_as_names
from harvest.readers.lists_by_name.on_slips.on_a_form import answers_joined, on_a_form
from harvest.readers.lists_by_name.on_slips.printed import printed_in
from harvest.readers.lists_by_name.page import DATE, LONG, SENTENCE, Page, of_others
from harvest.readers.lists_by_name.signs.choices import has_boxes
from harvest.readers.lists_by_name.signs.codes import meant_by
from harvest.readers.lists_by_name.signs.keys import explains, key_lines
from harvest.readers.lists_by_name.who.kin import speaks_for, without_kin
from harvest.readers.lists_by_name.who.named_together import US, all_of_these, lead_of, told_of_another, without
from harvest.readers.lists_by_name.who.of_strangers import of_a_stranger, only_heard, strangers_alone
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import any_of, fold

_WROTE = re.compile(r"(?:\bwrote\s*:?\s*$|^\W*from\s*:)", re.I)
_HEAD = re.compile(r"^\W*(?:to|cc|bcc|date|sent|subject|re|fwd?)\s*:|^\W*--\s*$", re.I)
_OF_A_CHILD = any_of(
    r"^\W*[^\W\d_][^,;:()]*[,;:(-]\W*(?:age[d:]? ?)?(?:\d|1\d)(?: ?(?:y|yrs?|years?)(?: old)?)?\b.{0,60}\b(?:mum|mam|mother|dad|father|parents?|carer|guardian|gran|nan|grandad)\W*(?:mrs?|ms|miss|dr)?\W*$"
)
"""What stands before a parent where a child's permission is told of whom nobody knows: “Tom Day, 14 – mother Mrs Day”."""
_OF_THESE = any_of(
    r"\b(?:nothing|none of (?:this|these|it|them)|any of (?:this|these|it|them)|this (?:list|page)|these)\b"
)
_CHILDREN = re.compile(
    r"(?:^|(?<=[.!?] ))(?:the |all |any )?(?:children|kids|under[- ]?1\ds?|young (?:people|ones))\b(?!['’]s)\s?:?[^.:!?]{8,160}\.(?:\s+|$)",
    re.I,
)
"""What is said of the children and of nobody else: “Children are on the parents' list.”"""
_WHO_THEY_ARE = re.compile(
    r"\W*who (?:doesn't|does not|didn't|did not|is|are|was|were|said|says|agreed|wants?)\b[^?]*:\W*$"
)
"""What stands over those of whom it tells what they permit: ``Who doesn't mind being quoted:``."""
_WHAT = re.compile(r"\W*(?:what|how|which|whether|who)\b")
"""What begins a heading that tells what follows, and says nothing of everybody: ``What each said about quotes:``."""


def read_lines(lines: Sequence[str], page: Page) -> None:
    """Put down what lines say of everybody who is known."""
    lines = strangers_alone(answers_joined(lines, page.known), page.known)
    page.groups = shapes.in_groups(lines, page.known)
    page.blocks = not page.groups and shapes.in_blocks(lines, page.known)
    page.printed = printed_in([shapes.bare_of(line) for line in lines if not page.known.spans(line)])
    page.explaining = key_lines(lines, page.key)
    for line in lines:
        read_line(line, page)


def read_line(line: str, page: Page) -> None:
    """Put down what one line says."""
    if _HEAD.match(line):
        return
    bare = answered_anyway(shapes.bare_of(line))
    if (children := _CHILDREN.search(bare)) is not None:
        page.owners = page.owners if children.start() else []  # nothing of whoever was named last
        bare = _CHILDREN.sub("", bare)
    bare = US.sub("", bare)
    numbered = re.match(r"^\s*\(?(\w{1,2})[.)]\s", line)
    if numbered and numbered[1].casefold() in page.labels and page.owners:
        bare = line.strip()
    spans = page.known.spans(bare)
    if spans and (of_all := shapes.without_writer(bare, spans)) is not None:
        bare, spans = of_all, []
    if spans and page.blocks and page.owners and all(speaks_for(bare, span) for span in spans):
        spans = []  # “Ada's lad, Ada answered for him”
    if spans and not (spans := [s for s in spans if not only_heard(bare, s)]):
        page.owners, page.over = page.owners if len({*page.owners}) == 1 and not of_a_stranger(bare) else [], None
        page.put(page.owners, page.hear(bare), bare)  # “We can use what she told Bo”
        return
    spans = without_kin(bare, spans)
    page.asked = ""
    page.dated = LATER.match(bare) is not None or DATE.match(shapes.MARK.sub("", line, count=1)) is not None
    page.afterwards |= not spans and LATER.match(bare) is not None
    if not re.match(r"\s|[-•*·–]", line):
        page.excepting = []
    if _WROTE.search(shapes.MARK.sub("", line)):
        page.dated, page.afterwards = False, False
        spans = spans or page.known.spans(addresses_as_names(bare))
        page.owners, page.over, page.topic = [s.who for s in spans][:1], None, ""
        page.blocks = page.blocks if not page.owners else not page.groups
        return
    if not spans:
        if page.item and not page.blocks and shapes.ITEM.match(line):
            page.owners = []  # another item of a list in which each names whom it is about
        _nobody(line, bare, page)
        return
    page.waiting, page.item = False, shapes.ITEM.match(line) is not None
    if _OF_A_CHILD.search(fold(bare[: spans[0].start])):
        page.owners = []
        return
    only, asides = shapes.only_names(bare, spans)
    who = [s.who for s in spans]
    if only and (coded := meant_by(without(bare, spans).strip(" .,:;()–-"), page.key)) is not None:
        page.put(who, coded)
        page.spoken += 1
        return
    if only:
        if page.excepting:
            for about in page.excepting:
                page.excepted.setdefault(about, set()).update(who)
        if len({*who}) == 1 and (page.blocks or shapes.LABEL.match(fold(bare[: spans[0].start]))):
            page.owners, page.topic = who[:1], ""
            page.listed.add(who[0])
            page.put(who[:1], Heard(), " ".join(text for _, text in asides))
            return
        page.owners = [] if page.groups else who
        page.put_below(who)
        if "?" in re.sub(r"\([^()]*\)", "", bare):
            page.put(who, Heard({QUOTE: OPEN}))
        page.spoken += 0 if page.over is None else len({*who}) if page.groups else 1
        for theirs, aside in asides:
            page.put(theirs, said := page.aside(aside), aside)
            page.spoken += bool(said.answers)
        return
    if (told := told_of_another(bare, spans)) is not None:
        read_line(told, page)
        return
    lead = lead_of(bare, spans)
    if lead and shapes.LABEL.match(fold(bare[: spans[0].start])) and not topics(rest := bare[lead[-1].end :]):
        page.owners, page.topic = who[:1], ""  # “Name: Ada Obi   Age: 17”
        page.listed.add(who[0])
        page.put(who[:1], Heard(), rest)
        return
    if lead:
        end = lead[-1].end
        aside_of = re.match(r"\s*\(([^()]*)\)", bare[end:])
        rest = bare[end + (aside_of.end() if aside_of else 0) :]
        people = [s.who for s in lead]
        page.owners = people
        asks = rest.rstrip().endswith("?") and not SENTENCE.search(rest)
        if len(set(people)) == 1 and asks and shapes.ASKS.search(fold(rest)):
            page.listed.add(people[0])  # “Ada Obi: May we quote you?”, and the answer on the next line
            page.put(people, Heard())
            page.blocks = True
            on_a_form(rest.strip(" :,–—-"), page)
            return
        of_all_others = EVERY.search(rest) is not None and not re.match(r"\s*[:–—=-]", rest)
        of_all_others = of_all_others and not all_of_these(bare, lead)
        if not of_all_others and (re.match(r"\s*(?:[,:–—=-]|\.{2,}|\t|\s{2,}|$)", rest) or not SENTENCE.search(bare)):
            if page.excepting:
                for about in page.excepting:
                    page.excepted.setdefault(about, set()).update(people)
            before = len(bare) - len(rest)
            others = [
                Span(s.start - before, s.end - before, s.who) for s in spans if s not in lead and s.start >= before
            ]
            if answer_each(rest, others):
                read_sentence(bare, page)
                return
            if (same := same_as(rest, others, page)) is not None:
                for one in people:
                    page.same_as(one, *same)
                return
            own = page.hear(without(rest, others), page.question or QUOTE)
            if page.over:
                page.put(people, page.over if not {QUOTE, NAME} & own.answers.keys() else refused_of(page.over))
            page.put(people, own, f"{aside_of[1] if aside_of else ''}; {rest}".strip("; "))
            if aside_of:
                page.put(people, heard(aside_of[1]), "")
            return
    if len({*who}) == 1 and shapes.LABEL.match(fold(bare[: spans[0].start])):
        page.owners, page.topic = who[:1], ""  # “Name: Ada Obi, Lane End”
        page.listed.add(who[0])
        page.put(who[:1], Heard())
        return
    bare = answers_behind(bare, page)
    if page.dated:
        page.owners = who[:1] if len({*who}) == 1 else []  # an entry of its own
    sentences = SENTENCE.split(bare)
    for sentence in sentences:
        if not names_behind(sentence, page):
            read_sentence(answers_behind(sentence, page, whole=False), page)
        page.asked = spoken_of(sentence, page)
    page.over = None
    page.waiting = (
        not page.groups and len(bare.split()) <= LONG and len(sentences) == 1 and not page.hear(without(bare, spans))
    )
    if page.waiting and len({*page.owners}) == 1:
        page.listed.add(page.owners[0])


_ASKED = re.compile(r".*\?|[^:]*:\s*$|(?:may|can|could)\b[^:]*:", re.I)


def _nobody(line: str, bare: str, page: Page) -> None:
    """A line that names nobody who is known: about whoever was named last, over those below, for all, or nothing."""
    said = fold(bare)
    if not re.search(r"[\w✓✔✗☒●?]", bare):
        page.over = None if page.over is not None and not bare.strip("-_=* ") and len(line.strip()) > 2 else page.over
        return
    if explains(bare) or line in page.explaining:
        page.over, page.owners = None, []
        return
    if of_others(said, page):
        return
    told_apart = not page.blocks and not page.waiting and line[:1] not in " \t" and of_a_stranger(bare)
    if told_apart or shapes.is_strangers(bare) or ("," in bare and shapes.is_strangers(bare.partition(":")[2])):
        page.owners = []
        if len(bare.split()) == 1 and not shapes.MARK.match(line)[0] and line[:1] not in " \t":  # type: ignore[index]
            page.over = None  # a heading in words that are not known may read like a name
        return
    if (
        not (page.owners and page.blocks)
        and not page.groups
        and not bare.isupper()
        and _OF_THESE.search(said)
        and (all_of_it := heard(bare, QUOTE))
        and all_of_it.answers.get(QUOTE) != YES
    ):
        page.stopped = bare
        return
    if page.over is not None and shapes.is_another(line, bare, page):
        return
    page.excepting = []
    if page.waiting and len({*page.owners}) == 1 and not ALL.search(said):
        question = None if has_boxes(bare) else _ASKED.match(bare)
        if question and (topic := topics(question[0])):  # a question is no answer to itself
            page.put(page.owners, page.hear(bare[question.end() :], topic[0]), bare)
            return
        if told := page.hear(bare):
            page.put(page.owners, told, bare)  # “Flat 5, Ada Obi”, and what she permits below
            return
    label, colon, value = bare.partition(":")
    if ALL_OF_THEIRS.search(said) and OF_ONE.search(said):
        if len({*page.owners}) == 1 and OF_ONE.match(said):
            page.put(page.owners, page.hear(bare), bare)
        else:
            page.owners = []
        page.over = None
        return
    of_everybody = speaks_of_everybody(said)
    if (
        page.owners
        and not (of_everybody and len({*page.owners}) > 1)
        and (page.blocks or has_boxes(bare) or (colon and value.strip() and topics(label) and not page.over))
    ):
        on_a_form(bare, page)
        return
    if of_everybody and not bare.endswith("?") and not _WHAT.match(said):
        for sentence in SENTENCE.split(bare):
            of_all(sentence, [], page)
        page.over, page.owners = None, []
        return
    if shapes.ASKS.search(said) and not (_WHO_THEY_ARE.match(said) and heard(bare, heading=True).answers):
        page.over, page.owners = None, []
        page.topic = page.question = asks_first(bare)
        return
    if line[:1] in " \t" and page.owners and not page.over and not (bare.endswith(":") and topics(bare)):
        page.put(page.owners, page.hear(bare), bare)
        return
    found = shapes.over_names(bare, groups=page.groups, of_quoting=page.of_quoting)
    page.owners = []
    about = about_on(bare, page)
    asked = (
        len(about) == 1
        and len(bare.split()) <= LONG
        and not found
        and (about != [SHARE] or SHARING.search(fold(bodies_told(bare, page))))
    )
    page.question = about[0] if asked else "" if about else page.question
    if len(bare.split()) <= LONG and (found.answers or found.unclear):
        page.over, page.topic = found, (about or [""])[0]
    elif len(bare.split()) <= LONG and heard(bare, QUOTE).answers.get(QUOTE) == OPEN:
        page.over = Heard({QUOTE: OPEN})
    else:
        page.over = None
        page.topic = about[0] if about and len(bare.split()) <= LONG else ""
    page.other += len(bare.split()) > LONG and not found
