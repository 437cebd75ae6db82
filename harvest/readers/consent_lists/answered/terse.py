# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody typed in a few words of a form or sheet: "quote yes, name no, share yes", "yes to everything"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.consent_lists.answered.boxed_answers import boxes_as_words, without_denied
from harvest.readers.consent_lists.answered.in_short import in_short
from harvest.readers.consent_lists.answered.waits import waits
from harvest.readers.consent_lists.keys import meanings
from harvest.readers.consent_lists.keys.meanings import FAR as M_FAR
from harvest.readers.consent_lists.keys.meanings import QUOTE as M_QUOTE
from harvest.readers.consent_lists.keys.meanings import SHARE as M_SHARE
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.partners import for_named_bodies_alone, for_partners_alone
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.words import PARTIAL_NAME

QUOTE, NAME, SHARE, FAR, PHOTO, RECORD = "quote", "name", "share", "far", "photo", "record"
_ABOUT = (
    (PHOTO, r"(?:photo\w*|pictures?|pics?|film\w*|video\w*|images?)"),
    (RECORD, r"(?:record\w*|tap(?:e|ing))"),
    (
        SHARE,
        r"(?:(?:onward )?shar(?:e|ed|ing)|partners?|pass(?:ed|ing)?(?: it)? on|passing on|council|nhs|funders?|other (?:organi[sz]ations|agencies)|the (?:county|trust|board))",
    ),
    (
        NAME,
        r"(?:(?:full |real |own |using |use )?(?:his |her |their |my |the )?names?|named|naming|attribution|credit)",
    ),
    (
        QUOTE,
        r"(?:quot(?:e|es|ed|ing|ations?)(?: (?:me|her|him|them))?|(?:(?:his|her|their|my|the) )?words?|print(?:ed|ing)?|us(?:e|ed|ing)(?: (?:it|words))?)",
    ),
)
_YES = r"(?:yes|y|ok|okay|fine|tick(?:ed)?|✓|✔|agreed|happy|sure|allowed|good|granted|x)"
_NO = r"(?:no|n|not|never|don'?t|do not|refused|declined|✗|✘|crossed|crossed out|without|minus)"
_BLANK = r"(?:[-–—_.…]{1,9}|blank|empty|not (?:ticked|answered|filled in|marked)|no (?:tick|answer|mark)|unanswered|left blank|left it|nothing (?:ticked|ringed|marked)|neither ticked)"
_PART = re.compile(
    r"^(?:yes |ok )?(?:with |by )?(?:first|given|christian|fore)[ -]?names?(?: only| ok| fine)?$|^(?:name:? )?first(?: name)? only$"
)
_CLAUSE = re.compile(
    r"\s*(?:[,;/|]|\.(?=\s|$)|\s[–—-]\s|\band\b|\bbut\b|\b(?:mais|aber|jedoch|pero|ond|ale|ma)\b|\s\+\s|&)\s*"
)
_ALL = any_of(
    r"^(?:said |a )?(?:yes|ok|okay|fine|happy|good|agreed|ticked|signed|consented|consents|agrees?)(?: (?:to|for|with|on))? (?:it all|all(?: of it| of them| three| four| five| boxes| the boxes| ticked)?|everything|the lot|both|every box|anything)$|"
    r"^(?:all(?: of it| three| four| boxes)?|everything|the lot|both|every box)(?: (?:is|are))?(?: (?:yes|ok|okay|fine|ticked|agreed|good))?$|^(?:yes|ticked) all round$"
)
_NONE = any_of(
    r"^(?:said )?(?:no|nothing at all|none of them|no to (?:it all|all|everything|the lot|both)|none(?: of it)?|nothing|refused(?: (?:it )?all)?|declined|no thanks?(?: you)?|no sorry|sorry no|not at all|all no|no to everything|crossed (?:it |them )?all(?: out)?)$"
)
_UNNAMED = any_of(
    r"^(?:ok |yes |fine |only |but )?(?:anon(?:ymous(?:ly)?)?|without (?:the |her |his |their |my |a )?names?|no (?:sur)?names?|not? (?:by |with )?(?:her |his |their |my )?names?|unnamed|nameless)(?: please| though| mind)?$"
)
_NAMED = any_of(
    r"^(?:can |may |ok to |happy to |please )?(?:use|print|put|give|have) (?:her |his |their |my |the )(?:full )?name(?: in| too)?$|^(?:yes |ok |fine )?w\.? (?:her |his |their )?name$|"
    r"^(?:ok |yes |fine |and )?(?:with|by|under) (?:full |her |his |their |my |the )*name(?: too| as well| please)?$|^named(?: ok| fine)?$|^name (?:him|her|them|me)$|^name(?: is| too| as well)?(?: (?:ok|fine|too|as well|and all))$"
)
_YESES = frozenset({"yes yes", "yeah", "yep", "yes", "y", "ok", "okay", "fine", "happy", "ticked", "✓", "✔", "agreed"})
_OPEN = any_of(
    r"^(?:he |she |they )?(?:does ?n[o']t|don'?t|didn'?t) mind who (?:sees|reads|has|hears|gets) (?:it|them)$|^(?:pass (?:it )?on to|tell|send (?:it )?to) (?:anyone|anybody|everyone)(?: you like)?$|^(?:anyone|anybody|everyone) (?:can|may) (?:see|read|have) (?:it|them)$"
)
_PASSING = re.compile(
    r"^(?:and )?(?:ok|fine|happy|can|may|yes) (?:to )?(?:be )?(?:send|sent|pass|passed|go|share|shared)(?: it)?(?: on)? (?:to|with) "
)
_FILLERS = re.compile(
    r"\b(?:tho|though|darling|love|please|pls|plz|thanks|ta|thx|of course|mate)\b|[!😀-🙏❤♥🙂👌]+", re.I
)
_EXCEPT = re.compile(r"^(?P<all>.+?) (?:except|but not|bar|apart from|other than|minus|but) (?:for )?(?P<what>.+)$")


@dataclass(slots=True)
class Terse:
    """The answers by what they are about, as ``yes``, ``no``, blank or words, and what else was said."""

    answers: dict[str, str] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)


def terse(text: str, asked: Sequence[str] = ()) -> Terse:
    """What is answered to what; ``asked`` are the questions in the order of the sheet, where that is known.

    >>> terse("quote yes, name no, share yes (on her phone)")
    Terse(answers={'quote': 'Yes', 'name': 'No', 'share': 'Yes'}, rest=['on her phone'])
    >>> terse("Yes to everything except the photo", ["quote", "name", "photo"]).answers
    {'quote': 'Yes', 'name': 'Yes', 'photo': 'No'}
    >>> terse("quote: -, name ?, share:").answers
    {'quote': '', 'name': '?', 'share': ''}
    >>> terse("Y / N / Y", ["quote", "name", "share"]).answers
    {'quote': 'Yes', 'name': 'No', 'share': 'Yes'}
    """
    found = Terse()
    asides = re.findall(r"\(([^()]*)\)", text)
    text, empty = boxes_as_words(text, _permitted_by)
    text, denied = without_denied(text, _permitted_by)
    for about, says in denied:
        _put(found, about, says)
    text = _GAVE.sub("yes, ", text)
    text = _FILLERS.sub(" ", text.replace("👍", " yes "))
    bare = re.sub(r"\bw\.? ?(?:ur |yr |my |your |her |his )?(?=name)", "with ", re.sub(r"\([^()]*\)", " ", text))
    bare = _LABELS_ALIKE.sub(r"\1 \3, \2 \3", bare)
    bare = _AND_BOTH.sub(r"\1 yes, \2 yes, ", _BEFORE_A_LABEL.sub(", ", bare))
    bare = re.sub(r"\s+(?:but|and) (?:nobody|no one) else\b", " only", bare, flags=re.I)
    bare = re.sub(r"\b(all|everything|both|the lot) but\b", r"\1 except", bare, flags=re.I)
    plain_yes = False
    if _in_order(bare, asked, found):
        found.rest += asides
        return found
    for clause in (c for c in _CLAUSE.split(bare) if c.strip(" .!“”\"'*")):
        said = " ".join(fold(clause).strip(" .!“”\"'*").split())
        said = re.sub(r"^((?:yes|ok|use|put|with|no|not) .*?) x{1,3}$", r"\1", said)  # a kiss below a text
        if said in _YESES:
            plain_yes = True
        elif _said(said, asked, found):
            continue
        elif (more := _WITH_YES.match(said)) and (not more["more"] or _said(more["more"], asked, found)):
            plain_yes = True
        else:
            found.rest.append(clause.strip(" .!"))
    if plain_yes:
        found.answers.setdefault(QUOTE, "Yes")
    for aside in (a.strip() for a in asides):
        if aside and not (
            _UNNAMED.search(fold(aside)) and NAME not in found.answers and _said(fold(aside), asked, found)
        ):
            found.rest.append(aside)
    for about in empty:
        found.answers.setdefault(about, "")
    return found


def _permitted_by(label: str) -> list[str]:
    """What a yes behind a label would permit; where it names the name first, that alone."""
    if _NAMES_FIRST.match(label):
        return [NAME]
    said = terse(label).answers
    return [about for about, answer in said.items() if answer != "No"] or [one for one in [_of(fold(label))] if one]


_NAMES_FIRST = re.compile(r"\W*(?:(?:the|their|his|her|your|my) )?(?:full |own |real )?names?\b(?! and\b)", re.I)


def _said(said: str, asked: Sequence[str], found: Terse) -> bool:
    """Whether a clause is understood, as a whole, by its label or as a sentence, in English or another language."""
    if _whole(said, asked, found) or _labelled(said, found):
        return True
    plain = in_short(said)
    if plain != said:
        return (plain in _YESES and _yes(found)) or _said(plain, asked, found)
    return _in_a_sentence(said, found)


def _yes(found: Terse) -> bool:
    found.answers.setdefault(QUOTE, "Yes")
    return True


def _in_order(text: str, asked: Sequence[str], found: Terse) -> bool:
    """Whether a line is as many bare marks as there were questions: ``Y Y N``."""
    parts = [part.strip() for part in re.split(r"\s*[/|]\s*", fold(text).strip(" .")) if part.strip()]
    marks = parts if len(parts) == len(asked) else [m for m in re.split(r"[\s,;/|.]+", fold(text).strip(" .")) if m]
    if len(asked) < 2 or len(marks) != len(asked):
        return False
    said = [_answer(mark) or _answer_to(about, mark) for about, mark in zip(asked, marks, strict=True)]
    if not all(said):
        return False
    for about, answer in zip(asked, said, strict=True):
        _put(found, about, answer)
    return True


def _whole(said: str, asked: Sequence[str], found: Terse) -> bool:
    """Whether a clause answers everything at once, or only says what of the name."""
    if _PART.search(said):
        _put(found, NAME, "first name only")
    elif _NONE.search(said):
        for about in asked or (QUOTE,):
            _put(found, about, "No")
    elif _ALL.search(said):
        for about in asked or (QUOTE,):
            _put(found, about, "Yes")
    elif (but := _EXCEPT.match(said)) and _ALL.search(but["all"]) and (about := _of(but["what"])):
        for one in asked or (QUOTE,):
            _put(found, one, "Yes")
        found.answers[about] = "No"
    elif _OPEN.search(said):
        _put(found, SHARE, "Yes")
    elif for_partners_alone(said) or (_PASSING.search(said) and for_named_bodies_alone(_PASSING.sub("", said))):
        _put(found, FAR, meanings.ONLY_PARTNERS)
    elif _UNNAMED.search(said):
        _put(found, NAME, "No")
    elif _NAMED.search(said):
        _put(found, NAME, "Yes")
    else:
        return False
    return True


def _in_a_sentence(said: str, found: Terse) -> bool:
    """Whether a clause tells in a few words what may be done: ``may be quoted by name``, ``leave her name out``."""
    if len(said.split()) > _LONG or not _TELLS.match(said) or not _OF_LEAVE.search(said) or waits(said):
        return False
    if _ONLY_NAME.search(said):
        _put(found, NAME, "No")
        return True
    meant = meanings.meaning_of(said)
    if not meant or set(meant) - {M_QUOTE, M_SHARE, M_FAR} or meant.get(M_QUOTE) == meanings.UNSURE:
        return False
    quoted = meant.get(M_QUOTE, "")
    if quoted:
        _put(found, QUOTE, "No" if quoted == "No" else "Yes")
        named = {meanings.UNNAMED: "No", meanings.NAMED: "Yes", meanings.FIRST_NAME: "first name only"}.get(quoted, "")
        if named:
            _put(found, NAME, named)
    if meant.get(M_SHARE):
        _put(found, SHARE, meant[M_SHARE])
    if meant.get(M_FAR):
        if meant[M_FAR] == meanings.ANYONE:
            _put(found, SHARE, "Yes")
        else:
            _put(found, FAR, meant[M_FAR])
    return True


_WITH_YES = re.compile(
    r"(?:yes|yeah|yep|ok|okay|sure)(?: (?:that'?s|that is|it'?s|is|all|fine|ok|okay|good|go ahead|go for it|no problem|sure|happy|definitely|course|do))*"
    r"(?: (?!if\b|but\b|unless\b|only\b|when\b|once\b)(?P<more>\w.*))?$"
)
"""A yes with what it is warmed by, and what else is said behind it."""
_TELLS = re.compile(
    r"(?:(?:he|she|they) )?(?:(?:does|do|did)(?: not|n\x27?t) (?:want|wish|like)|may|can|could|to|must|should|not?|never|do not|don'?t|ok|okay|happy|fine|glad|please|leave|keep|quote|use|print|share|pass|only|just|nothing|words?|name|names|his|her|their|anonymous\w*|without|with|by|said)\b"
)
_OF_LEAVE = re.compile(r"\b(?:quot\w*|names?d?|anon\w*|shar\w*|pass\w*|print\w*|words?)\b")
_ONLY_NAME = re.compile(
    r"^(?:please )?(?:leave|keep|drop|without|no|not|don'?t|do not)\b(?!.*\b(?:quot|print|words?|it\b|them\b|any)).*\bnames?\b"
)
_AND_BOTH = re.compile(r"\b(\w+) and (\w+) (?:boxes |were |are )*(?:both )?tick\w*\b", re.I)
_GAVE = re.compile(r"^\s*(?:gave|given|changed|confirmed|renewed) (?:her |his |their )?consent\s*[:–—-]+\s*", re.I)
_LABELS_ALIKE = re.compile(
    r"\b(quot(?:e|ing|ed)|words?|names?|photos?|shar(?:e|ing))\s*(?:\+|&|and|/)\s*(names?|photos?|shar(?:e|ing)|words?|quot(?:e|ing|ed))\s+(yes|no|ok|okay|fine|agreed|✓|✗)\b",
    re.I,
)
_BEFORE_A_LABEL = re.compile(
    r"(?<=\w)(?<!onward)\s+(?=(?:quot(?:e|ing)|words?|names?|shar(?:e|ing)|photos?|record(?:ing)?)(?:\s*[=:]\s*|\s+)(?:y|n|yes|no|ok|✓|✗|\?)(?:\s|[,;.]|$))",
    re.I,
)
_LONG = 11


def _labelled(said: str, found: Terse) -> bool:
    """Whether a clause says yes or no to one thing, in either order: ``quote yes``, ``no photo``, ``yes to words``."""
    for about, words in _ABOUT:
        label = rf"(?:(?:to|for|with|on) )?(?:(?:be|being|having) )?{words}"
        if open_ := re.fullmatch(rf"{label}\s*(?:[:=][-–—_.… ]*|[:=]?\s*(?P<open>\?+))", said):
            _put(found, about, "?" if open_["open"] else "")
            return True
        for pattern, answer in ((_BLANK, ""), (_YES, "Yes"), (_NO, "No")):
            if re.fullmatch(
                rf"{label}\W{{0,3}}\s*(?:is |are |was )?{pattern}(?: please| thanks?| too)?", said
            ) or re.fullmatch(rf"(?:said |a )?{pattern} {label}(?: please| thanks?| too| tick)?", said):
                if answer == "No" and said.endswith(" tick"):
                    answer = ""
                _put(found, about, answer)
                return True
    return False


def _of(words: str) -> str:
    return next(
        (
            about
            for about, pattern in _ABOUT
            if re.fullmatch(rf"(?:(?:the|her|his|their|any|to|being) )*{pattern}", words)
        ),
        "",
    )


def _answer_to(about: str, mark: str) -> str:
    """An answer that only fits the question: the first name, partners alone."""
    if about == NAME and PARTIAL_NAME.search(mark):
        return "first name only"
    return meanings.ONLY_PARTNERS if about == SHARE and for_partners_alone(mark) else ""


def _answer(mark: str) -> str:
    said = closed.stripped(mark)
    if re.fullmatch(_YES, mark) or said in closed.YES:
        return "Yes"
    return "No" if re.fullmatch(_NO, mark) or said in closed.NO else ""


def _put(found: Terse, about: str, answer: str) -> None:
    """An answer; of two that differ none is known."""
    before = found.answers.get(about)
    found.answers[about] = answer if before in (None, answer) else f"{before} / {answer} ?"
