"""Wishes and conditions in people's stories and in staff notes: "leave that bit out", "wants it taken out"."""

from __future__ import annotations

import re
from functools import lru_cache

from harvest.readers.permission import closed, words
from harvest.readers.permission.words import any_of, fold

_DO_NOT = (
    r"(?:^|[.!?;:,(-]\s*|\bplease |\bbut |\band |\bso |\bjust |\bonly |"
    r"\bthough )(?:please )?(?:do not|don't|dont|never)(?: ever| you)? "
)
_WISH = any_of(
    _DO_NOT
    + (
        r"(?:use|quote|print|publish|share|repeat|tell|mention|include|write|name|put|"
        r"say (?:that|this|where|who|it)|pass|record|show|let|identify|attribute|take)\b"
    ),
    r"\bleave\b.{0,40}\bout\b|\b(?:off|not for) the record\b|\bbetween (?:us|"
    r"you and me|ourselves|these (?:four )?walls)\b|\bin (?:strict |"
    r"the strictest )?confidence\b|\bconfidential\w*|\bkeep (?:this|that|it|my|me|her|"
    r"his|the) (?:\w+ ){0,4}(?:private|secret|quiet|to yourselves|to yourself|out|"
    r"confidential|anonymous)\b",
    r"\bplease (?:be (?:careful|discreet|gentle|kind)|remove|delete|change|keep|omit|"
    r"check|ask|treat|take|hide|blank|edit|anonymi)\w*|\bnot for (?:publication|"
    r"quot\w+|sharing|print\w*|the (?:report|wall|web\w*|public))\b|\b(?:don't|do not|"
    r"wouldn't|would not) want (?:this|that|my|anyone|anybody|it|people|him|her|them|"
    r"the \w+) .{0,40}(?:printed|published|quoted|know|knowing|seen|see|in|repeated|"
    r"used|shared|out|read|reading)\b",
    r"\bcareful (?:with|how you use) (?:this|that|it|what|my)\b|\bcareful with\b|"
    r"\b(?:change|hide|remove|take out|cross out|delete|omit|cut) (?:the|my|his|her|"
    r"their|our|that|this) (?:\w+ )?(?:names?|part|bit|sentence|line|story|paragraph|"
    r"details?)\b|\b(?:use|print|quote|share|publish) (?:this|that|it|everything|"
    r"all of it|the rest)?.{0,20}\b(?:only|except|apart from|but not|as long as|"
    r"if you)\b|\btake (?:this|it|that|my \w+|the \w+) (?:out|off|down)\b|"
    r"\bnobody (?:must|should|can|may) (?:ever )?know\b|\bnot to be (?:quoted|used|"
    r"shared|printed|published)\b|\bwithout (?:my|the|his|her|"
    r"their) (?:real )?names?\b|\bwithdraw\w*\b|\bwould rather (?:you|this|that|it|"
    r"not be|my)\b|\bi'?d rather (?:you|this|that|it|not be|my)\b|\bdon't (?:quote|"
    r"name) me\b|\bask me (?:first|before)\b|\bstrictly (?:private|between)\b|"
    r"\bnot (?:my|the) real name\b|\bchanged? my mind\b|\byou can'?t (?:print|use|"
    r"quote|publish)\b|\bjust for you\b|\bfor your (?:eyes|ears) only\b|"
    r"\bnot this (?:bit|part)\b|\bthis (?:bit|part|stays|is) (?:is )?(?:private|"
    r"between|secret)\b|\bdon't want to be (?:named|quoted|identified|recognised)\b|"
    r"\bmust not (?:know|be (?:named|told|printed|quoted))\b|\bwould (?:get|"
    r"land) me (?:in trouble|the sack|sacked)\b",
)
_WISH_OTHER = any_of(
    r"\bpeidiwch (?:a|ag|â) \w+|\bcadwch .{0,20}(?:gyfrinach|"
    r"allan|breifat)\w*|\bgadewch .{0,30}allan\b|\brhyngom ni\b|"
    r"\bgadael .{0,30}allan\b|\bprosze (?:nie|o niepodawanie|"
    r"o pominiecie|pominac|zmienic|usunac)\b|\bnie (?:podawa\w*|"
    r"publikowa\w*|cytowa\w*|pisz\w*|drukowa\w*|uzywa\w*)\b|"
    r"\bmiedzy nami\b|\bbitte nicht\b|\bbitte .{0,30}(?:weglassen|"
    r"anonym|vertraulich|streichen|andern)\w*|\bunter uns\b|"
    r"\bvertraulich\b|\bnicht (?:zitieren|veroffentlichen|"
    r"weitersagen|abdrucken|drucken|weitergeben)\b|\bweglassen\b",
    r"\bprosze\b.{0,30}\bnie \w+|\bnie \w+.{0,20}\bprosze\b|"
    r"\bpor favor\b.{0,25}\bno \w+|\bno \w+.{0,25}\bpor favor\b|\bs'il (?:vous|"
    r"te) pla.t\b.{0,30}\b(?:ne|pas)\b|\bva rog\b.{0,20}\bnu\b|"
    r"\bbitte\b.{0,40}\bnicht\b|\bnicht\b.{0,25}\bbitte\b|\bne (?:le |la |les |l'|"
    r"m')?(?:dites|dis|repetez|publiez|citez|ecrivez|mettez|mentionnez|racontez|"
    r"nommez)\b",
    r"\bentre nous\b|\bne (?:pas )?(?:publi\w+|cit\w+|mention\w+|le repet\w+|repet\w+|"
    r"diffus\w+|dites|mettez|ecrivez)\b|\bconfidentiel\w*|\bne (?:\w+ )?(?:publiez|"
    r"citez|mentionnez|repetez|mettez|dites|ecrivez|notez) (?:\w+ )?pas\b|"
    r"\bchanger (?:le|les|mon|son) (?:pre)?noms?\b|\ben confianza\b|"
    r"\bentre nosotros\b|\bno (?:lo |la |los )?(?:publi\w+|cit\w+|pong\w+|mencion\w+|"
    r"digan?|cuent\w+|compart\w+|usen?)\b|\bquiten?\b|\bconfidencial\w*|\bintre noi\b|"
    r"\bva rog (?:sa )?nu\b|\bnu (?:public\w+|cit\w+|scri\w+|mention\w+|spune\w+|"
    r"divulg\w+)\b|\bconfidential\w*",
    r"(?:شائع|بتا|لکھ|ذکر|استعمال).{0,6}(?:نہ|مت)|(?:نہ|"
    r"مت) (?:بتا|لکھ|چھاپ|شائع)\S*|رازداری|ہمارے درمیان|راز میں|"
    r"لا ت(?:نشر|ذكر|كتب|قتبس|خبر|شارك)\S*|بيننا|سر[اي]|ਨਾ (?:ਛਾਪ|"
    r"ਲਿਖ|ਦੱਸ|ਵਰਤ)\S*|ਸਾਡੇ ਵਿਚਕਾਰ|(?:请|請)?(?:不要|别|別|勿)(?:写|寫|公开|"
    r"公開|引用|说出|說出|发表|發表|提|用|告诉|告訴|登)|保密|\bha (?:qorin|daabicin|"
    r"sheegin|isticmaalin|xigan\w*)\b|\binaga dhexeeya\b",
)
_TRIGGERS = frozenset(
    [
        "don't",
        "dont",
        "not",
        "never",
        "leave",
        "record",
        "between",
        "confidence",
        "confidential",
        "keep",
        "please",
        "careful",
        "change",
        "hide",
        "remove",
        "delete",
        "omit",
        "cut",
        "only",
        "except",
        "take",
        "nobody",
        "withdraw",
        "withdrawn",
        "rather",
        "ask",
        "strictly",
        "real",
        "changed",
        "can't",
        "cant",
        "without",
        "private",
        "must",
        "would",
        "land",
        "used",
        "stays",
        "secret",
        "bitte",
        "nicht",
        "vertraulich",
        "weglassen",
        "unter",
        "prosze",
        "nie",
        "miedzy",
        "ne",
        "entre",
        "pas",
        "favor",
        "no",
        "quiten",
        "rog",
        "nu",
        "intre",
        "ha",
        "inaga",
        "peidiwch",
        "gadewch",
        "cadwch",
        "rhyngom",
        "allan",
    ]
)
_OTHER_TRIGGERS = frozenset(
    [
        "bitte",
        "nicht",
        "vertraulich",
        "weglassen",
        "unter",
        "prosze",
        "nie",
        "miedzy",
        "ne",
        "entre",
        "pas",
        "favor",
        "no",
        "quiten",
        "rog",
        "nu",
        "intre",
        "ha",
        "inaga",
        "peidiwch",
        "gadewch",
        "cadwch",
        "rhyngom",
        "allan",
        "confidencial",
        "confidentiel",
    ]
)
_WITHDRAWN = any_of(
    r"\bwithdr[ae]w\w*|\b(?:wants?|asked|asks|wanted|would like|wishes|rang|phoned|"
    r"e-?mailed|wrote)\b.{0,40}\b(?:taken out|take (?:it|this|her|him|them) out|"
    r"out again|removed?|deleted?|destroyed?|not (?:be )?used|left out)\b|"
    r"\bchanged (?:her|his|their) mind\b|\bno longer (?:consents?|agrees?|wants?|"
    r"happy)\b|\btake out\b|\bremove (?:this|it|story|all)\b|\brevoked?\b|"
    r"\bdo not use\b|\bdon't use\b|\bwycofa\w*|\bzuruckgezogen\b|\bwiderrufen\b|"
    r"\bretir\w+ (?:son|le) (?:consentement|accord)\b|\bretiro\b|\bretras\b|"
    r"\btynnu'n ol\b",
)
_NOTES = any_of(
    r"\bnotes?\b|\bstaff\b|\bremarks?\b|\boffice\b|\badmin\b|"
    r"\bteam\b|\binternal\b|\bfollow-?up\b|\bmemo\b|"
    r"\bobservations?\b|\bnodiadau\b|\buwagi\b|\bbemerkung\w*|"
    r"\bremarques?\b|\bnotas?\b|\bobservaciones\b|\bobservatii\b|"
    r"نوٹ|ملاحظات|备注|備註|ਨੋਟ"
)
_LIMITS = any_of(
    r"\b(?:restrictions?|conditions?|limits?|limitations?|caveats?|exceptions?|"
    r"special (?:wishes|requests?)|leave out|left out|not (?:use|quote|share|print|"
    r"include)|without|withheld?|embargo)\b|\beinschrankung\w*|\bbedingung\w*|"
    r"\bzastrzezeni\w*|\bwarunk\w*|\brestricciones\b|\bcondiciones\b|\brestrictii\b|"
    r"\bamodau\b|\bcyfyngiadau\b|\breserves\b"
)
_OF_CONSENT = any_of(r"\byes\b|\bno\b|\bname\b|\banon\w*|\bform\b|\bsign\w*")


def is_notes(header: str) -> bool:
    """Whether a column holds what staff wrote about a row rather than what the teller said."""
    text = fold(header)
    return bool(_NOTES.search(text)) and len(text.split()) <= 6


def is_limits(header: str) -> bool:
    """Whether a column says what somebody wants left out or on what condition they agree.

    >>> is_limits("Any restrictions?"), is_limits("Your story")
    (True, False)
    """
    return bool(_LIMITS.search(fold(header)))


def limit_in(cell: str) -> bool:
    """Whether a cell under such a header names one: anything but a blank or a "none"."""
    bare = closed.stripped(fold(cell))
    return (
        bool(bare) and bare not in closed.NO and bare not in closed.BLANK and bare not in ("na", "0", "all fine", "ok")
    )


@lru_cache(maxsize=200_000)
def wish_in(cell: str) -> bool:
    """Whether somebody's own words ask for care, for a part to be left out, or not to be used.

    >>> wish_in("He owes me a boiler, please leave that bit out."), wish_in("We don't use the park any more.")
    (True, False)
    """
    if cell.isascii():
        lowered = cell.lower()
        tokens = set(re.findall(r"[a-z]+(?:'t)?", lowered))
        if _TRIGGERS.isdisjoint(tokens) and "confiden" not in lowered:
            return False
        if tokens.isdisjoint(_OTHER_TRIGGERS):
            return bool(_WISH.search(fold(cell)))
    text = fold(cell)
    return bool(_WISH.search(text) or _WISH_OTHER.search(text))


@lru_cache(maxsize=65_536)
def staff_note(cell: str) -> tuple[bool, str]:
    """Whether a note says that somebody withdrew, and why the row should be looked at ("" if it need not be).

    >>> staff_note("rang 3 March, wants it taken out")[0], staff_note("happy, wants a copy")
    (True, (False, ''))
    """
    text = fold(cell)
    shown = f"“{' '.join(cell.split())[:80]}”"
    if _WITHDRAWN.search(text):
        return True, f"a note says that it was withdrawn: {shown}"
    about = (
        words.CONSENT.search(text) or words.QUOTE.search(text) or words.PHOTO.search(text) or _OF_CONSENT.search(text)
    )
    unsure = (
        closed.HEDGE.search(text)
        or closed.NEGATIVE.search(text)
        or closed.ASK_FIRST.search(text)
        or words.UNNAMED.search(text)
    )
    if _WISH.search(text) or _WISH_OTHER.search(text) or (about and unsure):
        return False, f"a note says: {shown}"
    return False, ""


def lost_form(cell: str) -> bool:
    """Whether a note says only that a form is missing, which explains a blank and asks for nothing.

    >>> lost_form("form lost"), lost_form("form lost, said no")
    (True, False)
    """
    return bool(_LOST.fullmatch(fold(cell).strip(" .")))


_LOST = any_of(
    r"(?:the )?(?:\w+ )?(?:form|sheet|card|paper|page)s? (?:is |was |got |"
    r"went )?(?:lost|missing|mislaid)|(?:lost|missing) (?:form|sheet|card|paper|page)"
)
