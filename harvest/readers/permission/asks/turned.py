# ruff: noqa: E501 – patterns are easier to check on one line
"""Questions that are asked the other way round (“Shall we leave your name off?”): what they ask put plainly, and when a no to them permits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.asks.learned import judge_heading, known_share
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.text import any_of, fold

_UNTICKED = frozenset(["false", "0", "unticked", "unchecked", "not ticked", "falsch", "faux", "falso"])
"""What programs write for a box that was left empty: it denies nothing."""
_IN_SO_MANY_WORDS = any_of(
    r"^\W*(?:\(?\w{1,2}[.):]\s*)?(?:\w+,? ){0,12}?(?:(?:do|would) you (?:mind|object)\b|(?:do you have )?any objections? to\b|would you (?:rather|prefer) (?:that |it if )?we (?:did not|didn't|kept|left)\b)"
)
"""Questions for an objection to which nobody answers no and means yes."""
_DENIED_TWICE = any_of(
    r"\b(?:does|do|did|would|is|are) ?(?:not|n't|nt) (?:mind|object|bothered|fussed|averse)\b|\bno objections?\b"
)


_AWAY = r"(?:off|out|away|back|aside|hidden|secret|private|withheld|removed|omitted|blank|unsaid|unprinted)"
_HIDES = r"(?:leave|keep|take|hold|withhold|hide|remove|omit|drop|strip|cut|conceal|disguise|blank)"
_HIDDEN = r"(?:left|kept|taken|held|withheld|hidden|removed|omitted|dropped|stripped|cut|concealed|disguised|blanked)"
_WHOSE = r"(?:my |your |his |her |their |our |the |this |that |any |all |own )*"
_SHOWN = r"(?:appear\w*|shown?|stand|printed?|used?|given|published|included|mentioned|attached|displayed|linked|seen|put|go)"
_DOES_NOT_MIND = re.compile(
    r"\b(?:(?:i|we|you|they|he|she|who) )?(?:do|does|did|would|will|wo|are|is|am) ?(?:not|n't|nt) (?:mind|object to|object if|fussed (?:about|if)|bothered (?:about|by|if)|averse to)\b|\b(?:has|have|with)? ?no (?:objections?|problems?|issues?) (?:to|with|if)\b"
)
_MINDS = re.compile(
    r"\b(?:do|would|will|might) (?:you|they|he|she) (?:mind|object to|object if|object)\b|\b(?:do you have |have you )?(?:any )?objections? (?:to|if)\b|\b(?:i |they |he |she )?(?:strongly )?(?:objects?|objecting|objected) (?:to|if)\b|^(?:minds?) (?=being|having|if|us|my|name|photo)"
)
_RATHER_NOT = re.compile(
    r"\b(?:would (?:you |they |i )?|(?:i|they|you)'d |'d |^)(?:rather|prefer|sooner|like it better)(?: that| it if)? (?:(?P<who>we|you|it|they|i|my \w+|your \w+) (?:did not|didn't|do not|don't|were not|weren't|was not|wasn't)|not(?: to)?)\b"
)
_NOTHING = re.compile(
    r"\b(?:nothing|none of (?:it|this|that|what|my \w+|your \w+|their \w+)|no part of (?:it|what|my \w+|your \w+)|not a word)\b(?: (?:that )?(?:i|you|we|they|he|she)(?: have| had)? (?:\w+ )?(?:said|say|told(?: you| us)?|wrote|write))?"
    r"(?: of (?:mine|yours))? (?P<done>(?:(?:is|are|be|to be|gets?|should be|will be|may be|can be|being) )?(?:quoted|printed|published|used|shared|passed on|passed|repeated|kept|shown|sent|read out))\b"
)
"""What asks that nothing is done: ``I would prefer that nothing I said is quoted``."""
_NAME_AWAY = re.compile(
    rf"\b{_HIDES} {_WHOSE}(?:full |first |real )?names? (?:(?:right |well )?{_AWAY}\b|from\b|$)|\b(?:withhold|hide|remove|omit|conceal|disguise|strip|drop|blank out) {_WHOSE}(?:full |first |real )?names?\b|"
    rf"\b{_WHOSE}names? (?:(?:to|should|must|can|is|are|be|being|was|has been) )*{_HIDDEN}\b(?: {_AWAY}\b)?|"
    rf"\b{_WHOSE}names? (?:(?:to|must|should|is|be) )*(?:not|never) (?:(?:to|be) )*{_SHOWN}\b|\bnot (?:want|wish|like)(?: for)? {_WHOSE}names? (?:(?:to|be) )*{_SHOWN}\b"
)
_OTHER_NAME = re.compile(
    rf"\b(?:use|give|choose|pick|put|print|invent|make up|find|have|change to|call you by) (?:you |him |her |them )?(?:an?|some) ?(?:different|other|another|made[- ]?up|invented|false|fake|pretend|pen|changed|new) ?names?\b|"
    rf"\b(?:use|give|choose|pick|put|print) (?:you )?another name\b|\b(?:use|give (?:you )?|choose|invent) (?:an? )?pseudonym\b|\b(?:change|alter|replace|swap) {_WHOSE}(?:real |own |full )?names?\b|"
    rf"\b(?:an?|some) (?:made[- ]?up|different|invented|false|fake|pretend|pen) name (?:in place of|instead of|rather than|for) (?:yours|your (?:own|real)|you)\b"
)
"""What asks for another name in the place of theirs."""
_NOBODY_KNOWS = re.compile(
    r"\b(?:(?:nobody|no ?one|that no one) (?:can|could|should|may|is able to)? ?(?:tell|know|knows|see|guess|find out|say) (?:that )?(?:it was|it is|who)\b|(?:be|stay|remain|be left|be kept|left|kept) (?:anonymous|nameless|unnamed)\b(?! (?:or|and)\b))"
)
"""What asks to be known by nobody: ``I would like to be left anonymous in that letter``."""
_OUT_OF = re.compile(
    rf"\b(?:{_HIDES}|to be {_HIDDEN}|be {_HIDDEN}|{_HIDDEN}) (?P<what>[^,.?()]{{0,60}}?)\b ?out of (?P<where>[^,.?()]+)"
)
_BACK_FROM = re.compile(
    r"\b(?:keep|hold|withhold|hide|save|be kept|be withheld|be held|kept|withheld|held) (?P<what>(?:(?!\band\b|\bto\b|\blearn)[^,.?()]){0,50}?) ?(?:back |private |secret |away |hidden )?from (?!(?:it|them|this|that|what|now|then|here|which|each)\b)(?P<whom>[^,.?()]+)"
)
_OUT_WHILE = re.compile(
    rf"\b(?:{_HIDES}|(?:to )?be {_HIDDEN}|{_HIDDEN}) (?P<what>[^,.?()]{{0,60}}?)\b ?out,? (?:when|when(?:ever)?|while|whilst|as|before) (?:we(?:'re| are)?|you(?:'re| are)?|they(?:'re| are)?|the team|somebody|someone) (?:(?:all|come|sit|down|go|to|later|do|are|together|then|now|team|start) ){{0,4}}"
    r"(?:look(?:s|ing)?|read(?:s|ing)?|go(?:es|ing)? (?:through|over)|work(?:s|ing)? (?:through|on)|analys\w*|analyz\w*|sort\w*|study\w*|sift\w*|add\w* up|count\w*|write\w* up|pull\w* together)\b"
)
"""What asks that words are not even looked at: ``leave what you said out when we look through the comments``."""
_TO_OURSELVES = re.compile(
    r"\b(?:keep|kept|leave) (?P<what>[^,.?()]{1,60}?) (?:to (?:ourselves|yourselves|us|you|the team)|between (?:us|ourselves|you and me)|private\w*|secret|confidential|in[- ]house|within (?:the|our|your) team)\b"
)
_FOR_THEM_ALONE = re.compile(
    r"\b(?:is|are|was|were)? ?(?P<what>[^,.?()]{0,60}?) ?\bfor (?:the team's?|your|our|the team) (?:ears|eyes) only\b"
)
_THROWN_AWAY = re.compile(
    r"\b(?:throw away|destroy|delete|shred|bin|wipe|erase|get rid of|tear up) (?P<what>[^,.?()]{1,80})"
)
_TO_BE_DESTROYED = re.compile(
    r"\b(?:wish|want|would like|prefer|like|ask|request)\b(?: (?:for|that))? (?P<what>[^,.?()]{1,60}?) (?:to be |should be |must be |be |are )?(?:destroyed|deleted|shredded|wiped|erased|binned|thrown away) (?:at the end|after|once|when|as soon as|by the end)\b"
)
"""What is to be thrown away in the end: used before that it may be."""
_NAMEABLE = re.compile(
    r"^\W*(?:nameable|can be named|may be named|happy to be named|(?:(?:can|may|could|shall|should|ok(?:ay)? to|happy for us to) )?(?:we |i )?credit (?:you|me|them|him|her)(?: (?:for|with) (?:it|this|that|them))?)\W*(?:\([^()]*\)\W*)?$"
)
_OPT_OUT = re.compile(r"\bopt(?:ing|ed)?[ -]?out (?:of|from) ")
_STAY_OUT = re.compile(r"\b(?:stay|be left|be kept|remain|leave me|left|keep me) out of (?P<where>[^,.?()]+)")
_KEY = re.compile(r"\([^()]*(?:=|\bmeans\b)[^()]*\)")
_SUPPOSES = re.compile(
    r"^\W*(?:\(?\w{1,2}[.):]\s+)?(?:and |but )?(?:if|when|where|whenever|wherever|should)\b[^,:?]{2,80}[,:]"
)
"""What has to be so before something is asked: “If we print your words, …”."""
_LEADS_IN = re.compile(
    r"(?:\W*(?:q?\d+[a-z]?|please|tick|cross|mark|x|if|i|you|we|us|they|she|he|would|should|shall|must|can|could|do|does|like|likes|want|wants|wish|wishes|prefer|prefers|rather|sooner|ask|asks|to|that|for|have|has|be|d|ll|so|and|but|no|yes|will|is|are|it|the|here|box|this|opted|who|whether|important|matters?|care|nobody|one|anyone|tell|knows?|was|were|sure|need|my|your|their|comments?|answers?|responses?|words|contributions?|feedback|stor(?:y|ies)|remarks?|views)\b)*\W*"
)
"""What may stand before it where nothing else is asked."""
_OFFERS_BOTH = re.compile(r"\bor\b.{0,40}\b(?:anonymous|named?|without|with|not|prefer|rather)\b")
_OF_PICTURES = re.compile(r"\b(?:photo\w*|pictures?|pics?|snaps?|film\w*|video\w*|images?|camera)\b")


_A_NAME = re.compile(r"\bnames?\b")


def put_plainly(text: str) -> tuple[str, bool] | None:
    """A folded question put the usual way round, and whether its yes objected; None for one that is put so already.

    >>> put_plainly("would you mind if we printed what you said?")
    ('are you happy if we printed what you said?', True)
    >>> put_plainly("doesn't mind being photographed"), put_plainly("may we quote you?")
    (('i am happy with being photographed', False), None)
    >>> put_plainly("keep your words out of the magazine?")
    ('may your words go in the magazine?', True)
    >>> put_plainly("you may keep what i said and learn from it") is None
    True
    >>> put_plainly("i would prefer that nothing i said is quoted")
    ('i would prefer that what i said is quoted', True)
    >>> put_plainly("should we use a different name for you?"), put_plainly("would you like a made-up name instead of yours?")
    (('may we use your name with it?', True), ('may we use your name with it?', True))
    >>> put_plainly("shall we leave your answers out when we read them all?")
    ('may we read and analyse your answers?', True)
    >>> put_plainly("should we hold your words back from the council?")
    ('may we share your words with the council?', True)
    """
    text = _KEY.sub(" ", text).strip()
    if _OFFERS_BOTH.search(text):
        return None
    if _NAMEABLE.search(text):
        return "may we use your name with it?", False
    if found := _DOES_NOT_MIND.search(text):
        return _with(
            text, found, "i am happy" if re.match(r"\s+(?:if|for|to)\b", text[found.end() :]) else "i am happy with"
        ), False
    if found := _OTHER_NAME.search(text):
        asked = _SUPPOSES.sub("", text[: found.start()])
        return ("may we use your name with it?", True) if _LEADS_IN.fullmatch(asked) else None
    if found := _NAME_AWAY.search(text):
        asked = _SUPPOSES.sub("", text[: found.start()])
        return ("may we use your name with it?", True) if _LEADS_IN.fullmatch(asked) else None
    if found := _NOBODY_KNOWS.search(text):
        asked = _SUPPOSES.sub("", text[: found.start()])
        return ("may we use your name with it?", True) if _LEADS_IN.fullmatch(asked) else None
    if found := _MINDS.search(text):
        return _with(text, found, "are you happy" if found[0].endswith("mind") else "are you happy with"), True
    if found := _RATHER_NOT.search(text):
        return _with(text, found, f"are you happy that {found['who']}" if found["who"] else "are you happy to"), True
    if found := _NOTHING.search(text):
        return _with(text, found, f"what i said {found['done']}"), True
    for pattern, say in (
        (_STAY_OUT, "may you appear in {where}?" if _OF_PICTURES.search(text) else "may your words go in {where}?"),
        (_OUT_OF, "may {what} go in {where}?"),
        (_OUT_WHILE, "may we read and analyse {what}?"),
        (_BACK_FROM, "may we share {what} with {whom}?"),
        (_THROWN_AWAY, "may we keep {what}?"),
        (_TO_BE_DESTROYED, "may we keep {what} in the archive?"),
    ):
        if found := pattern.search(text):
            said = {key: value.strip() or "your words" for key, value in found.groupdict().items()}
            return say.format(**said), True
    for pattern in (_TO_OURSELVES, _FOR_THEM_ALONE):
        if found := pattern.search(text):
            if _A_NAME.search(found["what"]):
                return "may we use your name with it?", True
            what = "photos of you" if _OF_PICTURES.search(text) else "your words"
            return f"may we {'use' if what != 'your words' else 'quote'} {what}?", True
    if found := _OPT_OUT.search(text):
        return _with(text, found, "agree to "), True
    return None


def _with(text: str, found: re.Match[str], said: str) -> str:
    return " ".join(f"{text[: found.start()]}{said}{text[found.end() :]}".split())


def is_answered(wording: str, cells: Sequence[str]) -> bool:
    """Whether people answered such a column rather than ticked it: it is a question, or some wrote yes and some no.

    >>> is_answered("Please do not quote me", ["Yes", "No", "No"]), is_answered("Please do not quote me", ["TRUE", "FALSE"])
    (True, False)
    """
    said = [closed.stripped(fold(cell)) for cell in cells if cell.strip()]
    no = sum(map(denies, said))
    return no > 0 and ("?" in wording or (no > 1 and any(one in closed.YES for one in said)))


def may_be_denied(purpose: str, wording: str) -> bool:
    """Whether a no to an objection permits this purpose: words are printed only where it was asked for in so many words.

    >>> may_be_denied("quotation", "Would you mind if we quoted you?"), may_be_denied("photo", "Stay out of photos?")
    (True, True)
    >>> may_be_denied("quotation", "Against being quoted?"), may_be_denied("photo", "Doesn't mind being photographed?")
    (False, False)
    >>> may_be_denied("quotation", "Off the record? (Y = we don't quote)"), may_be_denied("quotation", "Off the record?")
    (True, False)
    """
    text = fold(wording)
    if _NO_ALLOWS.search(text):
        return True
    if _DENIED_TWICE.search(text):
        return False
    if purpose not in _OF_WORDS or _IN_SO_MANY_WORDS.search(text):
        return True
    if (put := put_plainly(text)) is not None:
        return put[1]
    return "?" not in text and known_share(text) >= _KNOWN and judge_heading(text)["against"] > _SURE


_NO_ALLOWS = re.compile(
    r"[(,;/ ](?:y(?:es)?|ticked|tick|x) ?(?:=|means|:) ?(?:(?:we|you|i|please|they) (?:will |would |should |must |can |may )?)?(?:do not|don't|dont|won't|not|never|cannot|can't|no) (?:want (?:me |us |it |you )?(?:to )?(?:be )?)?(?:quot|print|publish|us(?:e|ed|ing)\b|shar|pass|nam|show|photo)|"
    r"[(,;/ ]no? ?(?:=|means) ?(?:yes,? )?(?:(?:we|you|it|they) (?:may|can|will)\b(?! not\b)|you (?:may|can)|i (?:am|'m) (?:happy|fine|ok)|(?:please )?(?:use|quote|print|share|keep|show|go)\b|go ahead|fine|ok\b|okay|happy|allowed|feel free|help yoursel)"
)
"""A key that says what a no permits, or that it is the yes which forbids: ``(Yes = leave it out, No = you may use it)``."""
_KNOWN, _SURE = 0.8, 0.9
_OF_WORDS = {*QUOTING, "analysis"} - {"quotation_with_name"}


def denies(text: str) -> bool:
    """Whether a folded answer is a no that somebody wrote, and no polite one, which may be to the question or to the use.

    >>> denies("no"), denies("disagree"), denies("false"), denies("rather not"), denies("no need")
    (True, True, False, False, True)
    """
    return is_needless(text) or (text in closed.NO and text not in _UNTICKED and not declines_politely(text))


def is_needless(text: str) -> bool:
    """Whether a folded answer says that what a question offers to leave out or hide need not be.

    >>> [is_needless(said) for said in ("no need", "no need for that, thanks", "not necessary", "no need to print it")]
    [True, True, True, False]
    """
    return _NEEDLESS.fullmatch(text) is not None


_NEEDLESS = re.compile(
    r"\W*(?:no,? )?(?:(?:there(?: i|['’])?s )?no need(?: (?:for|of) (?:that|it|this))?|(?:(?:it|that)(?: i|['’])?s )?(?:not (?:needed|necessary|required)|unnecessary)|(?:you )?(?:need ?n['’]?t|do ?n['’]?t need to)(?: bother)?)(?:,? (?:at all|for me|thanks|thank you|ta))?\W*"
)


def declines_politely(text: str) -> bool:
    """Whether a folded answer declines in a way that says yes to “Shall we leave your name off?” as often as no.

    >>> declines_politely("i'd rather not"), declines_politely("better not"), declines_politely("no thanks")
    (True, True, False)
    """
    return _POLITELY.search(text) is not None


_POLITELY = any_of(
    r"\b(?:rather|prefer\w*|better|best) (?:\w+ )?(?:not|did ?n['’]?t|did not)\b|^(?:not me|please (?:not|no|don['’]?t)|(?:not|no) please|na hoffwn)$"
)
