# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""For what the headings of lists of people ask permission."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import mostly_answers
from harvest.readers.permission.asks.for_ourselves import for_ourselves
from harvest.readers.permission.asks.frames import asks_what_stands_under, with_or_without
from harvest.readers.permission.asks.headings import asks_alone, question_of
from harvest.readers.permission.asks.learned import judge_heading, known_share
from harvest.readers.permission.asks.name_kept_away import with_name_kept_away, without_names_of_a_copy
from harvest.readers.permission.asks.other_consents import is_of_other_things
from harvest.readers.permission.asks.plainly_asked import plainly_asked
from harvest.readers.permission.asks.purposes import purposes_of as read_purposes
from harvest.readers.permission.asks.purposes import says_of_words
from harvest.readers.permission.asks.reaching import goes_also_for_the_spoken
from harvest.readers.permission.asks.weighed import HALF, SURE, base_of
from harvest.readers.permission.asks.who_gets import gets_words
from harvest.readers.permission.text import any_of, fold, remembered, with_sharing_as_saying, without_own_words

OUTSIDE, WHO_SEES = "outside", "who sees"
"""Purposes that only lists have: leaving the circle of those who held the event, and how far words may go."""
PARTNERS_ONLY = "partners only"
"""A box that is ticked where words may go to partners and no further."""
PART_OF_NAME, REFUSAL = "part of the name", "refusal"
"""Boxes that only lists have: the first name alone, and one that is ticked to refuse."""

_PUBLISHED = re.compile(
    r"\b(?:publication|publishing|printing|use|disclosure) of (?:\w+ ){0,2}(?P<what>quot\w*|words?|comments?|names?|stor(?:y|ies))\b"
)
_PHOTO = any_of(
    r"\bphoto\w*|\bscreen[ -]?(?:shots?|grabs?)\b|\bpictures?\b|\bpics?\b|\bimages?\b|\bfilm\w*|\bvideo\w*|\bllun\w*|\bzdjec\w*|\bfoto\w*"
)
_WORDS_TOO = any_of(r"\btranscripts?\b|\bwords?\b|\bstor(?:y|ies)\b|\bnotes?\b|\bquot\w*|\bwhat (?:i|we|you)\b")
_ARCHIVE = any_of(
    r"\barchiv\w*|\bkeep(?:ing|s)? (?:it|them|my|the|for)\b(?!.*\b(?:in (?:the|this) room|between|private|to (?:your|our)sel\w+|out|here|off)\b)|\bdeposit\w*"
)
_PART = any_of(
    r"\b(?:first|given|christian|fore)[ -]?names? only\b|\bonly (?:my |the )?first name\b|\binitials only\b|\b(?:another|changed?|invented|different) name\b"
)
_NOT = any_of(
    r"\b(?:do not|don't|dont|never|not|no) (?:to )?(?:be )?(?:quot\w*|us(?:e|ed)|print\w*|publish\w*|shar\w*|includ\w*)\b|\bnot (?:to be )?(?:for|in|part of) (?:the |any |a |our |your |this )?(?:\w+ )?(?:reports?|use|print\w*|publication|quot\w*|booklet|write.?up|public|record|newsletter|exhibition)\b|\bnot at all\b|\b(?:do not|don\x27t|dont|not) (?:want|wish|agree) (?:\w+ ){0,4}?(?:quot\w*|us(?:e|ed|ing)|print\w*|publish\w*|shar\w*)\b|\bleave (?:me|mine|it) out\b|\b(?:keeps?|stays?) (?:(?:it|this|mine|them) )?(?:in (?:the|this) room|between us|to (?:your|our)sel\w+|here)\b|\bprivate\b|\boff the record\b|\brefus\w*|\bopt(?:ed)? out\b|\bwithdr[ae]w\w*|\bnie cytowa\w*|\bpeidi\w*|\bne pas\b|\bno citar\b|\bnicht\b",
    r"\bkeine?n? (?:wortlich\w* )?(?:zitat\w*|nennung|verwendung|veroffentlichung\w*|weitergabe|nutzung)\b|\b(?:pas d[e'’]|aucune?) ?(?:citations?|utilisation|diffusion|publication)\b|\bne pas\b|"
    r"\b(?:sin|ninguna) (?:citas?|citar|uso)\b|\bno (?:usar|utilizar|publicar|compartir)\b|\b(?:dim|ddim) (?:d?dyfyn\w*|defnydd\w*|rhannu)\b|\bbez (?:cytat\w*|cytowan\w*|wykorzyst\w*|publikacji)\b|\bnie (?:uzywac|publikowac|wykorzyst\w*)\b|"
    r"\b(?:nessuna|senza) citazion\w*|\bnon (?:citare|usare|pubblicare)\b|\b(?:sem|nenhuma) cita\w+|\bnao (?:citar|usar|publicar)\b|\b(?:fara|nicio) citar\w*|\bgeen cita\w+|\bniet (?:citeren|gebruiken)\b",
)
_BOX_OF_NO = any_of(
    r"(?:\(|:|\?|-)\W{0,3}\b(?:no|not|never|none|nein|nie|nee|non|na|nage)(?:,? (?:thanks|thank you|please))?\W{0,3}$"
)
_BARE_NAME = any_of(
    r"\bbylines?\b|\buse of (?:\w+ )?names?\b|(?<!you )\bidentif(?:y|ied|ication)\b(?! (?:as|with|seen|shown|checked|provided|type|number|no|nr)\b)|\bd?defnyddio (?:fy |ei |yr |eich )?enw\b|نام کے ساتھ|\bavec (?:le |mon |son )?nom\b|\b(?:with|use|using|by|show|shown|print|printed|include|under|put|give|my|full|first|own|real) (?:\w+ ){0,2}names?\b|^names?\W*(?:ok|yes|shown?|used?|too|as well|\?)|\bnames?d\b|\bname (?:you|me|him|her|them)\b|\bnames? (?:ok|can|may|shown?|to be|in|on|used?|with|beside|alongside|under(?:neath)?|attached|added|included|too)\b|"
    r"\bgyda(?:'i| fy| ei)? enw\b|\bz nazwiskiem\b|\bz imieniem\b|\bavec (?:mon |son |leur |le )?nom\b|\bcon (?:mi |su )?nombre\b|\bmit namen\b"
)
_NO_NAME = any_of(
    r"\b(?:but |and )?(?:leave|leaving|keep|keeping|take|taking|drop|cut) (?:\w+ )?names? (?:off|out|away|back)\b|\bnames? (?:left |taken |kept )?(?:off|out|removed|withheld)\b|\b(?:not|never|don't (?:use|give|print|show|put)) (?:with |by )?(?:my|their|your|the|his|her|a) (?:full )?names?\b|\b(?:without|not|don't) say(?:ing)? (?:who|whose|that)?\b|\bnobody (?:knows?|knowing)\b|"
    r"\bwithout (?:\w+ ){0,2}names?\b|\bno names?\b|\banon\w*|\bnot (?:named|by name)\b|\bunnamed\b|\bnameless\b|\bheb (?:fy |ei )?enw\b|\bddienw\b|\bbez nazwiska\b|\bbez imienia\b|\bsans (?:mon |son |leur |le )?nom\b|\bsin (?:mi |su )?nombre\b|\bohne namen\b"
)
GOES_WHERE = any_of(
    r"\bgo(?:es)? to\b(?! (?:\w+ ){0,2}(?:partners?|council|nhs|organi[sz]ations?|bodies|funders?|board|others?)\b)|\bpass(?:ed)? (?:(?:it|them|this|my words) )?on to\b\W*$|\bshared? (?:(?:it|them|my words) )?with(?: whom| who)?\W*$|\bhow far\b|\bwho (?:may|can|could) (?:see|read|have)\b|\bmay (?:see|read) (?:it|them|my)\b|\bwhere may\b|\baudience\b|\bseen by\b|\bfor whom\b"
)
_OUTSIDE = any_of(
    r"\b(?:out|in)side\b|\bbeyond\b|\bpublic\w*\b(?! health)|\b(?:anyone|anybody)\b(?! (?:else )?(?:said|told|wrote))|\bwider\b|\bweb ?sites?\b|\bonline\b|\bsocial media\b|\bfacebook\b|\bpress\b|\bnewspaper\b|\beveryone\b(?! (?:has |had |have )?(?:said|says|told|wrote|thinks?|thought))"
)
_OUT_OF_HERE = any_of(
    r"\b(?:outside|beyond) (?:of )?(?:the |our |this )?(?!(?:\w+ )?(?:partner|public|room|door))\w+\b(?!.*\b(?:partners?|public\w*|anyone|anybody|everyone|online|press)\b)"
)
"""Leaving the house of those who hold the list, for whoever it may be."""
_EXTERNAL = any_of(r"\bexternal\w*\b|^ext\b|\bbeyond (?:the |our )?\w+")
_SHARE = any_of(
    r"^\W*(?:a )?cop(?:y|ies) (?:(?:can|may|might|to|be|go|goes|sent|given|passed) )*to (?!me\b|you\b|them\b|him\b|her\b|us\b)|^\W*(?:may |can )?others? (?:may |can |to )?(?:have|see|get|read) (?:it|them|mine|this)\b|\bpass(?:ed|ing)? (?:\w+ ){1,3}(?:on )?to\b|\buse by (?:\w+ )?(?:other|others|partners?)\b|\bother (?:bodies|groups|people|charities|hubs|towns|teams|services)\b|\b(?:pass(?:ed|ing)?|sen[dt]|giv(?:e|en|ing)|forward(?:ed)?) (?:\w+ ){1,3}to (?:other|others|partner\w*|council|nhs|charit\w*|organi\w*|funders?)\b|\bpass(?:ed)? to\b|\btransm(?:i|e)\w+|\bprzekaz\w*|\bweiter(?:gabe|geb\w*|gegeben|leit\w*)\b|\bpartilh\w*|\bcondivi\w*|دوسروں|\bshar(?:e|ed|ing)\b|\bpartners?\b|\bonward (?:use|transfer|passing)\b|\b(?:pass(?:ed|ing)?|sen[dt]|sending) (?:it |them |this |mine |my words )?(?:on|along|round)\b|\bcouncil\b|\bother (?:organi[sz]ations|agencies|bodies)\b|\bfunders?\b|\bnhs\b|\bhealth board\b|\brhannu\b|\bpartager\b|\bcompartir\b|\budostepn\w*"
)
QUOTING = any_of(
    r"\btestimonials?\b|\bwords? (?:may |can |to )?be (?:used|quoted|printed)\b|\buse of (?:\w+ )?words?\b|\bcitation\w*|\bd?dyfyn\w*|نقل|\bquot\w*|\b(?:use|using|used|print|publish|include|put|have|write down|write up|repeat) (?:\w+ ){0,3}(?:words?|say|said|says|stor(?:y|ies)|comments?|answers?|contribution|mine|it|this)\b|\bmy (?:words?|story|comments?)\b|\bwords?\b.{0,12}\?|\b(?:ok|okay|happy|consent|agree\w*) (?:\w+ ){0,3}words?\b|\bwords? (?:ok|okay)\b|\bin (?:the|our|a) (?:report|booklet|write.?up|pack|exhibition|book)\b|\breport\b|\bdyfyn\w*|\bcytow\w*|\bslowa\b|\bciter?\b|\bcitar\b|\bpalabras\b|\bmots\b|\bparoles?\b|\bzitier\w*|\bworte\b"
)
_RECORD = any_of(
    r"\brecord\w*|\btap(?:e|ed|ing)\b|\btak(?:e|es|ing) (?:part|notes)\b|\btranscri\w*|\banalys\w*|\bresearch\b|\bnotes? (?:ok|taken|(?:of|on|about) (?:what|my|me)\b)|\bwrit(?:e|ing) down what\b"
)
_TERSE, _HARDLY = 3, 0.2
"""A heading of so few words that it may ask (“Verbatim”) has to be the less likely to."""
_RECORD_ALONE = any_of(r"\brecord(?:ed|ing|ings)?\b|\btap(?:ed|ing)\b")
"""Who would not be recorded and was is nobody to quote, whatever else they were asked."""
_NAME_ALONE = re.compile(r"\W*names?\W*\d*\W*")
_IN_IT = any_of(
    r"\b(?:be|appear|feature|go|goes|stand|put|included?|want|like) (?:\w+ )?in (?:the|our|your|a|any)\b|^\W*(?:in|for|on) (?:the |our |a )?[\w-]+\W*$"
)
"""What asks to be in it, whatever it is: ``Would you like to be in the report?``."""


def asked_in(header: str, text: str, cells: Sequence[str]) -> tuple[str, ...]:
    """For what a heading, ``text`` when folded, asks below which these cells stand: by its words, or by the reading of forms
    where that is surer."""
    text = without_own_words(with_sharing_as_saying(text))
    if goes_also_for_the_spoken(header):
        return ("analysis",)
    if is_of_other_things(text) or (mostly_answers(cells) and _asks_no_leave(header, text)):
        return ()
    by_words = purposes_of(text)
    alone = asks_alone(header) if mostly_answers(cells) else ""
    other = alone in ("analysis", "archive", "photo", "sharing")
    of_words = says_of_words(text) or (alone == "quotation" and QUOTING.search(text) is not None)
    if by_words == (WHO_SEES,) and alone in ("sharing", "archive"):
        return (alone,)  # “OK for yours to go to them?”, answered with yes and no
    if OUTSIDE in by_words and (alone == "sharing" or not of_words):
        return by_words  # how far words may go: “Public use”
    if surer := _surer(header, by_words) if mostly_answers(cells) else ():
        return surer
    unsure = by_words in ((), (OUTSIDE,), ("analysis",)) or (other and by_words in (("quotation",), ("sharing",)))
    return (alone,) if alone and unsure else by_words


@remembered
def _asks_no_leave(header: str, text: str) -> bool:
    """Whether a heading only names what questions about permission name too, as ``Copy of report wanted?`` does.

    >>> [_asks_no_leave(head, fold(head)) for head in ("Copy of report wanted?", "In report?", "Session recorded?")]
    [True, False, False]
    """
    if question_of(header).kind != "other" or known_share(fold(header)) < HALF:
        return False
    if _RECORD_ALONE.search(text) or _IN_IT.search(text) or _NAME_ALONE.fullmatch(text):
        return False
    if purposes_of(text) in ((REFUSAL,), (PART_OF_NAME,)):
        return False
    return judge_heading(fold(header))["about"] < (HALF if len(text.split()) > _TERSE else _HARDLY)


_WEIGHED = {"analysis", "quotation", "quotation_with_name", "sharing", "photo", "archive", WHO_SEES, OUTSIDE}


def _surer(header: str, by_words: tuple[str, ...]) -> tuple[str, ...]:
    """The one purpose that the reading of forms and its model both find in a heading, and the words here do not."""
    asked = question_of(header)
    if len(asked.purposes) != 1 or not asked.certain or asked.reversed or asked.kind not in ("asked", "label"):
        return ()
    if asked.purposes == by_words or not {*by_words} <= _WEIGHED or asked.frame:
        return ()
    said = judge_heading(fold(header))
    found = said[base_of(asked.purposes[0])]
    if said["about"] < HALF or found < (SURE if asked.purposes == ("quotation",) else HALF):
        return ()
    if asked.purposes == ("quotation_with_name",):
        return asked.purposes if found > SURE else ()
    return asked.purposes if all(said.get(base_of(one), 0.0) < HALF for one in by_words) else ()


@remembered
def purposes_of(text: str) -> tuple[str, ...]:
    """For what a folded heading of such a list asks permission; in a list "with name?" alone says enough.

    >>> purposes_of("quote me (by name / without name / not at all)"), purposes_of("photo ok")
    (('quotation',), ('photo',))
    >>> purposes_of("you may share the video and transcript")
    ('sharing', 'photo')
    >>> [purposes_of(box) for box in ("quote: not", "quote you? (no)", "quote: yes / no")]
    [('refusal',), ('refusal',), ('quotation',)]
    """
    if for_ourselves(text):
        return ("analysis",)
    if gets_words(text):
        return ("sharing",)
    if kept := _of_a_copy(text):
        return (kept,)
    text = with_name_kept_away(text)
    stem = re.sub(r"\(.*?\)", " ", text).strip() or text
    if re.fullmatch(r"\w{1,2}", stem) and (meant := re.search(r"\(([^()=]{3,})\)", text)):
        stem = meant[1].strip()  # "Q (quote)"
    aside = re.search(r"\(([^()/]{2,20})\)", text)
    if aside and QUOTING.search(stem) and not re.search(r"\bor\b|=", aside[1]):
        stem = text  # "Quote (anon)", "Quote (named)"
    if re.fullmatch(r"(?:my |your |full )?names?", stem):
        return ("quotation_with_name",)
    if published := _PUBLISHED.search(stem):
        return ("quotation_with_name" if "name" in published["what"] else "quotation",)
    if _PHOTO.search(stem):
        return ("sharing", "photo") if _SHARE.search(stem) and _WORDS_TOO.search(stem) else ("photo",)
    if GOES_WHERE.search(stem):
        return (WHO_SEES,)
    if re.search(r"\bpartners? only\b|\bonly (?:\w+ ){0,3}partners?\b", stem):
        return (PARTNERS_ONLY,)
    if _PART.search(stem):
        return (PART_OF_NAME,)
    if with_or_without(stem) and not QUOTING.search(stem) or _CREDIT_LINE.match(stem) or asks_what_stands_under(stem):
        return ("quotation_with_name",)
    if (box := _BOX_OF_NO.search(text)) and QUOTING.search(text[: box.start()]):
        return (REFUSAL,)  # one of the boxes below what is asked: “Quote: not”
    if _NOT.search(stem) and (QUOTING.search(stem) or len(stem.split()) <= 4) and not _NO_NAME.search(stem):
        return (REFUSAL,)
    if _NO_NAME.search(stem) and not re.search(r"\b(?:or|and|/)\b.{0,12}\bname", stem):
        return ("quotation_without_name",)
    if _BARE_NAME.search(stem) and not (
        QUOTING.search(_BARE_NAME.sub(" ", stem)) and not re.search(r"name|byline", stem)
    ):
        return ("quotation_with_name",)
    if _ARCHIVE.search(stem):
        return ("archive",)
    if _OUT_OF_HERE.search(stem) or (_EXTERNAL.search(stem) and not re.search(r"\bpartners?\b|\bpublic", stem)):
        return ("sharing",)
    if _OUTSIDE.search(_IN_PUBLIC.sub(" ", stem)):
        return (OUTSIDE,)
    if _SHARE.search(stem) and not re.search(r"\bquot\w*", stem):
        return ("sharing",)
    if QUOTING.search(stem):
        return ("quotation",)
    if _RECORD.search(stem):
        return ("analysis",)
    known = [purpose for purpose in read_purposes(stem) if purpose in _BY_FORMS]
    if not known and (meant := re.search(r"\(([^()=]{3,})\)", text)) and stem != meant[1].strip():
        return purposes_of(meant[1].strip()) if QUOTING.search(meant[1]) else ()  # "Parent says (quotes)"
    return (known[0],) if known else ()


def _of_a_copy(text: str) -> str:
    """What a folded heading asks of a copy with or without names, where that is to keep it or to pass it on; or empty."""
    bare, copied = without_names_of_a_copy(text)
    if bare == text or re.search(r"\bquot\w*", bare):
        return ""
    plain = plainly_asked(bare)
    if plain == "archive" or not copied:
        return plain if plain == "archive" else ""
    asked = (plain,) if plain else purposes_of(bare)
    return asked[0] if asked in (("archive",), ("sharing",)) else ""


_IN_PUBLIC = re.compile(
    r"\bquot\w+ (?:\w+ ){0,5}?(?:in|on)\b.{0,40}\bpublic(?:ly available)? (?:reports?|documents?|write.?ups?|papers?|summary)\b"
)
"""Where a quotation would stand, which is no question of how far words may go."""


_BY_FORMS = ("quotation", "quotation_with_name", "sharing", "photo", "archive")
"""What a heading asks by the reading of forms, where lists have no word of their own for it."""
_CREDIT_LINE = re.compile(r"(?:testimonial|quot\w+|comment) (?:attribution|credit|byline)$")
