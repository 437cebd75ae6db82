"""Rows of a board or a sheet of cards that are no cards: how to use the wall, the team's own tasks, a count."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model.punctuation import asks
from harvest.readers.recognise.columns.column_names import BODY, HEADLINE
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.tellers import NOBODY

SET_UP = (
    "{} posted on the board only how to use it, and is taken for the facilitator. Correct the role if that is wrong."
)
GUIDES = "posts that say how to use the wall"
OWN_TASKS = "tasks of the team, no pledges"
_PLACED = re.compile(
    r"^(?:section|column|list(?: name)?|bucket(?: name)?|frame|board|category|topic|area|lane|group|"
    r"section/column|labels?|tags?)$",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    r"^\W*(?:start here|header|banner|title (?:area|bar|block)|legend|read (?:me|this)(?: first)?|"
    r"(?:how (?:to|this|does this)|about (?:this|the)|using (?:this|the))\b.{0,40}|"
    r"welcome\b.{0,40}|instructions?|guidelines?|rules|info(?:rmation)?|example(?: post)?|"
    r"hier anfangen|so (?:geht|funktioniert)\b.{0,30}|anleitung|willkommen\b.{0,30}|bitte lesen|"
    r"bienvenue\b.{0,30}|mode d['’]emploi|comment (?:faire|utiliser|participer)\b.{0,30}|lisez-?moi|"
    r"c[oó]mo (?:usar|participar)\b.{0,30}|instrucciones|bienvenid[oa]s?\b.{0,30}|"
    r"jak (?:korzystać|używać|pisać)\b.{0,30}|instrukcja|witamy\b.{0,30}|zacznij tutaj|croeso\b.{0,30}|sut i\b.{0,30}|"
    r"come (?:usare|si usa)\b.{0,30}|istruzioni|benvenut[ie]\b.{0,30}|zo werkt\b.{0,30}|welkom\b.{0,30})\W*$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"^\W*(?:admin(?:istration)?|organi[sz](?:ing|ers?|ation)|logistics|team(?: tasks?)?|housekeeping|planning|"
    r"internal|"
    r"for (?:the )?(?:team|organi[sz]ers)|core group|our (?:own )?to-?dos?|event prep(?:aration)?|"
    r"verwaltung|organisation|intern|organisatie|logistique|interne|organización|administración|organizacja|"
    r"sprawy org\w*|"
    r"gweinyddol|trefnu)\W*$",
    re.IGNORECASE,
)
_CARDS = (
    r"(?:people|persons|participants|respondents|answers|responses|voices|stories|entries|quotes|comments|rows|names|"
    r"cards?|dreams?|wishes|pledges?|promises|photos?|pictures|statements?|posts?|notes|stickies|post-?its?|lea(?:f|ves)|"
    r"slips?|visions?|hopes|ideas|suggestions|messages|submissions|forms?|items|records|"
    r"karten|träume|wünsche|versprechen|antworten|zettel|stimmen|cartes|rêves|souhaits|engagements|réponses|"
    r"tarjetas|sueños|deseos|respuestas|compromisos|kart(?:y|ek)?|marze(?:ń|nia|nie)|odpowiedzi|biglietti|sogni|"
    r"risposte|kaarten|dromen|antwoorden|cardiau?|breuddwyd\w*|addewidion|atebion)"
)
_COUNTED = re.compile(
    rf"^\W*(?:total:?\s*)?\d{{1,4}}\s+(?:dream |wish |pledge )?{_CARDS}"
    r"(?:\s+(?:in all|altogether|in total|insgesamt|en tout|en total|razem))?\W*$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^\W*(?:(?:grand |sub-?|overall )?total(?:e|al)?(?: (?:number|count|no\.?))?|number|count|no\.?|sum|"
    r"gesamt(?:zahl)?|anzahl|summe|nombre(?: total)?|número(?: total)?|liczba|łącznie|razem|suma|aantal|totaal|"
    r"cyfanswm|nifer)"
    rf"(?: (?:of|de|des|der|d['’]|o|y))?(?: (?:all|the|our|les|las|los))?\s(?:\w+ )?{_CARDS}"
    r"(?: (?:received|collected|made|in all|so far|to date))?\s*[:=–—-]*\s*\d{1,5}\W*$|"
    rf"^\W*{_CARDS} (?:in total|in all|altogether|received|collected|insgesamt|en tout|en total|razem)"
    r"\s*[:=–—-]*\s*\d{1,5}\W*$",
    re.IGNORECASE,
)
"""The same with the number behind: ``Total pledges: 8``."""
_FEW = 0.34
"""Of so many rows at most the team says how to use the wall."""


def is_count(text: str) -> bool:
    """Whether words only say how many cards there are.

    >>> is_count("13 cards"), is_count("Total: 25 dreams"), is_count("3 cards a day for every child")
    (True, True, False)
    >>> is_count("TOTAL PLEDGES: 8"), is_count("Number of comments received = 12"), is_count("Total respect: 10")
    (True, True, False)
    """
    return len(text) <= 60 and any(shape.match(text) for shape in (_COUNTED, _LABELLED))


def says_how(text: str) -> bool:
    """Whether a headline or the name of a section says how to use a wall.

    >>> says_how("How to use this wall"), says_how("Start here"), says_how("How we eat together is how we live, I say")
    (True, True, False)
    """
    return len(text.split()) <= 8 and _GUIDE.match(text) is not None


_ASKS_FOR_POSTS = re.compile(
    r"^\W*(?:please |just )?(?:add|post|write|share|put|pop|leave|stick|type)\s+(?:up )?"
    r"(?:your|an?|one|any|as many)\b"
    r"[^.!?\n]{0,40}\b(?:below|here|above|(?:on|to|under|in) (?:this|the|each) (?:wall|board|padlet|columns?|"
    r"sections?))\b|"
    r"\bone (?:idea|thought|answer|comment|thing) (?:per|a|on each|for each) (?:post|note|card|sticky|post-?it)\b",
    re.IGNORECASE,
)
_ASKING = 30


def asks_for_posts(text: str) -> bool:
    """Whether a post tells others to post, in its own words.

    >>> asks_for_posts("Add your ideas below! One idea per post please."), asks_for_posts("Add a bench by the pond")
    (True, False)
    """
    return len(text.split()) <= _ASKING and _ASKS_FOR_POSTS.search(text) is not None


def guide_rows(grid: Grid) -> set[int]:
    """The records (from 0) that tell how to use the wall, by their headline, section or words; few of many."""
    at = [n for n, head in enumerate(grid.header) if _PLACED.match(head) or HEADLINE.match(head)]
    words = [n for n, head in enumerate(grid.header) if BODY.match(head)] if at else []
    found = {n for n, record in enumerate(grid.records) if any(_is_guide(record, c) for c in at)}
    found = found if len(found) <= max(1, _FEW * len(grid.records)) else set()
    found |= {n for n, record in enumerate(grid.records) if any(asks_for_posts(record[c]) for c in words)}
    return found if len(found) < len(grid.records) else set()


def _is_guide(record: Sequence[str], at: int) -> bool:
    """Whether a headline or section says how to use the wall; one that may be a topic needs the post to say so too."""
    if not says_how(record[at]):
        return False
    others = " ".join(cell for n, cell in enumerate(record) if n != at)
    return (
        len(record[at].split()) > 1
        or _MAY_BE_TOPIC.match(record[at]) is None
        or _OF_THE_WALL.search(others) is not None
        or any(map(_TELLS_TO.search, record))
    )


_TELLS_TO = re.compile(
    r"(?:^|[.!?:\n]\s*)(?:just |now |then )?(?:say|tell us|share|write|add|post|draw|describe|list|record|leave|"
    r"show us|pick|choose|read|think|note|put|upload|name)\b[^.!?\n]{0,80}\b(?:you|your)\b",
    re.I,
)


def set_up_by(grid: Grid, left_out: Mapping[int, str], teller: int | None) -> frozenset[str]:
    """Who posted on a board nothing but how to use it and what it asks, whatever they wrote below others' posts.

    Whoever posted a card of their own as well is nobody's facilitator: what these say is not coded.
    """
    if teller is None:
        return frozenset()
    own: dict[str, set[str]] = {}
    for n, record in enumerate(grid.records):
        if n not in grid.replies and record[teller]:
            own.setdefault(record[teller], set()).add(left_out.get(n, ""))
    return frozenset(who for who, reasons in own.items() if reasons <= {GUIDES, TITLES} and not NOBODY.match(who))


_MAY_BE_TOPIC = re.compile(
    r"^\W*(?:welcome|info(?:rmation)?|rules|guidelines|example|croeso|willkommen|bienvenue)\W*$",
    re.I,
)
_OF_THE_WALL = re.compile(
    r"\b(?:walls?|boards?|padlet|posts?|stick(?:y|ies)|post-?its?|columns?|sections?|cards?|votes?|dots?|click|"
    r"add your|please|anonymous\w*|thank you|here)\b",
    re.I,
)
TITLES = "titles and questions of the board"
_MADE_BY_A_TOOL = re.compile(
    r"^(?:(?:bg|background|border|fill) colou?r|colou?r|position ?[xy]|[xy]|width|height|link to|rotation|z ?index|"
    r"last updated(?: by)?|created by|item ?id|widget ?id|type)$",
    re.IGNORECASE,
)
_OF_A_BOARD = re.compile(r"^(?:section|frame|board|swim ?lane|lane|list(?: name)?|sticky(?: note)?)$", re.IGNORECASE)
_TITLE_WORDS, _ASKED_WORDS, _BARE_WORDS = 6, 30, 3


def is_of_a_tool(header: Sequence[str]) -> bool:
    """Whether columns are those that a board's tool adds of itself, such as where a card lies and its colour.

    >>> is_of_a_tool(["Text", "BG Color", "Position X"]), is_of_a_tool(["Text", "Created by", "Colour"])
    (True, False)
    """
    made = [head for head in header if _MADE_BY_A_TOOL.match(head) and not _TOUCHED_BY.search(head)]
    return len(made) >= _TOOLS


_TOUCHED_BY = re.compile(r" by$", re.I)


def title_rows(grid: Grid, texts: Sequence[int]) -> set[int]:
    """The records (from 0) of a board that lie in none of its frames, and are its title or ask what its cards answer.

    A card that somebody left beside the frames stays: it neither asks, nor is it a title in capitals.
    """
    made = sum(1 for head in grid.header if _MADE_BY_A_TOOL.match(head)) >= _TOOLS
    if not made and not any(_OF_A_BOARD.match(head) for head in grid.header):
        return set()
    at = [n for n, head in enumerate(grid.header) if _PLACED.match(head)]
    framed = {n for n, record in enumerate(grid.records) if any(record[c] for c in at)}
    if 2 * len(framed) < len(grid.records):
        framed = set()
    found = set()
    for n, record in enumerate(grid.records):
        words = " ".join(record[t] for t in texts if record[t]).strip()
        kind = kind_in_words(words)
        if words.isupper() and kind is not None and len(words.split()) <= _BARE_WORDS:
            found.add(n)  # DREAMS, wherever it lies
        if not words or n in framed or (not framed and n >= _AT_TOP):
            continue
        title = len(words.split()) <= _TITLE_WORDS and (words.isupper() or kind is not None)
        if title or (framed and asks(words) and len(words.split()) <= _ASKED_WORDS):
            found.add(n)
    return found if len(found) <= max(2, _FEW * len(grid.records)) else set()


_TOOLS, _AT_TOP = 2, 2
"""So many columns of a tool's own make a table a board; where nothing is framed its title is one of the first cards."""


def own_rows(grid: Grid) -> set[int]:
    """The records (from 0) that stand in the team's own section of a board of pledges (``Admin``)."""
    at = [n for n, head in enumerate(grid.header) if _PLACED.match(head)]
    found = {n for n, record in enumerate(grid.records) if any(_OWN.match(record[c]) for c in at)}
    return found if len(found) < 0.5 * len(grid.records) else set()


def count_rows(grid: Grid) -> set[int]:
    """The last records (from 0) that say no more than how many cards there are."""
    placed = _PLACED.match
    found = set()
    for n in range(len(grid.records) - 1, max(-1, len(grid.records) - 4), -1):
        filled = [cell for head, cell in zip(grid.header, grid.records[n], strict=True) if cell and not placed(head)]
        words = [cell for cell in filled if any(c.isalpha() for c in cell)]
        if (
            not filled
            or not all(is_count(w) or w.strip(" :.").casefold() == "total" for w in words)
            or not any(map(is_count, words))
        ):
            break
        found.add(n)
    return found
