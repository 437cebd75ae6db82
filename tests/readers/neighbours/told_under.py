"""Who told a text, in whatever words its first line says so, and who took a photo in the line that counts it."""

import io
import struct
import zlib

from docx import Document

from tests.readers.making import docx
from tests.readers.neighbours.case import Neighbour


def _png(n: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([n * 20 % 256, 90, 60]) * 4 for _ in range(4))
    head = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def pictured(*lines: str | None) -> bytes:
    """A Word file; None stands for a picture."""
    document = Document()
    for n, line in enumerate(lines):
        if line is None:
            document.add_picture(io.BytesIO(_png(n)))
        else:
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def texts(label: str, nobody: str) -> bytes:
    """Four stories under titles, the first line below each says who told it."""
    return docx(
        ("Title", "Small mercies"),
        ("Heading 1", "The blue coat"),
        f"{label}: Marguerite, 81",
        "A stranger gave me her coat at the bus stop in the sleet and went home without one herself.",
        "I wear it to this day.",
        ("Heading 1", "Change"),
        f"{label}: Desmond, caretaker",
        "I was ten pence short and the girl on the till put it in without a word to anyone.",
        ("Heading 1", "Tuesday"),
        f"{label}: {nobody}",
        "He came every Tuesday to read to my mother, and he had never met her before the fall.",
        ("Heading 1", "Lift"),
        f"{label}: Soraya",
        "The lift broke and four lads carried my shopping up eleven floors singing all the way.",
    )


TOLD = [
    "A stranger gave me her coat at the bus stop in the sleet and went home without one herself. I wear "
    "it to this day.",
    "I was ten pence short and the girl on the till put it in without a word to anyone.",
    "He came every Tuesday to read to my mother, and he had never met her before the fall.",
    "The lift broke and four lads carried my shopping up eleven floors singing all the way.",
]

CASES = (
    *(
        Neighbour(
            f"stories with “{label}” below their titles",
            "Small mercies.docx",
            texts(label, nobody),
            words=TOLD,
            voices=["Marguerite", "Desmond", "Soraya"],
            kind="story",
        )
        for label, nobody in (
            ("Storyteller", "anonymous"),
            ("Heard from", "not given"),
            ("Erzählt von", "anonym"),
            ("Recueilli auprès de", "anonyme"),
            ("Opowiedziała", "anonimowo"),
            ("Gan", "dienw"),
        )
    ),
    Neighbour(
        "photos counted and named on one line, the caption on the next",
        "our street in pictures.docx",
        pictured(
            "Our street in pictures",
            None,
            "Picture 1 – Bronagh",
            "The step where my mother sat.",
            None,
            "Picture 2 – Idris",
            "This gate squeaks and I would not have it oiled.",
            None,
            "Picture 3 – Bronagh",
            "Three doors, three keys, all mine to mind.",
        ),
        said=[
            ("Bronagh", "The step where my mother sat."),
            ("Idris", "This gate squeaks and I would not have it oiled."),
            ("Bronagh", "Three doors, three keys, all mine to mind."),
        ],
        kind="photo",
    ),
    Neighbour(
        "photos counted and named in Polish",
        "zdjecia.docx",
        pictured(
            None,
            "Zdjęcie 1: Jagoda",
            "Schody, na których czekałam na tatę.",
            None,
            "Zdjęcie 2: Mikołaj",
            "Mój kiosk. Otwieram o piątej.",
            None,
            "Zdjęcie 3: pani Zosia",
            "Tu rosła grusza, a teraz parkują.",
        ),
        said=[
            ("Jagoda", "Schody, na których czekałam na tatę."),
            ("Mikołaj", "Mój kiosk. Otwieram o piątej."),
            ("pani Zosia", "Tu rosła grusza, a teraz parkują."),
        ],
        kind="photo",
    ),
    Neighbour(
        "photos whose first line is no name keep it",
        "pier.docx",
        pictured(
            None,
            "Photo 1: The pier at six",
            "I go there before work.",
            None,
            "Photo 2: My gate",
            "Mended again.",
            None,
            "Photo 3: Snow",
            "It came in April.",
        ),
        keeps=["The pier at six", "My gate", "Snow"],
        kind="photo",
    ),
    Neighbour(
        "who wrote it down is not who told it, and an age below counts",
        "collected.docx",
        docx(
            ("Heading 1", "The coat"),
            "Collected by: Moira",
            "Storyteller: Marguerite",
            "Age: 81",
            TOLD[0],
            ("Heading 1", "Change"),
            "Collected by: Moira",
            "Storyteller: Desmond",
            "Age: 9",
            TOLD[1],
            ("Heading 1", "Lift"),
            "Collected by: Piet",
            "Storyteller: Soraya",
            "Age: 44",
            TOLD[3],
        ),
        said=[("Marguerite", TOLD[0]), ("Desmond", TOLD[1]), ("Soraya", TOLD[3])],
    ),
    Neighbour(
        "only who wrote it down is named below the titles",
        "Stories from the quay.docx",
        docx(
            ("Heading 1", "The coat"),
            "Collected by: Moira",
            TOLD[0],
            ("Heading 1", "Change"),
            "Collected by: Moira",
            TOLD[1],
            ("Heading 1", "Lift"),
            "Collected by: Piet",
            TOLD[3],
        ),
        turns=3,
        lacks=["Piet"],
        keeps=[TOLD[1]],
    ),
)
