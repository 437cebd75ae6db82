# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Cuts by what stands over people's words on a line of its own, or by lines drawn between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from harvest.readers.leave.pieces import COUNT, NUMBERED, OPEN, Aside, Cut, label_of, title
from harvest.readers.leave.rows import Row, is_named, may_be_label
from harvest.readers.leave.said import reads
from harvest.readers.leave.voices import Voice


def by_heads(rows: Sequence[Row]) -> Iterator[Cut]:
    """A cut for each sort of line that may stand over somebody's words: a level of headings, bold lines, numbers, names."""
    for level in sorted({r.heading for r in rows if r.heading is not None}, reverse=True):
        if (cut := _below("heading", rows, [n for n, r in enumerate(rows) if r.heading == level])) is not None:
            yield cut
    plain = [n for n, r in enumerate(rows) if r.heading is None and not r.rule]
    own = [n for n in plain if _own_line(rows, n)]
    for how, at in {
        "bold line": [n for n in plain if rows[n].bold and may_be_label(rows[n].text)],
        "number": [n for n in plain if COUNT.match(rows[n].text) and not OPEN.match(rows[n].text)],
        "number and name": [n for n in plain if _counted_head(rows[n].text)],
        "capitals": [n for n in plain if rows[n].text.isupper() and may_be_label(rows[n].text)],
        "line with colon": [n for n in plain if rows[n].text.endswith(":") and may_be_label(rows[n].text)],
        "line of their own": own,
        "name": [n for n in own if is_named(rows[n].text)],
        "first line": [n for n in own if rows[n].apart],
    }.items():
        if (cut := _below(how, rows, at)) is not None:
            yield cut


def _counted_head(text: str) -> bool:
    found = NUMBERED.match(text)
    return (
        found is not None
        and bool(found[2].strip())
        and may_be_label(found[2])
        and found[2].strip()[0].isalpha()
        and len(text.split()) <= 9
    )


def _own_line(rows: Sequence[Row], n: int) -> bool:
    """Whether a short line stands over somebody's words."""
    if not may_be_label(rows[n].text) or rows[n].item or OPEN.match(rows[n].text) or rows[n].text[-1:] in ",;":
        return False
    after = rows[n + 1] if n + 1 < len(rows) else None
    return (
        after is not None
        and after.heading is None
        and after.long
        and not after.rule
        and not reads(rows[n].text).of_leave
    )


def _below(how: str, rows: Sequence[Row], at: Sequence[int]) -> Cut | None:
    """A piece from each head down to the next, to a heading as high, or to a line drawn across."""
    if len(at) < 2:
        return None
    heads = set(at)
    level = rows[at[0]].heading
    if level is None and any(rows[n - 1].apart and not rows[n].apart and _of_leave(rows[n - 1]) for n in at[1:]):
        return None  # what stands apart from the words and right over the next name may be either's
    if level is None and _may_stand_below(rows, at):
        return None
    cut = Cut(how, [])
    if at[0] and rows[at[0] - 1].heading is None:
        cut.over = rows[at[0] - 1].text
    above = ""
    now: Voice | None = None
    body: list[Row] = []

    led = hung = False

    def close() -> None:
        nonlocal now, body, hung
        hung = hung or (now is not None and not body)
        if now is not None and body:
            now.words = [r.text for r in body]
            cut.voices.append(now)
        now, body = None, []

    for n, row in enumerate(rows):
        if n in heads:
            close()
            label, number, tail = label_of(row.text)
            now = Voice(label, [], number, {"behind the name": tail} if tail else {}, above)
        elif row.heading is not None and (level is None or row.heading < level):
            close()
            above = row.text
            cut.around += title(row.text)
        elif row.rule:
            close()
        elif now is not None:
            body.append(row)
        else:
            led = led or (row.long and bool(above) and not _of_leave(row))
            cut.around.append(Aside(row.text, above))
    close()
    # Words under a heading without a head, and a head without words: these lines stand below whose words they are.
    return None if level is None and led and hung else _without_close(cut)


def _may_stand_below(rows: Sequence[Row], at: Sequence[int]) -> bool:
    """Whether names may as well stand below whose words they are: words before the first, and a name behind the last."""
    before, last = rows[at[0] - 1] if at[0] else None, rows[-1]
    if before is None or before.heading is not None or not before.long or _of_leave(before):
        return False
    named = not last.long and last.heading is None and may_be_label(last.text) and is_named(last.text)
    return named and all(rows[n].apart == rows[n + 1].apart for n in at if n + 1 < len(rows))


def _of_leave(row: Row) -> bool:
    return row.heading is None and not row.rule and reads(row.text).of_leave


def _without_close(cut: Cut) -> Cut:
    """The cut without what follows below the last piece: more lines than any other piece has."""
    if len(cut.voices) > 2:
        most = max(len(v.words) for v in cut.voices[:-1])
        last = cut.voices[-1]
        if len(last.words) > most:
            cut.around += [Aside(text) for text in last.words[most:]]
            last.words = last.words[:most]
    return cut


def _heads(texts: Sequence[str], usual: int) -> bool:
    """Whether a longer first line stands where the other parts have their heads."""
    return len(texts) == usual > 1 and len(texts[0].split()) <= _HEAD and len(texts[1].split()) > len(texts[0].split())


_HEAD = 12
"""So many words at most has a line that heads a part."""


def by_rules(rows: Sequence[Row]) -> Cut | None:
    """A piece between two lines drawn across, called by its first or last short line."""
    parts: list[list[Row]] = [[]]
    for row in rows:
        if row.rule:
            parts.append([])
        else:
            parts[-1].append(row)
    if len(parts) < 3:
        return None
    cut = Cut("ruled lines", [])
    usual = Counter(len(part) for part in parts if part).most_common(1)[0]
    usual_lines = usual[0] if usual[1] > 1 else 0
    for n, part in enumerate(parts):
        texts = [r.text for r in part]
        if n == 0 and usual_lines > 1 and len(texts) > usual_lines:
            cut.around += [Aside(text) for text in texts[:-usual_lines]]  # the title, over the first of them
            texts = texts[-usual_lines:]
        if (
            len(texts) > 2
            and reads(texts[-1]).of_leave
            and may_be_label(texts[-2].lstrip("–—- "))
            and not may_be_label(texts[0])
        ):
            texts = [*texts[:-2], texts[-1], texts[-2]]  # signed above what is permitted
        first = len(texts) > 1 and (may_be_label(texts[0]) or _heads(texts, usual_lines))
        first = first and not texts[0].endswith((".", "!"))
        last = len(texts) > 1 and may_be_label(texts[-1].lstrip("–—- "))
        if not (first or last):
            cut.around += [Aside(text) for text in texts]
            continue
        label, number, tail = label_of(texts[0] if first else texts[-1].lstrip("–—- "))
        cut.voices.append(
            Voice(label, texts[1:] if first else texts[:-1], number, {"behind the name": tail} if tail else {})
        )
    return cut
