"""What a document or a column of answers is: story, dream, pledge, photo, note, or no data at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from harvest.model import Kind
from harvest.model.punctuation import asks

CARD_WORDS = (
    r"(?:dream |wish |post)?card|dream|wish|karteczka|kartka|karta|marzenie|życzenie|(?:traum|wunsch)?karte|traum|"
    r"wunsch|"
    r"carte|rêve|souhait|tarjeta|sueño|deseo|cartão|sonho|biglietto|sogno|cerdyn|breuddwyd|kaart(?:je)?|droom|kort|"
    r"картка|листівка|мрія"
)
"""What people call a card with a dream on it, before its number."""
_DREAMS_ELSEWHERE = (
    r"(?<!\w)(?:marze(?:ni)?\w+|marzy\w+|(?:z|w) przyszłości|życzeni\w+|traum(?:karten?)?|träum\w+|"
    r"wunsch(?:karten?|baum|zettel)?|wünsche|rêv\w+|souhaits?|sueñ\w+|soñ\w+|deseos?|sonh\w+|desejos?|sogn\w+|"
    r"desider[io]|breuddwyd\w*|dymuniadau|dromen|droom\w*|wensen|drömm\w+|drøm\w+|мрі\w+|мечт\w+|"
    r"أحلام\w*|حلم(?:ي|نا|ك)?|خواب\w*|آرزو\w*|hayal(?:ler\w*|im\w*|imiz\w*)?|álm\w+|álom\w*|xewn\w*|riyo\w*|riyad\w+|"
    r"ước mơ|pangarap|ndoto)(?!\w)|夢|梦想|[愿願]望|心[愿願]|許願|许愿|願い|꿈|"
    # Vowel signs of these scripts are no letters for Python: what stands within a word is asked alone.
    r"सपन|स्वप्न|ख़?्वाब|ਸੁਪਨ|ਸੁਫ਼?ਨ|স্বপ্ন|સપન|સ્વપ્ન|கனவு|ህልም|ሕልም|[όο]ν[εέ][ιί]ρ|חלומ|חלום"
)
_MINE = (
    r"(?:my|our|mój|moja|moje|nasze|meine?|unsere?|mon|ma|mes|notre|mi|mis|nuestros?|meus?|nossos?|il mio|i miei|"
    r"fy|ein|mijn|onze|мо[яїи]|моє|наш[аі]?|我的|我们的|我們的|你的|您的|私の|わたしの|나의|내|우리의?|मेरा|मेरे|আমার|ਮੇਰਾ|ਮੇਰੇ)"
)
_ONE_WORD = 16
_REGRETTED = (
    r"(?: [\w'’]+){1,4} (?:knew|understood|reali[sz]ed|"
    r"had (?:known|told|said|heard|asked|done|been told|learn\w+))\b"
)
"""Behind “wish”: what is wished otherwise now or before, which is no dream of what is to come."""
_WISHING = r"wishing (?:walls?|trees?|wells?|lines?|jars?|box(?:es)?|boards?|posts?|bowls?|webs?)"
_SHEETS = (
    r"(?:flip[ -]?(?:charts?|overs?|papers?)|flips|post-?its?|stick(?:y notes?|ies)|(?:white ?|black ?)?boards?|"
    r"notes|sheets?|table ?cloths?|posters?|paperboards?|tableaux|metaplan\w*)"
)
_SHOTS = r"(?:photos?|photographs?|pictures?|images?|snaps)"
"""Pictures of what was written are notes, and no photos that people took."""
_NAMED: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.PLEDGE,
        re.compile(
            r"(?<![a-z])(?:pledges?|commitments?|promises?|i will)(?![a-z])|"
            r"(?<!\w)(?:versprechen|zusagen|selbstverpflichtung\w*|engagements?|promesses|compromisos|promesas|obietnic\w+|"
            r"zobowiązani\w+|impegni|promesse|compromissos|beloftes?|löften|addewidion|addunedau|обіцянк\w+)(?!\w)",
            re.I,
        ),
    ),
    (
        Kind.DREAM,
        re.compile(
            rf"(?<![a-z])(?:dreams?|visions?|wish(?!{_REGRETTED})(?:es)?|{_WISHING}|hopes?|"
            r"imagine|provocative propositions?|"
            rf"(?:in|from|by|of|it is|it['’]s) 20[3-9]\d)(?![a-z])|{_DREAMS_ELSEWHERE}",
            re.I,
        ),
    ),
    (
        Kind.NOTE,
        re.compile(
            rf"\b{_SHEETS}[ -]{_SHOTS}\b|\b{_SHOTS} (?:of|from) (?:the |our |all )*{_SHEETS}\b|"
            rf"\b{_SHEETS} (?:typed |copied |taken |up |out )*(?:from|off) (?:the |our |my |these |phone )*{_SHOTS}\b",
            re.I,
        ),
    ),
    (Kind.PHOTO, re.compile(r"(?<![a-z])(?:photos?|captions?|photo ?voice|pictures?|images?)(?![a-z])", re.I)),
    (Kind.STORY, re.compile(r"(?<![a-z])(?:stor(?:y|ies)|testimon(?:y|ies)|my experience)(?![a-z])", re.I)),
    (
        Kind.NOTE,
        re.compile(
            r"(?<![a-z])(?:notes?|flip[ -]?(?:charts?|sheets?|overs?|papers?)|scribes?|post-?its?|minutes|"
            r"summary)(?![a-z])",
            re.I,
        ),
    ),
)
_PLEDGE_LINE = re.compile(r"^\W*(?:i|we)\s*(?:'ll|’ll| will| pledge| promise| commit)\b", re.I)
_DREAM_LINE = re.compile(
    r"^\W*(?:(?:in 20[2-9]\d|by 20[2-9]\d|(?:i|we) (?:dream|imagine|hope|wish|want|see a|would like|would love)|"
    r"imagine|i[’']d (?:like|love)(?! to (?:tell|say|share|thank|talk|start|begin|mention|add))|"
    r"my (?:dream|wish|hope)|our (?:dream|vision)|"
    # Polish, Ukrainian, German, French, Spanish, Portuguese, Italian, Dutch, Welsh
    r"marz(?:ę|ymy|y (?:mi|nam))|chciał[ao]?bym|chcielibyśmy|życzę (?:sobie|nam)|w 20[3-9]\d|мрі(?:ю|ємо)|"
    r"хо(?:чу|чемо),? щоб|хотіла? б|ich (?:träume|wünsche)|wir (?:träumen|wünschen)|im jahr 20[3-9]\d|"
    r"(?:je|nous) (?:rêv|souhait|voudr)\w+|j['’]aimerais|en 20[3-9]\d|"
    r"sueñ[oa] con|soñamos|quisiera|ojalá|me gustaría|sonho (?:com|que)|gostar(?:ia|íamos)|"
    r"sogn(?:o|iamo)|vorre(?:i|mmo)|ik (?:droom|wens)|wij dromen|(?:rwy|dw i)['’]n breuddwydio|breuddwydi\w+|hoffwn)\b|"
    # Hindi, Panjabi, Bengali, Urdu, Arabic, Chinese: a vowel sign ends no word for Python
    r"(?:मेरा|हमारा) (?:सपना|स्वप्न)|मैं चाहत|हम चाहते|(?:ਮੇਰਾ|ਸਾਡਾ) ਸੁਪਨਾ|(?:ਮੈਂ|ਅਸੀਂ) ਚਾਹੁੰਦ|আমার স্বপ্ন|আমি চাই|"
    r"(?:میرا|ہمارا) خواب|میں چاہت[ایے]|أحلم|نحلم|حلمي|أتمنى|نتمنى|我(?:们|們)?(?:梦想|夢想|希望|想要))",
    re.I,
)
_GOES_ON_WISHING = re.compile(
    r"^\W*(?:żeby|aby|щоб|dass|qu(?:e (?:mes|mon|ma|les|nos|le|la|mis?|los|las|nuestr\w+)|['’]on)|that (?:my|our|"
    r"the))\b",
    re.I,
)
"""How a wish begins that leaves “I wish” unsaid; beside others that say it, it is one too."""
_STATEMENT = 60
"""A dream or pledge has fewer words; who writes more tells a story, whatever its first words are."""
_CAPTION = 45


_LONGEST_NAME = 2_000


def kind_in_words(*texts: str | None) -> Kind | None:
    """The kind that a file name, heading or column name gives away.

    >>> kind_in_words("Pledges from the summit.docx")
    <Kind.PLEDGE: 'pledge'>
    >>> kind_in_words("What do you wish you had known?"), kind_in_words("What do you wish for?").value
    (None, 'dream')
    >>> {kind_in_words(text).value for text in ("ਸੁਪਨੇ", "मेरे सपने", "স্বপ্ন", "حلمي", "Hayalimiz", "χάρτης ονείρων")}
    {'dream'}
    >>> kind_in_words("flips from my phone photos").value, kind_in_words("Photos from the flip-flop shop").value
    ('note', 'photo')
    >>> kind_in_words("flipchart photos typed up").value, kind_in_words("Photos of the walk").value
    ('note', 'photo')
    """
    for text in texts:
        for kind, pattern in _NAMED:
            if text and pattern.search(text[:_LONGEST_NAME].replace("_", " ")):
                return kind
    return None


def kind_of_cards(title: str) -> Kind | None:
    """Dreams or pledges, where the title of a sheet says that it holds these: then it says more than its file's name.

    >>> kind_of_cards("Pledges"), kind_of_cards("Dream wall").value, kind_of_cards("Notes")
    (<Kind.PLEDGE: 'pledge'>, 'dream', None)
    """
    found = kind_in_words(title)
    return found if found in (Kind.DREAM, Kind.PLEDGE) else None


def kind_called(sheet: str, file: str) -> Kind | None:
    """The kind of what a sheet of a workbook holds by its title and its file's name, which says more than “Notes”.

    >>> kind_called("Dreams", "Pledges.xlsx").value, kind_called("Post-its", "Event.xlsx").value
    ('dream', 'note')
    """
    named = kind_of_cards(sheet) or kind_in_words(file)
    return Kind.NOTE if named is None and kind_in_words(sheet) is Kind.NOTE else named


def kind_that_fits(named: Kind | None, texts: Sequence[str]) -> Kind | None:
    """The kind that a name promises, if the words look like it: no caption is a page long, no dream a whole story.

    >>> kind_that_fits(Kind.PHOTO, ["word " * 80]) is None
    True
    """
    longest = max((len(text.split()) for text in texts), default=0)
    if named is Kind.PHOTO and longest > _CAPTION:
        return None
    if named in (Kind.DREAM, Kind.PLEDGE) and longest > 3 * _STATEMENT and kind_of_lines(texts) is not named:
        return None
    return named


def kind_of_lines(lines: Sequence[str]) -> Kind | None:
    """The kind that most statements show by how they begin (``I will …``, ``In 2035 …``)."""
    filled = [line for line in lines if line.strip()]
    if not filled:
        return None
    for kind, pattern in ((Kind.PLEDGE, _PLEDGE_LINE), (Kind.DREAM, _DREAM_LINE)):
        said = sum(1 for line in filled if pattern.match(line))
        if kind is Kind.DREAM and said:
            said += sum(1 for line in filled if _GOES_ON_WISHING.match(line))
        if said >= max(1, 0.5 * len(filled)):
            # One line out of two is one guess: it decides only where nothing longer is told beside it.
            return kind if all(len(line.split()) <= _STATEMENT for line in filled) else None
    return None


_WISHES = re.compile(
    r"\b(?:I|we)(?:['’]d| would)(?: \w+)? (?:like|love)\b|\b(?:I|we) (?:\w+ )?(?:wish|dream|hope|imagine|want)\b|"
    r"\b(?:my|our|one|the) (?:dream|wish|hope|vision)\b",
    re.I,
)
_WAS = re.compile(
    r"\b(?:was|were|had|did(?:n['’]t)?|went|came|said|told|took|gave|ran|made|used to|remember|"
    r"(?:has|have) been|[a-z]{3,}ed|"
    r"war(?:en)?|hatten?|wurden?|kam(?:en)?|ging(?:en)?|sagten?|étai(?:s|t|ent)|avai(?:s|t|ent)|a été|disait|"
    r"era[ns]?|había[ns]?|estaba[ns]?|dijo|był[aoiy]?|mieli|miał[ao]?|oedd|roedd|aeth|daeth|foi|eram|tinha|ero|aveva|stava)\b",
    re.I,
)
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’]?\s+")


def tells_more_than_wishes(text: str) -> bool:
    """Whether a text longer than a card tells in most of its sentences what was, and wishes in few of them.

    >>> letter = "My aunt sold tickets and never saw a first act. She was counting. When she was ill I told her. " * 4
    >>> tells_more_than_wishes(letter + "So I would like one free night a week."), tells_more_than_wishes(letter[:60])
    (True, False)
    >>> tells_more_than_wishes("I dream that the hall is open. I wish that it was warm. We hope nobody asks. " * 6)
    False
    """
    if len(text.split()) <= _STATEMENT:
        return False
    sentences = [one for one in _SENTENCE.split(text) if one.strip()]
    wishing = [one for one in sentences if _DREAM_LINE.match(one) or _WISHES.search(one)]
    told = [one for one in sentences if one not in wishing and _WAS.search(one)]
    return len(told) >= 0.5 * len(sentences) and len(told) > len(wishing)


_POINTED = r"(?:it|this|that|them|these|here)"
_OF_A_PICTURE = re.compile(
    r"\b(?:photos?|photographs?|pictures?|images?|captions?)\b|\b(?:it|this) (?:show|called|taken)\b|"
    rf"\b(?:(?:do|did|can) (?:you|we) (?:see|show)|seen|shows?|shown|taken?|took|called)\W*(?:{_POINTED}|in)?\W*$|"
    rf"\b(?:see|shows?|taken?|took|called) {_POINTED}\b",
    re.I,
)
"""What is asked of a picture: what it shows, when it was taken; “called to see a doctor” is none of one."""
_FEW_OF_PICTURES = 0.25


_TELL = re.compile(
    r"\W*(?:please )?(?:tell|describe|share|racontez|d[eé]crivez|opowied\w+|opisz\w*|erz[aä]hl\w+|beschreib\w+|"
    r"cu[eé]nt\w+|descri[bv]\w+|disgrifiwch|soniwch|raccont\w+|conte)\b",
    re.I,
)


def asks_of_more(heads: Iterable[str]) -> bool:
    """Whether several columns ask something, and none of it about a picture: a survey to which one may be added.

    >>> asks_of_more(["What helps you?", "What worries you?"]), asks_of_more(["What do you see here?", "Why?"])
    (True, False)
    >>> asks_of_more(["What would you change?", "Tell us when you last tried to see a doctor"])
    True
    >>> asks_of_more(["Racontez une journée sans eau", "Qui vous a aidée ?"])
    True
    """
    asked = [head for head in heads if asks(head) or _TELL.match(head)]
    return len(asked) > 1 and not any(map(_OF_A_PICTURE.search, asked))


def asks_little_of_pictures(heads: Sequence[str]) -> bool:
    """Whether the columns of a form ask of other things first, and hardly any of a picture that goes with it.

    >>> asks_little_of_pictures(["about/first_change", "works_well"]), asks_little_of_pictures(["photo_caption"])
    (True, False)
    >>> asks_little_of_pictures(["What helps?", "What hurts?", "What is next?", "What is in the photo?"])
    True
    >>> asks_little_of_pictures(["What do you see here?", "What happens here?", "What can we do?", "Why?"])
    False
    """
    of_pictures = [_OF_A_PICTURE.search(head.replace("_", " ")) is not None for head in heads]
    return bool(heads) and not of_pictures[0] and sum(of_pictures) <= _FEW_OF_PICTURES * len(heads)


def names_dream(head: str) -> bool:
    """Whether a label says whose dream stands behind it, and no more.

    >>> names_dream("我的夢想"), names_dream("Moje marzenie"), names_dream("Our dream"), names_dream("Share my dream?")
    (True, True, True, False)
    """
    found = re.fullmatch(rf"\W*{_MINE}\s*(?P<rest>\S.*?)\W*", head.strip(), re.I)
    rest = found["rest"] if found is not None else ""
    return len(rest.split()) == 1 and len(rest) <= _ONE_WORD and kind_in_words(rest) is Kind.DREAM
