# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the words behind a code in a key answer: to being quoted, to sharing, how far words may go, a photo, a recording."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.answered.cells import with_or_without_name
from harvest.readers.consent_lists.heads.in_languages import in_english
from harvest.readers.permission.answered.partners import for_named_bodies_alone, for_partners_alone
from harvest.readers.permission.asks.how_far import PARTNERS, TEAM, how_far
from harvest.readers.permission.text import any_of, fold

QUOTE, NAME_TOO, SHARE, FAR, PHOTO, RECORD, KEPT, READ = (
    "Quote you?",
    "With your name?",
    "May we share your words with partners?",
    "Who may see it, if said?",
    "Photo?",
    "May we record you?",
    "May we keep your words in an archive?",
    "May we read and analyse your words?",
)
"""The plain questions that codes answer."""
PLAIN_QUESTIONS = {
    "quotation_with_name": NAME_TOO,
    "quotation": QUOTE,
    "sharing": SHARE,
    "photo": PHOTO,
    "archive": KEPT,
    "analysis": READ,
}
"""The plain question for each purpose."""
NAMED, UNNAMED, FIRST_NAME = "Yes, with my name", "Yes, without my name", "Yes, first name only"
UNSURE = "?"
ANYONE, ONLY_PARTNERS, TEAM_ONLY = "anyone", "partners only", "team only"
"""How far words may go, as an answer to :data:`FAR`."""
_UNSETTLED = any_of(
    r"\bdid(?: not|n[\x27’]?t) (?:say|answer|reply|fill|hand)\b|\b(?:not|nothing) (?:yet )?(?:settled|decided|asked|answered|clear|sure|heard)\b|\bquestions?\b.{0,40}\b(?:not|never) (?:yet )?(?:put|asked|raised|reached)\b|\bundecided\b|\bunclear\b|\bpending\b|\b(?:to be|still to be) (?:asked|confirmed)\b|\b(?:to|must|please|always) (?:ask|ring|check)\b|^(?:ask|check|ring)\b|\btbc\b|\b(?:telephone|phone|contact|consult|write to|speak to)\b.{0,30}\b(?:before|first)\b|\bwaiting\b|\bawait\w*|\b(?:no|lost|missing) (?:form|answer|reply|response)\b|\bform (?:not|lost|missing|outstanding)\b|\bbefore (?:each|any|every|all) (?:\w+ )?(?:use|quot\w+|publication|print\w*)\b|\bdon'?t know\b|\bfirst\b(?! ?-?names?)"
)
_NOTHING = any_of(
    r"\b(?:leave|left|keep) (?:\w+ )?out\b|\bnone of (?:it|this|them|the|their|his|her|my)\b|^no(?: to (?:it )?all| to everything)?$|^(?:nothing|none|refused|declined|no use|no quot\w*|not quoted|do not quote|private)\b|\bnothing (?:at all|to be|may|goes|of)\b|\bnot at all\b|\brefus\w*|\bdeclin\w*|\bwithdr[ae]w\w*|\b(?:not|never) (?:to )?(?:be )?(?:quoted|used|printed|published)\b|\b(?:do not|don'?t|does ?n[o']t|may not|must not|never|not want|not wish) .{0,40}\b(?:quot\w*|use[ds]?|print\w*|publish\w*)\b|\bno quot\w*\b|^(?:closed|sealed|embargo\w*)\b|^restricted$"
)
THINGS = r"(?:them|it|these|yours|transcripts?|recordings?|cop(?:y|ies)|versions?|notes?|tapes?|interviews?|comments?|testimon\w+|contributions?|answers?|data|(?:what|the things) (?:you|they|i|he|she) said|words?)"
HANDED = any_of(
    rf"\b(?:hand|giv(?:e|en|ing)|send|sending|sent|lend|loan(?:ed)?|pass(?:ed|ing)?|suppl(?:y|ied)|forward(?:ed)?|shown?|release[ds]?)\b(?: (?:over|on|out|along))?\b.{{0,45}}?\b{THINGS}\b.{{0,60}}\bto\b (?!(?:you|me|us|use|quote|print|be)\b)",
    rf"\b(?:hand|give|send|lend|pass) (?:them|him|her|\w+ university|the \w+) (?:over )?(?:the|a|your|my|our|what)\b.{{0,30}}\b{THINGS}\b",
    r"^(?:the )?(?:tapes?|recordings?|notes|minutes|audio|transcripts?|write.?up) (?:to|for) (?:the )?\w+(?: \w+)?\W*$",
    r"\bhaving (?:a |the )?(?:cop(?:y|ies)|transcripts?|recordings?|notes?)\b",
    rf"\b(?:may|can|could|to) (?!(?:we|our \w+) )(?:\w+ ){{0,2}}?(?:have|get|see|receive|read|hold|be given|be sent)\b(?! (?:\w+ ){{1,2}}?names?\b).{{0,20}}\b{THINGS}\b(?! first)",
    r"\b(?:cop(?:y|ies)|transcripts?|recordings?) (?:may |can |to |be )*(?:go|goes|sent|given|passed|lodged)\b.{0,12}\bto\b",
    r"^loan\b|\bloan to\b|\bonward (?:use|transfer|sharing)\b|\bthird[ -]?part(?:y|ies)\b",
)
"""Words, or what they are kept on, given to somebody else."""
_PHOTO = any_of(r"\bphoto\w*|\bpictures?\b|\bfilm\w*|\bimages?\b|\bpics?\b")
_RECORD = any_of(r"\brecord\w*|\btap(?:e|ed|ing)\b")
_SHARE = any_of(
    r"\bshar(?:e|ed|ing)\b|\bpass(?:ed|ing)? (?:it |them )?on\b|\bpassed to\b|\bpartners?\b|\bcouncil\b|\bfunders?\b|\bother (?:organi[sz]ations|agencies|bodies|groups)\b|\bgo (?:on|out|outside|further)\b|\boutside\b|\bbeyond\b"
)
_PASSED = any_of(r"\bshar(?:e|ed|ing)\b|\bpass(?:ed|ing)?\b|\bsent\b|\bgo (?:on|out)\b")
OPEN = any_of(
    r"\banyone\b|\banybody\b|\banywhere\b|\beveryone\b|\beverybody\b|\bpublic\w*\b|\bopen\b|\bonline\b|\bwebsite\b|\bwherever\b"
)
_INSIDE = any_of(
    r"\bstays? (?:with|at|within|in(?:side)?) (?:us\b|the\b|our\b|\w+$)|\bstays? in(?:side)?\b|\b(?:only|just) (?:for |to )?(?:us|the team|our team|the group|our own)\b|\bonly,? for us\b|\bnot (?:to )?go (?:any )?further\b|\bno further\b|\bteam only\b|\bin[- ]house\b|\binternal\w*\b|\bnotes for the team\b|\bfor the team\b"
)
_QUOTE = any_of(
    r"\bverbatim\b|\bquot\w*|\bprint\w*|\bpublish\w*|\buse\b|\bused\b|\bwords?\b|\bnamed?\b|\bnames\b|\banon\w*|\bstory\b|\bcredit\w*"
)
_NOT_PUBLIC = any_of(r"\bnot (?:for )?quot\w*|\bnot (?:for |in )?(?:the )?public\w*")
_NO_NAME = any_of(
    r"\bno (?:sur)?names?\b|\bwithout (?:[\w']+ ){0,2}names?\b|\bnot (?:to )?(?:be )?(?:identif\w+|attribut\w+|credited)\b|\b(?:un|de-?|non-?)(?:identif|attribut|credit)\w*|\bpseudonym\w*|\b(?:identity|names?) (?:to be )?(?:withheld|hidden|concealed|protected|changed)\b|\banon\w*|\bunnamed\b|\bnot? (?:by )?(?:\w+ )?name[ds]?\b|\bnames? (?:no|off|left out|removed|out)\b|\bname(?:s|less)? not\b|\b(?:not|don'?t) say (?:who|whose|it was)\b|\bnameless\b|\bnames? (?:(?:stays?|goes|to stay|to be|is|kept|left|comes) )+(?:off|out|away|back|hidden)\b|\bnames? (?:does|do|should|must) ?n[o’']t\b"
)
_NAME = any_of(
    r"\bnames? (?:printed|shown|given|attached|in print|and all)\b|\bnames? (?:goes|stays|comes) (?:in|on|with|beside|next to|too)\b|\b(?:put|print|give|show|attach|add) (?:\w+ ){0,2}names?\b|\bnames? (?:next to|beside|under|on|against) (?:\w+ )?(?:words?|quotes?|it|them)\b|\b(?:with|by|under|and|full|use|using|plus) (?:[\w']+ ){0,2}?names?\b|(?<![-n])\b(?:attributed|identified)\b|\bnamed\b|\bnames? (?:ok|fine|too|as well|yes|can|may|also)\b|^(?:full )?names?$|\bname and words\b"
)
_PART = any_of(r"\bfirst[ -]names?(?: only)?\b|\binitials only\b|\bforenames?\b")
_NOT = any_of(
    r"\bnot\b|\bno\b|\bnever\b|\b(?:is|are|was|were|do|does|did|wo|would|ca|could|should|has|have|had)n'?t\b|\b(?:unhappy|unwilling|reluctant|uneasy|uncomfortable)\b|\bminds? (?!you\b)(?=(?:\w+ ){0,2}?being\b)"
)


_WHOSE = re.compile(
    r"\b(?:the |this |that )?(?:person|speaker|participant|teller|contributor|individual|tenant|resident|patient|member|guest|storyteller|interviewee|narrator|informant|witness)(?:[’']s|s[’']) (?=(?:full |own |real )?(?:names?|words?)\b)",
    re.I,
)
_NAMELESS = re.compile(
    r"\b(?:(?:he[’']d|she[’']d|they[’']d|would) (?:rather|prefer) (?:that )?(?:nobody|no[- ]one) (?:knew|knows|know) (?:it was|it is|who)(?: (?:him|her|them|said it|it was|they are))?|de-?identified|un-?identified|non-?identifiable|(?:(?:the )?(?:person|speaker|narrator|contributor|teller|participant) )?(?:is |are |must |should )?not (?:to )?(?:be )?(?:identifi\w+|recogni[sz]\w+)|name (?:withheld|removed|redacted))\b",
    re.I,
)


def of_themselves(text: str) -> str:
    """Words in the terms that the judges of words know: the person's name is theirs, what is de-identified has none.

    >>> of_themselves("words may be used with the person’s name"), of_themselves("words used, de-identified")
    ('words may be used with their name', 'words used, without name')
    """
    return _NAMELESS.sub("without name", _WHOSE.sub("their ", text))


def meaning_of(meaning: str) -> dict[str, str]:
    """What a meaning in a key answers, by the plain question; nothing where it is about something else.

    >>> meaning_of("partners only (council, county) – not for quoting in public")[FAR]
    'partners only'
    >>> meaning_of("not settled – do not use"), meaning_of("and may be shared with partners")
    ({'Quote you?': '?'}, {'May we share your words with partners?': 'Yes'})
    >>> meaning_of("words may be used with their name, and may be passed to other organisations")
    {'May we share your words with partners?': 'Yes', 'Quote you?': 'Yes, with my name'}
    >>> meaning_of("may go further: to our partners (the college, the Arts)"), meaning_of("partners may see it")[FAR]
    ({'May we share your words with partners?': 'Yes'}, 'partners')
    """
    text = _MINDS_NOT.sub("happy with", fold(in_english(meaning) or of_themselves(meaning))).strip(" .")
    if _UNSETTLED.search(text):
        alone = _SHARE.search(text) is not None and not _QUOTE.search(text)
        return {SHARE if alone else QUOTE: UNSURE}
    quotes = _QUOTE.search(text) is not None
    if (
        for_partners_alone(text)
        or any(map(for_named_bodies_alone, re.split(r"[,;–]", text)[1:]))
        or (re.search(r"\bonly\b", text) and how_far(text) == PARTNERS)
    ):
        said = _of_the_name(text) if quotes and not _NOT_PUBLIC.search(text) else {}
        return {**said, FAR: ONLY_PARTNERS}
    if _PHOTO.search(text) and not re.search(r"\bwords?\b|\bquot\w*", text):
        return {PHOTO: "No" if _NOT.search(text) else "Yes"}
    if _NOTHING.search(text) and not re.search(r"\bwords? (?:yes|ok|fine|only)\b", text):
        return {QUOTE: "No"}
    if _INSIDE.search(text) and not _SHARE.search(_INSIDE.sub(" ", text)):
        said = _of_the_name(text) if quotes else {}
        return {**said, FAR: TEAM_ONLY}
    if not quotes and _RECORD.search(text) and not HANDED.search(text):
        return {RECORD: "No" if _NOT.search(text) else "Yes"}
    if not quotes and how_far(text) == PARTNERS and _BESIDES.search(text) and not _NOT.search(text):
        return {SHARE: "Yes"}
    if not quotes and how_far(text) in (PARTNERS, TEAM) and not _PASSED.search(text):
        return {FAR: "partners" if how_far(text) == PARTNERS else TEAM_ONLY}
    if HANDED.search(text) and not _QUOTE.search(HANDED.sub(" ", text)):
        return {SHARE: "No" if _NOT.search(text) else "Yes"}
    found = {}
    if _SHARE.search(text):
        found[SHARE] = "No" if _NOT.search(_NO_NAME.sub(" ", text)) else "Yes"
    elif OPEN.search(text) and not _NOT.search(_NO_NAME.sub(" ", text)):
        found[FAR] = ANYONE
    only_shared = SHARE in found and not _QUOTE.search(_SHARE.sub(" ", text)) and not _NAME.search(text)
    return found if only_shared else {**found, **_of_the_name(text), **({} if quotes or found else _plainly(text))}


_MINDS_NOT = re.compile(r"\b(?:(?:do|does|did|would)(?: not|n'?t)|not) (?:mind|object to)(?= (?:\w+ ){0,2}?being\b)")
"""What permits though it denies: ``don't mind being quoted``."""
_BESIDES = any_of(r"\b(?:further|tell|told|too|also|as well|(?:go|goes|pass|passed|hand|handed|send|sent) on)\b")
"""That partners get words besides whoever else does, and not instead."""


def of_the_name_alone(meaning: str) -> bool:
    """Whether what a code stands for is about the name and says nothing of words, so that another says it.

    >>> of_the_name_alone("enw, with the name"), of_the_name_alone("quote with the name"), of_the_name_alone("no name")
    (True, False, False)
    """
    text = fold(in_english(meaning) or of_themselves(meaning)).strip(" .")
    named = _NAME.search(text) is not None and not _NO_NAME.search(text) and not _PART.search(text)
    return named and not _QUOTE.search(re.sub(r"\bnamed?\b|\bnames\b", " ", text)) and not _SHARE.search(text)


def _plainly(text: str) -> dict[str, str]:
    """A bare yes or no as an answer to being quoted."""
    if re.fullmatch(r"(?:yes|ok|okay|all|everything|yes to (?:it all|everything))", text):
        return {QUOTE: "Yes"}
    return {QUOTE: "No"} if re.fullmatch(r"no|none|nothing", text) else {}


def _of_the_name(text: str) -> dict[str, str]:
    """The answer to being quoted as the name is to be treated; none where words are not spoken of."""
    if _PART.search(text):
        return {QUOTE: FIRST_NAME}
    if _NO_NAME.search(text):
        return {QUOTE: UNNAMED}
    if _NAME.search(text):
        return {QUOTE: NAMED}
    if not _QUOTE.search(re.sub(r"\bnamed?\b|\bnames\b", " ", text)):
        return {}  # of the name alone, and what of it is not understood
    plain = with_or_without_name(text)
    return {QUOTE: plain if plain != text else "No" if _NOT.search(text) else "Yes"}


_ORDER = {
    QUOTE: ("No", UNSURE, "", UNNAMED, FIRST_NAME, NAMED),
    SHARE: ("No", UNSURE, "", "Yes"),
    FAR: (TEAM_ONLY, ONLY_PARTNERS, "", ANYONE),
}
"""From the strictest answer to the least strict."""


def strictest(meant: Sequence[Mapping[str, str]]) -> list[str]:
    """The strictest of what several labels or codes say, for each question: who moved is held to both.

    >>> strictest([{QUOTE: NAMED, SHARE: "Yes"}, {QUOTE: UNNAMED, SHARE: "No"}])
    ['Yes, without my name', 'No', '']
    """
    found = []
    for question, order in _ORDER.items():
        answers = [one.get(question, UNSURE if question == QUOTE else "") for one in meant]
        found.append(min(answers, key=lambda a: order.index(a) if a in order else 0))
    return found
