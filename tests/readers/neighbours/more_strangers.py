"""And once more, in other formats and tools: captions, tables and pages of the kinds that strangers bring."""

from tests.readers.making import as_csv, docx, pdf, xlsx
from tests.readers.making_doors import pptx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "minutes as a PDF with broken lines",
        "Open meeting.pdf",
        pdf(
            [
                [
                    "Open meeting of the lock keepers' friends",
                    "Minutes of Thursday 11 June 2026",
                    "Present: Mrs Pike, Tam Orchard, Dilys Marr, Olu Adair (minutes)",
                    "Apologies: Cllr Hale",
                    "1. Welcome",
                    "Olu Adair welcomed everyone to the loft.",
                    "2. The lock and us",
                    "Mrs Pike said that the lock keeper had waited for her daughter in a storm, with",
                    "a lamp, although the bell had long gone.",
                    "Tam Orchard remembered learning to row with one oar, because there was only",
                    "one oar.",
                    "Dilys Marr hoped that somebody would write down the names of the dogs.",
                    "3. Any other business",
                    "There was none and the meeting closed at nine.",
                ]
            ]
        ),
        said=[
            (
                "Mrs Pike",
                "Mrs Pike said that the lock keeper had waited for her daughter in a storm, with a lamp, although the "
                "bell had long gone.",
            ),
            (
                "Tam Orchard",
                "Tam Orchard remembered learning to row with one oar, because there was only one oar.",
            ),
            ("Dilys Marr", "Dilys Marr hoped that somebody would write down the names of the dogs."),
        ],
        date="2026-06-11",
    ),
    Neighbour(
        "minutes in Markdown with points under bold heads",
        "forum.md",
        """# Minutes: open forum, 11 June 2026

**Present:** Mrs Pike, Tam Orchard, Dilys Marr
**Apologies:** Cllr Hale

## The lock

- Mrs Pike said the lock keeper waited for her daughter in a storm.
- Tam Orchard remembered learning to row with one oar.
- Dilys Marr wished somebody would write down the names of the dogs.

## Actions

- TO to buy an oar

## Next meeting

9 July
""",
        said=[
            ("Mrs Pike", "Mrs Pike said the lock keeper waited for her daughter in a storm."),
            ("Tam Orchard", "Tam Orchard remembered learning to row with one oar."),
            ("Dilys Marr", "Dilys Marr wished somebody would write down the names of the dogs."),
        ],
        lacks=["buy an oar", "9 July", "Apologies"],
    ),
    Neighbour(
        "a Markdown table of outcomes",
        "outcomes.md",
        """# How will we know

| Outcome | Indicator | Baseline | Target 2028 |
|---|---|---|---|
| More neighbours know each other | share who know three | 41 % | 60 % |
| A warm loft | evenings with the stove lit | 3 | 12 |
| Children walk | count at the crossing | 112 | 150 |
""",
        not_data=True,
    ),
    Neighbour(
        "captions with Chinese names and wide colons",
        "茶话会.srt",
        """1
00:00:01,000 --> 00:00:04,000
林秀梅：大家最喜欢哪里？

2
00:00:05,000 --> 00:00:09,000
周伯：河边的台阶，早上没有人。

3
00:00:10,000 --> 00:00:12,000
林秀梅：还缺什么？

4
00:00:13,000 --> 00:00:17,000
周伯：一张能坐六个人的桌子。
""",
        said=[
            ("林秀梅", "大家最喜欢哪里？"),
            ("周伯", "河边的台阶，早上没有人。"),
            ("林秀梅", "还缺什么？"),
            ("周伯", "一张能坐六个人的桌子。"),
        ],
        leads="林秀梅",
    ),
    Neighbour(
        "a table of a talk in Chinese",
        "转写.xlsx",
        xlsx(
            Sheet1=[
                ["时间", "发言人", "内容"],
                ["00:00:05", "林秀梅", "大家觉得这条街最好的是什么？"],
                ["00:00:19", "周伯", "早上五点豆浆店的灯。我一看见就不怕了。"],
                ["00:00:41", "何阿姨", "我的邻居会敲门问我吃了没有。"],
                ["00:01:02", "林秀梅", "那还缺什么呢？"],
                ["00:01:10", "周伯", "一张能坐六个人的桌子。"],
            ]
        ),
        said=[
            ("林秀梅", "大家觉得这条街最好的是什么？"),
            ("周伯", "早上五点豆浆店的灯。我一看见就不怕了。"),
            ("何阿姨", "我的邻居会敲门问我吃了没有。"),
            ("林秀梅", "那还缺什么呢？"),
            ("周伯", "一张能坐六个人的桌子。"),
        ],
    ),
    Neighbour(
        "a table of a talk in Arabic in Word",
        "تفريغ.docx",
        docx(
            "تفريغ لقاء الحارة، 12/05/2026",
            tables=[
                [
                    ["الوقت", "المتحدث", "النص"],
                    ["00:04", "سلمى", "ما أجمل شيء في حارتنا؟"],
                    ["00:12", "أم نادر", "رائحة الخبز عند الفجر، وجارتي التي تطرق الباب."],
                    ["00:33", "سلمى", "وماذا ينقصنا؟"],
                    ["00:40", "أم نادر", "ضوء على الدرج في الشتاء."],
                ]
            ],
        ),
        said=[
            ("سلمى", "ما أجمل شيء في حارتنا؟"),
            ("أم نادر", "رائحة الخبز عند الفجر، وجارتي التي تطرق الباب."),
            ("سلمى", "وماذا ينقصنا؟"),
            ("أم نادر", "ضوء على الدرج في الشتاء."),
        ],
    ),
    Neighbour(
        "Hindi answers in a sheet with names and ages",
        "सपने.xlsx",
        xlsx(
            Sheet1=[
                ["नाम", "उम्र", "आपका सपना क्या है?"],
                ["कमला", "71", "रात को सीढ़ी पर बत्ती हो और कोई डरे नहीं"],
                ["इमरान", "34", "मेरी दुकान पर बच्चे पढ़ने आते रहें"],
                ["गुड़िया", "9", "एक पेड़ जिस पर चढ़ सकें"],
            ]
        ),
        keeps=["रात को सीढ़ी पर बत्ती हो और कोई डरे नहीं", "एक पेड़ जिस पर चढ़ सकें"],
        voices=["कमला", "इमरान", "गुड़िया"],
        turns=3,
    ),
    Neighbour(
        "Polish dreams in a sheet with names and ages",
        "marzenia.xlsx",
        xlsx(
            Arkusz1=[
                ["Imię", "Wiek", "Marzenie", "Stolik"],
                ["Halina", 68, "Piekarnia, w której nikt się nie spieszy", 1],
                ["Tomek R.", 41, "Autobus po dziewiątej, także w niedzielę", 2],
                ["Oliwka", 7, "Żeby babcia mogła przyjechać i zostać", 2],
            ]
        ),
        words=[
            "Piekarnia, w której nikt się nie spieszy",
            "Autobus po dziewiątej, także w niedzielę",
            "Żeby babcia mogła przyjechać i zostać",
        ],
        voices=["Halina", "Tomek R.", "Oliwka"],
        kind="dream",
    ),
    Neighbour(
        "cards in the cells of a Word table, Polish, names below the words",
        "kartki na tablicy.docx",
        docx(
            ("Heading 1", "Marzenia na tablicy"),
            tables=[
                [
                    ["Marzę o piekarni bez pośpiechu.\n– Halina", "Żeby autobus czekał na ostatniego.\n– Tomek R."],
                    ["Chciałbym ławki nad wodą, suchej.\n– pan Stefan", "Żeby babcia mogła zostać.\n– Oliwka, 7 lat"],
                    ["Marzę o latarni przy schodach.\n– Ewa", "Chciałabym śpiewać w chórze.\n– Zosia"],
                ]
            ],
        ),
        turns=6,
        kind="dream",
        keeps=["Marzę o piekarni bez pośpiechu.", "Żeby babcia mogła zostać."],
        voices=["Halina", "Tomek R.", "Ewa", "Zosia"],
    ),
    Neighbour(
        "a comments page saved with nested divs and times as links",
        "discussion.html",
        """<html><body><article><h1>What should the quay never lose?</h1><p>Tell us.</p></article>
<div id="comments"><div class="comment depth-1">
<div class="comment-author vcard"><cite class="fn">Nell</cite>
<span class="says">says:</span></div><div class="comment-meta"><a href="#">4 June 2026 at 9:14</a></div>
<p>The soup. It is the meeting.</p><div class="reply"><a>Reply</a></div>
<div class="comment depth-2"><div class="comment-author vcard"><cite class="fn">Bram Yates</cite>
<span class="says">says:</span></div><div class="comment-meta"><a href="#">4 June 2026 at 10:02</a></div>
<p>And the broom.</p><div class="reply"><a>Reply</a></div></div></div>
<div class="comment depth-1"><div class="comment-author vcard"><cite class="fn">Odile</cite>
<span class="says">says:</span></div><div class="comment-meta"><a href="#">5 June 2026 at 7:40</a></div>
<p>The wet dogs, all of them.</p><div class="reply"><a>Reply</a></div></div></div></body></html>""",
        said=[
            ("Nell", "The soup. It is the meeting."),
            ("Bram Yates", "And the broom."),
            ("Odile", "The wet dogs, all of them."),
        ],
    ),
    Neighbour(
        "comments copied into Word",
        "fb.docx",
        docx(
            "Friends of the Quay",
            "What should we never lose?",
            "Like",
            "Comment",
            "Share",
            "Nell Arkwright",
            "The soup. It is the meeting.",
            "2d",
            "Like",
            "Reply",
            "Bram Yates",
            "And the broom they gave me.",
            "1d",
            "Like",
            "Reply",
            "Odile",
            "The wet dogs, all of them.",
            "20h",
            "Like",
            "Reply",
        ),
        said=[
            ("Nell Arkwright", "The soup. It is the meeting."),
            ("Bram Yates", "And the broom they gave me."),
            ("Odile", "The wet dogs, all of them."),
        ],
        asked={"The wet dogs, all of them.": "What should we never lose?"},
    ),
    Neighbour(
        "a poll's open answers on slides, the question as title",
        "menti results.pptx",
        pptx(
            ("What holds us here?", ("The smell of tar", "My daughter's school", "Being shouted at by name"), ""),
            ("What would you mend first?", ("The lamp at the steps", "The bus, the bus"), ""),
        ),
        keeps=["Being shouted at by name", "The bus, the bus"],
        turns=5,
        asked={"The bus, the bus": "What would you mend first?", "The smell of tar": "What holds us here?"},
    ),
    Neighbour(
        "answers per voter with questions along the top and rounds of one word",
        "menti voters.csv",
        as_csv(
            ["Voter", "What makes you proud of the quay?", "One word", "One word", "One word"],
            ["1", "That we sat in the loft until they gave in", "stubborn", "wet", "ours"],
            ["2", "My son rows now, and he was afraid of water", "home", "", ""],
            ["3", "Nobody asks where I am from, only where I am going", "loud", "bread", ""],
        ),
        keeps=["That we sat in the loft until they gave in", "Nobody asks where I am from, only where I am going"],
    ),
    Neighbour(
        "stories one a page in Word with a title and a teller each",
        "stories.docx",
        docx(
            ("Heading 1", "The oar"),
            "Told by Tam Orchard",
            "There was only one oar and we learnt to row in circles. My brother called that a way of staying home.",
            ("Heading 1", "The piano"),
            "Told by Mrs Pike",
            "They carried it out in the flood, four boys and a dog. I have never forgiven the dog, who led the way.",
            ("Heading 1", "The bell"),
            "Told by Odile",
            "It is late every day, and so am I. I moved here because of it, whatever I told my husband at the time.",
        ),
        turns=3,
        voices=["Tam Orchard", "Mrs Pike", "Odile"],
        kind="story",
    ),
)
