"""Which columns of a table of needs hold the indicator, area, figure, …: by their heads, else by what stands below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.shares import enough

COMPARED = (
    r"comparator|compared|england|wales|scotland|uk|benchmark|region\w*|national|average|county|icb|borough average|"
    r"vergleich\w*|comparaison|comparación|comparado|porównanie|confronto|vergelijking"
)
_HEADS = {
    "indicator": r"indicator|measure|metric|need|what (?:was|is|we|they) (?:measured?|counted?)|indika\w+|kennzahl\w*|"
    r"indicateur|indicador|wskaźnik|indicatore|dangosydd",
    "area": r"area|ward|geograph\w*|lsoa|msoa|place|locality|neighbou?rhood|district|parish|town|where(?! from)|"
    r"gebiet|ort|stadtteil|quartier|lieu|zona|lugar|barrio|obszar|dzielnica|gebied|ardal",
    "comparator": COMPARED,
    "period": r"period|year|date|quarter|time|when|(?:for )?which year|zeitraum|jahr|stand|période|année|periodo|año|"
    r"okres|rok|anno|periode|jaar|cyfnod|blwyddyn",
    "source": r"(?:data )?source|data ?set|provider|who (?:counted|measured|says|said)|where from|"
    r"(?:raised|named|put forward|identified|suggested|reported) by|quelle|fuente|źródło|fonte|bron|ffynhonnell",
    "trend": r"(?:recent )?trend|direction|change (?:since|on|from)|getting (?:better|worse)|moving|entwicklung|"
    r"tendance|tendencia",
    "value": r"value|rate|percent\w*|%|figure|score|count|number|local|how (?:much|many)|result|latest|"
    r"how (?:do )?we know|what (?:we know|it says)|evidence|wert|valeur|valor|wartość|valore|waarde|gwerth",
}
_NAMED = re.compile(r"(?<![^\W\d_])(?:indicators?|measures?|metrics?)(?![^\W\d_])", re.I)
_CODE = re.compile(r"\b(?:id|ids|codes?|no\.?|ref\w*|key|lower|upper|ci|limit\w*|nr\.?)\b", re.I)
_FIGURE = re.compile(r"[<>~£€]?\s*\d[\d,. ]*\s*(?:%|\(.*\))?|\*|–|-")
_FIGURE_AHEAD = re.compile(r"[<>~£€]?\s*\d[\d,. ]*")
_UNIT = re.compile(
    r"%|\bper (?:1|\d|head|cent)|\bpro \d|\bpour \d|\bpor (?:cada )?\d|\brates?\b|\((?:number|years?|count|anzahl|"
    r"jahre|nombre|ans|número|años)\)|[,(]\s*\d\d?\+|\b(?:admissions|prevalence|expectancy|households|claimants|mortality)\b",
    re.I,
)
_TIME = re.compile(
    r"\W*(?:[^\W\d_]{3,9}\.?\s+)?(?:19|20)\d\d(?:\s*[-/–]\s*(?:(?:19|20)?\d\d))?(?:\s*q\d)?\W*|q\d (?:19|20)\d\d", re.I
)
_LEAST, _MOST, _UNITS, _LONGEST = 2, 0.8, 0.5, 20


def columns_of_needs(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """The column of each part of a need; {} where no column is an indicator.

    A column's head says it first. Where no head is an indicator's, the cells do: one of words that name what is
    measured in (*%*, *per 100,000*), beside one of figures and one of years.

    >>> columns_of_needs(["Indicator ID", "Indicator", "Ward", "Value"], [["7", "Falls", "Abbey", "12"]])
    {'indicator': 1, 'area': 2, 'value': 3}
    >>> columns_of_needs(["Topic", "Us", "Then"], [["Alone (%)", "31", "2024"], ["No car (%)", "22.5", "2021"]])
    {'indicator': 0, 'period': 2, 'value': 1}
    >>> columns_of_needs(["What you told us", "Age", "Year"], [["The bus stopped", "31", "2024"]])
    {}
    """
    at: dict[str, int] = {}
    for field, words in _HEADS.items():
        called = [i for i, head in enumerate(heads) if i not in at.values() and _is(words, head)]
        if field in ("indicator", "area"):
            # "Town centre" over figures is no name of a town.
            called = [i for i in called if not are_figures([row[i] for row in rows if i < len(row) and row[i].strip()])]
        plain = [i for i in called if not _CODE.search(heads[i])]
        if plain or called and field not in ("indicator", "area"):
            at[field] = (plain or called)[0]
    if "indicator" not in at:
        within = [i for i, h in enumerate(heads) if i not in at.values() and _NAMED.search(h) and not _CODE.search(h)]
        at |= {"indicator": within[0]} if within else {}
    if "indicator" not in at:
        # A head such as "Year" is one of many tables; what is measured has to be seen.
        at = _by_cells(rows, at, len(heads))
    return at


def _by_cells(rows: Sequence[Sequence[str]], at: dict[str, int], width: int) -> dict[str, int]:
    columns = [[row[i].strip() for row in rows if i < len(row) and row[i].strip()] for i in range(width)]
    measured = [i for i, cells in enumerate(columns) if _are_measured(cells)]
    if len(measured) != 1 or measured[0] in at.values():
        return {}
    found = {"indicator": measured[0], **{k: i for k, i in at.items() if k != "value"}}
    times = [i for i, cells in enumerate(columns) if cells and all(_TIME.fullmatch(cell) for cell in cells)]
    if "period" not in found and times:
        found["period"] = times[0]
    value = at.get("value")
    figures = [i for i, c in enumerate(columns) if i not in found.values() and _are_figures(c) and i not in times]
    value = value if value is not None else next(iter(figures), None)
    if value is None or "period" not in found or not _are_figures(columns[value]):
        return {}
    return {**found, "value": value}


def _are_measured(cells: Sequence[str]) -> bool:
    """Whether cells name what was measured: each its own, most with a unit, none a sentence."""
    return (
        len(cells) >= _LEAST
        and len(set(cells)) == len(cells)
        and all(1 < len(cell.split()) <= _LONGEST and not cell.endswith((".", "!", "?")) for cell in cells)
        and enough(cells, _UNITS, lambda cell: bool(_UNIT.search(cell)))
        and not _are_figures(cells)
    )


def _are_figures(cells: Sequence[str]) -> bool:
    return len(cells) >= _LEAST and enough(
        cells, _MOST, lambda cell: bool(_FIGURE_AHEAD.match(cell)) and len(cell.split()) <= 4
    )


def are_figures(cells: Sequence[str]) -> bool:
    """Whether every cell is a figure and nothing else.

    >>> are_figures(["12", "3.4 %", "*"]), are_figures(["3 a day"])
    (True, False)
    """
    return bool(cells) and all(_FIGURE.fullmatch(cell) for cell in cells)


def is_compared(head: str) -> bool:
    """Whether a column holds what figures are compared with."""
    return _is(COMPARED, head) and not re.search(r"\b(?:lower|upper|ci|limit\w*)\b", head, re.I)


def _is(words: str, head: str) -> bool:
    return re.match(rf"(?:{words})(?![^\W\d_])", head.strip().casefold()) is not None
