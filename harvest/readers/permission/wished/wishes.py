# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What columns beside the answers say: restrictions, notices that were read, and what staff noted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.parts_left_out import part_in
from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.of_food import of_food
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.heard import wish_in

_WITHDRAWN = any_of(
    r"\bwithdr[ae]w\w*|\b(?:wants?|asked|asks|wanted|would like|wishes|rang|phoned|"
    r"e-?mailed|wrote)\b.{0,40}\b(?:taken out|take (?:it|this|her|him|them) out|"
    r"out again|removed?|deleted?|destroyed?|not (?:be )?used|left out)\b|"
    r"\bchanged (?:her|his|their) mind\b|\bno longer (?:consents?|agrees?|wants?|"
    r"happy)\b|\btake out\b|\bremove (?:this|it|story|all)\b|\brevoked?\b|"
    r"\b(?:does(?: not|n't)|no longer|would(?: not|n't)) (?:want|like|wish)(?:s|es)?\b.{0,50}\b(?:used|quoted|printed|published|included|shared|shown)\b|"
    r"\bdo not use\b|\bdon't use\b|\bwycofa\w*|\bzuruckgezogen\b|\bwiderrufen\b|"
    r"\bretir\w+ (?:son|le) (?:consentement|accord)\b|\bretiro\b|\bretras\b|"
    r"\btynnu'n ol\b",
    r"\b(?:ha|hanno) chiesto (?:di |che )?(?:togliere|levare|non|cancellare|eliminare)\b|"
    r"\b(?:pidio|pide|ha pedido|pediu) (?:que |para )?(?:nao|no|quitar|sacar|borrar|eliminar|tirar|retirar|apagar)\b|"
    r"\bdemande (?:de |d'|qu).{0,25}\b(?:retir|enlev|supprim|effac|pas)\w*|"
    r"\b(?:bat|bittet|mochte|wollte)\W.{0,40}\b(?:streich|gestrich|weglass|weggelass|losch|gelosch|entfern)\w*|"
    r"\b(?:po)?prosi\w* o (?:usuniecie|pominiecie|wykreslenie)\b|"
    r"\bgofyn\w* .{0,25}\b(?:dynnu|tynnu|beidio|gadael allan)\b",
)
_NOTES = any_of(
    r"^updates?\b|\bupdates?$|^(?:later |any |other )?changes?\b(?! (?:do|would|you))|^since then\b|"
    r"^after(?:wards| the event)\b|"
    r"\bnotes?\b|\bstaff\b|\bremarks?\b|(?<!record )(?<!post )\boffice\b|\badmin\b|"
    r"\bteam\b|\binternal\b|\bfollow-?up\b|\bmemo\b|"
    r"\bobservations?\b|\bnodiadau\b|\buwagi\b|\bbemerkung\w*|"
    r"\bremarques?\b|\bnotas?\b|\bobservaciones\b|\bobservatii\b|"
    r"نوٹ|ملاحظات|备注|備註|ਨੋਟ",
    r"^(?:(?:current|form|consent|file|record|release) )?(?:status|state|standing|outcome|progress|flags?)\W*$|\barchivist\w*",
)
_CARDS = any_of(
    r"\b(?:sticky|stuck|post-?it) notes?\b|\bnotes? (?:says?|said|reads?|texts?|contents?|wordings?|words?)\b|"
    r"\bverbatim\b|\bword for word\b|\b(?:texts?|words|wording|contents?) (?:of|on|from) (?:the |each |every )?notes?\b"
)
"""A note that people wrote and stuck to a wall."""
_LIMITS = any_of(
    r"\b(?:restrictions?|conditions?|limits?|limitations?|caveats?|exceptions?|"
    r"special (?:wishes|requests?)|leave out|left out|not (?:use|quote|share|print|"
    r"include)|without|withheld?|embargo)\b|\beinschrankung\w*|\bbedingung\w*|"
    r"\bzastrzezeni\w*|\bwarunk\w*|\brestricciones\b|\bcondiciones\b|\brestrictii\b|"
    r"\bamodau\b|\bcyfyngiadau\b|\breserves\b"
)
_OF_CONSENT = any_of(r"\byes\b|\bno\b|\bname\b|\banon\w*|\bform\b|\bsign\w*")


def is_notes(header: str) -> bool:
    """Whether a column holds what staff wrote about a row rather than what the teller said.

    >>> is_notes("Notes"), is_notes("What the note says"), is_notes("Sticky notes")
    (True, False, False)
    """
    text = fold(header)
    return bool(_NOTES.search(text)) and len(text.split()) <= 6 and not _CARDS.search(text)


def is_limits(header: str) -> bool:
    """Whether a column says what somebody wants left out or on what condition they agree.

    >>> is_limits("Any restrictions?"), is_limits("Your story")
    (True, False)
    """
    return bool(_LIMITS.search(fold(header)))


def is_notice(header: str) -> bool:
    """Whether a column asks if somebody has read or understood what they agree to.

    >>> is_notice("I have read the information sheet"), is_notice("Have you read the book?")
    (True, False)
    """
    text = fold(header)
    return bool(_READ.search(text)) and bool(_SHEET.search(text))


_READ = any_of(
    r"\b(?:read|understood|understand|seen|received|given|explained|had)\b|\bgelesen\b|\bverstanden\b|\blu\b|\bcompris\b|"
    r"\bleido\b|\bzapozna\w*|\bprzeczyta\w*|\bdarllen\b|\bcitit\b"
)
_SHEET = any_of(
    r"\b(?:information (?:sheet|leaflet|above)|participant information|privacy (?:notice|statement|policy)|"
    r"project information|pis\b|consent (?:form|information|statement)|what (?:this|the) (?:project|study) is about|"
    r"explanation above|chance to ask questions|opportunity to ask|aims of the)|\bdatenschutz\w*|\binformationsblatt\b|"
    r"\bnotice d'information\b|\bhoja informativa\b|\binformacj\w+|\bdaflen wybodaeth\b"
)


def noted_by_a_program(header: str, cells: Sequence[str]) -> bool:
    """Whether a program noted in a column from what address each answered: “anonymous” there is nobody's wish.

    >>> noted_by_a_program("Email", ["anonymous", "anonymous"]), noted_by_a_program("Your wish", ["anonymous"])
    (True, False)
    """
    return _ADDRESS.fullmatch(fold(header)) is not None and all(
        "@" in cell or re.fullmatch(r"(?:anonym\w*)?", fold(cell)) for cell in cells
    )


_ADDRESS = re.compile(
    r"(?:e-?mails?|user|respondent|username|adresse e-mail|courriel|correo\w*)(?: (?:address|name))?\W*"
)


def unread(cell: str) -> bool:
    """Whether the answer says that it was not read or understood."""
    bare = closed.stripped(fold(cell))
    return bare in closed.NO or bool(bare and bare not in closed.BLANK and closed.HEDGE.search(bare))


_KNOWN = re.compile(
    r"\W*(?:\(?\w{1,2}[.):] ?)?(?:i|we) (?:(?:fully|also|further) )?"
    r"(?:understand|am aware|are aware|know|have (?:read|been (?:told|informed)))\b",
    re.I,
)


def takes_note(wording: str) -> bool:
    """Whether people tick a heading to say that they know something, which sets no limit.

    >>> takes_note("2. I understand that I may withdraw"), takes_note("You may NOT quote my illness")
    (True, False)
    """
    return _KNOWN.match(wording) is not None


def limit_in(cell: str) -> bool:
    """Whether a cell under such a header names one: anything but a blank or a "none"."""
    bare = closed.stripped(fold(cell))
    if _GONE.search(bare):
        return True
    return (
        bool(bare) and bare not in closed.NO and bare not in closed.BLANK and bare not in ("na", "0", "all fine", "ok")
    )


_GONE = any_of(
    r"\b(?:leave (?:it|me|mine) out|(?:delete|destroy|shred|bin|burn) it|(?:throw|tear|rip) it (?:away|up)|keep it(?: to \w+)?|not (?:me|mine|this|that)|crossed out|withdrawn)\b"
)
"""Answers that are a no elsewhere; where limits are asked for they are one."""


def staff_note(cell: str) -> tuple[bool, str]:
    """Whether a note says that somebody withdrew, and why the row should be looked at ("" if it need not be).

    >>> staff_note("rang 3 March, wants it taken out")[0], staff_note("happy, wants a copy")
    (True, (False, ''))
    """
    text = fold(cell)
    shown = f"“{' '.join(cell.split())[:200]}”"
    if of_food(cell):
        return False, ""
    if part_in(cell) is not None:
        return False, f"a note says: {shown}"
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
    if wish_in(cell) or words.UNNAMED.search(text) or (about and unsure) or _FIRST.search(text):
        return False, f"a note says: {shown}"
    return False, ""


OF_THE_DAY = r"(?:finished|started|began|ended|closed|met|left|arrived|came|went|sat down)\b"
"""What tells when something happened, behind *before we*, and is no condition."""
_BEGAN = r"(?:(?!(?:is|are|be|been|has|have|gets?)\b)\w+ ){1,3}(?:started|began|ended|opened|met|sat down)\b"
"""What began, where a whole group of words says it: *before the tables began*."""
_FIRST = any_of(
    rf"\bbefore (?:we|you|its?|it's|they|anything|anybody|anyone|this|that|any|the) (?!{OF_THE_DAY}|{_BEGAN})\w+|"
    r"\bbefore (?:printing|publishing|publication|using|sharing|quoting|it goes)\b|"
    r"\b(?:wants?|would like|asked|asks|needs?|wishes) to "
    r"(?:see|read|check|hear|approve|talk|speak|think|discuss|change|correct)\b|"
    r"\b(?:ring|call|phone|email|mail|contact|ask|check with) (?:him|her|them|me|us|first|before)\b|"
    r"\bbevor wir\b|\bavant de\b|\bantes de\b|\bzanim\b|\b(?:tylko|pod warunkiem).{0,20}\b(?:jesli|ze|gdy|po)\b|"
    r"\bnajpierw\b|\bpo akceptacji\b|\bnur (?:wenn|nach|mit)\b|\b(?:zuerst|vorher|erst) (?:\w+ )?(?:zeigen|fragen|lesen|sehen)\b|"
    r"\b(?:seulement|uniquement) (?:si|apres)\b|\bd'abord\b|\bsolo (?:si|despues)\b|\bprimero\b|\b(?:ond|dim ond) os\b|\b(?:yn )?gyntaf\b"
)
"""What staff note that has to be done before the words are used."""


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
