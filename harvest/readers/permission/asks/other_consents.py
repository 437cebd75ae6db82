# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that sound like permission and are none: another consent, who did something, what people do themselves."""

from __future__ import annotations

from harvest.readers.permission import words
from harvest.readers.permission.text import any_of

TELLERS = any_of(r"\b(?:my|your|me|i said|i wrote|quot\w+|all at|everyone|everybody|each of us)\b")
WORDS_TOLD = any_of(
    r"\bstor(?:y|ies)\b|\bwords?\b|\banswers?\b|\bresponses?\b|\bcomments?\b|\bquot\w+|\bcontributions?\b|\bwhat (?:i|you|we)\b|\bphoto\w*|\bpictures?\b|\b(?:this|it|them|me|you)\b(?! (?:may|can|agree|are|be|do|happy|ok|okay|consent|allow|mind|want|willing|comfortable|fine|content|all ?right|like|prefer|wish|object|let))",
    r"\bn?geiriau\b|\bstori\b|\bhanes\b|\batgof\b|\bdyfyn\w*|\bddyfyn\w*|\bslow\w*|\bwypowied\w*|\bhistori\w*|\bcyt\w+|\bworte\w*|\bgeschicht\w*|\bbeitrag\w*|\bzitier\w*|\brecit\w*|\bparoles?\b|\bpropos\b|\btemoignage\w*|\bcit\w+|\bpalabras?\b|\brelatos?\b|\bpalavras?\b|\bparole\b|\bstoria\b|\bcuvint\w*|\bpovest\w*|\balfaa?z\b|\bkaha?ani\b|\bbaat\w*|الفاظ|بات|کہانی|كلام|قص|ਸ਼ਬਦ|ਕਹਾਣੀ|话|話|故事|\berey\w*|\bsheeko\w*|слов|истори|історі|\bwoorden\b|\bverhaal\b",
)
"""Words of the teller beside the name: the question is about these."""
_PAST = any_of(
    r"^\W*(?:avez-vous|as-tu|hast du|haben sie|has|ha|have|did|czy wyrazil\w*)\b.{0,30}\b(?:consent\w*|agree\w*|accept\w*|zugestimmt|zgod\w+|permission) (?:to|a|au|zu|que|that|na|with)\b(?! (?:this|it|be\b|take part|participat|us\b|our))"
)
"""A consent that somebody gave at some time to something else."""
_STATES = any_of(
    r"\bi (?:understand|know|have been told|was told|am aware|realise|acknowledge)\b(?!.*\bi (?:\w+ )?(?:agree|consent|give|allow|permit|accept)\b)"
)
"""What somebody has understood is no permission."""
_COMPOUND = any_of(
    r"\bpress (?:record|play|the button)\b|\bcopyright\b.{0,20}\b(?:assigned|holder|owner|belongs|transferred)\b|\b(?:is|was|are|were) (?:the|that|this) (?:person|man|woman|child|people)\b.{0,30}\b(?:you|yours?|shown)\W*$|\b(?:planning|building|treatment|medical|surgical|parking|work|travel|landlord'?s?|party wall) (?:permissions?|consents?)\b|\b(?:consent|permission) (?:for|to) (?:the |your |my |an? )?(?:treatment|surgery|operation|procedure|test|vaccin\w+|extension|build\w*|park\w*|work)\b"
)
"""A consent or permission that is another thing."""
_MADE_BY = any_of(
    r"\b(?:shared|quoted|photographed|recorded|collected|taken|told|published|archived|filmed) (?:\w+ )?(?:by|with|on|at|in)\W*$|\b(?:quote|photo|picture|story|image|word|film) (?:of|for) (?:the|this|our) (?:day|week|month|year|table|event|session)\b|"
    r"\bquote for (?:your|the|a|an|any|this)\b|^\W*(?:may|can|could) i \w+ my\b|^(?:signed|checked|clocked|booked) (?:in|out)\b|^(?:do|did|have|would|could) you (?:\w+ )?(?:archive|publish|film|share|keep|quote|photograph|print|record|write)\b(?! (?:us|with us)\b)(?!.{0,40}\b(?:us|we|our|this|being)\b)"
)
"""What tells who did something or when, or asks what people do themselves: no permission."""

_SHARED_THINGS = any_of(
    r"\b(?:car|lift|taxi|van|ride|bike|room|house|flat|job|skills?|tool|seed|plant|food|meal|lunch|supper|tea|table|time|swap|fair|market|book|toy)[ -]?(?:shar(?:e|es|er|ers|ing)|pool(?:ing)?)\b|\bshar(?:e|ed|ing) (?:a |the |in a )?(?:lifts?|cars?|taxi|van|rides?|minibus|room|lunch|supper|meal|table|food|transport)\b|\bcar ?pool\w*|\bhow many\b.{0,30}\bshares?\b|\b(?:buy|bought|buying|purchase|hold|own) (?:\w+ ){0,2}shares?\b|\bshares? (?:might|will|would|could) you buy\b"
)
"""What people share that is nothing they said: ``Car share?``."""
_HOW_TO_REACH = any_of(
    r"\b(?:do you|will you|would you|does (?:he|she|anyone)|did you) (?:\w+ )?(?:need|require|want|like) (?:anything|something|any (?:help|support|adjustments?|changes?|arrangements?)|help|support)\b.{0,30}\b(?:to |in order to )?(?:take part|join in|join us|attend|come along|come|be there|get (?:here|there|about|in)|follow|hear|see|read|feel at ease|be comfortable)\b|"
    r"\b(?:anything|something|what|things) (?:(?:do|would|will) )?you (?:might |may |will |would )?(?:need|require) (?:to |in order to )(?:take part|join in|join us|attend|come|be there|feel)\b|"
    r"\b(?:need|require|want|like)(?:s|ed)? .{0,60}\((?:[^()]{0,60}, ?)?(?:an? )?(?:interpreter|bsl|quiet (?:room|space)|large[- ]?print|hearing loop|step[- ]free|wheelchair|ramp|lift)\b|"
    r"\b(?:interpreter|interpreting|translator|bsl|signer|large[- ]?print|big[- ]?print|easy[- ]?read|braille|hearing loop|(?:live|closed) captions?|subtitles|wheelchair|ramp|parking)\b.{0,30}\b(?:required|needed|need|wanted|helpful|booked|please|requested|or)\b|\b(?:need|require|want|like)(?:s|ed)? (?:an? |any |the )?(?:interpreter|large[- ]?print|easy[- ]?read|braille|hearing loop)\b|\b(?:sign|signing|bsl) name\b|\b(?:wants?|needs?|likes?|prefers?|would like|to have) (?:it |this |that |them |things |forms? |the form )?read (?:out|aloud|to)\b(?! (?:at|in|on|by)\b)|^\W*(?:(?:person|child|who|they|he|she|you|resident|member) )?(?:can|cannot|can't) read\b\W*$|\b(?:to be |want(?:s|ed)? (?:it |them )?|please )?(?:returned|sent back|given back|handed back) (?:to (?:you|owner|sender|me|them|lender)|by post)?\W*$"
)
"""How somebody is reached, called in signs, or gets back what they lent."""

_OUTCOME = r"(?:reports?|booklets?|brochures?|summar(?:y|ies)|findings|results|newsletters?|write.?ups?|minutes)"
_WHICH = r"(?:(?:an?|the|our|this|your|any|annual|final|full|finished|feedback|printed|paper|large[- ]?print|free|draft|event|cop(?:y|ies)|of) )*"
_TO_READ = any_of(
    rf"\b(?:(?:want|like|need)(?:s|ed)?(?: to)?|send|sent|receive[sd]?|get|see|read)(?: (?:have|see|get|read|receive|be sent))?(?: (?:me|us|them|him|her|out))? {_WHICH}{_OUTCOME}\b(?!.{{0,25}}\b(?:first|before)\b)|"
    rf"\bcop(?:y|ies) of {_WHICH}{_OUTCOME}\b(?!.{{0,25}}\bto (?:the |our )?(?:\w+ )?(?:council|partners?|nhs|others?|funders?)\b)|"
    rf"^\W*{_WHICH}{_OUTCOME} (?:(?:to be|was|is|please) )*(?:wanted|requested|sent|posted|e-?mailed|received|needed|read|please|by (?:post|e-?mail))\b"
)
"""Who wants to read what came of it: ``Copy of report?``."""
_NAME = any_of(r"\b(?:names?|named|anonym\w*)\b")

_ON_A_BOARD = r"(?:(?:the|a|an|this|that|which|what|another|other|parent|earlier) )*(?:posts?|notes?|cards?|comments?|messages?|stick(?:y|ies)(?: notes?)?|post-?its?|pins?|threads?|tiles?|items?|entr(?:y|ies))"
_NUMBER = r"(?:(?: (?:id|ids|no|nr|number|#|count))|\W)*"
_BESIDE = any_of(
    r"^\W*(?:\d+\W*(?:[a-z]\W+)?)?(?:if )?(?:you )?(?:(?:have )?(?:selected|chosen|chose|ticked|picked|answered|said) )?\W?other\W*(?:then )?please\b",
    r"^\W*(?:done|kept|finished|completed|closed|achieved|met|(?:assigned|allocated|delegated|handed) to)\W*$",
    rf"^\W*(?:(?:in|is|as|a|an) )*(?:repl(?:y|ies|ying|ied)|respon(?:se|ses|ds?|ding)|answer(?:s|ing)?|reactions?|likes?|comments?|follow[- ]?up) (?:to|of|on|for) {_ON_A_BOARD}{_NUMBER}\W*$|^\W*{_ON_A_BOARD} (?:repl(?:y|ies|ied)|answer(?:s|ed)|respon(?:ses?|ded)|reactions?|comments?)(?: (?:to|on|of))?{_NUMBER}\W*$|^\W*(?:parent|original|root|previous) {_ON_A_BOARD}{_NUMBER}\W*$",
)
"""What an "other" of a list was, whether something was done and by whom: what they permit, the column before them says.
On a board a column tells which post another answers."""
_TOLD = any_of(
    r"\b(?:words?|quot\w+|stor(?:y|ies)|comments?|answers?|photo\w*|pictures?|said|say|told|wrote|recordings?)\b"
)
_ANSWER = any_of(r"\b(?:sign\w*|initial\w*|tick\w*|box(?:es)?|yes|no|answer\w*|accept\w*|decid\w*|form|slip)\b")
"""What a column is called that holds the answer to what is asked elsewhere."""


def asks_for_an_answer(text: str) -> bool:
    """Whether a folded heading that names no purpose asks for the answer to what a note says.

    >>> asks_for_an_answer("agreed?"), asks_for_an_answer("drawn on it?")
    (True, False)
    """
    return bool(words.ASK.search(text) or words.CONSENT.search(text) or _ANSWER.search(text))


_COMMENTS = any_of(
    r"^\W*(?:any|other|further|additional|general|final|last) (?:(?:other|further|additional|general|more) )?(?:comments?|thoughts?|feedback|remarks?|reflections?|suggestions?)(?: (?:you (?:have|would like to (?:make|add)) )?(?:on|about|for|regarding)\b(?!.*\b(?:quot|consent|permi|us (?:us|shar|print|keep)|how we (?:may |can )?use|being))|\W*$)",
    r"^\W*(?:q?\d{1,3}[a-z]?[.):]*\s+)?(?:is there |have you (?:got )?|do you have |and |or )*(?:anything|something|what|notes?)\b[^?]{0,40}?\b(?:know|tell us|add|mention|say to us|aware|bear in mind|us)\b[^?]{0,30}?\b(?:before|when|about how|as) we (?:can |may |do |go and |actually |might )?(?:us|print|publish|quot|shar|pass|put|post|keep|show|writ|read)[^?]*\??\W*$",
)
"""What asks for comments on something that people saw or did, or for what is to be known before words are used."""


def asks_for_comments(text: str) -> bool:
    """Whether a folded wording asks what people have to say about something, and permits nothing with a yes.

    >>> asks_for_comments("any comments on the exhibition"), asks_for_comments("any comments may be quoted")
    (True, False)
    >>> asks_for_comments("anything we should know before we use this?"), asks_for_comments("anything we may use?")
    (True, False)
    """
    return bool(_COMMENTS.search(text))


def is_no_permission(text: str) -> bool:
    """Whether a folded wording tells who did something, asks what people do themselves, or is about another permission.

    >>> is_no_permission("story shared by"), is_no_permission("planning permission granted?")
    (True, True)
    >>> is_no_permission("may your story be shared by us?")
    False
    >>> is_no_permission("if you selected other, please specify:"), is_no_permission("done?")
    (True, True)
    >>> is_no_permission("in reply to post no."), is_no_permission("may we reply to your post?")
    (True, False)
    """
    if _STATES.search(text) and not words.QUOTE.search(text):
        return True
    if _PAST.search(text) and not WORDS_TOLD.search(text):
        return True
    if _BESIDE.search(text):
        return True
    if is_of_other_things(text):
        return True
    if _COMPOUND.search(text) and not TELLERS.search(text):
        return True
    return bool(_MADE_BY.search(text)) and not (words.CONSENT.search(text) or words.TICK_ALL.search(text))


def is_of_other_things(text: str) -> bool:
    """Whether a folded heading is about lifts, meals and the like, how somebody is reached or what they want to read, and
    not about words.

    >>> is_of_other_things("car share?"), is_of_other_things("wants it read out"), is_of_other_things("to be returned to you?")
    (True, True, True)
    >>> is_of_other_things("do you need anything to take part (quiet room, ramp)?"), is_of_other_things("happy to take part?")
    (True, False)
    >>> is_of_other_things("wants copy of report"), is_of_other_things("happy to be in the report?")
    (True, False)
    >>> is_of_other_things("may we share your story at the shared lunch?"), is_of_other_things("share it with the council?")
    (False, False)
    """
    if _TOLD.search(text):
        return False
    if _TO_READ.search(text) and not _NAME.search(text):
        return True
    return bool(_SHARED_THINGS.search(text) or _HOW_TO_REACH.search(text))


def asks_when(text: str) -> bool:
    """Whether a folded heading asks only when something is to be or was.

    >>> asks_when("for when?"), asks_when("when may we use it?")
    (True, False)
    """
    return _OF_TIME.fullmatch(text) is not None


_OF_TIME = any_of(
    r"(?:(?:for|by|from|since|till|until|on|at) )?(?:when|(?:what|which) (?:date|day|time|month))(?: (?:for|by|from|is it|it is))?\W*"
)
"""What asks when something is to be or was: ``For when?``."""


def names_nobody(text: str) -> bool:
    """Whether nothing of a name, of words or of who is meant stands in a folded heading, whatever it calls anonymous.

    >>> names_nobody("anonymous gifts received"), names_nobody("stay anonymous?"), names_nobody("are you anonymous?")
    (True, False, False)
    """
    return not (_NAMED.search(text) or _TOLD.search(text))


_NAMED = any_of(
    r"\b(?:names?|named|naming|credit\w*|attribut\w*|identif\w*|anonymity|anon|i|me|my|mine|you|your|yours|us|our|we|they|them|their|be|stay|remain|keep|kept|who|whose)\b"
)


def asks_to_process(text: str) -> bool:
    """Whether a folded heading asks for leave to keep and process personal data at all, and not whether a notice was read.

    >>> asks_to_process("i consent to my data being processed (gdpr)"), asks_to_process("privacy notice read")
    (True, False)
    """
    return bool(_PROCESSING.search(text))


PROCESSING = "processing"
"""The frame of a column that asks for leave to keep and process personal data at all."""
_PROCESSING = any_of(
    r"\b(?:consent|agree\w*|permission|allow|authori[sz]e|happy|ok(?:ay)?|may we|can we)\b.{0,60}\b(?:process\w*|stor\w+|hold\w*|keep\w*)\b.{0,30}\b(?:data|information|details)\b|"
    r"\b(?:consent|agree\w*|permission)\b.{0,40}\b(?:data|information|details)\b.{0,30}\b(?:process\w*|stor\w+|held|kept)\b|"
    r"\bdata (?:processing|protection|storage) consent\b|\bconsent to data (?:processing|storage)\b|\bgdpr consent\b",
    r"\bzgod\w+ .{0,20}przetwarzani\w+|\b(?:einwilligung|zustimmung|einverstanden)\w* .{0,40}(?:verarbeitung|speicherung)|"
    r"\b(?:verarbeitung|speicherung) .{0,40}(?:einwilligung|zustimmung|einverstanden)|"
    r"\b(?:consenti\w+|autoriz\w+|acepto) .{0,30}tratamiento|\b(?:consent\w+|accepte|autorise) .{0,30}traitement|"
    r"\bconsens\w+ .{0,20}trattamento|\bconsentimento .{0,30}tratamento|\bcaniatad .{0,20}(?:prosesu|data)|\btoestemming .{0,20}verwerk\w+|"
    r"\bprelucrar\w+ datelor",
)
