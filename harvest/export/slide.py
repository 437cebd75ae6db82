"""One slide for the wall when the people meet again: what was dreamed most, and the dreams that stand on their own."""

from __future__ import annotations

from functools import cache

from jinja2 import Template

from harvest.evidence import Evidence
from harvest.export.feedback_promised import came_together, rests_on
from harvest.export.feedback_room import Amount
from harvest.export.read_back import may_be_read
from harvest.export.safe_text import clean
from harvest.export.templates import environment
from harvest.model.plural import count

MOST = 5
APART = 3
"""So many lines of each are read from the back of a room."""
FEW = 3
"""With so many lines there is room for larger print."""
AMOUNT = Amount(words=18)


def write(evidence: Evidence) -> bytes:
    """The slide as one web page, UTF-8: it fills a screen and prints on one side of A4 across."""
    planning = evidence.planning
    made = came_together(planning)
    read = [d for d in planning.dreams if may_be_read(d.text)]
    free = [d for d in read if AMOUNT.short_enough(d.text)]
    single = sorted((d for d in read if not d.apart), key=lambda d: (not AMOUNT.short_enough(d.text), -(d.dots or 0)))
    lines = [(AMOUNT.cut(text), rests_on(planning, ids)) for text, ids in made]
    lines = lines or [(f"“{AMOUNT.cut(d.text)}”", count(d.dots, "dot") if d.dots else "") for d in single]
    kept = 0 if made else sum(not d.apart and not may_be_read(d.text) for d in planning.dreams)
    used = {d for _, ids in made for d in ids}
    cards = count(len(planning.dreams), "dream card")
    page = _template().render(
        title=evidence.title,
        lines=lines[:MOST],
        more=len(lines) - len(lines[:MOST]),
        apart=[d.text for d in free if d.apart][:APART],
        more_apart=sum(d.apart for d in planning.dreams) - min(APART, sum(d.apart for d in free)),
        few=len(lines) <= FEW,
        said=f"{cards}. {count(len(used), 'card')} came together." if made else f"{cards}.",
        kept=kept,
        nothing=not planning.dreams,
    )
    return page.encode("utf-8", errors="replace")


@cache
def _template() -> Template:
    return environment(clean).get_template("slide.html.j2")
