"""What each column of a table holds: the first guess of the mapping that a person sees and corrects."""

from __future__ import annotations

import re

from harvest.model import Kind
from harvest.model.card_columns import HORIZON
from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.permission.agreed_above import CELL_NOTES
from harvest.readers.permission.asks.variables import is_variable
from harvest.readers.permission.captions import asks_about_use
from harvest.readers.recognise.columns import column_names as names
from harvest.readers.recognise.columns.arrangements import asks_how_old, asks_to_arrange, surely_to_arrange
from harvest.readers.recognise.columns.asked_names import is_asked_name
from harvest.readers.recognise.columns.audience_columns import BY_HOSTS, SENT_IN, own_question
from harvest.readers.recognise.columns.card_roles import dream_column, pledge_columns
from harvest.readers.recognise.columns.chosen_answers import are_chosen
from harvest.readers.recognise.columns.column_profile import Column, profile
from harvest.readers.recognise.columns.days_in_cells import are_dates
from harvest.readers.recognise.columns.empty_answers import says_nothing
from harvest.readers.recognise.columns.grouping_columns import asks_in_cells, names_tables, numbers_groups, says_sitting
from harvest.readers.recognise.columns.heaps import heaps_beside, is_begun, ragged_beside
from harvest.readers.recognise.columns.names_of_form import first_of, surname_beside
from harvest.readers.recognise.columns.picture_columns import are_pictures, names_pictures, without_descriptions
from harvest.readers.recognise.columns.staff_columns import asks_who, is_noted, without_staff
from harvest.readers.recognise.columns.teller_columns import is_name_within, last_part, teller_of, took_it
from harvest.readers.recognise.kinds import names_dream
from harvest.readers.recognise.slides import kind_of_slide
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.tables.consent import permission_headers
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.ticks import JOIN, is_framework
from harvest.readers.tables.translations import translations_of


def guess_mapping(grid: Grid, called: Kind | None = None) -> dict[str, object]:
    """The mapping that fits best: which columns are words, who said them, what is consent, date, id, table, …

    ``called`` is what the file's name says it holds: pledges that are called so need no day beside who and what.
    """
    columns = profile(grid)
    mapping: dict[str, object] = {"header_rows": grid.header_rows}
    used: set[str] = set()

    def take(key: str, column: Column | None) -> None:
        if column is not None and (column.name not in used or key == "teller"):
            mapping[key] = column.name
            used.add(column.name)

    used |= (leave := permission_headers(grid))
    pledge = pledge_columns(columns, used, called is Kind.PLEDGE) if called is not Kind.DREAM else {}
    for key, found in pledge.items():
        take(key, found)
    for key, pattern in names.ROLES:
        fits = [c for c in columns if c.name not in used and c.filled and c.mean_words < 30]
        fits = [c for c in fits if names.is_called(pattern, c.name)]
        if key == "date":
            fits = [c for c in fits if not (HORIZON.match(c.name) and c.machine_share < 0.5)]
            # A written date before a machine's count of seconds, the end of an answer before its beginning.
            fits.sort(key=lambda c: (_epoch(grid, c.name), c.name.lower().startswith("start")))
        if key == "table" and not fits:
            fits = [c for c in columns if c.name not in used and (names_tables(grid, c) or numbers_groups(grid, c))]
        if key == "question" and not fits:
            fits = [c for c in columns if c.name not in used and asks_in_cells(grid, c)]
        if key == "image":
            fits = [c for c in fits if names_pictures(grid, c.name)]
        if key == "kind":
            fits = [c for c in fits if _says_kinds(grid, c.name)]
        if key == "question":
            fits = [c for c in fits if not own_question(c, columns)]
        if fits:
            take(key, fits[0])
    if "image" not in mapping:
        take(
            "image", next((c for c in columns if c.name not in used and c.filled and are_pictures(grid, c.name)), None)
        )
    headline, body = _post(columns, used)
    take("headline", headline)
    free = [c for c in columns if c.name not in used and not _is_of_coming(c, grid, bool(leave))]
    texts = [c.name for c in free if c is body or (_is_text(c, len(grid.records), grid) and not asks_who(c, grid))]
    texts = ragged_beside(texts, free, grid.records) if len(free) == len(grid.header) else texts
    texts = without_descriptions(without_staff(heaps_beside(texts, free), columns, grid, bool(leave)))
    if "image" in mapping:
        texts = [t for t in texts if not asks_about_use(t)] or _of_captions(free, grid)
    if not texts and grid.answers:
        texts = [c.name for c in free if c.name in grid.answers and max(c.closed_share, c.machine_share) < 0.5]
    if coded := [c.name for c in free if _CODED.match(c.name)]:
        texts = coded[:1]  # what a coder noted beside it is nobody's answer
    if any(map(BY_HOSTS.match, texts)) and (own := [c.name for c in free if own_question(c, columns, SENT_IN)]):
        texts = own
    if not texts and headline is None:
        texts = [c.name for c in free if own_question(c, columns)][:1]
        if not texts:
            texts = _last_resort([c for c in free if c.name not in grid.boxes]) or _beside_permission(free, grid)
            grid.guessed = len(grid.header) > 1 and bool(texts)
        if not texts and (texts := _cloud(columns)):
            mapping["kind"] = Kind.NOTE.value
    if "headline" in mapping and (body is None or body.name not in texts):
        del mapping["headline"]
        texts = [c.name for c in columns if c is headline or c.name in texts]
    if pledge.get("text") is not None:
        texts, grid.guessed = [pledge["text"].name], False
    elif (wish := dream_column(columns, used, called is Kind.DREAM, body)) is not None:
        texts = [wish.name]
        mapping["kind"] = Kind.DREAM.value
        if "table" not in mapping:
            take("table", next((c for c in columns if c.name not in used and c is not wish and says_sitting(c)), None))
    words = [c.name for c in free if c.filled and max(c.machine_share, c.closed_share) < 0.5 and c.mean_words >= 1.5]
    grid.translations = translations_of(grid.header, grid.records, texts, words)
    texts = [name for name in texts if name not in grid.translations]
    texts += [name for name in grid.translations.values() if name not in texts]
    take("id", next((c for c in columns if _is_id(c) and c.name not in texts), None))
    if "teller" not in mapping:
        # Who is in it was asked, and not whoever took it; whose own words these are tells them.
        shown = "image" in mapping and any(asks_about_use(c.name) for c in columns)
        shown = shown and not any(map(_OWN_WORDS.search, texts))
        rest = [c for c in columns if c.filled and c.name not in {*used, *texts} and not (shown and took_it(c.name))]
        take("teller", first_of(rest) or teller_of(rest, grid) or _by_what_name(columns, used, grid))
    take("surname", surname_beside(columns, str(mapping.get("teller") or "")))
    mapping["text"] = texts
    if "kind" not in mapping and any(c.name in texts and own_question(c, columns) for c in columns):
        # What an audience sends to a wall is a card each: one of them may have sent several.
        mapping["kind"] = Kind.NOTE.value
    used |= set(texts)
    mapping["attributes"] = [c.name for c in columns if c.name not in used and c.name != CELL_NOTES]
    codes = [c.name for c in columns if c.name not in used and _own_codes(grid, c)]
    if codes:
        mapping["own_codes"] = codes
    if pledge:
        mapping["kind"] = Kind.PLEDGE.value
    return mapping


def _is_of_coming(column: Column, grid: Grid, leave: bool) -> bool:
    """Whether a form asks in a column what has to be arranged, or, where it asks leave, what somebody is called."""
    if not leave:
        return surely_to_arrange(column.name)
    return asks_to_arrange(column.name) or asks_how_old(column.name) or is_asked_name(column, grid)


def _by_what_name(columns: list[Column], used: set[str], grid: Grid) -> Column | None:
    """The column that asks by what name to call somebody, though a “prefer not to say” in it permits or forbids."""
    asked = [c for c in columns if c.name in used and c.filled and is_asked_name(c, grid)]
    return asked[0] if len(asked) == 1 else None


def _post(columns: list[Column], used: set[str]) -> tuple[Column | None, Column | None]:
    """The headline and the body of a board's posts, which belong together."""
    free = [c for c in columns if c.name not in used and c.filled]
    headline = next((c for c in free if names.HEADLINE.match(c.name)), None)
    body = next((c for c in free if names.BODY.match(c.name)), None)
    if headline is None or body is None or headline.again > 0.5 or headline.machine_share > 0.5:
        return None, None
    return headline, body


_OWN_WORDS = re.compile(
    r"\b(?:as (?:it (?:is|was) |they )?(?:written|wrote|typed|given|supplied|spelt|handed in)|"
    r"(?:written )?on the back)\b|"
    r"\b(?:their|his|her|your|own)\b(?: own)? words?\b|eigenen worten|propres mots|propias palabras|własnymi słowami|"
    r"parole (?:loro|sue)|próprias palavras|eigen woorden|geiriau (?:ei|eu|eich) hun",
    re.I,
)
"""How a heading says that what stands below is told by whoever it is about."""
_CODED = re.compile(r"^(?:quotation content|(?:coded )?segment|excerpt copy|coded text)$", re.I)
"""What programs for coding call the words in a table of what was coded."""


def _last_resort(free: list[Column]) -> list[str]:
    """Where nothing is surely words: the one column that nobody's tool fills, if it is called like an answer."""
    fits = [c for c in free if c.filled and c.machine_share < 0.5 and c.closed_share < 0.5 and not c.ticks]
    fits = [c for c in fits if not all(map(says_nothing, c.cells))]
    named = [c for c in fits if names.TEXT_NAME.search(c.name) and not names.NOT_TEXT_NAME.match(c.name)]
    if not named and all(re.fullmatch(r"Column \d+|Section|Question", c.name) for c in free):
        # Nothing names the columns: people's words are what is longest and differs from row to row.
        wordy = [c for c in fits if c.mean_words >= 2 and c.distinct >= 0.6]
        return [max(wordy, key=lambda c: c.mean_words).name] if wordy else []
    named = named or [c for c in fits if names.HEADLINE.match(c.name) and c.again <= 0.5]
    if not named:
        # What is called “Name” on a board may be the card: words, and nobody's name.
        named = [c for c in fits if c.name.lower() == "name" and c.mean_words >= 3 and c.distinct >= 0.9]
        named = [c for c in named if sum(map(looks_like_name, c.cells)) < 0.2 * len(c.cells)]
    return [c.name for c in (named or (fits if len(free) == 1 else []))[:1]]


def _beside_permission(free: list[Column], grid: Grid) -> list[str]:
    """What a table with consent asks it about, however short: the wordiest column in which nobody repeats another."""
    if not permission_headers(grid):
        return []
    fits = [
        c
        for c in free
        if c.filled
        and c.mean_words >= 1.5
        and c.distinct >= 0.6
        and max(c.machine_share, c.closed_share) < 0.5
        and not (c.ticks or names.NOT_TEXT_NAME.match(c.name) or any(names.is_called(p, c.name) for p in names.TELLERS))
    ]
    return [max(fits, key=lambda c: c.mean_words).name] if fits else []


def _cloud(columns: list[Column]) -> list[str]:
    """The words of a cloud, which a tool exports with how often each was sent; the options of a poll are none."""
    words = [c for c in columns if names.CLOUD_WORD.match(c.name) and c.filled and c.distinct >= 0.9]
    counted = [c for c in columns if names.CLOUD_COUNT.match(c.name) and c.filled and c.machine_share >= 0.9]
    return [words[0].name] if len(words) == 1 and counted and len(columns) <= 4 else []


def _is_id(column: Column) -> bool:
    return bool(
        names.ID.match(column.name)
        and not names.TELLERS[1].match(column.name)
        and not names.NO_ID.search(column.name)
        and column.distinct > 0.9
        and column.mean_words < 2.5
    )


def _own_codes(grid: Grid, column: Column) -> bool:
    """Whether a column is a framework that tellers ticked for their own story."""
    n = grid.header.index(column.name)
    if column.name in grid.boxes:
        options = {p for r in grid.records[:500] for p in r[n].split(JOIN) if p}
        return column.filled > 0 and is_framework(column.name, tuple(options))
    return bool(column.ticks) and is_framework(column.name, column.ticks)


def _of_captions(free: list[Column], grid: Grid) -> list[str]:
    """The columns that say in a few words what is in a picture: who is in it, what they do."""
    fits = [c for c in free if c.filled and c.machine_share < 0.5 and c.closed_share < 0.5 and not c.ticks]
    fits = [c for c in fits if c.mean_words < 40 and not asks_about_use(c.name) and not names_tables(grid, c)]
    if not grid.header_rows and fits:
        # Nothing names the columns: beside the caption, which ends as sentences do, stands who took it, or where.
        fits = [max(fits, key=lambda c: (sum(map(ends_sentence, c.cells)) > 0.5 * len(c.cells), c.mean_words))]
    return [c.name for c in fits]


def _epoch(grid: Grid, name: str) -> bool:
    n = grid.header.index(name)
    return any(re.fullmatch(r"\d{9,14}", r[n]) for r in grid.records[:5])


def _says_kinds(grid: Grid, name: str) -> bool:
    n = grid.header.index(name)
    words = {w.lower().rstrip("s") for r in grid.records[:500] for w in [r[n]] if w}
    known = {"story", "storie", "dream", "pledge", "photo", "note", "caption", "transcript", "answer"}
    known |= {"photo caption", "dream statement"}
    return bool(words) and len(words & known) >= 0.5 * len(words)


def _asks_in_other_letters(column: Column) -> bool:
    """Whether the head asks in letters for which there are no lists of words, and the cells answer in several."""
    foreign = not re.search("[A-Za-z]", column.name) and asks(column.name)
    return foreign and column.mean_words >= 2.5 and column.distinct >= 0.8


_CODE = re.compile(r"(?:[A-Za-z]{1,3}\d{1,3}){1,3}")
"""A question's number for a head (``q7``, ``G02Q04``)."""


def _is_text(column: Column, records: int, grid: Grid) -> bool:
    if not column.filled or column.machine_share > 0.5 or column.closed_share > 0.6 or names.SCORED.search(column.name):
        return False
    if are_dates(column.cells) or are_chosen(column, grid):
        return False
    if kind_of_slide(column.name):
        return kind_of_slide(column.name) == "open"
    if column.ticks or column.name in grid.boxes or column.name.lower() in names.NEVER_SAID or is_noted(column.name):
        return False
    begun = column.mean_words >= 2 and is_begun(column.name)
    named = bool(names.TEXT_NAME.search(column.name.replace("_", " "))) or begun or _asks_in_other_letters(column)
    named |= names_dream(column.name) or column.name in grid.opened
    if column.mean_words < 4 and any(names.is_called(p, column.name) for p in (names.TELLERS[0], names.NAME_ASKED)):
        return False
    asked = last_part(column.name)
    if column.mean_words < 4 and (is_name_within(column.name) or is_asked_name(column, grid)):
        return False
    if (names.NOT_TEXT_NAME.match(column.name) or (asked and names.NOT_TEXT_NAME.match(asked))) and (
        column.mean_words < 8 or column.again >= 0.5
    ):
        return False
    # What stands in several rows alike was chosen, not said; a single column of answers may well repeat itself.
    chosen = column.filled >= 3 and column.again >= 0.5 and (column.filled >= 12 or column.mean_words >= 1.5)
    if chosen and len(grid.header) > 1 or column.filled >= 12 and column.distinct < 0.2:
        return False
    if column.mean_words >= 5 and column.long_share >= 0.35 and column.distinct >= 0.5:
        return True
    # The name that a form gave a field asks nothing: a few whole sentences show words.
    of_field = is_variable(column.name) or _CODE.fullmatch(column.name) is not None
    known = names.NOT_TEXT_NAME.match(column.name.replace("_", " "))
    if of_field and not known and column.mean_words >= 3 and column.long_share >= 0.25 and column.distinct >= 0.8:
        return True
    if not named or column.distinct < 0.5:
        return False
    if names.WHICH_OTHER.search(column.name):
        return column.mean_words > 3
    if names.FEW_WORDS.search(column.name):
        return True
    return column.mean_words >= 1.5 or (records < 3 and column.mean_words > 1)
