"""Cues → one transcript: which product wrote the .vtt or .srt, who speaks, and what was repeated or has no words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from harvest.errors import ReadError
from harvest.model import Kind, Reading, ReadSource, Role
from harvest.model.plural import count
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.described import could_be_label
from harvest.readers.recognise.talk.one_person import with_spellings
from harvest.readers.recognise.talk.service_lines import SERVICE, is_service_line
from harvest.readers.recognise.talk.transcript_headers import full_names
from harvest.readers.transcripts.chevrons import parted_at_chevrons
from harvest.readers.transcripts.made_up import MADE_UP, credits_at_an_end, without_made_up, without_repeats
from harvest.readers.transcripts.people import with_people
from harvest.readers.transcripts.spoken_words import PAUSE, mark_guessed_facilitator, no_names, without_fillers
from harvest.readers.transcripts.taken_over import with_others_at_a_name
from harvest.readers.transcripts.timed_cues import Cue, CueFile, clean, parse_cues, voices
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source
from harvest.readers.uploaded_file import UploadedFile

_NAME_IN_ID = re.compile(r"^\d+ \"([^\"]{1,60})\"(?: \(\d+\))?$")
"""Webex writes the speaker into the cue's id."""
_IN_BRACKETS = re.compile(r"^\s*(?:>>\s*)?[\[(]([^\[\]()\d:]{2,40})[\])]\s*:?\s+(?=\S)")
_ALONE = re.compile(r"^\s*[\[(]([^\[\]()\d:]{2,40})[\])]\s*:?\s*$")
_MARKED = re.compile(r"^\s*(?:>>\s*)?\[([^\[\]:]{2,40})\]\s*:\s*(?=\S)")
"""WhisperX: ``[SPEAKER_00]: words``."""
_DASH = re.compile(r"\s*[-–—]\s*(?=\S)")
_ALL = 0.9
_CZECH, _GUEST = re.compile("[ěřůľĺŕ]"), re.compile(r"\s*\(host\)$", re.I)
"""Teams calls a guest *host* in Czech and Slovak."""
_GUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-")


@dataclass(slots=True)
class CaptionTranscript:
    """A transcript as one source, with its flavour and everything that should be said about it."""

    source: ReadSource
    flavour: str
    warnings: list[str]


def read(file: UploadedFile) -> tuple[Reading, ...]:
    """What a .vtt or .srt file holds."""
    is_vtt = file.text.lstrip()[:6] == "WEBVTT" or file.suffix == ".vtt"
    found = read_captions(file.name, file.text, ".vtt" if is_vtt else ".srt", file.fields, file.dropped)
    return (file.reading(found.flavour, Kind.TRANSCRIPT, (found.source,), warnings=found.warnings),)


def read_captions(name: str, text: str, suffix: str, fields: SourceFields, dropped: LeftOut) -> CaptionTranscript:
    """The transcript in a .vtt or .srt text; ReadError when it has no cues or no words."""
    parsed = parse_cues(text, dropped)
    if not parsed.cues:
        if text.lstrip().startswith("WEBVTT"):
            raise ReadError(
                f"{name}: the transcript is empty (a WEBVTT header and no cues). "
                "Check that the recording had speech and was fully processed, then export it again."
            )
        raise ReadError(f"{name}: no timed cues were found. Check that this is a {suffix} transcript.")
    warnings: list[str] = []
    flavour = _flavour(parsed, text, suffix)
    utterances = _tagged(parsed.cues, dropped) if "<v" in text else labelled(parsed.cues, dropped, warnings)
    if flavour in ("", "captions"):
        named = any(u.speaker for u in utterances)
        kind = "SRT" if suffix == ".srt" else "VTT"
        flavour = f"transcript with speaker names ({kind})" if named else f"captions without speaker names ({kind})"
    cues = len({u.start for u in parsed.cues})
    return of_utterances(name, utterances, cues, flavour, fields, dropped, warnings)


def of_utterances(
    name: str,
    utterances: list[Utterance],
    cues: int,
    flavour: str,
    fields: SourceFields,
    dropped: LeftOut,
    warnings: list[str],
) -> CaptionTranscript:
    """The transcript of what was said in cues, without repeats and inventions; ReadError where no word is left."""
    named = any(u.speaker for u in utterances)
    if not named:
        utterances = without_made_up(utterances, dropped)
    utterances = without_fillers(parted_at_chevrons(without_repeats(utterances, dropped), dropped), dropped)
    utterances = with_people(_under_full_names(utterances, warnings), {}, warnings)
    if not utterances:
        raise ReadError(
            f"{name}: the transcript has cues but no spoken words in them. Export it again from the recording."
        )
    if not named:
        warnings.append(no_names(cues, "cues", utterances))
    turns = join_turns(with_others_at_a_name(_in_time(utterances, warnings)), pause=PAUSE)
    mark_guessed_facilitator(turns, warnings)
    return CaptionTranscript(make_source(turns, fields), flavour, warnings)


def _under_full_names(said: list[Utterance], warnings: list[str]) -> list[Utterance]:
    """The utterances, those under a first name or surname alone under the one full name that it belongs to."""
    fuller = full_names(tuple(dict.fromkeys(one.speaker for one in said if one.speaker)))
    if fuller:
        warnings.append(f"Taken for the same person: {', '.join(f'{a} as {b}' for a, b in fuller.items())}.")
    return [replace(one, speaker=fuller.get(one.speaker or "", one.speaker)) for one in said]


def _flavour(parsed: CueFile, text: str, suffix: str) -> str:
    ids = [c.id or "" for c in parsed.cues]
    guids = sum(1 for i in ids if _GUID.match(i))
    if any("Confidence" in n for n in parsed.notes) or (guids and "<v" not in text):
        return "Stream transcript (VTT)"
    if "<v" in text:
        return "Teams transcript (VTT)" if suffix == ".vtt" else "transcript with voice tags (SRT)"
    if any(_NAME_IN_ID.match(i) for i in ids):
        return "Webex transcript (VTT)"
    labelled = sum(1 for c in parsed.cues if c.lines and speakers.LABEL.match(c.lines[0]))
    if suffix == ".vtt" and "Kind: captions" in parsed.header:
        return "YouTube captions (VTT)"
    numbered = sum(1 for i in ids if i.isdigit())
    if suffix == ".vtt" and numbered > len(ids) / 2 and labelled >= max(1, len(ids) * 0.15):
        return "Zoom transcript (VTT)"
    if suffix == ".vtt" and not numbered and not labelled and _sentence_like(parsed.cues):
        return "Whisper transcript (VTT)"
    if suffix == ".srt" and labelled < len(ids) * 0.15:
        return "Whisper transcript (SRT)" if _sentence_like(parsed.cues) else "captions"
    return "captions"


def _sentence_like(cues: Sequence[Cue]) -> bool:
    """Whisper writes one line a cue, whole milliseconds, no markup."""
    return all(len(c.lines) <= 1 and "<" not in "".join(c.lines) for c in cues)


def _tagged(cues: Sequence[Cue], dropped: LeftOut) -> list[Utterance]:
    said: list[Utterance] = []
    last: str | None = None
    czech = any(_CZECH.search(line) for cue in cues for line in cue.lines)
    credits = credits_at_an_end([" ".join(map(clean, cue.lines)) for cue in cues])
    for number, cue in enumerate(cues):
        raw = "\n".join(cue.lines)
        if number in credits and "<v" not in raw:
            dropped.add(MADE_UP, raw)
            continue
        pieces = voices(raw)
        _count_marks(raw, "".join(words for _, words in pieces), dropped)
        for tag_name, words in pieces:
            tag_name = _GUEST.sub("", tag_name) if tag_name and czech else tag_name
            name, role = speakers.split_role(tag_name) if tag_name else (last, Role.UNKNOWN)
            last = name
            said.append(Utterance(words, name, role, cue.start, cue.end))
    return said


def _count_marks(raw: str, words: str, dropped: LeftOut) -> None:
    marks = visible(raw) - visible(words)
    if marks:
        dropped.add("marks and names in tags (names are kept beside the words)", "x" * max(0, marks))


def labelled(cues: Sequence[Cue], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """What is said in cues, by the names that stand before the words."""
    cues = _with_colons(cues)
    starts = [clean(line).lstrip("> ") for cue in cues for line in cue.lines]
    counts = speakers.all_labels(starts)
    labels = with_spellings(speakers.plausible(counts), counts)
    begun = sum(1 for cue in cues if cue.lines and speakers.LABEL.match(clean(cue.lines[0]).lstrip("> ")))
    if labels and begun >= _ALL * len(cues):
        # The tool names somebody before each caption: whatever it is called, it is who spoke.
        labels |= {label: n for label, n in counts.items() if could_be_label(label)}
    # A handful of colons in speech is no cast of speakers.
    if sum(labels.values()) < max(1, 0.05 * len(cues)):
        labels.clear()
    said: list[Utterance] = []
    last: str | None = None
    role = Role.UNKNOWN
    carried, nameless = 0, 0
    credits = credits_at_an_end([" ".join(map(clean, cue.lines)) for cue in cues])
    dashed = any(len(cue.lines) > 1 and all(_DASH.match(line) for line in cue.lines) for cue in cues)
    for number, cue in enumerate(cues):
        in_id = _NAME_IN_ID.match(cue.id or "")
        if labels and number in credits and not in_id:
            dropped.add(MADE_UP, " ".join(cue.lines))
            continue
        if in_id:
            last, role = speakers.split_role(in_id.group(1))
        for n, line in enumerate(cue.lines):
            words = clean(line)
            _count_marks(line, words, dropped)
            bare = words.lstrip("> ") if words.startswith(">>") else words
            found = speakers.LABEL.match(bare)
            label = speakers.plain_label(found.group(1).strip("*_ ")) if found else ""
            changed = words.startswith(">>")
            if found and label in labels:
                dropped.add("speaker names (kept beside the words)", found.group())
                last, role = speakers.label_role(label, tuple(labels))
                if speakers.UNKNOWN_SPEAKERS.match(last):
                    last = None
                words = bare[found.end() :]
            elif dashed and not labels and (dash := _DASH.match(words)):
                # Subtitles mark with a dash that somebody else speaks, and name nobody.
                dropped.add("speaker names (kept beside the words)", dash.group())
                words, changed = words[dash.end() :], True
            elif changed:
                dropped.add("speaker names (kept beside the words)", ">>")
                words = words.lstrip("> ")
                last, role = None, Role.UNKNOWN
            elif (
                begun >= min(len(cues) - 2, _ALL * len(cues))
                and is_service_line(words.rstrip("."))
                and len(words.split()) <= 6
            ):
                # Where each caption names somebody, one that names nobody may be the tool's.
                dropped.add(SERVICE, words)
                continue
            elif n == 0 and labels and not in_id:
                carried += last is not None
                nameless += last is None
            if words.strip():
                said.append(Utterance(words.strip(), last, role, cue.start, cue.end, new_turn=changed))
    if carried:
        warnings.append(
            f"{count(carried, 'caption names', 'captions name')} no speaker: taken to go on from the speaker before."
        )
    if nameless:
        warnings.append(f"{count(nameless, 'caption')} at the start without a speaker.")
    return said


def _with_colons(cues: Sequence[Cue]) -> Sequence[Cue]:
    """The cues with names in brackets before the words (``[Ada] Yes.``) as labels, where several come again."""
    cues = _joined_names(cues)
    if sum(1 for cue in cues if cue.lines and _MARKED.match(cue.lines[0])) >= max(2, 0.5 * len(cues)):
        return [replace(cue, lines=[_MARKED.sub(r"\1: ", line) for line in cue.lines]) for cue in cues]
    found = [m for cue in cues for line in cue.lines if (m := _IN_BRACKETS.match(line))]
    often = Counter(m.group(1).strip() for m in found)
    names = {name for name, n in often.items() if speakers.looks_like_name(name) and name[:1].isupper()}
    again = sum(1 for name in names if often[name] >= 2)
    if len(names) < 2 or not again or sum(often[name] for name in names) < max(3, 0.2 * len(cues)):
        return cues
    return [
        replace(
            cue,
            lines=[
                _IN_BRACKETS.sub(r"\1: ", line)
                if (m := _IN_BRACKETS.match(line)) and m.group(1).strip() in names
                else line
                for line in cue.lines
            ],
        )
        for cue in cues
    ]


def _joined_names(cues: Sequence[Cue]) -> Sequence[Cue]:
    """The cues with a name alone in brackets put before the words below it, where most begin with one.

    Captions typed as people speak have ``(Danyel Fisher)`` above the words, and a dash between two who share a caption.
    """
    begun = sum(1 for cue in cues if len(cue.lines) > 1 and _ALONE.match(cue.lines[0]))
    if begun < max(2, 0.6 * len(cues)):
        return cues
    alone = {m.group(1).strip() for cue in cues for line in cue.lines if (m := _ALONE.match(line))}
    if len([name for name in alone if speakers.looks_like_name(name) and name[:1].isupper()]) < 2:
        return cues
    made = []
    for cue in cues:
        lines: list[str] = []
        name = ""
        for line in cue.lines:
            if (m := _ALONE.match(line)) and speakers.looks_like_name(m.group(1).strip()):
                name = m.group(1).strip()
            elif line.strip(" -–—\u00a0"):
                lines.append(f"{name}: {line}" if name else line)
                name = ""
        made.append(replace(cue, lines=lines))
    return made


def _in_time(said: list[Utterance], warnings: list[str]) -> list[Utterance]:
    late = sum(1 for a, b in zip(said, said[1:], strict=False) if (b.time or 0) < (a.time or 0) - 1)
    if late:
        warnings.append(f"{count(late, 'caption')} out of time order: the order of the file was kept.")
    return said
