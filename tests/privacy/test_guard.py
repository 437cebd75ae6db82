"""One guard for every format: no name without consent to it and no held-back word is in anything that leaves."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pyarrow.parquet as parquet
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from harvest import charts, export
from harvest.evidence import Picture, build
from harvest.model import Audience, Consent, DataTable, Kind, Material, Permission, Polarity
from harvest.model.findings import Finding, Verdict
from harvest.privacy import Cleared, clear, uncleared
from harvest.refi.write import write_qdpx
from tests.factories import InquiryBuilder

CODES = ("five_ways/connect", "five_ways/connect.belonging", "toronto/i_isolated", "toronto/t3_organising")
people = st.lists(st.tuples(st.sampled_from(list(Consent)), st.booleans()), min_size=1, max_size=4)
passages = st.lists(
    st.tuples(
        st.integers(0, 3),  # who says it
        st.integers(0, 3),  # whose name is in it
        st.integers(0, 2),  # in which source
        st.sampled_from(CODES),
        st.sampled_from(list(Polarity)),
        st.booleans(),  # the words are pasted wherever people write
    ),
    min_size=1,
    max_size=6,
)
everywhere = st.booleans()


def inquiry(who: list[tuple[Consent, bool]], said: list[tuple], names_everywhere: bool) -> tuple[Material, set[str]]:
    """An inquiry with names in every place that holds text, and the strings that must not leave."""
    made = InquiryBuilder(title="What keeps us well?")
    named = [f"Xavi{i} Quoll{i}" for i in range(len(who))]
    spread = " with ".join(named) if names_everywhere else "nobody"
    made.event(f"Café {spread}", place=f"Hall of {spread}")
    voices = [
        made.voice(name, consent, withdrawn=gone, age_band="75+", note=f"brought by {spread}")
        for name, (consent, gone) in zip(named, who, strict=True)
    ]
    sources = [
        made.source(f"table_{spread.replace(' ', '_')}.vtt", event=made.events[0].title, table=f"Table {spread}"),
        made.source(f"Story of {spread}", Kind.STORY, event=made.events[0].title),
        made.source("Wall", Kind.DREAM),
    ]
    held: set[str] = set()
    for n, (speaker, about, where, code, polarity, pasted) in enumerate(said):
        voice, other = voices[speaker % len(voices)], named[about % len(named)]
        words = [f"wq{n}w{k}" for k in range(6)]
        passage = made.say(sources[where], voice, f"{' '.join(words[:3])} {other} {' '.join(words[3:])}.")
        if not voice.may_be_quoted:
            held.update(words)
        note = f"{passage.text} says {spread}" if pasted else spread
        made.agree(passage, code, polarity=polarity, facets={"asset": note})
        made.settle(passage, code, True, note)
        made.decisions[-1] = replace(made.decisions[-1], memo=note, quote=passage.text)
    made.sources = [replace(s, attributes={"remark": spread}) for s in made.sources]
    secret = {
        part for v in voices if v.consent is not Consent.NAMED or v.withdrawn_at is not None for part in v.label.split()
    }
    material = made.material(
        question=f"What would {spread} say?",
        summaries={code: f"So says {spread}." for code in CODES},
        missing_voices=f"{spread} stayed away.",
        data_tables={f"needs of {spread}.csv": DataTable(("indicator", spread), (("lonely", spread),))},
    )
    return material, held | secret


def readable(data: bytes) -> str:
    """All bytes of a file as text, what is packed or compressed in it unpacked."""
    if data[:4] == b"PAR1":
        table = parquet.read_table(io.BytesIO(data))
        return f"{table.to_pylist()} {table.schema.metadata}"
    if data[:2] != b"PK":
        return data.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(name + "\n" + readable(archive.read(name)) for name in archive.namelist())


def leaving(cleared: Cleared) -> dict[str, bytes]:
    """Every file that can be made of an inquiry."""
    evidence = build(cleared)
    drawn = [d(evidence) for d in (charts.heat_map, charts.network, charts.coverage)]
    # a picture's pixels can't be searched, so what it is drawn from is
    pictures = tuple(Picture(str(i), b"", d.alt + str(d.chart.to_dict()), "") for i, d in enumerate(drawn))
    return {
        **{suffix: export.write(evidence, suffix) for suffix in export.SUFFIXES},
        "pictures": "\n".join(p.alt for p in pictures).encode(),
        "qdpx": write_qdpx(cleared)[0],
    }


@pytest.mark.slow
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking whole exports takes minutes
)
@given(people, passages, everywhere)
def test_no_name_without_consent_and_no_held_back_word_is_in_any_file(who, said, names_everywhere):
    material, secret = inquiry(who, said, names_everywhere)
    leaks = [
        (suffix, word)
        for suffix, data in leaving(clear(material)).items()
        for word in secret
        if word.lower() in readable(data).lower()
    ]
    assert not leaks


def test_a_neighbours_name_is_replaced_in_the_project_as_in_the_pack():
    made = InquiryBuilder()
    made.voice("Maud Pettigrew")
    speaker = made.voice("Ines Roy")
    made.agree(made.say(made.source("Table 1", table="1"), speaker, "Maud Pettigrew cooks for us."), "five_ways/give")
    files = leaving(clear(made.material()))
    assert {suffix for suffix in ("json", "qdpx") if "[Resident 1] cooks for us." in readable(files[suffix])} == {
        "json",
        "qdpx",
    }


def test_stored_places_lead_back_to_the_words_as_they_are_kept():
    made = InquiryBuilder()
    made.voice("Maud Pettigrew")
    speaker = made.voice("Ines Roy")
    source = made.source("Table 1", table="1")
    made.say(source, speaker, "Maud Pettigrew cooks for us.")
    made.agree(made.say(source, speaker, "And Maud sings."), "five_ways/give")
    material = made.material()
    (quotation,) = build(clear(material)).quotations
    assert quotation.text == "And [Resident 1] sings."
    assert material.sources[0].text[quotation.start : quotation.end] == "And Maud sings."


@pytest.mark.slow
def test_the_search_finds_what_was_not_cleared():
    material, secret = inquiry([(Consent.NONE, False)], [(0, 0, 0, CODES[0], Polarity.PRESENT, True)], True)
    files = leaving(uncleared(material))
    assert all(any(word.lower() in readable(data).lower() for data in files.values()) for word in secret)


def test_whoever_is_named_beside_their_words_is_named_in_them_and_not_by_the_pseudonym_of_other_words():
    inquiry = InquiryBuilder()
    table, form = inquiry.source("Table 3"), inquiry.source("Form")
    tam = inquiry.voice("Tam Wishart", Consent.ANONYMOUS)
    eilidh = inquiry.voice("Eilidh Rae", Consent.ANONYMOUS)
    inquiry.say(table, tam, "I'm Tam Wishart and I mend nets.")
    inquiry.say(table, eilidh, "Tam Wishart mends ours.")
    inquiry.say(form, tam, "Nobody asks me.")
    material = inquiry.material()
    named = {
        (tam.id, source.file_id): Permission.of(level)
        for source, level in ((table, Consent.NAMED), (form, Consent.ANONYMOUS))
    }
    left = clear(replace(material, permissions={**material.permissions, **named}), Audience.PUBLIC).material
    own, others, form_words = left.passages
    assert own.speaker == "Tam Wishart" and own.text == "I'm Tam Wishart and I mend nets."
    assert "Wishart" not in others.text and form_words.speaker != "Tam Wishart"
    material = replace(material, permissions={**material.permissions, **named})
    found = Finding(1, table.id, "text", 4, 15, "Tam Wishart", "person", "tam wishart", label=tam.pseudonym)
    said = replace(found, state=Verdict.REPLACED)
    own, *_ = clear(replace(material, findings=(said,)), Audience.PUBLIC).material.passages
    assert own.text == "I'm [name] and I mend nets.", "the pseudonym would tell who filled in the form"
