# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What somebody adds to a yes: read by its structure, not by its wording.

A yes stands when all that is added is warmth: every word is one of feeling, giving, telling or of the glue between,
and nothing in it limits. One word that is not known, one condition, exception, place, time or other person, and a
person has to look. What is said of the name is put into one wording first, with the condition that leads to it.
"""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_WARM = frozenset(
    _WORD.findall(
        # who and what
        "i i'm im i've ive i'd i'll we we're we've we'd us me my mine our ours you you're your yours it it's its that that's thats this these them those "
        "everyone everybody people others public story stories word words memory memories message experience experiences thing quote quotes truth world all lot whole "
        # to be, to have, to do
        "am is are was be been being has have do did does will would may can 'd "
        # to give, to tell, to use
        "then use uses used using quote quoted quoting print printed publish published include included put tell say said saying write written wrote share shared "
        "agree agreed agrees allow allowed permit permission permissions consent consents give gave given giving granted grant help helps go carry on crack take have got "
        # to feel
        "want wanted hope love loved loves like mean mind happy glad proud pleased delighted honoured honored flattered thrilled excited touched grateful fine good great lovely "
        "wonderful nice important true okay ok cool brilliant super perfect fab fabulous grand sound best worth worthwhile kind useful keen willing comfortable content "
        "welcome free pleasure honour honor privilege proudly gladly absolutely definitely certainly totally completely entirely fully truly really indeed very so too quite always "
        "please thanks thank ta cheers yes yeah yep yup aye sure course matter matters deserve deserves heard asking part "
        # glue
        "a an the and to for of with by as at in on about "
        # other languages
        "wrth gwrs diolch croeso chroeso â a hapus iawn plis gyda phleser "
        "bardzo chetnie prosze dziekuje oczywiscie z przyjemnoscia ciesze "
        "ja gern gerne sehr bitte danke naturlich klar prima super freut mich selbstverstandlich mit vergnugen freude "
        "oui bien volontiers avec plaisir merci beaucoup bien sur sans probleme "
        "si claro encantada encantado gracias con gusto mucho placer por supuesto adelante "
        "da desigur multumesc cu placere drag sim obrigada obrigado prazer certo volentieri grazie piacere graag prima hoor "
        "شوق سے خوشی ضرور شکریہ بکل سرور شكرا طبعا "
    )
)
_LIMITS = any_of(
    r"\bin (?:print|part|private|writing|confidence|principle)\b|^to (?:you|us|me)\b(?! using| being)|"
    r"\b(?:tell|show|give|send|let|email|ring|ask|help) (?:it |them |this )?(?:to )?(?:me|us)\b|\bha(?:ve|s|d) to\b|\bgot to\b|\bwant(?:ed)? (?:me|us|it back|to be)\b|\bas you (?:say|said|like)\b|\bfor you to have\b|\bfor the\b(?! (?:report|story|world|lot|book|booklet|newsletter|asking))|\bothers you\b|\byou (?:like|want|love|mean)\b|\bto be (?:heard|told) (?:about|of)\b|"
    r"\b(?:part|bit|some|most|one) of\b|\bthe (?:good|nice|best|important|true|useful|public|first|other)\b(?! (?:story|thing|cause))|\bin the\b(?! (?:report|story|end|book|booklet|newsletter))|\bas (?:you|they|we) (?:said|wrote|agreed|written)\b|"
    r"\bin (?:my|your|our)\b|\bon (?:the|my|your|our|a)\b|\bby (?:my|the|your|our|a)\b|\bat (?:the|my|our)\b"
)
"""What limits although each of its words is one of warmth."""
_KIN = r"(?:my|our|his|her|their) (?:(?:late|old|dear|poor|own|whole) )*(?:nan|nana|nanna|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|mum|mam|mom|mother|dad|father|sister|brother|husband|wife|son|daughter|aunt|auntie|uncle|family|friend|friends|teacher|cousin|children|kids|parents)"
_HEARD = any_of(
    r"\b(?:let )?(?:people|everyone|everybody|others|they|the world|somebody|someone)(?: (?:\w+|ought to|need to)){0,2} (?:know|hear|see|learn|understand|listen|benefit)\b|\b(?:helps?|useful to|good for|do good for) (?:people|others|everyone|anyone|somebody|someone|the community|you)\b|"
    r"\b(?:(?:it|this|that) )?(?:might|may|could|would|will|'ll) (?:well |just |even )?(?:help|be (?:of )?(?:use|help|useful|helpful) to|do) (?:people|others|everyone|anyone|anybody|somebody|someone|the community|some good)(?: else| like me)?\b|\bas (?:big|large|loud|often|much|widely|far|wide) as you (?:like|want|please|wish)\b|"
    rf"\b(?:{_KIN}|she|he|they|we|i)(?:'d|'ll| would| will|'s| is| are| was| were|'re)(?: have| has)?(?: (?:be|been))?(?: (?:so|very|really|dead|well|ever so|that|absolutely|quite|more than))*(?: (?:love|loved|like|liked)(?: it| this| that| for you to)?| (?:proud|pleased|chuffed|delighted|tickled|thrilled|over the moon|made up|glad|honoured|touched|smiling|laughing)(?: to bits| pink| as punch| to pieces)?)(?: to (?:be asked|help|be heard|take part|be part of it))?(?=\W*(?:$|and\b|[,.;!]))|"
    r"\b(?:it (?:was|is|happened|'s) )?(?:such )?(?:a )?(?:very |so )?(?:long (?:time|while)|ages|many years|(?:\w+ )?years) ago(?: now)?\b|\bit (?:happened|happens) to (?:lots|loads|many|plenty|all|most) of us\b|"
    r"\b(?:i|we) (?:think|believe|feel|know|hope) (?:that )?(?=(?:it|it's|this|that's|they|people|everyone|everybody|others)\b(?!(?: is| are| was)? (?:all )?(?:ok|okay|fine|right|alright|yes|so)\b))|\bmake a difference\b|\bhowever (?:it )?(?:helps|you like|you want|suits)\b|\bfor asking\b|\bi(?:'m| am) in\b|\ball yours\b|\bfill your boots\b|\bsure thing\b|\bno bother\b"
)
"""What is said of others who should hear it, which is warmth too."""
_GLADLY = any_of(
    r"^(?:yes|yeah|yep|aye|sure|ok|okay)\W+(?:i |we )?(?:do not|don't|dont|wouldn't) mind(?: at all| one bit)?\W*$"
)
_GRANTS = frozenset(
    _WORD.findall(
        "use used quote quoted print publish permission permit allow agree agreed consent consents granted grant honoured honored delighted proud pleased honour honor privilege glad happy gladly welcome flattered thrilled love lovely yours pleasure"
    )
)
"""One of these makes a permission of a sentence without a yes."""
_LONGEST = 22

_IDENTITY = r"(?:(?:my|our|the|any|a|his|her|their|your|full|real|actual) ){0,2}(?:sur)?names?|who (?:i am|it is|it was|said it|i was)|my identity|(?:that )?(?:it's|it is|it was|this is) me"
_LEADS = (
    r"(?:\b(?:but|and|just|only|please|so|though)\b[ ,]*)*(?:\b(?:only )?(?:if|as long as|so long as|provided(?: that)?|providing|on (?:the )?condition(?: that)?|assuming|when|that|ond|os) )?"
    r"(?:\b(?:i|i'm|it|it's|you|we|they|this|that|my words|the story|my story|people|nobody|no one|no-one|noone|others) ){0,2}(?:\b(?:am|is|are|can|could|will|would|do|be|'re|have|has|to|please) ){0,2}"
)
_HIDDEN = (  # the name, or who somebody is, kept back
    rf"(?:\b(?:not|never|cannot|without|don't|dont|doesn't|didn't|wouldn't|can't|cant|won't|wont|couldn't|isn't|aren't|not to) (?:be |being |have |been |to |possible to |please |you |(?:want|wanting|wish|like|care|need|happy|ok|okay|agree|willing|keen|prepared) (?:for \w+ )?to )*(?:named|naming|name me|identif\w+|recogni[sz]\w+|trac\w+|attribut\w+|credited|linked)(?: (?:me|us))?(?: back)?(?: to (?:me|us))?\b|"
    rf"\b(?:not|never|don't|dont|do not|without|no need to|needn't) (?:please )?(?:put|putting|use|using|print|printing|give|giving|show|showing|include|including|add|adding|mention|mentioning|say|saying|write|writing|have|having|attach|attaching|reveal|revealing) (?:{_IDENTITY})\b(?! (?:or|and|nor)\b)|"
    rf"\b(?:leave|take|cut|miss|keep|drop|strip|blank|cross) (?:{_IDENTITY}) (?:off|out|away|back|private|secret|hidden|to yoursel\w+)(?: (?:it|them))?\b|\b(?:leave|take|cut|miss|drop|strip|blank|cross) (?:off|out) (?:{_IDENTITY})\b|"
    rf"\b(?:not|hasn't|hasnt|doesn't|without) (?:got|have|having|has) (?:{_IDENTITY}) (?:on|in|under|with|beside|next to)(?: (?:it|there))?(?=\W|$)|"
    r"\b(?:prefers?|would prefer|wants?|asks? for|asked for) (?:there to be )?no (?:sur)?names?\b(?: (?:on|with|in|beside|under) (?:it|them))?|\bthere(?:'s| is| are) no (?:sur)?names?\b(?: (?:on|with|in|beside|under) (?:it|them))?|\bcall (?:me|her|him|them)(?: just)? [\"'](?:an?|one of the|somebody|someone) [^.;\"']{2,60}(?:[\"']|$)|"
    rf"\bno (?:need|call|reason|point|use|mention|cause) (?:of|for|in|to (?:have|put|use|give|print|see|add|show|say|write|mention|know))(?: (?:having|putting|using|printing|giving))? (?:{_IDENTITY})\b(?: (?:on|in|with|under|beside|next to)(?: (?:it|there|this))?)?(?! (?:or|and|nor)\b)|"
    rf"\b(?:don't|do not|dont|doesn't|does not|didn't|won't|needn't) (?:really |actually )?(?:need|bother with|bother putting|require) (?:to (?:have|put|use|print|give|see) )?(?:{_IDENTITY})\b(?: (?:on|in|with|under|beside|next to)(?: (?:it|there|this))?)?(?! (?:or|and|nor)\b)|"
    rf"\b(?:(?:my|the|his|her|their) )?(?:sur)?names? (?:(?:is |are |was |were )?not|isn't|aren't|wasn't) (?:needed|necessary|required|wanted)\b|\b(?:(?:my|the|his|her|their) )?names? (?:needn't|need not|doesn't need to|does not need to|don't need to|doesn't have to|does not have to) (?:be (?:there|on it|in it|given|used|printed|shown|in|on|put|mentioned)|appear|go (?:in|on|with it|on it))(?: (?:it|there))?|\bskip (?:{_IDENTITY})\b(?! (?:or|and|nor)\b)|"
    r"\bno (?:sur)?names? (?:is |are )?(?:needed|necessary|required|wanted|on it|with it|beside it)\b|\b(?:i'd|i would) (?:rather|prefer)(?: it if)? (?:my|the) names? (?:wasn't|was not|weren't|isn't|is not|did not|didn't)(?: (?:go|appear|stand|be))?(?: (?:on|in|with|beside|under|next to|there|printed|shown|used|given|it))*|\bleave me (?:nameless|unnamed|anonymous)\b|"
    rf"\b(?:hide|remove|change|withhold|omit|conceal|disguise) (?:{_IDENTITY})\b|\b(?:(?:my|the) names? (?:is |are |gets? )?(?:removed|withheld|off|out|hidden|changed|left (?:off|out)|taken (?:off|out)|not (?:on|in|under|with) (?:it|there)))\b|\b(?:my|the) names? (?:isn't|is not|doesn't go|does not go|not) (?:on|in|under|with|beside|next to) (?:it|there)\b|\b(?:you |they |people )?(?:can't|cannot|don't|do not|must not|mustn't|won't|not to) (?:say|print|tell|write|show|let on) (?:who said it|who it was|who it is|who i am|it was me|it's me)\b|\b(?:nobody|no one|no-one) (?:needs|has|ought|wants) to know (?:it's|it is|it was|who|that it(?:'s| is| was)) (?:me|i am|it is|it was|said it)\b|"
    r"\b(?:nobody|no one|no-one|noone)(?: (?:can|could|will|would|ever|gets to))* (?:tell|know|knows|guess|recogni[sz]es?|work out|works out|find out|finds out|see|sees|spot|spots)(?: (?:that )?(?:it's|it is|it was|who|its) (?:me|i am|it is|it was|that is|us)| me)\b|"
    r"\b(?:people|they|others|you|it|anyone|someone) (?:can't|cannot|can not|won't|don't|couldn't) (?:be )?(?:tell|know|guess|recogni[sz]e|work out|find out|see|spot|identify|traced?)(?: (?:that )?(?:it's|it is|it was|who) (?:me|i am|it is)| me| (?:back )?to me)\b|"
    r"\b(?:keep|kept|make|made|stay|stays|remain|remains) (?:it |me |this |them |mine )?(?:anonymous|anon|nameless|unnamed)\b|\b(?:anonymous|anonymously|anonymised|anonymized|unnamed|nameless|uncredited|unattributed)\b|\bnothing (?:that |which |to |that could |that can |that might |that would )?(?:identif\w+|names?|recogni[sz]\w+)(?: me| you)?\b|"
    r"\b(?:de|d'une) (?:facon|maniere) anonyme\b|\bde (?:forma|maneira|manera) anonim\w+|\bin forma anonima\b|\bw sposob anonimow\w+|\bin anonymer form\b)"
)
_NAME_CLAUSE = any_of(_LEADS + _HIDDEN)
_ONE_WORDING = " without my name "
_ONLY_AFTER = any_of(r"\bwithout my name\W+(?:only|just)\b")
ONLY_SOME = any_of(r"\b(?:only|just) (?:what|the (?:bits?|parts?|first|last|words|story)|my (?:words|story))\b")
"""A yes to a part of what was told."""
NOT_EVERYBODY = any_of(
    r"\b(?:all but|most of|some of|not all(?! right\b)|not every\w*|majority|half of|all except|"
    r"nearly all|almost all|everyone but|everybody but)\b|\bwiekszosc\b|"
    r"\bdie meisten\b|\bla plupart\b|\bla mayoria\b"
)
"""One of several did not agree, or a part is not agreed to."""
OTHERS_NAMES = any_of(
    r"\b(?:change|alter|swap|disguise|invent) (?:all |any |all the |the |other |people's |everyone's |everybody's |their )?names\b"
)
"""Other people's names are to be changed, which nobody does who only leaves out the teller's."""
_SOMEBODY = r"(?:his|her|their|(?!nobody|noone|one's|it's|that's)[a-z]{2,}(?:'s|s'))"
_OF_SOMEBODY = any_of(
    rf"\ball (?:of )?(?:the )?names\b|\b{_SOMEBODY} (?:(?:first|last|full|real|own) )?(?:(?:sur|fore|nick)?names?|identity)\b|\bnames? of (?!mine\b)\w+|"
    r"\b(?:name|naming|identify|identifying|mention|mentioning) (?:him|her|them|(?:the|our) \w+|my (?!name|surname|identity)\w+)\b|"
    r"\b(?:say|saying|tell|telling|reveal|revealing|show|showing)(?: \w+)? (?:who|which|where) (?:he|she|they|the|it was about)\b"
)
_TOLD_OF = re.compile(r"\b(?:she|he|they)(?:'d|'s| )")
"""Somebody wrote the answer down for the teller: "she'd rather not have her name on it"."""
REWORDED = any_of(
    r"\bin (?:your|other|different|the team's|someone else's) (?:own )?words\b|\bparaphras\w*|\breword\w*|\bnot (?:in )?my (?:own |exact |actual )?words\b|\b(?:just|only) the gist\b|\bsummar(?:y|ies|ised?|ized?)\b"
)
"""To be told, but not as it was said."""
_TRACED = any_of(
    r"\b(?:trac(?:e|ed|ing|eable)|recogni[sz]\w*|identif\w*|guess|work out|works out|find out|finds out|spot|linked|tell|knows?)\b"
)
"""Not to be known at all is more than a name left out: what else stands in the words may tell."""


def with_one_wording_of_no_name(text: str) -> str:
    """A folded sentence with every way to say "not with my name", and the condition that it is, in one wording.

    >>> with_one_wording_of_no_name("only if you leave my name off")
    'without my name'
    >>> with_one_wording_of_no_name("yes as long as nobody can tell it's me")
    'yes without my name'
    """
    found = "without my name" if _DESCRIBED.fullmatch(text) else _NAME_CLAUSE.sub(_ONE_WORDING, text)
    found = _ONLY_AFTER.sub(" only without my name ", found) if found != text else found
    return " ".join(found.split()) if found != text else text


_DESCRIBED = re.compile(
    r"(?:(?:just|only|simply|quoted|print(?:ed)?|credited) )*(?:as )"
    r"(?:(?P<mark>[\"'])(?:a|an|one of) [a-z][a-z -]{2,40}(?:(?P=mark)|$)"
    r"|(?:a|an|one of) (?:[a-z-]+ ){0,2}(?:residents?|tenants?|locals?|patients?|members?|parents?|participants?|neighbours?|volunteers?|readers?|"
    r"visitors?|students?|pupils?|carers?|teachers?|players?|users?|customers?|gardeners?|walkers?|runners?|singers?|families|attendees?|guests?))"
)
"""What somebody is to be called instead of by their name: *as “a former pupil”*."""


def wants_not_to_be_known(text: str) -> bool:
    """Whether a folded answer asks that nobody may tell who it was, which leaving out the name alone may not do.

    >>> wants_not_to_be_known("yes if it can't be traced to me"), wants_not_to_be_known("yes but not my name")
    (True, False)
    """
    return any(_TRACED.search(found.group()) for found in _NAME_CLAUSE.finditer(text))


def names_somebody_else(text: str, asked: str) -> bool:
    """Whether a folded answer speaks of the name of another person or of a place, which the question (``asked``) does not.

    >>> names_somebody_else("yes but leave his name out", ""), names_somebody_else("yes but leave my name out", "")
    (True, False)
    >>> names_somebody_else("yes, she'd like her name left out", "")
    False
    """
    return any(
        not (_TOLD_OF.search(text) and re.match(r"(?:his|her|their)\b", found.group()))
        and found.group().split("'")[0] not in asked
        for found in _OF_SOMEBODY.finditer(text)
    )


def adds_nothing(rest: str) -> bool:
    """Whether what follows a folded yes is warmth alone, so that the yes stands as it is.

    >>> adds_nothing("go for it, i'm proud of it"), adds_nothing("but not my street"), adds_nothing("in the parish")
    (True, False, False)
    """
    rest = _HEARD.sub(" ", rest)
    if re.search(r"[?*#†\d]", rest) or _LIMITS.search(rest):
        return False
    found = _WORD.findall(rest.replace("’", "'"))
    return len(found) <= _LONGEST and all(word in _WARM for word in found)


def limits(rest: str, asked: str) -> bool:
    """Whether what follows a folded yes names a place, person or part that the question (``asked``) does not."""
    return bool(_LIMITS.search(rest)) and not set(_WORD.findall(rest)) <= set(_WORD.findall(asked))


def without_statements(text: str) -> str:
    """A folded sentence without what it says of others who should hear it: "I think it's important" is no doubt."""
    return "" if _GLADLY.match(text) else _HEARD.sub(" ", text)


def grants(text: str) -> bool:
    """Whether a folded sentence without a yes gives leave, and does nothing else.

    >>> grants("i give my permission"), grants("i'm fine thanks"), grants("use it once")
    (True, False, False)
    """
    found = set(_WORD.findall(text))
    return (bool(_GRANTS & found) or bool(re.search(r"\b(?:however|all yours)\b", text))) and adds_nothing(text)


_ABOUT_ONE = tuple(
    re.compile(rf"^(?P<who>{who})\b(?=.*\b(?:not|no|without|leave)\b.{{0,12}}\b{whose} (?:\w+ )?(?:name|job))")
    for who, whose in (("him", "his"), ("her", "her"), ("them", "their"))
)


def of_themselves(bare: str) -> str:
    """An answer about the teller by whoever noted it, as the teller's own: "him but not his name" names nobody else.

    >>> of_themselves("him but not his name or his job"), of_themselves("her, not his name")
    ('me but not my name or my job', 'her, not his name')
    """
    for pattern, whose in zip(_ABOUT_ONE, ("his", "her", "their"), strict=True):
        if found := pattern.match(bare):
            return "me" + re.sub(rf"\b{whose}\b(?= (?:\w+ )?(?:name|job))", "my", bare[found.end() :])
    return bare
