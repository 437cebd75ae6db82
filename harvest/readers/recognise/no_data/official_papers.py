# ruff: noqa: E501 – patterns are easier to check on one line
"""Papers of offices that hang on a wall or lie in a folder: licences, certificates, public notices, agreements."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CALLED = re.compile(
    r"\b(?:(?:premises|personal|club|street|entertainment|alcohol|gambling|music) licen[cs]es?|temporary events? notice|"
    r"(?:public|legal|statutory|planning|site|enforcement) notice|planning (?:permission|application|consent)|"
    r"certificate of (?:insurance|employers|registration|incorporation|compliance|conformity)|insurance certificate|"
    r"employers['’]? liability|tenancy agreement|hir(?:e|ing) agreement|(?:conditions|terms) of hire|"
    r"service level agreement|data (?:sharing|processing) agreement|bye-?laws?|traffic regulation order|deed of|"
    r"ausschankgenehmigung|genehmigung|versicherungs(?:schein|bestätigung)|mietvertrag|benutzungsordnung|"
    r"arrêté (?:municipal|préfectoral)|attestation d['’]assurance|contrat de location|licencia de \w+|"
    r"certificado de seguro|contrato de alquiler|zezwolenie|polisa|umowa najmu|trwydded (?:safle|eiddo))\b",
    re.I,
)
_MARKS = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(?:(annex|schedule|appendix|part|section|anlage|annexe|anexo|załącznik|atodiad) (?:[a-z]|\d{1,2})\b|"
    r"(conditions?)\b(?=.{0,40}$)|((?:[\w-]+ ){0,3}(?:licen[cs]e|policy|certificate|reference|registration|permit) (?:number|no))\b|"
    r"(postal address|telephone number|name,? \(?(?:registered )?\)?address|name of (?:the )?(?:holder|insured|policyholder|applicant|hirer|tenant|landlord))\b|"
    r"(licensable activit\w+|period of (?:insurance|hire)|dates? (?:of (?:issue|expiry|commencement)|issued)|expiry|issued by|limit of indemnity)\b|"
    r"(the times? the licence|where the licence|state whether)\b)|"
    r"\b(this (?:summary|notice|certificate|licence|agreement|policy|order) (?:must|shall|is|certifies|may|does))\b|"
    r"\b((?:\w+ )?act (?:19|20)\d\d)\b|\b(shall (?:be|not|ensure))\b|\b(the (?:hirer|licensee|tenant|insured|policyholder|responsible person|licence holder))\b|"
    r"\b((?:may|must) (?:not )?be (?:made|displayed|kept|provided|supplied)|to be kept)\b",
    re.I,
)
_OWN = re.compile(r"\b(?:I|I['’]\w+|my|me|we|we['’]\w+|our)\b")
_LEAST, _HEAD = 4, 3


def is_official(name: str, lines: Sequence[str]) -> bool:
    """Whether a paper is called what an office issues and goes on as such papers do, and nobody speaks in it.

    >>> page = ["TEMPORARY EVENT NOTICE", "Licensing Act 2003", "Reference number: 4", "Part 1", "Expiry: 4 May"]
    >>> is_official("notice.pdf", page), is_official("notice.pdf", [*page, "I signed it, and we danced till two."])
    (True, False)
    >>> is_official("story.txt", ["How the hall got its licence", "The licence came in May."])
    False
    """
    titles = [re.sub(r"[_\-.]+", " ", name), *lines[:_HEAD]]
    if not any(_CALLED.search(title) for title in titles) or any(_OWN.search(line) for line in lines):
        return False
    marks = {found.group(found.lastindex or 0).casefold()[:12] for line in lines for found in _MARKS.finditer(line)}
    return len(marks) >= _LEAST
