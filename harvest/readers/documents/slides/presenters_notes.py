# ruff: noqa: E501 – patterns and examples are easier to check on one line
"""Short notes below a slide that say how long it stays, what to look up, where the sheet it shows lies. Nobody's words."""

from __future__ import annotations

import re

_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half an?|zwei|drei|fünf|zehn|deux|trois|cinq|dix|dos|tres|cinco|diez)"
_UNIT = r"(?:minutes?|minuten|minutos?|mins?|seconds?|sekunden|secondes?|segundos?|secs?|hour)"
_TIME = rf"{_NUMBER}(?: ?(?:-|–|to|or|bis|à) ?{_NUMBER})? ?{_UNIT}"
_AT_MOST = r"(?:max(?:imum|imal)?|at (?:the )?most|no more than|not more than|no longer than|up to|only|just|about|approx|roughly|around|höchstens|nur|circa|ca)\.?"
_THING = (
    r"(?:one|slide|photo|picture|image|chart|sheet|table|question|bit|part|section|group|person|speaker|topic|quote)"
)
_ON_THIS = rf"(?:on|for|with|to|per|für|pro|par|por) (?:(?:this|that|these|it|each|every|the|diese\w*|cada) ?)?(?:{_THING}s?|it|this|that|each|questions|discussion|comments|feedback|tisch|frage|folie)?"
_TAKES = re.compile(
    rf"^\W*(?:{_AT_MOST} )?{_TIME}(?:,? (?:{_AT_MOST}|tops|each|here|then(?: (?:move on|on|next|click))?|in total|all in|{_ON_THIS}))+\W*$|"
    rf"^\W*{_AT_MOST} {_TIME}(?: {_ON_THIS})?\W*$",
    re.I,
)
"""How long something may take, and nothing else: “Five minutes max on this one”."""
_MOVES = re.compile(
    r"^\W*(?:auto(?:matically)?[- ]?)?(?:advances?|moves? on|go(?:es)? on|changes?|switch(?:es)?|next(?: slide| one)?|weiter|suivante?)\s(?:\w+ ){0,2}?(?:after|every|when|nach|après|in)\s"
    rf"(?:about |ca\.? )?{_TIME}\W*$|"
    r"^\W*auto[- ]?(?:advance|play|run)\w*\b.{0,40}$|"
    r"^\W*(?:advance|fade|dissolve|cut|zoom|pan) (?:in|out|up|down|to|the|this|on|from|between|slowly|quickly|when|automatically|manually)\b.{0,30}$",
    re.I,
)
_LOOKED_UP = (
    r"(?:dates?|days?|years?|decades?|spellings?|names?|surnames?|titles?|captions?|places?|locations?|streets?|credits?|sources?|facts?|figures?|numbers?|quotes?|wording|order|crop|resolution|"
    r"datum|jahr|schreibweise|namen?|orthographe|año|fecha)"
)
_LOOKS_UP = re.compile(
    rf"^\W*(?:(?:to|must|need to|still to|remember to|please) )?(?:double[- ]?)?(?:check|confirm|verify|query|look up|find out|fix|correct|prüfen|vérifier|comprobar)(?: up)? "
    rf"(?:(?:the|this|her|his|their|its|exact|correct|right|photo|all|both|das|den|la|le) )*(?:{_LOOKED_UP}|who took|who (?:this|it|that) is|when this|where this|with (?:(?:the )?\w+))\b.{{0,40}}$|"
    rf"^\W*(?:{_LOOKED_UP}|who) (?:to be|to|still to be|needs) (?:check(?:ed|ing)?|confirm(?:ed|ing)?|verified)\b.{{0,30}}$|"
    rf"^\W*(?:das |den )?{_LOOKED_UP} (?:noch )?prüfen\W*$",
    re.I,
)
"""What is to be looked up before the slides are shown: “check date with Lois”."""
_SHEET = r"(?:flip ?)?(?:charts?|sheets?|walls?|boards?|cloths?|table ?cloths?|posters?|pages?|cards?|papers?|maps?|post-?its?|slides?|originals?|notes|table|group)"
_LIES = re.compile(
    rf"^\W*(?:an? |the |more |all )?(?:photos?|pictures?|pics?|snaps?|scans?|cop(?:y|ies)|originals?|recordings?)(?: of)? (?:this|these|the|that|all|each|both)(?: the)? {_SHEET} "
    r"(?:is|are|was|were)\b.{2,60}$",
    re.I,
)
"""Where the sheet that a slide was typed from lies, or a photo of it."""
_MOVES_ROOM = re.compile(
    r"\b(?:gets|got|should get|will get|always gets|usually gets) (?:an? |the )?(?:(?:big|good|first|huge) )?(?:laughs?|cheers?|gasps?|groans?|claps?|applause|round of applause)\W*$",
    re.I,
)
_SAYS_I = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b")


def is_presenters(note: str) -> bool:
    """Whether a note only tells whoever shows the slides how long, when, what to look up, or where the sheet lies.

    >>> is_presenters("2 mins each, then on"), is_presenters("Ten minutes each way on foot"), is_presenters("ten minutes")
    (True, False, False)
    >>> is_presenters("auto-advance"), is_presenters("Advance after 6 secs"), is_presenters("Fade out slowly")
    (True, True, True)
    >>> is_presenters("confirm spelling of Wojtek"), is_presenters("check the river before you let a child in")
    (True, False)
    >>> is_presenters("The photo of this sheet is in the red folder"), is_presenters("The photos of the mill are what I miss")
    (True, False)
    >>> is_presenters("max. 5 Minuten pro Tisch"), is_presenters("Only five minutes from the sea")
    (True, False)
    """
    return _SAYS_I.search(note) is None and any(
        shape.search(note) is not None for shape in (_TAKES, _MOVES, _LOOKS_UP, _LIES, _MOVES_ROOM)
    )
