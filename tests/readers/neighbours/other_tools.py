"""Other languages and tools: who leads, names in heads and headings, boards in columns, notices of machines."""

from tests.readers.making import as_csv, docx, pdf, xlsx
from tests.readers.neighbours.case import Neighbour

_NOTICES = {
    "French": "Cette transcription modifiable a été générée par ordinateur et peut contenir des erreurs.",
    "Spanish": "Esta transcripción editable se ha generado por ordenador y puede contener errores.",
    "German": "Dieses bearbeitbare Transkript wurde automatisch erstellt und kann Fehler enthalten.",
    "Polish": "Ta edytowalna transkrypcja została wygenerowana komputerowo i może zawierać błędy.",
    "Dutch": "Dit bewerkbare transcript is door de computer gegenereerd en kan fouten bevatten.",
}
_TALK = (
    "Ada Obi: What do you mend?",
    "Bo Katz: Clocks, and once a gate.",
    "Ada Obi: And the gate?",
    "Bo Katz: It sings.",
)
_SAID = [tuple(line.split(": ", 1)) for line in _TALK]
_VOICES = (
    "<v Kateřina Nová>Dobrý večer, kdo by chtěl začít?</v>",
    "<v Pavel Vlk>Já chodím na náměstí každé ráno.</v>",
    "<v Kateřina Nová>Co vám tam chybí?</v>",
    "<v Jana Malá (host)>Stín. V létě tam nevydržíte.</v>",
)
_LEGEND = docx(
    "BL = Bea Lock, library assistant, hosting. JF = Josie Farr. LF = her daughter Lottie (nine).",
    "BL: When were you at your best here?",
    "JF: The night of the storm, when we carried the books upstairs.",
    "LF: I carried the atlas.",
    "BL: And what helped you?",
    "JF: That nobody asked whose idea it was.",
)
_STORIES = docx(
    ("Heading 1", "Stories from the drop-in"),
    ("Heading 2", "Amina Bibi Khan, 58, Mill Lane, sewing group (told in Urdu, written down by Lou)"),
    "I came with one suitcase and a machine, and I made curtains for the whole stair that winter.",
    ("Heading 2", "Edie Larkin, aged 83 – read out by her son Neil"),
    "I was rubbish at school, but I could whistle, and I whistled the little ones down the stairs.",
    ("Heading 2", "Mr Donnelly (Frank)"),
    "I mend bikes, and I have mended the same bike for the same lad eleven times.",
)
_PAGE = """<html><body><div class="cc-banner">Wir verwenden Cookies, damit diese Seite funktioniert.</div><main>
<h1>Greta, Netzflickerin</h1><p>Veröffentlicht am 3. März 2024 vom Hafenmuseum</p>
<p>Ich habe mit neun angefangen, weil meine Mutter keine Augen mehr hatte für das Garn.</p></main></body></html>"""
_SURVEY = as_csv(
    ["Respondent ID", "What did you take home?", "About you", ""],
    ["", "Open-Ended Response", "Your name", "Street"],
    ["118329041001", "A cutting from the fig, wrapped in wet newspaper.", "Bev Lowry", "Ash Grove"],
    ["118329041002", "Sunburn and three telephone numbers of my neighbours.", "Idris", "Elm Road"],
)
_FIELD = as_csv(
    ["enumerator", "grp_person-full_name", "grp_story-best_day", "KEY"],
    ["Halima", "Peter Okoth", "The day the well came up clear we drank until we were cold.", "uuid:11"],
    ["Halima", "Grace Auma", "My sister learnt to read the bus signs and took us to the lake.", "uuid:12"],
)
_MINUTES = docx(
    ("Heading 1", "Notes of the Residents' Meeting"),
    "Present: Jo Hallam (chair), Deepak Rana, Eunice Boateng",
    "Apologies received from Nadia Ferris",
    ("Heading 2", "1. Bins"),
    "Deepak Rana told the meeting that the bin store had been locked for three weeks.",
    "Eunice suggested that the caretaker be given a second key.",
    ("Heading 2", "2. Summer"),
    "Jo asked who could make a poster.",
    "Deepak: “My lot will do it if there is pizza.”",
    ("Heading 2", "3. Any other business"),
    "Eunice Boateng reported that her neighbour had not been out since Easter.",
)
_MENTI = xlsx(
    Voters=[
        ["What is ours?"],
        [],
        ["Voter", "Q1. One word (Word cloud)", "Q2. What would you bring back? (Open ended)", "Q3. Heard (Scales 1-5)"],
        ["Voter 1", "tired", "The Saturday market", 2],
        ["Voter 2", "hopeful", "A shop that sells buttons", 4],
        ["Voter 3", "tired", "The clock that was always wrong", 1],
    ]
)

CASES = (
    *(
        Neighbour(
            f"a machine's notice in {language}", f"{language}.docx", docx(*_TALK, notice), said=_SAID, leads="Ada Obi"
        )
        for language, notice in _NOTICES.items()
    ),
    Neighbour(
        "a guest is called host in Czech, and who asks leads",
        "setkání.vtt",
        "WEBVTT\n\n" + "".join(f"00:00:{n:02}.000 --> 00:00:{n + 4:02}.000\n{v}\n\n" for n, v in enumerate(_VOICES)),
        voices=["Jana Malá"],
        leads="Kateřina Nová",
    ),
    Neighbour(
        "who opens a round leads, though nobody asks with a mark",
        "Library_otter.txt",
        "Bronwen Hughes  0:02\nSo if we go round and say who we are. I volunteer on Saturdays.\n\n"
        "Derek Pugh  0:23\nI come for the papers. Who can come in two mornings? Not the kids.\n\n"
        "Ruth Ode  0:46\nMy two learnt to read in that corner.\n\n"
        "Bronwen Hughes  1:09\nOkay. Let's write that up on the sheet.\n\nTranscribed by https://otter.ai\n",
        leads="Bronwen Hughes",
    ),
    Neighbour(
        "who asks one other to tell leads",
        "allotment.txt",
        "Denise: We're rolling. Tell me about the first time you came.\n"
        "Mr Okafor: It was in the winter. There was nothing here, you understand? Brambles to your chest, and frost.\n"
        "Denise: And you took it on anyway.\n"
        "Mr Okafor: My wife said I was a fool. But by August we had yams. What else would I do with the ground?\n",
        leads="Denise",
    ),
    Neighbour(
        "a legend in sentences, with a child in it",
        "table 4.docx",
        _LEGEND,
        voices=["Bea Lock", "Josie Farr", "Lottie"],
        leads="Bea Lock",
        lacks=["BL", "her daughter"],
    ),
    Neighbour(
        "headings with a name, an age, a place and how it was told",
        "Stories.docx",
        _STORIES,
        voices=["Amina Bibi Khan", "Edie Larkin", "Frank Donnelly"],
        lacks=["Mill Lane", "read out by"],
    ),
    Neighbour(
        "a saved page with a bar about cookies and a title that names who tells",
        "greta.html",
        _PAGE,
        voices=["Greta"],
        lacks=["Cookies", "Veröffentlicht"],
    ),
    Neighbour(
        "somebody who bakes cookies, on a site",
        "cook.html",
        "<html><body><div><h1>Sweet</h1><p>I baked cookies for the street, and we use cookies as money now. My site of "
        "choice is the bench by the pond, where everybody accepts them.</p></div></body></html>",
        keeps=["I baked cookies for the street"],
    ),
    Neighbour(
        "a first name whose surname stands in the head, and a page's number with a right beside it",
        "mill.pdf",
        pdf(
            [
                [
                    *("Life in the sheds", "With Tobias Renshaw, 72", "Interviewer: How did you come to the mill?"),
                    *("Tobias: My brother got me in at fifteen.", "Seite 1 von 2    © Mill Lane Archive"),
                ],
                [
                    *("Interviewer: And did you like it?", "Tobias: I liked the noise, you could sing in it."),
                    *("Interviewer: And now?", "Tobias: Open the roof.", "Seite 2 von 2    © Mill Lane Archive"),
                ],
            ]
        ),
        voices=["Tobias Renshaw"],
        leads="Interviewer",
        lacks=["Seite", "Mill Lane Archive"],
    ),
    Neighbour("a name asked for within a question", "supper.csv", _SURVEY, voices=["Bev Lowry", "Idris"], turns=2),
    Neighbour("a name in a group of a field tool", "odk.csv", _FIELD, voices=["Peter Okoth", "Grace Auma"], turns=2),
    Neighbour(
        "stickies spread over columns under frames",
        "frames.csv",
        as_csv(
            ["Board: Youth hub", "", ""],
            ["", "", ""],
            ["Frame 1: What should be inside?", "", ""],
            ["somewhere to do homework", "a kitchen", "NOT another pool table"],
            ["a quiet room", "plugs", ""],
            ["Frame 2: Who runs it?", "", ""],
            ["us", "us + one adult", ""],
        ),
        words=[
            "somewhere to do homework",
            "a kitchen",
            "NOT another pool table",
            "a quiet room",
            "plugs",
            "us",
            "us + one adult",
        ],
        asked={"plugs": "What should be inside?"},
        kind="note",
    ),
    Neighbour(
        "slides of words and of figures in one table",
        "menti.xlsx",
        _MENTI,
        words=[
            "tired",
            "hopeful",
            "tired",
            "The Saturday market",
            "A shop that sells buttons",
            "The clock that was always wrong",
        ],
    ),
    Neighbour(
        "what people report in minutes, at their end too, and a quotation behind a name",
        "notes May.docx",
        _MINUTES,
        said=[
            ("Deepak Rana", "Deepak Rana told the meeting that the bin store had been locked for three weeks."),
            ("Eunice Boateng", "Eunice suggested that the caretaker be given a second key."),
            ("Jo Hallam", "Jo asked who could make a poster."),
            ("Deepak Rana", "“My lot will do it if there is pizza.”"),
            ("Eunice Boateng", "Eunice Boateng reported that her neighbour had not been out since Easter."),
        ],
    ),
    Neighbour(
        "captions that say whose words they are",
        "captions.txt",
        "PHOTOS\n\nIMG_1.jpg – The last tram on Station Road. Words: Alf Penney\n"
        "IMG_2.jpg –\nIMG_3.jpg – “She never gave me the right change” – Rita, conductor\n"
        "IMG_4.jpg – Boys on the sea wall. Photo: K. Brandt\n",
        voices=["Alf Penney", "Rita"],
        turns=3,
        lacks=["IMG_2"],
    ),
    Neighbour(
        "a poll before each line of which an iPhone puts a mark",
        "_chat.txt",
        "[04.05.24, 18:04:22] Heike: Was machen wir mit dem Hof?\n[04.05.24, 18:05:10] Said: Tische.\n"
        "[04.05.24, 18:06:40] Heike: \u200eUMFRAGE:\nWann?\n\u200eOPTION: Samstag (5)\n\u200eOPTION: Sonntag (2)\n"
        "[04.05.24, 18:07:45] Frau Lenz: Samstag.\n",
        words=["Was machen wir mit dem Hof?", "Tische.", "Samstag."],
    ),
)
