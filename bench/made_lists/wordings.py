# ruff: noqa: E501 – one wording a line is easier to check than wrapped ones
"""How people who keep a list write down what somebody permits, in English, Welsh and Polish; {he}, {him} and {his} stand for them.

Every other wording is held out (see ``half``): readers are mended on the first half alone, so that the second says what carries over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def _list(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


def half(options: Sequence[T], held_out: bool) -> Sequence[T]:
    """The half of what there is to choose from that is tuned on, or the one that is held out.

    >>> half("abcde", False), half("abcde", True)
    ('ace', 'bd')
    """
    return options[1::2] if held_out else options[::2]


NAMED = _list("""
happy to be quoted, name and all
yes to quoting and yes to the name
can be quoted by name
quote {him} with {his} name
fine with being quoted and named
OK to use {his} words with {his} full name
says go ahead, use {his} name too
words and name both fine
quote – yes, name – yes
no problem with a quote, and wants {his} name on it
agreed to be quoted under {his} own name
you may print what {he} said with {his} name
is glad to be quoted and would like the credit
doesn't mind being quoted or named
happy for us to print it and say who said it
quote and name OK
yes, and put {his} name to it
all right to quote, all right to name
consents to attributed quotes
anything {he} said can go in, with {his} name beside it
said yes to both, words and name
quotes OK (named)
full permission, words with name
would be proud to see {his} name in print next to the words
can use {his} words, can use {his} name
named quotes are fine by {him}
"use it and say it was me"
happy to go on record with {his} name
no objections to being quoted by name
will let us quote {him}, name included
has no worries about being quoted or about {his} name
yes please, with {his} name under it
""")
ANONYMOUS = _list("""
can be quoted but not by name
OK to quote, leave {his} name off
quote {him} anonymously
words yes, name no
happy to be quoted so long as nobody knows it was {him}
yes to a quote, no to the name
use the words but keep the name out
fine to print what {he} said, just don't say who said it
quote – yes, name – no
agreed to be quoted as "a resident"
will be quoted, won't be named
quotes OK (no name)
we can use {his} words without {his} name
doesn't mind being quoted but would rather not be named
anonymous quotes only
OK for {his} words to be printed if the name is left off
unattributed quotes are fine
says we may quote {him} but wants to stay anonymous
quote without attribution
happy for the words to go in, not the name
can be quoted provided {he} isn't named
words only, please
put it in but without {his} name
quote allowed, name withheld
yes but nameless
happy to be quoted as long as {his} name doesn't appear
no name, otherwise fine to quote
prefers to be quoted without a name
consents to quotes, not to being identified
please take {his} name off, the rest can be printed
may quote, mustn't name
anything {he} said is fine to use as long as it isn't credited to {him}
""")
NO = _list("""
does not want to be quoted
no quotes
not to be quoted
said no
please don't use anything {he} said
would rather not be quoted
no to quoting
don't print {his} words
not happy to be quoted
nothing {he} said may be used
leave {him} out of it
declined to be quoted
keep {his} words out of the report
doesn't want anything printed
wants none of it used
no, thank you
prefers to keep it all private
refuses permission to quote
asked us not to quote {him}
{his} words are not for publication
nothing to be used
off the record, all of it
no consent for quotation
just came to listen, do not quote
hasn't agreed to being quoted and won't
quote – no
strictly no quoting
isn't willing for {his} words to be used
not a word of {his} story is to be printed
said absolutely not
can't be quoted
objects to being quoted
""")
SHARED = _list("""
recording can be shared with {body}
happy for {body} to have the recording
yes to sharing
sharing OK
may be passed to {body}
fine to pass {his} words on to {body}
share – yes
doesn't mind {body} hearing the tape
{body} can have a copy
OK to share with {body}
share the recording, yes
no objection to sharing
recording may go to {body}
can go on to {body}
sharing with {body} is fine
agreed to the recording being shared
the tape can be handed to {body}
is content for it to be passed on to {body}
""")
NOT_SHARED = _list("""
don't share it with {body}
recording not to be shared
no to sharing
keep it with us, not for {body}
must not go to {body}
not to be passed on to {body}
share – no
not happy for {body} to have the recording
no sharing
keep the recording in house
recording stays with us
does not want it shared
not for {body}
would rather {body} didn't get the tape
don't pass it on
objects to sharing
the tape is not to leave the group
no copy to {body}
""")
SAID_NAMED = _list("""
Yes, quote me and use my name
Happy for you to quote me, name and all
You can use what I said with my name
Fine by me, put my name on it
Quote away, and do say it was me
Yes to being quoted, yes to my name
Go ahead and print it under my name
I don't mind being quoted or named
Please do quote me by name
I'm happy to be quoted with my full name
Use my words and my name, no bother
Yes, and I'd like my name with it please
""")
SAID_ANONYMOUS = _list("""
Yes, quote me but leave my name off
Happy to be quoted but not by name please
You can use what I said without my name
Fine, but anonymous please
Quote me as a neighbour, no name
Yes to the quote, no to the name
Print it if you like but don't say it was me
I don't mind being quoted, I'd rather not be named though
You may use my words as long as my name isn't on them
OK to quote, keep me anonymous
Words yes, name no
Use it but don't put my name
""")
SAID_NO = _list("""
Please don't quote me
I'd rather you didn't use anything I said
No quotes from me please
Sorry, I don't want to be quoted
Not for me, leave me out of the report
I would prefer not to be quoted
No thanks
Don't print any of my words please
I said too much, please use none of it
No, I'm not comfortable with being quoted
Keep my words out of it
I do not give permission to quote
""")
SAID_SHARED = _list("""
and you can share the recording with {body}
Sharing with {body} is fine
Yes, pass it on to {body}
{body} can have the recording
Happy for {body} to hear it
Share it with {body}, yes
""")
SAID_NOT_SHARED = _list("""
but don't share the recording with {body}
Please don't pass it on to {body}
Not to be shared with {body}
No to sharing with {body}
I'd rather {body} didn't have it
Keep the recording to yourselves please
""")
LABEL_NAMED = _list("""
Quote me, with my name
Words and name
You may quote me by name
Yes – use my words and my name
Quote with name
Quotation with full name
Print it with my name
Use everything, name included
OK to quote and to name
Words with the name
""")
LABEL_ANONYMOUS = _list("""
Quote me, without my name
Words only, no name
You may quote me anonymously
Yes – use my words but not my name
Quote, no name
Quotation without name
Print it but leave my name off
Use the words, hide the name
OK to quote, not to name
Words without the name
""")
LABEL_NO = _list("""
Do not quote me
Nothing to be used
You may not quote me
No – don't use my words
No quote
No quotation
Don't print anything of mine
Use none of it
Not to be quoted
No words at all
""")
LABEL_SHARED = _list("""
Recording may be shared with {body}
Share with {body}
You may pass the recording to {body}
Tape can go to {body}
{body} may have a copy of the recording
Yes, share it with {body}
""")
LABEL_NOT_SHARED = _list("""
Recording may not be shared
Do not share with {body}
You may not pass the recording on
Tape stays here
{body} may not have the recording
No, do not share it
""")
ASK_QUOTE = _list("""
May we quote you?
Quote?
Can we use your words in the booklet?
OK to quote
Are you happy to be quoted?
Words in the report?
May we print what you said?
Quoting allowed
Quote in newsletter
Can we quote what you said?
""")
ASK_NAME = _list("""
With your name?
Name?
May we use your name?
Name OK
Are you happy to be named?
Name beside the quote?
May we say who said it?
Naming allowed
Name with quote
Can we put your name to it?
""")
ASK_SHARE = _list("""
May we share the recording with {body}?
Share with {body}?
Can the recording go to {body}?
Sharing OK
Are you happy for {body} to have the recording?
Recording to {body}?
May {body} have a copy of the recording?
Sharing allowed
Recording shared
Can we pass the tape to {body}?
""")
ASK_HOW = _list("""
How may we quote you?
Quoting
What may we do with your words?
Quotes
Permission to quote
Quotation
Can we quote you, and with or without your name?
Use of words
""")
BODIES = _list("""
the council
the county archive
the museum
the university
the health board
the library
the local radio
the Heritage Trust
""")
WELSH = {
    "named": _list("Dyfynnu gyda fy enw\nGeiriau ac enw yn iawn\nIawn dyfynnu, gydag enw"),
    "anonymous": _list("Dyfynnu heb fy enw\nGeiriau yn iawn, dim enw\nIawn dyfynnu, heb enw"),
    "no": _list("Peidiwch â dyfynnu\nDim dyfynnu\nDdim eisiau cael ei ddyfynnu"),
    "ask": _list("Dyfynnu?\nGawn ni ddyfynnu?"),
    "ask name": _list("Enw?\nDefnyddio'r enw?"),
    "ask share": _list("Rhannu'r recordiad?\nRhannu'r recordiad ag archif y sir?"),
    "yes": _list("iawn\nie"),
    "not": _list("na\nna"),
}
POLISH = {
    "named": _list("Można cytować z nazwiskiem\nCytat z imieniem i nazwiskiem\nTak, z podaniem nazwiska"),
    "anonymous": _list("Można cytować bez nazwiska\nCytat anonimowo\nTak, ale bez podania nazwiska"),
    "no": _list("Nie cytować\nNie zgadzam się na cytowanie\nProszę nie cytować"),
    "ask": _list("Czy możemy cytować?\nCytowanie"),
    "ask name": _list("Z nazwiskiem?\nNazwisko"),
    "ask share": _list("Czy możemy udostępnić nagranie?\nUdostępnienie nagrania"),
    "yes": _list("tak\nTak"),
    "not": _list("nie\nNie"),
}
