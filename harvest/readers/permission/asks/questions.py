# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a header asks: permission and for what, an objection, leave to get in touch, or something else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.readers.permission import words
from harvest.readers.permission.answered.remarks import with_one_wording_of_no_name
from harvest.readers.permission.asks import frames
from harvest.readers.permission.asks.asides import with_plain_asides
from harvest.readers.permission.asks.deeds import bids, is_own_doing, purposes_asked
from harvest.readers.permission.asks.objections import DENIES_ONE
from harvest.readers.permission.asks.other_consents import TELLERS, is_no_permission
from harvest.readers.permission.asks.purposes import purposes_of
from harvest.readers.permission.asks.who_gets import gets_words
from harvest.readers.permission.text import any_of, fold, remembered

_OPINION = any_of(
    r"\(?your (?:own )?(?:view|opinion)\)?\W*$",
    r"\bcopy of (?!(?:what |the things )?(?:you|your|my|i)\b)|\b(?:do|would) you (?:want|like|wish) (?:a|an|to (?:receive|see|get|"
    r"join|come|attend|help|read|know|hear))\b|\bi (?:would like|want|wish) (?:a|an|"
    r"to (?:receive|see|get|join|help|read))\b|\bhave you (?:ever )?been\b",
    r"\bhow (?:far|much|comfortable|strongly|likely|satisfied|important|happy|often|"
    r"well|many|long|easy|safe)\b|\bto what extent\b|\bon a scale\b|\brate\b|"
    r"\bdo you (?:think|feel|believe|find|enjoy|like)\b|\bwould you say\b|"
    r"\bsatisfied\b|\bpour dire que\b|\bwie (?:sehr|zufrieden|wohl)\b|\bjak bardzo\b|"
    r"\bdans quelle mesure\b|\bpensez-vous\b|\bcree que\b|\ben que medida\b|\bpa mor\b",
)
_OPINION_OF = any_of(
    r"\b(?:happy|satisfied|pleased|ok|okay|content|agree) (?:with|that) (?:the|our|how|a)\b(?! (?:\w+ ){0,3}(?:reading|quoting|using|sharing|sending|printing|publishing|keeping|showing|passing|seeing|analysing|studying|storing) )",
    r"\bagree\w* (?:that|with) (?:the|people|there|local|a|an|our|most|more)\b",
)
_OTHER_QUESTION = any_of(
    r"^\W*(?:(?:q|question|qid)? ?\d+\w?\W+)?(?:avez-vous|as-tu|hast du|haben sie|hat man|czy masz|czy ma pani?|has tenido|ha tenido|did|was|were|has|have|had|does|do they|when|who|why|where|"
    r"which|what (?!(?:may|can|should) (?:we|i)\b)|tell us|describe)\b"
)
_HANDED = re.compile(r"\W*(?:(?:is it|would it be) )?(?:can|may|could|ok|okay|all right|alright|happy|fine|cool)\b")
"""How a question begins that asks leave for somebody else to have words."""
_FIRST_PERSON = any_of(r"\b(?:my|me|mine|your|yours|you|our|us|i|it|this)\b")
REVERSED = any_of(
    r"\b(?:prefer|rather|like|want|wish|ask|sooner)\b(?: \w+){0,4}? (?:did not|didn't|do not|don't|not)\b",
    r"\b(?:do not|don't|dont|never|must not|should not|shouldn't|may not|would not|"
    r"wouldn't|cannot|can't|am not|i'm not|not to|rather (?:you|we|they) (?:did not|"
    r"didn't)|rather not)\b(?: \w+){0,5}? ?\b(?:us(?:e|ed|ing)|quot\w+|shar\w+|tak\w+|"
    r"pass\w*|publish\w*|ke(?:ep|pt)|photograph\w*|film\w*|want|wish|agree|consent|"
    r"give|like|allow\w*|includ\w+|print\w*|display\w*|archiv\w*|analys\w*|happy|"
    r"willing|content|permit|record\w*|stor\w+|publici\w+|put|show|happy|ok|do|done)\b",
    r"\bobjec(?:t|ts|ted|tions?|ting)\b|\bopt(?:ed|ing)?[- ]?out\b|\bwithh[eo]ld\w*|"
    r"\brefus\w+|\bwithdraw\w*|\bmind if\b|\bmind us\b|\bleave out\b|\bleave (?:me|my \w+|"
    r"this) out\b|\bkeep (?:my|this|it|me)(?: \w+){0,2} (?:private|confidential|out|"
    r"secret)\b|\bno (?:quot\w*|photos?|pictures?|sharing|publication|archiv\w*|"
    r"use)\b|\bnot for (?:quot\w*|shar\w+|publi\w+|print\w*|the report|use)\b|"
    r"\bnot (?:be )?(?:quoted|used|shared|published|photographed|archived|printed)\b|"
    r"\bexclud\w+|\boff the record\b|\bprivate\b|\bconfidential\b|\bn?ot? quot(?:e|"
    r"ing)\b",
    r"\bpeidiwch\b|\bpeidio\b|\bnid wyf\b|\bddim (?:eisiau|yn dymuno|am i)\b|"
    r"\bgwrthwyneb\w*|\bnicht\b|\bkeine?n?\b|\bwiderspr\w*|\bverweiger\w*|"
    r"\bne\b.{0,40}\bpas\b|\bn'\w+.{0,20}\bpas\b|\bm'oppos\w*|\boppos(?!ites?\b)\w*|"
    r"\bno (?:quiero|deseo|autorizo|doy|usar|use[ns]?|cit\w+|comp\w+|acepto|estoy|"
    r"public\w+|me)\b|\bme (?:opongo|niego)\b",
    r"\bnu (?:doresc|vreau|sunt|cit\w+|folos\w+|accept|public\w+|imi|distrib\w+|"
    r"fi\w*)\b|\brefuz\w*|\bma opun\b|\bnie (?!tylko)\w+|\bsprzeciw\w*|\bnon (?:usare|"
    r"citare|voglio|autorizzo)\b|\bnao (?:quero|autorizo|usar|citar)\b",
    r"مت کر|نہ کر|نہیں چاہ|نہ چاہ|نہ لکھ|اعتراض|لا ت\S+|لا ا\S+|"
    r"ارفض|الرجاء عدم|يرجى عدم|عدم|اعترض|ਨਾ ਕਰ|ਨਹੀਂ ਚਾਹ|ਨਾ ਵਰਤ|"
    r"ਇਤਰਾਜ਼|不要|请勿|請勿|不同意|不希望|不想|不愿|反对|拒绝|勿|\bha (?:soo |u |la |"
    r"i )?\w+in\b|\bma (?:doonayo|rabo|ogoli|oggoli|ogola)\b|\bdiid\w*|не (?:использ|цит|хочу|публик|викор)\w*",
)
_HARMLESS = any_of(
    r"\byes ?/ ?no\b|\by ?/ ?n\b|\b(?:ok|okay|fine|all right) ?(?:/|or) ?not (?:ok|okay|fine|all right)\b|\bor not\b|\bif not\b|\(?ja ?/ ?nein\)?|"
    r"\btak ?/ ?nie\b|\boui ?/ ?non\b|\bsi ?/ ?no\b|\bda ?/ ?nu\b|\bwe (?:will|shall|"
    r"do) (?:not|never) \w+|\bwe won't \w+|\bwe never \w+|\b(?:may|can|free to|"
    r"right to|able to|could) withdraw\w*|\bwithdraw (?:at any time|until|before|"
    r"later)\b|\bwithout (?:giving )?(?:a |any )?reason\w*|\bnot only\b|\bnicht nur\b|"
    r"\b(?:i|we) (?:do not|don't|dont|wouldn't|won't) mind\b|\bno (?:objections?|problems?|issues?) (?:to|with|if)\b"
)
_EACH = any_of(
    r"\bthis (?:answer|response|comment|one|story|bit)\b|\bthe (?:answer|story|response|comment) (?:above|to)\b|\b(?:answer|story|question|q|memory|card|part) ?\d\b|(?<!of the )\babove\b|\bthe (?:first|second|third|last) (?:answer|story|response|comment|memory|question)\b"
)
_UNWILLING = any_of(
    r"\b(?:do not|don't|dont) (?:want|wish|agree|consent|give|allow)\b.{0,20}\b(?:you|to be|my|me|this)\b|\bpeidiwch\b|\bopt(?:ed|ing)?[- ]?out\b"
)
_ENGLISH = any_of(r"\b(?:the|you|your|we|is|that|with|i|my)\b")
_OPT_OUT = any_of(
    r"\b(?:tick|check|cross|mark|select)\b.{0,20}\bif you (?:object|do not|don't|would rather not|prefer not|wish not)\b|\bopt(?:ed|ing)?[- ]?out\b|\buntick\b|\bunless you (?:tell|say|tick|object)\b"
)
"""What everybody is taken to permit who does not object: the answer is about objecting."""
_OBJECTION = any_of(
    r"\b(?:leave|count|keep) (?:me|us|this|it|my \w+) (?:out|private|off)\b|"
    r"\bexclude (?:me|my|this)\b|\b(?:do not|don't|dont|please not) (?:use|include)\b|"
    r"\bnot (?:to )?be used\b|\boff the record\b|\bstrictly private\b|^leave out\W*$|^(?:private|"
    r"confidential)\W*$",
    r"\b(?:do not|don't|dont) (?:want|wish|agree|consent)\b.{0,30}\b(?:my|me|this|part|included|used)\b|\bpeidiwch\b",
)
_NEWS = any_of(
    r"\bnewsletter\w*|\bmailing\b|\bprize\b|\braffle\b|\bbiuletyn\w*|\brundbrief\b|\bupdates?\b|\bbulletin\b|\bboletin\b|\bcylchlythyr\w*"
)
_PARENT = any_of(
    r"\bparent\w*|\bguardian\b|\bcarer\b|\brhiant\b|\brodzic\w*|\beltern\w*|"
    r"\berziehungsberecht\w*|\bparents?\b|\btuteur\b|\bpadres?\b|"
    r"\bparinte\w*|والدین|ولي الامر|家长|家長|监护人|\bwaalid\w*"
)
_OWN_PHOTO_NOISE = any_of(
    r"\bfile ?name\b|\burl\b|\blink\b|\bupload\w*|\battach\w*|\bcaption\w*|\bnumber\b|\bref\b|\bno\.?\b|\bid\b"
)
_DUMMY = any_of(
    r"\b(?:is|was|would|will) it\b(?= (?:be )?(?:ok|okay|all right|alright|fine|good|nice|easy|safe)\b)|\bmay we\?$"
)
"""Where "it" is no word of anybody: "is it OK at your school?"."""
_NUMBERED = re.compile(r"^\W*(?:q|qu|question|qid|item|no)?[ ._]?\d{1,3}[a-z]?(?:[.:)_-]+|\s)\s*(?=\S{3})")
"""The number of a question, which points to no other."""
_CODE = any_of(r"\b(?:id|ids|no|nr|number|ref|reference|code|key)\W*$")
NEGATED = any_of(
    r"\b(?:not|never|don't|dont|won't|cannot|can't|without|except|against|instead|stop|avoid|rather)\b|n't\b",
    r"\b(?:nicht|kein\w*|nie|pas|sans|ddim|peidi\w+|nid|nu|sin|ne)\b|نہیں|نہ |لا |عدم|不|勿|别",
)
"""A negation somewhere: with options below it, nobody can be sure what a tick means."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a header asks; ``kind`` says how surely: asked, label, generic, recontact, other."""

    kind: str
    purposes: tuple[str, ...] = ()
    reversed: bool = False
    signature: bool = False
    each: bool = False
    """It is asked of one answer among several, so a no there contradicts nothing."""
    parent: bool = False
    certain: bool = True
    """False: the rules and the model differ, or neither knows for what; a person has to say."""
    frame: str = ""
    """What its answers are: ``degree``, ``audience``, ``credit``; ``objection``: surely a yes objects; ``part``: to a part only."""
    learned: bool = False
    """Only the model takes it for a question about permission: its cells must answer one."""


def bare_of(text: str) -> str:
    """A folded wording without what it says of names and without negations that refuse nothing."""
    return _HARMLESS.sub(" ", DENIES_ONE.sub(" ", words.UNNAMED.sub(" ", text)))


def core_of(text: str) -> str:
    """The sentences of a long wording that ask; the information around them asks nothing."""
    sentences = [s for s in re.split(r"(?<=[.!?;])\s+", text) if s]
    if len(sentences) < 2:
        return text
    asking = [
        s
        for s in sentences
        if purposes_of(s)
        and (words.ASK.search(s) or words.CONSENT.search(s) or REVERSED.search(words.UNNAMED.sub(" ", s)))
    ]
    willing = [
        s
        for s in asking
        if re.search(
            r"\bi (?:\w+ ){0,3}(?:agree|consent|give|confirm|allow|permit)\b|\b(?:may|can) we\b|\byou (?:may|can)\b", s
        )
    ]
    return " ".join(willing or asking) or text


def is_opinion(text: str) -> bool:
    """Whether a folded wording asks what somebody thinks or feels, whatever else stands in it."""
    if frames.asks_by_degree(text):
        return False
    return bool(
        _OPINION.search(text)
        or (_OPINION_OF.search(text) and not TELLERS.search(text))
        or frames.looks_back(text)
        or frames.judges(text)
    )


def is_about_another_consent(text: str) -> bool:
    """Whether a folded question asks about a consent that somebody gave elsewhere, to something else.

    >>> is_about_another_consent("did you consent to your letter being sent by e-mail?")
    True
    >>> is_about_another_consent("did they consent?"), is_about_another_consent("did you agree to be quoted?")
    (False, False)
    """
    return (
        bool(_OTHER_QUESTION.search(text))
        and len(text.split()) > 6
        and not (purposes_of(text) or words.QUOTE.search(text))
    )


def is_notice(text: str) -> bool:
    """Whether a folded wording speaks of a notice or terms that one passes."""
    return bool(words.NOTICE.search(text))


@remembered
def by_rules(wording: str) -> Question:
    """What a header with its further wording asks, by the words in it.

    >>> by_rules("May we quote you without your name?").purposes, by_rules("Please do NOT quote me").reversed
    (('quotation_without_name',), True)
    """
    text = with_plain_asides(fold(wording))
    if not text:
        return Question("other")
    signature, parent = bool(words.SIGNATURE.search(text)), bool(_PARENT.search(text))
    text = core_of(_NUMBERED.sub("", text))
    if not (frames.hides_the_name(text) or words.UNNAMED.search(text)):
        text = with_one_wording_of_no_name(text)
    if frames.is_withdrawal(text):
        return Question("asked", ("analysis",), True)
    bare, purposes = bare_of(text), purposes_asked(text)
    consent, asks = bool(words.CONSENT.search(text)), bool(words.ASK.search(text))
    handed = purposes == ("sharing",) and _HANDED.match(text) is not None and gets_words(text)
    content = bool(words.CONTENT.search(_DUMMY.sub(" ", text))) or bids(text) or handed
    sure = frames.minds(bare) or bool(_OPT_OUT.search(bare))
    objects = sure or bool(REVERSED.search(bare))
    asks = asks or frames.minds(bare) or frames.does_not_mind(text) or bids(text) or handed
    short = len(text.split()) <= 5 and (text.isascii() or len(text) < 60)
    each = bool(_EACH.search(text))

    def found(kind: str, what: tuple[str, ...] = purposes, frame: str = "") -> Question:
        frame = frame or ("objection" if sure and what else "")
        return Question(kind, what, objects and frame in ("", "objection"), signature, each, parent, frame=frame)

    if is_no_permission(text) or (is_own_doing(text) and not (consent or parent or frames.about_the_name(text))):
        return Question("other", parent=parent)
    if frames.takes_part(text) and not set(purposes) - {"analysis"} and not is_opinion(text):
        return found("asked", ("analysis",))
    if (hides := frames.hides_the_name(text)) or frames.wants_the_name(text):
        return Question("asked", ("quotation_with_name",), hides, parent=parent, frame="objection" if hides else "")
    if frames.asks_for_credit(text):
        use = words.QUOTE.search(text) or re.search(r"\bus(?:e|ed|ing)\b|\bappear\b", text)
        photo = ("photo",) if "photo" in purposes else ()
        return found("asked", ("quotation", *photo), "credit") if use else found("generic", (), "credit")
    if frames.asks_who_sees(text) and (content or purposes):
        return found("asked", ("quotation", "sharing"), "audience")
    if frames.asks_by_degree(text) and purposes and not objects:
        return found("asked", purposes, "degree")
    if is_opinion(text):
        return Question("other")
    if objects and purposes and frames.names_a_part(bare):
        return found("part", purposes, "part")
    if _OTHER_QUESTION.search(text) and not (purposes and (sure or (content and (consent or asks)))):
        return Question("other", parent=parent)
    if words.CONTACT.search(text) and not set(purposes) - {"analysis"}:
        news = _NEWS.search(text) or not (asks or consent or objects or "?" in text)
        return Question("other") if news else Question("recontact", ("recontact",), objects)
    if words.NOTICE.search(text) and not ((asks or consent) and purposes and content):
        return Question("other", parent=parent)
    left = words.UNNAMED.sub(" ", text)
    if (
        left != text
        and not _CODE.search(text)
        and not (consent or purposes_asked(left) or words.QUOTE.search(left))
        and not left.rstrip().endswith(":")
    ):
        if (asks and "?" in text) or len(left.split()) > 5:
            return found("generic", ())
        # "Keep me anonymous": a tick is a no to the name, and no yes to anything.
        return Question("asked", ("quotation_with_name",), True)
    if (
        frames.asks_for_the_name(text)
        and (asks or consent or frames.supposes_a_yes(text))
        and set(purposes) <= {"analysis", "quotation", "quotation_with_name"}
        and not is_opinion(text)
        and not _OTHER_QUESTION.search(text)
    ):
        return found("asked", ("quotation_with_name",))
    if words.NAME_WORD.search(text):
        return found("name", ("quotation_with_name",))
    if (
        purposes
        and (asks or consent or objects or signature)
        and (content or consent or short or not _ENGLISH.search(text))
    ):
        return found("asked")
    if (
        purposes
        and not ("photo" in purposes and _OWN_PHOTO_NOISE.search(text))
        and (short or (_FIRST_PERSON.search(text) and content))
    ):
        return found("label")
    if _OBJECTION.search(bare) and set(purposes) <= {"analysis"} and words.PLACE_OF_WORDS.search(text):
        return Question("asked", ("quotation",), True)
    if _OBJECTION.search(bare) and not purposes:  # to everything: a tick is a no to all, an empty box says nothing
        return Question("asked", ("analysis",), True)
    if (
        consent
        or (words.TICK_ALL.search(text) and asks)
        or (asks and content)
        or (signature and (consent or asks))
        or _UNWILLING.search(text)
    ):
        return found("generic", ())
    return Question("other", (), objects, signature, parent=parent)
