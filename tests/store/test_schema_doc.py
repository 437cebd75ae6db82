"""docs/schema.md explains every table and column that an inquiry file has, and none that it has not."""

from __future__ import annotations

import re
from pathlib import Path

from sqlite_utils import Database

from harvest.model import Action, Consent, EntryKind, Kind, Mode, Polarity, Role, TeamRole
from harvest.store.migrations import migrations

DOC = Path(__file__).parents[2] / "docs" / "schema.md"
INTERNAL = re.compile(r"sqlite_|passage_fts_")
"""Tables that SQLite keeps for itself."""


def _tables() -> dict[str, set[tuple[str, str]]]:
    """(column, type) of each table, as the migrations make them."""
    db = Database(memory=True)
    migrations.apply(db)
    names = [r[0] for r in db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {
        name: {(r[1], r[2]) for r in db.conn.execute(f'PRAGMA table_info("{name}")')}
        for name in names
        if not INTERNAL.match(name)
    }


def _explained() -> dict[str, dict[str, tuple[str, str]]]:
    """(type, meaning) of each column by table, as the page has them."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    table = ""
    for line in DOC.read_text("utf-8").splitlines():
        if line.startswith("### "):
            table = line[4:].strip().strip("`")
            found[table] = {}
        elif row := re.match(r"\| `(\w+)` \| ([A-Z ]*) ?\| (.+) \|$", line):
            found[table][row[1]] = (row[2].strip(), row[3].strip())
    return found


def test_every_table_is_explained_and_none_that_is_not_there() -> None:
    assert _explained().keys() == _tables().keys()


def test_every_column_is_explained_with_its_type() -> None:
    explained = _explained()
    for table, columns in _tables().items():
        assert {(name, kind) for name, (kind, _) in explained[table].items()} == columns, table


def test_explanations_are_sentences_and_not_the_name_again() -> None:
    for table, columns in _explained().items():
        for name, (_, meaning) in columns.items():
            assert len(meaning.split()) >= 3, f"{table}.{name}: {meaning}"


def test_every_fixed_word_is_on_the_page() -> None:
    lines = {m[1]: m[2] for m in re.finditer(r"^\| (\w+) \| (`.+`) \|$", DOC.read_text("utf-8"), re.M)}
    words = {"kinds": Kind, "roles": Role, "consent": Consent, "polarity": Polarity, "actions": Action, "modes": Mode}
    words |= {"entries": EntryKind, "team": TeamRole}
    assert lines == {name: ", ".join(f"`{word.value}`" for word in enum) for name, enum in words.items()}


def test_the_query_on_the_page_runs() -> None:
    db = Database(memory=True)
    migrations.apply(db)
    (query,) = re.findall(r"```sql\n(.+?)```", DOC.read_text("utf-8"), re.S)
    assert db.conn.execute(query).fetchall() == []
