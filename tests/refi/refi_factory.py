"""A small invented inquiry with everything that makes exchange hard: emoji, accents, overlaps, three levels."""

from __future__ import annotations

from typing import Literal

from harvest.model import (
    Centre,
    Code,
    Codebook,
    CodeRef,
    Coding,
    Consensus,
    Consent,
    CounterExample,
    Event,
    Facet,
    FrameworkPicture,
    Kind,
    Material,
    Neighbour,
    Passage,
    Polarity,
    Ring,
    Role,
    Source,
    Voice,
)
from harvest.privacy import uncleared
from harvest.refi.write import write_qdpx

TEXT = (
    "Ada: Zoë 👩‍👩‍👧 still runs the café on Brück Street.\n"
    "It kept me going through the winter 🌧️ when I'd nobody.\n"
    "Ben: <They> closed the “Friday” lunch & I miss it.\n"
    '=HYPERLINK("x") is not a formula here.'
)
STORY = "I learned to weld at sixty. My daughter laughed 😂 and then she joined."


def span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def five_ways() -> Codebook:
    """Three levels, a facet, a pole, lists with everything in them."""
    return Codebook(
        id="ways",
        name="Ways, in short",
        version="1.2",
        definition="What helps.",
        rules=("Code what is said.",),
        facets=(Facet("asset", "What was the asset?"),),
        levels=("individual", "family"),
        meta={"origin": "invented", "figures": [1, 2]},
        codes=(
            Code("connect", "Connect", "Being in touch.", include=("company – any", "- dash first"), colour="#1f77b4"),
            Code("neighbours", "Neighbours & friends", "Those next door.", parent="connect", exclude=("family",)),
            Code(
                "lunch",
                "Shared <lunch>",
                "Eating together.\n\nAlso tea.",
                parent="neighbours",
                neighbours=(Neighbour("learn", "nothing is learned"),),
                counter_examples=(CounterExample("I ate alone.", "no code"),),
                examples=("We all ate 🍲 together.",),
                indicators=("ate, lunch",),
                source="Invented",
                facets=("hot", "cold"),
            ),
            Code("learn", "Learn", "Trying something new.", retired=True, merged_into="connect"),
        ),
    )


def capacity() -> Codebook:
    """Elements, rings, poles."""
    return Codebook(
        id="capacity",
        name="Capacity, in short",
        version="2",
        elements={3: "Talents", 5: "Facilitators and barriers"},
        identifying_elements=(3,),
        picture=FrameworkPicture("rings", centre=Centre(3, label="Talents"), rings=(Ring("inside", "from within"),)),
        polarity=(Polarity.PRESENT, Polarity.LACKING),
        codes=(
            Code("talent", "A talent", "Something somebody can do.", element=3),
            Code("i_open", "Open doors", "", element=5, layer="inside", pole="facilitator", opposite="i_closed"),
            Code("i_closed", "Closed doors", "", element=5, layer="inside", pole="barrier", polarity="in_code"),
        ),
    )


def coding(source: Source, words: str, code: str, coder: str, passage: int, **more: object) -> Coding:
    start, end = span(source.text, words)
    ref = CodeRef.parse(code)
    return Coding(ref, coder, passage, source.id, start, end, at="2026-11-24T10:00:00Z", **more)  # type: ignore[arg-type]


def inquiry() -> Material:
    """Two coders, two sources, overlapping spans, memos, two voices with different consent."""
    talk = Source(
        1, 1, "Table 1 – évening.txt", Kind.TRANSCRIPT, TEXT, "Café night", "What worked?", "1", "2", "2026-11-01"
    )
    story = Source(2, 2, "A story", Kind.STORY, STORY, attributes={"Age band": "60+", "Område": "Nørre"})
    voices = (
        Voice(1, "Ada Lovelace", "Voice 1", Role.RESIDENT, Consent.ANONYMOUS, attributes={"Age band": "30–39"}),
        Voice(2, "Ben", "Voice 2", Role.FRONTLINE, Consent.NAMED),
        Voice(3, "Carla", "Voice 3", Role.RESIDENT, Consent.ANALYSIS),
    )
    lines = TEXT.split("\n")
    ends = [sum(len(x) + 1 for x in lines[: i + 1]) - 1 for i in range(len(lines))]
    starts = [0, *(e + 1 for e in ends[:-1])]
    who = (1, 1, 2, 2)
    passages = tuple(
        Passage(i + 1, 1, talk.title, i, s, e, TEXT[s:e], v, voices[v - 1].shown_name, voices[v - 1].role, True,
                talk.event, "1", "2", "What worked?", 12.5 if v == 1 else 90.0)
        for i, (s, e, v) in enumerate(zip(starts, ends, who, strict=True))
    ) + (Passage(9, 2, story.title, 0, 0, len(STORY), STORY, 3, "Voice 3", Role.RESIDENT, True),)  # fmt: skip
    codings = (
        coding(talk, "Zoë 👩‍👩‍👧 still runs the café", "ways/connect", "Mina", 1, codebook_version="1.2"),
        coding(talk, "👩‍👩‍👧 still runs the café on Brück Street.", "ways/neighbours", "Mina", 1),
        coding(
            talk, "👩‍👩‍👧 still runs the café on Brück Street.", "capacity/i_open", "Mina", 1, memo="Own words: “open”",
        ),
        coding(talk, "Zoë 👩‍👩‍👧 still runs the café", "ways/connect", "Øyvind 🦊", 1, polarity=Polarity.MIXED),
        coding(talk, "through the winter 🌧️ when I'd nobody.", "ways/connect", "Mina", 2, polarity=Polarity.LACKING),
        coding(
            talk, "<They> closed the “Friday” lunch & I miss it.", "ways/lunch", "Øyvind 🦊", 3,
            polarity=Polarity.WISHED_FOR, facets={"asset": "the lunch\nclub"}, memo="line 1\nline 2 🙂",
        ),
        coding(talk, '=HYPERLINK("x") is not a formula here.', "capacity/i_closed", "Mina", 4),
        coding(story, "I learned to weld at sixty.", "ways/learn", "Mina", 9),
        coding(story, "laughed 😂 and then she joined", "capacity/talent", "Øyvind 🦊", 9),
    )  # fmt: skip
    return Material(
        inquiry_id="inquiry-1",
        title="Brück & Sons",
        question="What gave you life here?",
        at="2026-11-24T12:00:00Z",
        software="Harvest 0.1",
        events=(Event(1, "Café night", "2026-11-01", "Town hall", "discovery", ("What worked?", "What next?")),),
        sources=(talk, story),
        voices=voices,
        passages=passages,
        codebooks=(five_ways(), capacity()),
        decisions=(),
        codings=codings,
        consensus=Consensus((), (), (), frozenset()),
        coders=("Mina", "Øyvind 🦊"),
        summaries={"ways/connect": "Company is what people name first."},
        missing_voices="Nobody under 25 came.",
    )


def write_archive(material: Material, *, units: Literal["codepoints", "utf16"] = "codepoints"):
    """The team's own full archive: every word as it is kept."""
    return write_qdpx(uncleared(material), units=units, attributes=True)
