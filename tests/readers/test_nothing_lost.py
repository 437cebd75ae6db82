"""Whatever a reader finds: words and what it reports as left out make up the file, and passages slice back."""

import re
import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.passages import split
from harvest.readers.decoding import decode
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from tests.readers import test_captions, test_typed_transcripts
from tests.readers.making import as_csv, docx, odt

name = st.sampled_from(["Ada Obi", "Bo", "Interviewer", "Speaker 1", "LC", "Unknown Speaker", "Rui D'Souza (Guest)"])
words = st.lists(
    st.sampled_from(
        [
            "we sang.",
            "Why?",
            "the café",
            "it's 10:30",
            "Note: yes",
            "[laughter]",
            "–",
            "ok",
            "and then I said:",
            "3.5%",
            "ﬁre",
            "e\u0301",
        ]
    ),
    min_size=1,
    max_size=8,
).map(" ".join)
clock = st.integers(0, 7000).map(lambda s: f"{s // 3600:02}:{s // 60 % 60:02}:{s % 60:02}")
said = st.lists(st.tuples(name, clock, words), min_size=1, max_size=12)
styles = st.sampled_from(
    [
        "{n}: {w}",
        "{n}  {t}\n{w}\n",
        "[{t}] {n}: {w}",
        "{n} ({t}): {w}",
        "{t} {n}\n{w}\n",
        "{w}",
        "{w}\n",
        "{n}\n{w}\n",
        "[{t}] {{{n}}} {w}",
    ]
)
line_ends = st.sampled_from(["\n", "\r\n", "\r"])


def accounted(file_name, data):
    (reading,) = parse_file(file_name, data)
    text = decode(file_name, data).text
    kept = sum(visible(s.text) for s in reading.sources)
    if (
        reading.mapping
    ):  # forms below each other are rows, and what stands in their other fields is kept beside the words
        kept += sum(visible(value) for s in reading.sources for value in s.attributes.values())
    left = sum(d.characters for d in reading.dropped)
    assert kept + left == visible(text)
    sliced(reading)


def sliced(reading):
    for source in reading.sources:
        held = set()
        for turn in source.turns:
            assert source.text[turn.start : turn.end] == source.text[turn.start : turn.end].strip() != ""
        cut = split(source)
        for span in (*cut.passages, *cut.left_out):
            here = set(range(span.start, span.end))
            assert not here & held
            held |= here
        assert all(c.isspace() or n in held for n, c in enumerate(source.text))


@given(said, styles, line_ends)
@settings(max_examples=80, deadline=None)
def test_typed_talk(talk, style, end):
    text = "\n".join(style.format(n=n, t=t, w=w) for n, t, w in talk).replace("\n", end)
    try:
        accounted("talk.txt", text.encode())
    except ReadError as fault:
        assert "talk.txt" in str(fault)


@given(said, st.sampled_from(["{n}: {w}", "{w}", "{n}: {w}\n{w}"]), line_ends)
@settings(max_examples=60, deadline=None)
def test_cues(talk, style, end):
    cues = [f"{n}\n{t}.000 --> {t}.900\n{style.format(n=who, w=w)}\n" for n, (who, t, w) in enumerate(talk, 1)]
    try:
        accounted("talk.vtt", ("WEBVTT\n\n" + "\n".join(cues)).replace("\n", end).encode())
    except ReadError as fault:
        assert "talk.vtt" in str(fault)


@pytest.mark.parametrize("text", [case.values[0] for case in test_typed_transcripts.CASES])
def test_every_flavour_of_typed_transcript(text):
    accounted("talk.txt", text.encode())


@pytest.mark.parametrize(
    "text", [test_captions.STREAM, test_captions.TEAMS, test_captions.WHISPER_SRT, test_captions.ROLLING]
)
def test_every_flavour_of_cues(text):
    accounted("talk.vtt" if text.startswith("WEBVTT") else "talk.srt", text.encode())


@given(st.lists(st.tuples(st.sampled_from(["Ada", "", "anonymous"]), words, words), min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_tables_keep_every_cell_as_words_attribute_or_voice(rows):
    table = [("Name", "Tell us your story", "Ward"), *rows]
    try:
        (reading,) = parse_file("s.csv", as_csv(*table), mapping={"text": ["Tell us your story"], "teller": "Name"})
    except ReadError:
        return
    sliced(reading)
    told = [s.text for s in reading.sources]
    wards = [s.attributes.get("Ward") for s in reading.sources]
    normal = decode("s.csv", as_csv(*table)).text
    assert all(t in normal for t in told)
    assert all(w in normal for w in wards if w)


printable = st.text(string.printable + "éß字\u200d👩", min_size=1, max_size=60).filter(lambda t: t.strip())


@given(st.lists(printable, min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_documents(paragraphs):
    clean = ["".join(c for c in p if c.isprintable()) for p in paragraphs]
    for file_name, data in (("d.docx", docx(*clean)), ("d.odt", odt(*clean)), ("d.md", "\n\n".join(clean).encode())):
        try:
            (reading,) = parse_file(file_name, data)
        except ReadError as fault:
            assert file_name in str(fault)
            continue
        sliced(reading)


day = st.sampled_from(
    ["12/05/2026, 09:14 - ", "5/28/26, 9:14\u202fAM - ", "[03/06/26, 18:20:11] ", "12.05.26, 21:02 - "]
)
member = st.sampled_from(["Ada Obi", "+44 7700 900123", "~\u202fBee", "mum", "\u200e+44\u202f7700\u202f900789"])
written = st.sampled_from(
    [
        "we sang",
        "Time: about 7",
        "<Media omitted>",
        "\u200eimage omitted",
        "null",
        "Plan.pdf • \u200e3 pages \u200edocument omitted",
        "look \u200e<attached: 1.jpg>",
        "yes <This message was edited>",
        "POLL:\nWhich?\nOPTION: one (2 votes)",
        "first\n\nsecond",
        "This message was deleted",
        "Dilëwyd y neges hon",
        "@\u2068Bee\u2069 yes",
        "سلام\u200f عليكم",
    ]
)


@given(st.lists(st.tuples(day, member, written), min_size=1, max_size=10), line_ends)
@settings(max_examples=60, deadline=None)
@example(
    talk=[("12/05/2026, 09:14 - ", "Ada Obi", "POLL:\nWhich?\nOPTION: one (2 votes)")] * 3
    + [("[03/06/26, 18:20:11] ", "Ada Obi", "POLL:\nWhich?\nOPTION: one (2 votes)")] * 2,
    end="\n",
)
def test_whatsapp(talk, end):
    lines = "\n".join(f"{d}{who}: {words}" for d, who, words in talk)
    try:
        accounted("chat.txt", lines.replace("\n", end).encode())
    except ReadError as fault:
        assert "chat.txt" in str(fault)


sent = st.sampled_from(["", " to Everyone", " to Sal (Direct Message)", " to Hosts and panelists"])
typed = st.sampled_from(
    [
        "we sang",
        'Replying to "we sang"\n\nso did we',
        'Reacted to "we sang" with 👍',
        "1. one\n2. two",
        "Begin Reference, we sang by Ada\nyes",
        "like 2",
        "Edited",
        "a: b",
    ]
)
heads = st.sampled_from(
    ["{t} From {n}{to}:\n", "{t}\t From {n}{to} : ", "{t}\t{n}:\t", "[12/05/2026 14:02] {n}\n", "{n}  14:02\n"]
)


@given(st.lists(st.tuples(name, clock, sent, typed), min_size=1, max_size=10), heads, line_ends)
@settings(max_examples=60, deadline=None)
def test_meeting_chats(talk, head, end):
    said = "\n".join(head.format(n=n, t=t, to=to) + words for n, t, to, words in talk)
    try:
        accounted("chat.txt", ("Meeting started\n" + said).replace("\n", end).encode())
    except ReadError as fault:
        assert "chat.txt" in str(fault)


cell = st.sampled_from(
    ["", "", "The sea", "my gran's chair", "Connect;Give;", "Connect;", "1", "0", "Agree", "2026-05-12", "x", "Table 2"]
)
heads_of_columns = st.lists(
    st.sampled_from(
        [
            "Name",
            "What helps?",
            "Ways – Connect",
            "Ways – Give",
            "Connect",
            "Give",
            "Date",
            "Table 1",
            "Table 2",
            "Subject",
        ]
        + ["Body", "Status", "Ref", "By when", "Who", "What I will do", "Other", "Phone"]
    ),
    min_size=1,
    max_size=7,
    unique=True,
)


@given(heads_of_columns, st.data())
@settings(max_examples=80, deadline=None)
def test_every_cell_of_a_table_is_kept_or_counted(names, data):
    rows = data.draw(st.lists(st.tuples(*[cell] * len(names)), min_size=1, max_size=6))
    try:
        (reading,) = parse_file("s.csv", as_csv(names, *rows))
    except ReadError as fault:
        assert "s.csv" in str(fault)
        return
    if reading.not_data or reading.data_table or reading.listed:
        return
    sliced(reading)
    cells = {c for row in rows for c in row if c} | set(names)
    for source in reading.sources:
        assert all(line in cells for line in source.text.split("\n"))
    kept = [
        part
        for s in reading.sources
        for whole in (s.text, s.voice, s.question, s.table, s.round, s.date, *s.attributes.values(), *s.attributes)
        for part in re.split("[;\n]", whole or "")
    ]
    here = {k.strip() for k in kept}
    lost = [c for row in rows for c in row if c and not {p.strip() for p in c.split(";") if p} <= here]
    lost = [c for c in lost if c.removeprefix("Table ") not in here]
    assert sum(visible(c) for c in lost) <= sum(d.characters for d in reading.dropped)
