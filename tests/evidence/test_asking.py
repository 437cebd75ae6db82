"""Evidence asked for with several conditions: every figure recounted, what is not known said, nobody given away."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest import evidence, export
from harvest.errors import ExportError
from harvest.evidence import Condition
from harvest.model import Audience, Consent, Kind, Material, Polarity, Role
from harvest.privacy import clear
from tests.factories import InquiryBuilder

CODES = ("five_ways/connect", "five_ways/connect.belonging", "five_ways/give", "toronto/i_isolated")
AGES = ("16-24", "65-74", "")
WORDS = ("kettle", "ferry", "allotment")


def invented(seed: int = 5) -> Material:
    """Twenty people at two events of three tables, with codings of every polarity, some passages unread."""
    draw = random.Random(seed)
    inquiry = InquiryBuilder()
    spring, autumn = inquiry.event("Spring café").title, inquiry.event("Autumn summit", "2026-10-02").title
    sources = [
        inquiry.source(f"Notes {e[:6]} {t}", Kind.TRANSCRIPT, e, table=t, round=str(1 + int(t) % 2))
        for e in (spring, autumn)
        for t in ("1", "2", "3")
    ] + [inquiry.source("A letter", Kind.STORY)]
    people = [
        inquiry.voice(
            f"Person Number{n}",
            draw.choice([Consent.ANONYMOUS, Consent.ANONYMOUS, Consent.ANALYSIS]),
            draw.choice([Role.RESIDENT, Role.FRONTLINE]),
            age_band=draw.choice(AGES),
        )
        for n in range(20)
    ]
    for n in range(90):
        p = inquiry.say(draw.choice(sources), draw.choice(people), f"Remark {n} about the {draw.choice(WORDS)}.")
        for code in draw.sample(CODES, draw.choice([0, 0, 1, 1, 2])):
            inquiry.agree(p, code, polarity=draw.choice(list(Polarity)))
    return inquiry.material()


def ask(material: Material, *where: str, audience: Audience = Audience.TEAM, **more) -> dict:
    conditions = [Condition.parse(text) for text in where]
    team = audience is Audience.TEAM
    made = evidence.build(clear(material, audience), where=conditions, controlled=not team, **more)
    return json.loads(export.write(made, "json"))


MATERIAL = invented()
WHOLE = ask(MATERIAL)
KEYS = {
    "event": ["Spring café", "Autumn summit"],
    "table": ["1", "Table 2", "3"],
    "round": ["1", "2"],
    "role": ["resident", "Frontline worker"],
    "source": ["A letter", "Notes Spring 1"],
    "age": ["16-24", "65-74"],
    "code": list(CODES),
    "without": list(CODES),
    "polarity": ["present", "lacking", "wished for", "mixed"],
    "words": list(WORDS),
}


def recounted(where: list[tuple[str, str]]) -> list[dict]:
    """The codings that meet the conditions, found in the rows of the whole answer without the filter's own code."""
    by_key: dict[str, list[str]] = {}
    for key, value in where:
        by_key.setdefault(key, []).append(value.removeprefix("Table "))
    voices = {v.id: v for v in MATERIAL.voices}
    texts = {p.id: p for p in MATERIAL.passages}
    title = {s.id: s.title for s in MATERIAL.sources}
    held = {p.id for p in MATERIAL.passages if voices[p.voice_id].consent is Consent.ANALYSIS}
    polarities = [v.replace(" ", "_") for v in by_key.get("polarity", [])]

    def under(row: dict, code: str) -> bool:
        name = f"{row['codebook']}/{row['code']}"
        return name == code or name.startswith(code + ".")

    def fits(row: dict) -> bool:
        together = [r for r in WHOLE["codings"] if r["passage"] == row["passage"]]
        so = [r for r in together if not polarities or r["polarity"] in polarities]
        person = voices[row["voice_id"]]
        for key, values in by_key.items():
            ok = {
                "event": lambda vs: row["event"] in vs,
                "table": lambda vs: (row["table"] or "").removeprefix("Table ") in vs,
                "round": lambda vs: row["round"] in vs,
                "role": lambda vs: any(str(person.role) in v.lower() for v in vs),
                "source": lambda vs: title[row["source_id"]] in vs,
                "age": lambda vs: person.attributes["age band"] in vs,
                "code": lambda vs: all(any(under(r, v) for r in so) for v in vs),
                "without": lambda vs: not any(under(r, v) for r in together for v in vs),
                "polarity": lambda vs: row["polarity"] in polarities,
                "words": lambda vs: row["passage"] not in held and all(v in texts[row["passage"]].text for v in vs),
            }[key](values)
            if not ok:
                return False
        return True

    return [row for row in WHOLE["codings"] if fits(row)]


@given(
    st.lists(st.sampled_from([(key, v) for key, values in KEYS.items() for v in values]), min_size=1, max_size=4),
)
@settings(max_examples=60)
def test_figures_of_a_filter_equal_a_recount_from_the_rows(where):
    found = ask(MATERIAL, *(f"{key}={value}" for key, value in where))
    again = recounted(where)
    assert [(r["passage"], r["code"]) for r in found["codings"]] == [(r["passage"], r["code"]) for r in again]
    by_code: dict[tuple, list[dict]] = {}
    for row in again:
        by_code.setdefault((row["codebook"], row["code"]), []).append(row)
    figures = {(c["codebook"], c["code"]): c for c in found["codes"] if c["passages"]}
    assert set(figures) == set(by_code)
    for key, rows in by_code.items():
        assert figures[key]["people"] == len({r["voice_id"] for r in rows})
        assert figures[key]["passages"] == len({r["passage"] for r in rows})
        assert figures[key]["tables"] == len({(r["event"], r["table"]) for r in rows if r["table"]})
        assert figures[key]["sources"] == len({r["source_id"] for r in rows})


def test_people_and_tables_are_those_who_said_what_is_asked_for():
    found = ask(MATERIAL, "code=five_ways/connect", "polarity=lacking", "table=3")
    rows = recounted([("code", "five_ways/connect"), ("polarity", "lacking"), ("table", "3")])
    assert found["people"] == len({r["voice_id"] for r in rows}) > 0
    assert found["tables"] == len({(r["event"], r["table"]) for r in rows})


def small() -> InquiryBuilder:
    inquiry = InquiryBuilder()
    inquiry.event("Harbour day")
    source = inquiry.source("Table 3", event="Harbour day", table="3")
    other = inquiry.source("Table 4", event="Harbour day", table="4")
    for n in range(4):
        p = inquiry.say(source, inquiry.voice(f"Guest Number{n}"), f"The kettle is on at {n}.")
        inquiry.agree(p, CODES[0])
    inquiry.say(other, inquiry.voice("Guest Number9", Consent.ANALYSIS), "Nobody has read this one.")
    return inquiry


def test_what_is_recorded_of_nobody_is_said_and_not_guessed():
    for audience in (Audience.TEAM, Audience.PUBLIC):
        found = ask(small().material(), "age=65+", "table=3", audience=audience)
        assert found["people"] == 0 and found["codings"] == [] and found["unknown"] == {"age": 4, "table": 0}
        assert found["unknown_said"] == ["No age is recorded for 4 of 4 people at Table 3."]


def test_people_whose_words_nobody_read_are_unknown_under_a_code_and_those_without_consent_under_words():
    found = ask(small().material(), "without=five_ways/give")
    assert found["people"] == 4 and found["unknown"] == {"without": 1}
    found = ask(small().material(), "words=KETTLE  is")
    assert found["people"] == 4 and found["unknown"] == {"words": 1}
    assert "held" not in json.dumps(ask(small().material(), "words=held")["codings"])


def test_words_that_may_not_be_quoted_cannot_be_searched_by_others_than_the_team():
    inquiry = small()
    p = inquiry.say(inquiry.sources[0], inquiry.voices[0], "I was born above the bakery.")
    inquiry.agree(p, "toronto/a_age_gender")
    inquiry.say(inquiry.sources[0], inquiry.voices[1], "A bakery nobody coded.")
    public = ask(inquiry.material(), "words=bakery", audience=Audience.PUBLIC)
    assert public["people"] == 0 and public["codings"] == []
    assert ask(inquiry.material(), "words=bakery")["people"] == 2


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTNER, Audience.ARCHIVE])
@pytest.mark.parametrize("value", ["65-74", "nobody's"])
def test_what_people_are_is_told_to_the_team_alone_whatever_the_answer_would_be(audience, value):
    with pytest.raises(ExportError, match="Only the team is told who is of which age"):
        ask(MATERIAL, f"age={value}", audience=audience)
    with pytest.raises(ExportError, match="Only the team"):
        ask(MATERIAL, f"age band={value}", audience=audience)


@pytest.mark.parametrize(
    "where", [("table=2",), ("code=five_ways/connect",), ("words=ferry", "without=five_ways/give")]
)
def test_under_conditions_nothing_that_leaves_depends_on_what_people_are(where):
    """Whatever is subtracted from whatever: the answer is the same had everybody been what somebody else is."""
    told = json.dumps(ask(MATERIAL, *where, audience=Audience.PUBLIC))
    for seed in range(3):
        own = [v.attributes for v in MATERIAL.voices]
        random.Random(seed).shuffle(own)
        other = replace(
            MATERIAL, voices=tuple(replace(v, attributes=a) for v, a in zip(MATERIAL.voices, own, strict=True))
        )
        assert json.dumps(ask(other, *where, audience=Audience.PUBLIC)) == told


def test_one_event_as_a_condition_is_the_event_asked_for():
    assert ask(MATERIAL, "event=Spring café", audience=Audience.PUBLIC) == ask(
        MATERIAL, event="Spring café", audience=Audience.PUBLIC
    )


@pytest.mark.parametrize("named", ["A letter", "a letter", "A_letter.docx", "A letter (2).txt"])
def test_a_source_is_asked_for_by_its_title_or_by_the_name_of_its_file(named: str) -> None:
    assert ask(MATERIAL, f"source={named}")["people"] == ask(MATERIAL, "source=A letter")["people"] > 0


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ("colour=blue", "event, wave, table, role"),
        ("table=17", "Table 1, Table 2, Table 3"),
        ("age=12-15", "16-24, 65-74"),
        ("polarity=good", "present, lacking"),
        ("code=connect", "five_ways, toronto"),
        ("code=nine_ways/connect", "five_ways, toronto"),
        ("without=five_ways/swim", "connect.belonging"),
    ],
)
def test_an_unknown_key_or_value_names_what_there_is_in_one_sentence(where, named):
    with pytest.raises(ExportError) as refused:
        ask(MATERIAL, where)
    said = str(refused.value)
    assert named in said and "\n" not in said and said.count(". ") == 0


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        (["role=resident,frontline worker"], ["role=resident", "role=Frontline worker"]),
        (["table=1, 2"], ["table=1", "table=2"]),
        (["polarity=present,mixed"], ["polarity=present", "polarity=mixed"]),
        (["event=spring"], ["event=Spring café"]),
        (["event=summit, Spring café"], ["event=Spring café", "event=Autumn summit"]),
        (["source=letter"], ["source=A letter"]),
        (["source=form"], ["source=A letter"]),
    ],
)
def test_commas_mean_either_and_a_part_of_a_long_name_will_do(short: list[str], whole: list[str]) -> None:
    assert ask(MATERIAL, *short)["codings"] == ask(MATERIAL, *whole)["codings"] != []


def test_a_value_that_is_not_there_is_named_alone() -> None:
    with pytest.raises(ExportError, match="role 'plumber'; role is one of"):
        ask(MATERIAL, "role=resident,plumber")
    with pytest.raises(ExportError, match="event 'winter' in this inquiry; choose one of: Spring café, Autumn summit"):
        ask(MATERIAL, "event=winter")
