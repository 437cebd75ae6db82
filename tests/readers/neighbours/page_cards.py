"""Dream cards typed one a page or under questions as headings, in Word and rich text, in Polish and other languages."""

import io

from docx import Document

from tests.readers.making import docx
from tests.readers.neighbours.case import Neighbour


def rtf(*paragraphs: str, bold: tuple[str, ...] = ()) -> bytes:
    """A rich text file; ``\\f`` alone is the end of a page."""
    body = []
    for text in paragraphs:
        if text == "\f":
            body.append(r"\page")
            continue
        escaped = "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)
        body.append(rf"{{\b {escaped}}}\par" if text in bold else rf"{escaped}\par")
    return (r"{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0 Calibri;}}\f0\fs22" + "\n" + "\n".join(body) + "}").encode()


def paged(*pages: tuple[str, ...]) -> bytes:
    """A Word file in which each card has a page of its own."""
    document = Document()
    for n, page in enumerate(pages):
        if n:
            document.add_page_break()
        for text in page:
            document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


POLISH = (
    ("Marzę o piekarni, w której nikt się nie spieszy.", "Halina"),
    ("Żeby autobus jeździł po dziewiątej, także w niedzielę.", "Tomek R."),
    ("Chciałbym ławki nad wodą, jak nad Bugiem.", "pan Stefan"),
    ("Żeby babcia mogła przyjechać i zostać.", "Oliwka, 7 lat"),
)
WORDS = [text for text, _ in POLISH]

CASES = (
    Neighbour(
        "Polish dream cards in rich text, parted by rules of dashes, names behind a dash",
        "kartki z marzeniami.rtf",
        rtf(
            "Kartki z przyszłości, 12 maja 2026",
            *(part for text, who in POLISH for part in (text, f"– {who}", "---")),
            bold=("Kartki z przyszłości, 12 maja 2026",),
        ),
        words=WORDS,
        kind="dream",
        voices=["Halina", "Tomek R.", "pan Stefan"],
        lacks=["Kartki z"],
    ),
    Neighbour(
        "Polish cards numbered as headings, the name below",
        "kartki.rtf",
        rtf(
            "KARTKI Z PRZYSZŁOŚCI",
            *(part for n, (text, who) in enumerate(POLISH, 1) for part in (f"Kartka {n}", text, f"({who})", "")),
            bold=("KARTKI Z PRZYSZŁOŚCI", *(f"Kartka {n}" for n in range(1, 5))),
        ),
        words=WORDS,
        kind="dream",
        voices=["Halina", "Tomek R.", "pan Stefan"],
    ),
    Neighbour(
        "one Polish card a page in rich text",
        "marzenia.rtf",
        rtf(*[part for text, who in POLISH for part in (text, who, "\f")][:-1]),
        words=WORDS,
        kind="dream",
        voices=["Halina", "Tomek R.", "pan Stefan"],
    ),
    Neighbour(
        "one card a page in Word, no name, in English",
        "dream cards.docx",
        paged(
            ("I dream of a loft that smells of bread.",),
            ("In 2036 the bus waits for the last dancer.",),
            ("I wish my boys stayed because they want to.", "And came home for soup."),
            ("A bench that is dry when I need it.",),
        ),
        words=[
            "I dream of a loft that smells of bread.",
            "In 2036 the bus waits for the last dancer.",
            "I wish my boys stayed because they want to. And came home for soup.",
            "A bench that is dry when I need it.",
        ],
        kind="dream",
    ),
    Neighbour(
        "questions as headings, Polish cards as points below",
        "marzenia stolik 2.docx",
        docx(
            ("Heading 1", "Marzenia, stolik 2"),
            ("Heading 2", "O czym marzysz dla naszej ulicy?"),
            ("List Bullet", "Marzę o piekarni, w której nikt się nie spieszy"),
            ("List Bullet", "Żeby latarnia przy schodach znów świeciła"),
            ("Heading 2", "Co by to zmieniło dla ciebie?"),
            ("List Bullet", "Wracałabym do domu bez strachu"),
            ("List Bullet", "Syn by przyjeżdżał częściej"),
        ),
        turns=4,
        asked={
            "Żeby latarnia przy schodach znów świeciła": "O czym marzysz dla naszej ulicy?",
            "Syn by przyjeżdżał częściej": "Co by to zmieniło dla ciebie?",
        },
        kind="dream",
    ),
    Neighbour(
        "German wishes one a page with a name",
        "Traumkarten.docx",
        paged(
            ("Ich wünsche mir, dass der Kahn auch im Winter offen ist.", "– Grete"),
            ("Ich träume von einem Bus nach neun.", "– Herr Yilmaz"),
            ("Dass meine Enkel hier bleiben wollen.", "– Wencke, 71"),
        ),
        words=[
            "Ich wünsche mir, dass der Kahn auch im Winter offen ist.",
            "Ich träume von einem Bus nach neun.",
            "Dass meine Enkel hier bleiben wollen.",
        ],
        voices=["Grete", "Herr Yilmaz"],
        kind="dream",
    ),
    Neighbour(
        "Ukrainian cards under a heading each",
        "мрії.docx",
        docx(
            ("Heading 1", "Картки мрій"),
            ("Heading 2", "Картка 1"),
            "Мрію про пекарню, де ніхто не поспішає.",
            "Оксана",
            ("Heading 2", "Картка 2"),
            "Хочу, щоб автобус ходив після дев'ятої.",
            "пан Богдан",
            ("Heading 2", "Картка 3"),
            "Щоб бабуся могла приїхати й залишитися.",
            "Соломія, 8 років",
        ),
        words=[
            "Мрію про пекарню, де ніхто не поспішає.",
            "Хочу, щоб автобус ходив після дев'ятої.",
            "Щоб бабуся могла приїхати й залишитися.",
        ],
        kind="dream",
    ),
    Neighbour(
        "a story of two pages in Word stays one story",
        "my story.docx",
        paged(
            (
                "I came to the lock in the year of the long snow. My grandmother said we would stay for a week, and we "
                "stayed for good, because the lock keeper gave me his second coat.",
                "I still know every dog on the quay, and most of them know me.",
            ),
            (
                "When they wanted to close the loft we sat in it, forty of us, with soup, until they changed their "
                "minds. That is who we are. I would not live anywhere else, whatever my daughter says.",
            ),
        ),
        turns=1,
        kind="story",
    ),
)
