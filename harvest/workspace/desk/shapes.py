"""The shapes of what the coding desk is given to show."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class WhyShown(TypedDict):
    start: int
    end: int
    nearest: str
    nearest_kind: str
    indicators: list[str]
    neighbour: str | None
    neighbour_probability: float | None
    model: str
    reading: str
    """How the passage was read for it, in words."""


class SuggestionShown(TypedDict):
    ref: str
    probability: float
    polarity: str
    sure: bool
    """Whether the polarity is more than a guess; else the desk asks for it."""
    state: str
    why: WhyShown


class CodingShown(TypedDict):
    id: str
    ref: str
    coder: str
    mine: bool
    start: int
    end: int
    polarity: str
    facets: dict[str, str]
    memo: str


class PassageShown(TypedDict):
    id: int
    source: str
    speaker: str
    role: str
    codeable: bool
    text: str
    language: tuple[str, str] | None
    """Code and English name of its language; None for English and for too few words to tell."""
    start: int
    table: str | None
    question: str | None
    kind: str
    status: str
    flagged: bool
    flagged_by: list[str]
    rejected: list[str]
    nothing_fits: bool
    memo: str
    number: int
    """From 1 on, in the order of the inquiry: the same for everybody and under every filter."""
    looked: int
    """How many people decided on it, as far as the reader may see."""
    draft: NotRequired[str]
    """The memo that its reader has begun and not saved."""
    run: int
    """The run that what is suggested here is of; 0 where nothing is."""
    suggestions: list[SuggestionShown]
    perhaps: list[SuggestionShown]
    """What may fit besides, shown when somebody asks."""
    likely: list[int]
    """All codes, likeliest first, as places in the list of the codebooks' codes, one codebook after the other."""
    codings: list[CodingShown]


class CodeShown(TypedDict):
    ref: str
    label: str
    definition: str
    parent: str | None
    colour: str | None
    neighbours: list[str]
    side: str
    retired: bool
    merged_into: str | None


class CodebookShown(TypedDict):
    id: str
    name: str
    codes: list[CodeShown]


class FacetShown(TypedDict):
    id: str
    question: str


class CodebooksShown(TypedDict):
    """What changes with the codebooks alone."""

    codebooks: list[CodebookShown]
    facets: list[FacetShown]


PageShown = TypedDict("PageShown", {"from": int, "to": int, "total": int})


class DeskShown(CodebooksShown):
    """The part of the desk that is on screen, as ``harvest.ui.desk`` takes it."""

    rev: int
    inquiry: str
    coder: str
    mode: str
    show_suggestions: bool
    passages: list[PassageShown]
    focus: int | None
    can_undo: bool
    can_redo: bool
    acked: list[str]
    undo_what: str
    """The act that the next undo takes back, in words."""
    overview: str
    """A letter for each passage in view: t(o do), d(ecided), n(one fits), f(lagged), p(rompt)."""
    words: int
    """Changes with the words of the inquiry: a transcript read before that is read again."""
    page: PageShown
