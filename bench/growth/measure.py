"""The figures of one size, in a process of its own: ``python -m bench.growth.measure PASSAGES``; one JSON line each.

Seconds are the processor's, which a busy machine does not lengthen. ``first`` is in a process that has read nothing of
the inquiry yet, ``decision`` right after somebody decided, ``mend`` right after a typo was mended.
"""

from __future__ import annotations

import csv
import io
import json
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from bench.programme import AREAS, CODERS, programme, sentence
from harvest import workspace as verbs
from harvest.model import Passage
from harvest.readers.sandbox import pool

STEPS = 40
"""Acts, pages and searches of which the 95th percentile is told."""


def say(name: str, value: float, unit: str = "s") -> None:
    """One figure on stdout."""
    print(json.dumps({"name": name, "value": value, "unit": unit}), flush=True)


@contextmanager
def timed(name: str) -> Iterator[None]:
    """Say the processor seconds of what is done inside."""
    began = time.process_time()
    yield
    say(name, time.process_time() - began)


def p95(work: Callable[[int], object]) -> float:
    """The 95th percentile of the processor's seconds of ``work(0)``, ``work(1)``, …"""
    taken = []
    for n in range(STEPS):
        began = time.process_time()
        work(n)
        taken.append(time.process_time() - began)
    return sorted(taken)[int(0.95 * STEPS) - 1]


def bare(path: Path) -> None:
    """What the least costs that could be called reading an inquiry: every text and decision once, words counted."""
    conn = sqlite3.connect(path)
    words = sum(len(text.split()) for (text,) in conn.execute("SELECT text FROM source"))
    rows = {row[0]: row for row in conn.execute("SELECT * FROM decision")}
    assert words and rows
    conn.close()


def answers(path: Path, rows: int) -> None:
    """A table of so many answers, each by a person of their own with a neighbourhood."""
    rng = random.Random(7)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("Name", "Neighbourhood", "Consent", "What works here?"))
    for n in range(rows):
        writer.writerow((f"Person {n}", rng.choice(AREAS), "Yes - anonymous quote ok", sentence(rng)))
    path.write_text(out.getvalue(), "utf-8")


def pages(ws: verbs.Workspace, when: str) -> None:
    """Opening the pages that read the whole inquiry."""
    book = ws.codebooks()[0].id
    with timed(f"Inquiry, {when}"):
        verbs.inquiry.phases(ws)
    with timed(f"Code, {when}"):
        verbs.desk.progress(ws)
        verbs.desk.filter_choices(ws)
        verbs.desk.view(ws, verbs.desk.matching(ws, verbs.desk.Filter()))
    with timed(f"Compare, {when}"):
        verbs.review.coding_differences(ws)
        verbs.review.unsure_passages(ws)
        verbs.review.settlements(ws)
        verbs.suggesting.acceptance(ws)
        verbs.review.agreement_report(ws, book)
    with timed(f"Names, {when}"):
        verbs.protection.review_queue(ws)
    with timed(f"Themes, {when}"):
        verbs.report.current_evidence(ws, None, None)
    with timed(f"Themes of one codebook, {when}"):
        verbs.report.current_evidence(ws, book, None)
    with timed(f"History, {when}"):
        verbs.settings.decision_entries(ws)


def make(path: Path, passages: int) -> None:
    """Make up the programme that is measured."""
    programme(path, passages).store.close()


def decide(ws: verbs.Workspace, p: Passage, n: int) -> None:
    """One act at the desk, and the desk as it is then."""
    me = ws.acting_as(CODERS[n % len(CODERS)])
    ref = str(verbs.desk.desk_state(ws).suggestions.get(p.id, [])[0].ref)
    act = {"nonce": f"bench-{n}", "type": "confirm", "passage": p.id, "ref": ref}
    verbs.desk.carry_out(me, [act])
    verbs.desk.view(me, [p.id])


def main(passages: int) -> None:
    """Say every figure of this size."""
    verbs.load_rooms()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "programme.harvest"
        # in a process of its own: what making it up takes is nobody's memory who works with it
        making = get_context("spawn").Process(target=make, args=(path, passages))
        making.start()
        making.join()
        say("file", path.stat().st_size / 1e6, "MB")
        with timed("bare"):
            bare(path)
        ws = verbs.open_inquiry(path).acting_as(CODERS[0])
        pages(ws, "first")
        codeable = [p for p in verbs.inquiry.passages(ws) if p.codeable]
        at = [codeable[(n * 7919) % len(codeable)] for n in range(STEPS)]
        ids = verbs.desk.matching(ws, verbs.desk.Filter())
        firsts = [(n * 7919) % max(len(ids) - 100, 1) for n in range(STEPS)]
        say("key to answer, p95", p95(lambda n: decide(ws, at[n], n)))
        say("next page of the desk, p95", p95(lambda n: verbs.desk.view(ws, ids, first=firsts[n])))
        say("search, p95", p95(lambda n: verbs.desk.matching(ws, verbs.desk.Filter(words=at[n].text[4:40]))))
        decide(ws, at[0], STEPS)
        pages(ws, "decision")
        with timed("mending a typo"):
            verbs.desk.fix_text(ws, at[1].id, at[1].text + " Indeed.")
            verbs.desk.desk_state(ws)
        pages(ws, "mend")
        for suffix in ("xlsx", "docx", "json"):
            with timed(suffix.upper()):
                verbs.report.export_bytes(ws, f"out.{suffix}")
        say("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")
        ws.store.close()
        table = Path(folder) / "answers.csv"
        answers(table, passages)
        empty = verbs.new(Path(folder) / "taken in.harvest", "A programme", "What works here?").acting_as(CODERS[0])
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.process_time() + children.ru_utime + children.ru_stime
        answer = verbs.intake.import_files(empty, [table])
        pool.close()  # what a worker took is counted once it has ended
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert answer["files"][0]["status"] == "imported", answer
        say("import of a table", time.process_time() + children.ru_utime + children.ru_stime - began)


if __name__ == "__main__":
    main(int(sys.argv[1]))
