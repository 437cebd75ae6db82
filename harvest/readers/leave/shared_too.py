# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a statement on leave says of passing words on, in clauses of their own: that partners may see it, or may not."""

from __future__ import annotations

import re

from harvest.model.permissions import Sharing
from harvest.readers.permission.answered.put_plainly import put_plainly
from harvest.readers.permission.text import any_of, fold

_BODY = r"(?:partners?(?: (?:organi[sz]ations?|agencies|bodies|groups))?|council(?:lors)?|county|nhs|icb|health(?: (?:board|service))?|board|trusts?|funders?|commissioners?|charit(?:y|ies)|other (?:organi[sz]ations?|agencies|groups|bodies|people)|others|schools?|public health|police|surger(?:y|ies)|agencies)"
_ANY = r"(?:anyone|anybody|everyone|everybody|whoever|whomever|any one)(?: (?:who |you |that )?(?:is |are |find |finds |it )*(?:useful|helps?|interested|likes?|wants?|asks?|needs? it|think\w* (?:fit|right)))?"
_BODIES = rf"(?:(?:with|to|for|by|at|and|&|or|,|the|our|your|any|all|local|some|both|their) ?)*(?:{_BODY}|{_ANY})(?:(?: ?,? ?(?:and|&|or|,) ?)(?:the |our |your |local |any |all )*(?:{_BODY}))*"
_IT = r"(?:it|this|that|them|these|mine|hers|his|my words|her words|his words|the words|my story|the story|all of it)"
_TOO = r"(?:,? ?(?:too|as well|also|all right|please|if (?:it helps|you (?:like|want))|if useful|by all means|no problem|with my blessing))*"
_YES = r"(?:yes,? ?|ok|okay|fine|happy|glad|good|all right|alright|content|no problem|no objections?)"
_WHO = r"(?:(?:and|also|she|he|they|i|we|am|is|are|was|were|i'm|she's|he's|they're|it|it's|that|that's|quite|very|both|equally|just as|says?|said|would be|you|can|may) )*"
_PASS = r"(?:pass(?:ed|ing)?(?: on)?|shar(?:e|ed|ing)|show(?:n|ing)?|giv(?:e|en|ing)|sen[dt](?:ing)?|go(?:es|ing)?(?: (?:on|out))?|hand(?:ed|ing)?(?: on)?|forward(?:ed|ing)?)"
_SEE = r"(?:see|read|have|use|look at|know|hear|get|be shown|be given)"
_MAY = any_of(
    rf"^{_WHO}{_YES} (?:to|for|with|if|about|that)? ?(?:be |us |you |me |have |it |them )*(?:{_IT} )?(?:(?:to )?(?:be )?{_PASS})(?: {_IT})?(?: on)? ?{_BODIES}{_TOO}$",
    rf"^{_WHO}{_YES} (?:for|with|if|to let|about|that) {_BODIES}(?: (?:to |can |may )?{_SEE}(?:s|ing)? ?{_IT})?{_TOO}$",
    rf"^{_WHO}(?:{_BODIES}) (?:is |are |can |may |could |might |will )*(?:(?:all |both |too |also )?(?:can |may )?{_SEE} {_IT}|{_YES}){_TOO}$",
    rf"^{_WHO}(?:please |feel free to |do |free to )*(?:be )?{_PASS}(?: {_IT})?(?: on)? {_BODIES}{_TOO}$",
    rf"^(?:sharing|passing (?:it )?on)(?: (?:it )?{_BODIES})?(?: is| are|:)? {_YES}{_TOO}$",
)
"""A clause that permits to pass words on and says nothing else."""
_MAY_NOT = any_of(
    rf"^{_WHO}(?:but |please |do )*(?:no|not|n't|don't|do not|never|nothing|none of it) (?:(?:to |for )?(?:be |have )?{_PASS} )?(?:{_IT} )?(?:on )?(?:{_BODIES})(?: please| though)?$",
    rf"^{_WHO}(?:but |please )*(?:do not|don't|not to|never|no) (?:be )?(?:pass(?:ed|ing)?|shar(?:e|ed|ing))(?: {_IT})?(?: on)?(?: {_BODIES})?(?: please| though)?$",
)
_PARTS = re.compile(
    r"(?:[.;!:]+(?=\s|$)|,|\s[–—-]\s|\b(?:and|but)\b(?= (?:also |please |you |share|pass|the |our |my |fine|ok|happy|not|no|don't|do not|(?:partners?|council|anyone|anybody|funders?) (?:can|may|could|is|are))))\s*"
)
_FORM = re.compile(
    r"\s*[(\[](?:the |a |her |his |their |my )?(?:signed |ticked |filled )*(?:(?:consent )?(?:slip|form|sheet|card|consent)|signature|email|letter)\b[^()\[\]]{0,24}[)\]]",
    re.I,
)
"""Where the paper lies that says so."""
_LONGEST = 16


def without_sharing(text: str) -> tuple[str, Sharing | None]:
    """A statement without its clauses about passing the words on, and what they permit; None where it has none.

    >>> without_sharing("Use it, but no name please. Fine to pass to the council.")
    ('Use it, but no name please.', 'yes')
    >>> without_sharing("happy to be quoted, partners can see it"), without_sharing("quote me, but not to the council")
    (('happy to be quoted', 'yes'), ('quote me', 'no'))
    >>> without_sharing("partners only please"), without_sharing("Partners can see it if I am asked first")
    (('partners only please', None), ('Partners can see it if I am asked first', None))
    """
    kept: list[str] = []
    told: list[Sharing] = []
    at, text = 0, _FORM.sub("", text)
    ends = [*_PARTS.finditer(text), None]
    for end in ends:
        clause = text[at : end.start() if end else len(text)]
        said = " ".join(fold(clause).replace("’", "'").split()).strip(" .,;:!()-–—")
        said = said if len(said.split()) <= _LONGEST else ""
        if said and _MAY_NOT.search(said):
            told.append("no")
        elif said and _MAY.search(said):
            told.append("yes")
        else:
            kept.append(text[at : end.end() if end else len(text)])
        at = end.end() if end else len(text)
    if not told:
        return text, None
    return "".join(kept).strip(" ,;–—-").removesuffix(" and").removesuffix(" but").strip(" ,;"), min(told)


_WORDS_FIRST = re.compile(
    r"\b(?:the |her |his |their |my )?(words?|quotes?|quoting|story)\s*[:=–-]?\s*(?:yes|ok|okay|fine)\b", re.I
)
_NAME_BEHIND = re.compile(
    r"\b(?:the |her |his |their |my )?(?:sur)?names?\s*[:=–-]?\s*(?:no|not?|never)\b(?! (?:problem|objection|issue|worries|matter))",
    re.I,
)
_NAME_TOO = re.compile(r"\b(?:the |her |his |their |my )?names?\s*[:=–-]?\s*(?:yes|ok|okay|fine)\b", re.I)


def answers_first(text: str) -> str:
    """A statement with the answer before what it is about, in plain words of where the name stands and who has a copy.

    >>> answers_first("Words yes, name no"), answers_first("quote: ok, name: yes")
    ('yes to words, no name', 'yes to quote, with name')
    """
    text = put_plainly(text)
    if _WORDS_FIRST.search(text) is None:
        return text
    turned = _WORDS_FIRST.sub(lambda m: f"yes to {m[1].lower()}", text)
    return _NAME_TOO.sub("with name", _NAME_BEHIND.sub("no name", turned))
