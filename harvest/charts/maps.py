"""Where and when codes were spoken of: code by table, and over time."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter, defaultdict

import altair as alt

from harvest.charts.theme import INK, Drawn, colours, finish, nothing, tops
from harvest.evidence import Evidence
from harvest.evidence.location import table_name

MOST_DAYS = 12
MOST_TABLES = 24
"""With more a number fills its cell, and nobody reads it on a phone."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATES = alt.Axis(labelAngle=-30, labelOverlap=True)


def heat_map(evidence: Evidence, codebook: str | None = None, most: int = 18) -> Drawn:
    """Code by table in passages: the number stands in the cell, the shade repeats it."""
    title = "What was said at which table"
    themes = sorted(tops(evidence, codebook), key=lambda t: t.with_subcodes.weight, reverse=True)[:most]
    top_of = _top_of(evidence)
    passages: dict[tuple[str, str], set[int]] = defaultdict(set)
    lines: dict[str, str] = {}
    several = len({row.event for row in evidence.rows}) > 1
    order = [str(e["title"]) for e in sorted(evidence.events, key=lambda e: str(e["date"] or "9"))]
    for row in evidence.rows:
        if row.table:
            label = table_name(row.table) + (f" · {row.event}" if several and row.event else "")
            if label not in lines:
                lines[label] = _broken(row.table, row.event if several else None)
            passages[top_of[str(row.code)], label].add(row.passage_id)
    keys = {str(t.code): t.name for t in themes}
    rows = [
        {"code": keys[code], "table": table, "passages": len(ids)}
        for (code, table), ids in passages.items()
        if code in keys
    ]
    if not rows:
        return nothing(title, "No agreed coding at a table yet.")
    said_at: Counter[str] = Counter()
    for r in rows:
        said_at[str(r["table"])] += int(r["passages"])  # type: ignore[call-overload]
    drawn = {table for table, _ in sorted(said_at.items(), key=lambda t: (-t[1], t[0]))[:MOST_TABLES]}
    rows = [r for r in rows if r["table"] in drawn]
    tables = sorted(drawn, key=lambda label: _natural(label, order))
    highest = max(int(r["passages"]) for r in rows)  # type: ignore[call-overload]
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("table:N", sort=tables, title=None, axis=_axis(tables, lines)),
        y=alt.Y("code:N", sort=[t.name for t in themes], title=None),
    )
    cells = base.mark_rect(stroke="#ffffff", strokeWidth=2).encode(
        color=alt.Color("passages:Q", legend=None, scale=alt.Scale(domain=[0, highest], range=["#eef5f4", "#1d5c63"])),
        tooltip=["code:N", "table:N", "passages:Q"],
    )
    numbers = base.mark_text(fontSize=13, fontWeight="bold").encode(
        text="passages:Q",
        color=alt.ColorValue(INK, condition={"test": f"datum.passages > {highest * 0.55}", "value": "#ffffff"}),
    )
    chart = alt.layer(cells, numbers).properties(
        width=max(160, min(760, 108 * len(tables))), height=max(80, 30 * len(themes))
    )
    others = len(tops(evidence, codebook)) - len(themes)
    note = "In passages, sub-codes counted in. An empty cell means that nothing agreed was said there."
    if others > 0:
        note += f" The {others} codes with fewest voices are left out."
    if len(said_at) > len(drawn):
        note += f" The {len(said_at) - len(drawn)} tables with fewest such passages are left out."
    most_said = sorted(
        ((keys[code], table, len(ids)) for (code, table), ids in passages.items() if code in keys), key=_less
    )
    said = "; ".join(f"{name} at {table}: {count}" for name, table, count in most_said[:25])
    return Drawn(finish(chart, title, note), f"{title}. {note} {said}.")


def timeline(evidence: Evidence, codebook: str | None = None, most: int = 8) -> Drawn:
    """How many passages on each date carry the strongest codes; by month where there are many dates."""
    title = "Over time"
    event_dates = {str(e["title"]): str(e["date"]) for e in evidence.events if e["date"]}
    top_of = _top_of(evidence)
    themes = sorted(tops(evidence, codebook), key=lambda t: t.with_subcodes.weight, reverse=True)[:most]
    names = {str(t.code): t.name for t in themes}
    dated = [(row, _day(row.date or event_dates.get(row.event or "", ""))) for row in evidence.rows]
    dated = [(row, day) for row, day in dated if day and top_of[str(row.code)] in names]
    if not dated:
        return nothing(title, "No dates are recorded for what was said.")
    monthly = len({day for _, day in dated}) > MOST_DAYS
    passages: dict[tuple[str, str], set[int]] = defaultdict(set)
    for row, day in dated:
        passages[top_of[str(row.code)], day[:7] if monthly and _ISO.match(day) else day].add(row.passage_id)
    days = sorted({day for _, day in passages})
    own = colours(evidence)
    rows = [
        {"code": names[code], "date": day, "passages": len(passages.get((code, day), ()))}
        for code in names
        for day in days
    ]
    scale = alt.Scale(domain=list(names.values()), range=[own[code] for code in names])
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("date:O", title=None, axis=_DATES, scale=alt.Scale(padding=0.6)),
        y=alt.Y("passages:Q", axis=alt.Axis(format="d", tickMinStep=1)),
        color=alt.Color("code:N", scale=scale, legend=alt.Legend(title=None, labelLimit=260, symbolType="stroke")),
        detail="code:N",
    )
    shapes = alt.Shape(
        "code:N", scale=alt.Scale(domain=list(names.values())), legend=alt.Legend(title=None, labelLimit=260)
    )
    lines = base.mark_line(strokeWidth=2.5)
    points = base.mark_point(filled=True, size=95, opacity=1).encode(
        shape=shapes, tooltip=["code:N", "date:N", "passages:Q"]
    )
    chart = (lines + points if len(days) > 1 else points).properties(width=520, height=300)
    note = (
        f"Passages a {'month' if monthly else 'day'} for the {len(names)} codes with most voices, with sub-codes. "
        "How many people spoke differs between dates."
    )
    when = "in" if monthly else "on"
    said = "; ".join(
        f"{name}: " + ", ".join(f"{len(passages[code, d])} {when} {d}" for d in days if passages.get((code, d)))
        for code, name in names.items()
    )
    return Drawn(finish(chart, title, note), f"{title}. {note} {said}.")


def _day(date: str) -> str:
    return date[:10] if _ISO.match(date) else date.strip()


def _top_of(evidence: Evidence) -> dict[str, str]:
    top: dict[str, str] = {}
    for theme in evidence.themes:  # a parent always comes before its children
        top[str(theme.code)] = top.get(theme.above, str(theme.code))
    for row in evidence.rows:
        top.setdefault(str(row.code), str(row.code))
    return top


def _natural(label: str, events: list[str]) -> tuple[int, int, str]:
    table, _, event = label.partition(" · ")
    number = re.search(r"[0-9]{1,9}", table)
    return (events.index(event) if event in events else len(events), int(number[0]) if number else 10**6, label)


def _less(row: tuple[str, str, int]) -> tuple[int, str, str]:
    return (-row[2], row[0], row[1])


def _broken(table: str, event: str | None) -> str:
    return "\n".join([table_name(table), *textwrap.wrap(event or "", 15, max_lines=3, placeholder=" …")])


def _axis(tables: list[str], lines: dict[str, str]) -> alt.Axis:
    if len(tables) > 8:
        return alt.Axis(orient="top", labelAngle=-55, labelLimit=150)
    # labels of several lines grow downwards, so the padding lifts them off the cells
    most = max(text.count("\n") for text in lines.values())
    label = f"split({json.dumps(lines)}[datum.label], '\\n')"
    return alt.Axis(orient="top", labelAngle=0, labelExpr=label, labelLimit=112, labelPadding=5 + 16 * most)
