# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What holds for everybody but those who are excepted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.waits import takes_back
from harvest.readers.lists_by_name.heard.clauses import topics
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard
from harvest.readers.lists_by_name.heard.subjects import about as about_on
from harvest.readers.lists_by_name.in_lines.everybody import TO_ALL, everybody_who_spoke
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.who.named_together import JOINS, groups_of
from harvest.readers.lists_by_name.who.people import Span
from harvest.readers.permission.text import any_of, fold

ALL = any_of(
    r"\b(?:(?:everyone|everybody)(?!'s (?:initials?|names?|letters?|answers?|codes?|permissions?|repl(?:y|ies)|words?)\b)|(?<!after )(?<!at )all (?!right\b|the same\b|along\b)(?:of )?(?:them|those|the|who|present|six|five|seven|agreed|said|happy|fine|but)?|each (?:person|of them)|they all|those (?=in the first (?:two|three|2|3) )|(?:nobody|no one|none of them) (?=objected|minded|refused|said no)|pawb|wszyscy|alle|tous|todos|tutti)\b"
)
ALL_OF_THEIRS = any_of(
    r"\ball (?:of )?(?:his|hers?|their\w*|mine|my|it|this|that|what)\b|\ball (?:he|she|they|i)(?:['’]ve)? (?:\w+ )?(?:said|wrote|told|put)\b"
)
"""All that somebody said, and not everybody."""
_BUT = re.compile(
    r"\b(?:(?<=all )but|(?<=everyone )but|(?<=everybody )but|(?<=anyone )but|except(?: for| that)?|apart from|other than|bar|but not|save(?: for)?|unless(?= (?:i|i['’]ve|we|we['’]ve|there|it|otherwise|something|noted|marked|stated|shown)\b)|with the exception of|with (?:these|the following|the|some|a few|two|three) exceptions?|excluding|heblaw(?: am)?|ac eithrio|oprócz|z wyjątkiem|außer|sauf|excepto|salvo)\b",
    re.I,
)
REST = any_of(r"\b(?:the rest|(?:all )?(?:the )?others|everyone else|everybody else|all remaining|anyone else)\b")
_OF_QUOTED = re.compile(
    r"\b(?:of )?(?:those|them|people|everyone|everybody)(?: of (?:them|those))? (?:who|that) (?:(?:may|can|could|will) be|(?:are|were) (?:happy|content|fine|willing|ok|glad) (?:to be|with being)|(?:agreed|said yes|consented) to (?:be|being)) (?:quoted|used|printed)(?: at all)?\b",
    re.I,
)
"""Those who may be quoted, of whom something else is said."""
_NOBODY_MINDED = re.compile(
    r"\b(?:nobody|no one|none of (?:them|us|you)) (?:has |had )?(?:object\w*|minds?|minded|refused|said no|(?:had |has )?(?:any |an |a )?(?:problems?|objections?)|raised (?:any |an )?objections?)\b(?: (?:to|with|about)\b)?",
    re.I,
)
_ASKED_ALL = any_of(
    r"\b(?:everyone|everybody|all(?: \w+)?) (?:asked|told) (?:if|whether|that|this|it|we|what)\b",
    r"\b(?:asked|ask|put (?:it |this )?to) (?:\w+ )?(?:everyone|everybody|each|all|them all)\b[^.]{0,60}\b(?:whether|if|may|can|could)\b|\basked (?:everyone|everybody|them all|all of them|all|each(?: of them)?) (?:only )?about\b",
    r"\b(?:slips?|forms?|cards?|sheets?|paper|questionnaire) (?:asked|asks|said|says|ran|read)\b\W|\b(?:may|can|could|shall) (?:we|our|others?|they|your|the (?:team|council))\b[^.;]{0,80}/ ?(?:may|can|could|shall)\b",
    r"\b(?:everyone|everybody|each(?: \w+)?|all(?: of them)?|they) (?:was|were|had been|has been) (?:asked|told|shown|given|read)\b(?!.*\b(?:said|agreed|consented)\b)",
)
_TICKED = any_of(r"\b(?:ticked|agreed to) (?:it|that|this|yes|them|the box)\b")
_DID_NOT = re.compile(
    r"\W*(?:who |both |each )*(?:did(?:n't| not)|do(?:es)?(?:n't| not)|would(?:n't| not)|(?:was|were|is|are)(?:n't| not)|refused|declined|objected|said no)"
    r"(?: (?:agree|consent|want|wish|willing|happy))?(?: (?:to|with))?(?: (?:this|that|it))?\W*"
)
"""What only says of those who are excepted that they are."""
_AGREED = re.compile(
    r"\W*(?:all|everyone|everybody)(?: (?:of them|of us|present|those present|the others|who (?:came|spoke)|else))? (?:agreed|consented|said yes|did so)\W*"
)
_WHY = 6
"""So many words at most behind somebody who is excepted say why."""
_OF_BOTH = re.compile(r"\W*(?:who|whom|whose|both|they|these|each|neither|ktor\w+|sydd|a oedd)\b")
"""What begins a clause about all who are named before it."""
_SAID = re.compile(r"\b(?:says?|said|is|are|was|were|agreed?)\b")
_OF_SOME = any_of(
    r"\b(?:in|on|from|of|under) (?:the|these|those|my|our) (?:\w+ ){0,2}?(?:lists?|columns?|groups?|pages?|sections?|headings?|halves|half)\b"
)
"""Everybody of a part of the list: who that is can't be told, so that only who is excepted counts."""
_FIRST_HEAPS = any_of(
    r" ?\b(?:in|on|of|from|under) (?:the|these|those|my|our)? ?first (?P<many>two|three|2|3) (?:heaps|piles|stacks|bundles|batches|bunches|lots|lists|groups|sections|headings|sets)\b"
)
"""Everybody who stands below the first headings."""


OF_ONE = re.compile(r"\b(?:she|he|her|his)\b")
"""Told of one person: ``She wants everything taken out, all of it.``"""


_HERE = re.compile(
    r"\b(nobody|no[- ]one|none|everybody|everyone|all)\b(?: of (?:them|us|these|those))?"
    r" (?:here|(?:in|at|on|from) (?:this|the|our|that) (?:group|table|room|list|session|workshop|circle|page|sheet)\b(?! \d))",
    re.I,
)
"""Everybody, or nobody, of those of whom is spoken anyway."""


def speaks_of_everybody(said: str) -> bool:
    """Whether folded words speak of everybody, or of the others, and are not what one answers to all that was asked.

    >>> [speaks_of_everybody(t) for t in ("all agreed", "yes to all four", "no to all of it from everyone", "the rest: no")]
    [True, False, True, True]
    """
    rest = TO_ALL.sub("yes", said)
    return ALL.search(rest) is not None or REST.search(rest) is not None


def of_all(sentence: str, spans: Sequence[Span], page: Page) -> Heard:
    """What holds for everybody but those who are excepted, each by what is said of them; both are put down."""
    if _ASKED_ALL.search(fold(sentence)):
        return Heard()  # what everybody was asked permits nothing
    leads_in = sentence.rstrip().endswith(":")
    sentence = _HERE.sub(r"\1", sentence.rstrip(" :"))
    whole, sentence = sentence, _NOBODY_MINDED.sub("everybody is ok with", _OF_QUOTED.sub("they", sentence))
    cut, behind = _exception(sentence, page), len(sentence)
    head = re.sub(r"[,\s]+all\s*$", "", sentence[: cut.start()], flags=re.I) if cut else sentence
    if (
        cut
        and not about_on(head, page)
        and len(head.split()) <= _WHOM
        and (said := _said_of_the_others(sentence, cut.end(), page))
    ):
        behind, head = said, f"{head} {sentence[said:]}"  # “Everyone bar Bo is content to be quoted”
    if heaps := _FIRST_HEAPS.search(fold(head)):
        head = fold(head)[: heaps.start()] + fold(head)[heaps.end() :]
    label, colon, rest = head.partition(":")
    about = (topics(label) or [""])[0] if colon else ""
    before = page.asked or page.topic
    asked = before if not about_on(head, page) and before in (QUOTE, NAME, SHARE) else ""
    found = page.hear(rest if about else head, about or asked or QUOTE)
    if asked and not about:
        if re.search(r"\b(?:nobody|no one|none of them) ", fold(head)):
            found = Heard({asked: YES})  # “nobody objected but Bo”
        elif _AGREED.fullmatch(fold(head)):
            found = Heard({asked: YES})  # “All present agreed, save Bo”, to what was asked above
        elif asked not in found.answers:
            found = page.hear(_SAID.split(fold(head), maxsplit=1)[-1], asked)
        about = asked if asked in found.answers else ""
    if about and about not in found.answers and (not found.unclear or _TICKED.search(fold(rest))):
        found = Heard({**found.answers, about: YES})
    if about in ("", QUOTE) and not asked and not about_on(head, page) and not {NAME, SHARE} & found.answers.keys():
        return found
    if not (ALL.search(fold(whole)) or REST.search(fold(whole)) or EVERY.search(whole)):
        found = Heard({about: answer for about, answer in found.answers.items() if answer == NO}, found.unclear)
    page.narrowly |= not everybody_who_spoke(whole)
    page.widely |= everybody_who_spoke(whole) and found.answers.get(QUOTE) == YES
    excepted = sentence[cut.end() : behind] if cut else ""
    unnamed = cut is not None and not page.known.spans(excepted) and re.search(r"\w{3}", excepted)
    if unnamed and not (
        _BELOW.fullmatch(fold(excepted)) and (_AT_HAND.search(fold(excepted)) or leads_in)
    ):  # “apart from the two youngest”: who that is can't be told
        page.default.take(Heard(dict.fromkeys(found.answers, OPEN)))
    elif heaps:
        for _, who in page.heaps[: {"three": 3, "3": 3}.get(heaps["many"], 2)]:
            page.put(sorted(who), found)
    elif not _OF_SOME.search(fold(head)):
        page.default.take(found)
    page.spoken += bool(found)
    if cut is None:
        return found
    named = sorted({*found.answers}, key=(QUOTE, SHARE, "name").index)
    if not spans:
        page.excepting = named[:1]
        return found
    for group, words in groups_of(excepted, page.known.spans(excepted)):
        did_not = bool(named) and _DID_NOT.fullmatch(fold(words)) is not None
        own = page.hear(words, about or (named[0] if named else QUOTE)) if words and not did_not else Heard()
        if named[:1]:
            page.excepted.setdefault(named[0], set()).update(group)
        why = len(words.split()) <= _WHY and not topics(words) and not takes_back(fold(words))
        refused = Heard({named[0]: NO} if named else {}, [] if why and named else own.unclear)
        if found.answers == {NAME: NO} and not own.unclear:  # “no names, except Bo, who wants his printed”
            own = refused = Heard({NAME: YES if _WANTED.fullmatch(fold(words)) else NO})
        if own.answers and len(group) > 1 and not _OF_BOTH.match(fold(words)):
            page.put(group[:-1], refused)  # “save Bo, and Cy only if anonymous”
            group = group[-1:]
        page.put(group, own if own.answers else refused, words)
    return found


_BELOW = re.compile(
    r"\W*(?:(?:as|where|for|the|those|these|ones|two|three|people|following|follows?|below|here|overleaf|noted|stated|listed|shown|marked|"
    r"otherwise|what|who|whom|i|we|i've|we've|have|has|had|put|say|says|said|note|list|mark|write|wrote|written|down|something|anything|else|"
    r"after|behind|beside|next|to|at|against|a|an|their|names?|exceptions?|it|is|are)\b\W*)+"
)
"""What stands for those who are excepted where it is told of each below, or at their names."""
_AT_HAND = re.compile(r"\b(?:below|follow\w*|here|after|behind|beside|next to|against|these|otherwise)\b")
_INCLUDING = re.compile(r",?\s*\b(?:incl(?:uding|\.)?|even|as well as|also)\s*$", re.I)
_BEHIND_THEM = re.compile(r"\s*(?:\([^()]*\))?\s*,?")


def of_all_and(text: str, spans: Sequence[Span], page: Page) -> bool:
    """Whether a sentence names some of everybody of whom it says something: ``Everyone incl. Bo is happy, except Cy``; it
    is put down then, for these as well though they may be excepted of something else."""
    before = text[: spans[0].start]
    joins = _INCLUDING.search(before)
    if joins is None or not ALL.search(fold(before)):
        return False
    (group, _), *_others = groups_of(text, spans)
    last = spans[len(group) - 1]
    behind = _BEHIND_THEM.match(text, last.end)
    rest = f"{before[: joins.start()]} {text[behind.end() if behind else last.end :].strip()}"
    page.put(group, of_all(rest, page.known.spans(rest), page))
    return True


def _said_of_the_others(sentence: str, start: int, page: Page) -> int:
    """Where it begins what holds for all but those who are named from there on; 0 where that stands before them."""
    spans = page.known.spans(sentence[start:])
    if not spans or re.search(r"\w{4}", JOINS.sub(" ", sentence[start : start + spans[0].start])):
        return 0
    end = spans[0].end
    for span in spans[1:]:
        if not JOINS.fullmatch(sentence[start + end : start + span.start]):
            break
        end = span.end
    holds = re.match(
        r"\s*,?\s*(?:is|are|was|were|may|can|has|have|said|agreed|gave|will|would|wants?|likes?)\b",
        sentence[start + end :],
    )
    return start + end if holds else 0


_WHOM = 6
"""So many words at most say of whom something holds."""
EVERY = re.compile(
    r"\b(?:everyone|everybody|all(?= (?:present|of (?:them|us|you)|are|were|is|may|can|agreed|said|the (?:others|rest)|others)\b)|the (?:rest|others)|they all|pawb|wszyscy)\b",
    re.I,
)
_EXCEPTED = re.compile(
    r"^\W*(?:(?:with|but) (?:the )?(?:\w+ )?exceptions?(?: of)?|except(?:ing)?(?: for| that)?|apart from|other than|aside from|save(?: for)?|bar|"
    r"excluding|not counting|but for|heblaw(?: am)?|ac eithrio|oprócz|z wyjątkiem)[\s,:–-]*$",
    re.I,
)
NONE_BUT = re.compile(
    r"(?:[,;(–-]\s*|\s)(?:except(?:ing)?(?: for| that)?|apart from|other than|but not|save(?: for)?|bar|excluding|heblaw(?: am)?|ac eithrio|oprócz|z wyjątkiem|außer)[\s:–-]*$",
    re.I,
)
"""What stands before those for whom something does not hold that is refused to all others: ``no names, except Bo``."""
_WANTED = re.compile(
    r"\W*(?:(?:who|both|all|each|wants?|wanted|likes?|liked|asked|would|is|are|were|was|happy|fine|ok|glad|proud|for|to|be|have|see|theirs|hers|his|it|in|print|printed|named|used|given|shown|too|please|name|names|their|her|the)\b\W*)*"
)
"""Words that say of somebody who is excepted from “no names” that theirs is wanted, and nothing else."""
_SET_ASIDE = re.compile(r"\s*(?:aside|apart|excepted)?\s*[,:–-]+\s*$", re.I)


def excepted_first(text: str, spans: Sequence[Span]) -> str:
    """A sentence that names those first who are excepted, turned about: ``Apart from Bo, all agreed``; else none."""
    every = EVERY.search(text, spans[-1].end)
    if every is None:
        return ""
    between = text[spans[-1].end : every.start()]
    before = text[: spans[0].start]
    aside = re.search(r"\b(?:aside|apart|excepted)\b", between)
    if not _SET_ASIDE.fullmatch(between) or not (_EXCEPTED.match(before) or (aside and not before.strip())):
        return ""
    return f"{text[every.start() :].rstrip(' .')}, except {text[spans[0].start : spans[-1].end]}"


def _exception(sentence: str, page: Page) -> re.Match[str] | None:
    """Where those begin who are excepted: “quoted but not named, except Bo”."""
    cuts = list(_BUT.finditer(sentence))
    ends = (m for m in cuts if page.known.spans(sentence[m.end() :][:60]) or not re.search(r"\w", sentence[m.end() :]))
    return next(ends, cuts[0] if cuts else None)
