"""How long files take to come in: ``python -m bench import``.

Bars: 100 documents (50 Word, 50 text, about 1,500 words each) read, cut and stored in under 5 s on two cores with under
700 MB in all processes; a 10,000-row table in under 10 s; a transcript of 1,000,000 words in line with its length.
Each runs in a process of its own, started cold. "busy" is the processor's seconds of all processes together: on a
machine that also does other things the clock says little.
"""

from __future__ import annotations

import csv
import io
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from docx import Document

from bench.figures import figure

SAID = (
    "My neighbour knocks every morning with the paper, and we put the world to rights.",
    "There are no evening classes here any more.",
    "I go to the allotment on Saturdays; Dr. Shah says the digging does me good.",
    "The bus stopped in spring, so I see nobody from Sunday to Sunday.",
    "Who has the key? Somebody always has a key, and somebody always has soup on.",
    "Yeah.",
    "I would love to learn Italian, but where would I go at seven p.m. without a bus?",
    "The choir took me in when I did not know a soul.",
)
SPEAKERS = ("Interviewer", "Ada Obi", "Bo Hart", "Rui D'Souza")


def talk(words: int, seed: int) -> list[str]:
    """Lines of a typed transcript with so many words."""
    rng = random.Random(seed)
    lines, count = [], 0
    while count < words:
        line = f"{rng.choice(SPEAKERS)}: {' '.join(rng.choices(SAID, k=rng.randint(1, 8)))}"
        lines.append(line)
        count += len(line.split()) - 1
    return lines


def write_documents(folder: Path) -> None:
    """Fifty Word files and fifty text files of about 1,500 words each."""
    for n in range(50):
        (folder / f"table {n} talk.txt").write_text("\n".join(talk(1500, n)), "utf-8")
        document = Document()
        for line in talk(1500, 1000 + n):
            document.add_paragraph(line)
        document.save(str(folder / f"table {n} interview.docx"))


def write_table(folder: Path) -> None:
    """A table of 10,000 answers."""
    rng = random.Random(3)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("ID", "Name", "Age", "Consent", "What do you value about this place?"))
    for n in range(10_000):
        said = " ".join(rng.choices(SAID, k=rng.randint(1, 4)))
        writer.writerow((n, f"Person {n}", rng.randint(18, 90), "Yes - anonymous quote ok", said))
    (folder / "answers.csv").write_text(out.getvalue(), "utf-8")


def write_transcript(folder: Path, words: int) -> None:
    """A Zoom transcript of so many words."""
    cues = []
    for n, line in enumerate(talk(words, 5), 1):
        stamp = f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}"
        cues.append(f"{n}\n{stamp}.000 --> {stamp}.900\n{line}\n")
    (folder / "long.vtt").write_text("WEBVTT\n\n" + "\n".join(cues), "utf-8")


def highest(pid: int) -> float:
    """The most memory a process ever held in MB, on Linux; elsewhere 0. (``ru_maxrss`` of a child starts at its
    parent's figure.)"""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def take_in(folder: Path) -> None:
    """Import every file of a folder into a new inquiry and print what it took; runs in a process of its own."""
    from harvest import workspace as verbs
    from harvest.readers.sandbox import pool

    began = time.perf_counter()
    ws = verbs.new(folder / "bench.harvest", "Bench", "What works here?")
    files = [p for p in sorted(folder.iterdir()) if p.suffix in (".txt", ".docx", ".vtt", ".csv")]
    report = verbs.intake.import_files(ws, files)["files"]
    wall = time.perf_counter() - began
    held = sum(highest(worker.process.pid) for worker in pool._idle)
    pool.close()
    own, workers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        json.dumps(
            {
                "wall": wall,
                "busy": own.ru_utime + own.ru_stime + workers.ru_utime + workers.ru_stime,
                "mb": own.ru_maxrss / 1024 + held,
                "imported": sum(1 for r in report if r["status"] == "imported"),
                "passages": sum(int(str(r["passages"])) for r in report),
            }
        )
    )


def measure(write: object, *args: object) -> dict[str, float]:
    """What one import took, in a cold process."""
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), *args)  # type: ignore[operator]
        command = [sys.executable, "-m", "bench.bench_import", "--take-in", name]
        out = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1])
        return json.loads(out.stdout.splitlines()[-1])


def main() -> int:
    """Measure all of it; 1 when a bar is missed."""
    documents = measure(write_documents)
    assert documents["imported"] == 100, documents
    kept = [
        figure("100 documents, clock", documents["wall"], "s", 5),
        figure("100 documents, busy", documents["busy"], "s", 10),
        figure("100 documents, memory", documents["mb"], "MB", 700),
    ]
    table = measure(write_table)
    kept.append(figure("10,000-row table, clock", table["wall"], "s", 10))
    quarter, whole = measure(write_transcript, 250_000), measure(write_transcript, 1_000_000)
    figure("1,000,000 words, clock", whole["wall"], "s")
    figure("1,000,000 words, memory", whole["mb"], "MB")
    # Four times the words in four times as long, with room for noise; quadratic work would take sixteen times as long.
    kept.append(figure("busy, 1,000,000 to 250,000 words", whole["busy"] / quarter["busy"], "×", 6))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--take-in"]:
        take_in(Path(sys.argv[2]))
    else:
        sys.exit(main())
