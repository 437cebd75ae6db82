"""Transcripts, notes and papers as other tools and typists leave them."""

from tests.readers.making import docx, pdf
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "Google Meet transcript in Word",
        "Harbour talk - 2026/05/12 14:02 BST - Transcript.docx",
        docx(
            ("Heading 1", "12 May 2026"),
            ("Heading 1", "Harbour talk - Transcript"),
            ("Heading 2", "Attendees"),
            "Ada Obi, Ruben Katz, Mina Kaur",
            ("Heading 2", "Transcript"),
            ("Heading 3", "00:00:00"),
            "Ada Obi: Shall we begin? What brought you here?",
            "Ruben Katz: A leaflet in the launderette.",
            "Ada Obi: And what made you stay?",
            ("Heading 3", "00:05:00"),
            "Mina Kaur: The soup. I had three bowls.",
            "Ruben Katz: Nobody asked me what I do.",
            "Transcription ended after 00:06:12",
            (
                "This editable transcript was computer generated and might contain errors. People can also "
                "change the text after it was created."
            ),
        ),
        said=[
            ("Ada Obi", "Shall we begin? What brought you here?"),
            ("Ruben Katz", "A leaflet in the launderette."),
            ("Ada Obi", "And what made you stay?"),
            ("Mina Kaur", "The soup. I had three bowls."),
            ("Ruben Katz", "Nobody asked me what I do."),
        ],
        date="2026-05-12",
        leads="Ada Obi",
    ),
    Neighbour(
        "Fireflies text",
        "Fireflies harbour.txt",
        """Harbour listening - transcript
May 12, 2026, 2:02 PM | 14 mins

Ada Obi - 00:03
What do you love about this place?

Ruben Katz - 00:10
The ferry. Even when it is late.

Mina Kaur - 00:19
It is always late.

Ruben Katz - 00:24
That is what I love.

Ada Obi - 00:31
And what would you change?

Mina Kaur - 00:36
A roof over the queue.

Transcribed by https://fireflies.ai
""",
        said=[
            ("Ada Obi", "What do you love about this place?"),
            ("Ruben Katz", "The ferry. Even when it is late."),
            ("Mina Kaur", "It is always late."),
            ("Ruben Katz", "That is what I love."),
            ("Ada Obi", "And what would you change?"),
            ("Mina Kaur", "A roof over the queue."),
        ],
        date="2026-05-12",
        leads="Ada Obi",
        lacks=["fireflies"],
    ),
    Neighbour(
        "Descript markdown",
        "kitchen table.md",
        """# Kitchen table

**Ada:** [00:00:04] When did you feel heard?

**Ruben:** [00:00:09] When the bin men stopped and asked my name.

**Ada:** [00:00:21] Did they remember it?

**Ruben:** [00:00:24] They shout it every Tuesday: Ruben! Ruben!
""",
        said=[
            ("Ada", "When did you feel heard?"),
            ("Ruben", "When the bin men stopped and asked my name."),
            ("Ada", "Did they remember it?"),
            ("Ruben", "They shout it every Tuesday: Ruben! Ruben!"),
        ],
        leads="Ada",
    ),
    Neighbour(
        "MaxQDA style with hash times and numbers",
        "I03.docx",
        docx(
            "I: What does the garden mean to you? #00:00:05-2#",
            "B: It is where I stop. (..) I mean, I stop thinking. #00:00:14-8#",
            "I: Mhm. #00:00:16-0#",
            "B: And my knees forget themselves. #00:00:21-1#",
            "I: When were you last there? #00:00:24-0#",
            "B: This morning, before the bus. #00:00:29-3#",
        ),
        said=[
            ("I", "What does the garden mean to you?"),
            ("B", "It is where I stop. (..) I mean, I stop thinking."),
            ("I", "Mhm."),
            ("B", "And my knees forget themselves."),
            ("I", "When were you last there?"),
            ("B", "This morning, before the bus."),
        ],
        leads="I",
        lacks=["#00"],
    ),
    Neighbour(
        "SRT with dashes and names in brackets",
        "harbour.srt",
        """1
00:00:01,000 --> 00:00:04,000
[Ada] What do you see from here?

2
00:00:04,200 --> 00:00:08,000
[Ruben] Gulls. And a crane that
never moves.

3
00:00:08,500 --> 00:00:10,000
[laughter]

4
00:00:10,100 --> 00:00:13,000
[Ada] Would you miss it?

5
00:00:13,200 --> 00:00:15,000
[Ruben] Like a tooth.
""",
        said=[
            ("Ada", "What do you see from here?"),
            ("Ruben", "Gulls. And a crane that never moves."),
            ("Ada", "Would you miss it?"),
            ("Ruben", "Like a tooth."),
        ],
        leads="Ada",
    ),
    Neighbour(
        "Old Teams docx with arrows",
        "Meeting.docx",
        docx(
            "0:0:0.0 --> 0:0:4.120\nAda Obi\nWelcome. What is the quay to you?",
            "0:0:4.300 --> 0:0:9.0\nRuben Katz\nA place to wait. I like waiting there.",
            "0:0:9.200 --> 0:0:12.0\nAda Obi\nFor what?",
            "0:0:12.500 --> 0:0:15.9\nRuben Katz\nFor nothing. That is the point.",
        ),
        said=[
            ("Ada Obi", "Welcome. What is the quay to you?"),
            ("Ruben Katz", "A place to wait. I like waiting there."),
            ("Ada Obi", "For what?"),
            ("Ruben Katz", "For nothing. That is the point."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "Word Transcribe pane",
        "Transcribe.docx",
        docx(
            "Audio file",
            "harbour talk.m4a",
            "Transcript",
            "00:00:02 Speaker 1",
            "What do you love here?",
            "00:00:06 Speaker 2",
            "The noise of the ropes.",
            "00:00:11 Speaker 3",
            "The quiet, when they stop.",
            "00:00:15 Speaker 1",
            "Both?",
            "00:00:17 Speaker 2",
            "Both.",
        ),
        said=[
            ("Speaker 1", "What do you love here?"),
            ("Speaker 2", "The noise of the ropes."),
            ("Speaker 3", "The quiet, when they stop."),
            ("Speaker 1", "Both?"),
            ("Speaker 2", "Both."),
        ],
        leads="Speaker 1",
        lacks=["Audio file", ".m4a"],
    ),
    Neighbour(
        "SurveyMonkey individual PDF-like summary",
        "Summary.pdf",
        pdf(
            [
                [
                    "Quay survey",
                    "SurveyMonkey",
                    "Q2 What would you change first?",
                    "Answered: 4   Skipped: 11",
                    "#  RESPONSES  DATE",
                    "1  A roof over the queue  5/12/2026 10:12 AM",
                    "2  Fewer cones, more benches  5/12/2026 10:15 AM",
                    "3  The smell at low tide, honestly  5/12/2026 11:40 AM",
                    "4  Nothing. Leave it be.  5/13/2026 9:02 AM",
                ]
            ]
        ),
        words=[
            "A roof over the queue",
            "Fewer cones, more benches",
            "The smell at low tide, honestly",
            "Nothing. Leave it be.",
        ],
    ),
    Neighbour(
        "quotes with names below in Word",
        "What people said at the fair.docx",
        docx(
            ("Heading 1", "What people said at the fair"),
            "“I came for the cake and stayed for the arguing.”",
            "– Ruben, boat builder",
            "“My street has three languages and one skip.”",
            "– Mina, Salt Lane",
            "“We want a door, not a leaflet.”",
            "– young person, 14",
        ),
        keeps=[
            "I came for the cake and stayed for the arguing.",
            "My street has three languages and one skip.",
            "We want a door, not a leaflet.",
        ],
        turns=3,
        voices=["Ruben", "Mina", "young person"],
    ),
    Neighbour(
        "forwarded mail",
        "FW_ my memory of the lido.eml",
        (
            b"From: Ada Obi <ada@together.example>\r\nTo: team@together.example\r\nSubject: FW: my "
            b"memory of the lido\r\nDate: Tue, 12 May 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
            b"Content-Type: text/plain; charset=utf-8\r\n\r\nHi both, this came in after Saturday, can "
            b"we add it? Ada\r\n\r\n---------- Forwarded message ---------\r\nFrom: Ruben Katz "
            b"<ruben@mail.example>\r\nDate: Mon, 11 May 2026 at 20:14\r\nSubject: my memory of the lido\r\n"
            b"To: Ada Obi <ada@together.example>\r\n\r\nIn the summer of 1976 we swam until the lamps "
            b"came on. My brother sold his place in the queue for a choc ice.\r\nI would like that noise "
            b"back.\r\n\r\nRuben\r\n"
        ),
        keeps=["In the summer of 1976", "I would like that noise back."],
        lacks=["this came in after Saturday"],
        voices=["Ruben Katz"],
    ),
    Neighbour(
        "interview with Q. and A. bold question paragraphs",
        "Talk with the ferryman.docx",
        docx(
            ("Heading 1", "Talk with the ferryman"),
            "Interview by Ada Obi, 12 May 2026",
            ("**", "What is the first thing you do in the morning?"),
            "I listen. If the gulls are inland, I put on the other coat.",
            ("**", "And who is on the first boat?"),
            "Nurses, mostly. One baker, going home.",
            ("**", "What would you like people to know?"),
            "That a ferry is a bridge that asks you to wait.",
        ),
        keeps=["I listen. If the gulls are inland", "Nurses, mostly.", "That a ferry is a bridge"],
        asked={"Nurses, mostly. One baker, going home.": "And who is on the first boat?"},
        date="2026-05-12",
    ),
    Neighbour(
        "minutes by AI",
        "Meeting notes harbour.docx",
        docx(
            ("Heading 1", "Meeting notes"),
            "Date: 12 May 2026",
            "Attendees: Ada Obi, Ruben Katz, Mina Kaur",
            ("Heading 2", "Summary"),
            "The group discussed the state of the quay and agreed that lighting was the priority.",
            ("Heading 2", "Key points"),
            "Ruben: raised concerns about the steps.",
            "Mina: suggested a roof over the queue.",
            ("Heading 2", "Action items"),
            "Ada: contact the council by Friday.",
            "Ruben: ask the boatyard for timber.",
        ),
        not_data=True,
    ),
)
