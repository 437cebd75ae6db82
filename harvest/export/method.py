"""How the evidence was made: what the software knows is filled in, what it cannot know is asked for in brackets."""

from __future__ import annotations

from collections import Counter

from harvest.evidence import Evidence
from harvest.export.blocks import Block, Para
from harvest.export.days import as_written
from harvest.export.sentences import consent_sentence, listed, n
from harvest.model import Kind


def method(evidence: Evidence) -> list[Block]:
    """The method section."""
    books = listed([f"{b.name} (version {b.version})" for b in evidence.codebooks]) or "no codebook"
    events = "; ".join(
        ", ".join(str(part) for part in (e["title"], as_written(str(e["date"] or "")), e["place"]) if part)
        for e in evidence.events
    )
    kinds = Counter(line.kind for line in evidence.coverage)
    many = {kind: Kind(kind).words.many if kind else "other kinds" for kind in kinds}
    sources = listed([f"{n(count, 'file')} of {many[kind]}" for kind, count in kinds.most_common()])
    return [
        Para(
            f"The question was: “{evidence.question}” " * bool(evidence.question)
            + (f"People spoke at: {events}. " if events else "[Please say when and where people spoke.] ")
            + (f"Sources: {sources}. " if sources else "")
        ),
        Para(
            "Texts were cut into passages of one to four sentences of one speaker. People read them and decided which "
            f"codes of {books} apply; software suggested codes, and nothing counts as evidence without a person’s "
            "decision. Where coders differed, a code stands only once the group has settled it. Each coding says "
            "whether the thing is there, lacking, wished for or mixed."
        ),
        Para(
            f"{consent_sentence(evidence)} Words without consent to be quoted are counted and held back; voices that "
            "withdrew are in no figure. Facilitators’ prompts are not coded."
        ),
        Para("[Please describe how people were invited, who hosted, and what was fed back to them.]", "ask"),
    ]


def coreq(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    """The 32 items of COREQ (Tong, Sainsbury and Craig 2007), each filled in or asked for."""
    heard = sum(evidence.consent.values())
    books = "; ".join(f"{b.name} {b.version}" + (f" ({b.origin})" if b.origin else "") for b in evidence.codebooks)
    names = [b.name for b in evidence.codebooks]
    quoted = len({q.voice for q in evidence.quotations})
    places = "; ".join(f"{e['title']}: {e['place']}" for e in evidence.events if e["place"])
    questions = "; ".join(str(q) for e in evidence.events for q in (e["questions"] or ()))  # type: ignore[attr-defined]
    ask = "[Please say: {}]".format
    return (
        ("1 Interviewer or facilitator", ask("who hosted the conversations")),
        ("2 Credentials", ask("their credentials")),
        ("3 Occupation", ask("what they did at the time")),
        ("4 Gender", ask("their gender, if they want it said")),
        ("5 Experience and training", ask("their experience")),
        ("6 Relationship established", ask("whether they knew the participants before")),
        ("7 Participant knowledge of the interviewer", ask("what participants knew about them")),
        ("8 Interviewer characteristics", ask("their interests and assumptions")),
        (
            "9 Methodological orientation",
            f"Appreciative Inquiry; framework analysis with {listed(names) or ask('which codebook')}",
        ),
        ("10 Sampling", ask("how participants were chosen")),
        ("11 Method of approach", ask("how participants were approached")),
        ("12 Sample size", f"{n(heard, 'voice')} in {n(len(evidence.coverage), 'source')}"),
        ("13 Non-participation", ask("how many declined, and why")),
        ("14 Setting of data collection", places or ask("where it took place")),
        ("15 Presence of non-participants", ask("who else was there")),
        ("16 Description of sample", evidence.missing_voices),
        ("17 Interview guide", f"Questions: {questions}" if questions else evidence.question or ask("the questions")),
        ("18 Repeat interviews", ask("whether anybody was asked twice")),
        ("19 Audio or visual recording", ask("how it was recorded")),
        ("20 Field notes", ask("whether notes were taken")),
        ("21 Duration", ask("how long it took")),
        ("22 Data saturation", ask("whether it was discussed")),
        ("23 Transcripts returned", ask("whether participants saw their transcripts")),
        (
            "24 Number of data coders",
            f"{len(evidence.coders)}: {', '.join(evidence.coders)}" if evidence.coders else "none",
        ),
        ("25 Description of the coding tree", books or ask("which codebook")),
        (
            "26 Derivation of themes",
            "Codes were given in advance by the codebooks; every coding was decided by a person",
        ),
        ("27 Software", evidence.software),
        ("28 Participant checking", ask("whether participants gave feedback on the findings")),
        (
            "29 Quotations presented",
            f"Yes, numbered, from {n(quoted, 'voice')}; each leads back to its source in appendix 1",
        ),
        ("30 Data and findings consistent", ask("your judgement, after reading appendix 1")),
        (
            "31 Clarity of major themes",
            f"{n(len([t for t in evidence.heard if not t.depth]), 'theme')}, ordered by voices",
        ),
        (
            "32 Clarity of minor themes",
            "Other-polarity quotations are among those proposed for every code; codes with few voices are listed too",
        ),
    )
