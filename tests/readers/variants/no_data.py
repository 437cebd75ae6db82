"""Papers that lie beside what people said, and talk that only looks like them."""

from harvest.model import Kind
from tests.readers.making import docx
from tests.readers.variants.expect import F, R, T, U, Variant

AGENDA = """Harbour Quarter Summit
Saturday 7 June, Fishermen's Hall

9.30 Arrivals: coffee and pastries in the foyer
10.00 Welcome: Cllr Odile Marsh
10.10 Opening words: Prof. Iris Hale
10.40 Round one: what works here already
11.30 Break: tea and fruit
11.45 Round two: what we dream of
12.45 Lunch: soup by the Community Kitchen
13.30 Plenary: feedback from the tables
14.30 Close: Cllr Odile Marsh
"""
PROGRAMME = """PROGRAMME
Chair: Wanda Prill
Speaker: Tobias Renn, Director of Public Health
Speaker: Dr Ama Sefa, Seaview Surgery
Sponsor: Coastline Housing
Venue: St Bride's Church, Mill Lane
Time: 10am to 3pm
Lunch: 12.30, please tell us what you cannot eat
Contact: hello@harbourquarter.example
"""
CONSENT = """Taking part in the Listening Project

Name: ______________________________
Address: ___________________________
I have read the information sheet: Yes / No
I agree that my story is recorded: Yes / No
I understand that I can withdraw at any time: Yes / No
I agree that my words are quoted without my name: Yes / No
My photograph may be used: Yes / No
Signature: _________________________
Date: ____ / ____ / ______
Researcher: ________________________
"""
SIGN_IN = """Listening lunch, who was there

Dora Whitlock: dora.whitlock@mail.example
Sunil Thakkar: 07700 900123
Bea Lomax: b.lomax@harbour.example
Petra Unsworth: 07700 900456
Ike Abara: ike@abara.example
"""
MINUTES = """MINUTES OF THE HARBOUR QUARTER PARTNERSHIP
Held on 3 April 2025 in the Town Hall

Present: Odile Marsh (Chair), Tobias Renn, Wanda Prill, Ama Sefa
Apologies: Bea Lomax
1. Minutes of the last meeting: agreed as a true record.
2. Matters arising: none.
3. Bus shelter: TR reported that the tender had closed. It was agreed to appoint in May.
Action: TR to write to the bidders.
4. Budget: WP presented the figures. The committee noted the report.
Action: WP to circulate the spreadsheet.
5. Any other business: none.
Date of next meeting: 5 June 2025
"""
LICENCE = """Harbour Voices, transcript 14

Title: Harbour Voices, transcript 14
Depositor: University of Wexcombe
Rights: the copyright in this recording belongs to the University of Wexcombe.
Licence: Creative Commons Attribution-NonCommercial 4.0 International
You are free to: share and adapt the material.
Under the following terms: attribution, non-commercial use.
Notices: no warranties are given. The licence may not give you all of the permissions necessary for your use.
Citation: Harbour Voices (2019), transcript 14, University of Wexcombe.
"""
GUIDE = """Conversation guide for table hosts

Host: Welcome everyone and ask them to say their names.
Opening: What brought you here today?
Question 1: When did you feel at your best in this neighbourhood?
Prompt: Who was there? What did they do?
Question 2: What do you value most about the people around you?
Prompt: What would be missing if it went?
Question 3: If you had three wishes for this place, what would they be?
Host: Thank everybody. Hand out the postcards.
"""
TALK_ABOUT_CONSENT = """Jo Penn: Before we begin, I agree that consent forms are a bother, but please sign yours.
Lil Marr: I have read it. I understand it is voluntary. Who keeps them?
Jo Penn: They will be stored at the library. Now, when was the allotment at its best?
Lil Marr: The summer of the drought. Everybody carried water, even the schoolchildren, and we lost nothing.
Jo Penn: Who started that?
Lil Marr: Old Mr Finn did. He knocked at each door.
"""
TALK_ABOUT_LUNCH = """10:02 Gus Tarn: We met at lunch, that is where it all began.
10:03 Nell Obuya: After the break I stayed and washed up, and Gus dried.
10:03 Gus Tarn: And the welcome we got! Somebody had made tea for forty.
10:04 Nell Obuya: So next steps were easy. We wrote our names on the wall.
"""
STORY_WITH_COLONS = """What my mother taught me

My mother ran the laundry on Cooper Street. She had three rules.
Rule one: never send anybody home with a wet coat.
Rule two: ask people how they are and wait for the answer.
Rule three: keep a kettle on.
When the mill shut, forty women came to that laundry to talk, and she knew each of them by name.
I still live by her rules, and so does half the street.
"""
CAPTIONS_STORY = """I was the one who wrote the captions for the school play, and nobody thanked me. Then Mrs Aled came up to me in
the street, two years later, and said that because of the captions her husband had followed every word. He is deaf. I
have done it ever since, for every play, and now there are four of us.
"""
LIKE_STORY = """I'd like to tell you about the winter the boiler broke.

Our caretaker came in on his day off and lit the old stove. By ten o'clock there were thirty of us round it, and people
who had never spoken were sharing sandwiches. That was the day this block became a neighbourhood.
"""
VARIANTS = (
    Variant("an agenda whose lines look like names and words", "Saturday.txt", AGENDA.encode(), not_data="agenda"),
    Variant(
        "a programme with speakers and a sponsor", "programme.docx", docx(*PROGRAMME.split("\n")), not_data="agenda"
    ),
    Variant("a consent form with fields", "form.txt", CONSENT.encode(), not_data="consent form"),
    Variant("a sign-in sheet as a list", "lunch.txt", SIGN_IN.encode(), not_data="attendance list"),
    Variant(
        "a sign-in sheet as a table in Word",
        "table 2.docx",
        docx(
            "Please sign in",
            tables=[
                [
                    ["Name", "Organisation", "Email", "Signature"],
                    ["Dora Whitlock", "Resident", "dora@mail.example", ""],
                    ["Sunil Thakkar", "Harbour Kitchen", "sunil@kitchen.example", ""],
                    ["Bea Lomax", "Council", "bea@council.example", ""],
                ]
            ],
        ),
        not_data="attendance list",
    ),
    Variant("minutes of a committee", "partnership april.txt", MINUTES.encode(), not_data="minutes"),
    Variant("a licence page", "transcript 14 cover.txt", LICENCE.encode(), not_data="licence"),
    Variant("a guide for table hosts", "hosts.txt", GUIDE.encode(), not_data="question sheet"),
    Variant(
        "people who talk about consent forms",
        "consent form chat.txt",
        TALK_ABOUT_CONSENT.encode(),
        kind=T,
        cast={"Jo Penn": (U, 3), "Lil Marr": (U, 3)},
    ),
    Variant(
        "people who talk about lunch, with times of day",
        "schedule.txt",
        TALK_ABOUT_LUNCH.encode(),
        kind=T,
        cast={"Gus Tarn": (U, 2), "Nell Obuya": (U, 2)},
    ),
    Variant(
        "a story with three rules in it",
        "rules.txt",
        STORY_WITH_COLONS.encode(),
        kind=Kind.STORY,
        cast={None: (U, 1)},
        keeps=("Rule two: ask people how they are",),
    ),
    Variant("a story in a file named after captions", "captions.txt", CAPTIONS_STORY.encode(), kind=Kind.STORY),
    Variant("a story that begins with I'd like", "boiler.txt", LIKE_STORY.encode(), kind=Kind.STORY),
    Variant(
        "an interview with a form's head, filled in",
        "story form.txt",
        (
            b"Name: Lil Marr\nAge: 71\nPostcode: HQ1\nDate: 5 May 2025\nInterviewer: Jo Penn\n\n"
            b"Interviewer: When was the street at its best?\nLil: When the lights failed. We sat on the steps.\n"
            b"Interviewer: And what did you do there?\nLil: We sang until two in the morning.\n"
        ),
        kind=T,
        cast={"Interviewer": (F, 2), "Lil Marr": (R, 2)},
        date="2025-05-05",
    ),
)
