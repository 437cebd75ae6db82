# ruff: noqa: E501 – patterns are easier to check on one line
"""What whoever typed a sheet up notes beside its points: which picture it is, who wrote it, what is drawn on it, what could not be read."""

from __future__ import annotations

import re

from harvest.readers.recognise.sheets import SHEETS

_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]*\.?"
_PERSON = rf"(?:{_NAME}(?:(?: (?:and|&|\+|/) | ){_NAME}){{0,4}}|unknown|not known|me|myself|n/?a|\?+)"
_ROLE = (
    r"(?:(?:table |our |the |group )*(?:scribes?|note[- ]?takers?|notes|recorders?|typists?|facilitators?|table hosts?|hosts?|moderators?|helpers?|minute[- ]?takers?|"
    r"protokoll|moderation|schreiber(?:in)?|secrétaire|animateur|animatrice|moderador[a]?|notulist|ysgrifennydd))"
)
_SHOT = r"(?:P\d{7}|(?:IMG|DSCN?|DSCF|PXL|MVIMG|SAM|GOPR|CIMG|WhatsApp Image|Screenshot)[-_ ]?[\d][\w-]*(?:\.\w{3,4})?|[\w-]{1,40}\.(?:jpe?g|png|heic|webp|tiff?))"
_PICTURE = r"(?:photo(?:graph)?s?|pictures?|pics?|images?|scans?|fotos?|bild(?:er)?|img)"
_SHEET = rf"(?:(?:the|this|these|our|all) )*(?:{SHEETS}|sheets?|posters?|papers?|table ?cloths?|post-?its?)"
_SIDE = r"(?:top|bottom|left|right|middle|centre|center|upper|lower|hand|corner|side|back|front|margin|edge|foot|head|reverse)"
_PLACE = rf"(?:(?:at|in|on|to|along|near|by) )?(?:the |its )?{_SIDE}(?:[- ]{_SIDE}){{0,3}}(?: of (?:{_SHEET}|(?:the |this )?page|it))?"
_POINT = r"(?:(?:the |a |one |this )?(?:first|second|third|fourth|fifth|last|next|other|final|middle|top|bottom|whole|\d{1,2}(?:st|nd|rd|th))? ?(?:one|lines?|words?|points?|bullets?|corners?|bits?|parts?|ideas?|sentences?)(?: (?:in|on) (?:the )?(?:line|point|bullet) ?\d{0,2})?)"
_BESIDE = rf"(?: (?:at|in|on|next to|beside|by|under|over|below|above|near|round|around|along|across)(?: (?:it|this|that|these|them|the (?:page|paper|sheet|words?|others?|side)|all (?:of )?(?:it|this)|{_POINT}|{_SHEET}|{_SIDE}(?: {_SIDE})*|the {_SIDE}(?: {_SIDE})*))?| to the {_SIDE})"
_DRAWN = rf"(?:(?:an?|the|some|also|lots of|very|big|little|small|nice|lovely|good|few|\d) )*(?:drawings?|doodles?|sketch(?:es)?|scribbles?|stickers?|smil(?:ey|ie)s?(?: faces?)?|squiggles?|arrows?|hearts?|stick (?:man|men|figures?)|zeichnung(?:en)?|dessins?|dibujos?|rysun(?:ek|ki))(?: (?:of|von|d['’]|de|del|z) ?[^.;!?]{{1,50}}|{_BESIDE}){{0,2}}"
_IN_INK = r"(?:in|with) (?:an? |the )?(?:(?:different|other|same|\w+['’]s|green|red|blue|black|purple|pink|orange|thick|thin|small|tiny|big|block|children['’]s) ?)*(?:pens?|pencils?|felt[- ]?tips?|crayons?|markers?|biros?|ink|capitals|letters|writing|handwriting|hand)"
_STATE = rf"(?:crossed out|scored out|struck (?:out|through)|torn(?: (?:off|away))?|ripped|unreadable|illegible|missing|smudged|blurred|cut off|hard to (?:read|make out)|unclear|hidden|covered(?: up)?|(?:double )?underlined|circled|ringed|starred|ticked|highlighted|blank|empty|{_IN_INK}|(?:written|drawn) {_IN_INK})"
_CLAUSES = tuple(
    re.compile(shape, re.I)
    for shape in (
        rf"{_ROLE}(?: (?:was|is|were))?\s*[:=–—-]?\s*{_PERSON}",
        rf"(?:(?:notes|sheet|chart|this(?: one)?) )?(?:taken|made|written(?: up| down)?|typed(?: up)?|scribed|recorded|transcribed|copied(?: out| up)?|hosted|facilitated|minuted|noted(?: down)?) by {_PERSON}(?: (?:from|off) .{{1,30}})?",
        rf"notes? by {_PERSON}",
        rf"{_PERSON} (?:scribed|facilitated|hosted|took (?:the )?notes|(?:wrote|typed|copied|noted) (?:this|it|them|these)(?: one| sheet)?(?: up| down| out)?|was (?:the )?(?:scribe|note[- ]?taker|host|facilitator|scribing|typing|hosting)|scribing|typing|facilitating)",
        rf"(?:(?:see|cf\.?|from|as (?:in|on)|typed(?: up)? from|transcribed from|copied from|original(?: is)?|this is|taken from) )*(?:the )?(?:{_SHEET} )?{_PICTURE}\s*[:=#–-]?\s*(?:no\.?|nr\.?|number)? ?(?:{_SHOT}|\d{{1,5}}[a-z]?)(?: ?(?:[-–+&]|and|to) ?(?:{_SHOT}|\d{{1,5}}))*",
        _SHOT,
        rf"(?:(?:typed|transcribed|copied|taken)(?: up| out)? )?(?:from|off|see) {_SHEET}(?: {_PICTURE})?(?: (?:no\.? ?)?(?:\d{{1,3}}|{_SHOT}))?",
        rf"{_PICTURE} (?:of|for) {_SHEET}(?: (?:is|are))?(?: (?:in|on|with|at|by) .{{2,40}})?",
        r"(?:sheet|chart|flip ?chart|page|paper|board) ?\d{1,2} (?:of|/) ?\d{1,2}",
        rf"(?:{_PLACE}(?: (?:is|was|has|shows|there(?: is|['’]s| was)))? ?:?\s*)?(?:(?:(?:also|and|plus) )?(?:there(?: is|['’]s| was| are| were)|(?:some(?:one|body)|they|a child|one of the children) (?:drew|has drawn|did|added|stuck(?: on)?)) )?{_DRAWN}",
        r"(?:the )?(?:drawing|sketch|doodle|picture) (?:is|was|shows) (?:of )?.{2,50}",
        rf"(?:{_POINT}|{_PLACE}|all(?: of (?:it|this))?|some of (?:it|this)|most of (?:it|this)|it|this) (?:(?:is|was|are|were|has been|had been) )?(?:all |mostly |partly |half )?{_STATE}(?:{_BESIDE}|(?: by| through)? [^.;!?]{{0,25}})?",
        rf"(?:{_STATE}) (?:words?|bits?|parts?|lines?|once|twice|(?:three|four|five|several|many|\d) times)(?:{_BESIDE})?(?: \d{{1,2}})?",
        rf"(?:all )?(?:written|drawn|done) {_IN_INK}",
        r"(?:i |we )?(?:can['’]?t|can ?not|could(?:n['’]t| not)) (?:read|make out|see)(?: (?:it|this|the|that|what|all|all of)\b[^.;!?]{0,40})?",
        r"\?+ ?(?:could|might|may) be ['\"“‘][^'\"”’]{1,30}['\"”’]",
        r"(?:about |ca\.? |around )?\d{1,2} (?:people|persons|chairs|adults|of us|participants|in the group)(?: (?:at|on|round|around|in) (?:this|the) (?:table|group|sheet))?",
    )
)
_PARTS = re.compile(
    r"\s*[.;,|]\s*(?=\s|$)|\s+[–—]\s+(?=(?-i:[a-z]))|\s+(?:and|und|et)\s+(?=(?:there|scribe|photo|host|bottom|top)\b)",
    re.I,
)
_LONGEST = 160
_OWN = re.compile(
    r"\b(?:I|[Mm]e(?!\W*$)|[Mm]y|[Ww]ant\w*|[Nn]eed\w*|[Ss]hould|[Pp]lease|[Ww]ish\w*|[Nn]ames?|[Qq]uot\w+|[Pp]ermi\w+|[Cc]onsent\w*)\b"
)
"""What people say or permit stands in no such remark."""


_OF_WHOM_OR_WHICH = 9
"""So many of the shapes say who wrote the sheet or which picture it is: nobody's point on it reads so."""


def names_the_sheet(note: str) -> bool:
    """Whether a note only tells of the sheet, and among that who wrote it or which picture it is.

    >>> names_the_sheet("Photo IMG_0412. Bottom left is a drawing of a boat."), names_the_sheet("A drawing of a boat")
    (True, False)
    """
    if not tells_of_the_sheet(note):
        return False
    clauses = [part.strip(" ()[]*_–—-:") for part in _PARTS.split(note.strip().strip("()[]*_ "))]
    return any(shape.fullmatch(one) for one in clauses if one for shape in _CLAUSES[:_OF_WHOM_OR_WHICH])


def tells_of_the_sheet(note: str) -> bool:
    """Whether a note only tells of the sheet that was typed up, and nothing in it may be what people said or permit.

    >>> tells_of_the_sheet("Photo IMG_0412. Scribe Ann."), tells_of_the_sheet("IMG_0412, top right is a drawing of a boat")
    (True, True)
    >>> tells_of_the_sheet("A drawing class on Mondays"), tells_of_the_sheet("Scribe Ann. Please leave Ted's name off.")
    (False, False)
    >>> tells_of_the_sheet("Last line crossed out"), tells_of_the_sheet("could not read the third point")
    (True, True)
    """
    said = note.strip().strip("()[]*_ ")
    if not said or len(said) > _LONGEST or _OWN.search(said):
        return False
    clauses = [part.strip(" ()[]*_–—-:") for part in _PARTS.split(said)]
    clauses = [part for part in clauses if part]
    return bool(clauses) and all(any(shape.fullmatch(one) for shape in _CLAUSES) for one in clauses)
