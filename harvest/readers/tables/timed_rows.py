"""Rows of start, end and words (Whisper), or of time, speaker and words: a transcript that happens to be a table."""

from __future__ import annotations

import re

from harvest.errors import ReadError
from harvest.model import ReadSource, Role
from harvest.model.plural import count
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.columns.staff_columns import from_the_field
from harvest.readers.recognise.talk.speakers import UNKNOWN_SPEAKERS, split_role
from harvest.readers.tables.grid import Grid
from harvest.readers.transcripts.made_up import without_made_up
from harvest.readers.transcripts.people import with_people
from harvest.readers.transcripts.spoken_words import PAUSE, mark_guessed_facilitator, no_names, without_fillers
from harvest.readers.transcripts.taken_over import with_others_at_a_name
from harvest.readers.transcripts.talk_columns import held_by_notes, talk_columns
from harvest.readers.transcripts.utterances import SourceFields, Utterance, join_turns, make_source

_TEXT_ELSEWHERE = """
内容 文本 文字 发言 發言 発言 発言内容 내용 발언 النص الكلام متن पाठ текст wortlaut gesagt texte paroles texto tekst
wypowiedź testo testun metin inhalt contenu contenido contenuto conteúdo inhoud treść
"""
_START_ELSEWHERE = """
时间 時間 时间戳 시간 الوقت وقت समय время час zeit zeitstempel temps horodatage tiempo hora czas tempo orario tijd
amser tid zaman zeitspanne tijdspanne
"""
_SPEAKER_ELSEWHERE = """
发言人 發言人 说话人 說話人 話者 発言者 발언자 화자 참석자 المتحدث المتكلم वक्ता спикер говорящий мовець sprecher
sprecherin sprecher*in intervenant locuteur orador hablante locutor mówca rozmówca oratore parlante spreker siaradwr
talare konuşmacı
"""
"""What the columns are called elsewhere."""
_TEXT = (
    *("text", "transcript", "utterance", "content", "words", "spoken text", "sentence", "sentences", "speech"),
    *("dialogue", "caption", "message", "what was said"),
    *_TEXT_ELSEWHERE.split(),
)
_START = (
    *(
        "start",
        "start time",
        "start_time",
        "starttime",
        "tmin",
        "xmin",
        "begin",
        "time",
        "timestamp",
        "timecode",
        "in",
        "offset",
    ),
    *("start (s)", "start_ms", "from", "timespan", "time span", "time range", "intervalle de temps"),
    *("intervalo de tiempo", "intervallo di tempo", "intervalo de tempo", "przedział czasu"),
    *_START_ELSEWHERE.split(),
)
_END = ("tmax", "xmax", "end", "end time", "end_time", "endtime", "finish", "stop", "out", "end (s)", "end_ms", "to")
_SPEAKER = (
    *("speaker", "speaker name", "speaker_name", "speaker label", "speaker_label", "who", "name", "participant"),
    *("speakername", "speakerdesignation", "speaker designation", "speakerdisplayname", "speaker display name"),
    *("tier", "tier name", "speaker id", "speaker_id"),
    *_SPEAKER_ELSEWHERE.split(),
)
_OF_POSTS = re.compile(
    r"(?:(?:up|down)[ _-]?votes?|likes?|(?:like|comment|repl(?:y|ies)|share|retweet|repost|view|vote)s?[ _]counts?|"
    r"perma ?link|(?:post|tweet)[ _](?:id|url|link)|media[ _]type|hash ?tags?)"
)
"""Columns of what people post and others like, with the time at which they did."""
_SPAN = re.compile(r"\s*(?:[-–]{1,2}>?|\bto\b)\s*")
"""What stands between the two times of one cell: ``0:00.0 - 0:05.2``."""
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|[^\W\d]{3,9} \d{1,2}, \d{4}")
_CLOCK = re.compile(r"(?:\d+:)?\d{1,3}:\d{1,2}(?:\.\d+)?")


def read_timed_rows(
    grid: Grid, fields: SourceFields, dropped: LeftOut, format_name: str
) -> tuple[ReadSource, str, list[str]] | None:
    """Source, flavour and warnings of a transcript kept in rows; None when the table is something else."""
    heads = [h.strip().lower() for h in grid.header]

    def find(options: tuple[str, ...]) -> int | None:
        return next((heads.index(o) for o in options if o in heads), None)

    if any(map(_OF_POSTS.fullmatch, heads)) or from_the_field(grid.header):
        return None  # a form that is filled in outside notes when each was begun and ended
    text, start, end, speaker = find(_TEXT), find(_START), find(_END), find(_SPEAKER)
    if text is None and start is not None and end is not None and speaker is not None:
        if any(_DAY.match(record[start]) for record in grid.records[:200]):
            return None  # when forms were begun: a talk that nobody calls one has its own clock
        text = _wordiest(grid, {start, end, speaker})
    talk = talk_columns(grid.header, grid.records)
    if talk is not None:
        text, start, speaker = talk.said, talk.when, talk.who
    if end is None and start is not None and grid.records and all(_SPAN.search(r[start]) for r in grid.records):
        end = start
    if text is None or (talk is None and not _is_transcript(grid, start, end, speaker)):
        return None
    scale = 60.0 if talk is not None and talk.minutes else 1.0
    if start is not None:
        times = [r[start] for r in grid.records[:200] if r[start]]
        if any(clock(t) is None for t in times):
            return None
        if (
            end is not None
            and times
            and all(t.isdigit() for t in times)
            and max(map(int, times)) > 20 * len(grid.records)
        ):
            scale = 0.001
    said: list[Utterance] = []
    carried = 0
    who: str | None = None
    role = Role.UNKNOWN
    for record in grid.records:
        label = record[speaker].rstrip(": ") if speaker is not None else ""
        label = f"Speaker {label}" if label.isdigit() and len(label) <= 2 else label
        if label:
            who, role = split_role(label)
        carried += bool(who and not label and record[text])
        if who is not None and UNKNOWN_SPEAKERS.match(who):
            who = None
        begin = clock(record[start], scale) if start is not None else None
        until = clock(_SPAN.split(record[end])[-1], scale) if end is not None else None
        said.append(Utterance(record[text], who, role, begin, until))
    kept = {text}
    beside = {n for n in (start, end, speaker) if n is not None}
    dropped.add("column names", " ".join(grid.header))
    dropped.add("times and names (kept beside the words)", " ".join(r[n] for r in grid.records for n in beside))
    for n, head in enumerate(grid.header):
        if n not in kept | beside and any(r[n] for r in grid.records):
            dropped.add(f"column “{head[:60]}” of a transcript", " ".join(r[n] for r in grid.records))
    if not any(one.speaker for one in said):
        unheard = heads.index("no_speech_prob") if "no_speech_prob" in heads else None
        sure = [clock(r[unheard]) for r in grid.records] if unheard is not None else []
        said = without_made_up(said, dropped, sure)
    warnings: list[str] = []
    said = with_others_at_a_name(with_people(said, {}, warnings))
    turns = join_turns(without_fillers(said, dropped), pause=PAUSE if start is not None and talk is None else None)
    if not turns:
        raise ReadError(f"{fields.title}: the rows have times but no words. Export the transcript again.")
    if carried:
        warnings.append(
            f"{count(carried, 'row names', 'rows name')} no speaker: taken to go on from the speaker before."
        )
    if any(t.speaker for t in turns):
        mark_guessed_facilitator(turns, warnings)
        noted = [(r[text], r[n]) for r in grid.records for n in (talk.notes if talk is not None else ()) if r[n]]
        return held_by_notes(make_source(turns, fields), noted), f"transcript in a table ({format_name})", warnings
    warnings.append(no_names(len(said), "rows", said))
    return make_source(turns, fields), f"Whisper transcript ({format_name})", warnings


def _wordiest(grid: Grid, taken: set[int]) -> int | None:
    """The column that holds most words where times and speakers are known, whatever a tool calls it."""
    words = {
        n: sum(len(record[n].split()) for record in grid.records[:200])
        for n in range(len(grid.header))
        if n not in taken
    }
    best = max(words, key=lambda n: words[n], default=None)
    return best if best is not None and words[best] >= 2 * len(grid.records[:200]) else None


def _is_transcript(grid: Grid, start: int | None, end: int | None, speaker: int | None) -> bool:
    if start is not None and end is not None:
        return True
    if speaker is None:
        return False
    names = [r[speaker] for r in grid.records if r[speaker]]
    # Speakers come back; tellers of stories come once or twice.
    returning = len(set(names)) <= max(2, 0.5 * len(names)) and len(names) >= 3
    return start is not None or (returning and grid.header[speaker].strip().lower().startswith("speaker"))


def clock(value: str, scale: float = 1.0) -> float | None:
    """Seconds from ``1:02:03.5``, ``62.5`` or, with scale 0.001, milliseconds; None when it is no time.

    Of two times it is the first.

    >>> clock("1:02:03.5"), clock("1500", 0.001), clock("noon"), clock("0:05.5 - 0:19.0"), clock("00;00;05;09")
    (3723.5, 1.5, None, 5.5, 5.0)
    """
    value = _SPAN.split(value.strip().strip("[]()"))[0].replace(",", ".").replace(";", ":").removesuffix("s")
    if re.fullmatch(r"\d{1,12}(?:\.\d{1,20})?", value):
        return float(value) * scale
    if re.fullmatch(r"\d+:\d{1,2}:\d{1,2}:\d{1,3}", value):
        # The last part counts frames of a second.
        value = value.rpartition(":")[0]
    if _CLOCK.fullmatch(value):
        seconds = 0.0
        for part in value.split(":"):
            seconds = seconds * 60 + float(part)
        return seconds
    return None
