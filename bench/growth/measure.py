"""The figures of one size, in a process of its own: ``python -m bench.growth.measure PASSAGES``; one JSON line each.

Seconds are the processor's, which a busy machine does not lengthen. ``first`` is each page in a process of its own that
has read nothing of the inquiry yet, where a server was before and nobody wrote since; ``decision`` right after somebody
decided, ``mend`` right after a typo was mended.
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
from harvest import drawing
from harvest import workspace as verbs
from harvest.drawing import draw_apart
from harvest.model import Passage
from harvest.readers.sandbox import pool
from harvest.ui import upkeep

STEPS = 40
"""Acts, pages and searches of which the 95th percentile is told."""


def say(name: str, value: float, unit: str = "s") -> None:
    """One figure on stdout."""
    print(json.dumps({"name": name, "value": value, "unit": unit}), flush=True)


def processor(with_children: bool) -> float:
    """The processor's seconds of this process so far, and of those that it began and that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + with_children * (children.ru_utime + children.ru_stime)


@contextmanager
def timed(name: str, *, with_children: bool = False) -> Iterator[None]:
    """Say the processor seconds of what is done inside."""
    began = processor(with_children)
    yield
    say(name, processor(with_children) - began)


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


def pages(ws: verbs.Workspace) -> dict[str, Callable[[], object]]:
    """What opening each page reads, of those that are about the whole inquiry."""
    book = ws.codebooks()[0].id

    def code() -> None:
        verbs.desk.progress(ws)
        verbs.desk.filter_choices(ws)
        verbs.desk.view(ws, verbs.desk.matching(ws, verbs.desk.Filter()))

    def compare() -> None:
        queue = verbs.review.differences_at(ws)
        assert queue and verbs.review.coding_difference(ws, queue[0])

    return {
        "Inquiry": lambda: verbs.inquiry.phases(ws),
        "Code": code,
        "Compare": compare,
        "Agreement": lambda: verbs.review.agreement_report(ws, book),
        "Names": lambda: verbs.protection.review_queue(ws),
        "Themes": lambda: verbs.report.at_a_glance(ws, book),
        "Evidence": lambda: verbs.report.current_evidence(ws),
        "History": lambda: verbs.settings.decision_page(ws),
    }


def opened(ws: verbs.Workspace, when: str) -> None:
    """Opening one page after the other."""
    for page, work in pages(ws).items():
        with timed(f"{page}, {when}"):
            work()


def first(path: Path) -> None:
    """Opening each page in a process of its own that has read nothing of the inquiry."""
    for page in pages(verbs.open_inquiry(path)):
        opening = get_context("fork").Process(target=alone, args=(path, page))
        opening.start()
        opening.join()


def alone(path: Path, page: str) -> None:
    """Opening one page and no other."""
    work = pages(verbs.open_inquiry(path).acting_as(CODERS[0]))[page]
    with timed(f"{page}, first"):
        work()


def server(path: Path) -> None:
    """What a server does once somebody opened the inquiry: what pages show first is kept in the file."""
    verbs.load_rooms()
    ws = verbs.open_inquiry(path)
    with timed("reading ahead"):
        verbs.inquiry.look_ahead(ws)
    ws.store.close()


def make(path: Path, passages: int) -> None:
    """Make up the programme that is measured."""
    programme(path, passages).store.close()


def apart(target: Callable[..., None], *args: object) -> None:
    """Do it in a process of its own."""
    process = get_context("spawn").Process(target=target, args=args)
    process.start()
    process.join()


def decide(ws: verbs.Workspace, p: Passage, n: int) -> None:
    """One act at the desk, and the desk as it is then."""
    me = ws.acting_as(CODERS[n % len(CODERS)])
    ref = str(verbs.desk.desk_state(ws).suggestions.get(p.id, [])[0].ref)
    act = {"nonce": f"bench-{n}", "type": "confirm", "passage": p.id, "ref": ref}
    verbs.desk.carry_out(me, [act])
    verbs.desk.view(me, [p.id])


def main(passages: int) -> None:
    """Say every figure of this size."""
    upkeep.give_back()  # as a server does, and draw in another process
    draw_apart()
    verbs.load_rooms()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "programme.harvest"
        # in a process of its own: what making it up takes is nobody's memory who works with it
        apart(make, path, passages)
        apart(server, path)
        say("file", path.stat().st_size / 1e6, "MB")
        with timed("bare"):
            bare(path)
        first(path)
        ws = verbs.open_inquiry(path).acting_as(CODERS[0])
        verbs.inquiry.look_ahead(ws)  # as a server does, which then has all of it in memory
        for work in pages(ws).values():
            work()
        codeable = [p for p in verbs.inquiry.passages(ws) if p.codeable]
        at = [codeable[(n * 7919) % len(codeable)] for n in range(STEPS)]
        ids = verbs.desk.matching(ws, verbs.desk.Filter())
        firsts = [(n * 7919) % max(len(ids) - 100, 1) for n in range(STEPS)]
        say("key to answer, p95", p95(lambda n: decide(ws, at[n], n)))
        say("next page of the desk, p95", p95(lambda n: verbs.desk.view(ws, ids, first=firsts[n])))
        say("search, p95", p95(lambda n: verbs.desk.matching(ws, verbs.desk.Filter(words=at[n].text[4:40]))))
        decide(ws, at[0], STEPS)
        opened(ws, "decision")
        with timed("mending a typo"):
            verbs.desk.fix_text(ws, at[1].id, at[1].text + " Indeed.")
            verbs.desk.desk_state(ws)
        opened(ws, "mend")
        for suffix in ("xlsx", "docx", "json"):
            with timed(suffix.upper(), with_children=True):
                verbs.report.export_bytes(ws, f"out.{suffix}")
                drawing.end()  # what a process took is counted once it has ended
        say("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")
        ws.store.close()
        table = Path(folder) / "answers.csv"
        answers(table, passages)
        empty = verbs.new(Path(folder) / "taken in.harvest", "A programme", "What works here?").acting_as(CODERS[0])
        with timed("import of a table", with_children=True):
            answer = verbs.intake.import_files(empty, [table])
            pool.close()
        assert answer["files"][0]["status"] == "imported", answer


if __name__ == "__main__":
    main(int(sys.argv[1]))
