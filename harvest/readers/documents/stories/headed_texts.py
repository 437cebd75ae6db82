"""Texts by several people under headings of one level: found by what the file says it holds, or by who is named.

A heading may begin somebody's story or a chapter of one. It begins a text of its own where the file is called after
many (stories, letters, voices), where most headings name a person with what stands beside a name, or where most of
the parts end with a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from harvest.model import Kind
from harvest.model.punctuation import asks
from harvest.readers.documents.lines import Line
from harvest.readers.documents.stories.bylines import names_below
from harvest.readers.documents.stories.heading_voices import CODE, coded_in, is_ours, voice_in_heading
from harvest.readers.documents.stories.headings import framed, teller_in
from harvest.readers.documents.stories.labelled_tellers import fields_below
from harvest.readers.documents.stories.names_over_texts import names_over_texts, signed_under
from harvest.readers.documents.stories.numbered_names import numbered_names
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.recurring import NOBODY, is_signature
from harvest.readers.recognise.talk.speakers import looks_like_name

_MANY = re.compile(
    r"(?<![a-z])(?:stories|tales|heroes|voices|memories|memoirs|letters|accounts|testimon(?:ies|ials)|portraits|"
    r"profiles|lives|case studies|recollections|reminiscences|"
    r"straeon|hanesion|atgofion|opowieści|historie|wspomnienia|geschichten|erinnerungen|histoires|récits|souvenirs|"
    r"historias|relatos|recuerdos|storie|racconti|ricordi|histórias|verhalen|povești|historier|sheekooyin|"
    r"ਕਹਾਣੀਆਂ|ਯਾਦਾਂ|कहानिया[ँं]|यादें|কাহিনী|গল্প|کہانیاں|یادیں|قصص|حكايات|ذكريات|סיפורים|זכרונות|故事|回忆|истории|рассказы|історії)"
    r"(?![a-z])",
    re.I,
)
_LEAST_WORDS, _MOST = 8, 0.5
_CODED = 14
"""So many words at most has a line with somebody's code and who they are."""
_NAME = 4
"""So many words at most has a name that stands alone in bold."""
_LONGEST = 300
"""Letters of a line in a list of contents."""
CONTENTS = "titles of a list of contents (they stand over the texts again)"
WRITE_TO = "a last line with an address to write to"
_WRITE_TO = re.compile(
    r"^(?=.{0,160}$)(?=.*(?:\S@\S|https?://|www\.))"
    r"(?=.*\b(?:please|send|contact|write|e-?mail|reply|return)\b)",
    re.I,
)
CREDITS = "thanks and credits below the last text"
_THANKS = re.compile(
    r"^\W*(?:(?:with |our |many |special )*thanks (?:to|are due)|thank you to (?:all|every|the)\b)", re.I
)
_MADE_BY = re.compile(
    r"\b(?:printed|published|produced|compiled|edited|collected|designed|typed(?: up)?|transcribed|funded|supported) "
    r"(?:and \w+ )?(?:by|with)\b|©|\b(?:photo(?:graph)?s?|pictures|cover|drawings)(?: by\b|:)",
    re.I,
)
_LONGEST_CREDIT = 40
_OWN = re.compile(r"\b(?:I|my|me|mine)\b")


def with_texts(name: str, lines: Sequence[Line]) -> list[Line]:
    """The lines, the headings marked that begin a text of their own.

    >>> page = [Line("Ada, 9", 2), Line("I found a goat on the roof of our school."), Line("Bo, 71", 2),
    ...         Line("My aunt sold rope to everybody who had a boat here.")]
    >>> [line.begins for line in with_texts("collected.docx", page)]
    [True, False, True, False]
    """
    if any(line.begins for line in lines):
        signed = signed_under(lines)
        return [replace(line, heading=None, bold=False) if n in signed else line for n, line in enumerate(lines)]
    if numbered := numbered_names(lines, many=_is_of_many(name, lines)):
        return [replace(line, begins=True, item=False) if n in numbered else line for n, line in enumerate(lines)]
    if any(line.item for line in lines):
        return list(lines)
    levels = {line.heading for line in lines if line.heading}
    bare = {n: inside for n, line in enumerate(lines) if not levels and (inside := framed(line.text))}
    seen = [replace(line, text=bare[n], heading=2) if n in bare else line for n, line in enumerate(lines)]
    if len(bare) >= 2 and _each_a_text(seen, [*bare]) and _by_several(name, seen, [*bare]):
        return [replace(line, begins=True) if n in bare else line for n, line in enumerate(lines)]
    if introduced := _over_quotations(lines):
        return [replace(line, begins=True) if n in introduced else line for n, line in enumerate(lines)]
    for level in sorted(levels, reverse=True):
        at = [n for n, line in enumerate(lines) if line.heading == level and not _is_title(lines, n)]
        if (
            len(at) >= 2
            and _each_a_text(lines, at)
            and ((named := _named_below(lines, at)) or _by_several(name, lines, at))
        ):
            # A name in bold below a heading is no heading of its own.
            made = [replace(line, bold=False) if n in named else line for n, line in enumerate(lines)]
            return [replace(line, begins=True) if n in at else line for n, line in enumerate(made)]
    at = [n for n, line in enumerate(lines) if line.bold and line.heading is None and _may_name(line.text.strip())]
    if len(at) >= 2 and _each_a_text(lines, at) and sum(_is_described(lines[n].text) for n in at) >= _MOST * len(at):
        return [replace(line, begins=True) if n in at else line for n, line in enumerate(lines)]
    at = [n for n, line in enumerate(lines) if line.heading is None and _is_coded(line.text.strip())]
    codes = [_code(lines[n].text) for n in at]
    one_row = len({code.rstrip("0123456789abc") for code in codes}) == 1 and len(set(codes)) == len(codes)
    if len(at) >= 2 and one_row and _each_a_text(lines, at):
        return [replace(line, begins=True) if n in at else line for n, line in enumerate(lines)]
    at = names_over_texts(lines)
    return [replace(line, begins=True) if n in at else line for n, line in enumerate(lines)]


_QUOTED = re.compile(r"\s*[\"“„«].{12,}[\"”“»]\s*", re.S)
_INTRODUCED = re.compile(r"(?P<name>[^\W\d_][^,()“\"]{1,40}?)\s*(?:\((?:Mrs?|Ms|Miss|Dr|Sister|Rev)\.?\))?,\s+\S")


def introduced_in(text: str) -> str:
    """Whoever is named at the head of a line that tells who they are; empty where nobody is.

    >>> introduced_in("Ada Roe (Mrs), blue door. On the step, in slippers."), introduced_in("Then we had tea, all day.")
    ('Ada Roe', '')
    """
    found = _INTRODUCED.match(text.strip())
    return found["name"] if found and looks_like_name(found["name"]) else ""


def _over_quotations(lines: Sequence[Line]) -> list[int]:
    """The lines that each say who is quoted below, where from the first on there are only these and quotations."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    quoted = {n for n in filled if _QUOTED.fullmatch(lines[n].text)}
    first = next((n for n, below in pairwise(filled) if below in quoted and n not in quoted), len(lines))
    heads = [n for n in filled if n >= first and n not in quoted]
    each_over = all(below in quoted for n, below in pairwise(filled) if n in heads) and filled[-1:] != heads[-1:]
    named = [introduced_in(lines[n].text) for n in heads]
    return heads if len(heads) >= _LEAST_QUOTED and each_over and all(named) and len({*named}) == len(named) else []


_LEAST_QUOTED = 2


def before_quotations(parts: Sequence[tuple[str | None, Sequence[str]]]) -> str:
    """What stands without a heading before texts that are quotations to the last line, and is none itself.

    >>> before_quotations([(None, ["From my notebook."]), ("Ada", ['"I sold rope here for years."'])])
    'From my notebook.'
    """
    (heading, first), *others = parts
    quoted = [all(_QUOTED.fullmatch(line) for line in lines) for _, lines in others]
    return " ".join(first) if heading is None and all(quoted) and not any(map(_QUOTED.fullmatch, first)) else ""


def _code(text: str) -> str:
    found = coded_in(text.strip())
    return found.attributes[CODE] if found is not None else ""


def _is_coded(text: str) -> bool:
    """Whether a line is a code of somebody's own and who they are, which stands over their text as a heading would."""
    ends = text[-1:] in "!?" or (text.endswith(".") and re.search(r"\b[A-Z]\.$", text) is None)
    return len(text.split()) <= _CODED and not ends and coded_in(text) is not None


def _may_name(text: str) -> bool:
    """Whether a line in bold may be somebody's name, alone or with what they are."""
    return (len(text.split()) <= _NAME and looks_like_name(text)) or _is_described(text)


def _is_described(text: str) -> bool:
    return voice_in_heading(text.strip()) is not None


def without_frame(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines without a list of contents and without a last line that says where to write to.

    >>> page = [Line("Contents"), Line("A goat 1"), Line("Rope 2"), Line("A goat", 1), Line("I saw it."),
    ...         Line("Rope", 1), Line("My aunt sold it."), Line("Please send corrections to a@example.org by Friday.")]
    >>> [line.text for line in without_frame(page, LeftOut())]
    ['A goat', 'I saw it.', 'Rope', 'My aunt sold it.']
    """
    heads = {" ".join(line.text.casefold().split()) for line in lines if line.heading}
    listed = [
        n
        for n, line in enumerate(lines)
        if not line.heading and line.text[-1:].isdigit() and len(line.text) <= _LONGEST and _bare(line.text) in heads
    ]
    gone = dict.fromkeys(listed, CONTENTS) if len(listed) >= 2 else {}
    if gone and listed[0] and not lines[listed[0] - 1].heading and len(lines[listed[0] - 1].text.split()) <= 3:
        gone[listed[0] - 1] = CONTENTS
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    while len(filled) > 3 and (reason := _of_who_made_it(lines, filled)):
        gone[filled.pop()] = reason
    if len(filled) > 3 and _WRITE_TO.search(last := lines[filled[-1]].text) and not _OWN.search(last):
        gone[filled[-1]] = WRITE_TO
    for n, reason in gone.items():
        dropped.add(reason, lines[n].text)
    return [line for n, line in enumerate(lines) if n not in gone]


def _of_who_made_it(lines: Sequence[Line], filled: Sequence[int]) -> str:
    """Why the last line is of whoever put the texts together: it says who printed or paid; empty where it does not."""
    last = lines[filled[-1]]
    text = last.text.strip()
    if last.heading or len(text.split()) > _LONGEST_CREDIT or _OWN.search(text):
        return ""
    several = sum(1 for line in lines if line.heading or line.begins) >= 2
    marks = len({found.group().casefold()[:6] for found in _MADE_BY.finditer(text)})
    thanked = several and _THANKS.match(text) is not None
    return CREDITS if marks and (thanked or _MADE_BY.match(text) or marks > 1) or thanked else ""


def _bare(text: str) -> str:
    return " ".join(re.sub(r"[\s.…]*\d{1,4}\s*$", "", text).casefold().split())


def _is_title(lines: Sequence[Line], n: int) -> bool:
    """Whether the first line only says what the file holds ("Everyday heroes"), though it has the others' level."""
    if any(line.text.strip() for line in lines[:n]):
        return False
    following = next((line for line in lines[n + 1 :] if line.text.strip()), None)
    alone = following is not None and following.heading == lines[n].heading
    return alone or _MANY.search(lines[n].text) is not None


def _each_a_text(lines: Sequence[Line], at: Sequence[int]) -> bool:
    """Whether words stand below each heading, and none of them asks or says at which table."""
    for n, end in zip(at, [*at[1:], len(lines)], strict=True):
        text = lines[n].text.strip()
        place, kind = heading_place(text, is_heading=True), kind_in_words(text)
        of_kind = kind not in (None, Kind.STORY) and not is_ours(text) and not _names_somebody(text)
        if asks(text) or place is not None or of_kind:
            return False
        if sum(len(line.text.split()) for line in lines[n + 1 : end] if not line.heading) < _LEAST_WORDS:
            return False
    return True


def _named_below(lines: Sequence[Line], at: Sequence[int]) -> list[int]:
    """The lines right below the headings, where most of them say nothing but who tells what follows; else none.

    >>> page = [Line("Rope", 2), Line("Ada, 9", bold=True), Line("I fell."), Line("Mud", 2), Line("Bo"), Line("No.")]
    >>> _named_below(page, [0, 3])
    [1, 4]
    """
    parts = [
        [n for n in range(a + 1, b) if lines[n].text.strip()] for a, b in zip(at, [*at[1:], len(lines)], strict=True)
    ]
    found = names_below([[lines[n].text for n in part] for part in parts], [lines[n].text for n in at])
    return [part[0] for part, who in zip(parts, found, strict=True) if who is not None]


def _by_several(name: str, lines: Sequence[Line], at: Sequence[int]) -> bool:
    if _is_of_many(name, lines[: at[0]]):
        return True
    ends = [*at[1:], len(lines)]
    parts = [
        [one.text.strip() for one in lines[n + 1 : end] if one.text.strip()] for n, end in zip(at, ends, strict=True)
    ]
    if any(fields_below(parts)):
        return True
    named = sum(1 for n in at if _names_somebody(lines[n].text.strip()))
    if named and len(at) > 2 and all(_is_name(lines[n].text.strip()) for n in at):
        return True  # one with something beside the name shows what the bare ones are
    return named >= max(2, _MOST * len(at)) or sum(_signed(lines, n, at) for n in at) > _MOST * len(at)


def _is_of_many(name: str, lines: Sequence[Line]) -> bool:
    """Whether a file or its first two lines are called after several people's texts (stories, letters, voices)."""
    titles = [line.text for line in lines if line.text.strip()][:2]
    called = (re.sub(r"[_\s.,:;()\[\]–—-]+", " ", text) for text in (name.rpartition(".")[0], *titles))
    return any(len(text.split()) <= _TITLE and _MANY.search(text) for text in called)


_TITLE = 14
"""So many words at most has a title."""


def _names_somebody(heading: str) -> bool:
    """Whether a heading is a name with something beside it, or says whose text follows; two capitals alone may not."""
    return voice_in_heading(heading) is not None or teller_in(heading) != heading


def _is_name(heading: str) -> bool:
    if _names_somebody(heading):
        return True
    heading = re.sub(r"\s*\([^()]*\)$", "", heading)
    return _names_somebody(heading) or (1 < len(heading.split()) <= 4 and looks_like_name(heading))


def _signed(lines: Sequence[Line], n: int, at: Sequence[int]) -> bool:
    end = next((m for m in at if m > n), len(lines))
    said = [line.text.strip() for line in lines[n + 1 : end] if line.text.strip()]
    if len(said) < 2 or len(said[-1].split()) > 8:
        return False
    parts = [part.strip() for part in re.sub(r"^\W*(?:(?:told )?by\s+)?", "", said[-1], flags=re.I).split(",")]
    return NOBODY.match(said[-1]) is not None or (said[-1][-1] not in ".!?" and all(parts) and is_signature(parts))
