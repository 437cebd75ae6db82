"""Once more each kind of file that strangers bring, written after its reader: what it had not seen."""

import json

from tests.readers.making import as_csv, docx, odt, pdf, xlsx
from tests.readers.neighbours.case import Neighbour
from tests.readers.neighbours.page_cards import paged, rtf

CASES = (
    Neighbour(
        "notes of a parish evening with initials for who was there and full names in the text",
        "Parish evening 9 June.docx",
        docx(
            ("Heading 1", "Notes of the parish evening, Monday 8 June 2026"),
            "In attendance: Revd Alma Quist, Cllr Bevan Rook, Mrs Tolley, Idris Vane, Pru Castle",
            "Apologies received from Dr Lund.",
            ("**", "Opening"),
            "Revd Alma Quist lit the stove and welcomed everybody.",
            ("**", "Stories from the lane"),
            "Mrs Tolley remembered the year the lane flooded and how the Vane boys carried her piano. She has never "
            "played it as well since.",
            "Idris Vane said it was a harmonium. He would like it back.",
            "Pru Castle told everyone that she came to the lane alone and that the baker taught her the names.",
            "Several people felt the stile should be lower.",
            ("**", "Date of next meeting"),
            "13 July.",
        ),
        keeps=[
            "carried her piano. She has never played it",
            "harmonium. He would like it back",
            "taught her the names",
        ],
        lacks=["lit the stove", "13 July", "Dr Lund"],
        voices=["Mrs Tolley", "Idris Vane", "Pru Castle"],
        kind="note",
    ),
    Neighbour(
        "a Welsh record, verbs first",
        "cofnodion noson agored.docx",
        docx(
            ("Heading 1", "Cofnodion y noson agored, 12 Mai 2026"),
            "Yn bresennol: Mair Puw, Mrs Pritchard, Ifan Rhys, Gwen Lloyd",
            "Ymddiheuriadau: Dafydd Ellis",
            ("Heading 2", "Croeso"),
            "Croesawodd Gwen bawb.",
            ("Heading 2", "Beth sy'n ein dal"),
            "Dywedodd Mair Puw fod y gloch yn hwyr bob amser a bod pawb yn ei charu.",
            "Soniodd Mrs Pritchard am y gaeaf hir a'r cawl.",
            "Cofiodd Ifan Rhys y ci a'r cwch.",
            ("Heading 2", "Cyfarfod nesaf"),
            "9 Mehefin.",
        ),
        keeps=["y gloch yn hwyr", "y gaeaf hir a'r cawl", "y ci a'r cwch"],
        lacks=["9 Mehefin", "Croesawodd"],
        voices=["Mair Puw", "Mrs Pritchard", "Ifan Rhys"],
    ),
    Neighbour(
        "a Spanish record with decisions in a table",
        "acta de la velada.docx",
        docx(
            ("Heading 1", "Acta de la velada del 12 de mayo de 2026"),
            "Asistentes: Sra. Molina, Iker Sanz, Doña Pura, Nuria Vidal",
            "Ausentes: Tomás Gil",
            ("Heading 2", "1. Lo que nos sostiene"),
            "La Sra. Molina contó que la fuente era su primer salón.",
            "Iker Sanz dijo que los vecinos le subieron el piano por la escalera.",
            "Doña Pura recordó el invierno en que nadie cerraba la puerta.",
            ("Heading 2", "2. Ruegos y preguntas"),
            "Ninguno.",
            tables=[[["Acuerdo", "Responsable", "Plazo"], ["Llamar al ayuntamiento", "NV", "junio"]]],
        ),
        keeps=["la fuente era su primer salón", "le subieron el piano", "nadie cerraba la puerta"],
        lacks=["ayuntamiento", "Ausentes"],
        voices=["Iker Sanz", "Doña Pura"],
    ),
    Neighbour(
        "council minutes with resolutions and reports stay minutes",
        "Full council 2 June.docx",
        docx(
            ("Heading 1", "Minutes of the full council, 2 June 2026"),
            "Present: Cllrs Rook, Tolley, Vane. In attendance: the clerk.",
            "Apologies: Cllr Castle",
            "12/26 Cllr Rook declared an interest in item 4.",
            "13/26 It was resolved that the minutes be signed. Proposed by Cllr Vane, seconded by Cllr Tolley.",
            "14/26 The clerk reported that the precept had been received.",
            "15/26 Cllr Tolley asked whether the bins were emptied. The clerk confirmed that they were.",
            "16/26 Date of next meeting: 7 July.",
        ),
        not_data=True,
    ),
    Neighbour(
        "a theory of change as a table",
        "theory of change.xlsx",
        xlsx(
            ToC=[
                ["Theory of change, draft 2"],
                [],
                ["Long-term outcome", "Success indicator", "Baseline (2025)", "Target (2028)", "Data source"],
                ["Nobody eats alone on a Sunday", "Households at the long table", "12", "60", "Sign-up list"],
                ["The loft belongs to the young", "Keys held by under-25s", "0", "5", "Key log"],
            ]
        ),
        not_data=True,
    ),
    Neighbour(
        "typed measures with dashes",
        "signs of success.docx",
        docx(
            ("Heading 1", "How would we know?"),
            ("Heading 2", "A bus after nine"),
            "Indicator: last departure",
            "Now: 20:40",
            "Target: 23:30 by 2028",
            ("Heading 2", "A warm loft"),
            "Indicator: evenings with the stove lit",
            "Now: 3 a month",
            "Target: 12 a month",
        ),
        not_data=True,
    ),
    Neighbour(
        "what people answer about where they are and where they want to be is data",
        "signs.csv",
        as_csv(
            ["Who", "Where are we now?", "Where do we want to be?", "How will we know?"],
            ["Nell", "Cold, and proud of it", "In the loft with the stove lit", "My mother stops complaining"],
            ["Bashir", "Waiting for a bus that has forgotten us", "On it", "I am home before the news"],
            ["Olive", "Behind a locked gate", "Behind an open one", "Dogs in my garden, God help me"],
        ),
        keeps=["Waiting for a bus that has forgotten us", "My mother stops complaining"],
        voices=["Nell", "Bashir", "Olive"],
    ),
    Neighbour(
        "a recogniser's Chinese speakers by number with times in brackets",
        "录音转文字结果.txt",
        """录音转文字结果
文件名：茶话会.m4a
说话人1（00:00:02）
大家最喜欢哪里？
说话人2（00:00:09）
河边的台阶，早上没有人。
说话人1（00:00:21）
还有呢？
说话人3（00:00:25）
我奶奶的摊子。
""",
        said=[
            ("说话人1", "大家最喜欢哪里？"),
            ("说话人2", "河边的台阶，早上没有人。"),
            ("说话人1", "还有呢？"),
            ("说话人3", "我奶奶的摊子。"),
        ],
    ),
    Neighbour(
        "Cantonese names with an English host",
        "teahouse.docx",
        docx(
            "Host（00:03）：你最中意呢條街啲乜？",
            "黃伯（00:10）：朝早嗰檔豆漿。",
            "Kit仔（00:18）：我識得每一隻貓。",
            "Host（00:27）：仲差啲乜？",
            "黃伯（00:31）：一張枱，坐得六個人。",
        ),
        said=[
            ("Host", "你最中意呢條街啲乜？"),
            ("黃伯", "朝早嗰檔豆漿。"),
            ("Kit仔", "我識得每一隻貓。"),
            ("Host", "仲差啲乜？"),
            ("黃伯", "一張枱，坐得六個人。"),
        ],
        leads="Host",
    ),
    Neighbour(
        "Bengali with times before the names",
        "আড্ডা.txt",
        """[00:04] রুমা: এখানে সবচেয়ে ভালো কী?
[00:11] দাদু হারুন: নদীর ঘাট, আর যারা সেখানে বসে।
[00:29] রুমা: কী নেই?
[00:33] দাদু হারুন: রাতে একটা আলো।
""",
        said=[
            ("রুমা", "এখানে সবচেয়ে ভালো কী?"),
            ("দাদু হারুন", "নদীর ঘাট, আর যারা সেখানে বসে।"),
            ("রুমা", "কী নেই?"),
            ("দাদু হারুন", "রাতে একটা আলো।"),
        ],
    ),
    Neighbour(
        "oTranscribe with names in capitals on lines of their own",
        "loft.otr",
        json.dumps(
            {
                "text": '<p>ADA</p><p><span class="timestamp" data-timestamp="3">00:03</span> What do you hear?</p>'
                '<p>RUBEN</p><p><span class="timestamp" data-timestamp="8">00:08</span> Ropes, and rain.</p>'
                '<p>ADA</p><p><span class="timestamp" data-timestamp="15">00:15</span> Is it loud?</p>'
                '<p>RUBEN</p><p><span class="timestamp" data-timestamp="19">00:19</span> It is company.</p>',
                "media": "loft.mp3",
                "media-source": "",
                "media-time": 30,
            }
        ),
        said=[
            ("ADA", "What do you hear?"),
            ("RUBEN", "Ropes, and rain."),
            ("ADA", "Is it loud?"),
            ("RUBEN", "It is company."),
        ],
    ),
    Neighbour(
        "a hearing with a cover page and a number before every line",
        "inquest of the bridge.pdf",
        pdf(
            [
                ["THE BRIDGE INQUIRY", "Transcript of Day 4", "Tuesday, 9 June 2026"],
                [
                    "1 INSPECTOR HALE: Who kept the bridge?",
                    "2 MS ROWE: My mother did. She had the key on a",
                    "3 string, and nobody crossed without a word.",
                    "4 INSPECTOR HALE: And after her?",
                    "5 MS ROWE: I had the string. They had changed the",
                    "6 lock. I still say good morning to it.",
                ],
                [
                    "1 INSPECTOR HALE: Thank you. Mr Obi?",
                    "2 MR OBI: I painted it twice. The second time for",
                    "3 nothing, because it was ours.",
                    "4 INSPECTOR HALE: What would you keep?",
                    "5 MR OBI: The colour. And whoever says good",
                    "6 morning to it.",
                ],
            ]
        ),
        keeps=[
            "She had the key on a string, and nobody crossed without a word.",
            "I painted it twice. The second time for nothing, because it was ours.",
            "And whoever says good morning to it.",
        ],
        voices=["MS ROWE", "MR OBI", "INSPECTOR HALE"],
        turns=8,
    ),
    Neighbour(
        "numbered lines in a text file",
        "hearing.txt",
        """ 1  THE CHAIR: Tell us about the weir.
 2  MRS POOL: My father swam it for a bet and then
 3  he swam it every year, for the pleasure of being
 4  asked not to.
 5  THE CHAIR: And you?
 6  MRS POOL: I teach the small ones. I tell them it is
 7  cold, which is a lie, it is freezing.
""",
        said=[
            ("THE CHAIR", "Tell us about the weir."),
            (
                "MRS POOL",
                "My father swam it for a bet and then he swam it every year, for the pleasure of being asked not to.",
            ),
            ("THE CHAIR", "And you?"),
            ("MRS POOL", "I teach the small ones. I tell them it is cold, which is a lie, it is freezing."),
        ],
    ),
    Neighbour(
        "comments of a picture app copied",
        "insta.txt",
        """quaylife_official
What is the sound of the quay? Tell us below!
3w
tess.rows
The ropes when it blows 🌊
3w
12 likes
Reply
View replies (1)
bashir_makes
my nan shouting
2w
40 likes
Reply
olive_g
the bell, always late
2w
3 likes
Reply
""",
        keeps=["The ropes when it blows", "my nan shouting", "the bell, always late"],
        lacks=["40 likes", "View replies"],
        voices=["tess.rows", "bashir_makes", "olive_g"],
    ),
    Neighbour(
        "a newspaper's comments copied with stars and permalinks",
        "letters online.txt",
        """Comments (3)
Sort by: Newest
Nell Arkwright
4 June 2026 at 9:14 am
The soup is the meeting. Everything else is minutes.
Report
Reply
Likes 7
Bram Yates
4 June 2026 at 10:02 am
I came for the soup and they gave me a broom.
Report
Reply
Likes 11
Odile
5 June 2026 at 7:40 am
He swept it badly. We kept him.
Report
Reply
Likes 30
""",
        said=[
            ("Nell Arkwright", "The soup is the meeting. Everything else is minutes."),
            ("Bram Yates", "I came for the soup and they gave me a broom."),
            ("Odile", "He swept it badly. We kept him."),
        ],
    ),
    Neighbour(
        "a gallery whose captions have the name first",
        "exhibition.html",
        """<html><body><h1>Our exhibition</h1><section class="gallery">
<figure><img src="a.jpg"><figcaption><strong>Marcin Wolny</strong><br>The oven we built from the old
school.</figcaption></figure>
<figure><img src="b.jpg"><figcaption><strong>Yusra Bello</strong><br>My stair at five. Somebody always
sings.</figcaption></figure>
<figure><img src="c.jpg"><figcaption><strong>Pru</strong><br>Where the bus used to turn.</figcaption></figure>
</section></body></html>""",
        words=[
            "The oven we built from the old school.",
            "My stair at five. Somebody always sings.",
            "Where the bus used to turn.",
        ],
        voices=["Marcin Wolny", "Yusra Bello", "Pru"],
        kind="photo",
    ),
    Neighbour(
        "a poll report of a meeting in a workbook",
        "poll.xlsx",
        xlsx(
            Report=[
                ["Poll report", "Quay evening"],
                ["#", "Name", "Email address", "Submitted at"],
                [1, "Nell", "", "9 June 2026 19:01", "What would you keep?", "The soup", "And lose?", "The tannoy"],
                [2, "Guest", "", "9 June 2026 19:01", "What would you keep?", "The old tiles", "And lose?", ""],
                [
                    3,
                    "Bram Yates",
                    "",
                    "9 June 2026 19:02",
                    "What would you keep?",
                    "The broom",
                    "And lose?",
                    "My pride",
                ],
            ]
        ),
        keeps=["The soup", "The tannoy", "My pride", "The old tiles"],
        voices=["Nell", "Bram Yates"],
        asked={"The broom": "What would you keep?"},
    ),
    Neighbour(
        "a cloud of words in Polish",
        "chmura słów.csv",
        as_csv(["Słowo", "Liczba"], ["chleb", "5"], ["ławka", "4"], ["babcia", "2"], ["cisza nocą", "1"]),
        words=["chleb", "ławka", "babcia", "cisza nocą"],
    ),
    Neighbour(
        "frames along the top with a row of authors beneath each",
        "Mural - dreams.csv",
        as_csv(
            ["Love", "Love author", "Miss", "Miss author"],
            ["The ropes when it blows", "Tess", "A dry bench by the lock", "Nell"],
            ["Friday soup with the door open", "Bram", "The bus after nine", "Olive"],
            ["The bell that is always late", "Pru", "", ""],
        ),
        keeps=["The ropes when it blows", "A dry bench by the lock", "The bus after nine"],
        lacks=["Tess"],
        turns=5,
    ),
    Neighbour(
        "Portuguese cards one a page in rich text with ages",
        "cartões de sonhos.rtf",
        rtf(
            "Sonho com uma padaria onde ninguém tem pressa.",
            "– Graça",
            "\f",
            "Gostaria que o autocarro viesse depois das nove.",
            "– Sr. Albino",
            "\f",
            "Que a avó pudesse vir e ficar.",
            "– Inês, 8 anos",
        ),
        words=[
            "Sonho com uma padaria onde ninguém tem pressa.",
            "Gostaria que o autocarro viesse depois das nove.",
            "Que a avó pudesse vir e ficar.",
        ],
        voices=["Graça", "Sr. Albino", "Inês"],
        kind="dream",
    ),
    Neighbour(
        "French cards in OpenDocument under numbered headings",
        "rêves.odt",
        odt(
            (1, "Nos rêves pour le quai"),
            (2, "Carte 1"),
            "Je rêve d'un four où personne n'est pressé.",
            "Aminata",
            (2, "Carte 2"),
            "J'aimerais un banc sec.",
            "M. Kone",
            (2, "Carte 3"),
            "Que les petits restent parce qu'ils le veulent.",
            "Luc, 9 ans",
        ),
        words=[
            "Je rêve d'un four où personne n'est pressé.",
            "J'aimerais un banc sec.",
            "Que les petits restent parce qu'ils le veulent.",
        ],
        voices=["Aminata", "M. Kone", "Luc"],
        kind="dream",
    ),
    Neighbour(
        "cards one a page in a PDF with a title page",
        "dream cards.pdf",
        pdf(
            [
                ["Dream cards, Hexmoor"],
                ["I dream of a loft", "that smells of bread.", "Nell"],
                ["In 2036 the bus waits", "for the last dancer.", "Bram Yates"],
                ["I wish my boys stayed", "because they want to.", "Olive, 71"],
            ]
        ),
        words=[
            "I dream of a loft that smells of bread.",
            "In 2036 the bus waits for the last dancer.",
            "I wish my boys stayed because they want to.",
        ],
        voices=["Nell", "Bram Yates"],
        kind="dream",
    ),
    Neighbour(
        "a Word page for each wish with the question at the top of every page",
        "wishes.docx",
        paged(
            ("What do you wish for the quay?", "A stove in the loft, lit by Friday.", "Nell"),
            ("What do you wish for the quay?", "That the ferry waits for my son.", "Mrs Tolley"),
            ("What do you wish for the quay?", "Fewer notices, more people.", "Bram Yates"),
            ("What do you wish for the quay?", "Somebody to play the harmonium.", "Idris Vane"),
        ),
        words=[
            "A stove in the loft, lit by Friday.",
            "That the ferry waits for my son.",
            "Fewer notices, more people.",
            "Somebody to play the harmonium.",
        ],
        voices=["Nell", "Mrs Tolley", "Bram Yates", "Idris Vane"],
        kind="dream",
    ),
)
