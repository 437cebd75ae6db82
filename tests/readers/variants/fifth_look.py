"""A fifth batch, each expectation written before the file was read."""

from harvest.model import Kind
from tests.readers.making import as_zip, docx, odt
from tests.readers.making_doors import msg
from tests.readers.variants.expect import C, F, R, T, U, Variant

VARIANTS = (
    Variant(
        "Turkish Teams",
        "Toplantı.docx",
        docx(
            ("**", "Mahalle sohbeti-20250312_140210-Toplantı Kaydı"),
            "12 Mart 2025, 13:02",
            "5 dk 2 sn",
            ("**", "Ayşe Kaya transkripsiyonu başlattı"),
            "Ayşe Kaya   0:03\nBahçeyi birlikte kazdık.",
            "Mehmet Usta   0:08\nDomatesler herkese yetti.",
            "Ayşe Kaya   0:14\nKedilere bile.",
            ("**", "Ayşe Kaya transkripsiyonu durdurdu"),
        ),
        kind=T,
        cast={"Ayşe Kaya": (U, 2), "Mehmet Usta": (U, 1)},
        date="2025-03-12",
        lacks=("transkripsiyon",),
    ),
    Variant(
        "interview with table in odt",
        "iv.odt",
        odt(
            (1, "Interview with Ola Finch"),
            rows=[
                ["Interviewer", "What do you mend?"],
                ["Ola", "Anything with a plug."],
                ["Interviewer", "And without?"],
                ["Ola", "Hearts, on Sundays."],
            ],
        ),
        kind=T,
        cast={"Interviewer": (F, 2), "Ola Finch": (R, 2)},
    ),
    Variant(
        "names in bold capitals without colon",
        "bold.docx",
        docx(
            ("**", "WANDA PRILL"),
            "What do you see from your window?",
            ("**", "RUBY MARSH"),
            "A crane. It has not moved since I was born.",
            ("**", "WANDA PRILL"),
            "Would you miss it?",
            ("**", "RUBY MARSH"),
            "Like a tooth.",
        ),
        kind=T,
        cast={"WANDA PRILL": (F, 2), "RUBY MARSH": (U, 2)},
    ),
    Variant(
        "a story with dialogue",
        "dialogue.txt",
        b'We were four on the stairs when the light went.\n"Who has a candle?" asked Mr Aled.\n"I have three," said Ruby, "and a cake."\nSo we ate cake in the dark, and I learned all their names.\n',
        kind=Kind.STORY,
        sources=1,
        keeps=('"I have three," said Ruby',),
    ),
    Variant(
        "a story with times of day",
        "night shift.txt",
        b"My night on the ferry\n\nAt 22:00 we cast off with eleven people and a goat.\nAt 23:30 the goat had made nine friends.\nAt 01:15 somebody sang, and by 02:00 everybody did.\nI have taken that boat each Friday since.\n",
        kind=Kind.STORY,
        sources=1,
        keeps=("the goat had made nine friends",),
    ),
    Variant(
        "a recipe-like list with colons",
        "recipe.txt",
        b"What makes our lunch work\n\nSoup: whoever has a marrow.\nBread: the bakery gives what is left at four.\nChairs: the chapel lends forty.\nPeople: all of them.\nThat is how sixty eat on a Thursday, and nobody pays.\n",
        sources=1,
        keeps=("the bakery gives what is left at four",),
        warns=("No speakers were found",),
    ),
    Variant(
        "field notes with observations",
        "notes.docx",
        docx(
            ("Heading 1", "Notes from table 7, round 2"),
            "Scribe: Wanda",
            "- they all know the ferryman",
            "- two want shade",
            "- one said: I only talk to people when it rains",
        ),
        kind=Kind.NOTE,
        tables=("7",),
        rounds=("2",),
        turns=3,
        lacks=("Wanda",),
    ),
    Variant(
        "Zoom VTT where one name has a colon and a role",
        "GMT20250512-100000_Recording.vtt",
        b"WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nCllr Odile Marsh: I opened the first bench.\n\n2\n00:00:03.500 --> 00:00:06.000\nWanda Prill (facilitator): What did you say?\n\n3\n00:00:06.500 --> 00:00:09.000\nCllr Odile Marsh: I said: sit. And they sat.\n",
        kind=T,
        cast={"Cllr Odile Marsh": (C, 2), "Wanda Prill": (F, 1)},
        date="2025-05-12",
        says=("I said: sit. And they sat.",),
    ),
    Variant(
        "captions that roll",
        "roll.vtt",
        b"WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.500 --> 00:00:02.500 align:start position:0%\n \nwe used to<00:00:01.000><c> dance</c><00:00:01.500><c> in</c>\n\n00:00:02.500 --> 00:00:02.510 align:start position:0%\nwe used to dance in\n \n\n00:00:02.510 --> 00:00:05.000 align:start position:0%\nwe used to dance in\nthe<00:00:03.000><c> yard</c><00:00:03.500><c> on</c><00:00:04.000><c> sundays</c>\n",
        kind=T,
        turns=1,
        says=("we used to dance in the yard on sundays",),
        dropped=("repeated",),
    ),
    Variant(
        "Otter with speaker numbers",
        "Quay talk_otter_ai.txt",
        b"Speaker 1  0:01  \nI mend nets on the steps.\n\nSpeaker 2  0:06  \nAnd I hold the other end.\n\nSpeaker 1  0:10  \nHe does. He complains, but he does.\n\nTranscribed by https://otter.ai\n",
        kind=T,
        cast={"Speaker 1": (U, 2), "Speaker 2": (U, 1)},
        lacks=("otter.ai",),
    ),
    Variant(
        "Read.ai-like minutes with action items",
        "summary.txt",
        b"Meeting summary\n\nKey points\n- The group discussed the bench and agreed it should be mended.\n- Ola reported that paint has been ordered.\n\nAction items\n- Ola to paint the bench by Friday.\n- Finn to bring sandpaper.\n\nNext meeting: 3 June 2025\n",
        not_data="minutes",
    ),
    Variant(
        "consent form filled in twice",
        "consent.docx",
        docx(
            ("Heading 1", "Consent form"),
            "I understand that taking part is voluntary. Yes / No",
            "I agree to be recorded. Yes / No",
            "I agree that my words are quoted. Yes / No",
            "Name: Ruby Marsh",
            "Signature: R. Marsh",
            "Date: 12 May 2025",
        ),
        not_data="consent form",
    ),
    Variant(
        "msg with a story and an attachment",
        "Quay.msg",
        msg(
            "The crane lights up when somebody marries. They asked the driver once and he never stopped.",
            sender="Ruby Marsh",
            subject="The crane",
            head="From: Ruby Marsh <ruby@mail.example>\nDate: Tue, 10 Mar 2026 09:12:00 +0000\n",
            attachment="crane.jpg",
        ),
        kind=Kind.STORY,
        date="2026-03-10",
        warns=("attachment",),
    ),
    Variant(
        "HTML page of one story",
        "crane.html",
        b"<html><body><header><nav><a href='/'>Home</a></nav></header><main><h1>The crane</h1><p>By Ruby Marsh</p><p>It lights up when somebody marries.</p><p>They asked the driver once and he never stopped.</p></main><footer>(c)</footer></body></html>",
        sources=1,
        keeps=("It lights up",),
        lacks=("Home",),
    ),
    Variant(
        "HTML board of ideas with names",
        "board.html",
        (
            "<html><body><h1>What should the quay become?</h1><div class='ideas'>"
            + "".join(
                (
                    f"<div class='idea-card'><div class='idea-card__author'>{a}</div><div class='idea-card__body'>{b}</div><span class='idea-card__votes'>{n} votes</span></div>"
                    for a, b, n in (
                        ("Ruby M.", "A place to swim that has steps.", 3),
                        ("Finn", "Steps? A ladder.", 5),
                        ("ola_mends", "Both, and a rail.", 9),
                    )
                )
            )
            + "</div></body></html>"
        ).encode(),
        kind=T,
        cast={"Ruby M.": (U, 1), "Finn": (U, 1), "ola_mends": (U, 1)},
        questions=("What should the quay become?",),
        lacks=("votes",),
    ),
    Variant(
        "a Facebook thread copied as text",
        "fb.txt",
        b"Ruby Marsh\nWhat did the flood leave you?\n3d\nLike\nReply\nFinn Ade\nMud to the knee and eleven people with shovels.\n3d\nLike\nReply\nOla Finch\nA fridge that is not mine. Nobody wants it back!\n2d\nLike\nReply\n",
        kind=T,
        cast={"Ruby Marsh": (U, 1), "Finn Ade": (U, 1), "Ola Finch": (U, 1)},
        lacks=("Reply",),
    ),
    Variant(
        "WhatsApp Android US",
        "WhatsApp Chat with Quay.txt",
        b"5/12/25, 9:14 AM - Messages and calls are end-to-end encrypted.\n5/12/25, 9:14 AM - Ola: Bench is dry\n5/28/25, 9:20 AM - Finn: Then I sit\n5/28/25, 9:21 AM - Ola: <Media omitted>\n",
        kind=T,
        cast={"Ola": (U, 1), "Finn": (U, 1)},
        date="2025-05-12",
    ),
    Variant(
        "Google Meet chat sbv",
        "chat.sbv",
        b"00:00:05.000,00:00:10.000\nOla Finch: The bench is dry\n\n00:00:12.000,00:00:15.000\nFinn Ade: Then I sit\n",
        kind=T,
        cast={"Ola Finch": (U, 1), "Finn Ade": (U, 1)},
    ),
    Variant(
        "Whisper tsv",
        "audio.tsv",
        b"start\tend\ttext\n0\t2500\tMy gran sold fish here.\n2500\t5200\tI sell bread.\n9800\t12000\tThe gulls never noticed.\n",
        kind=T,
        turns=2,
        warns=("No speaker names",),
    ),
    Variant(
        "R1 and R2 in a focus group",
        "fg.txt",
        b"Mod: What does the yard give you?\nR1: Sun, from four.\nR2: A reason to carry a chair down.\nMod: And to your children?\nR1: Scabs and friends.\nR3: Mine learned to whistle.\n",
        kind=T,
        cast={"Mod": (F, 2), "R1": (U, 2), "R2": (U, 1), "R3": (U, 1)},
    ),
    Variant(
        "Panjabi names",
        "panj.txt",
        "ਜਸਪ੍ਰੀਤ: ਸਾਡੀ ਗਲੀ ਵਿੱਚ ਸਭ ਮਿਲ ਕੇ ਖਾਂਦੇ ਹਨ।\nਹਰਦੀਪ: ਹਾਂ, ਹਰ ਐਤਵਾਰ।\nਜਸਪ੍ਰੀਤ: ਤੇ ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਦਿੰਦਾ।\nਹਰਦੀਪ: ਸਿਰਫ਼ ਲੂਣ।\n".encode(),
        kind=T,
        cast={"ਜਸਪ੍ਰੀਤ": (U, 2), "ਹਰਦੀਪ": (U, 2)},
    ),
    Variant(
        "an organisation speaks in a panel",
        "panel.txt",
        b"Chair: What will each of you do?\nCoastline Housing: We will mend the lift by July.\nHarbour Kitchen: We cook on the day it is mended.\nChair: Who pays?\nCoastline Housing: We do.\n",
        kind=T,
        cast={"Chair": (F, 2), "Coastline Housing": (U, 2), "Harbour Kitchen": (U, 1)},
    ),
    Variant(
        "zip with a transcript and an agenda",
        "day.zip",
        as_zip(
            {
                "table 2/talk.txt": b"Ola: We mend.\nFinn: We sit.\nOla: He sits.\nFinn: I do.\n",
                "agenda.txt": b"Agenda\n10.00 Welcome\n10.30 Round one\n11.30 Lunch\n12.30 Close\n",
            }
        ),
        not_data=None,
        keeps=("We mend.",),
    ),
)
