# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""The place below each of several people's words where whoever passes them on says what may be done with them.

A label of any wording (``Back of card:``, ``Ticked:``) or a mark (a dash, an arrow, brackets) that comes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.readers.documents.lines import Line
from harvest.readers.permission.against import is_no_leave
from harvest.readers.permission.answered import closed
from harvest.readers.permission.lines import answers, fields_in, is_harmless, kind_of_label, unlabelled
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.told import is_clear
from harvest.readers.recognise.recurring import NOBODY, is_signature, parts_of
from harvest.readers.recognise.talk.speakers import looks_like_name

_MARK = re.compile(r"^\s*(?:[>→»⇒*•‣▪◦·–—-]|->|=>)[>\s–—-]*(?=\S)|^\s*(?=[(\[].*[)\]]\W*$)")
_OF_USE = any_of(
    r"\bnam(?:e|es|ed|eless|ing)\b|\banon\w*|\bunnamed\b|\b(?:shar|us|quot|print|publish|post)(?:e|es|ed|ing)?\b|\bprivate\b|\bpublic\w*"
)
_OWN = (
    (
        re.compile(
            r"\b(?:his|her|their)\b(?= (?:own |full |first |real |actual )?(?:names?|words?|story|photo))", re.I
        ),
        "my",
    ),
    (re.compile(r"\bwho (?:she|he|they) (?:is|are|was|were)\b", re.I), "who I am"),
    (
        re.compile(
            r"\b(?:she|he)(?:['’]s| is)\b(?! (?:mum|mother|dad|father|son|daughter|husband|wife)\b)|\bthey(?:['’]re| are)\b",
            re.I,
        ),
        "I am",
    ),
    (re.compile(r"\b(?:she|he|they)(?=['’]d | would | will | do | did | said )", re.I), "I"),
    (re.compile(r"\b(?:she|he) (?=(?:wants|agrees|prefers|minds|likes|gives|asks)\b)", re.I), "I "),
)
"""Who is spoken of has just said it: what they said is put into their own mouth."""
_SAYS = re.compile(
    r"^(?:(?:(?:he|she|they|i)|(?:(?:mrs?|ms|miss|dr)\.? )?[^\W\d_a-z][\w'’-]+) )?(?:says?|said|told me|tells me|replied|answered|goes)(?: that| to)?[:,]? (?=(?:yes|no|yeah|ok|okay|fine|use|print|put|quote|publish|you can|you may|we can|we may|go ahead|please|don't|do not|not|happy|it's|it is|i )\b)",
    re.I,
)
_PROMISED = re.compile(
    r"^(?:I|We)(?:['’]ll|['’]ve)? (?:said|told|will|would|promised|think|thought|guess|hope|can|could|have|use|used|did)\b",
    re.I,
)
"""What whoever passes the words on says of themselves."""
_PLACE = any_of(
    r"\b(?:back|reverse|rear|overleaf|other side|flip side|turned over|tick(?:s|ed)?|box(?:es)?|crossed|circled?|ringed|marked|stickers?|dots?|stars?|stamp|option|choice|chose|chosen|answer(?:ed)?|wish|preference|leave|use|usage|using|ok|sharing|share|status|level|says|they said|(?:he|she) said)\b|^(?:card|note)\b"
)
"""Where on a card it stands, or what somebody did there."""
_OFFERS = re.compile(r"\s*(?:/|;|\||,|\bor\b)\s*")
_STILL_TO_ASK = any_of(r"\b(?:ask|asked|asking|check|checking|chase|chasing|waiting|confirm\w*)\b")
_LEAST, _OFTEN, _SHORT = 2, 0.7, 16


def told_labels(lines: Sequence[Line]) -> frozenset[str]:
    """The labels of any wording whose values say of leave, on two lines at least and most that have it.

    >>> page = ["On the back: with my name", "Tea: yes", "On the back: ok but anonymous", "Tea: no", "On the back: -"]
    >>> sorted(told_labels([Line(text) for text in page]))
    ['On the back']
    """
    values: dict[str, list[str]] = {}
    for line in lines:
        if line.heading is None and ":" in line.text:
            for label, value in fields_in(line.text).items():
                values.setdefault(label, []).append(value)
    values = {label: said for label, said in values.items() if _speak_of_use(said)}
    offered = [parts for line in lines if len(parts := _OFFERS.split(fold(line.text))) > 1] if values else []
    return frozenset(
        label
        for label, said in values.items()
        if (_PLACE.search(fold(label)) or _are_offered(said, offered)) and _tells(label, said)
    )


def _speak_of_use(said: Sequence[str]) -> bool:
    """Whether two short ones of these values hold a word of use, as those of leave do: looked for first, as it costs little."""
    short = (value for value in said if value and len(value.split()) <= _SHORT)
    return sum(_OF_USE.search(fold(value)) is not None for value in short) >= _LEAST


def _are_offered(said: Sequence[str], offered: Sequence[Sequence[str]]) -> bool:
    """Whether two of these values stand beside each other in a line that says what could be chosen."""
    values = {fold(value).strip(" .") for value in said if value.strip()}
    return any(sum(1 for v in values if any(v in part for part in parts)) >= _LEAST for parts in offered)


def signing_labels(lines: Sequence[Line]) -> frozenset[str]:
    """The labels behind which two names at least stand and no answer: ``Name``, ``Who``, ``Written by``.

    >>> page = ["Who: Ada Obi", "Who:", "Who: Bo", "Name: no", "Name: yes"]
    >>> sorted(signing_labels([Line(text) for text in page]))
    ['Who']
    """
    values: dict[str, list[str]] = {}
    for line in lines:
        if line.heading is None and ":" in line.text and len(fields := fields_in(line.text)) == 1:
            for label, value in fields.items():
                values.setdefault(label, []).append(value)
    return frozenset(
        label
        for label, said in values.items()
        if sum(1 for v in said if looks_like_name(v) and not answers(v)) >= _LEAST
        and not any(answers(v) and not v.casefold().startswith("no name") for v in said)
        and len({v for v in said if v}) >= 0.8 * sum(1 for v in said if v)
    )


def _tells(label: str, said: Sequence[str]) -> bool:
    filled = [value for value in said if value and fold(value).strip(" .-–?") not in closed.BLANK]
    if len(said) < _LEAST or not filled or kind_of_label(label) or is_harmless(label):
        return False
    clear = [value for value in filled if len(value.split()) <= _SHORT and is_clear(value, spare=2)]
    of_use = [value for value in clear if _OF_USE.search(fold(value))]
    return len(of_use) >= _LEAST and len(clear) >= 0.5 * len(filled)


def marked_slots(lines: Sequence[Line], owns: Sequence[Sequence[int]], *, mail: bool = False) -> dict[int, list[int]]:
    """The marked lines that end each piece, by the piece's place, where nearly all end so and most say of leave.

    ``owns`` holds the places of each piece's lines; behind the last piece's something else may follow.
    """
    found: dict[int, list[int]] = {}
    for piece, own in enumerate(owns):
        last = [k for k, n in enumerate(own) if k and _is_marked(lines[n])]
        if last and (last[-1] == len(own) - 1 or piece == len(owns) - 1):
            first = last[-1]
            while first > 1 and _is_marked(lines[own[first - 1]]):
                first -= 1
            found[piece] = list(own[first : last[-1] + 1])
    if len(found) < max(_LEAST, _OFTEN * len(owns)) or any(_is_marked(lines[own[0]]) for own in owns if own):
        return _plain_slots(lines, owns) if mail else {}
    said = [" ".join(bare_slot(lines[n].text) for n in at) for at in found.values()]
    clear = [text for text in said if is_clear(text, spare=3)]
    of_use = [text for text in clear if _OF_USE.search(fold(text))]
    return found if len(of_use) >= _LEAST and len(clear) >= 0.4 * len(said) else {}


def _plain_slots(lines: Sequence[Line], owns: Sequence[Sequence[int]]) -> dict[int, list[int]]:
    """The same in a mail where no mark stands before them, and most say of leave and of nothing else.

    A last line that may be the teller's own stays with the words.
    """
    last = {piece: own[-1] for piece, own in enumerate(owns) if len(own) > 1}
    clear = {n for n in last.values() if not fields_in(lines[n].text) and is_clear(bare_slot(lines[n].text), spare=2)}
    named = [n for n in clear if _OF_USE.search(fold(lines[n].text))]
    if len(last) < len(owns) or len(owns) < 3 or len(named) < _LEAST or len(clear) < 0.6 * len(owns):
        return {}
    told = {
        n for n in last.values() if n in clear or unlabelled(lines[n].text) or _STILL_TO_ASK.search(fold(lines[n].text))
    }
    return {piece: [n] for piece, n in last.items() if n in told}


def stands_over(lines: Sequence[Line], heads: Sequence[int]) -> bool:
    """Whether a marked line that says of leave stands right over a head and apart from what is above, or over the first.

    >>> page = ["- Yes, name fine.", "Ada:", "We sang.", "", "- No.", "Bo:", "I slept."]
    >>> stands_over([Line(text) for text in page], [1, 5]), stands_over([Line(text) for text in page[1:]], [0])
    (True, False)
    """
    for head in heads:
        over = next((n for n in range(head - 1, -1, -1) if lines[n].text.strip()), None)
        if over is None or not _is_marked(lines[over]) or not is_clear(bare_slot(lines[over].text), spare=3):
            continue
        above = over - 1
        while above >= 0 and _is_marked(lines[above]):
            above -= 1
        apart = above < 0 or not lines[above].text.strip()
        if head == heads[0] or (over == head - 1 and apart):
            return True
    return False


def are_signatures(slots: Iterable[str]) -> bool:
    """Whether each of these lines only names somebody or says that nobody signed, and one names somebody.

    >>> are_signatures(["– Joyce, 88", "(no name)"]), are_signatures(["– Joyce", "– no"]), are_signatures(["(no name)"])
    (True, False, False)
    """
    said = [re.sub(r"^[(\[](.*)[)\]]$", r"\1", _MARK.sub("", text, count=1).strip()) for text in slots]
    named = [is_signature(parts_of(text)) and not answers(text) for text in said]
    return any(named) and all(name or NOBODY.match(text) for name, text in zip(named, said, strict=True))


def _is_marked(line: Line) -> bool:
    return line.heading is None and (line.item or _MARK.match(line.text) is not None)


def bare_slot(text: str) -> str:
    """What a marked line says, in words of whoever's leave it is.

    >>> bare_slot("- She says put her name to it."), bare_slot("(fine to use, name and all)")
    ('put my name to it.', 'fine to use, name and all')
    >>> bare_slot("- He'd like to be asked again before it is printed.")
    "I'd like to be asked again before it is printed. (?)"
    """
    bare = _MARK.sub("", text, count=1).strip()
    bare = bare[1:-1].strip() if re.fullmatch(r"[(\[][^()\[\]]*[)\]]", bare) else bare
    promised = _PROMISED.match(bare) is not None
    for pattern, own in _OWN:
        bare = pattern.sub(own, bare)
    bare = _SAYS.sub("", bare)
    return f"{bare} (?)" if promised or is_no_leave(bare) else bare
