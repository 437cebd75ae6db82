# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What lines below a list say that somebody answered later, and forms that somebody filled in again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.plain_remarks import kept_from_some
from harvest.readers.consent_lists.answered.terse import FAR, NAME, PHOTO, QUOTE, SHARE, terse
from harvest.readers.consent_lists.answered.waits import asks_first, takes_back
from harvest.readers.consent_lists.nouns import PERMITS, REMARK, ListColumn
from harvest.readers.permission.answered.no_name_alone import nothing_but_no_name
from harvest.readers.permission.asks.how_far import is_blank
from harvest.readers.permission.text import any_of, fold

NO_NAME = "no name"
_SIGNED = re.compile(r"\s*\([A-Z]{1,4}\)\s*\.?\s*$")
_PURPOSE = {QUOTE: "quotation", NAME: "quotation_with_name", SHARE: "sharing", PHOTO: "photo"}
_NAMELESS = r"(?:un-?named|anon\w*|nameless|no names?|without (?:\w+ )?names?|not (?:to be )?named)\b"
_NAME_OFF = any_of(
    rf"\b(?:chang\w+|switch\w*|mov(?:e|es|ed|ing)|set|put|made?|make|mark\w*|amend\w*|updat\w+|correct\w*|goes|go)\b.{{0,30}}\b(?:to|as|for|into|it|them|me|hers|his|theirs|mine) (?:be |being )?{_NAMELESS}|\bnow (?:as |to be )?{_NAMELESS}",
    r"\b(?:prefers?|wants?|wanted|rather|asks?|asked|please|now|would like|wishes)\b.{0,30}\b(?:not (?:to be )?named|no name|without (?:\w+ )?name|(?:stay|be|remain) anonymous|anonymous now)\b|"
    r"\b(?:take|leave|keep|drop|remove|cut)\b.{0,20}\bnames?\b.{0,8}\b(?:off|out)\b|\bnames? (?:(?:to |should |must )?(?:be |come )?)?(?:taken|taking|left|leaving|removed|off|out)\b(?: (?:off|out))?",
)
_WORDS_STAY = any_of(
    r"\b(?:words?|quotes?|story|stories|rest|it|comments?)\b.{0,20}\b(?:stays?|still|fine|ok|okay|unchanged|as before|remain|the same)\b"
)
_OTHERWISE = any_of(
    r"\bafter all\b|\b(?:otherwise|all else|everything else|the rest) (?:is |stays? )?(?:as (?:before|it was|was)|the same|unchanged)\b"
)
"""What a change of the name leaves as it was."""
_OF_WORDS = any_of(r"\b(?:words?|quot\w*|print\w*|publish\w*|us(?:e|ed)|story|shar\w*|pass\w*)\b")
_AGAIN = any_of(
    r"^(?:(?:so |and |but |sorry |please )*(?:this is )?(?:(?:my|the) )?(?:second|2nd|third) time (?:that )?(?:(?:i|we)(?:['’]m|['’]ve| am| have)? )?(?:now )?(?:fill(?:ed|ing)?|do(?:ne|ing)?|did|sen[dt](?:ing)?|answer(?:ed|ing)?|complet(?:e|ed|ing))(?: (?:it|this|the form|this form|one))?(?: (?:in|out))?|(?:and |so |please |just )*(?:ignore|forget|scrap|bin|delete|disregard|throw away|never mind) (?:my|the) (?:first|other|earlier|old|last|one) ?(?:one|form|slip|card|sheet|answers?|go)?(?: (?:please|i (?:did|sent|filled in)))*)$",
    r"^(?:(?:i |we )?(?:have )?(?:filled|filling|fill|sent|sending|did|done|completed|completing) (?:it |this |the form |this form )?(?:in |out )?(?:again|twice|a second time)|(?:please )?(?:use|take|count) (?:this|the second|the last|the new) (?:one|form)(?: (?:please|instead))?|(?:this )?replaces? (?:my|the) (?:first|earlier|other|old) (?:one|form|answer)s?|(?:because |as |since )?(?:i |i've |i have )?changed my mind(?: about (?:my|the) name)?|correction|sorry|thanks?(?: you)?)$",
)
PARTS = re.compile(
    r"(?<=[.!?])\s+|\s+(?=because\b|so (?:please )?(?:use|take|count)\b)|\s+and (?=(?:please )?(?:use|take|count|ignore|forget|leave|keep|no|not|without)\b)|\s*[,;:]\s*|\s+[–-]\s+"
)
_THIS_COUNTS = re.compile(
    r"(?:(?:and |so |but |please |just )*(?:use|take|count|go by|keep|go with) (?:this|the second|the last|the new|the later|the latest)(?: (?:one|form|slip|card|sheet|answers?))?(?: (?:please|instead|thanks?|now|only))*|"
    r"(?:this|this one|this form)(?: one)? (?:counts|is the (?:right|correct|proper) one|is right|instead|please|replaces (?:my|the) (?:first|earlier|other|old|last) (?:one|form|answers?)))"
)
"""What says of the form on which it stands that it is the one that counts."""
_ANOTHER_GO = re.compile(
    r"(?:(?:this is|it['’]s|had|having|i had|just) )?(?:(?:my|a|the|her|his) )?(?:second|2nd|third|3rd|another|new|corrected) (?:form|time|go|try|attempt|slip|version|answers?)(?: (?:at|with|of|on|for) (?:it|(?:this|that|the|my)(?: (?:form|slip|card|sheet|questionnaire|survey|one|thing))?))?(?: (?:from|for) me)?"
)
"""What says that somebody filled it in once more."""


def is_of_the_form(said: str) -> bool:
    """Whether a folded clause only says of the form on which it stands that it is a further one, or the one that counts.

    >>> [is_of_the_form(one) for one in ("second try at this form", "please use this one", "second thoughts", "use this story")]
    [True, True, False, False]
    """
    return _ANOTHER_GO.fullmatch(said) is not None or _THIS_COUNTS.fullmatch(said) is not None


def is_of_the_name(line: str) -> bool:
    """Whether a line about somebody takes the name back and leaves the words.

    >>> is_of_the_name("Mr Patel rang - now prefers not to be named. Words still fine. (SC)")
    True
    >>> is_of_the_name("rang: leave her name out and don't quote the bit about the shop")
    False
    >>> is_of_the_name("Nothing from the second hour please. My poem is fine, without my name")
    False
    """
    text = fold(_SIGNED.sub("", line))
    found = _NAME_OFF.search(text)
    if found is None or asks_first(text):
        return False
    rest = _WORDS_STAY.sub(" ", _OTHERWISE.sub(" ", f"{text[: found.start()]} . {text[found.end() :]}"))
    return not (_OF_WORDS.search(rest) or _OF_A_PART.search(rest)) and not takes_back(rest)


_OF_A_PART = re.compile(r"\b(?:nothing|none|nowhere|nor|except|apart from|bits?|parts?)\b")
"""What is to be left out besides: “Nothing from the table. My poem is fine, without my name”."""


_NOT_PASSED = any_of(
    r"\b(?:only|just|purely) (?:for|in) (?:your|the|this|our) (?:own |final )?report(?=\W*(?:$|[.;]))|\b(?:for|in) (?:your|the|this|our) (?:own |final )?report (?:only|alone)(?=\W*(?:$|[.;]))",
    r"(?:\b(?:not?|never|nor|without)\b|n[\x27’]t\b) (?!(?:\w+ )?(?:mind|object|care|matter|bother)\b)(?:\w+ ){0,4}?(?:shar(?:e|ed|ing)|pass(?:ed|ing)?|sen[dt](?:ing)?|hand(?:ed|ing)?|giv(?:e|en|ing)|forward(?:ed|ing)?)\b",
    r"(?:\b(?:no|not|nothing|none|never|nor|without|except)\b|n[\x27’]t\b) (?!(?:\w+ )?(?:mind|object|care|matter|bother)\b|objections?|problems?|issues?|worries|need|asked|yet|sure)(?:[\w\x27]+ ){0,5}?(?:partners?|other (?:groups?|bodies|organi[sz]ations?))\b|\bpartners?\b(?: \w+){0,2}?\W*(?:(?:better |rather )?(?:no|not|never|nothing)|\w+n[\x27’]t)\b(?! (?:\w+ )?(?:objections?|problems?|asked|yet|sure|heard)\b)",
)
_MORE_THAN_THAT = any_of(
    r"\b(?:quot\w*|print\w*|publish\w*|us(?:e|ed|ing)|words?|nam(?:e[ds]?|ing)|anon\w*|child\w*|minor|years?|mum|dad|parents?)\b|[?\d]"
)


def refuses_sharing(line: str) -> bool:
    """Whether a remark forbids that words or the recording are passed on, whatever else it says.

    >>> said = ("but please do not send mine to the partners", "partners: rather not", "no objection to partners", "partners not asked")
    >>> [refuses_sharing(one) for one in said]
    [True, True, False, False]
    """
    return kept_from_some(line) or _NOT_PASSED.search(fold(line)) is not None


def is_of_sharing(line: str) -> bool:
    """Whether a remark forbids that words or the recording are passed on, and nothing else.

    >>> is_of_sharing("but recording not to be passed on to anyone, he was firm"), is_of_sharing("not to share or quote")
    (True, False)
    """
    text = fold(line)
    found = _NOT_PASSED.search(text) is not None or kept_from_some(line)
    return found and not (_MORE_THAN_THAT.search(text) or takes_back(text) or asks_first(text))


def with_later_answers(
    rows: Sequence[list[str]], columns: Sequence[ListColumn], called: Sequence[Sequence[str]], lines: Sequence[str]
) -> list[str]:
    """Fill in for whoever had answered nothing what a line says that they answered later; the lines that are left.

    >>> from harvest.readers.consent_lists.columns import column_of
    >>> rows, columns = [["Bo Lind", ""]], [column_of(0, "Name", ["Bo Lind"]), column_of(1, "Quote?", [])]
    >>> with_later_answers(rows, columns, [["Bo Lind"]], ["Form back from Bo Lind: yes to words"]), rows
    ([], [['Bo Lind', 'Yes']])
    """
    left = []
    asked = {c.purposes[0]: c.index for c in columns if c.what == PERMITS and len(c.purposes) == 1}
    for line in lines:
        at = [n for n, names in enumerate(called) if names_in(line, names)]
        _, colon, said = _SIGNED.sub("", line).partition(":")
        one = terse(said, [about for about, purpose in _PURPOSE.items() if purpose in asked]) if colon else None
        blank = len(at) == 1 and all(is_blank(rows[at[0]][n]) for n in asked.values())
        if one is None or not blank or one.rest or QUOTE not in one.answers or FAR in one.answers:
            left.append(line)
            continue
        for about, answer in one.answers.items():
            if _PURPOSE.get(about) in asked:
                rows[at[0]][asked[_PURPOSE[about]]] = answer
        if NAME in one.answers and "quotation_with_name" not in asked and "quotation" in asked:
            how = one.answers[QUOTE]
            if how == "Yes":
                how = "Yes, with my name" if one.answers[NAME] == "Yes" else "Yes, without my name"
            rows[at[0]][asked["quotation"]] = how
    return left


def names_in(line: str, names: Sequence[str]) -> bool:
    """Whether a line names somebody: by the whole name, or by a part of it that begins with a capital."""
    said = {re.sub(r"['’]s?$", "", word) for word in re.findall(r"[^\W\d_][\w'’-]+", line)}
    parts = {part for name in names for part in re.findall(r"[^\W\d_][\w'’-]+", name) if part[0].isupper()}
    return bool(parts & said)


def by_person(line: str, called: Sequence[Sequence[str]]) -> list[str]:
    """A line about several people on the list as a line for each, where each has sentences of their own.

    >>> by_person("Ada Obi wants her name out. Bo Lind left early.", [["Ada Obi"], ["Bo Lind"]])
    ['Ada Obi wants her name out.', 'Bo Lind left early.']
    """
    parts: list[str] = []
    for sentence in re.split(r"(?<=[a-z)][.!?])\s+(?=[A-Z])", line):
        if parts and not any(names_in(sentence, names) for names in called):
            parts[-1] += f" {sentence}"
        else:
            parts.append(sentence)
    return parts


def without_notes_on_forms(
    rows: Sequence[list[str]], columns: Sequence[ListColumn], called: Sequence[Sequence[str]]
) -> None:
    """Blank what somebody who filled in a form again remarks of doing so, and what asks beside it that the name be left
    off, of which ``NO_NAME`` is left. The answers of both forms stand; the stricter of them holds."""
    seen: set[str] = set()
    for row, names in zip(rows, called, strict=True):
        key = " ".join(fold(" ".join(names[:1])).split())
        for column in (c for c in columns if c.what == REMARK):
            parts = [part.strip(" .!") for part in PARTS.split(row[column.index]) if part.strip(" .!")]
            again = [_AGAIN.search(said := fold(part)) is not None or is_of_the_form(said) for part in parts]
            nameless = [
                not said and (is_of_the_name(p) or nothing_but_no_name(p)) for p, said in zip(parts, again, strict=True)
            ]
            surely = key in seen or any(_THIS_COUNTS.fullmatch(fold(part)) for part in parts)
            if parts and surely and any(again) and all(map(max, again, nameless)):
                row[column.index] = NO_NAME if any(nameless) else ""
        seen.add(key)
