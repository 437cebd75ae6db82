# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Somebody who sends a letter and says in it what may be done with it: "You may print this, and put my name under it"."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.model import Kind, Permission, Reading, ReadSource
from harvest.readers.consent_lists.changed.later import is_of_sharing, refuses_sharing
from harvest.readers.leave.said import OPENLY, reads
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.mailed import asks_to_change

CONDITION = "permits the use of this letter, but not all of it or not in any way: “{}”"
_USE = r"(?:print|use|quote|publish|include|reproduce|repeat|put)"
_END = r"(?=\s*(?:$|[.,;:!?-])|\s+(?:with|without|in|on|if|and|but|as|for (?:the|your)|anywhere|however|any|under|provided|so|only|once|when|where|to|unless|until)\b)"
_THIS = rf"(?:(?:this|it|these){_END}|(?:my|the|this) (?:letter|story|words?|piece|note|e-?mail|account|memory|memories)|what i(?:'ve| have)? (?:wrote|written|said|put|told)|(?:any|all|some|bits|parts?) of (?:it|this)|mine)"
_GRANT = any_of(
    rf"^(?:(?:so|and|but|yes|please|of course|by all means|oh|well|ps|p\.s)\W+)*(?:you|ye|yous|youse|you all|youz)(?:'re| are| have)? (?:may|can|could|welcome to|free to|my (?:full )?(?:leave|permission|blessing|consent) to) (?:\w+ )?{_USE} {_THIS}\b",
    rf"^(?:\w+\W+){{0,2}}(?:feel free to|do|please(?: do)?) {_USE} {_THIS}\b|^(?:\w+\W+){{0,2}}i(?:'m| am)? (?:\w+ )?(?:happy|glad|content|willing|fine|chuffed) (?:for|wi|with|if) (?:you|yous|ye|youse|them)(?: to)? {_USE}(?:ing)? {_THIS}\b",
    r"^(?:\w+\W+){0,2}i(?:'m| am)? (?:\w+ )?(?:happy|glad|content|willing|fine|chuffed) (?:for|with) (?:this|it|these|my (?:letter|story|words?|piece|note|account)|what i(?:'ve| have)? (?:wrote|written|said|put|told)) (?:to be|being) (?:used|printed|quoted|published|included)\b",
    rf"^(?:\w+\W+){{0,2}}i (?:hereby )?(?:give|gi'e|gie) (?:you |ye )?(?:my |full )*(?:permission|consent|leave) (?:to|for you to) {_USE} {_THIS}\b",
    r"^(?:\w+\W+){0,2}(?:cewch|gallwch) (?:ddefnyddio|argraffu|ddyfynnu|gyhoeddi) (?:y llythyr|hwn|hyn|fy|fy ngeiriau|y stori)\b|^(?:\w+\W+){0,2}mozecie (?:to |ten list |moje slowa )?(?:wydrukowac|uzyc|wykorzystac|cytowac|opublikowac)\b",
    r"^(?:\w+\W+){0,2}sie durfen (?:diesen brief|das|dies|meine worte|meine geschichte)\b|^(?:\w+\W+){0,2}vous pouvez (?:publier|utiliser|citer|imprimer) (?:cette lettre|ceci|mes mots|mon histoire|ce texte)\b",
    r"^(?:\w+\W+){0,2}(?:puede[ns]?|pueden ustedes) (?:publicar|usar|citar|imprimir) (?:esta carta|esto|mis palabras|mi historia)\b|^(?:\w+\W+){0,2}podem (?:usar|publicar|citar|imprimir) (?:esta carta|isto|as minhas palavras|a minha historia)\b",
)
_LIMITS = any_of(
    r"\b(?:if|unless|provided|as long as|so long as|only|except|apart from|but|however|though|until|after|before|without|not|never|no|don't|do not|dinna|leave out|keep|change|ask|first|check|private|cut)\b|n't\b|"
    r"\b(?:jesli|pod warunkiem|tylko|nie|wenn|nur|nicht|ohne|si|seulement|sauf|pas|solo|excepto|sin|no|se|so|mas|nao|sem|exceto|os|ond|dim|heb|peidiwch)\b"
)
_HARMLESS = any_of(
    r"(?:\b(?:but|just|only|and|so)\b[\s,]*)?(?:\bwithout (?:my|ma) name\b|\bnot (?:with|under|by|using) (?:my|ma|me) (?:own |full |real )?names?\b|\b(?:no|not my|don't (?:use|put|print|give) my) ?names?\b|\b(?:leave|keep|tak|take|miss) (?:my|the|ma|me) name (?:off|out|aff|oot)(?: (?:of )?(?:it|this))?\b)|\bnot (?:ashamed|shy|bothered|worried|mind)\b|\bnever (?:been |was )?(?:ashamed|shy)\b|\bno (?:need|objection|problem)\b|\b(?:don't|do not) mind\b|\bnot only\b|\bheb fy enw\b|\bbez nazwiska\b|\bohne (?:meinen )?namen\b|\bsans mon nom\b|\bsin mi nombre\b|\bsem o meu nome\b"
)
_I = re.compile(r"\b(?:i|i'm|i've|my|me|ich|mein\w*|je|j'\w+|yo|mi|eu|minha|meu|fy|jestem|moj\w*|mnie)\b")
_TELLS = 3
"""So many words for oneself at least has a letter besides."""


def with_leave_in_letters(reading: Reading) -> Reading:
    """The reading in which whoever wrote a letter alone permits what the letter itself permits, and nothing more.

    A condition, a part that is to be left out or anything else that limits it holds the whole letter.
    """
    if reading.not_data or reading.listed or (reading.mapping and len(reading.sources) > 1):
        return reading
    tellers = [source.voice for source in reading.sources]
    if len(tellers) > 1 and (None in tellers or len({*tellers}) < len(tellers)):
        return reading  # whose letter says it is not known, or one of somebody's letters says it of itself
    mail = "mail" in reading.flavour.lower()
    return replace(
        reading, sources=tuple(s if mail and _is_of_before(s.text) else _with_leave(s) for s in reading.sources)
    )


def _is_of_before(text: str) -> bool:
    """Whether a mail says how what was said elsewhere may be used from now on, which permits nothing of itself."""
    return asks_to_change(text) and not permits_itself(text)


def _with_leave(source: ReadSource) -> ReadSource:
    plain = source.permission is None and not source.permissions and len({t.speaker for t in source.turns}) == 1
    if not plain or source.kind is not Kind.STORY or any(turn.hold for turn in source.turns):
        return source
    given = leave_in_letter(source.text)
    if given is None or any(len(mark.findall(source.text)) > 1 for mark in _BEGUN_AND_SIGNED):
        return source  # what one of several letters permits holds for none of the others
    return replace(source, permission=given)


_BEGUN_AND_SIGNED = (
    re.compile(r"^\W*(?:letter|story|card|postcard|note|reply)\W{0,2}(?:no\.?\s*|nr\.?\s*)?\d{1,3}\b", re.I | re.M),
    re.compile(r"^\W*(?:dear|annwyl|liebe[rs]?|chère?|querid[oa]|drog[ia])\b.{0,40}$", re.I | re.M),
    re.compile(r"^\W*(?:yours|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|love)\b.{0,40}$", re.I | re.M),
)
"""What begins and ends a letter: a text in which it stands twice holds several."""


def leave_in_letter(text: str) -> Permission | None:
    """What a letter permits of itself; None where it says nothing of that.

    >>> told = "I mend nets. My father did. It keeps me well, and I have my tea with the others at four. "
    >>> leave_in_letter(told + "You may print this letter and put my name under it.").quotation
    'named'
    >>> leave_in_letter(told + "You can use this if my sister agrees.").quotable, leave_in_letter(told)
    (False, None)
    """
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n\s*\n", " ".join(text.split(" "))) if s.strip()]
    sentences = [" ".join(s.split()) for s in sentences]
    at = [n for n, sentence in enumerate(sentences) if _GRANT.search(fold(sentence))]
    if not at:
        return None
    own = sum(len(_I.findall(fold(s))) for n, s in enumerate(sentences) if n not in at)
    if own < _TELLS:
        return None
    near = range(max(0, at[0] - 1), len(sentences))
    kept = [n for n in near if n not in at and _is_kept_from_partners(sentences[n])]
    about = [n for n in near if n in at or _is_of_name(sentences[n])]
    behind = [n for n in near if (n in about or n > at[0]) and n not in kept]
    limits = [sentences[n] for n in behind if _is_limited(sentences[n], n in about)]
    limits += [s for n, s in enumerate(sentences) if n not in (*about, *kept) and s not in limits and wish_in(s)]
    own_words = " ".join(sentences[n] for n in about)
    said = reads(_without_sharing(own_words)).permission
    said = replace(said, sharing="no") if kept or refuses_sharing(own_words) else said
    if limits or not said.quotable:
        why = CONDITION.format((limits or [sentences[at[0]]])[0][:80])
        return Permission(quotation="unknown", hold=(why,))
    return said


def permits_itself(text: str) -> bool:
    """Whether a letter permits that itself is used and asks for nothing else: what it says of the name is of this letter.

    >>> told = "I mend nets. My father did. It keeps me well, and I have my tea with the others at four. "
    >>> permits_itself(told + "You can use this but not with my name."), permits_itself(told + "Please take my name off.")
    (True, False)
    >>> permits_itself(told + "You can use what I said but not with my name.")
    False
    """
    given = leave_in_letter(text)
    if given is None or not given.quotable or given.hold:
        return False
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n\s*\n", text) if asks_to_change(s)]
    return all(_GRANT.search(fold(s)) and not _SAID_BEFORE.search(fold(s)) for s in sentences)


_SAID_BEFORE = any_of(
    r"\bwhat i\b|\bmine\b|\bmy (?:words?|answers?|bit|part)\b|\beverything\b|\bafter all\b|\binstead\b"
)


def _without_sharing(text: str) -> str:
    """A text without the clauses in which somebody refuses that it is passed on, and nothing else."""
    clauses = re.split(
        r"((?:\s*[,;]\s*|\s+)(?:and|but)\s+(?=(?:i|please|do|don['’]t|not|it|could|would)\b))", text, flags=re.I
    )
    kept = [clause for n, clause in enumerate(clauses) if n % 2 == 0 and not is_of_sharing(clause.rstrip(" .!"))]
    return " and ".join(kept) if len(kept) < (len(clauses) + 1) // 2 else text


def _is_kept_from_partners(sentence: str) -> bool:
    """Whether a sentence says nothing but that it is not passed on; to nobody at all is more than that.

    >>> [_is_kept_from_partners(s) for s in ("It is for your report only.", "Don't pass it on to anybody.")]
    [True, False]
    """
    return is_of_sharing(sentence.rstrip(" .!")) and _ANYBODY.search(fold(sentence)) is None


_ANYBODY = any_of(r"\bany ?(?:one|body|where)\b|\bno ?(?:one|body|where)\b|\bat all\b|\bpublic\w*|\beverybody\b")


def _is_of_name(sentence: str) -> bool:
    """Whether a sentence says nothing but that the name may stand there, or that it may not."""
    said = fold(sentence)
    return _NAME_GIVEN.search(said) is not None or not re.sub(r"\W|please|thanks", "", _HARMLESS.sub("", said))


_NAME_GIVEN = any_of(
    r"^(?:\w+\W+){0,2}(?:put|pit|use|print|give|sign it with|say it is) (?:(?:it|this) )?(?:with |under |by )?(?:my|ma|me) (?:full |own |real )?name\b"
)


def _is_limited(sentence: str, of_leave: bool) -> bool:
    """Whether a sentence limits what was permitted; behind it only what also speaks of a use or asks for something."""
    said = _HARMLESS.sub(" ", OPENLY.sub(" ", fold(_without_sharing(sentence))))
    if of_leave:
        return _LIMITS.search(said) is not None
    if _TAKES_BACK.search(said) or (len(said.split()) <= _SHORT and _LIMITS.search(said)):
        return True
    return wish_in(sentence) or (_LIMITS.search(said) is not None and _SPEAKS_OF_USE.search(said) is not None)


_SHORT = 7
"""So many words at most has an afterthought: "Not in the paper though"."""
_TAKES_BACK = any_of(r"^\W*(?:but|not|except|only|just|although|though|unless|apart from)\b|\bthough\W*$")
_SPEAKS_OF_USE = any_of(
    rf"\b(?:{_USE}|shar|show)\w*\b|\bnam(?:e|es|ed|ing)\b|\bleave\b.{{0,20}}\bout\b|\bidentif\w*|\banyone\b|\bpublic\w*|\bcouncil\b"
)
