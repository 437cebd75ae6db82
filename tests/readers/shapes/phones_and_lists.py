"""Messages that a phone exported, digests of mailing lists, forms whose parts repeat, and who presents whom."""

from __future__ import annotations

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.shapes.case import Case

_PHONE = """Mar 03, 2026 10:12:41 AM (Read by them after 2 minutes, 3 seconds)
Me
What would you never swap on our stair?
    Mar 03, 2026 10:15:02 AM
    +447700900812
    The light that somebody always mends

Mar 03, 2026 10:15:02 AM
+447700900812
The light that somebody always mends
This message responded to an earlier message.
Tapbacks:
    Loved by Me

Mar 03, 2026 10:16:00 AM Me named the conversation "Stair"

Mar 03, 2026 10:21:09 AM
Bridie
/Users/me/Library/Messages/Attachments/3f/15/IMG_2231.heic
The smell of Sundays
all the way up

"""
_RULE, _LINE = "-" * 70, "-" * 30
_DIGEST = f"""Send Quayfolk mailing list submissions to
	quayfolk@lists.example.org

Today's Topics:

   1. What is good on our bank? (Hetty Marsh)
   2. Re: What is good on our bank? (Tunde Bello)

{_RULE}

Message: 1
Date: Mon, 9 Mar 2026 08:14:10 +0000
From: Hetty Marsh <hetty@example.org>
To: quayfolk@lists.example.org
Subject: [Quayfolk] What is good on our bank?
Message-ID: <a1@example.org>

Our ferryman carries the tablets across in a biscuit tin.

{_LINE}

Message: 2
Date: Tue, 10 Mar 2026 12:40:51 +0000
From: Tunde Bello <tunde@example.com>
Subject: Re: [Quayfolk] What is good on our bank?
Content-Type: text/plain; charset="utf-8"

The rowing club takes the children nobody else takes.

> Our ferryman carries the tablets across in a biscuit tin.

{_LINE}

Subject: Digest Footer

_______________________________________________
Quayfolk mailing list

{_LINE}

End of Quayfolk Digest, Vol 31, Issue 4
***************************************
"""

CASES = [
    Case(
        "messages exported from a phone, a line each for the time, the name and the words",
        "Stair 14.txt",
        _PHONE.encode(),
        said=[
            ("Me", "What would you never swap on our stair?"),
            ("Member 1", "The light that somebody always mends"),
            ("Bridie", "The smell of Sundays\nall the way up"),
        ],
        absent=["900812", "Loved", "IMG_", "named the conversation", "responded"],
        date="2026-03-03",
    ),
    Case(
        "the digest of a mailing list",
        "Quayfolk Digest, Vol 31, Issue 4.txt",
        _DIGEST.encode(),
        said=[
            ("Hetty Marsh", "Our ferryman carries the tablets across in a biscuit tin."),
            ("Tunde Bello", "The rowing club takes the children nobody else takes."),
        ],
        absent=["lists.example.org", "Digest Footer", "Topics", "Message-ID"],
    ),
    Case(
        "a form whose parts repeat, in a sheet that names its parent by the file's own words",
        "Village_voices.xlsx",
        xlsx(
            **{
                "Village voices": [
                    ["start", "Tell me about the time this village was at its best", "_id", "_index"],
                    ["2026-02-10T10:10", "The winter the road went we had one freezer between us", "3488", "1"],
                    ["2026-02-11T10:10", "Gig club came last and got a reception anyway", "3489", "2"],
                ],
                "household": [
                    ["Who told you something?", "What did they say?", "_index", "_parent_table_name", "_parent_index"],
                    ["Grandfather", "I want the old light back on at the harbour", "1", "Village voices", "1"],
                    ["Lodger", "Nobody ever asked me so keep the pasty oven", "2", "Village voices", "2"],
                ],
            }
        ),
        asked=[
            (None, "The winter the road went we had one freezer between us"),
            (None, "Gig club came last and got a reception anyway"),
            (None, "I want the old light back on at the harbour"),
            (None, "Nobody ever asked me so keep the pasty oven"),
        ],
    ),
    Case(
        "a form that asks what to call somebody",
        "responses.csv",
        as_csv(
            ["#", "Hello! What shall we call you?", "Tell us about your best day at the lido", "Submit Date (UTC)"],
            ["k3x9", "Perdita", "The frost morning when the guard gave me a hot stone", "2026-02-02 19:30:44"],
            ["k3x8", "Col", "My lad swam his first width and strangers clapped", "2026-02-03 19:30:44"],
            ["k3x7", "Yusra", "Ladies' night, we wore what we liked and sang", "2026-02-04 19:30:44"],
        ),
        said=[
            ("Perdita", "The frost morning when the guard gave me a hot stone"),
            ("Col", "My lad swam his first width and strangers clapped"),
            ("Yusra", "Ladies' night, we wore what we liked and sang"),
        ],
    ),
    Case(
        "whoever holds the recorder presents somebody else",
        "Len.docx",
        docx(
            *("00:00:03 Speaker 1", "OK so this is Len, at the bowls club."),
            *("00:00:07 Speaker 2", "Is it on?"),
            *("00:00:09 Speaker 1", "It is. When was the club at its best?"),
            *("00:00:14 Speaker 2", "When we were all on strike and the green was mown."),
        ),
        said=[
            ("Speaker 1", "OK so this is Len, at the bowls club."),
            ("Speaker 2", "Is it on?"),
            ("Speaker 1", "It is. When was the club at its best?"),
            ("Speaker 2", "When we were all on strike and the green was mown."),
        ],
    ),
]
