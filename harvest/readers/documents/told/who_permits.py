"""A document that is a list of who permits what, where no card, story or talk stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Kind, Reading
from harvest.model.punctuation import ends_sentence
from harvest.readers.consent_lists import FLAVOUR
from harvest.readers.consent_lists.answered.calls_in_vain import with_calls_in_vain_told
from harvest.readers.consent_lists.changed.noted_calls import LOG
from harvest.readers.consent_lists.laid_out.by_letters import answered_by_letters
from harvest.readers.consent_lists.laid_out.in_documents import AROUND, is_told, stories_stand_in
from harvest.readers.documents.cards.piles import is_pile
from harvest.readers.documents.forms.boxes import listed_line
from harvest.readers.documents.forms.boxes_explained import boxes_told
from harvest.readers.documents.forms.one_form import one_form
from harvest.readers.documents.lines import Block, Line
from harvest.readers.documents.told.calls_beside_lists import listed_with_calls
from harvest.readers.lists_by_name.heard.no_form import answered_anyway
from harvest.readers.lists_by_name.in_lines.labelled_apart import with_answers_together
from harvest.readers.lists_by_name.on_slips.form_lines import forms_in_lines
from harvest.readers.lists_by_name.signs.signs_at_names import signs_told
from harvest.readers.lists_in_words import listed_in_rows, listed_in_words
from harvest.readers.uploaded_file import UploadedFile

UNREAD = (
    "Taken for a list of who permits what, and {} in it may be what somebody told and came in as nobody's words: “{}”. "
    "If that is so, take the list out of the file and import the rest alone."
)
_WORDS = 8


def who_permits_what(file: UploadedFile, blocks: Sequence[Block]) -> Reading | None:
    """A list of who permits what, with a word on lines in it that look told; None for any other document."""
    tables = [[[listed_line(cell) for cell in row] for row in b] for b in blocks if not isinstance(b, Line)]
    filled = [block for block in blocks if isinstance(block, Line) and block.text.strip()]
    lines = boxes_told([line.text for line in filled])
    around = [answered_anyway(line) for line in with_calls_in_vain_told(list(map(listed_line, lines)))]
    lettered = answered_by_letters(around) if not tables else None
    if lettered is not None:
        tables, around = [lettered[0]], lettered[1]
    if not tables:
        around = signs_told(with_answers_together(around))
        around = forms_in_lines(around) or around
    found = listed_with_calls(tables, around)
    listed = found.listed
    if not tables:
        listed = listed_in_words(around, listed)
    elif listed is None and len(tables) == 1 and sum(len(line.split()) for line in around) <= AROUND:
        listed = listed_in_rows(tables[0][0], tables[0][1:], "\n".join(around))
    listed = listed or one_form(blocks)
    if listed is None or stories_stand_in(around, len(listed)) or (not tables and is_pile(filled)):
        return None
    told = [line for line in lines if _is_long(line) and is_told(line)]
    flavour = FLAVOUR
    if listed is found.listed and found.calls:
        flavour = f"{FLAVOUR}, {LOG}"
        file.dropped.add(LOG, found.calls)
    if around:
        file.dropped.add("text around the table", " ".join(around), count=len(around))
    return file.reading(f"{flavour} ({file.format.label})", Kind.NOTE, warnings=_unread(told), listed=listed)


def _is_long(line: str) -> bool:
    return len(line.split()) >= _WORDS and ends_sentence(line)


def _unread(told: Sequence[str]) -> list[str]:
    """What is said of lines of a list that read as somebody's words."""
    count = "1 line" if len(told) == 1 else f"{len(told)} lines"
    return [UNREAD.format(count, " / ".join(told)[:160])] if told else []
