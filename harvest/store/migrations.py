"""The tables of an inquiry file, one migration a change; ``docs/schema.md`` explains every column."""

from __future__ import annotations

import numpy as np
from sqlite_utils import Database, Migrations

from harvest.store import sealing, smaller
from harvest.store.first_tables import FIRST

migrations = Migrations("harvest")


def run_each(db: Database, statements: str) -> None:
    """Execute statements one by one: ``executescript`` would commit the migration's own transaction."""
    for statement in filter(str.strip, statements.split(";\n")):
        db.conn.execute(statement)


@migrations()
def m001_first(db: Database) -> None:
    run_each(db, FIRST)


@migrations()
def m002_consent_by_purpose_and_names(db: Database) -> None:
    """Permissions by purpose and file, what gives people away and what was reviewed of it, receipts of tellers."""
    run_each(
        db,
        """
CREATE TABLE permission (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL,
    voice_id INTEGER NOT NULL REFERENCES voice(id) ON DELETE CASCADE,
    file_id INTEGER REFERENCES file(id) ON DELETE CASCADE, origin TEXT NOT NULL, answers TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '', asked TEXT NOT NULL DEFAULT '[]');
CREATE INDEX permission_voice ON permission(voice_id);
CREATE TABLE finding (id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL REFERENCES source(id)
    ON DELETE CASCADE, field TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
    kind TEXT NOT NULL, name_key TEXT NOT NULL, UNIQUE (source_id, field, start, "end", kind));
CREATE TABLE scanned (source_id INTEGER PRIMARY KEY REFERENCES source(id) ON DELETE CASCADE, version TEXT NOT NULL);
CREATE TABLE review (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, batch TEXT NOT NULL,
    finding_id INTEGER REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '', verdict TEXT NOT NULL, undoes TEXT);
CREATE TABLE person_number (name_key TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
ALTER TABLE source ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE file ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE voice ADD COLUMN receipt TEXT NOT NULL DEFAULT '';
ALTER TABLE voice ADD COLUMN kind TEXT NOT NULL DEFAULT 'person';
UPDATE voice SET receipt = upper(substr(hex(randomblob(5)), 1, 8)) WHERE receipt = '';
INSERT INTO permission (at, who, voice_id, origin, answers, place)
    SELECT i.created, '', v.id, 'file', CASE v.consent
        WHEN 'named' THEN '{"analysis": "yes", "quotation": "named"}'
        WHEN 'anonymous' THEN '{"analysis": "yes", "quotation": "anonymous"}'
        WHEN 'analysis' THEN '{"analysis": "yes", "quotation": "no"}'
        ELSE '{"quotation": "unknown"}' END, 'recorded before consent was kept by purpose'
    FROM voice v JOIN inquiry i
""",
    )


@migrations()
def m003_published(db: Database) -> None:
    run_each(
        db,
        """
CREATE TABLE published (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL,
    record TEXT NOT NULL)
""",
    )


@migrations()
def m004_journal(db: Database) -> None:
    """What people do beside coding: one line an act, appended."""
    run_each(
        db,
        """
CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, batch TEXT NOT NULL,
    kind TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '{}', undoes TEXT);
CREATE INDEX journal_batch ON journal(batch);
CREATE TRIGGER journal_never_edited BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is appended to, never edited'); END;
CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is appended to, never edited'); END
""",
    )


@migrations()
def m005_cards(db: Database) -> None:
    """Voices that were only a row or a card are said to be one."""
    run_each(
        db,
        """
UPDATE voice SET kind = 'card' WHERE kind = 'person'
    AND (label LIKE 'unnamed voice in %' OR label GLOB '* row [0-9]*')
    AND id IN (SELECT voice_id FROM turn)
    AND NOT EXISTS (SELECT 1 FROM turn t JOIN source s ON s.id = t.source_id
        WHERE t.voice_id = voice.id AND s.kind IN ('story', 'transcript'))
""",
    )


@migrations()
def m006_accounts(db: Database) -> None:
    """Who is in the team: accounts, the links by which they are invited, where they are signed in."""
    run_each(
        db,
        """
CREATE TABLE account (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL, names INTEGER, password TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0, locked_until TEXT NOT NULL DEFAULT '', removed_at TEXT);
CREATE TABLE invitation (token TEXT PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account(id),
    expires_at TEXT NOT NULL, used_at TEXT) WITHOUT ROWID;
CREATE TABLE signed_in (id INTEGER PRIMARY KEY AUTOINCREMENT, account_id INTEGER NOT NULL REFERENCES account(id),
    token TEXT NOT NULL UNIQUE, started_at TEXT NOT NULL, seen_at TEXT NOT NULL, ended_at TEXT)
""",
    )


@migrations()
def m007_quiet_suggestions(db: Database) -> None:
    """What is suggested quietly, whether its polarity is sure, and how likely all codes are on a passage."""
    run_each(
        db,
        """
ALTER TABLE suggestion ADD COLUMN perhaps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN sure INTEGER NOT NULL DEFAULT 1;
ALTER TABLE suggestion_run ADD COLUMN codes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE suggested_on ADD COLUMN likely BLOB NOT NULL DEFAULT x''
""",
    )


@migrations()
def m008_sealed_log(db: Database) -> None:
    """Every line of the log is sealed with the one before it, and none is changed or taken out."""
    run_each(
        db,
        """
ALTER TABLE log ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE log ADD COLUMN seal TEXT NOT NULL DEFAULT ''
""",
    )
    sealing.seal_all(db.conn)
    run_each(
        db,
        """
CREATE TRIGGER log_never_edited BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is appended to, never edited'); END;
CREATE TRIGGER log_never_deleted BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is appended to, never edited'); END
""",
    )


@migrations()
def m009_known_as(db: Database) -> None:
    """By what a proxy or a provider knows somebody of the team: one account each."""
    run_each(
        db,
        """
ALTER TABLE account ADD COLUMN known_as TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX account_known_as ON account(known_as) WHERE known_as <> ''
""",
    )


@migrations()
def m010_who_people_were(db: Database) -> None:
    """What was recorded of each voice on the day of an event; of earlier files what is recorded now."""
    run_each(
        db,
        """
ALTER TABLE voice ADD COLUMN at_events TEXT NOT NULL DEFAULT '{}';
UPDATE voice SET at_events = coalesce((SELECT json_group_object(e.event, json(voice.attributes)) FROM
    (SELECT DISTINCT s.event FROM turn t JOIN source s ON s.id = t.source_id
     WHERE t.voice_id = voice.id AND s.event IS NOT NULL) e), '{}')
""",
    )


@migrations()
def m011_touched_sources(db: Database) -> None:
    """Which sources a change touched; vectors in half precision, several to a page."""
    run_each(
        db,
        """
CREATE TABLE touched (content_rev INTEGER NOT NULL, source_id INTEGER);
CREATE INDEX touched_rev ON touched(content_rev);
ALTER TABLE embedding RENAME TO embedding_single;
CREATE TABLE embedding (id INTEGER PRIMARY KEY, model TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL,
    UNIQUE (model, hash))
""",
    )
    rows = db.conn.execute("SELECT model, hash, vector FROM embedding_single")
    while block := rows.fetchmany(1_000):
        halves = [(m, h, np.frombuffer(v, np.float32).astype("<f2").tobytes()) for m, h, v in block]
        db.conn.executemany("INSERT INTO embedding (model, hash, vector) VALUES (?, ?, ?)", halves)
    run_each(db, "DROP TABLE embedding_single")


@migrations()
def m012_lists_of_consent(db: Database) -> None:
    """Lists of who permits what, and which permissions came from one."""
    run_each(
        db,
        """
CREATE TABLE listed (id INTEGER PRIMARY KEY AUTOINCREMENT, file_id INTEGER NOT NULL REFERENCES file(id)
    ON DELETE CASCADE, event TEXT, names TEXT NOT NULL, answers TEXT NOT NULL, attributes TEXT NOT NULL DEFAULT '{}',
    asked TEXT NOT NULL DEFAULT '[]');
ALTER TABLE permission ADD COLUMN listed_id INTEGER
""",
    )


@migrations()
def m013_one_person(db: Database) -> None:
    """Which voices are one person, under which name; what was said and answered remembers whose it was before."""
    run_each(
        db,
        """
ALTER TABLE voice ADD COLUMN same_as INTEGER;
ALTER TABLE voice ADD COLUMN called TEXT NOT NULL DEFAULT '';
ALTER TABLE turn ADD COLUMN spoken_as INTEGER;
ALTER TABLE permission ADD COLUMN given_as INTEGER;
CREATE INDEX turn_voice ON turn(voice_id)
""",
    )


@migrations()
def m014_worked_out(db: Database) -> None:
    """What pages show first, as it was worked out of the whole inquiry."""
    run_each(db, "CREATE TABLE worked_out (name TEXT PRIMARY KEY, rev INTEGER, made_with TEXT, json TEXT)")


@migrations()
def m015_marks(db: Database) -> None:
    """Out of what the suggestions on a passage were made."""
    run_each(db, "ALTER TABLE suggested_on ADD COLUMN mark BLOB NOT NULL DEFAULT x''")


@migrations()
def m016_smaller(db: Database) -> None:
    """Vectors packed, under short fingerprints; what many suggestions have in common once."""
    run_each(
        db,
        """
ALTER TABLE embedding RENAME TO embedding_before;
CREATE TABLE embedding_model (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE embedding (id INTEGER PRIMARY KEY, model INTEGER NOT NULL REFERENCES embedding_model(id),
    hash INTEGER NOT NULL, halves INTEGER NOT NULL, vector BLOB NOT NULL, UNIQUE (model, hash))
""",
    )
    smaller.pack_vectors(db.conn)
    run_each(
        db,
        """
DROP TABLE embedding_before;
ALTER TABLE suggestion RENAME TO suggestion_before;
DROP INDEX suggestion_current;
CREATE TABLE suggested_code (id INTEGER PRIMARY KEY, codebook TEXT NOT NULL, codebook_version TEXT NOT NULL,
    code TEXT NOT NULL, model TEXT NOT NULL, UNIQUE (codebook, code, codebook_version, model));
CREATE TABLE reason (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE INDEX reason_text ON reason(text);
CREATE TABLE suggestion (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES suggestion_run(id),
    passage_id INTEGER NOT NULL REFERENCES passage(id), suggested INTEGER NOT NULL REFERENCES suggested_code(id),
    probability REAL NOT NULL, polarity TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    nearest INTEGER NOT NULL REFERENCES reason(id), nearest_kind TEXT NOT NULL, rank INTEGER NOT NULL,
    indicators TEXT NOT NULL DEFAULT '[]', neighbour TEXT, neighbour_probability REAL,
    superseded_by INTEGER REFERENCES suggestion_run(id), perhaps INTEGER NOT NULL DEFAULT 0,
    sure INTEGER NOT NULL DEFAULT 1);
INSERT INTO suggested_code (codebook, codebook_version, code, model)
    SELECT DISTINCT codebook, codebook_version, code, model FROM suggestion_before;
INSERT INTO reason (text) SELECT DISTINCT nearest FROM suggestion_before;
INSERT INTO suggestion SELECT s.id, s.run_id, s.passage_id, c.id, s.probability, s.polarity, s.start, s."end",
    (SELECT r.id FROM reason r WHERE r.text = s.nearest),
    s.nearest_kind, s.rank, s.indicators, s.neighbour, s.neighbour_probability, s.superseded_by, s.perhaps, s.sure
    FROM suggestion_before s JOIN suggested_code c ON c.codebook = s.codebook AND c.code = s.code
        AND c.codebook_version = s.codebook_version AND c.model = s.model ORDER BY s.id;
DROP TABLE suggestion_before;
CREATE INDEX suggestion_current ON suggestion(passage_id) WHERE superseded_by IS NULL
""",
    )


@migrations()
def m017_reasons_by_fingerprint(db: Database) -> None:
    """Reasons are found by eight bytes: an index of their words held each of them twice."""
    run_each(db, "DROP INDEX reason_text;\nALTER TABLE reason ADD COLUMN hash INTEGER NOT NULL DEFAULT 0")
    smaller.mark_reasons(db.conn)
    run_each(db, "CREATE INDEX reason_hash ON reason(hash)")
