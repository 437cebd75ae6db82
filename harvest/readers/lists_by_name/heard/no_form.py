# ruff: noqa: E501 – patterns are easier to check on one line
"""Notes that somebody filled in no form: they answered all the same, or another paper says what they answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.model.permissions import ASKED_SINCE, FILLS_A_BLANK, NO_ELSEWHERE
from harvest.readers.consent_lists.whose.tests_of_forms import without_tests
from harvest.readers.lists_by_name.who.people import Known, Span
from harvest.readers.recognise.talk.calling import RANG_OR_WROTE

_NO_FORM = re.compile(
    r"\b(?:(?:she|he|they|there) (?:had|has|have|did|was|were|is|are) )?(?:no|not (?:a|any)) "
    r"(?:paper |consent |written |permission )?(?:form|slip|sheet|card)\b(?: (?:yet|on paper))?[.;,]|"
    r"(?:^|(?<=[.;,:] ))(?:(?:she|he|they) )?(?:never|(?:did|has|had|was|were)(?: not|n['’]t))(?: (?:ever|yet|even|been))* (?:have|had|get|got|given|handed|see|saw|seen|sent|received?|offered|fill(?:ed)? (?:in|out)) "
    r"(?:an?|any|the|one of (?:the|our)) (?:paper |consent |written |permission |blank )?(?:forms?|slips?|sheets?|cards?)(?: (?:on the (?:day|night)|at (?:all|the (?:table|event|door))|yet|either|from us))*[.;]",
    re.I,
)
_ANSWERED = re.compile(
    r"\b(?:answers?|says?|said|told|agrees?|agreed|happy|fine|ok|okay|yes|may|can)\b.*\b(?:quot\w*|words?|name|use|print)\b|"
    r"\b(?:quot\w+|print\w*|publish\w*|words|names?)\b[^.;:]{0,24}: ?(?:yes|no|fine|ok|okay)\b",
    re.I,
)


_INSTEAD = re.compile(
    r"[,;]?\s*\b(?:(?:which is |is |that['’]?s |are )?(?:to (?:go|be put|be read|stand|count)(?: in| there| down)? |goes in |put )?(?:instead of|in place of|for|to fill|over)) "
    r"(?:the|his|her|their|my|that) (?:(?:empty|blank|missing|unticked) )?(?:blanks?|gaps?|box(?:es)?|line)\b(?= ?[:,;.])|"
    r"[,;]?\s*(?:\b(?:and|so) )?\b(?:this|that|it|which|the call)(?: (?:is|was|call|answer|now|to|will))* ?(?:tak(?:es?|ing) the place of|stands? (?:instead of|in place of|in for|for)|fill(?:s|ing)?(?: in)?|replaces?|counts? (?:for|instead of)|goes (?:in|into)) "
    r"(?:the|his|her|their|that) (?:blank|gap|(?:empty|blank|missing|unticked|unanswered) (?:blanks?|gaps?|box(?:es)?|line|answer|question|space|row))\b(?= ?[:,;.])",
    re.I,
)
_CAME_BLANK = re.compile(
    r"(?:^|(?<=[.;:] ))(?:(?:her|his|their|the) (?:paper |yellow |green |blue |pink |white |consent |permission )?(?:form|slip|sheet|card) (?:(?:has|had) )?(?:came|come|is|was|arrived|got|has|had)(?: (?:back|in|to us))? )?(?:with )?"
    r"(?:nothing|no (?:tick|answer|cross|mark|ring))(?: (?:ticked|written|put|crossed|marked))? (?:in|at|under|beside|against|by) (?:(?:the|that|one|this) )?(?:[\w-]+ )?(?:box|question|line|space|square)(?: (?:about|for|on) [^.;:]{2,40})?[.;]\s*"
    r"(?:(?:(?:she|he|they) )?(?:(?:says?|said|tells me|told me)(?: that)? )?(?:(?:she|he|they) )?(?:(?:had|has) )?(?:missed|overlooked|skipped|forgot|forgotten|(?:had )?not (?:seen|noticed)|did(?: not|n['’]t) (?:see|notice)) (?:it|that(?: one| box)?|the (?:box|question|back|line|other side))(?: (?:of|on) the (?:form|card|page|sheet|slip|back))?[.;]\s*)?",
    re.I,
)
"""That a box was left empty, which the answer behind it fills."""
_RANG_ABOUT = re.compile(
    rf"\b(?:{RANG_OR_WROTE}|came (?:in|by|back|round))(?: (?:me|us|up|back|in))? (?:about|over|because of|to fill(?: in)?) "
    r"(?:the|his|her|their|that) (?:empty|blank|missing|unticked) (?:box(?:es)?|line|row|answer|slip|form|space)\b",
    re.I,
)
"""Why somebody rang who then answers what was blank."""
_HAS_ASKED = re.compile(
    r"\b(?:has|have|had|having) (?:now |since |finally |at last )*(?:asked|spoken (?:to|with)|talked (?:to|with|(?:it )?(?:over|through) with)|checked with|consulted|heard back from) (?:it )?(?:his|her|their|my) \w+"
    r"|\b(?:has|have|had|having) (?:now |since |finally |at last )*(?:seen (?:it|them|the|what|his|her|their)|read (?:it|them|the|what|his|her|their)|been (?:asked|shown|sent|read)\b)",
    re.I,
)
"""That what somebody wanted before they answered has been done: ``Bo has asked his wife``."""


def answered_anyway(said: str) -> str:
    """A text without its note that there is no form, or that it was left blank, where somebody goes on and answers.

    >>> answered_anyway("Ada. No form. She says yes, we may quote her words"), answered_anyway("Bo. No form. Rang.")
    ('Ada. She says yes, we may quote her words', 'Bo. No form. Rang.')
    >>> answered_anyway("Bo rang about his empty box. His answer, to go in instead of the blank: fine, print it")
    'Bo rang. His answer: fine, print it'
    >>> answered_anyway("His slip came back with no tick in the box for printing. His answer is yes, print it, and this fills the gap.")
    'His answer is yes, print it.'
    >>> answered_anyway("Never had a card. Print: yes, but no name."), answered_anyway("Never had a card. To be asked.")
    ('Print: yes, but no name.', 'Never had a card. To be asked.')
    >>> answered_anyway("No tick in the box for printing. She says yes to the archive.")
    'No tick in the box for printing. She says yes to the archive.'
    """
    if (rang := _RANG_ABOUT.search(said)) and _ANSWERED.search(said[rang.end() :]):
        said = f"{said[: rang.start()]}rang{said[rang.end() :]}"
    if _ANSWERED.search(said) and _INSTEAD.search(said):
        said = _INSTEAD.sub("", _CAME_BLANK.sub("", said))
    found = _NO_FORM.search(said)
    return (
        said[: found.start()] + said[found.end() :].lstrip()
        if found and _ANSWERED.search(said[found.end() :])
        else said
    )


_NO_FORM_ALONE = re.compile(
    r"\W*(?:(?:only )?(?:noted|recorded|logged|(?:written|taken|put) down|entered)(?: (?:here|by phone|on the phone|on (?:this|the) (?:sheet|log|list|pad)))*\W+)?"
    r"(?:(?:has|had|there is|there was) )?(?:no|without an?) (?:paper |consent |written |permission )?(?:form|slip|sheet|card)"
    r"(?: (?:yet|on paper|filled in|from (?:him|her|them)))*\W*",
    re.I,
)
_SPOKEN = 6


def answered_beside(row: Sequence[str]) -> list[str]:
    """The cells of a row without one that only notes that there is no form, where another tells at length what was answered.

    >>> answered_beside(["Ada", "Is happy for us to quote her, no name", "Noted here, no form"])
    ['Ada', 'Is happy for us to quote her, no name', '']
    >>> answered_beside(["Ada", "Yes", "no form"]), answered_beside(["Ada", "Asked whether we may use her words", "no form, ask"])
    (['Ada', 'Yes', 'no form'], ['Ada', 'Asked whether we may use her words', 'no form, ask'])
    """
    told = [len(cell.split()) >= _SPOKEN and _ANSWERED.search(cell) is not None for cell in row]
    return ["" if any(told) and _NO_FORM_ALONE.fullmatch(cell) else cell for cell in row]


def with_blanks_filled(
    people: Sequence[Listed | None], lines: Sequence[str], known: Known
) -> tuple[Listed | None, ...]:
    """The people; of those who answer plainly in a line that says it stands in place of a blank, or that what they
    wanted to ask before has been asked, that is told.

    >>> from harvest.model import Permission
    >>> ada = Listed(("Ada Obi",), Permission(quotation="named"), asked=("quotation",))
    >>> lines = ["Ada Obi rang about her empty box. She says yes, print it, with her name."]
    >>> with_blanks_filled([ada], lines, Known([["Ada Obi"]]))[0].asked
    ('answers what was left blank', 'quotation')
    """
    filled = _of_one(
        known.spans(line) or (known.spans(lines[n - 1]) if n and len(lines[n - 1].split()) <= _HEAD else [])
        for n, line in enumerate(lines)
        if _RANG_ABOUT.search(line) or _INSTEAD.search(line)
    )
    asked = _of_one(known.spans(line) for line in lines if _HAS_ASKED.search(line))

    def told(n: int, one: Listed) -> set[str]:
        said = one.permission
        answers = said.quotation in ("named", "anonymous") and not said.minor and {*said.hold} <= {NO_ELSEWHERE}
        blank = {FILLS_A_BLANK} if n in filled and said.quotable else set()
        return blank | ({ASKED_SINCE} if n in asked and answers else set())

    return tuple(
        replace(one, asked=tuple(sorted({*one.asked, *told(n, one)}))) if one is not None else None
        for n, one in enumerate(people)
    )


_HEAD = 12
"""A line of so many words at most stands over a note and names whom it is about."""


def _of_one(told: Iterable[Sequence[Span]]) -> set[int]:
    """Of whom lines tell that speak of nobody else who is known."""
    return {found[0].who for found in told if len({span.who for span in found}) == 1}


_PAPER = r"(?:sheets?|forms?|slips?|papers?|lists?|clipboards?|cards?)"
_SENT_ELSEWHERE = re.compile(
    rf"\W*[^.;:!?]{{2,80}}?\b(?:never|didn['’]?t|did not|hasn['’]?t|haven['’]?t|wasn['’]?t|weren['’]?t|not)\b (?:\w+ )?"
    rf"(?:see|saw|seen|get|got|given|handed|had|have|meet|met|reach(?:ed)?|shown|near|by|on|there for|passed) (?:(?:the|a|an|any|this|that|my|our|paper) )*{_PAPER}\W+"
    r"(?:(?:so|but|please|just|theirs|hers|his|it['’]?s|is|are|both) )*(?:see|look (?:at|in|on)|check|go by|as per|in|on|under) (?:(?:the|my|our|their|her|his|work) )*"
    r"(?:phones?|texts?|messages?|notebook|book|mails?|e-?mails?|calls?|whatsapp|chat|thread|tape|recording|other (?:list|sheet|file))(?: (?:notes?|file|list|log|instead|below|for (?:them|that|both)))*\W*",
    re.I,
)


def sent_elsewhere(line: str) -> bool:
    """Whether a line only tells that some never had the paper and where they answered: it says nothing of what they said.

    >>> sent_elsewhere("Bo and Cy never saw the sheet, see phone"), sent_elsewhere("Bo never saw the sheet. No to all of it.")
    (True, False)
    >>> sent_elsewhere("Ada wasn't given a slip, look in the notebook"), sent_elsewhere("Ada did not sign the form, see me")
    (True, False)
    """
    return _SENT_ELSEWHERE.fullmatch(line.strip()) is not None


def of_this_list(table: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows of a table without try-outs of its form and lines below it that send to where others answered."""
    rows = without_tests(table[0] if table else (), table)
    return [row for row in rows if not any(sent_elsewhere(cell) for cell in row if cell.strip())]


def lines_of_this_list(lines: Sequence[str]) -> list[str]:
    """The lines without those that only send to where others answered."""
    return [line for line in lines if not sent_elsewhere(line)]
