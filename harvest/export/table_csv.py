"""Evidence as one CSV: a row a quotation, and rows for the figures, what is held back and what the file is."""

from __future__ import annotations

import csv
import io

from harvest.evidence import Evidence, Theme
from harvest.export.safe_text import cell
from harvest.export.sentences import about
from harvest.model import Valence

COLUMNS = (
    "record",
    "codebook",
    "code",
    "label",
    "polarity",
    "text",
    "voice",
    "source",
    "event",
    "place",
    "start",
    "end",
    "decided_by",
    "decided_at",
    "decisions",
    "codebook_version",
    "voices",
    "tables",
    "sources",
    "passages",
    "voices_with_subcodes",
    "tables_with_subcodes",
    "sources_with_subcodes",
    "passages_with_subcodes",
    "present",
    "lacking",
    "wished_for",
    "mixed",
    "held_back",
    "readme",
    "said_as",
    "helps",
    "hinders",
    "pledged",
    "translation",
    "translated_by",
    "said_before",
)
README = (
    "Record says what a row is: about, theme, quotation or held_back. A text that begins with = + - or @ has an "
    "apostrophe put in front so that no spreadsheet runs it as a formula; the apostrophe is not part of what was said."
)


def write(evidence: Evidence) -> bytes:
    """The CSV as UTF-8 with a byte-order mark, which is what makes Excel read é and £ rightly."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerow({"record": "about", "label": "Reading this file", "text": cell(README), "readme": README})
    for key, value in about(evidence).items():
        writer.writerow({"record": "about", "label": cell(key), "text": cell(value)})
    for theme in evidence.heard:
        writer.writerow({k: cell(v) for k, v in _theme(theme).items()})
        for q in theme.quotations:
            row = {
                "record": "quotation",
                "codebook": q.code.codebook,
                "code": q.code.code,
                "label": theme.label,
                "polarity": str(q.polarity),
                "text": q.text,
                "voice": q.voice,
                "source": q.source,
                "event": q.event,
                "place": q.place,
                "start": q.start,
                "end": q.end,
                "decided_by": q.decided_by,
                "decided_at": q.decided_at,
                "decisions": " ".join(map(str, q.decision_ids)),
                "codebook_version": q.codebook_version,
                "said_as": q.said_as,
                "translation": q.translation.text if q.translation else "",
                "translated_by": q.translation.by if q.translation else "",
                "said_before": q.before.said if q.before else "",
            }
            writer.writerow({k: cell(v) for k, v in row.items()})
    for held in evidence.held_back:
        writer.writerow({"record": "held_back", "label": cell(held.reason), "passages": held.passages})
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _theme(theme: Theme) -> dict[str, object]:
    own, both = theme.figures, theme.with_subcodes
    return {
        "record": "theme",
        "codebook": theme.code.codebook,
        "code": theme.code.code,
        "label": theme.label,
        "text": theme.summary,
        "voices": own.voices,
        "tables": own.tables,
        "sources": own.sources,
        "passages": own.passages,
        "voices_with_subcodes": both.voices,
        "tables_with_subcodes": both.tables,
        "sources_with_subcodes": both.sources,
        "passages_with_subcodes": both.passages,
        "present": own.polarity.get("present", 0),
        "lacking": own.polarity.get("lacking", 0),
        "wished_for": own.polarity.get("wished_for", 0),
        "mixed": own.polarity.get("mixed", 0),
        "held_back": theme.held_back,
        "helps": own.valence.get(Valence.HELPS, 0),
        "hinders": own.valence.get(Valence.HINDERS, 0),
        "pledged": own.valence.get(Valence.PLEDGED, 0),
    }
