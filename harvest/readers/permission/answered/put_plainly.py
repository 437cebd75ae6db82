# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers in the words of everyday: where the name stands, who has a copy, and why somebody is not to be named."""

from __future__ import annotations

import re

_IT = r"(?:(?:it|them|that|this|(?:the|my|his|her|their) (?:words?|quotes?|quotations?|stor(?:y|ies)|text|piece|page|end)))"
_BY = r"(?:under(?:neath)?|below|beneath|beside|next to|alongside|above|with|by|on|at the (?:end|bottom|foot|top)(?: of)?)"
_NAME_STANDS = re.compile(
    rf"(?:\bwith )?\bmy (?:(?:full|own|real|whole) )?name (?:(?:can|may|could|should|might as well|is to|to|will|ought to) )?(?:stand|go|be|appear|come|sit|stands|goes|printed|put)(?: (?:printed|put|shown|written|given))? {_BY}(?: {_IT})?(?=\W*(?:$|[.,;!?]|(?:and|but|too|as well|please)\b))"
    rf"|\bwith my (?:(?:full|own|real) )?name (?:under(?:neath)?|below|beneath|at the (?:end|bottom|foot))(?: (?:of )?{_IT})?(?=\W*(?:$|[.,;!?]|(?:and|but|too|as well|please)\b))",
    re.I,
)
"""Where the name may stand: ``my name can stand under it``."""
_PARTNERS = r"(?:your|the|our) (?:partners?|partner (?:organi[sz]ations?|groups?|bodies|charities))(?: (?:organi[sz]ations?|groups?|bodies|charities))?"
_COPY = r"(?:(?:a|their|one|its|another) )?(?:copy|copies)(?: of (?:it|this|that|them|my (?:words|story)))?|it|them|this|that|my (?:words|story)"
_HERE = r"(?:,? (?:too|also|as well|please|if they (?:like|want|wish)(?: (?:it|one|to))?))*(?=\W*(?:$|[.,;!?]|(?:and|but)\b))"
_HAVE_COPY = re.compile(
    rf"\b(?:{_PARTNERS}(?: (?:too|also))? (?:may|can|could|should|are (?:welcome|free) to|might as well) (?:also |too )?(?:have|get|see|read|keep|receive|be given|be sent)(?: on)? (?:{_COPY})"
    rf"|(?:you (?:may|can|could|are (?:welcome|free) to) |please |feel free to )?(?:also )?(?:give|pass|send|hand|forward|let) (?:(?:{_COPY})(?: on)? to {_PARTNERS}|{_PARTNERS} (?:have )?(?:{_COPY}))){_HERE}",
    re.I,
)
"""That partners get what somebody said: ``your partners may have a copy too``."""
_NO_COPY = re.compile(
    rf"\b{_PARTNERS} (?:may|can|must|should|could|are)(?: ?not|n['’]t| never)(?: (?:to|allowed to|meant to))? (?:have|get|see|read|receive|be given|be sent) (?:{_COPY}|any of (?:it|this|that)){_HERE}",
    re.I,
)
"""The contrary: ``the partners must not get a copy``."""
_ROLE = r"(?:scribe|(?:note|minute)[- ]?taker|minute[- ]?secretary|typist|facilitator|moderator|convenor|host|hostess|table (?:host|lead|leader)|chair|chairman|chairwoman|chairperson|organiser|helper|interpreter|translator|time ?keeper|photographer|observer|tea (?:lady|man)|caretaker|driver)"
_DID = r"(?:took|take|taking|wrote|writing|kept|keeping|typed|typing|hosted|hosting|led|leading|chaired|chairing|facilitated|facilitating|interpreted|interpreting|translated|translating|made|making|poured|pouring|served|serving|held|holding|asked|asking)"
_EXCUSE = re.compile(
    rf"(?P<before>\w['’\"”)]?)(?:\s*[,;.–—-]+\s*(?:(?:as|because|since|for|cos) )?|\s+(?:as|because|since|cos) )"
    rf"i(?:(?:['’]m| am| was) (?:(?:only|just|merely|here|really|there) )*(?:as )?(?:(?:the|a|an|your|our|their|one of the) )?(?:{_ROLE}s?|{_DID} (?:the |your |our )?(?:notes?|minutes|table|tea|questions?|pen|talk|session|group|discussion))"
    rf"|(?: only| just| merely)+ {_DID} (?:the |your |our )?(?:notes?|minutes|it(?: all)? down|things down|table|tea|questions?|pen|talk|session|group|discussion))"
    r"(?: (?:at|on|for|of) (?:table \w+|(?:the|that|this|our|my) (?:table|day|group|night|evening)))?(?: (?:here|there|today|that day|that night|after all|really))*\W*$",
    re.I,
)
"""Why somebody is not to be named, at the end: ``I am only the scribe``."""


def put_plainly(cell: str) -> str:
    """An answer with the name that stands under it, the copy that partners have and the scribe's excuse in plain words.

    >>> put_plainly("Yes, and my name can stand under it"), put_plainly("Yes. Your partners may have a copy too.")
    ('Yes, and with my name', 'Yes. You can share it with partners.')
    >>> put_plainly("Without my name please, I am only the scribe"), put_plainly("No, I only took the notes")
    ('Without my name please', 'No')
    >>> put_plainly("Yes. The partners must not get a copy")
    'Yes. Do not share it with partners'
    >>> put_plainly("Your partners may have a copy once I have seen it"), put_plainly("I am only the scribe")
    ('Your partners may have a copy once I have seen it', 'I am only the scribe')
    >>> put_plainly("Yes, but I was only the host"), put_plainly("my name can stand on the list of helpers")
    ('Yes, but I was only the host', 'my name can stand on the list of helpers')
    """
    plain = _NAME_STANDS.sub("with my name", cell)
    plain = _HAVE_COPY.sub(_shared, plain)
    plain = _NO_COPY.sub(lambda m: f"{'D' if m[0][0].isupper() else 'd'}o not share it with partners", plain)
    return without_excuse(plain)


def _shared(said: re.Match[str]) -> str:
    return "You can share it with partners" if said[0][0].isupper() else "you can share it with partners"


def without_excuse(cell: str) -> str:
    """An answer without the excuse behind it that somebody took notes, hosted or helped, which limits nothing.

    >>> without_excuse("No name, as I was just the facilitator"), without_excuse("I was only the host, ask Ada")
    ('No name', 'I was only the host, ask Ada')
    """
    return _EXCUSE.sub(r"\g<before>", cell)
