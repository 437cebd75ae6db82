"""Labels that are nobody's proper name: devices, accounts, “young man”; and who they are is still kept apart."""

from tests.readers.making import docx, pdf
from tests.readers.neighbours.case import Neighbour

DEVICE = """WEBVTT

1
00:00:03.000 --> 00:00:08.000
Tanvir Ahmed: Welcome to the quay circle. What gave you heart this winter?

2
00:00:09.000 --> 00:00:14.000
Priya's iPhone: The samosa stall by the lock. They know my order.

3
00:00:15.000 --> 00:00:19.000
Galaxy A52: My grandson's goals, all four of them.

4
00:00:20.000 --> 00:00:24.000
Tanvir Ahmed: And what would you like more of?

5
00:00:25.000 --> 00:00:29.000
Priya's iPhone: Light on the towpath.

6
00:00:30.000 --> 00:00:34.000
Galaxy A52: Somewhere to sit when it rains.
"""

ONCE = """WEBVTT

1
00:00:03.000 --> 00:00:08.000
Tanvir Ahmed: What gave you heart this winter?

2
00:00:09.000 --> 00:00:14.000
samsung SM-A125F: The samosa stall by the lock.

3
00:00:15.000 --> 00:00:19.000
Wen: My grandson's goals: all four of them.

4
00:00:20.000 --> 00:00:24.000
Tanvir Ahmed: And you, Wen, what would you like more of?

5
00:00:25.000 --> 00:00:29.000
Wen: Light on the towpath.
"""

LAPTOP = """1
00:00:01,000 --> 00:00:04,000
Miriam Cole: Who looks after whom on your stair?

2
00:00:05,000 --> 00:00:09,000
DESKTOP-7QK2: We all have Mr Ito's key.

3
00:00:10,000 --> 00:00:13,000
iPad (2): The twins carry my coal up.

4
00:00:14,000 --> 00:00:18,000
Miriam Cole: What does that do for you?

5
00:00:19,000 --> 00:00:23,000
DESKTOP-7QK2: I sleep better, that is what.

6
00:00:24,000 --> 00:00:27,000
iPad (2): I don't count as alone.
"""

VOICES = [
    "Harbour listening circle, table 2",
    "Host (Minna):",
    "Good to see you all. What is it like to grow old here?",
    "",
    "Young woman:",
    "My nan has three keys to other people's doors and uses all of them.",
    "",
    "Man in cap:",
    "They shut the post office and we all stopped meeting.",
    "",
    "Host (Minna):",
    "What has come in its place?",
    "",
    "Man in cap:",
    "Nothing has. The bench, if it's dry.",
    "",
    "Young woman:",
    "The bench is good though.",
]

HOMMES = """Animatrice (Léa) :
Qu'est-ce qui vous fait du bien dans ce quartier ?

Homme, premier rang :
Le marché du jeudi, parce que tout le monde y passe.

Femme au foulard :
La cour de l'école quand elle reste ouverte le soir.

Animatrice (Léa) :
Et qu'est-ce qui manque ?

Homme, premier rang :
Un banc devant la pharmacie.

Femme au foulard :
Une boîte aux lettres, tout simplement.
"""

INLINE = """Facilitator: What do newcomers notice first?
Unidentified woman: That nobody says good morning on the bus.
Older man at back: We do, we just say it quietly.
Facilitator: And what helps?
Unidentified woman: A neighbour with a van.
Older man at back: And a wife with a list.
"""

DENTRO = """Moderatorin: Was hält euch hier?
Junge Frau mit Hund: Der Deich am Morgen.
Mann aus Block C: Dass mein Sohn um die Ecke wohnt.
Moderatorin: Und was fehlt?
Junge Frau mit Hund: Ein Bus nach acht.
Mann aus Block C: Ein Arzt, der bleibt.
"""

SAID_WITH_COLON = """Rosa: I told him one thing: nobody swims alone.
Tom: My rule for the boat: two life jackets, always.
Rosa: My rule for the boat: a flask.
Tom: Fair enough.
"""

CASES = (
    Neighbour(
        "devices as names in a recording",
        "GMT20260211_Recording.transcript.vtt",
        DEVICE,
        said=[
            ("Tanvir Ahmed", "Welcome to the quay circle. What gave you heart this winter?"),
            ("Priya", "The samosa stall by the lock. They know my order."),
            ("Galaxy A52", "My grandson's goals, all four of them."),
            ("Tanvir Ahmed", "And what would you like more of?"),
            ("Priya", "Light on the towpath."),
            ("Galaxy A52", "Somewhere to sit when it rains."),
        ],
        leads="Tanvir Ahmed",
    ),
    Neighbour(
        "a telephone that speaks once",
        "GMT20260211_Recording.transcript.vtt",
        ONCE,
        turns=5,
        voices=["samsung SM-A125F", "Wen"],
        keeps=["My grandson's goals: all four of them."],
    ),
    Neighbour(
        "computers called as their maker called them",
        "stair.srt",
        LAPTOP,
        turns=6,
        voices=["Miriam Cole", "DESKTOP-7QK2"],
        lacks=["DESKTOP-7QK2: We"],
        words=[
            "Who looks after whom on your stair?",
            "We all have Mr Ito's key.",
            "The twins carry my coal up.",
            "What does that do for you?",
            "I sleep better, that is what.",
            "I don't count as alone.",
        ],
    ),
    Neighbour(
        "people described instead of named, above their words in a PDF",
        "circle table 2.pdf",
        pdf([VOICES]),
        turns=6,
        voices=["Young woman", "Man in cap"],
        keeps=["Nothing has. The bench, if it's dry."],
        words=[
            "Good to see you all. What is it like to grow old here?",
            "My nan has three keys to other people's doors and uses all of them.",
            "They shut the post office and we all stopped meeting.",
            "What has come in its place?",
            "Nothing has. The bench, if it's dry.",
            "The bench is good though.",
        ],
    ),
    Neighbour(
        "people described in French above their words",
        "cercle.txt",
        HOMMES,
        turns=6,
        voices=["Homme, premier rang", "Femme au foulard"],
        words=[
            "Qu'est-ce qui vous fait du bien dans ce quartier ?",
            "Le marché du jeudi, parce que tout le monde y passe.",
            "La cour de l'école quand elle reste ouverte le soir.",
            "Et qu'est-ce qui manque ?",
            "Un banc devant la pharmacie.",
            "Une boîte aux lettres, tout simplement.",
        ],
    ),
    Neighbour(
        "people described before their words",
        "newcomers.txt",
        INLINE,
        turns=6,
        voices=["Unidentified woman", "Older man at back"],
        leads="Facilitator",
    ),
    Neighbour(
        "people described in German before their words",
        "deich.docx",
        docx(*DENTRO.strip().split("\n")),
        turns=6,
        voices=["Junge Frau mit Hund", "Mann aus Block C"],
        leads="Moderatorin",
    ),
    Neighbour(
        "somebody's sentence with a colon that two people say stays inside what they say",
        "boat.txt",
        SAID_WITH_COLON,
        said=[
            ("Rosa", "I told him one thing: nobody swims alone."),
            ("Tom", "My rule for the boat: two life jackets, always."),
            ("Rosa", "My rule for the boat: a flask."),
            ("Tom", "Fair enough."),
        ],
    ),
)
