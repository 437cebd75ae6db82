"""Devices among speakers, walls typed below each other, chats of LINE, promises in a mail, frames in a column."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

TEAMS = [
    "Salt store-20260213_183412-Meeting Recording",
    "February 13, 2026, 6:34PM",
    "4m 7s",
    "Una Fell started transcription",
    *(
        f"{who}   {at}\n{words}"
        for who, at, words in (
            ("Una Fell", "0:04", "Welcome everybody. What would you want the salt store to be?"),
            ("Olwen Bly", "0:33", "It has the last hooks in the ceiling. No flats please."),
            ("Harbour room 2", "0:52", "Sorry, we are four round one laptop. A smoker, a proper one."),
            ("Una Fell", "1:20", "And who would be in it?"),
            ("Olwen Bly", "1:55", "The lads off the boats, and me."),
        )
    ),
]
LINE = (
    "[LINE] 山谷互助組的聊天記錄\n儲存日期： 2026/10/07 21:30\n\n2026/10/05（一）\n"
    "19:02\t何美\t大家好，下個月的聚會想談甚麼？\n19:05\t阿波\t想談看醫生。等翻譯等了三個鐘頭\n19:06\t阿波\t[貼圖]\n"
    '19:11\t林英\t"我先生去年走了，\n之後整條街只有一個鄰居來敲門"\n\n2026/10/06（二）\n09:40\tKen Lau加入群組。\n'
    "09:44\tKen Lau\t我可以開車接長者，星期三休息\n10:03\t阿波\t☎ 未接來電\n"
)
MAIL = (
    "From: Nan Orde <n.orde@hall.example>\nTo: keys@hall.example\n"
    "Subject: Fwd: pledges from the tea\n"
    "Date: Sun, 04 Jan 2026 21:40:12 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    "Hello Pet,\n\nHere are the pledges off the string, before the rain gets them.\n\n{}\n\n"
    "All best, must dash, the dog's at the tar\nNan\n"
)
WALL = [
    ["Stickers: GREEN = now, this winter. BLUE = long, for the grandchildren", "", ""],
    ["TABLE 1 by the hatch", "dots", "sticker"],
    ["A bus home after six", "●●●●●", "blue"],
    ["Kettle always on", "●●", "green"],
    ["", "", ""],
    ["When", "TABLE 2 window", "Dots"],
    ["G", "A lift to the swimming", "IIII"],
    ["B", "An orchard on the old pad", "II"],
]
CARDS = [
    "Dream cards",
    "Typed by Non from the washing line",
    *(
        line
        for words, who in (
            ("a swing for everybody", "Cadi, 38"),
            ("a shop again", "Alaw Rhys"),
            ("bees on the roof", "Hefin Bly"),
        )
        for line in ("My dream is…", words, f"– {who}", "* * *")
    ),
]
CASES = (
    Neighbour(
        "a room with one laptop speaks among names, and no word of it is put to who spoke before",
        "Salt store-20260213_183412-Meeting Recording.docx",
        docx(*TEAMS),
        turns=5,
        voices=("Harbour room 2", "Olwen Bly"),
        leads="Una Fell",
        lacks=("0:52",),
    ),
    Neighbour(
        "a chat of LINE: a message is a turn, stickers, calls, days and who joined are none",
        "LINE chat.txt",
        LINE,
        turns=4,
        voices=("何美", "阿波", "林英", "Ken Lau"),
        keeps=("我先生去年走了",),
        lacks=("貼圖", "未接來電", "加入群組", "2026", '"'),
    ),
    Neighbour(
        "promises of several, name first, in a mail are a pledge each and the letter around them is none",
        "pledges.eml",
        MAIL.format(
            "Bridie Coe: I will drive the Tuesday minibus\nOssian Fell - I'll mend the urn\n(no name) I will bring soup"
        ),
        turns=3,
        voices=("Bridie Coe", "Ossian Fell"),
        lacks=("the rain", "the tar", "Hello"),
        kind="pledge",
    ),
    Neighbour(
        "promises with the name behind, in a mail, and a household among them",
        "pledges.eml",
        MAIL.format(
            "* I will walk the Rec - Ezra Wadlow\n* ill stop parking there - Kit\n* We'll cook - Ahmed & Joan, no. 3"
        ),
        turns=3,
        voices=("Ezra Wadlow", "Kit", "Ahmed & Joan, no. 3"),
        lacks=("the rain", "the tar"),
        kind="pledge",
    ),
    Neighbour(
        "a promise that tells no more than what, among others in a mail, is not lost",
        "pledges.eml",
        MAIL.format(
            "Angus Coe - I'll mend the gate\nWilma Bly - phone two folk a week\nCllr Tarn - I will get an answer\n"
            "Zofia - teach baking to anyone\nPeebles High S3 - we are going to paint the wall\n"
            "Angus Coe - and bring the drill"
        ),
        turns=6,
        voices=("Zofia", "Wilma Bly", "Peebles High S3"),
        lacks=("the rain", "the tar"),
        kind="pledge",
    ),
    Neighbour(
        "cards in the cells of a table, each with what was printed on it and a field for the name",
        "Dream cards.docx",
        docx(
            "Dream cards, foyer",
            tables=[
                [
                    [f"My dream is…\n{words}\nName: {who}" for words, who in pair]
                    for pair in (
                        (
                            ("To dance here again before my legs go", "Joan, 84"),
                            ("a van that comes to OUR end", "Reece"),
                        ),
                        (
                            ("That my daughter comes home", "Mrs T. Gill"),
                            ("One pint, one evening, all of us", "Stan Coe"),
                        ),
                    )
                ]
            ],
        ),
        words=(
            "To dance here again before my legs go",
            "a van that comes to OUR end",
            "That my daughter comes home",
            "One pint, one evening, all of us",
        ),
        voices=("Joan", "Reece", "Mrs T. Gill", "Stan Coe"),
    ),
    Neighbour(
        "what is printed on each card is nobody's dream, nor who typed them",
        "Dream cards.docx",
        docx(*CARDS),
        words=("a swing for everybody", "a shop again", "bees on the roof"),
    ),
    Neighbour(
        "a wall typed table by table below each other, its columns in another order each time",
        "dreams.csv",
        as_csv(*WALL),
        words=(
            "A bus home after six",
            "Kettle always on",
            "A lift to the swimming",
            "An orchard on the old pad",
        ),
        kind="dream",
    ),
    Neighbour(
        "numbered frames in one column are no cards",
        "wall.csv",
        "1. What the river took\nThe sheds\nmy dad's bench\ntrust in the forecast\n"
        "2. What it left\nSilt for tatties\na canoe\n",
        words=("The sheds", "my dad's bench", "trust in the forecast", "Silt for tatties", "a canoe"),
    ),
    Neighbour(
        "questions down the side, and beside tables along the top one that met online",
        "supper.xlsx",
        xlsx(
            Supper=[
                ["Question", "Blue table", "Kitchen table", "Zoom"],
                ["What is it for?", "Leaning over", "Counting arches", "could not hear"],
                ["What frightens you?", "The cellar", "", "the gauge is wrong"],
            ]
        ),
        turns=5,
        keeps=("the gauge is wrong",),
    ),
    Neighbour(
        "how worried somebody is was chosen, not said",
        "worries.csv",
        as_csv(
            ["What should be kept?", "How worried are you?"],
            ["The sound of the shingle at night", "Very worried"],
            ["Who lived in which house, in order", "A bit worried"],
            ["The names of all the boats we had", "Not worried"],
        ),
        turns=3,
    ),
    Neighbour(
        "an open question in Arabic is told though its answers are short",
        "families.csv",
        as_csv(
            ["ما الذي يعجبك هنا؟", "ما الذي تفتقده؟", "كم سنة؟"],
            ["الجيران طيبون، جارتي علّمتني قيادة السيارة", "سوق فيه خبز ساخن في الصباح", "4"],
            ["الهدوء والنهر", "أفتقد صوت الأذان وأصوات الناس", "2"],
            ["مدرسة الأولاد ممتازة جداً", "أحد يشرب معي القهوة هنا", "6"],
        ),
        turns=6,
    ),
    Neighbour(
        "who says but their name where others say who they are is called so",
        "round.txt",
        "Speaker 1: Hello, I'm Saffron, I look after the library and I'll be asking the questions. Who are you?\n"
        "Speaker 2: My name's Eben, Eben Clough, leeks.\nSpeaker 3: Wanda Tarn, retired. Just the tap.\n"
        "Speaker 1: What stops you growing more?\nSpeaker 2: Slugs.\nSpeaker 3: I have only the balcony.\n",
        voices=("Saffron", "Eben Clough", "Wanda Tarn"),
        leads="Saffron",
    ),
    Neighbour(
        "tables of one head on a page are no comments of somebody called so",
        "dreams.html",
        "<h1>Dream cards</h1>"
        + "".join(
            f"<h2>{table}</h2><table><tr><td>Card</td><td>Dots</td><td>When</td></tr>"
            f"<tr><td>{one}</td><td>●●</td><td>now</td></tr><tr><td>{other}</td><td>●</td><td>now</td></tr></table>"
            for table, one, other in (
                ("Rivet", "A bigger oven for us", "Lights along Fitting-Out Quay"),
                ("Keel", "A room for the singing", "Butts off all the roofs"),
            )
        ),
        words=(
            "A bigger oven for us",
            "Lights along Fitting-Out Quay",
            "A room for the singing",
            "Butts off all the roofs",
        ),
        kind="dream",
    ),
)
