"""The tables of the very first version of an inquiry file; what came later is a migration."""

FIRST = """
CREATE TABLE inquiry (id INTEGER PRIMARY KEY CHECK (id = 1), uuid TEXT NOT NULL, title TEXT NOT NULL,
    question TEXT NOT NULL, created TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 0,
    content_rev INTEGER NOT NULL DEFAULT 0);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE event (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, date TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '', phase TEXT NOT NULL DEFAULT '', questions TEXT NOT NULL DEFAULT '[]');
CREATE TABLE file (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL,
    duplicate_key TEXT NOT NULL UNIQUE, flavour TEXT NOT NULL, kind TEXT NOT NULL, imported_at TEXT NOT NULL,
    report TEXT NOT NULL, data_table TEXT);
CREATE TABLE source (id INTEGER PRIMARY KEY, file_id INTEGER NOT NULL REFERENCES file(id), event TEXT,
    title TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, question TEXT, tbl TEXT, round TEXT, date TEXT,
    attributes TEXT NOT NULL DEFAULT '{}', image BLOB, image_name TEXT);
CREATE TABLE voice (id INTEGER PRIMARY KEY, scope TEXT NOT NULL, label TEXT NOT NULL, pseudonym TEXT NOT NULL,
    role TEXT NOT NULL, consent TEXT NOT NULL, withdrawn_at TEXT, attributes TEXT NOT NULL DEFAULT '{}',
    UNIQUE (scope, label));
CREATE TABLE turn (id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source(id), seq INTEGER NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, voice_id INTEGER NOT NULL REFERENCES voice(id),
    role TEXT NOT NULL, time REAL, tbl TEXT, round TEXT, question TEXT);
CREATE INDEX turn_source ON turn(source_id, seq);
CREATE TABLE passage (id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source(id),
    turn_id INTEGER NOT NULL REFERENCES turn(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    codeable INTEGER NOT NULL, retired INTEGER NOT NULL DEFAULT 0);
CREATE INDEX passage_source ON passage(source_id, start);
CREATE VIRTUAL TABLE passage_fts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE text_edit (id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source(id),
    at TEXT NOT NULL, coder TEXT NOT NULL, start INTEGER NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL);
CREATE TABLE codebook (id TEXT NOT NULL, version TEXT NOT NULL, yaml TEXT NOT NULL, at TEXT NOT NULL,
    seq INTEGER PRIMARY KEY, UNIQUE (id, version));
CREATE TABLE suggestion_run (id INTEGER PRIMARY KEY, at TEXT NOT NULL, model TEXT NOT NULL,
    codebooks TEXT NOT NULL, passages INTEGER NOT NULL DEFAULT 0, suggestions INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0);
CREATE TABLE suggestion (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES suggestion_run(id),
    passage_id INTEGER NOT NULL REFERENCES passage(id), codebook TEXT NOT NULL, codebook_version TEXT NOT NULL,
    code TEXT NOT NULL, probability REAL NOT NULL, polarity TEXT NOT NULL, start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, nearest TEXT NOT NULL, nearest_kind TEXT NOT NULL, model TEXT NOT NULL,
    rank INTEGER NOT NULL, indicators TEXT NOT NULL DEFAULT '[]', neighbour TEXT, neighbour_probability REAL,
    superseded_by INTEGER REFERENCES suggestion_run(id));
CREATE INDEX suggestion_current ON suggestion(passage_id) WHERE superseded_by IS NULL;
CREATE TABLE suggested_on (passage_id INTEGER PRIMARY KEY REFERENCES passage(id), run_id INTEGER NOT NULL);
CREATE TABLE coder (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL DEFAULT 'facilitator');
CREATE TABLE round (id INTEGER PRIMARY KEY, title TEXT NOT NULL, mode TEXT NOT NULL, coders TEXT NOT NULL,
    facilitator TEXT NOT NULL DEFAULT '', suggestions INTEGER NOT NULL DEFAULT 1, passages TEXT NOT NULL DEFAULT '[]',
    deadline TEXT NOT NULL DEFAULT '', started_at TEXT NOT NULL, revealed_at TEXT, closed_at TEXT);
CREATE TABLE act (batch TEXT PRIMARY KEY, coder TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE decision (id INTEGER PRIMARY KEY AUTOINCREMENT, batch TEXT NOT NULL REFERENCES act(batch),
    at TEXT NOT NULL, coder TEXT NOT NULL, passage_id INTEGER NOT NULL REFERENCES passage(id),
    source_id INTEGER NOT NULL REFERENCES source(id), action TEXT NOT NULL, codebook TEXT, code TEXT,
    to_codebook TEXT, to_code TEXT, polarity TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    quote TEXT NOT NULL DEFAULT '', facets TEXT NOT NULL DEFAULT '{}', memo TEXT NOT NULL DEFAULT '', undoes TEXT,
    codebook_version TEXT NOT NULL DEFAULT '', shown TEXT NOT NULL DEFAULT '[]', round_id INTEGER REFERENCES round(id),
    text_rev INTEGER NOT NULL DEFAULT 0);
CREATE INDEX decision_passage ON decision(passage_id);
CREATE TRIGGER decision_never_edited BEFORE UPDATE ON decision
    BEGIN SELECT RAISE(ABORT, 'decisions are appended, never edited'); END;
CREATE TRIGGER decision_never_deleted BEFORE DELETE ON decision
    BEGIN SELECT RAISE(ABORT, 'decisions are appended, never deleted'); END;
CREATE TABLE embedding (model TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL,
    PRIMARY KEY (model, hash)) WITHOUT ROWID;
CREATE TABLE summary (ref TEXT PRIMARY KEY, text TEXT NOT NULL, coder TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '{}')
"""
