# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Sentences that name people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.same import two_alike
from harvest.readers.lists_by_name.heard.subjects import about, about_alone
from harvest.readers.lists_by_name.heard.told import Told
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.heard.words import QUOTED_SO
from harvest.readers.lists_by_name.in_lines.everybody import TO_ALL
from harvest.readers.lists_by_name.in_lines.holding_for_all import (
    ALL,
    ALL_OF_THEIRS,
    EVERY,
    NONE_BUT,
    REST,
    excepted_first,
    of_all,
    of_all_and,
)
from harvest.readers.lists_by_name.page import DATE, Page, of_others
from harvest.readers.lists_by_name.who.kin import is_of_kin, without_kin
from harvest.readers.lists_by_name.who.name_forms import TITLE
from harvest.readers.lists_by_name.who.named_together import all_of_these, groups_of, lead_of, without
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import any_of, fold

_NOT_TO_IT = re.compile(
    r"\W*(?:did(?:n't| not)|does(?:n't| not)|do(?:n't| not)|would(?:n't| not)|was(?:n't| not)|were(?:n't| not)|is(?:n't| not)|are(?:n't| not))"
    r"(?: (?:agree|consent|happy|content|want|like|willing|wish))?(?: (?:to|with|about))?(?: (?:this|that|it))?\W*"
)
"""What refuses that of which was spoken right before: “Ada agreed to the tape being shared; Bo did not agree to this.”"""
_TOO = re.compile(r"\W*(?:too|as well|also|likewise|the same|same|ditto|hefyd|rowniez|tez)\W*")
_WAITING = re.compile(r"\b(?:until|till|unless|before|once|when|after)\s+(?:[A-Z]\S+\s*(?:\+|&|and)\s*)?$")
_ASKS_OTHERS = re.compile(
    r"\s*(?:\+|&|and)\s*(?:(?:the|their|his|her)\s+)?(?:parents|families|carers|guardians|mums?|dads?)\s+(?:has|have|had)\b|"
    r"\s*(?:(?:\+|&|and)\s*[A-Z]\S+\s+)?(?:has|have|had)\s+(?:\w+\s+)?(?:spoken|talked|checked|asked|rung|phoned|written|e?mailed|been to|seen|visited|met|heard)\b"
)
_ONE_OF = any_of(r"\bnot all\b|\bnot everyone\b")


_CALLED_SO = re.compile(
    r"\b(?:(?:it|that|they|and)(?: is|['’]s| has| are|['’]re)? (?:got )?to (?:say|read|be)|(?:put|print|sign|name)(?:ed)? (?:it|that|them|hers|his|me|her|him)?(?: down)?(?: as)?|(?:down|printed|signed|named|credited) as|call(?:ed)? (?:her|him|me|them))\s*$",
    re.I,
)
_NOT_SO = re.compile(r"\s*(?:,? ?(?:and )?not (?:(?:Mrs?|Ms|Miss|Dr|just|only)\b\.? ?)?[A-Z][\w'’-]*)?(?=[\s.,;!]|$)")
"""What somebody does not want to be called, behind what they do: ``it is to say Ivy Barwick, not Mrs B.``"""


def _with_name_told(text: str, spans: Sequence[Span], page: Page) -> str:
    """A sentence that ends with how whoever it is about wants to be called, as one that gives the name."""
    last = spans[-1] if spans else None
    if last is None or {s.who for s in spans} | {*page.owners} != {last.who} or " " not in text[last.start : last.end]:
        return text
    led = _CALLED_SO.search(text[: last.start])
    so = _NOT_SO.match(text, last.end)
    return f"{text[: led.start()]} with the name. {text[so.end() :].lstrip(' .,;')}".strip() if led and so else text


def read_sentence(text: str, page: Page) -> None:
    """Put down what a sentence says of whom it names, or of whoever was named before."""
    text = _with_name_told(text, page.known.spans(text), page)
    spans = without_kin(text, page.known.spans(text))
    if len({*page.owners}) == 1 and spans and all(_only_wrote(text, span) for span in spans):
        spans = []  # “Nobody asked her, Lorna just wrote it”
    if len({*page.owners}) == 1 and _TELLS_ON.match(fold(text)) and all(_is_whose(text, span) for span in spans):
        spans = []  # “She thought it was just for Nina's homework”
    of_others_too, page.of_others_too = page.of_others_too, EVERY.search(text) is not None
    if spans and all(_only_asks(text, span) for span in spans):
        return
    said = _OR_OTHERS.sub(r"\1", fold(text))
    if not spans and (of := about(text, page)) and (text.rstrip().endswith("?") or not page.hear(text)):
        page.topic = page.asked = of[0]
        return
    if not spans:
        if of_others(said, page):
            return
        said = TO_ALL.sub("yes", said)  # “Yes to all four”: what whoever was named last answers
        if page.owners and (not ALL.search(said) or ALL_OF_THEIRS.search(said)):
            found = page.hear(text, page.asked or QUOTE)
            if _GOES_ON.fullmatch(said) and all(_shared_no(page.told[who]) for who in page.owners if who in page.told):
                found = Heard({SHARE: NO})
            page.put(page.owners, found, text)
        elif ALL.search(said) or REST.search(said):
            of_all(text, [], page)
        return
    if two_alike(text, spans, page):
        return
    if turned := excepted_first(text, spans):
        of_all(turned, page.known.spans(turned), page)
        page.owners = []
        return
    if (every := EVERY.search(text, spans[-1].end)) and not all_of_these(text, spans):
        text = text[: every.start()]  # what holds for everybody is not said of them
    before = _OR_OTHERS.sub(r"\1", text[: spans[0].start])
    if (joined := _head_told_once(text, before)) != text:
        read_sentence(joined, page)
        return
    if of_all_and(text, spans, page):
        page.owners = []
        return
    if (
        NONE_BUT.search(before)
        and (less := heard(NONE_BUT.sub("", before), heading=True).answers)
        and {*less.values()} == {NO}
    ):
        of_all(text, spans, page)
        page.owners = []
        return
    of_everybody = ALL.search(fold(before)) and not ALL_OF_THEIRS.search(fold(before))
    if (of_everybody or REST.search(fold(before))) and not _ONE_OF.search(fold(before)):
        of_all(text, spans, page)
        page.owners = []
        return
    groups, leads = _led_in(groups_of(text, spans))
    head = before.strip(" ,.;:–-")
    alone = not of_others_too and len(groups) == 1 and len({*page.owners} - {*groups[0][0]}) == 1
    if alone and _is_like_the_last(head, groups[0][1]):
        for who in groups[0][0]:
            page.same_as(who, page.owners[0], Heard())  # “Ada agreed to be quoted. Bo likewise.”
        page.owners = groups[0][0]
        return
    if head and not any(leads) and not lead_of(text, spans) and (not groups[0][1] or not page.hear(groups[0][1])):
        whole = page.hear(without(text, spans), page.asked or page.topic or QUOTE)
        page.owners = [w for group, _ in groups for w in group]
        page.put(page.owners, whole, text if whole or not all(is_of_kin(text, span) for span in spans) else "")
        if all(re.match(r"['’]s?\b", text[s.end :]) for s in spans):
            page.owners = []  # what is theirs was spoken of, and not they
        return
    before_it = Heard()
    asked = page.asked or page.question or about_alone(head, page)
    for n, (group, words) in enumerate(groups):
        found = page.hear(f"{leads[n]} {words}".strip(), asked or QUOTE)
        how = fold(_PREPOSITION.sub("", leads[n]) or words)
        if asked == QUOTE and found.answers.keys() == {NAME} and QUOTED_SO.fullmatch(how):
            found.put(QUOTE, YES)  # “may be quoted: Ada by name, Bo without”
        if len(before_it.answers) == 1 and _NOT_TO_IT.fullmatch(fold(words)):
            found = Heard(dict.fromkeys(before_it.answers, NO))
        before_it = found if not found.unclear else Heard()
        if _TOO.fullmatch(fold(words)) and not head:
            found = Heard({QUOTE: OPEN})  # as who was named before, excepted or not
        if n == 0 and head and DATE.sub("", head) and (told := page.hear(head, asked or QUOTE)):
            found.take(told)
        page.put(group, found, words)
        if found or page.owners != group:
            page.owners = group


_OR_OTHERS = re.compile(
    r"\b((?:to|with) (?:the |any |our )?(?:\w+ )?(?:councils?|partners?|board|trust|funders?|nhs|thatbody|landlord|authority))"
    r",? (?:or|nor|and) (?:to |with )?(?:any of )?(?:the )?others?\b",
    re.I,
)
"""To whom else words are not to go, which is nobody of whom they are: ``not to the council or the others``."""
_TELLS_ON = re.compile(r"\W*(?:(?:but|and|so|then|now) )?(?:s?he|they)(?:'s|'d|'ve|'ll)? (?!and\b|&)")
"""A sentence about whoever was named last."""


def _only_wrote(text: str, span: Span) -> bool:
    """Whether somebody is only named as who filled something in for somebody else."""
    return _WROTE_IT.match(text, span.end) is not None


_WROTE_IT = re.compile(
    r"\s+(?:(?:who|just|only|had|has|must have|went and|simply|['’]d) ?)*(?:wrote|written|filled|ticked|typed|put|signed|did|answered|said yes) "
    r"(?:it|that|this|hers|his|theirs|one|the (?:form|slip|sheet|line|box(?:es)?)|(?:her|his|their) (?:form|slip|line|answers?))\b"
    r"(?: (?:in|out|down|up|for (?:her|him|them)|on (?:her|his|their) behalf|without asking(?: (?:her|him|them))?))*\s*[.!,;]?\s*$",
    re.I,
)


def _is_whose(text: str, span: Span) -> bool:
    """Whether something of somebody is spoken of that is no answer and no words of theirs."""
    return _THING.match(text, span.end) is not None


_THING = re.compile(
    r"['’]s (?!(?:name|words?|stor|bit|part|piece|quote|photo|pic|answer|form|slip|card|interview|recording|permission)\w*\b)[^\W\d_]{3,}",
    re.I,
)
_GOES_ON = re.compile(
    r"\W*(?:and )?(?:not|nor)(?: (?:even|to|with|for))? (?:the |our |any )?\w+(?: \w+)?(?:(?:,| or| nor| and)+(?: not| nor)?(?: even)?(?: to| with| for)? (?:the |our |any )?\w+(?: \w+)?)*\W*"
)
"""Whom words are not passed on to, told on in a sentence without a verb: “Not the council, not anybody.”"""


def _shared_no(told: Told) -> bool:
    """Whether what was said last of somebody is that nothing is passed on."""
    last = told.later[-1][0] if told.later else told.heard[-1] if told.heard else Heard()
    return last.answers.get(SHARE) == NO


def _is_like_the_last(head: str, words: str) -> bool:
    """Whether of somebody is said no more than that they answer as whoever was named last: ``so did Bo``, ``Bo likewise``."""
    if not words:
        return re.fullmatch(r"(?:and |also )?so (?:did|does|do|is|was|has|have|will)", fold(head)) is not None
    return (not head or re.fullmatch(TITLE, fold(head)) is not None) and _TOO.fullmatch(fold(words)) is not None


_PREPOSITION = re.compile(r"\s*\b(?:by|for|from|of|to)$")
Groups = list[tuple[list[int], str]]
_LEAD = re.compile(
    rf"(?:^|[,;]|\b(?=and|but|while|whereas))\s*(?:(?:and|but|while|whereas) )?(?P<lead>(?:[^\s,;]+ ){{0,4}}(?:by|for|from|of|to))(?: {TITLE})?$",
    re.I,
)


def _led_in(groups: Groups) -> tuple[Groups, list[str]]:
    """Those who are named together with the words behind them, and before each what leads them in.

    >>> _led_in([([0, 1], "and refused by"), ([2], "")]), _led_in([([0], "agreed, with thanks"), ([1], "said no")])[1]
    (([([0, 1], ''), ([2], '')], ['', 'refused by']), ['', ''])
    """
    own: Groups = []
    leads = [""]
    for group, words in groups:
        m = _LEAD.search(words) if len(own) < len(groups) - 1 else None
        leads.append(m["lead"] if m else "")
        own.append((group, words[: m.start()].strip(" ,;") if m else words))
    return own, leads[: len(own)]


def _head_told_once(text: str, before: str) -> str:
    """A sentence that says the same before each of several names as one that says it before the first.

    >>> _head_told_once("Not for Ada, not for Bo.", "Not for "), _head_told_once("No to Ada", "No to ")
    ('Not for Ada, Bo.', 'No to Ada')
    """
    head = before.strip()
    if not head or len(head.split()) > _HEAD:
        return text
    again = re.compile(rf"\s*[,;]?\s*\b(?:and |or |nor )?(?i:{re.escape(head)})\s+(?=[^\W\d_a-z])")
    return text[: len(before)] + again.sub(", ", text[len(before) :])


_HEAD = 4


def _only_asks(text: str, span: Span) -> bool:
    """Whether somebody is named as who has yet to ask others: “we wait until Ada has spoken to the parents”."""
    return _WAITING.search(text[: span.start]) is not None and _ASKS_OTHERS.match(text[span.end :]) is not None
