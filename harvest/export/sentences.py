"""The sentences that every export shares: counts in words, who said it where, what the evidence rests on."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.evidence import Evidence, Figures, Quotation, both_sides
from harvest.evidence.location import table_name
from harvest.model import Kind, Valence, plural

BEGIN = {
    Valence.HELPS: "What is strong here (by how many say it is there)",
    Valence.HINDERS: "What is lacking or stands in the way (by how many say so)",
    Valence.WISHED_FOR: "What people wish for",
}
BEGIN_SO_FAR = {
    Valence.HELPS: "So far people say it is there",
    Valence.HINDERS: "So far people say it is lacking or in the way",
    Valence.WISHED_FOR: "So far people wish for",
}


def n(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun.

    >>> n(1, "voice"), n(3, "voice"), n(0, "story", "stories")
    ('1 voice', '3 voices', 'no stories')
    """
    return plural.count(count, one, many or "") if count else f"no {many or one + 's'}"


def listed(names: Sequence[str], word: str = "and") -> str:
    """Names in a row: ``a, b and c``."""
    return "" if not names else names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def weight(figures: Figures) -> str:
    """Figures in words, weightiest first: ``3 voices, 2 tables, 3 sources, 5 passages``; cards are named as such."""
    cards = (n(figures.cards, "card"),) if figures.cards else ()
    return ", ".join(
        (
            *((n(figures.voices, "voice"),) if figures.voices or not cards else ()),
            *cards,
            n(figures.tables, "table"),
            n(figures.sources, "source"),
            n(figures.passages, "passage"),
        )
    )


def split(figures: Figures, side: str = "") -> str:
    """How the passages count, in words, for a code of that side: ``there 2, lacking 1``."""
    return ", ".join(f"{Valence(v).label_on(side)} {count}" for v, count in figures.valence.items())


def attribution(quotation: Quotation) -> str:
    """Who said it where, as it is read: ``Resident 2, Table 1, Spring café``; titles of files are in the appendix."""
    where = Kind(quotation.kind).words.place if quotation.kind else ""
    if quotation.table:
        named = table_name(quotation.table)
        where = named if "table" in named.lower() else f"{named} table"
    return ", ".join(part for part in (quotation.voice, where, quotation.event) if part)


def origin(quotation: Quotation) -> str:
    """Where in which file it stands: ``Resident 2, Table 1 transcript (Table 1, round 1, 12 min in)``."""
    return f"{quotation.voice}, {quotation.source} ({quotation.place})"


def noted(quotation: Quotation) -> str:
    """What the coders noted on it, facet by facet: ``Asset: the June meal. Impact: nobody eats alone.``"""
    parts = [
        f"{key.replace('_', ' ').capitalize()}: {value.strip().rstrip('.')}."
        for key, value in quotation.facets.items()
        if value.strip()
    ]
    return " ".join(parts)


def leads(evidence: Evidence) -> dict[Valence, list[tuple[str, str]]]:
    """Names of the top themes with the voices and cards that say so: what is there, what is in the way, what is wished
    for, weightiest first. What is wished for or promised is in no count of what is there."""
    tops = [both for both in both_sides(evidence) if not both.theme.depth]
    found: dict[Valence, list[tuple[str, str]]] = {}
    for counts_as in (Valence.HELPS, Valence.HINDERS, Valence.WISHED_FOR):
        heard = [both for both in tops if both.behind(counts_as)]
        heard.sort(key=lambda both: (-both.behind(counts_as), -both.passages(counts_as)))
        found[counts_as] = [(both.name(counts_as), both.counted(counts_as)) for both in heard]
    return found


def summary(evidence: Evidence) -> list[str]:
    """The evidence in a few sentences that a commissioner reads first."""
    if not evidence.rows:
        return [
            f"Nothing is evidence yet: {n(evidence.passages, 'passage')} came in, people have read "
            f"{evidence.reviewed or 'none'} of them, and no code stands as agreed."
        ]
    tables = {row.table_key for row in evidence.rows if row.table_key and row.kind != Kind.PLEDGE}
    voices = {row.voice_id for row in evidence.rows if row.speaks}
    cards = {row.source_id for row in evidence.rows if row.is_card}
    sources = {row.file_id for row in evidence.rows}
    lines = [
        f"This evidence rests on {n(len(voices), 'voice')}"
        + (f" and {n(len(cards), 'card')}" if cards else "")
        + (f" at {n(len(tables), 'table')}" if tables else "")
        + f" in {n(len(sources), 'source')}; {n(len({r.passage_id for r in evidence.rows}), 'passage')} "
        f"{'carries' if len({r.passage_id for r in evidence.rows}) == 1 else 'carry'} a code that the coders agree on."
    ]
    unread = f"Nobody has yet read {evidence.unreviewed} of {n(evidence.passages, 'passage')}"
    begin = BEGIN
    if not evidence.enough_read:
        lines.append(f"{unread}: too many to say what is strong here. What follows is what stands so far.")
        begin = BEGIN_SO_FAR
    top = leads(evidence)
    lines += [f"{begin[v]}: {_named(top[v])}." for v in begin if top[v]]
    if evidence.unreviewed and evidence.enough_read:
        lines.append(f"{unread}.")
    return lines


def consent_sentence(evidence: Evidence) -> str:
    """How many voices allow what."""
    words = {
        "named": ("may be quoted by name", "may be quoted by name"),
        "anonymous": ("may be quoted without their name", "may be quoted without their name"),
        "analysis": ("allows analysis only", "allow analysis only"),
        "none": ("may not be quoted", "may not be quoted"),
    }
    held = {level: evidence.consent.get(level, 0) for level in words}
    parts = [f"{held[level]} {words[level][held[level] != 1]}" for level in words if held[level]]
    total = sum(evidence.consent.values())
    return f"Of {n(total, 'voice')}, {listed(parts)}." if parts else "No voices are recorded."


def about(evidence: Evidence) -> dict[str, str]:
    """What every export carries: date, filter, consent state, suppression rule, versions, software, who is missing."""
    narrowed = [f"{key}: {value}" for key, value in evidence.filter.items() if value]
    books = [
        f"{book.name} {book.version}" + (f" (decided under {listed(book.versions)})" if book.versions else "")
        for book in evidence.codebooks
    ]
    return {
        "Inquiry": evidence.title,
        "Question": evidence.question,
        "Date of this evidence": evidence.at,
        "Filter": "; ".join(narrowed) or "none: the whole inquiry",
        **({"Cannot be known": " ".join(evidence.unknown_said)} if evidence.unknown_said else {}),
        "Consent": consent_sentence(evidence),
        "Held back": "; ".join(f"{n(h.passages, 'passage')}: {h.reason}" for h in evidence.held_back) or "nothing",
        "Not yet read by a person": f"{evidence.unreviewed} of {n(evidence.passages, 'passage')}",
        "Small numbers": evidence.suppression_rule,
        "Codebooks": "; ".join(books) or "none",
        "Software": evidence.software,
        "Missing voices": evidence.missing_voices,
    }


def _named(pairs: Sequence[tuple[str, str]], most: int = 3) -> str:
    named = [f"{name} ({said})" for name, said in pairs[:most]]
    more = len(pairs) - most
    return listed([*named, f"{n(more, 'other theme')}"] if more > 0 else named)
