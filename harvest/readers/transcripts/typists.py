"""What typists do: slips in labels (``MW; And then?``), and notes below the talk (``Licence: …``, ``Note: …``)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model.plural import count
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.leave.typists_notes import speaks_against
from harvest.readers.recognise.no_data.not_data import marks_of_rights
from harvest.readers.recognise.talk.one_person import spellings
from harvest.readers.recognise.talk.speakers import plain_label
from harvest.readers.recognise.talk.turn_starts import Start
from harvest.readers.transcripts.utterances import Utterance

NOTES = "notes below the talk (of the typist or the archive)"
_SLIP = re.compile(r"^\s*\**([^\s;；:.,][^;；:.,\n]{0,30}?)\**\s*(?:[;；]|\.(?=\s)|::|:(?=\S)|-(?=\s))\s*(?=\S)")
_NO_MARK = re.compile(r"^\s*([A-Z]{2,4})\s+(?=[A-Z“\"'‘])")
_BELOW = re.compile(
    r"^\W*(?:notes?|n\.?b\.?|p\.?s\.?|transcri(?:ber|ption|pt)(?:['’]?s)?(?: notes?)?|typist(?:['’]?s)?(?: notes?)?|"
    r"typed(?: up)?(?: by)?|checked by|proof-?read by|licen[cs]e|rights(?: holder)?|copyright|"
    r"citation|how to cite|cite(?: this)?(?: as)?|terms of use|reuse|permissions?|contact|archive|deposit(?:or|ed)?|"
    r"disclaimer|warning|content (?:warning|note)|credits?|acknowledge?ments?|funded by|"
    r"anmerkung(?:en)?|hinweis|lizenz|rechte|remarques?|note de transcription|licence|droits|nota|notas|licencia|"
    r"derechos|nodyn|nodiadau|uwag[ai]|opmerking(?:en)?|注|备注|備註|說明|说明|ملاحظة)\s*[:：]\s*\S",
    re.I,
)
_HEADS = re.compile(
    r"^\W*(?:(?:licen[cs]e|rights|copyright|terms|use|re-?use|citation|permissions?|credits?|acknowledge?ments?|notes?|"
    r"about|this|the|of|on|and|&|transcript(?:ion)?|recording|interview|archive|contact|us|how|to|cite|"
    r"legal|information|editorial|end|appendix)\W*){1,6}$",
    re.I,
)
_LOOK = 200
_MOST = 250
"""More words than these below the talk are not left out."""


def with_slips(
    lines: Sequence[Line], starts: Sequence[Start | None], labels: Mapping[str, int], warnings: list[str]
) -> list[Start | None]:
    """The starts, and those where a known speaker's label stands before another mark than a colon."""
    known = {way: label for label in labels if len(label) > 1 for way in spellings(label)}
    found = list(starts)
    shown: list[str] = []
    for n, (line, start) in enumerate(zip(lines, starts, strict=True)):
        if (start is not None and start.label in labels) or line.heading is not None:
            continue
        slip = _SLIP.match(line.text[:60])
        label = _known(slip.group(1), known) if slip else ""
        if slip and slip.group()[len(slip.group(1)) :].lstrip("* ")[:1] in ".-" and not label.isupper():
            # "Tom. He was the first": only initials are no sentence.
            label = ""
        if not label and (slip := _NO_MARK.match(line.text[:60])):
            label = _known(slip.group(1), known) if slip.group(1) in labels else ""
        if slip and label:
            found[n] = Start("label", label, None, slip.end())
            shown.append(slip.group().strip())
    if shown:
        marks = ", ".join(f"“{mark}”" for mark in list(dict.fromkeys(shown))[:4])
        warnings.append(
            f"{count(len(shown), 'line begins', 'lines begin')} with a speaker's label and a slip ({marks}): taken as "
            "that speaker's turn."
        )
    return found


def _known(label: str, known: Mapping[str, str]) -> str:
    return next((known[way] for way in spellings(plain_label(label)) if way in known), "")


_PERMITS = re.compile(r"\b(?:permissions?|consent\w*|quot\w+|signed|ask(?:ed)? \w+|leave .{0,30}out)\b", re.I)


def without_notes_below(
    lines: Sequence[Line],
    starts: Sequence[Start | None],
    labels: Mapping[str, int],
    dropped: LeftOut,
    warnings: list[str],
) -> list[Line]:
    """The lines without what stands below the last turn and is nobody's words: notes, licence, how to cite."""
    spoken = [n for n, start in enumerate(starts) if start is not None and start.label in labels]
    if not spoken:
        return list(lines)
    for n in range(spoken[-1] + 1, len(lines)):
        text = lines[n].text.strip()[:_LOOK]
        if not text:
            continue
        below = [line.text.strip() for line in lines[n:] if line.text.strip()]
        if not (
            _BELOW.match(text)
            or (_HEADS.match(text) and (_field_follows(lines[n + 1 :]) or marks_of_rights(below) >= _RIGHTS))
            or _of_a_tool(below)
            or all(map(_TODO.match, below))
        ):
            continue
        if sum(len(line.split()) for line in below) > _MOST:
            warnings.append(f"Below the talk stands what may be nobody's words (“{text[:60]}”): look at the last turn.")
            return list(lines)
        if _PERMITS.search(" ".join(below)) or speaks_against("\n".join(below), list(labels)):
            return list(lines)  # whom it speaks against has to be known: it is read with the talk and left out then
        for line in below:
            dropped.add(NOTES, line)
        told = " / ".join(below)
        warnings.append(f"Left out below the last speaker: {told[:200]}{'…' if len(told) > 200 else ''}")
        return [*lines[:n], *(Line("") for _ in lines[n:])]
    return list(lines)


def _of_a_tool(below: Sequence[str]) -> bool:
    """Whether the last lines praise the program that wrote the transcript, or say what they may be used for."""
    text = " ".join(below)
    if not _FEWEST <= len(text.split()) <= _ADVERT_WORDS or _OWN.search(text):
        return False
    if _TRANSCRIBES.search(below[0]) and _SOLD.search(below[0]):
        return True
    return marks_of_rights(below[:1]) > 0 and marks_of_rights(below) > _RIGHTS


_TODO = re.compile(
    r"^\W{0,3}(?:\[[ xX✓✔]?\]|[☐☑☒✅])\s*(?!.*\b(?:use[ds]?|names?|shar\w+|agree\w*|happy|ok|okay|yes|no)\b)\S|"
    r"^\S+\.(?:m4a|mp3|wav|mp4|mov|pdf|docx?|jpe?g|png|heic|zip)$",
    re.I,
)
"""What whoever typed is still to do, and what files lie beside the text; a box to tick about permission is neither."""
_RIGHTS, _FEWEST, _ADVERT_WORDS = 2, 7, 60
_TRANSCRIBES = re.compile(
    r"transcri|transkri|trascri|subtitl|untertitel|sous-titr|captions?\b|speech[- ]to[- ]text", re.I
)
_SOLD = re.compile(
    r"\b(?:platform|plattform|plateforme|software|upgrade|go unlimited|free (?:trial|plan)|sign up|try it|powered by|"
    r"world['’]s|most (?:accurate|advanced)|best|leading|trusted)\b|https?://|www\.|\b\w+\.(?:ai|com|io|app)\b",
    re.I,
)


def _field_follows(lines: Sequence[Line]) -> bool:
    return any(_BELOW.match(line.text[:_LOOK]) for line in [line for line in lines if line.text.strip()][:3])


_ABOUT = re.compile(
    r"\b(interview(?:s|ed|ees?|ers?)?|respondents?|participants?|transcri\w+|record(?:ed|ings?)|project|study|archive|"
    r"anonymi[sz]\w+|pseudonym\w*|consent|conducted|facilitat\w+|session|focus group|names? (?:were|was|have been)|"
    r"caption\w*|real-?time|verbatim|accessib\w+|proceedings|rough(?:ly)?|uncertified|proof-?read|"
    r"speech[- ]to[- ]text)\b",
    re.I,
)
_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|we|our|us)\b")


def is_about_the_talk(text: str) -> bool:
    """Whether words above a transcript tell how it came about, and nobody speaks in them."""
    marks = {found.group(1).lower()[:6] for found in _ABOUT.finditer(text)}
    return len(marks) >= 3 and not _OWN.search(text)


_DASHED = re.compile(r"^\s*[–—]\s*(?=\S)")
_TALK = 4


def read_dashes(lines: Sequence[Line], dropped: LeftOut) -> list[Utterance]:
    """A dialogue whose turns begin with a dash and name nobody, each a turn; empty for lists and other texts."""
    filled = [line.text.strip() for line in lines if line.text.strip() and line.heading is None]
    said = [text for text in filled if _DASHED.match(text)]
    words = [_DASHED.sub("", text) for text in said]
    if len(said) < max(_TALK, 0.8 * len(filled)) or sum(map(ends_sentence, words)) < 0.8 * len(words):
        return []
    if sum(map(asks, words)) < 0.25 * len(words):
        return []
    turns: list[Utterance] = []
    for text in filled:
        dash = _DASHED.match(text)
        if dash:
            dropped.add("dashes that begin a turn", dash.group())
            turns.append(Utterance(text[dash.end() :], new_turn=True))
        elif turns:
            turns[-1].text += f"\n{text}"
        else:
            dropped.add("lines before the first speaker (title, date, duration)", text)
    return turns
