"""Invented material for tests: small builders for codebooks and whole inquiries, no file and no database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from harvest import evidence
from harvest.evidence import Evidence
from harvest.model import (
    Action,
    Centre,
    Code,
    Codebook,
    CodeRef,
    Coding,
    Consensus,
    Consent,
    Decision,
    Disagreement,
    Event,
    FrameworkPicture,
    Kind,
    Material,
    Passage,
    Polarity,
    Ring,
    Role,
    Settlement,
    Source,
    Voice,
)
from harvest.privacy import clear


def build(material: Material, **asked: Any) -> Evidence:
    """The evidence in material, through the guard as everywhere."""
    return evidence.build(clear(material), **asked)


def five_ways() -> Codebook:
    """A few codes of the Five Ways, two of them with sub-codes."""
    codes = (
        Code("connect", "Connect", "Being in touch with other people.", colour="#1f6f8b"),
        Code("connect.belonging", "Belonging and being valued", "Feeling known.", parent="connect"),
        Code("connect.close_ties", "Close ties", "Family and friends.", parent="connect"),
        Code("be_active", "Be active", "Moving about."),
        Code("take_notice", "Take notice", "Noticing what is there."),
        Code("keep_learning", "Keep learning", "Trying something new."),
        Code("give", "Give", "Doing something for others."),
        Code("give.neighbourly_help", "Neighbourly help", "Helping next door.", parent="give"),
    )
    return Codebook("five_ways", "Five Ways to Wellbeing", "1.0", codes)


def toronto() -> Codebook:
    """A few codes of each element of the Toronto framework, with poles and rings."""

    def pair(one: str, two: str, label: str, other: str, layer: str) -> tuple[Code, Code]:
        return (
            Code(one, label, label, element=5, layer=layer, pole="facilitator", opposite=two, polarity="in_code"),
            Code(two, other, other, element=5, layer=layer, pole="barrier", opposite=one, polarity="in_code"),
        )

    def site(this: str, other: str, side: str, means: str) -> tuple[Code]:
        label = f"Site description: {this}"
        more = {"side": side, "opposite": f"site_{other}", "polarity": "in_code"}
        return (Code(f"site_{this}", label, means, element=2, **more),)

    codes = (
        Code("a_age_gender", "Affiliation: age and gender", "Stated age.", element=1),
        *site("positive", "negative", "asset", "A good place."),
        *site("negative", "positive", "barrier", "A bad place."),
        Code("t3_organising", "Talents: organising", "Getting things going.", element=3),
        Code("t3_hospitality", "Talents: hospitality", "Feeding people.", element=3),
        Code("t4_welcoming", "Capacity: welcoming", "Open to all.", element=4),
        *pair("i_supportive", "i_isolated", "Residents support one another", "Residents are isolated", "inside"),
        *pair("o_access_good", "o_access_poor", "Good access to space", "Access is difficult", "outside"),
    )
    return Codebook(
        "toronto",
        "Toronto community capacity framework",
        "1.0",
        codes,
        elements={
            1: "Affiliations",
            2: "Site description",
            3: "Talents",
            4: "Capacity",
            5: "Facilitators and barriers",
        },
        identifying_elements=(1,),
        picture=FrameworkPicture(
            "rings",
            centre=Centre(3, label="Talents, skills, strengths, abilities"),
            rings=(Ring("inside", "from inside the community"), Ring("outside", "from outside the community")),
        ),
    )


class InquiryBuilder:
    """Puts an inquiry together piece by piece: voices say passages in sources, coders agree or differ on codes."""

    def __init__(self, title: str = "What makes Millbrook well?", codebooks: Iterable[Codebook] | None = None):
        self.title = title
        self.codebooks = tuple(codebooks) if codebooks is not None else (five_ways(), toronto())
        self.events: list[Event] = []
        self.voices: list[Voice] = []
        self.sources: list[Source] = []
        self.passages: list[Passage] = []
        self.codings: list[Coding] = []
        self.decisions: list[Decision] = []
        self.agreed: list[Coding] = []
        self.disputed: list[Disagreement] = []
        self.settled: list[Settlement] = []
        self.reviewed: set[int] = set()

    def event(self, title: str, date: str = "2026-05-14", place: str = "Millbrook Hall") -> Event:
        event = Event(len(self.events) + 1, title, date, place, "discovery", ("What works here?",))
        self.events.append(event)
        return event

    def voice(
        self,
        label: str,
        consent: Consent = Consent.ANONYMOUS,
        role: Role = Role.RESIDENT,
        withdrawn: bool = False,
        **attributes: str,
    ) -> Voice:
        number = len(self.voices) + 1
        pseudonym = f"{str(role).capitalize()} {number}"
        at = "2026-05-20T09:00:00" if withdrawn else None
        voice = Voice(
            number, label, pseudonym, role, consent, at, {k.replace("_", " "): v for k, v in attributes.items()}
        )
        self.voices.append(voice)
        return voice

    def source(
        self,
        title: str,
        kind: Kind = Kind.TRANSCRIPT,
        event: str | None = None,
        table: str | None = None,
        round: str | None = None,
        date: str | None = "2026-05-14",
    ) -> Source:
        number = len(self.sources) + 1
        source = Source(number, number, title, kind, "", event, "What works here?", table, round, date)
        self.sources.append(source)
        return source

    def say(self, source: Source, voice: Voice, text: str, time: float | None = None, codeable: bool = True) -> Passage:
        """One passage at the end of the source's text; offsets slice back to it."""
        current = self.sources[source.id - 1]
        start = len(current.text) + (1 if current.text else 0)
        whole = f"{current.text}\n{text}" if current.text else text
        self.sources[source.id - 1] = replace(current, text=whole)
        passage = Passage(
            id=len(self.passages) + 1,
            source_id=source.id,
            source=source.title,
            seq=len([p for p in self.passages if p.source_id == source.id]),
            start=start,
            end=start + len(text),
            text=text,
            voice_id=voice.id,
            speaker=voice.pseudonym,
            role=voice.role,
            codeable=codeable,
            event=source.event,
            table=source.table,
            round=source.round,
            question=source.question,
            time=time,
        )
        self.passages.append(passage)
        return passage

    def decide(
        self,
        passage: Passage,
        code: str,
        coder: str,
        polarity: Polarity = Polarity.PRESENT,
        span: tuple[int, int] | None = None,
        facets: dict[str, str] | None = None,
    ) -> Coding:
        """One coder's own coding with the decision behind it."""
        start, end = span or (passage.start, passage.end)
        ref = CodeRef.parse(code)
        number = len(self.decisions) + 1
        at = f"2026-05-15T10:{number // 60 % 60:02d}:{number % 60:02d}"
        self.decisions.append(
            Decision(
                number,
                at,
                coder,
                passage.id,
                passage.source_id,
                Action.ADD,
                f"b{number}",
                ref,
                None,
                polarity,
                start,
                end,
            )
        )
        coding = Coding(
            ref, coder, passage.id, passage.source_id, start, end, polarity, facets or {}, "", at, number, "1.0"
        )
        self.codings.append(coding)
        self.reviewed.add(passage.id)
        return coding

    def agree(
        self,
        passage: Passage,
        code: str,
        coders: tuple[str, ...] = ("Ana", "Ben"),
        polarity: Polarity = Polarity.PRESENT,
        span: tuple[int, int] | None = None,
        facets: dict[str, str] | None = None,
    ) -> Coding:
        """A coding that stands for the group because these coders all gave it."""
        each = [self.decide(passage, code, coder, polarity, span, facets) for coder in coders]
        coding = replace(each[-1], coder=", ".join(coders))
        self.agreed.append(coding)
        return coding

    def differ(self, passage: Passage, code: str, with_it: str = "Ana", without: str = "Ben") -> None:
        """One coder gave the code, another read the passage and did not."""
        coding = self.decide(passage, code, with_it)
        self.disputed.append(Disagreement(passage.id, coding.code, (coding,), (without,)))

    def settle(self, passage: Passage, code: str, stands: bool, reason: str) -> None:
        self.settled.append(Settlement(passage.id, CodeRef.parse(code), stands, "Ana", reason, "2026-05-16T10:00:00"))

    def material(self, **changes: object) -> Material:
        made = Material(
            inquiry_id="inquiry-1",
            title=self.title,
            question="When were you at your best here?",
            at="2026-05-16T12:00:00",
            software="Harvest 0.1",
            events=tuple(self.events),
            sources=tuple(self.sources),
            voices=tuple(self.voices),
            passages=tuple(self.passages),
            codebooks=self.codebooks,
            decisions=tuple(self.decisions),
            codings=tuple(self.codings),
            consensus=Consensus(
                tuple(self.agreed), tuple(self.disputed), tuple(self.settled), frozenset(self.reviewed)
            ),
            coders=("Ana", "Ben"),
        )
        return replace(made, **changes)  # type: ignore[arg-type]


WORDS_THAT_STAY = ("quokka", "zebrafinch", "narwhal")
"""One word each in passages of a voice without consent, with analysis only, and withdrawn: they must never leave."""


def café() -> InquiryBuilder:
    """A world café with two tables, a story and a dream: every consent, every polarity, a dispute, something unread."""
    inquiry = InquiryBuilder()
    inquiry.event("Spring café")
    inquiry.event("Autumn summit", "2026-10-02")
    asha = inquiry.voice("Asha Verghese", age_band="35-44", neighbourhood="Riverside")
    tom = inquiry.voice("Tom Ellery", age_band="65-74", neighbourhood="Hilltop")
    named = inquiry.voice("Bernadette Quill", Consent.NAMED, age_band="65-74", neighbourhood="Riverside")
    silent = inquiry.voice("Orla Nesbitt", Consent.NONE, age_band="16-24", neighbourhood="Riverside")
    analysis = inquiry.voice("Piotr Zielinski", Consent.ANALYSIS, neighbourhood="Hilltop")
    gone = inquiry.voice("Wendell Crake", withdrawn=True, age_band="25-34", neighbourhood="Lowfield")
    nurse = inquiry.voice("Sunita Rao", role=Role.FRONTLINE)
    host = inquiry.voice("Dora Fenn", Consent.NONE, role=Role.FACILITATOR)
    one = inquiry.source("Table 1 transcript", event="Spring café", table="1", round="1")
    two = inquiry.source("Table 2 transcript", event="Spring café", table="2", round="1")
    story = inquiry.source("Bernadette's story: the bench", Kind.STORY, event="Spring café")
    dream = inquiry.source("Dream wall", Kind.DREAM, event="Autumn summit", date="2026-10-02")

    inquiry.say(one, host, "What is it like when Millbrook is at its best?", 5, codeable=False)
    p = inquiry.say(one, asha, "We all eat together on the green. Nobody has to ask. It just happens every June.", 60)
    inquiry.agree(p, "five_ways/connect.belonging", facets={"asset": "the June meal"})
    inquiry.agree(p, "toronto/t4_welcoming")
    p = inquiry.say(one, tom, "Since the bus stopped I see nobody from Sunday to Sunday.", 735)
    inquiry.agree(p, "five_ways/connect", polarity=Polarity.LACKING)
    inquiry.agree(p, "toronto/i_isolated")
    inquiry.agree(p, "toronto/o_access_poor")
    p = inquiry.say(one, silent, f"My {WORDS_THAT_STAY[0]} neighbour brings soup when I am ill.", 800)
    inquiry.agree(p, "five_ways/give.neighbourly_help")
    p = inquiry.say(one, tom, "I am seventy-one and I was born on Mill Lane.", 850)
    inquiry.agree(p, "toronto/a_age_gender")

    p = inquiry.say(two, analysis, f"The {WORDS_THAT_STAY[1]} club walks up the hill each morning.", 30)
    inquiry.agree(p, "five_ways/be_active")
    p = inquiry.say(two, gone, f"Our {WORDS_THAT_STAY[2]} evenings taught me to read the river.", 90)
    inquiry.agree(p, "five_ways/keep_learning")
    p = inquiry.say(two, nurse, "They look in on each other before we even get there.", 140)
    inquiry.agree(p, "toronto/i_supportive")
    inquiry.agree(p, "five_ways/give.neighbourly_help")
    p = inquiry.say(two, nurse, "I could do with a list of who has keys.", 200)
    inquiry.differ(p, "toronto/t3_organising")
    inquiry.say(two, nurse, "And the surgery phone line is a different matter.", 240)

    p = inquiry.say(story, named, "I mended the bench myself. Now there is always someone on it to talk to.")
    inquiry.agree(p, "five_ways/connect")
    inquiry.agree(p, "five_ways/give", ("Ana",))
    inquiry.agree(p, "toronto/t3_organising", ("Ben",))
    p = inquiry.say(dream, asha, "I wish we had a walking group that starts from the school gate.")
    inquiry.agree(p, "five_ways/be_active", polarity=Polarity.WISHED_FOR)
    inquiry.settle(p, "five_ways/be_active", True, "a wish counts as a wish")
    return inquiry


def large(codings: int = 10_000, voices: int = 200, tables: int = 40) -> Material:
    """An inquiry with so many agreed codings, for measuring."""
    inquiry = InquiryBuilder("A large inquiry")
    inquiry.event("Spring café")
    inquiry.event("Autumn summit", "2026-10-02")
    bands = ("16-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+")
    consents = (Consent.ANONYMOUS, Consent.ANONYMOUS, Consent.NAMED, Consent.ANALYSIS, Consent.NONE)
    people = [
        inquiry.voice(f"Person Number{n}", consents[n % 5], age_band=bands[n % 7], neighbourhood=f"Ward {n % 5}")
        for n in range(voices)
    ]
    refs = [f"{book.id}/{code.id}" for book in inquiry.codebooks for code in book.codes if code.element != 1]
    sources = [
        inquiry.source(
            f"Table {n + 1} transcript", event=inquiry.events[n % 2].title, table=str(n + 1), round=str(n % 3 + 1)
        )
        for n in range(tables)
    ]
    texts: dict[int, list[str]] = {source.id: [] for source in sources}
    polarities = tuple(Polarity)
    for n in range((codings + 1) // 2):
        source, voice = sources[n % tables], people[n % voices]
        text = f"Remark {n}: on our street somebody always knows who to ask. We look after the garden together."
        start = sum(len(t) + 1 for t in texts[source.id][-1:]) + (
            inquiry.passages[n - tables].start if n >= tables else 0
        )
        seq = len(texts[source.id])
        texts[source.id].append(text)
        passage = Passage(
            n + 1, source.id, source.title, seq, start, start + len(text), text, voice.id, voice.pseudonym, voice.role,
            True, source.event, source.table, source.round, source.question, seq * 20.0,
        )  # fmt: skip
        inquiry.passages.append(passage)
        for k in range(2 if 2 * n + 1 < codings else 1):
            inquiry.agree(passage, refs[(n * 7 + k * 3) % len(refs)], ("Ana", "Ben"), polarities[(n + k) % 4])
    whole = tuple(replace(source, text="\n".join(texts[source.id])) for source in sources)
    return inquiry.material(sources=whole)


def harbour_wheel() -> Codebook:
    """An invented framework of three layers around a code, with an element 1 that identifies nobody."""

    def pair(one: str, two: str, layer: str) -> tuple[Code, Code]:
        names = (one.replace("_", " ").capitalize(), two.replace("_", " ").capitalize())
        return (
            Code(one, names[0], f"{names[0]}.", element=1, layer=layer, pole="facilitator", opposite=two),
            Code(two, names[1], f"{names[1]}.", element=1, layer=layer, pole="barrier", opposite=one),
        )

    codes = (
        Code("crew", "The crew", "Those who sail together.", element=1),
        Code("crew.cook", "The cook", "Whoever cooks for the others.", parent="crew", element=1),
        *pair("berths_for_all", "no_berths", "quay"),
        *pair("safe_channel", "sandbanks", "bay"),
        Code("weather", "Weather", "What the sea does.", layer="sea"),
        Code("born_where", "Where somebody was born", "Said of themselves.", identifying=True),
    )
    rings = (Ring("quay", "on the quay"), Ring("bay", "in the bay"), Ring("sea", "out at sea"))
    picture = FrameworkPicture("rings", centre=Centre(code="crew", label="The crew itself"), rings=rings)
    return Codebook("harbour_wheel", "Harbour wheel", "1.0", codes, elements={1: "The harbour"}, picture=picture)
