# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a question asks to do with somebody's words, by its parts: who does it, what is done, to what, and where it leads.

Wordings differ without end; the parts do not. Somebody asks leave (we, the editor, others); the object is what was
told; and what is done leads before the public, to somebody else, into keeping, or no further than being read.
"""

from __future__ import annotations

from harvest.readers.permission import words
from harvest.readers.permission.asks.purposes import analysis_surely, purposes_of, quoting_of
from harvest.readers.permission.text import any_of

_LEAVE = any_of(
    r"\b(?:may|can|could|might|shall|should) (?!you\b|they\b|people (?:here|in your)\b|dogs|children\b)",
    r"\bare (?:we|others) (?:allowed|free|ok|okay|able|welcome|permitted)\b|\b(?:is|are|would|will) (?:it|that|this|yours|these) (?:be )?(?:ok|okay|all right|alright|fine|acceptable)\b|"
    r"\b(?:happy|ok|okay|fine|content|willing|comfortable|glad|all right|alright|pleased|good) (?:for|with|to|if|about|w/)\b|\b(?:mind|object) if\b|\bdo you mind\b|\blet (?:us|others|other people)\b|\bwould you like (?:us to|your|to see your)\b|"
    r"\b(?:agree|consent|permission|leave|blessing|permit|allow|go-ahead|approve|approved|authori[sz]e)\w*\b|\bi(?:'m| am) (?:happy|ok|okay|fine|content|willing)\b|\b(?:my|your|this|it|these)(?: \w+){0,3} (?:may|can|could|might) \b|\bwe(?:'d| would) (?:like|love) to\b",
)
"""Leave is asked or given."""
_OWN_DOING = any_of(
    r"^\W*(?:do|did|does|would|could|can|will|have|has|are|were|is) (?:you|they|your (?!\w+ (?:be|go|appear|stand|feature)\b|(?:words?|story|answers?|comments?|memor\w+|quote|name|contribution)\b)\w+|people|staff|children|others in)\b(?! (?:\w+ )?(?:let|allow|mind|agree|consent|accept|authori[sz]e|grant|wish|approve|prefer|rather|want to be|like to be|be quoted|be named|happy|ok|okay|fine|content|comfortable|willing|glad|give|permit|like us|want us|want your|like your|like to see your|object|all right|alright|be (?:happy|ok|okay|fine|content|willing|comfortable|glad|all right|alright)))"
)
"""The question is about what people do themselves."""
_WITH_US = any_of(
    r"\b(?:let|tell|show|give|send) (?:us|me)\b(?: \w+)? (?:know|your|about|what|more|if|how)\b|\b(?:share|sharing) (?:\w+ ){1,4}with us\b|\b(?:help|like|want|ask|invite|encourage|get) you to\b|\bhelp you\b|\bfor you to\b"
)
"""They are asked to tell us, or helped to."""
_THEMSELVES = any_of(
    r"\b(?:happy|ok|okay|fine|content|willing|comfortable|glad|pleased|like|love|want|able|free|allowed) to (?:tell|read|share|show|repeat|put|write|say|quote|print|publish|display|use|do|come|help|speak|talk|run|do|have another)\b"
)
"""They are asked whether they would do it, unless the question says that we would."""
_BY_US = any_of(
    r"\b(?:we|us|the editor|others|i agree|i consent|permission|consent|allow us|for (?:us|the \w+|\w+ \w+) to|let us (?!know\b)|we'd (?:like|love) to|are (?:we|others) (?:free|allowed|able) to|ok to|okay to|allowed to)\b"
)
_TOLD = any_of(
    r"\b(?:your|my|the|this|their|his|her|each|every) (?:\w+ ){0,2}(?:stor(?:y|ies)|words?|memor(?:y|ies)|tale|account|comments?|quotes?|contributions?|thoughts|reflections?|experiences?|recollections?|testimon\w+|idea|wish|message|poem|answers?|responses?|reply|piece|text|card|feedback|entry|lines?)\b",
    r"\bwhat (?:you|i|we|they|she|he)(?:'ve| have)? (?:\w+ )?(?:said|told|tell|wrote|write|written|say|shared)\b|\byours\b|\b(?:this|it|these|them|that|mine)\b(?=\W*$|\W+(?:be|in|on|onto|to (?!be\b)|with|without|for|as|at|and|or|out|aloud|public|publicly|anonymously|if|so|go|goes|appear|feature|up|around|by|read|shown|told|quoted|printed|published)\b)|\b(?:a|some|one) (?:line|lines|sentence|bit|part|of (?:it|this|these|your))\b|\bparts? of (?:this|your|my|the)\b|\ba copy\b",
)
_NOT_IN = r"(?:analys\w*|stud(?:y|ies)|evaluation|research|findings|results|statistics|survey|database|records?|files?|system|archives?|museum|library|collection|repositor\w*|store|office|project|work|same|way|future|meantime|end|case|box|area|room|group|past|last|next|touch|mind|part|process\w*|data|figures|numbers|sample|list)"
_MEDIUM = (
    r"(?:walls?|(?:notice ?|display |story |picture )?boards?|posters?|plaques?|panels?|postcards?|mugs?|leaflets?|flyers?|booklets?|books?|brochures?|mag|magazines?|newsletters?|newspapers?|papers?|bulletins?|zines?|blogs?|web ?sites?|site|web(?:page)?|pages?|feed|facebook|insta\w*|socials?|social (?:media|channels)|twitter|youtube|films?|videos?|slides?(?:how)?|"
    r"presentations?|exhibitions?|displays?|windows?|banners?|calendars?|reports?|(?:annual|yearly|service) reviews?|bids?|applications?|strateg(?:y|ies)|documents?|radio|podcasts?|press|cookbook|trails?|screens?|tv|telly|app|anthology|timeline|captions?|print|articles?|talks?|lectures?|publications?|thesis|dissertation|summary|write-?up|proceedings|publicity|campaigns?|fundraising|mural|quilt|recording|broadcast|stall)"
)
_GATHERING = r"(?:agm|launch|meetings?|events?|celebrations?|festivals?|fairs?|assembly|service|evenings?|open (?:day|evening|mic)|party|conference|reception|hall|foyer|performance|play|stage)"
_PUT = r"(?:put|pop|pin|stick|hang|post|place|paste|print(?:ed)?|includ(?:e|ed)|us(?:e|ed)|add(?:ed)?|run|carry|borrow|featured?|read|shown?|see|seen|go|goes|appear(?:s|ing)?|end up|stand|upload\w*|display\w*|writ(?:e|ten)|shared?|quoted?|tell|told|sa(?:y|id)|mention(?:ed)?)"
_TO_PLACE = r"(?:in|on|onto|into|up on|for|to|as part of|among|across)(?: the| our| a| an| this| my| your| their| its| one of our| any)?(?: [\w'/]+){0,3}?"
_PUBLIC_PLACE = any_of(
    rf"\b{_PUT}\b(?:(?! {_NOT_IN}\b) [\w']+){{0,8}}? {_TO_PLACE} {_MEDIUM}\b",
    rf"\b(?:read|show|shown|tell|told|share|shared|quote|quoted|display|displayed|play|played)\b(?: [\w']+){{0,6}}? at (?:the|our|a|an|this|its|their)(?: [\w']+){{0,2}} {_GATHERING}\b",
)
"""Put somewhere that people come by."""
_PLACED_WORDS = any_of(
    rf"\b(?:put|pop|print|include|place|add|feature|carry|run) (?:your|my|these|this|some of your) (?:\w+ ){{0,2}}(?:words?|stor(?:y|ies)|memor(?:y|ies)|quotes?|comments?|lines?|poem)\b(?: [\w']+){{0,2}}? (?:in|on|onto|into) (?:the|our|a|an|this) (?!(?:\w+ ){{0,2}}{_NOT_IN}\b)\w+"
)
"""Words that are put in or on something, whatever it is, unless it is where words are studied or kept."""
_MADE_KNOWN = any_of(
    r"\b(?:sing|perform|recite|dramati[sz]e|act out|set to music|repeat|retell|recount|reproduce|reprint|relate|retold|repeated|reproduced|made? public|go public|broadcast|air|publici[sz]e|publish|print)\b|\bin print\b|\b(?:shared?|shown?|told|seen|read) (?:\w+ ){0,3}?publicly\b|\bpublicly (?:shared|shown|told|available)\b|\bread (?:\w+ ){0,3}?(?:out|aloud)\b",
    r"\b(?:seen|read|heard|shown|show|tell|told|see|hear|shared?)\b(?: \w+){0,4}? (?:to |by |with )?(?:others|other people|everyone|everybody|anyone|anybody|(?:members of )?the public|visitors|neighbours|the (?:whole )?(?:world|town|village|community)|people(?! here)(?: who (?:come|visit))?|other (?:patients|residents|tenants|members|parents|families|carers|visitors|pupils|students|neighbours))\b|\b(?:others|other people|everyone|everybody|anyone|the public|visitors|people)(?: \w+)? (?:see|read|hear)s?\b",
    r"\b(?:tell|telling) (?:your|this|my) (?:story|memory|tale)\b(?! (?:to|us)\b)|\bquot(?:e|es|ed|able|ing|ation|ations)\b|\bverbatim\b",
)
"""Told to whoever wants to know."""
_ORG = (
    r"(?:landlord|council(?:lors?)?|county|borough|local authority|nhs|icb|integrated care board|health board|hospital|surgery|practice|gp|doctors?|pharmacy|funders?|sponsors?|partners?|partner (?:agencies|organi[sz]ations)|housing (?:association|officer|company|team)|university|college|school|head ?teacher|governors?|police|"
    r"mp|government|dwp|charit(?:y|ies)|agenc(?:y|ies)|social services|trust|trustees|bus company|water company|(?:\w+ )compan(?:y|ies)|employer|manager|commissioners?|healthwatch|town hall|mayor|other (?:organi[sz]ations|charities|teams|services|groups|agencies))"
)
_PASSED_ON = any_of(
    rf"\b(?:the |your |our |other |any )?{_ORG} (?:to )?(?:see|read|have|know|hear|get|look at|be told|be shown|be given|be sent|receive|use)\b",
    rf"\b(?:tell|show|give|send|copy|pass|hand|forward|let|report|e-?mail|mention|take) (?:[\w']+ ){{0,5}}?(?:to |on to |with )?(?:the |your |our |other |any )?{_ORG}\b",
    rf"\b(?:seen|read|shared|used) (?:by|with) (?:the |your |our )?{_ORG}\b",
)
_KEPT = any_of(
    r"\b(?:hold on to|hang on to|keep|kept|keeping|store|stored|save|saved|add|added|put|deposit\w*|lodge\w*|preserve\w*|hold|held|place|placed)\b(?: [\w']+){0,7}? (?:archives?|museum|library|record office|local studies|collection|posterity|for good|for ever|forever|for future \w+|future researchers|for the future|after the project)\b",
    r"\b(?:keep|keeping|hold on to|hang on to|store|save) (?:your|my|this|the|a copy of (?:your|this|my)) (?:recording|story|interview|words?|memory|memories|contribution|testimony|tape|transcript)\b",
    r"\b(?:library|museum|archives?|record office)(?: \w+)? (?:keep|hold|have|store|hold on to|hang on to)\b",
)
_PICTURED = any_of(r"\b(?:snap|snaps|snapshots?|selfies?|pics?|your face|my face|likeness)\b(?! of the)")
_READ = any_of(
    r"\b(?:summari[sz]e|summari[sz]ing|look for (?:patterns|themes)|find (?:patterns|themes)|process(?:ing)? (?:of )?(?:my|your|this)|count towards|learn from|take part in (?:this|the|our) (?:survey|study|project|research|evaluation)|(?:plan|improve|shape) (?:our|the|next|this|its|services))\b"
)
"""Read and thought about, and no more."""
_USE = any_of(r"\bus(?:e|ed|ing)\b")
_STORY = any_of(
    r"\b(?:stor(?:y|ies)|words?|memor(?:y|ies)|tale|quotes?|poem|recollections?|reflections?|testimon\w+|what (?:you|i|we|they|she|he)(?:'ve| have)? (?:\w+ )?(?:said|told|tell|wrote|write|written|say|shared))\b|\b(?:use|using) (?:it|this|that|them|these)\b|\b(?:it|this|that) (?:be|being|to be) used\b|^(?:ok(?:ay)? |happy )?(?:to |for )?use\W*$|^use (?:story|words|ok|it|this)\W*$"
)
_USED_FOR = any_of(
    r"\bused? (?:\w+ ){0,3}?(?:by|for|to|in|within|on|at|when|as)\b|\busing (?:\w+ ){0,3}?(?:by|for|to|in|within|on|at)\b|\b(?:name|photo\w*|pictures?|image|data|recording|information|details|number|address|hall|library|bus|park|pool)\b"
)


_BIDS = any_of(
    r"^(?:please |yes,? |ok to |okay to |happy to )?(?:put|pin|stick|hang|show|display|print|publish|post|paint|project|play|sing|stitch|weave|carve|chalk|write)(?: up)? (?:my|our|this|these|mine|it|them)\b(?: (?:own|whole|short|little))?(?: (?:words?|ideas?|wish\w*|cards?|messages?|memor\w+|stor\w+|quotes?|sentences?|lines?|lyrics?|answers?|comments?|dreams?|hopes?|poems?|tales?|thoughts?|notes?|recipes?|sayings?))? (?:up )?(?:on|onto|in|into|at|along|across|around|over) (?:the|our|your|a|an|this|every) (?!(?:\w+ ){0,2}"
    + _NOT_IN
    + r"\b)\w+"
)
"""A box to tick that bids to put one's own words somewhere: whoever ticks it gives leave."""


def bids(text: str) -> bool:
    """Whether a folded heading bids to put one's own words somewhere.

    >>> bids("hang my wish on the tree"), bids("put it in the database")
    (True, False)
    """
    return bool(_BIDS.search(text))


def purposes_of_deed(text: str) -> tuple[str, ...]:
    """What a folded question asks leave for, by who does what to which words: purposes, quoting without regard to names.

    >>> purposes_of_deed("are we allowed to repeat what you told us?"), purposes_of_deed("can the council see this?")
    (('quotation',), ('sharing',))
    >>> purposes_of_deed("would you display a poster for us?"), purposes_of_deed("can people here be trusted?")
    ((), ())
    """
    if _OWN_DOING.search(text) or _WITH_US.search(text) or (_THEMSELVES.search(text) and not _BY_US.search(text)):
        return ()
    if bids(text) and not words.PHOTO.search(text):
        return ("quotation",)
    if not (_LEAVE.search(text) and (_TOLD.search(text) or _PICTURED.search(text))):
        return ()
    found = []
    shared, kept, read = _PASSED_ON.search(text), _KEPT.search(text), _READ.search(text)
    if not (shared or kept or read) and (
        _MADE_KNOWN.search(text) or _PUBLIC_PLACE.search(text) or _PLACED_WORDS.search(text)
    ):
        found.append("quotation")
    for seen, purpose in (
        (read, "analysis"),
        (shared, "sharing"),
        (_PICTURED.search(text), "photo"),
        (kept, "archive"),
    ):
        if seen:
            found.append(purpose)
    return tuple(found)


def purposes_asked(text: str) -> tuple[str, ...]:
    """What a folded wording is about by its words, or where these say little by what it asks to do.

    >>> purposes_asked("may we repeat what you said without your name?")
    ('quotation_without_name',)
    """
    found = purposes_of(text)
    if set(found) - {"analysis", "sharing"} or analysis_surely(text):
        return found
    return tuple(quoting_of(text) if p == "quotation" else p for p in purposes_of_deed(text)) or found


def is_own_doing(text: str) -> bool:
    """Whether a folded question asks what people do themselves, which permits nobody else to do it.

    >>> is_own_doing("would you retell it yourself?"), is_own_doing("would you let us retell it?")
    (True, False)
    """
    return bool(_OWN_DOING.search(text))


def only_says_use(text: str) -> bool:
    """Whether a folded question asks to use what was told and says neither for what, by whom nor where.

    >>> only_says_use("can we use your story?"), only_says_use("may my story be used by the project?")
    (True, False)
    """
    return bool(_USE.search(text) and _STORY.search(text)) and not (_USED_FOR.search(text) or _OWN_DOING.search(text))
