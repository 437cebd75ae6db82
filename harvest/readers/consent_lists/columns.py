# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the columns of a list of people are: who, what is known of them, what they permit, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from harvest.model.shares import enough
from harvest.readers.consent_lists.cells import NO, YES, are_figures, are_initials, is_day, only_answers, yes_or_no
from harvest.readers.consent_lists.columns_of_names import SURNAME, named_in
from harvest.readers.permission.frames import with_or_without
from harvest.readers.permission.how_far import is_blank
from harvest.readers.permission.people import age_column
from harvest.readers.permission.purposes import purposes_of as read_purposes
from harvest.readers.permission.table import looks_like_permission
from harvest.readers.permission.text import any_of, fold
from harvest.readers.recognise.arrangements import asks_how_old, asks_to_arrange
from harvest.readers.recognise.asked_names import asks_by_what_name, holds_names

NAME, ABOUT, PERMITS, REMARK, ADULT, OTHER = "name", "about", "permits", "remark", "adult", "other"
OUTSIDE, WHO_SEES = "outside", "who sees"
"""Purposes that only lists have: leaving the circle of those who held the event, and how far words may go."""
PARTNERS_ONLY = "partners only"
"""A box that is ticked where words may go to partners and no further."""
CHANGED = "Remarks: changed later"
"""The heading of a column that tells what somebody said of their answers after giving them."""
PART_OF_NAME, REFUSAL = "part of the name", "refusal"
"""Boxes that only lists have: the first name alone, and one that is ticked to refuse."""

_NAME = any_of(
    r"^(?:(?:full|first|last|family|given|fore|sur|their|your|person's|participant's|print(?:ed)?|display|screen|preferred|known) ?)*names?\b(?!.{0,30}\b(?:ok|use|used|using|quote|show|shown|print|with|without|published?|yes|no)\b)|"
    r"^(?:forename|surname|who|(?:young )?person|people|child|pupil|participant|attendee|speaker|voice|teller|storyteller|contributor|interviewee|guest|member|resident|on screen(?: as)?|screen name|known as|signed in as|spoke as|pseudonym|initials of|name in full)\b(?!.*\b(?:status|types?|ids?|numbers?|no|nr|ref|e-?mail|age|phone|groups?|roles?|codes?|sign\w*|count|permits?|says|said)\b).{0,24}$|"
    r"^(?:enw|nazwisko|imie(?: i nazwisko)?|nom|prenom|nombre|nume|nachname|vorname|magac\w*|naam|الاسم|نام(?! کے)|姓名|名字|ਨਾਮ)\b.{0,16}$"
)
_ABOUT = any_of(
    r"^(?:age|aged|dob|date of birth|born|year group|school year|table|tbl|group|seat|role|here as|jobs?(?: title)?|occupation|profession|works? (?:as|for|at)|employer|position|roles?|post held|beruf|metier|profesion|zawod|swydd|i am|i'm|i come|coming as|came (?:with|as|from|here|along)|home (?:table|group|town)|estate|area|part of|ward|street|road|lane|close|flat|house|block|building|floor|village|town|where|lives?|neighbou?rhood|post ?code|address|phone|tel|mobile|e-?mails?|contact|organisation|organization|org|from|with|date|day|time|when|event|session|round|gender|sex|[mfw] ?/ ?[mfw]|disab\w*|heritage|religion|faith|pronouns?|ethnic\w*|language|(?:recorded|taken|collected|noted|entered|typed|checked|witnessed|asked|seen|interviewed|signed in|booked|invited) by|arrived|left|signature|signed|signs?|sig|initial(?:led|ed|s)?|witness\w*|id|no|nr|number|ref|row|access|dietary|diet|lunch|food|newsletter|mailing list|(?:record|recording|rec|contact|response|respondent|row|entry|case|file|tape|track) (?:id|no|nr|ref|number|file)|form no|oed|wiek|alter|edad|tranche)\b"
)
_AFTERTHOUGHT = any_of(
    r"^any (?:last|final|closing|parting) (?:words?|thoughts?|comments?|remarks?)\b|\banything (?:else|more|(?:that )?you(?:'d| would)? (?:like|want|wish))\b|\b(?:any )?(?:other|further|additional|more) (?:comments?|remarks?|notes?|information|thoughts)\b|\b(?:mochten|wollen|haben) sie .{0,30}\b(?:noch|sonst)\b|\bsonst noch\b|\bajouter\b|\bautre chose\b|\b(?:rhywbeth|unrhyw beth) arall\b",
    r"\bcos (?:\w+ )?dodac\b|\bcos (?:jeszcze|innego)\b|\balgo mas\b|\bmais alguma coisa\b|\bacrescentar\b|\banadir\b|\bagregar\b|\bqualcos'altro\b|\baggiungere\b|\baltceva\b|\biets toevoegen\b|\bnog iets\b",
)
"""What a form asks at its end, when all else is asked."""
_NAME_BESIDE = any_of(
    r"\bnames? (?:beside|next to|against|alongside|on|with|under|by|to|near) (?:it|them|the|that|this|their|your|my|his|her|words?|quot\w+|it\?)\b"
)
"""A heading that asks where the name may stand, not what it is."""
_REMARK = any_of(
    r"^(?:[\w.]+(?:[\x27’]s)? )?(?:remarks?|notes?|comments?|observations?)\W*$|^\?$|^(?:sylwadau|remarques?|anmerkung\w*|تبصر|ملاحظات|remarks?|notes?|comments?|anything|other|misc\w*|varia|sonstiges|divers|rozne|amrywiol|varios|diversos|outros|staff|host'?s? notes?|what they said about|conditions?|uwagi|nodiadau|remarques?|observa\w*|bemerkung\w*)\b"
)
_PUBLISHED = re.compile(
    r"\b(?:publication|publishing|printing|use|disclosure) of (?:\w+ ){0,2}(?P<what>quot\w*|words?|comments?|names?|stor(?:y|ies))\b"
)
_PHOTO = any_of(r"\bphoto\w*|\bpictures?\b|\bimages?\b|\bfilm\w*|\bvideo\w*|\bllun\w*|\bzdjec\w*|\bfoto\w*")
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
_BARE_NAME = any_of(
    r"\bbylines?\b|\buse of (?:\w+ )?names?\b|(?<!you )\bidentif(?:y|ied|ication)\b(?! (?:as|with|seen|shown|checked|provided|type|number|no|nr)\b)|\bd?defnyddio (?:fy |ei |yr |eich )?enw\b|نام کے ساتھ|\bavec (?:le |mon |son )?nom\b|\b(?:with|use|using|by|show|shown|print|printed|include|under|put|give|my|full|first|own|real) (?:\w+ ){0,2}names?\b|^names?\W*(?:ok|yes|shown?|used?|too|as well|\?)|\bnames?d\b|\bname (?:you|me|him|her|them)\b|\bnames? (?:ok|can|may|shown?|to be|in|on|used?|with)\b|"
    r"\bgyda(?:'i| fy| ei)? enw\b|\bz nazwiskiem\b|\bz imieniem\b|\bavec (?:mon |son |leur |le )?nom\b|\bcon (?:mi |su )?nombre\b|\bmit namen\b"
)
_NO_NAME = any_of(
    r"\b(?:but |and )?(?:leave|leaving|keep|keeping|take|taking|drop|cut) (?:\w+ )?names? (?:off|out|away|back)\b|\bnames? (?:left |taken |kept )?(?:off|out|removed|withheld)\b|\b(?:not|never|don't (?:use|give|print|show|put)) (?:with |by )?(?:my|their|your|the|his|her|a) (?:full )?names?\b|\b(?:without|not|don't) say(?:ing)? (?:who|whose|that)?\b|\bnobody (?:knows?|knowing)\b|"
    r"\bwithout (?:\w+ ){0,2}names?\b|\bno names?\b|\banon\w*|\bnot (?:named|by name)\b|\bunnamed\b|\bnameless\b|\bheb (?:fy |ei )?enw\b|\bddienw\b|\bbez nazwiska\b|\bbez imienia\b|\bsans (?:mon |son |leur |le )?nom\b|\bsin (?:mi |su )?nombre\b|\bohne namen\b"
)
_WHO_SEES = any_of(
    r"\bgo(?:es)? to\b(?! (?:\w+ ){0,2}(?:partners?|council|nhs|organi[sz]ations?|bodies|funders?|board|others?)\b)|\bpass(?:ed)? (?:(?:it|them|this|my words) )?on to\b\W*$|\bshared? (?:(?:it|them|my words) )?with(?: whom| who)?\W*$|\bhow far\b|\bwho (?:may|can|could) (?:see|read|have)\b|\bmay (?:see|read) (?:it|them|my)\b|\bwhere may\b|\baudience\b|\bseen by\b|\bfor whom\b"
)
_OUTSIDE = any_of(
    r"\b(?:out|in)side\b|\bbeyond\b|\bpublic\w*\b(?! health)|\banyone\b|\banybody\b|\bwider\b|\bweb ?sites?\b|\bonline\b|\bsocial media\b|\bfacebook\b|\bpress\b|\bnewspaper\b|\beveryone\b"
)
_OUT_OF_HERE = any_of(
    r"\b(?:outside|beyond) (?:of )?(?:the |our |this )?(?!(?:\w+ )?(?:partner|public|room|door))\w+\b(?!.*\b(?:partners?|public\w*|anyone|anybody|everyone|online|press)\b)"
)
"""Leaving the house of those who hold the list, for whoever it may be."""
_EXTERNAL = any_of(r"\bexternal\w*\b|^ext\b|\bbeyond (?:the |our )?\w+")
_SHARE = any_of(
    r"\bpass(?:ed|ing)? (?:\w+ ){1,3}(?:on )?to\b|\buse by (?:\w+ )?(?:other|others|partners?)\b|\bother (?:bodies|groups|people|charities|hubs|towns|teams|services)\b|\b(?:pass(?:ed|ing)?|sen[dt]|giv(?:e|en|ing)|forward(?:ed)?) (?:\w+ ){1,3}to (?:other|others|partner\w*|council|nhs|charit\w*|organi\w*|funders?)\b|\bpass(?:ed)? to\b|\btransm(?:i|e)\w+|\bprzekaz\w*|\bweiter(?:gabe|geb\w*|gegeben|leit\w*)\b|\bpartilh\w*|\bcondivi\w*|دوسروں|\bshar(?:e|ed|ing)\b|\bpartners?\b|\bonward (?:use|transfer|passing)\b|\b(?:pass(?:ed|ing)?|sen[dt]|sending) (?:it |them |this |mine |my words )?(?:on|along|round)\b|\bcouncil\b|\bother (?:organi[sz]ations|agencies|bodies)\b|\bfunders?\b|\bnhs\b|\bhealth board\b|\brhannu\b|\bpartager\b|\bcompartir\b|\budostepn\w*"
)
_QUOTE = any_of(
    r"\btestimonials?\b|\bwords? (?:may |can |to )?be (?:used|quoted|printed)\b|\buse of (?:\w+ )?words?\b|\bcitation\w*|\bd?dyfyn\w*|نقل|\bquot\w*|\b(?:use|using|used|print|publish|include|put|have|write down|write up|repeat) (?:\w+ ){0,3}(?:words?|say|said|says|stor(?:y|ies)|comments?|answers?|contribution|mine|it|this)\b|\bmy (?:words?|story|comments?)\b|\bwords?\b.{0,12}\?|\b(?:ok|okay|happy|consent|agree\w*) (?:\w+ ){0,3}words?\b|\bwords? (?:ok|okay)\b|\bin (?:the|our|a) (?:report|booklet|write.?up|pack|exhibition|book)\b|\breport\b|\bdyfyn\w*|\bcytow\w*|\bslowa\b|\bciter?\b|\bcitar\b|\bpalabras\b|\bmots\b|\bparoles?\b|\bzitier\w*|\bworte\b"
)
_RECORD = any_of(
    r"\brecord\w*|\btap(?:e|ed|ing)\b|\btak(?:e|es|ing) (?:part|notes)\b|\btranscri\w*|\banalys\w*|\bresearch\b|\bnotes? (?:ok|taken|(?:of|on|about) (?:what|my|me)\b)|\bwrit(?:e|ing) down what\b"
)
_CONSENT = any_of(
    r"\bconsent\w*|\bpermission\w*|\bagree\w*|\bpermits?\b|\ballow\w*|\bok(?:ay)?\b|\bhappy\b|\bcaniatad\w*|\bzgod\w*|\baccord\b|\bautoris\w*|\bconsentimiento\b|\beinwillig\w*"
)
_ADULTS = any_of(
    r"\bparents?\b|\bguardian\b|\bcarer\b|\bmum\b|\bdad\b|\bgrown.?ups?\b|\bresponsible adult\b|\badult\b.{0,12}\bsign\w*|\bsigned (?:for|by)\b|\bnext of kin\b"
)

BY_WHOM = any_of(
    r"^(?:reply|replied|response|responded|answer|heard|message|mail|e-?mail) (?:from|by)\b|^(?:(?:form|sheet|card|this|slip|questionnaire)(?: was| is)? )?(?:signed|completed?|filled (?:in|out)|answered|submitted|agreed|given|typed|consent(?:ed)?(?: given)?|permission given)(?: (?:in|out|up))? (?:by|of)\b|^(?:who (?:signed|filled|completed|answered)|signature of|form of|(?:wypelni|podpisa)\w*|rempli(?:e)? par|sign[eé]e? par|ausgefullt von|unterschrieben von|cumplimentado por|firmado por|llenwyd gan|llofnodwyd gan)\b"
)
"""A heading that asks who filled in or signed."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column of a list: its place, heading, what it is (``NAME`` …) and for which purposes it permits."""

    index: int
    header: str
    what: str
    purposes: tuple[str, ...] = ()


def column_of(index: int, header: str, cells: Sequence[str]) -> ListColumn:
    """What a column of a list of people is, by its heading and by what stands in it.

    >>> column_of(0, "Full name", ["Ada Obi"]).what, column_of(1, "Quote me?", ["Y"]).purposes
    ('name', ('quotation',))
    >>> column_of(2, "C. without my name", ["AW"]).purposes, column_of(3, "Outside the partners?", ["no"]).purposes
    (('quotation_without_name',), ('outside',))
    >>> column_of(4, "M/F/other (optional)", ["F", "M"]).what
    'about'
    """
    text = re.sub(r"^\W*(?:(?:[a-z0-9]|q\d+)[.):]|[pqc]\d{1,2})\s+", "", fold(header).strip())
    if not text:
        return ListColumn(index, header, OTHER)
    beside = _NAME_BESIDE.search(text) is not None or (with_or_without(text) and not _QUOTE.search(text))
    if (
        _NAME.search(text)
        and not beside
        and not _WHO_SEES.search(text)
        and (SURNAME.match(text) or are_initials(cells) or not (only_answers(cells) or are_figures(cells)))
    ):
        if not _answers_name(text, cells):
            return ListColumn(index, header, NAME)
        beside = not re.fullmatch(r"\W*names?\W*(?:ok)?\W*", text)
    if _NAME_PRINTED.search(text) and not only_answers(cells):
        return ListColumn(index, header, NAME)
    if asks_by_what_name(header) and holds_names(cells):
        return ListColumn(index, header, NAME)
    if BY_WHOM.search(text) and not only_answers(cells):
        return ListColumn(index, header, ABOUT)
    purposes = ("quotation_with_name",) if beside or re.fullmatch(r"names?", text) else purposes_of(text)
    answered = bool(purposes) and _CONSENT.search(text) is not None and only_answers(cells)
    if (_REMARK.search(text) or _AFTERTHOUGHT.search(text) or WITHDRAWN.search(text)) and not answered:
        return ListColumn(index, header, REMARK)
    about = _ABOUT.search(text) is not None
    # "Recording ref", "Signed", "Story no." are about the person; "Recording OK?" permits
    if purposes and not (
        about and not beside and not _CONSENT.search(text) and "?" not in header and not only_answers(cells)
    ):
        return ListColumn(index, header, PERMITS, purposes)
    if about or _ADULTS.search(text):
        return ListColumn(index, header, ABOUT if about else ADULT)
    came_back = _SENT.search(text) and sum(map(is_day, filled := [c for c in cells if c])) > len(filled) / 2
    if came_back or _OF_POST.search(text) or _OF_RECORD.search(text):
        return ListColumn(index, header, ABOUT)
    if STATUS.search(text) and not only_answers(cells):
        return ListColumn(index, header, OTHER)
    if _CONSENT.search(text) or looks_like_permission(header):
        return ListColumn(index, header, PERMITS, ("levels",) if not only_answers(cells) else ("consent",))
    if _MARKS_ALONE.match(text) and only_answers(cells):
        return ListColumn(index, header, PERMITS, ("quotation",))
    if asks_how_old(header) or (any(cells) and age_column(index, header, cells, (), date.today().year)):
        return ListColumn(index, header, ABOUT)
    return ListColumn(index, header, REMARK if asks_to_arrange(header) else OTHER)


STATUS = any_of(
    r"^(?:(?:consent|form|permission|paperwork|clearance|record|current|overall|case|rag) )?(?:status|state|stage|progress|outcome|rag|tracker|statws|stan|stand|statut|etat|estado|stato)\b.{0,12}$|^(?:paperwork|form)(?: (?:in|back|received|returned|signed|on file|held))?\W*$"
)
"""How far the paperwork of somebody is."""
_OF_POST = any_of(
    r"\b(?:marketing|newsletters?|mailings?|fundrais\w*|gift aid|sms|texts?|phone|telephone|post|e-?mails?)\b.{0,20}\b(?:opt\w*|ok|consent|permission|preference)\b|^do not (?:e-?mail|call|phone|text|contact|mail|post)\b"
)
"""How somebody may be written to."""
_OF_RECORD = any_of(
    r"^(?:date (?:of )?|when )(?:consent\w*|permission)(?: given)?$|^(?:consent|permission) (?:source|date|method|channel|version|id|ref\w*|recorded|captured|given on|updated|taken)(?: (?:by|on|at|via))?$"
)
"""When and how leave was given, and not what for."""
_SENT = any_of(
    r"\b(?:form|sheet|slip|letter|date|paperwork)\b.{0,12}\b(?:out|in|sent|back|received|returned|given|due)\b|\bchased\b"
)
"""When a form went out and came back."""


def is_remark(head: str) -> bool:
    """Whether a folded heading calls a column one of remarks."""
    return _REMARK.search(head) is not None or _AFTERTHOUGHT.search(head) is not None


def columns_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[ListColumn]:
    """What each column of a list of people is; rows may be shorter than the header."""
    below = [[row[n] for row in rows if n < len(row)] for n in range(len(header))]
    found = [column_of(n, head, below[n]) for n, head in enumerate(header)]
    names = named_in(header, below, *({one.index for one in found if one.what == what} for what in (OTHER, NAME)))
    return [replace(one, what=NAME) if one.index in names else one for one in found]


def padded(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows as long as the header at least, with empty cells behind."""
    return [[*row, *[""] * (len(header) - len(row))] for row in rows]


def purposes_of(text: str) -> tuple[str, ...]:
    """For what a folded heading of such a list asks permission; in a list "with name?" alone says enough.

    >>> purposes_of("quote me (by name / without name / not at all)"), purposes_of("photo ok")
    (('quotation',), ('photo',))
    >>> purposes_of("you may share the video and transcript")
    ('sharing', 'photo')
    """
    stem = re.sub(r"\(.*?\)", " ", text).strip() or text
    if re.fullmatch(r"\w{1,2}", stem) and (meant := re.search(r"\(([^()=]{3,})\)", text)):
        stem = meant[1].strip()  # "Q (quote)"
    aside = re.search(r"\(([^()/]{2,20})\)", text)
    if aside and _QUOTE.search(stem) and not re.search(r"\bor\b|=", aside[1]):
        stem = text  # "Quote (anon)", "Quote (named)"
    if re.fullmatch(r"(?:my |your |full )?names?", stem):
        return ("quotation_with_name",)
    if published := _PUBLISHED.search(stem):
        return ("quotation_with_name" if "name" in published["what"] else "quotation",)
    if _PHOTO.search(stem):
        return ("sharing", "photo") if _SHARE.search(stem) and _WORDS_TOO.search(stem) else ("photo",)
    if _WHO_SEES.search(stem):
        return (WHO_SEES,)
    if re.search(r"\bpartners? only\b|\bonly (?:\w+ ){0,3}partners?\b", stem):
        return (PARTNERS_ONLY,)
    if _PART.search(stem):
        return (PART_OF_NAME,)
    if with_or_without(stem) and not _QUOTE.search(stem) or _CREDIT_LINE.match(stem):
        return ("quotation_with_name",)
    if _NOT.search(stem) and (_QUOTE.search(stem) or len(stem.split()) <= 4) and not _NO_NAME.search(stem):
        return (REFUSAL,)
    if _NO_NAME.search(stem) and not re.search(r"\b(?:or|and|/)\b.{0,12}\bname", stem):
        return ("quotation_without_name",)
    if _BARE_NAME.search(stem) and not (
        _QUOTE.search(_BARE_NAME.sub(" ", stem)) and not re.search(r"name|byline", stem)
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
    if _QUOTE.search(stem):
        return ("quotation",)
    if _RECORD.search(stem):
        return ("analysis",)
    known = [purpose for purpose in read_purposes(stem) if purpose in _BY_FORMS]
    if not known and (meant := re.search(r"\(([^()=]{3,})\)", text)) and stem != meant[1].strip():
        return purposes_of(meant[1].strip()) if _QUOTE.search(meant[1]) else ()  # "Parent says (quotes)"
    return (known[0],) if known else ()


_IN_PUBLIC = re.compile(
    r"\bquot\w+ (?:\w+ ){0,5}?(?:in|on)\b.{0,40}\bpublic(?:ly available)? (?:reports?|documents?|write.?ups?|papers?|summary)\b"
)
"""Where a quotation would stand, which is no question of how far words may go."""
WITHDRAWN = any_of(
    r"^(?:date )?(?:withdr[ae]w\w*|opted out$|consent (?:ended|withdrawn)|taken back|left the project)\b|\bretract\w*|\bwycof\w*"
)
"""The heading of a column that says who withdrew, and when."""
_SHORT_ANSWER = any_of(
    r"^(?:(?:yes|no|ok)\W*(?:please|thanks?|pls|ta)?|(?:just |only )?(?:the )?(?:first|given|christian|nick)[ -]?names?(?: only)?|initials(?: only)?|anon\w*|not? name)$"
)


def _answers_name(text: str, cells: Sequence[str]) -> bool:
    """Whether below "name?" people said whether theirs may be given rather than what it is."""
    filled = [c for c in cells if not is_blank(c)]
    bare = re.fullmatch(r"(?:use |show |your |full |real |print )*names? ?\??(?: ok\??)?", text)
    if bare and len(filled) >= _FEW and len({*map(fold, filled)}) <= len(filled) / _FEW:
        return True  # people are not called alike
    return bool(filled) and enough(filled, _SURE if bare else _CLEAR, _answers)


def _answers(cell: str) -> bool:
    said = fold(cell).strip(" .!")
    return yes_or_no(said) in (YES, NO) or bool(_SHORT_ANSWER.search(said))


_SURE, _CLEAR, _FEW = 0.7, 0.5, 4
_NAME_PRINTED = any_of(
    r"^(?:full )?names? \((?:please )?(?:print\w*|block|capitals?|in full)[^)]*\)$|^\w{1,3} initials \+ name$"
)
_BY_FORMS = ("quotation", "quotation_with_name", "sharing", "photo", "archive")
"""What a heading asks by the reading of forms, where lists have no word of their own for it."""
_CREDIT_LINE = re.compile(r"(?:testimonial|quot\w+|comment) (?:attribution|credit|byline)$")
_MARKS_ALONE = re.compile(r"^(?:y ?/ ?n|yes ?/ ?no|ok|✓|ticked?|answer)\W*$")
