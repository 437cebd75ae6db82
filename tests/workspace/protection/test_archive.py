"""A deposit in an archive holds the words of those who said yes to just that, in every kind of file."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from harvest import export
from harvest import workspace as verbs
from harvest.errors import ExportError
from harvest.model import Audience, Polarity

STORIES = """name,story,may we quote you
Ottoline Brackwater,I swim in the quarry every morning before work.,yes
Piers Underhay,The ferret derby is what I look forward to all year.,yes
Mabel Thripp,Our bellringers practise at the harbour wall in any weather.,yes
Silas Gadd,My allotment marrow won the cup and I cried.,no
"""


@pytest.fixture
def event(tmp_path: Path) -> verbs.Workspace:
    """Of three who may be quoted one says yes to the archive, one no, one was not asked; a fourth may not be quoted."""
    table = tmp_path / "stories.csv"
    table.write_text(STORIES, "utf-8")
    ws = verbs.new(tmp_path / "test.harvest", "Harbour", "What keeps us well here?").acting_as("Ana")
    verbs.intake.import_files(ws, [table], event="Café")
    for name, answer in (("Ottoline Brackwater", "yes"), ("Piers Underhay", "no"), ("Silas Gadd", "yes")):
        verbs.settings.record_consent(ws, [verbs.protection.find_voice(ws, name).id], {"archive": answer})
    for p in verbs.inquiry.passages(ws):
        verbs.desk.decide(ws, [verbs.desk.act_from(p.id, "add", "five_ways/connect", polarity=Polarity.PRESENT)])
    return ws


def text_of(data: bytes) -> str:
    """All that is in a file, unpacked where it is a zip."""
    if data[:2] != b"PK":
        return data.decode("utf-8", "replace")
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return " ".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [*export.SUFFIXES, "qdpx"])
def test_only_who_said_yes_to_the_archive_is_in_a_deposit(event, suffix):
    public = text_of(verbs.report.export_bytes(event, f"x.{suffix}"))
    deposit = text_of(verbs.report.export_bytes(event, f"x.{suffix}", audience=Audience.ARCHIVE))
    for word in ("derby", "bellringers", "marrow"):
        assert word not in deposit
    if "derby" in public:
        assert "quarry" in deposit
    assert "marrow" not in public


def test_who_drops_out_is_said_with_the_reason(event):
    found = {d.reason: d.passages for d in verbs.protection.leaving(event, Audience.ARCHIVE).dropped}
    assert found["no to being kept in an archive"] == 1
    assert found["not asked about an archive, or no answer"] == 1
    assert sum(found.values()) == 3


def test_every_word_is_never_for_an_archive(event):
    with pytest.raises(ExportError, match="only the words of people who said yes"):
        verbs.report.export_bytes(event, "x.qdpx", audience=Audience.ARCHIVE, full=True)


def test_a_deposit_is_listed_once_somebody_takes_the_yes_back(event):
    verbs.report.export_bytes(event, "deposit.parquet", audience=Audience.ARCHIVE)
    assert not verbs.protection.outdated_exports(event)
    verbs.settings.record_consent(
        event, [verbs.protection.find_voice(event, "Ottoline Brackwater").id], {"archive": "no"}
    )
    (e,) = verbs.protection.outdated_exports(event)
    assert e.export.audience is Audience.ARCHIVE and e.reasons[0].reason == "no to being kept in an archive"
