"""Lines with times and without names: recognisers, captions that roll, subtitles."""

import json

from tests.readers.variants.expect import T, U, Variant

WHISPER_LINES = """[00:00.000 --> 00:04.120]  When I moved here I knew nobody,
[00:04.120 --> 00:07.500]  not one person on the whole estate.
[00:07.500 --> 00:11.000]  Then the choir put a note through my door.
[00:16.000 --> 00:19.400]  I can't sing, I told them so.
[00:19.400 --> 00:22.000]  They said nobody can, come anyway.
"""
WHISPER_SRT = """1
00:00:00,000 --> 00:00:04,000
The shed was my husband's idea

2
00:00:04,000 --> 00:00:07,000
and he built it out of doors.

3
00:00:07,000 --> 00:00:37,000
Thank you.

4
00:00:37,000 --> 00:01:07,000
Thank you.

5
00:01:07,000 --> 00:01:37,000
Thank you.

6
00:01:37,200 --> 00:01:41,000
Real doors, from the skip.

7
00:01:41,000 --> 00:01:44,000
Sixteen of them.

8
00:01:44,000 --> 00:02:14,000
Subtitles by the Amara.org community
"""
THANKS_MEANT = """WEBVTT

00:00:00.000 --> 00:00:02.500
She brought me soup for a month.

00:00:02.500 --> 00:00:03.300
Thank you.

00:00:03.300 --> 00:00:05.600
That is all I could ever say to her.
"""
ROLLING = """WEBVTT
Kind: captions
Language: en

00:00:00.080 --> 00:00:02.310 align:start position:0%
 
so<00:00:00.320><c> we</c><00:00:00.560><c> had</c><00:00:00.800><c> this</c><00:00:01.040><c> garden</c>

00:00:02.310 --> 00:00:02.320 align:start position:0%
so we had this garden
 

00:00:02.320 --> 00:00:04.710 align:start position:0%
so we had this garden
and<00:00:02.560><c> nobody</c><00:00:02.800><c> to</c><00:00:03.040><c> dig</c><00:00:03.280><c> it</c>

00:00:04.710 --> 00:00:04.720 align:start position:0%
and nobody to dig it
 

00:00:04.720 --> 00:00:07.000 align:start position:0%
and nobody to dig it
until<00:00:05.000><c> the</c><00:00:05.200><c> scouts</c><00:00:05.400><c> came</c>

00:00:07.000 --> 00:00:07.010 align:start position:0%
until the scouts came
 
"""
HALF_ROLLING = """1
00:00:01,000 --> 00:00:03,000
The market comes on Tuesdays.

2
00:00:03,000 --> 00:00:05,000
Everybody comes.

3
00:00:05,000 --> 00:00:07,000
You can get your shoes

4
00:00:06,000 --> 00:00:09,000
You can get your shoes
mended while you wait.

5
00:00:09,000 --> 00:00:11,000
The cobbler is ninety.

6
00:00:11,000 --> 00:00:13,000
He knew my father.

7
00:00:13,000 --> 00:00:15,000
He knows everybody's father.

8
00:00:15,000 --> 00:00:17,000
No, no. No, no.
"""
RAW = """WEBVTT

00:00:01.000 --> 00:00:04.000
we moved in the spring and there was nobody about

00:00:04.000 --> 00:00:07.000
then one day a woman came with a pie

00:00:07.100 --> 00:00:10.000
and she said you must be the new people

00:00:14.500 --> 00:00:17.000
i never forgot that pie

00:00:17.000 --> 00:00:20.000
it was rhubarb and we ate it on the floor
"""
SBV = """0:00:00.000,0:00:03.500
Our caretaker painted the stairwell himself.

0:00:03.500,0:00:06.000
Yellow, because of the dark
mornings.

0:00:12.000,0:00:14.500
Children run up it now.
"""
TSV = "start\tend\ttext\n0\t2600\tWe pooled our tools.\n2600\t5200\tOne mower for eleven gardens,\n5200\t7000\tand it works.\n15000\t17000\tThe shed has no lock.\n"
SEGMENTS = {
    "text": " We eat together on Fridays. All of us.",
    "language": "en",
    "segments": [
        {"id": 0, "start": 0.0, "end": 2.5, "text": " We eat together on", "no_speech_prob": 0.01},
        {"id": 1, "start": 2.5, "end": 4.0, "text": " Fridays.", "no_speech_prob": 0.01},
        {"id": 2, "start": 4.0, "end": 6.0, "text": " All of us.", "no_speech_prob": 0.02},
        {"id": 3, "start": 6.0, "end": 36.0, "text": " you", "no_speech_prob": 0.93},
    ],
}
OVERLAP = """1
00:00:00,500 --> 00:00:04,500
The bus used to stop here,

2
00:00:02,000 --> 00:00:06,000
right outside the chemist's.

3
00:00:06,200 --> 00:00:09,000
We asked for it back, and

4
00:00:14,000 --> 00:00:17,000
we got it back.
"""
NUMBERED = """00:00:03
We never had a hall

00:00:07
so we met in the launderette

00:00:12
and the machines kept us warm.

00:00:40
That was thirty years ago.
"""
VARIANTS = (
    Variant(
        "Whisper's lines with both times",
        "choir.txt",
        WHISPER_LINES.encode(),
        kind=T,
        cast={None: (U, 2)},
        says=("I can't sing, I told them so. They said nobody can, come anyway.",),
        warns=("No speaker names",),
    ),
    Variant(
        "Whisper thanks nobody in the silence",
        "shed.srt",
        WHISPER_SRT.encode(),
        kind=T,
        keeps=("Sixteen of them.", "The shed was my husband's idea and he built it out of doors."),
        lacks=("Thank you", "Amara"),
        dropped=("silence",),
    ),
    Variant("somebody does say thank you", "soup.vtt", THANKS_MEANT.encode(), kind=T, turns=1, keeps=("Thank you.",)),
    Variant(
        "captions that roll",
        "garden.vtt",
        ROLLING.encode(),
        kind=T,
        says=("so we had this garden and nobody to dig it until the scouts came",),
        dropped=("repeated",),
    ),
    Variant(
        "captions that roll in one place only",
        "market.srt",
        HALF_ROLLING.encode(),
        kind=T,
        keeps=("You can get your shoes mended while you wait.", "No, no. No, no."),
        lacks=("shoes You can",),
        dropped=("repeated",),
    ),
    Variant(
        "a raw recogniser without a single full stop",
        "pie.vtt",
        RAW.encode(),
        kind=T,
        turns=2,
        says=("i never forgot that pie it was rhubarb and we ate it on the floor",),
    ),
    Variant(
        "YouTube's .sbv",
        "stairs.sbv",
        SBV.encode(),
        kind=T,
        says=(
            "Our caretaker painted the stairwell himself. Yellow, because of the dark mornings.",
            "Children run up it now.",
        ),
    ),
    Variant("Whisper's .tsv", "tools.tsv", TSV.encode(), kind=T, turns=2, says=("The shed has no lock.",)),
    Variant(
        "Whisper's .json",
        "friday.json",
        json.dumps(SEGMENTS).encode(),
        kind=T,
        says=("We eat together on Fridays. All of us.",),
        lacks=("you\n",),
        turns=1,
        dropped=("silence",),
    ),
    Variant(
        "cues that overlap, and a pause within a sentence",
        "bus.srt",
        OVERLAP.encode(),
        kind=T,
        turns=1,
        says=("The bus used to stop here, right outside the chemist's. We asked for it back, and we got it back.",),
    ),
    Variant(
        "times on lines of their own",
        "launderette.txt",
        NUMBERED.encode(),
        kind=T,
        turns=2,
        says=("We never had a hall so we met in the launderette and the machines kept us warm.",),
    ),
)
