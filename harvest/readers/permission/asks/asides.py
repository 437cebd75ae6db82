# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a heading says beside its question: how the organisers treat names, that nobody has to answer."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_ASIDE = re.compile(r"[(\[]([^()\[\]/|]{2,120})[)\]]|(?:\s-\s|(?<=[;.?!])\s+)([^;.?()\[\]/|]{6,120})[.!]?$")
"""A remark in brackets, or at the end after a dash or another sentence; a slash parts answers to choose from."""
_NAMES = (
    r"(?:(?:sur|first |last |full |real |any |the |your |people'?s? |anybody'?s |anyone'?s )*names?|who (?:you are|said (?:it|what|this)|wrote it|it was)|"
    r"namen|nazwisk\w*|imi(?:on|ona|enia|e)|(?:pre)?noms?|nombres?|nomes?|nomi|n?h?enwau?|nume(?:le)?|na+m\w*)"
)
_NO = any_of(
    r"\b(?:no|not|never|without|w/o|minus|nobody'?s?|no one'?s?|don't|dont|won't|aren't|isn't|withheld|removed?|hidden|hide|hides|changed?|dropped|drop|stripped|omitted|replaced?|left (?:out|off)|kept (?:back|out|off|away|private|secret)|leave (?:out|off)|taken (?:out|off)|take (?:out|off)|blanked out|blacked out|cut (?:out|off))\b",
    r"\b(?:ohne|kein\w*|nie|niemals|nicht|weggelassen|geandert|sans|jamais|aucun\w*|pas|retires?|changes|sin|nunca|ningun\w*|jamas|sem|nenhum\w*|nao|senza|nessun\w*|mai|non|fara|niciodata|nu|bez|nigdy|zadnych|nie|heb|dim|byth|ddim|ni|zonder|nooit|geen|ba?g?hair|nahi|nahin)\b",
)
_NAMELESS = any_of(
    r"\b(?:nobody|no one|you|people|they) (?:is|are|will be|won't be|'s|'re)? ?(?:ever |never |not )?(?:be )?(?:named|identified|identifiable)\b|\b(?:not|never|won't|nobody|no one)\b.{0,30}\b(?:named?|identif(?:y|ied|iable))\b|\banonym\w*|\banonim\w*|\bdienw\b|\bpseudonym\w*|\bnameless\b|\bunnamed\b"
)
_ADJECTIVE = any_of(r"^ *(?:anonym(?:ous|isierte|es?)|anonimow[aey]|anonim[aeo]s?|unnamed|nameless|pseudonymous)\b")
_STATES = any_of(
    r"(?:we|our|names|nobody|no one|your (?:sur|full )?names?|all names|any names|this|you (?:do not|don't|can|may) (?:have|need|say|stop|skip|leave|change)|wir|namen|niemand|nous|on ne|personne|nunca|nadie|nie|nikt|nigdy|imion|nazwisk|fyddwn|dydyn|ni fydd)\b"
)
"""How a sentence of its own begins that tells what is done, unlike an option to choose."""
_TURNS = any_of(
    r"\b(?:may|can|could|unless|if|but|only|even|except|ask\w*|want|wish|prefer|tick|cross|agree|object)\b|\?"
)
"""What makes more of a remark than a remark."""
_REASSURES = any_of(
    r"^(?:this is |it is |it's )?(?:not (?:compulsory|obligatory|required|mandatory|a must|necessary)|optional|voluntary|no pressure|no obligation|no wrong answers?)\b",
    r"\byou (?:do not|don't|dont) (?:have|need) to\b|\byou (?:can|may) (?:say no|change your mind|stop|leave (?:it|this) (?:blank|empty)|skip)\b|\b(?:does|will|would) (?:not|never) (?:affect|change|alter|matter|make a difference|influence|cost)\b|\b(?:doesn't|won't) (?:affect|change|alter|matter|cost|make any difference|influence)\b",
    r"\b(?:nie jest (?:obowiazkowe|konieczne)|freiwillig|nicht (?:notig|verpflichtend)|facultatif|pas obligatoire|no es obligatorio|voluntario|facoltativo|nid yw'n orfodol|dobrowoln\w+)\b",
    r"^we (?:do not|don't|never|will not|won't|shall not) (?:\w+ )?(?:sell|spam|pass|share|give|ask|keep|store|record|judge|mind|bother|e-?mail|ring|phone|send|publish|use|need) (?:\w+ ){0,3}(?:addresses|address|e-?mails?|numbers?|phone numbers?|surnames?|photos of children|anything else|money|data|details|contact details|it for anything else|for anything else)\b",
)
"""What sets somebody at ease and asks nothing."""
WITHOUT_NAME = "without your name"
_SPEAKS_OF_NAMES = any_of(rf"\b{_NAMES}\b|\banonym\w*")
"""Where the question itself speaks of names, a remark on them may mean anything."""


_ASKED_FOR = (
    r"quot\w*|words?|print\w*|publish\w*|us(?:e|ed|ing)|shar\w+|pass\w*|names?|named|anon\w*|photo\w*|pictures?|film\w*|video\w*|record\w*|archiv\w*|partners?|said|say (?:that|it)|"
    r"keep|kept|stor(?:e|ed|ing)|hang|put|show\w*|post\w*|display\w*|read out|cop(?:y|ies)|want|consent\w*|agree\w*|permission|object\w*"
)
"""What a clause speaks of that may be part of what is asked, so that it sets nobody at ease alone."""
_AT_EASE = (
    rf"(?:please |just |but |and |so |really |honestly )*(?:(?:don'?t|do not|never|no|not) (?!(?:{_ASKED_FOR})\b)\w+|nobody|no one|none of us|nothing|it'?s|it is|this (?:is|one)|there(?:'s| is| are)|(?:either|any|both|all|every) (?:way|answers?)|"
    r"you (?:don'?t|do not|need ?n[o']t|can|may|won'?t|will not)|we (?:know|won'?t|will not|understand|promise)|say|feel|only if|take your time|whatever you|(?:thanks|thank you|nearly|almost|last|one more|sorry)\b)"
)
"""How a clause begins that may set somebody at ease."""
_THEN = r"(?:\s*[,.;:!–-]+\s*(?:but |so |and )?|\s+but )"
_ASKS = r"(?:(?:can|may|could|shall|should|would|will|are you|is it|do you|happy|ok)\b|(?:we(?:'d| would| are|'re)? (?:like|love|hope|hoping|keen|want)\b|(?<=[.!] )\w)[^?]*\?)"
_AT_EASE_ELSEWHERE = (
    r"(?:keine (?:sorge|angst|panik)|kein (?:druck|stress|zwang)|pas de (?:souci|panique|pression)|(?:ne vous inquietez|ne t'inquiete) pas|no (?:se preocupe|te preocupes)|nao se preocupe|sem pressao|sin presion|"
    r"(?:non si preoccupi|niente paura|nessuna pressione)|(?:bez obaw|prosze sie nie martwic|nie martw sie|bez presji)|(?:peidiwch|paid) a phoeni|dim pwysau|nu va (?:faceti griji|ingrijorati)|geen zorgen)"
    r"(?: (?:wenn|falls|si|se|jesli|os|daca|als) (?:es )?(?:nicht|non|no|nao|nie|ddim|nu|niet))?"
)
_BEFORE = re.compile(
    r"^\W*(?:q?\d{1,3}[a-z]?[.):]*\s+)?"
    # a clause ends where the next one or the question begins and nowhere else, so that there is one way to part them
    rf"(?:(?:{_AT_EASE}(?:(?!\b(?:{_ASKED_FOR})\b|{_THEN}(?:{_AT_EASE}|{_ASKS}))[^?]){{0,110}}{_THEN}){{1,6}}(?={_ASKS})"
    rf"|(?:{_AT_EASE_ELSEWHERE}\s*[,.;:!–-]+\s*){{1,3}}(?=[^?]*\?))"
)
"""How a heading begins that sets somebody at ease before it asks, in one clause or in several sentences: ``Don't worry if
not, but can we …``; whatever speaks of what may be asked stands."""


_KEY_OF_A_NO = re.compile(
    r" ?[(\[](?:(?:tick|✓|y|yes) ?(?:=|means) ?(?:yes|ok|happy|fine)\W+)?(?:an? )?(?:cross(?:ed)?|x|✗|✘|✕|n|no|0) ?(?:=|means|for) ?(?:no|not|don'?t|do not|unhappy|refuse\w*)\b[^()\[\]]{0,30}[)\]]"
)
"""What says that a cross is a no: it turns no question about."""


def with_plain_asides(text: str) -> str:
    """A folded heading whose remarks on names read as one wording, and without remarks that only reassure.

    >>> with_plain_asides("don't worry if not, but can we print it?"), with_plain_asides("please do not print it")
    ('can we print it?', 'please do not print it')
    >>> with_plain_asides("keep them in the archive (cross = not happy)")
    'keep them in the archive'
    >>> with_plain_asides("hang my card in the hall (we never use names)")
    'hang my card in the hall without your name'
    >>> with_plain_asides("may we print it? (you don't have to say yes)"), with_plain_asides("may we quote you (no more than a line)?")
    ('may we print it?', 'may we quote you (no more than a line)?')
    """
    text = _KEY_OF_A_NO.sub("", _BEFORE.sub("", text))
    for match in _ASIDE.finditer(text):
        said = match[1] or match[2]
        before, after = text[: match.start()].rstrip(), text[match.end() :].strip()
        if not before or len(said.split()) > 14 or not (match[1] or _STATES.match(said)):
            continue
        parts = [p for p in re.split(r"[,:]| - | and ", said) if p.strip()]
        nameless = [p for p in parts if _leaves_names_out(p)]
        kept = [_ADJECTIVE.sub("", p).strip() for p in parts if p not in nameless or _ADJECTIVE.match(p)]
        if nameless and not _TURNS.search(said) and not _SPEAKS_OF_NAMES.search(before) and len(kept) < 3:
            bare = before.rstrip("?.!:; ")
            end = before[len(bare) :].strip()
            return " ".join([bare, *filter(None, kept), WITHOUT_NAME]) + end + (f" {after}" if after else "")
        if _REASSURES.search(said):
            return with_plain_asides(f"{before} {after}".strip())
    return text


def _leaves_names_out(said: str) -> bool:
    """Whether a remark says that names are left out, in whatever way that is done."""
    return bool((re.search(rf"\b{_NAMES}\b", said) and _NO.search(said)) or _NAMELESS.search(said))
