"""Lines of a document (txt, md, docx, odt, rtf, pdf) → sources: a transcript where speakers are marked, else prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from harvest.errors import ReadError
from harvest.model import Kind, ReadSource, Role
from harvest.readers import chat, kinds
from harvest.readers.captions import mark_guessed_facilitator
from harvest.readers.dropping import Dropping
from harvest.readers.lines import Line
from harvest.readers.structure import Place, heading_place, name_place
from harvest.readers.transcripts import Spoken, read_spoken
from harvest.readers.utterances import SourceFields, Utterance, join_turns, make_source

_RULED_HEADING = re.compile(
    r"^\s*(?:-{2,}|={2,}|~{2,}|\*{2,}|#{1,6})\s*(\S.{0,100}?)\s*(?:-{2,}|={2,}|~{2,}|\*{2,}|#*)\s*$"
)
_RULE = re.compile(r"^\s*[-=_*~–—]{3,}\s*$")
_QUOTED = re.compile(r"^\s*[\"“](.+)[\"”]\s*$", re.S)


@dataclass(slots=True)
class Document:
    """The sources of one document, its flavour and kind, and what should be said about it."""

    sources: tuple[ReadSource, ...]
    flavour: str
    kind: Kind
    warnings: list[str] = field(default_factory=list)


def read_document(
    name: str, lines: Sequence[Line], fields: SourceFields, dropped: Dropping, *, format_name: str
) -> Document:
    """The sources in a document; ReadError when no words are in it."""
    warnings: list[str] = []
    if not any(line.text.strip() for line in lines):
        raise ReadError(f"{name}: no words were found in this document. Check that it is the right file.")
    place = name_place(name)
    plain = [line.text for line in lines]
    if chat.is_chat(plain):
        said = chat.read_chat([p for line in plain for p in line.split("\n")], dropped, warnings)
        # Each message is a turn of its own: somebody who sends two has made two points.
        source = make_source(said, replace(fields, kind=Kind.TRANSCRIPT))
        warnings.append("A written chat, not speech: messages were kept in the order they were sent.")
        return Document((source,), "Zoom chat", Kind.TRANSCRIPT, warnings)
    attempt = Dropping()
    spoken = read_spoken(lines, place, attempt, warnings)
    if spoken is not None:
        dropped.take(attempt)
        turns = join_turns(spoken.utterances)
        mark_guessed_facilitator(turns, warnings)
        flavour = _transcript_flavour(spoken, plain, format_name)
        return Document((make_source(turns, fields),), flavour, Kind.TRANSCRIPT, warnings)
    return _prose(name, lines, place, fields, dropped, warnings, format_name)


def _transcript_flavour(spoken: Spoken, plain: Sequence[str], format_name: str) -> str:
    text = "\n".join(plain[:20] + list(plain[-10:]))
    if re.search(r"started transcription", text):
        return f"Teams transcript ({format_name})"
    if re.search(r"otter\.ai", text, re.I):
        return f"Otter transcript ({format_name})"
    if spoken.style == "braced":
        return f"transcript with speakers in braces ({format_name})"
    if spoken.style == "header label time":
        return f"{'Teams transcript' if format_name == 'Word' else 'Otter transcript'} ({format_name})"
    if spoken.style == "header time label":
        return f"{'Word transcript' if format_name == 'Word' else 'transcript with times'} ({format_name})"
    if spoken.style in ("time label", "label time"):
        return f"transcript with times and names ({format_name})"
    roles = {u.role for u in spoken.utterances}
    letters = {re.sub(r"\W|\d", "", label).lower() for label in spoken.labels}
    if {"q", "a"} <= letters:
        return f"interview, Q and A ({format_name})"
    if Role.FACILITATOR in roles and len(spoken.labels) <= 3:
        return f"interview ({format_name})"
    if all(len(label) <= 4 and label.isupper() for label in spoken.labels):
        return f"interview with initials ({format_name})"
    return f"transcript with names ({format_name})"


def _prose(
    name: str,
    lines: Sequence[Line],
    place: Place,
    fields: SourceFields,
    dropped: Dropping,
    warnings: list[str],
    format_name: str,
) -> Document:
    said: list[Utterance] = []
    kind: Kind | None = kinds.kind_in_words(name)
    structured = False
    heading: str | None = None
    blank = True
    for n, line in enumerate(unwrapped(lines)):
        text = line.text.strip()
        if not text:
            blank = True
            continue
        if _RULE.match(text):
            dropped.add("ruled lines", text)
            continue
        ruled = _RULED_HEADING.match(text)
        level = line.heading or (2 if ruled and not text.startswith(("- ", "* ")) else None)
        found = heading_place(text, is_heading=level is not None)
        if found is not None:
            place, structured = place.updated(found), True
            dropped.add("headings (kept as table, round or question)", text)
            continue
        if level is not None:
            heading = ruled.group(1) if ruled else text
            kind = kind or kinds.kind_in_words(heading)
            dropped.add("headings", text)
            continue
        if n == 0 and len(text.split()) <= 2 and not re.search(r"[.!?…\"”]$", text) and len(lines) > 2:
            dropped.add("title", text)
            continue
        said.append(
            Utterance(text, None, Role.UNKNOWN, None, None, place.table, place.round, place.question, paragraph=True)
        )
        blank = False
    if not said:
        raise ReadError(
            f"{name}: only headings were found, no words that somebody said or wrote. Upload the filled-in file."
        )
    texts = [u.text for u in said]
    kind = kind or kinds.kind_of_lines(texts) or (Kind.NOTE if structured else Kind.STORY)
    if len(said) >= 3 and all(_QUOTED.match(t) for t in texts):
        return _quoted_answers(said, fields, kind, dropped, warnings, format_name)
    source = make_source(join_turns(said), replace(fields, kind=kind))
    if len(source.text.split()) > 40 and not re.search(r"[.!?…]", source.text):
        warnings.append(
            "No punctuation in this text: passages were cut by words and length, check where they begin and end."
        )
    flavour = {"Word": "Word document", "text": "plain text", "Markdown": "Markdown text"}.get(
        format_name, f"{format_name} document"
    )
    return Document((source,), flavour, kind, warnings)


def _quoted_answers(
    said: Sequence[Utterance],
    fields: SourceFields,
    kind: Kind,
    dropped: Dropping,
    warnings: list[str],
    format_name: str,
) -> Document:
    """Every paragraph stands in quotation marks: a list of answers, each by somebody else."""
    sources = []
    for n, one in enumerate(said, 1):
        found = _QUOTED.match(one.text)
        assert found is not None
        dropped.add("quotation marks round whole answers", "“”")
        sources.append(
            make_source(
                [replace(one, text=found.group(1))],
                replace(fields, title=f"{fields.title} {n}", kind=kind, voice=f"{fields.title} {n}"),
            )
        )
    warnings.append(f"{len(sources)} quoted answers, each taken as the words of a different person.")
    return Document(tuple(sources), f"list of answers ({format_name})", kind, warnings)


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Lines as they were meant: text broken at a fixed width is joined to paragraphs again."""
    lengths = [len(line.text.rstrip()) for line in lines if line.text.strip()]
    if len(lengths) < 4 or max(lengths) > 130:
        return list(lines)
    width = max(lengths)
    broken = sum(
        1
        for a, b in zip(lines, lines[1:], strict=False)
        if len(a.text) > 0.6 * width and b.text[:1].islower() and a.heading is None and b.heading is None
    )
    if width < 45 or broken < 0.15 * len(lengths):
        return list(lines)
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.text.strip()
            and line.text.strip()
            and last.heading is None
            and line.heading is None
            and (len(last.text.rsplit("\n", 1)[-1]) > 0.6 * width or line.text[:1].islower())
            and not re.match(r"\s*(?:[-*•‣]|\d+[.)])\s", line.text)
        ):
            last.text = f"{last.text.rstrip()}\n{line.text.strip()}"
        else:
            joined.append(replace(line))
    return [replace(line, text=" ".join(line.text.split("\n"))) for line in joined]
