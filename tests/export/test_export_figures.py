"""Every figure that a pack prints is counted again from the JSON export and comes out the same."""

from __future__ import annotations

import io
import json
import re
from collections import defaultdict

import docx
import pytest

from harvest import export
from harvest.evidence import Evidence
from tests.factories import build, café, large

VALENCES = ("helps", "hinders", "both", "wished_for", "pledged")
AMOUNT = r"(\d+|no)"


class Recount:
    """Figures counted from nothing but the JSON document."""

    def __init__(self, document: dict):
        self.document = document
        self.codes = {(c["codebook"], c["code"]): c for c in document["codes"]}
        self.rows: dict[tuple, list[dict]] = defaultdict(list)
        self.family: dict[tuple, list[dict]] = defaultdict(list)
        for coding in document["codings"]:
            key = (coding["codebook"], coding["code"])
            self.rows[key].append(coding)
            while key is not None:
                self.family[key].append(coding)
                parent = self.codes[key]["parent"]
                key = (key[0], parent) if parent else None

    @staticmethod
    def figures(rows: list[dict]) -> tuple[int, int, int, int]:
        return (
            len({r["voice_id"] for r in rows}),
            len({(r["event"], r["table"]) for r in rows if r["table"]}),
            len({r["source_id"] for r in rows}),
            len({r["passage"] for r in rows}),
        )

    def counting(self, rows: list[dict], what: str) -> dict[str, int]:
        """How many count as what, worked out anew from polarity, side and kind."""
        found: dict[str, set] = {v: set() for v in VALENCES}
        for row in rows:
            barrier = self.codes[row["codebook"], row["code"]]["side"] == "barrier"
            if row["kind"] == "pledge":
                found["pledged"].add(row[what])
            elif row["polarity"] == "wished_for":
                found["wished_for"].add(row[what])
            elif row["polarity"] == "mixed":
                found["both"].add(row[what])
            else:
                found["hinders" if (row["polarity"] == "lacking") != barrier else "helps"].add(row[what])
        return {v: len(them) for v, them in found.items()}

    def label(self, name: str) -> tuple | None:
        return next((key for key, c in self.codes.items() if c["label"] == name.strip()), None)


def numbers(text: str) -> list[int]:
    return [0 if n == "no" else int(n) for n in re.findall(rf"{AMOUNT} (?:voice|table|source|passage)", text)]


def cells(word, *head: str) -> list[list[str]]:
    table = next((t for t in word.tables if [c.text for c in t.rows[0].cells][: len(head)] == list(head)), None)
    assert table is not None, f"no table {head}"
    return [[c.text for c in row.cells] for row in table.rows[1:]]


def count(text: str) -> int:
    """A figure; voices and cards together where a cell has both: ``4 + 9 cards``."""
    if text.endswith(("card", "cards")):
        return sum(map(int, re.findall(r"\d+", text)))
    return 0 if text.strip() in ("–", "none") else int(text)


@pytest.fixture(params=["café", "many"], scope="module")
def pack(request) -> tuple[Evidence, Recount, object]:
    material = café().material() if request.param == "café" else large(600, 60, 8)
    evidence = build(material)
    document = json.loads(export.write(evidence, "json"))
    return evidence, Recount(document), docx.Document(io.BytesIO(export.write(evidence, "docx")))


def test_themes_at_a_glance_equal_what_the_json_gives(pack):
    _, again, word = pack
    rows = cells(word, "Theme", "Voices", "Tables", "Sources", "Passages")
    assert rows
    for name, *figures in rows:
        key = again.label(name)
        family = again.family[key]
        assert tuple(map(count, figures[:4])) == again.figures(family)
        split = again.counting(family, "passage")
        assert [count(f) for f in figures[4:]] == [split[v] for v in VALENCES]


def test_barriers_beside_assets_equal_what_the_json_gives(pack):
    _, again, word = pack
    for name, *figures in cells(word, "Theme", "There", "Both", "Lacking", "Wished for"):
        split = again.counting(again.family[again.label(name)], "voice_id")
        assert [count(f) for f in figures] == [split[v] for v in ("helps", "both", "hinders", "wished_for")]
    for _, helps, helping, hinders, hindering, wished in cells(word, "From", "What helps", "Voices"):
        pair = [again.family[key] for name in (helps, hinders) if (key := again.label(name))]
        split = again.counting([row for family in pair for row in family], "voice_id")
        assert [count(f) for f in (helping, hindering, wished)] == [
            split[v] for v in ("helps", "hinders", "wished_for")
        ]


def test_figures_below_each_theme_equal_what_the_json_gives(pack):
    _, again, word = pack
    heading, checked = "", 0
    for paragraph in word.paragraphs:
        if paragraph.style.name.startswith("Heading"):
            heading = paragraph.text
        if paragraph.style.name == "Figures":
            key = again.label(heading)
            own, _, both = paragraph.text.partition("With sub-codes")
            if again.rows[key]:
                assert tuple(numbers(own)) == again.figures(again.rows[key])
            if both:
                assert tuple(numbers(both)) == again.figures(again.family[key])
            checked += 1
    assert checked == len(again.codes) - sum(c["code"].startswith("a_") for c in again.codes.values())


def test_sentences_in_brief_equal_what_the_json_gives(pack):
    _, again, word = pack
    texts = [p.text for p in word.paragraphs]
    rests = next(t for t in texts if t.startswith("This evidence rests on"))
    assert tuple(numbers(rests)) == again.figures(again.document["codings"])
    unread = [t for t in texts if t.startswith("Nobody has yet read")]
    if again.document["unreviewed"]:
        assert list(map(int, re.findall(r"\d+", unread[0]))) == [
            again.document["unreviewed"],
            again.document["passages"],
        ]
    for start, counts_as in (
        ("What is strong here", "helps"),
        ("What is lacking", "hinders"),
        ("What people wish for", "wished_for"),
    ):
        for text in (t for t in texts if t.startswith(start)):
            for name, voices in re.findall(r"(?:: |, | and )([^,()]+?) \((\d+) voices?\)", text):
                code = again.codes[again.label(name)]
                family = list(again.family[code["codebook"], code["code"]])
                opposite = code["opposite"]
                if opposite:
                    family.extend(again.family[code["codebook"], opposite])
                assert int(voices) == again.counting(family, "voice_id")[counts_as]


def test_held_back_and_consent_equal_what_the_json_gives(pack):
    _, again, word = pack
    held = {reason.lower(): int(n) for reason, n in cells(word, "Why words are held back", "Passages")}
    assert held == {h["reason"].lower(): h["passages"] for h in again.document["held_back"]}
    text = next(p.text for p in word.paragraphs if p.text.startswith("Of "))
    assert numbers(text)[0] == sum(again.document["consent"].values()) == len(again.document["voices"])
    for level, n in again.document["consent"].items():
        assert n == len([v for v in again.document["voices"] if v["consent"] == level])
        if n:
            assert str(n) in text


def test_quotation_numbers_in_the_appendix_lead_to_the_same_words_as_in_the_json(pack):
    _, again, word = pack
    quoted = [q for c in again.document["codes"] for q in c["quotations"]]
    for number, words, where, _, decided in cells(word, "No.", "Words", "Who and where"):
        q = quoted[int(number[1:]) - 1]
        assert words == q["verbatim"] and q["voice"] in where and f"{q['start']} to {q['end']}" in where
        assert q["decided_by"] in decided and str(q["decisions"][0]) in decided


def test_the_workbook_and_the_parquet_file_hold_the_same_codings_as_the_json(pack):
    import openpyxl
    import pyarrow.parquet as pq

    evidence, again, _ = pack
    codings = again.document["codings"]
    table = pq.read_table(io.BytesIO(export.write(evidence, "parquet"))).to_pylist()
    assert [(r["code"], r["voice_id"], r["passage"], r["decisions"]) for r in table] == [
        (c["code"], c["voice_id"], c["passage"], c["decisions"]) for c in codings
    ]
    book = openpyxl.load_workbook(io.BytesIO(export.write(evidence, "xlsx")), read_only=True)
    rows = list(book["Codings"].iter_rows(values_only=True))[1:]
    assert [(r[1], r[2], r[10]) for r in rows] == [(c["code"], c["polarity"], c["passage"]) for c in codings]
    themes = {r[1]: r[6:14] for r in list(book["Themes"].iter_rows(values_only=True))[1:]}
    for (_, code), entry in again.codes.items():
        both = entry["with_subcodes"]
        assert themes[code] == (
            entry["voices"], entry["tables"], entry["sources"], entry["passages"],
            both["voices"], both["tables"], both["sources"], both["passages"],
        )  # fmt: skip


@pytest.mark.slow
def test_matrices_in_the_workbook_equal_those_in_the_json(pack):
    import openpyxl

    evidence, again, _ = pack
    book = openpyxl.load_workbook(io.BytesIO(export.write(evidence, "xlsx")))
    for made in again.document["matrices"]:
        sheet = book[f"By {made['by']}"[:28].strip()]
        title = f"Codes by {made['by']}, in {made['count']}"
        top = next(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value == title)
        assert [c.value for c in sheet[top + 2]][1 : 1 + len(made["columns"])] == made["columns"]
        for r, row in enumerate(made["cells"], top + 3):
            shown = [sheet.cell(r, c).value for c in range(2, 2 + len(row))]
            assert [None if v == "hidden" else v for v in shown] == row
