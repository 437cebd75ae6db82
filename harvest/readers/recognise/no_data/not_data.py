"""What is not data: agendas, consent forms, attendance lists, question sheets. Flagged, never silently coded."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.recognise.no_data import agendas
from harvest.readers.recognise.no_data.blanks import BLANK
from harvest.readers.recognise.no_data.legal_pages import is_legal_page
from harvest.readers.recognise.no_data.measures import lists_measures
from harvest.readers.recognise.no_data.meeting_items import are_a_committees
from harvest.readers.recognise.no_data.officers import are_officers_minutes
from harvest.readers.recognise.no_data.official_papers import is_official
from harvest.readers.recognise.no_data.orders_of_business import is_order_of_business
from harvest.readers.recognise.no_data.papers import (
    ADVICE,
    PAPERS,
    is_invoice,
    is_programs_summary,
    is_titled_paper,
    paper_of,
)
from harvest.readers.recognise.no_data.posters import is_poster
from harvest.readers.recognise.no_data.question_sheets import is_question_sheet

_NAMED: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"(?:interview|focus group|discussion|topic|question)s? (?:schedule|guide|script)", re.I),
        "question sheet",
    ),
    (agendas.NAMED, "agenda"),
    (
        re.compile(
            r"consent (?:form|sheet|to take part)|participant information|information sheet|privacy notice|"
            r"einverständnis|einwilligung|(?:formulaire|fiche) de consentement|(?:hoja|formulario) de consentimiento|"
            r"formularz zgody|(?:ffurflen |)(?:cydsynio|gydsynio)|toestemmingsformulier|modulo di consenso",
            re.I,
        ),
        "consent form",
    ),
    (
        re.compile(
            r"attend(?:ance|ees?)|sign(?:ing)?[ -]?in|register|registration|delegate list|contact list|"
            r"participants? list|invite(?:es)? list",
            re.I,
        ),
        "attendance list",
    ),
    (
        re.compile(
            r"question(?:s|naire)?(?: sheet| list| guide)|interview (?:guide|schedule)|topic guide|discussion guide|"
            r"facilitat(?:or|ion)(?:['’]?s)? (?:guide|script)|prompt sheet|"
            r"questions? for (?:the |our |your |table )*(?:hosts?|facilitators?|interviewers?|groups?|tables?)|"
            r"hosts?['’]?s? (?:sheet|guide|notes|pack|script|crib)",
            re.I,
        ),
        "question sheet",
    ),
)
_CONSENT = re.compile(
    r"i (?:understand|agree|consent|confirm|give (?:my )?permission|have read)\b|signature|signed\b|please (?:tick|"
    r"initial)|withdraw at any time|"
    r"data protection|gdpr|i am happy for|i do not want|change (?:my|your) mind|may (?:we|i) (?:use|quote|pass|share|"
    r"keep|print|take|record)\b|may your (?:name|words|photo|picture)|agree to be \w+ed|parent or (?:carer|guardian)|"
    r"(?:have|need) to take part|who (?:can|do|should) i contact|what (?:will|would) happen (?:to|with|if) |"
    r"stop at any time|why have i been (?:asked|invited|chosen)|lawful basis|take part in (?:this|the)|"
    r"will be (?:stored|recorded|anonymised|kept)|contact (?:us|the research)|voluntary|"
    r"ich (?:willige|stimme|bin (?:damit )?einverstanden|habe verstanden)|widerrufen|unterschrift|"
    r"j['’](?:accepte|autorise)|je (?:consens|comprends|n['’]accepte)|retirer|"
    r"(?:doy|no doy) mi consentimiento|autorizo|acepto que|entiendo que|firma\b|"
    r"(?:nie )?wyrażam zgodę|rozumiem, że|wycofać|podpis|(?:rwy['’]n|rwyf yn) (?:cytuno|deall|rhoi)|llofnod|"
    r"ik (?:geef|begrijp|ga akkoord)|handtekening|acconsento|autorizzo",
    re.I,
)
_MINUTES = re.compile(
    r"(minutes of)|^\W*(?:\d+[.)]?\s*)?(present|in attendance|apologies|matters arising|any other business|aob|"
    r"date of next meeting|actions?(?: points?| items?)?|declarations? of interest|chair|"
    r"key (?:points|takeaways|decisions)|meeting summary|next (?:meeting|steps)|decisions)\b(?=.{0,30}[:\t]|\W*$)|"
    r"(the (?:group|meeting|committee) (?:discussed|agreed|noted))|"
    r"((?:it was|were|was) (?:agreed|noted|resolved|reported|proposed))|((?:agreed|resolved|noted) (?:that|as|to|the))|"
    r"(reported that|presented the)|(proposed by|seconded)",
    re.I | re.M,
)
_RIGHTS = re.compile(
    r"(creative commons|\bcc[ -]by)|(all rights reserved)|(copyright|©)|(licen[cs]ed?\b)|(\brights?:)|"
    r"(you (?:are free|may not))|(attribution)|(citation|cite this)|(depositor|deposited)|"
    r"(accession|catalogue|shelf ?mark|reference (?:no|number))|(terms (?:of use|and conditions))|"
    r"(written permission|permissions?\b)|"
    r"(\bdoi\b|\bisbn\b)|(warrant(?:y|ies))|"
    r"(reproduc\w+|redistribut\w+)|(research and private study|non-?commercial)|(accessed|date of access|downloaded)",
    re.I,
)
_FAQ = re.compile(
    r"\bfaqs?\b|frequently asked|questions (?:and|&) answers about|häufige fragen|foire aux questions", re.I
)
_OWN_PAPER = re.compile(
    r"\b(?:newsletter|bulletin|terms of reference|constitution|code of conduct|policy|job description|standing orders|"
    r"memorandum|rundbrief|satzung)\b",
    re.I,
)
_OF_PAPERS = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(purpose|membership|meetings?|reporting|quorum|scope|responsibilities|aims|review|definitions|"
    r"principles|breaches|duties|person specification|salary|in this issue|dates? for (?:your|the) diary|what['’]s on|"
    r"dear (?:members|friends|readers|supporters|all)|to unsubscribe|follow us|from the editor)\b",
    re.I,
)
_PRESS = re.compile(
    r"^\W*(press release|media release|news release|pressemitteilung|for immediate release|embargo(?:ed)?\b|ends?\W*$|"
    r"notes? to editors?|(?:media|press) (?:contact|enquiries))",
    re.I,
)
_ABOUT = re.compile(r"^\W*about [A-Z].{2,60}:?$", re.I)
"""What tells at the end of a press release who wrote it; alone it heads a part of any other text."""
_CONTACT = re.compile(r"\S+@\S+\.\w+|(?<!\d)0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b")
_MESSAGE = re.compile(r"^\W*\d[\d ()-]{8,20}\s*:\s")
"""A message below the number it came from is no contact."""
_ENTRY = 12
"""So many words at most stand in a line about somebody who came."""
_LINES, _LOOK = 400, 400
"""So many lines and letters of each are looked at: whoever files an agenda shows it early."""


def names_paper(title: str, what: str) -> bool:
    """Whether a title says that something is a paper of that sort.

    >>> names_paper("Sign-in sheet May", "attendance list"), names_paper("sign_in_may.csv", "attendance list")
    (True, True)
    """
    spaced = title.replace("_", " ")
    return any(kind == what and pattern.search(spaced) for pattern, kind in _NAMED)


def why_no_data_in_text(name: str, lines: Sequence[str]) -> str | None:
    """Why a document is flagged as no data; None for words that people said.

    No single word decides: each kind of paper needs signs of two sorts, or one sort on most of its lines.
    """
    filled = [" ".join(line[:_LOOK].split()) for line in lines if line.strip()][:_LINES]
    if not filled:
        return None
    words = sum(len(line.split()) for line in lines)
    head = " ".join(filled[:3])[:200]
    # What it is called goes before what its first lines speak of: a guide for interviews speaks of consent forms.
    titles = (re.sub(r"[_\-.]+", " ", name), filled[0], head)
    named = next((what for title in titles for pattern, what in _NAMED if pattern.search(title)), None)
    share = 1 / len(filled)
    long = sum(1 for line in filled if len(line.split()) > 25) * share
    for what, found in (
        ("agenda", agendas.is_agenda(filled, named == "agenda", long)),
        ("agenda", is_order_of_business(filled, named == "agenda")),
        ("consent form", _consent_form(filled, named == "consent form", words)),
        ("minutes", _marks(_MINUTES, filled) >= (3 if "minutes" in f"{name} {head}".lower() else 4)),
        ("minutes", are_a_committees(filled)),
        ("licence", is_rights_page(filled)),
        (
            "questions and answers",
            _FAQ.search(head) is not None and sum(map(asks, filled)) >= max(2, 0.25 * len(filled)),
        ),
        ("measures", lists_measures(filled)),
        ("invoice", is_invoice(filled)),
        *((what, paper_of(filled) == what) for what in PAPERS),
        ("poster", is_poster(name, filled)),
        ("own paper", is_titled_paper(name, filled)),
        ("own paper", _OWN_PAPER.search(head) is not None and _marks(_OF_PAPERS, filled) >= 2),
        ("official paper", is_official(name, filled)),
        ("own paper", is_legal_page(name, filled)),
        ("program's summary", is_programs_summary(filled)),
        ("press release", _marks(_PRESS, filled) >= 1 and _marks(_PRESS, filled) + _marks(_ABOUT, filled) >= 2),
        ("question sheet", is_question_sheet(filled, named == "question sheet", long)),
        ("attendance list", _attendance(filled, named == "attendance list", long)),
    ):
        if found:
            return ADVICE[what]
    return None


_MINUTES_HEAD = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(present|in attendance|apologies|matters arising|any other business|aob|"
    r"date of (?:the )?next meeting|declarations? of interest|minutes of|actions?|resolved|agreed|chair(?:ed by)?|"
    r"minute(?:s taken by|-?taker)|quorum|attendees|summary|key (?:points|takeaways|decisions)|"
    r"meeting (?:notes|summary)|"
    r"next steps|decisions|to-?dos?|follow-?ups?)\b",
    re.I,
)
_DID = re.compile(
    r"^\W*[A-Z][\w'’.]+(?: [A-Z][\w'’.]+)?\s*[:–-]\s*(?:raised|suggested|reported|noted|agreed|shared|mentioned|asked|"
    r"proposed|explained|offered|will|to|contact|ask|send|email|write|call|check|find|book|prepare|follow|arrange|speak)\b"
)
_REPORTED = re.compile(
    r"^\W*(?:\d+[.)]\s*)?[A-Z]{2,3}\s*:?\s+(?:reported|noted|advised|asked (?:whether|that|if)|confirmed|tabled|"
    r"presented|proposed|updated|explained that|outlined|thanked|queried|to )"
)


def why_minutes(lines: Sequence[str]) -> str | None:
    """Why lines that look like speakers are the minutes of a meeting; None for talk.

    >>> why_minutes(["Present: A, B", "Apologies: C", "Matters arising", "PN: reported that …", "KA: noted that …"])
    'These look like the minutes of a meeting: they say what was decided, not what people said.'
    """
    if are_officers_minutes(lines):
        return ADVICE["minutes"]
    # A name and what they did or are to do, in small letters: nobody talks so.
    told = [found for line in lines[:_LINES] if (found := _DID.match(line[:_LOOK]))]
    heads = {found.group(1).lower() for line in lines[:_LINES] if (found := _MINUTES_HEAD.match(line[:_LOOK]))}
    reported = sum(1 for line in lines[:_LINES] if _REPORTED.match(line[:_LOOK]))
    return ADVICE["minutes"] if len(heads) >= 3 and (reported >= 2 or len(told) >= 3) else None


def is_rights_page(lines: Sequence[str]) -> bool:
    """Whether the lines are about a recording (rights, licence, citation) and not out of it.

    >>> is_rights_page(["Copyright: the University", "You may not reproduce it", "Cite this as …", "Licence: CC BY"])
    True
    """
    filled = [line for line in lines if line.strip()]
    marked = sum(1 for line in filled if _RIGHTS.search(line))
    return bool(filled) and marks_of_rights(filled) >= 4 and marked >= 0.4 * len(filled)


def marks_of_rights(lines: Sequence[str]) -> int:
    """How many different marks of rights and licences stand in lines."""
    return _marks(_RIGHTS, lines)


def _marks(pattern: re.Pattern[str], lines: Sequence[str]) -> int:
    """How many different marks of a kind of paper there are."""
    return len(
        {found.group(found.lastindex or 0).casefold()[:12] for line in lines for found in pattern.finditer(line)}
    )


def _consent_form(filled: Sequence[str], named: bool, words: int) -> bool:
    consent = len(_CONSENT.findall(" ".join(filled)[:20_000]))
    blanks = sum(1 for line in filled if BLANK.search(line))
    told = sum(1 for line in filled if len(line.split()) > 40)
    return (
        (consent >= 6 and consent >= words / 80)
        or (named and consent >= 3)
        or (consent >= 3 and blanks >= 3 and blanks >= 0.3 * len(filled) and not told)
    )


def _attendance(filled: Sequence[str], named: bool, long: float) -> bool:
    share = 1 / len(filled)
    listed = [line for line in filled if len(line.split()) <= _ENTRY and not _MESSAGE.match(line)]
    contacts = sum(1 for line in listed if _CONTACT.search(line)) * share
    short = sum(1 for line in filled if len(line.split()) <= 6 and not ends_sentence(line)) * share
    return (contacts >= 0.5 and len(filled) >= 3 and long == 0) or (named and short >= 0.7)
