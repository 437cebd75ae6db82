# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Questions about a place or money that is supposed or told of first: “If we had £500, what should we do with it?”"""

from __future__ import annotations

from harvest.readers.permission.text import any_of

_SUPPOSED = any_of(
    r"^\W*(?:[a-z]{0,3}\d{1,3}[a-z]?\W+)?(?:if|suppose|supposing|imagine|imagining|say|let us say|lets say|let's say|assuming|wenn|falls|stell(?:en sie|t euch|t) |angenommen|si|supposons|imaginez|imagina(?:d|te)?|supon\w*|se|gdyby\w*|jesli|als|stel|os|pe bai|pe)\b.{3,160}[-,.:;?!]\s*"
    r"(?:then )?(?:what|how|where|which|who|whom|was|wie|wo(?:fur|mit|zu)?|welche\w*|wer|que|quoi|comment|ou|qu'|como|donde|quien|cosa|che|dove|co|jak|gdzie|kto|wat|hoe|waar|beth|sut|ble|pwy)\b"
)
"""A thing supposed, and then a question that nobody answers with yes or no."""
_TOLD_FIRST = any_of(
    r"^\W*(?:[a-z]{0,3}\d{1,3}[a-z]?\W+)?(?:the|there|our|this|next|an?|in|at|on|every)\b.{3,160}[-.;:]\s*"
    r"(?:so )?(?:what|how|where|who) (?:should|could|would|shall|might|do you think)\b.{0,60}\b(?:it|them|there|that)\b"
)
_HAD = any_of(
    r"\b(?:had|has|have|were|was|win|wins|won|got|gets?|gave|gives|given|give you|gave you|could|can|found|inherit\w*|owned?|own|ran|came|comes?|opened|opens|closed|closes|shut|bought|buys?|raised|stays?|left empty|goes|went|"
    r"imagine|suppos\w+|say|let'?s say|assuming|hatten?|ware|bekam\w*|gab\w*|durfte\w*|konnte\w*|stell\w*|angenommen|avai\w+|etai\w+|pouvi\w+|recevi\w+|imagin\w+|supos\w+|supon\w*|tuvier\w+|hubiera|pudier\w+|fuera|avess\w+|foss\w+|potess\w+|mial\w*|byl\w*|mogl\w*|kreeg|zou|kon|cael|bydd\w*)\b"
)
_PERMITTED = any_of(
    r"\b(?:yes|no|so|not|tick\w*|box|happy|willing|contact\w*|under 1\d|over 1\d|older|younger|may (?:we|i|others|they|the)|can we|do you mind|need you|reach you|call you|call yourself|thank you)\b"
)
"""What belongs to forms that ask for leave: “If yes, how may we use it?”"""
_OF_WORDS = any_of(
    r"\b(?:words?|stor(?:y|ies)|quot\w+|quotation|photos?|pictures?|images?|films?|filmed|videos?|recordings?|recorded|names?|named|answers?|answered|replies|responses?|comments?|interviews?|voices?|contributions?|feedback|"
    r"dreams?|wishes|pledges?|cards?|forms?|consent\w*|permi\w+|agree\w*|privacy|private|anonym\w*|confiden\w+|data|report|publish\w*|print\w*|newsletter|website|archive|details|"
    r"you (?:have |had )?(?:tell|told|say|said|share|shared|write|wrote|written|send|sent|give|gave|given|spoke|speak|add|added|post|posted|submit\w*|take part|withdraw\w*|change your mind)|"
    r"worte?|geschichte\w*|foto\w*|namen?|antwort\w*|zitat\w*|einwillig\w*|paroles|histoires?|recits?|nom|reponses?|citations?|palabras|historias?|nombres?|respuestas?|parole|nomi?|risposte|slowa|histori\w+|imi\w+|odpowiedz\w*|zdjec\w+|woorden|verhal\w*|naam|antwoord\w*|geiriau|straeon|enw\w*|ateb\w*)\b"
)


def supposes(folded: str) -> bool:
    """Whether a heading asks what is to be done with something that it supposes or tells of, which are not the words.

    >>> [supposes(head) for head in ("q07. if the club had 900, what should we do with it?", "the kiln is empty. what could we do with it?")]
    [True, True]
    >>> [supposes(head) for head in ("if you tell us more, how may we use it?", "if the report quotes you, what should we call you?")]
    [False, False]
    """
    if _OF_WORDS.search(folded) or _PERMITTED.search(folded):
        return False
    return (_SUPPOSED.search(folded) and _HAD.search(folded)) is not None or _TOLD_FIRST.search(folded) is not None
