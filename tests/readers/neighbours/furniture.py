"""What a page, a chat or a deck adds to a text is nobody's words; a card is one text wherever it lies on a slide."""

import io

from pptx import Presentation
from pptx.util import Emu

from tests.readers.neighbours.case import Neighbour

CHAT = """10:02:11\t From Ana Cruz (host) to Everyone:
\tWelcome all, tell us where you are sitting
10:02:40\t From Bo to Everyone:
\tin my kitchen, as ever
10:03:05\t From Ana Cruz (host) to Everyone:
\twww.quay.example/padlet
10:04:00\t From Jo P to Everyone:
\thttps://padlet.example/wall/x7 https://forms.example/q
10:04:20\t From Bo to Everyone:
\tthe form is here https://forms.example/q and it is short
10:05:00\t From Jo P to Everyone:
\tI would like a table outside the library
"""

WHATS = """14/03/2026, 18:02 - Ana: What made you smile this week?
14/03/2026, 18:04 - Bo: https://youtu.example/watch?v=1
14/03/2026, 18:05 - Bo: my lad singing in the bath
14/03/2026, 18:07 - Jo: the man at the ticket office, he always salutes
14/03/2026, 18:09 - Ana: lovely, keep them coming
"""

PAGE = """<html><body><main><h1>Bridge stories</h1>
<section><h2>Aoife, Derry</h2><p>My aunt walked over it every day of her life and counted the lamps.</p>
<p><a href="#">Read more</a> <a href="#">Like</a></p></section>
<section><h2>Bassam, Leeds</h2><p>I proposed on it in the rain. She said yes to get out of the rain.</p>
<p><a href="#">Read more</a> <a href="#">Like</a></p></section>
<section><h2>Carys, Bangor</h2><p>We threw sticks in and ran to the other side until we were far too old.</p>
<p><a href="#">Read more</a> <a href="#">Like</a></p></section></main></body></html>"""

BELOW = """<html><body><main><h1>Bridge stories</h1>
<article><h2>The lamps</h2><p>My aunt walked over it every day of her life and counted the lamps.</p>
<p>— Aoife</p></article>
<article><h2>Rain</h2><p>I proposed on it in the rain. She said yes to get out of the rain.</p>
<p>— Bassam</p></article>
<article><h2>Sticks</h2><p>We threw sticks in and ran to the other side until we were far too old.</p>
<p>— Carys Lake</p></article><p><a href="?p=2">Earlier ones</a></p><div><a href="#top">Back to the top</a></div>
</main></body></html>"""

PARTAGE = """<html><body><h1>Histoires du pont</h1>
<div class="t"><h3>Inès, Nantes</h3><p>Mon père y vendait des glaces et il connaissait chaque enfant par son prénom.</p>
<p>Partager cette histoire</p></div>
<div class="t"><h3>Malo, Brest</h3><p>J'y ai appris à faire du vélo, avec deux oncles qui couraient derrière moi.</p>
<p>Partager cette histoire</p></div>
<div class="t"><h3>Awa, Lyon</h3><p>La première fois que je suis venue, une dame m'a montré le chemin sans parler.</p>
<p>Partager cette histoire</p></div></body></html>"""

AGAIN = """<html><body><h1>Bridge stories</h1>
<section><h2>Aoife, Derry</h2><p>My aunt walked over it every day of her life and counted the lamps.</p>
<p>That was home.</p></section>
<section><h2>Bassam, Leeds</h2><p>I proposed on it in the rain. She said yes to get out of the rain.</p></section>
<section><h2>Carys, Bangor</h2><p>We threw sticks in and ran to the other side until we were far too old.</p>
</section></body></html>"""


def deck(title: str, under: str, slides: dict[str, list[str]], *, notes: bool = True) -> bytes:
    """A presentation whose slides hold a text box for each card below their title."""
    made = Presentation()
    first = made.slides.add_slide(made.slide_layouts[0])
    first.shapes.title.text, first.placeholders[1].text = title, under
    for head, cards in slides.items():
        slide = made.slides.add_slide(made.slide_layouts[5])
        slide.shapes.title.text = head
        for n, words in enumerate(cards):
            box = slide.shapes.add_textbox(
                Emu(360000 + n % 2 * 4000000), Emu(1800000 + n // 2 * 1500000), Emu(3600000), Emu(900000)
            )
            box.text_frame.text = words
        if notes:
            slide.notes_slide.notes_text_frame.text = "Read these out slowly, and wait after the last."
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


CASES = (
    Neighbour(
        "links alone in a meeting's chat are no words",
        "saved_chat.txt",
        CHAT,
        words=[
            "Welcome all, tell us where you are sitting",
            "in my kitchen, as ever",
            "the form is here https://forms.example/q and it is short",
            "I would like a table outside the library",
        ],
    ),
    Neighbour(
        "links alone in a group's chat are no words",
        "WhatsApp Chat with Quay.txt",
        WHATS,
        words=[
            "What made you smile this week?",
            "my lad singing in the bath",
            "the man at the ticket office, he always salutes",
            "lovely, keep them coming",
        ],
    ),
    Neighbour(
        "links below every story of a page",
        "bridge.html",
        PAGE,
        words=[
            "My aunt walked over it every day of her life and counted the lamps.",
            "I proposed on it in the rain. She said yes to get out of the rain.",
            "We threw sticks in and ran to the other side until we were far too old.",
        ],
    ),
    Neighbour(
        "links below all stories of a page, each signed by a name alone",
        "bridge.html",
        BELOW,
        voices=["Aoife", "Bassam", "Carys Lake"],
        lacks=["Earlier ones", "Back to"],
        turns=3,
    ),
    Neighbour(
        "the same line below every story of a page in French",
        "pont.html",
        PARTAGE,
        words=[
            "Mon père y vendait des glaces et il connaissait chaque enfant par son prénom.",
            "J'y ai appris à faire du vélo, avec deux oncles qui couraient derrière moi.",
            "La première fois que je suis venue, une dame m'a montré le chemin sans parler.",
        ],
    ),
    Neighbour("a last line of one story stays", "bridge.html", AGAIN, keeps=["That was home."], turns=3),
    Neighbour(
        "a text box a card, below the beginning that all go on from",
        "wishes.pptx",
        deck(
            "Wishes for the harbour",
            "From the cards, 9 May 2026",
            {
                "I wish for a harbour where…": [
                    "children fish again",
                    "the ferry waits for the nurse",
                    "no gate is locked",
                ],
                "By 2035 we…": ["heat the hall from the sea", "speak each other's names", "owe nobody rent!"],
            },
        ),
        words=[
            "children fish again",
            "the ferry waits for the nurse",
            "no gate is locked",
            "heat the hall from the sea",
            "speak each other's names",
            "owe nobody rent!",
        ],
        kind="dream",
    ),
    Neighbour(
        "cards of one long line each, most of them in small letters",
        "wishes.pptx",
        deck(
            "What we wish",
            "Typed from the cards",
            {
                "A quay where…": [
                    "there is somebody to talk to who is not paid to listen",
                    "the steps are mended before the summer comes",
                    "my mother can sit down without buying tea",
                    "every child has been on the water once",
                ],
                "Before I am old I'd like…": [
                    "to see the boatyard open on a Sunday with the radio on",
                    "to be asked and not told, for once",
                    "the smell of tar. honest",
                    "fewer vans",
                ],
            },
        ),
        turns=8,
    ),
    Neighbour(
        "a text box a card, below a question",
        "Rückmeldung.pptx",
        deck(
            "Bürgerwerkstatt",
            "Köln, 3. März 2026",
            {
                "Was trägt uns?": [
                    "die Nachbarin mit dem Schlüssel",
                    "der Chor",
                    "Suppe am Donnerstag, egal wer kommt",
                ],
                "Was fehlt?": ["ein Ort ohne Kasse", "Bänke", "jemand, der zuhört"],
            },
        ),
        words=[
            "die Nachbarin mit dem Schlüssel",
            "der Chor",
            "Suppe am Donnerstag, egal wer kommt",
            "ein Ort ohne Kasse",
            "Bänke",
            "jemand, der zuhört",
        ],
        asked={"Bänke": "Was fehlt?"},
    ),
)
