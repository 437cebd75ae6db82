"""No word of a voice that may not be quoted is in any file, whatever people said, agreed, wrote and chose."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from harvest import charts, export
from harvest.evidence import ChosenQuotation, Picture
from harvest.model import CodeRef, Consent, Kind, Material, Polarity
from tests.factories import InquiryBuilder, build

CODES = (
    "five_ways/connect",
    "five_ways/connect.belonging",
    "toronto/i_isolated",
    "toronto/a_age_gender",
    "toronto/t3_organising",
)
voices = st.lists(st.tuples(st.sampled_from(list(Consent)), st.booleans()), min_size=1, max_size=5)
sayings = st.lists(
    st.tuples(
        st.integers(0, 4),  # who
        st.integers(0, 2),  # where
        st.lists(st.sampled_from(CODES), max_size=3, unique=True),
        st.sampled_from(list(Polarity)),
        st.sampled_from(("agree", "differ", "nothing")),
        st.booleans(),  # the coded span runs on into what the next person says
        st.booleans(),  # somebody pastes the words into a summary, a note, a reason
    ),
    min_size=1,
    max_size=10,
)


def inquiry(people: list[tuple[Consent, bool]], said: list[tuple]) -> tuple[Material, set[str], set[str]]:
    """The material, words that may leave (unique to their passages) and words that may not."""
    made = InquiryBuilder()
    made.event("Spring café")
    speakers = [
        made.voice(f"Xname{i} Yname{i}", c, withdrawn=gone, age_band="75+") for i, (c, gone) in enumerate(people)
    ]
    sources = [
        made.source("Table 1", event="Spring café", table="1"),
        made.source("Table 2", event="Spring café", table="2"),
        made.source("A story", Kind.STORY, event="Spring café"),
    ]
    free, closed, pasted = set(), set(), []
    passages = []
    for n, (who, where, *_rest) in enumerate(said):
        voice = speakers[who % len(speakers)]
        words = [f"wq{n}w{k}" for k in range(7)]
        passages.append(made.say(sources[where], voice, f"{' '.join(words[:4])}. {' '.join(words[4:])}."))
        (free if voice.may_be_quoted else closed).update(words)
    for passage, (_, _, codes, polarity, how, runs_on, paste) in zip(passages, said, strict=True):
        if paste:
            pasted.append(passage.text)
        text = len(made.sources[passage.source_id - 1].text)
        span = (passage.start, min(text, passage.end + 30)) if runs_on else None
        for code in codes:
            if how == "agree":
                made.agree(
                    passage, code, polarity=polarity, span=span, facets={"asset": passage.text} if paste else None
                )
                if paste:
                    made.settle(passage, code, True, f"because {passage.text}")
            elif how == "differ":
                made.differ(passage, code)
    summaries = {code: " ".join(pasted) for code in CODES} if pasted else {}
    return made.material(summaries=summaries, missing_voices=" ".join(pasted)), free, closed


def everything(data: bytes) -> str:
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    return data.decode("utf-8", "replace")


@pytest.mark.slow
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking whole exports takes minutes
)
@given(voices, sayings, st.booleans())
def test_no_word_of_a_voice_that_may_not_be_quoted_is_in_any_export(people, said, choose):
    material, _, closed = inquiry(people, said)
    choices = [ChosenQuotation(CodeRef.parse(c), p.id) for p in material.passages for c in CODES] if choose else None
    evidence = build(material, quotations=choices)
    held_names = {f"{x}name{i}" for i, (c, gone) in enumerate(people) if c is not Consent.NAMED or gone for x in "XY"}
    drawn = [draw(evidence) for draw in (charts.heat_map, charts.network, charts.coverage)]
    drawn += [charts.FRAMEWORKS[book.picture.kind](evidence, book.id) for book in evidence.codebooks]
    # a picture's pixels can't be searched, so what it is drawn from is
    pictures = [Picture(str(i), b"", d.alt + str(d.chart.to_dict()), "") for i, d in enumerate(drawn)]
    leaks = [(p.key, word) for p in pictures for word in closed | held_names if word in p.alt]
    for suffix in export.SUFFIXES:
        text = everything(export.write(evidence, suffix))
        leaks.extend((suffix, word) for word in closed | held_names if word in text)
    assert not leaks


@settings(max_examples=25, deadline=None)
@given(voices, sayings)
def test_every_agreed_word_of_a_voice_that_may_be_quoted_can_be_found_again(people, said):
    material, free, _ = inquiry(people, said)
    evidence = build(material, identifying=True)
    quoted = {w.strip(".") for q in evidence.quotations for w in q.text.split()}
    agreed = {
        word.strip(".")
        for c in material.consensus.agreed
        for p in material.passages
        if p.id == c.passage_id
        for word in p.text.split()
    }
    assert quoted == agreed & free


@settings(max_examples=25, deadline=None)
@given(voices, sayings)
def test_withdrawing_a_voice_leaves_what_the_others_stand_for_as_it_was(people, said):
    from dataclasses import replace

    material, _, _ = inquiry(people, said)
    gone = replace(material, voices=(replace(material.voices[0], withdrawn_at="2026-06-01"), *material.voices[1:]))
    before, after = build(material), build(gone)
    name = material.voices[0].id
    assert after.rows == tuple(r for r in before.rows if r.voice_id != name)
    assert not [v for v in after.voices if v.id == name]
