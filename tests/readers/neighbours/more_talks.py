"""More: Talks and chats, as more tools and typists leave them."""

from tests.readers.making import docx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "Welsh interview C and A",
        "Cyfweliad 4.docx",
        docx(
            ("Heading 1", "Cyfweliad 4, 12 Mai 2026"),
            "C: Beth ydych chi'n ei garu am y pentref?",
            "A: Y gloch. Mae'n hwyr bob amser.",
            "C: A beth sydd ar goll?",
            "A: Rhywun i'w thrwsio hi, a bws ar ddydd Sul.",
        ),
        said=[
            ("C", "Beth ydych chi'n ei garu am y pentref?"),
            ("A", "Y gloch. Mae'n hwyr bob amser."),
            ("C", "A beth sydd ar goll?"),
            ("A", "Rhywun i'w thrwsio hi, a bws ar ddydd Sul."),
        ],
        leads="C",
        date="2026-05-12",
    ),
    Neighbour(
        "Urdu transcript",
        "گفتگو.txt",
        """میزبان: آپ کو یہاں کیا اچھا لگتا ہے؟
سلمیٰ: میری گلی۔ سب ایک دوسرے کو جانتے ہیں۔
احمد: مسجد کے پیچھے والا باغ۔
میزبان: اور کیا بدلنا چاہیے؟
سلمیٰ: بس کا وقت، رات نو بجے کے بعد کچھ نہیں آتا۔
""",
        said=[
            ("میزبان", "آپ کو یہاں کیا اچھا لگتا ہے؟"),
            ("سلمیٰ", "میری گلی۔ سب ایک دوسرے کو جانتے ہیں۔"),
            ("احمد", "مسجد کے پیچھے والا باغ۔"),
            ("میزبان", "اور کیا بدلنا چاہیے؟"),
            ("سلمیٰ", "بس کا وقت، رات نو بجے کے بعد کچھ نہیں آتا۔"),
        ],
        leads="میزبان",
    ),
    Neighbour(
        "iMessage copied",
        "imessages.txt",
        """Ada Obi
12/05/2026, 19:02
What would you keep on the quay?
Ruben
12/05/2026, 19:04
The smell of tar
Ruben
12/05/2026, 19:05
and the steps
Mina
12/05/2026, 19:08
My bench
""",
        said=[
            ("Ada Obi", "What would you keep on the quay?"),
            ("Ruben", "The smell of tar"),
            ("Ruben", "and the steps"),
            ("Mina", "My bench"),
        ],
    ),
    Neighbour(
        "Nextdoor / Facebook copy",
        "comments.txt",
        """Mina Kaur
 · Salt Lane
The ferry should run until midnight, I walk home from my shift.
2h
Like
Reply
Ruben Katz
 · Quay
Agree with Mina. And a light at the steps.
1h
Like
Reply
Ola Finch
Not everybody wants the noise!
45m
Like
Reply
""",
        keeps=[
            "The ferry should run until midnight, I walk home from my shift.",
            "And a light at the steps.",
            "Not everybody wants the noise!",
        ],
        turns=3,
        voices=["Mina Kaur", "Ruben Katz", "Ola Finch"],
    ),
    Neighbour(
        "Italian WhatsApp",
        "Chat WhatsApp con Il cortile.txt",
        """12/05/26, 19:00 - I messaggi e le chiamate sono crittografati end-to-end.
12/05/26, 19:02 - Ada: Cosa vorreste nel cortile?
12/05/26, 19:04 - Rocco: Un tavolo lungo: per tutti
12/05/26, 19:05 - Rocco: <Media omessi>
12/05/26, 19:06 - Nonna Lina: L'ombra, e i bambini che giocano
12/05/26, 19:08 - Rocco: Questo messaggio è stato eliminato
""",
        said=[
            ("Ada", "Cosa vorreste nel cortile?"),
            ("Rocco", "Un tavolo lungo: per tutti"),
            ("Nonna Lina", "L'ombra, e i bambini che giocano"),
        ],
        date="2026-05-12",
    ),
    Neighbour(
        "zoom closed captions",
        "closed_caption.txt",
        """[Ada Obi] 14:02:11
What keeps you here?

[Mina Kaur] 14:02:18
My mother. And the market,

[Mina Kaur] 14:02:22
on Fridays.

[Ada Obi] 14:02:30
And what would make you leave?

[Ruben] 14:02:36
Another winter like this one.
""",
        said=[
            ("Ada Obi", "What keeps you here?"),
            ("Mina Kaur", "My mother. And the market, on Fridays."),
            ("Ada Obi", "And what would make you leave?"),
            ("Ruben", "Another winter like this one."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "radio phone-in",
        "phone in.docx",
        docx(
            "PRESENTER: Good morning. What would you do with the old market hall?",
            "CALLER 1 (Jean from Salt Lane): A table. One long table, and leave the door open.",
            "PRESENTER: Thank you Jean. Next caller?",
            "CALLER 2: Turn the heating on first!",
        ),
        keeps=["A table. One long table, and leave the door open.", "Turn the heating on first!"],
        turns=4,
    ),
    Neighbour(
        "vtt bold names",
        "styled.vtt",
        """WEBVTT

STYLE
::cue { color: lime }

00:01.000 --> 00:03.000 line:90% align:center
<b>Ada:</b> What do you hear?

00:03.500 --> 00:06.000 line:90%
<b>Ruben:</b> <i>Ropes.</i> And the neighbour's trombone.

00:06.500 --> 00:08.000
<b>Ada:</b> Is it nice?

00:08.500 --> 00:10.000
<b>Ruben:</b> It is getting there.
""",
        said=[
            ("Ada", "What do you hear?"),
            ("Ruben", "Ropes. And the neighbour's trombone."),
            ("Ada", "Is it nice?"),
            ("Ruben", "It is getting there."),
        ],
        leads="Ada",
    ),
    Neighbour(
        "interview in two languages with translator",
        "interp.docx",
        docx(
            "Ada: What do you miss?",
            "Mrs Haddad: الخبز من فرن جدي.",
            "Interpreter: The bread from my grandfather's oven.",
            "Ada: Can you get it here?",
            "Mrs Haddad: لا، لكن جارتي تخبز لي.",
            "Interpreter: No, but my neighbour bakes for me.",
        ),
        keeps=["The bread from my grandfather's oven.", "جارتي تخبز لي"],
        turns=6,
        voices=["Ada", "Mrs Haddad", "Interpreter"],
    ),
    Neighbour(
        "interview with speech after name line and dash",
        "monk.txt",
        """Interview with Brother Anselm, 12 May 2026

Q – What do you hear at night?
A – The weir, and the goods train at four.
Q – Do you mind the train?
A – I would miss it. It says the world is still delivering.
""",
        said=[
            ("Q", "What do you hear at night?"),
            ("Brother Anselm", "The weir, and the goods train at four."),
            ("Q", "Do you mind the train?"),
            ("Brother Anselm", "I would miss it. It says the world is still delivering."),
        ],
        leads="Q",
        date="2026-05-12",
    ),
)
