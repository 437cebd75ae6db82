# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Which purposes a wording speaks of."""

from __future__ import annotations

import re

from harvest.readers.permission import words
from harvest.readers.permission.asks.for_ourselves import for_ourselves
from harvest.readers.permission.asks.who_gets import gets_words
from harvest.readers.permission.text import any_of, remembered

_USE_WORDS = any_of(
    r"\bus(?:e|es|ed|ing)\b.{0,30}\bwords?\b|\bwords?\b.{0,30}\b(?:used?|in)\b|"
    r"\bd?defnydd\w*.{0,30}n?geiriau|\bverwend\w*.{0,20}worte|\bworte.{0,40}verwend"
)
_USE = any_of(
    r"\bus(?:e|es|ed|ing)\b|\bappear\b|\bincluded? in\b|\bgo in\b|"
    r"\bput (?:\w+ )?in\b|\bverwend\w*|\butilis\w*|\butiliz\w*|"
    r"\bwykorzyst\w*|\bfolosi\w*|\bd?defnydd\w*|استعمال|استخدام|"
    r"使用|ਵਰਤ|\bisticmaal\w*"
)
_STORY_AWAY = any_of(
    r"\bin (?:the|our|a|your) (?:\w+ ){0,3}(?:report|booklet|book|leaflet|presentation|publicity|exhibition)\w*"
)
_NAME_SHOWN = any_of(
    r"\b(?:should|may|can|shall|could|would) (?:we )?(?:\w+ ){0,3}names? (?:\w+ ){0,2}"
    r"(?:go|appear|stand|shown|printed|beside|alongside|next to|included|published|given)\b"
)
_SIGNED_FOR = any_of(
    r"\b(?:sign\w*|consent\w*|permission|agree\w*|ok(?:ay)?|release)\b(?: \w+){0,2}? ?(?:for|to|of|on|re|:)? (?:using )?(?:the |their |your |my |his |her |our |child'?s )*(?:words?|quotes?|sayings?)\b(?! (?:being |to be |be )(?:\w+ ){0,1}(?:shar|giv|pass|sen[dt]|hand|forward|seen|read|kept|stor|archiv|deposit))|"
    r"\b(?:words?|quotes?)[ :,-]+(?:signed|agreed|consent|ok|okay|permission|release)\b"
)
"""A signature or a yes for words."""
_REPORT = any_of(
    r"\b(?:evaluation|research|study|project|final|annual) (?:reports?|papers?|publications?|findings)\b|\b(?:consent|permission|release|answer) codes?\b"
)
"""Where words may appear; it says nothing of analysis."""
_PUBLIC = any_of(
    r"\bpublicity\b|\bleaflets?\b|\bposters?\b|\bnewsletters?\b|\bexhibition\w*|\bweb ?sites?\b|\bpress\b|"
    r"\b(?:to|may|can|could|will|might) appear\b|\b(?:parish|village|church|school|community|town|local|our|the) (?:magazine|paper|"
    r"news|blog|feed|page|bulletin|calendar|zine|booklet|book|podcast|film|video|window|wall|board|display|screens?|stories)\b",
    r"\binsta(?:gram)?\b|\bfacebook\b|\btik ?tok\b|\byou ?tube\b|\bsocials?\b|\bsocial media\b|\bwhats ?app\b|\btwitter\b|"
    r"\bonline\b|\bon the (?:web|internet|net|radio|telly|tv|air)\b|\bpodcasts?\b|\bblogs?\b|\bnotice ?boards?\b|\bshop window\b|"
    r"\bthesis\b|\bdissertation\b|\barticles?\b|\bmagazines?\b|\bbanners?\b|\bpostcards?\b|\bflyers?\b|\bbrochures?\b",
)
"""Where anybody can read it."""
_SHOWN = any_of(
    r"\b(?:put|post|pin|stick|hang|show|have|see|go|goes|stand|feature|featured|appear|appears|appearing|included?|posted|pinned|put up|"
    r"read out|used?|using|use of|share|shared|sharing)\b"
)
"""What is done with words that end up there."""
_EXTRACT = any_of(
    r"\b(?:extracts?|excerpts?|snippets?|passages?|lines?|bits?|sentences?) (?:from|of|out of|may|can|will)\b|"
    r"\b(?:extracts?|excerpts?|snippets?) (?:in|on|for|at|into|shown|read)\b"
)
_STRICT_ANALYSIS = any_of(
    r"\b(?:our|the|us|by) (?:\w+ ){0,3}(?:team|researchers?|staff|evaluators?|us)(?: \w+){0,1} (?:read|reading|study|studying|look\w* (?:at|through)|going through)\b|\b(?:us|we) (?:read|reading|study|studying|going through)\b(?! (?:\w+ ){0,3}(?:out|aloud))|"
    r"\b(?:used|read) by\b|\bused and quoted\b|\buse and quote\b",
    r"\banal[iy][sz]\w*|\bresearch\w*|\bstud(?:y|ies|ied)\b|"
    r"\bevaluat\w+|\bthemes?\b|\bcod(?:ed?|ing)\b|\bbe read\b|"
    r"\bparh (?:kar|ke|sak)\w*|\bja+iza\b|\btajzi\w*|^(?:\d+ )?read(?: it| this| mine)?$|\bincluded?\b|\bcount(?:ed|ing)?\b|\bus(?:e|ing) (?:of )?(?:my|your|the) (?:answers?|responses?|stor(?:y|ies)|words?|comments?)\b.{0,10}?,? including\b|\bd+adansod+\w*|\bdadansod\w*|"
    r"\bymchwil\w*|\banaliz\w*|\bbadan\w*|\baus(?:ge)?wert\w*|"
    r"\bforsch\w*|\brecherche\b|\binvestiga\w*|\bcercet\w*|تجزی|"
    r"تحلیل|تحليل|تحقیق|ਵਿਸ਼ਲੇਸ਼ਣ|ਖੋਜ|分析|研究|\bfalanq\w*|"
    r"\bcilmi\w*|анализ|аналіз|исследов",
)


_SURE_ANALYSIS = any_of(
    r"\bparh (?:kar|ke|sak)\w*|\bja+iza\b|\btajzi\w*",
    r"\banal[iy][sz]\w*|\bresearch\w*|\bstud(?:y|ies|ied)\b|\bevaluat\w+|\bthemes?\b|\bcod(?:ed?|ing)\b|"
    r"\bd+adansod+\w*|\bdadansod\w*|\bymchwil\w*|\baus(?:ge)?wert\w*|\bforsch\w*|\brecherche\b|\binvestiga\w*|"
    r"\bcercet\w*|\bbadan\w*|\btake part\b|\bparticipat\w*|تجزی|تحلیل|تحليل|تحقیق|ਵਿਸ਼ਲੇਸ਼ਣ|ਖੋਜ|分析|研究|анализ|аналіз",
)


def analysis_surely(text: str) -> bool:
    """Whether a folded wording names analysis itself rather than some use.

    >>> analysis_surely("may we analyse your answers?"), analysis_surely("may we use your answers?")
    (True, False)
    """
    return bool(_SURE_ANALYSIS.search(_REPORT.sub(" ", text)))


def says_of_words(text: str) -> bool:
    """Whether a folded wording speaks of words that somebody said or wrote.

    >>> says_of_words("consent to publish the photo"), says_of_words("may we publish your story?")
    (False, True)
    """
    return bool(_TELLING.search(text))


@remembered
def purposes_of(text: str) -> tuple[str, ...]:
    """The purposes that a folded wording names, names of people considered.

    >>> purposes_of("may we quote your words without your name?")
    ('quotation_without_name',)
    """
    if for_ourselves(text):
        return ("analysis",)
    if gets_words(text):
        return ("sharing",)
    hidden = bool(words.UNNAMED.search(text))
    rest = words.UNNAMED.sub(" ", text)
    named = bool(words.NAMED.search(rest))
    photo, archive = words.PHOTO.search(rest), words.ARCHIVE.search(_KEEPER_SHOWS.sub(" ", rest))
    share = words.SHARE.search(_TO_ARCHIVE.sub(" ", rest) if archive else rest)
    read = _REPORT.sub(" ", rest)
    strict = _STRICT_ANALYSIS.search(_AGENTS.sub(" ", read) if share or archive else read)
    public = bool(_PUBLIC.search(rest))
    # Words may be analysed, passed on or kept; that "my words" are what it is done with doesn't make it a quotation.
    done = strict or share or archive or photo
    quote = bool(words.QUOTE.search(_OWN_WORDS.sub(" ", rest) if done else rest))
    quote = quote or bool(_USED_WORDS.search(rest) if done else _USE_WORDS.search(rest) or _EXTRACT.search(rest))
    quote = quote or bool(_SIGNED_FOR.search(rest)) or (public and not photo and bool(_SHOWN.search(rest)))
    if share and _HANDED.search(rest) and not _SURE_QUOTE.search(_OWN_WORDS.sub(" ", rest)):
        quote = public = False
    if share and not archive and _BY_OTHERS.search(rest):
        strict = _STRICT_ANALYSIS.search(_BY_OTHERS.sub(" ", _AGENTS.sub(" ", read)))
    if archive and _DATA_STORE.search(rest):
        strict = _STRICT_ANALYSIS.search(_DATA_STORE.sub(" ", _AGENTS.sub(" ", read)))
    if share and archive and (to := _TO_BODIES.search(rest)) and not _TO_KEEP.search(rest):
        # “pass it on to the history society and the museum”: a museum beside others is one of those who get it
        bodies = re.split(r",? and |,? or |, | & ", to["who"])
        archive = None if any(body.strip() and not _KEEPS.search(body) for body in bodies) else archive
    if archive and _GIVES_LEAVE.search(rest):
        share = words.SHARE.search(_GIVES_LEAVE.sub(" ", rest))
    use = bool(words.ANALYSIS.search(rest)) or bool(_USE.search(rest))
    away = use and bool(words.PLACE_OF_WORDS.search(_FOR_REPORT.sub(" ", rest)) or _STORY_AWAY.search(rest))
    content = bool(_TELLING.search(words.PHOTO.sub(" ", rest)))
    if (photo or archive or share) and quote and not content and not _SURE_QUOTE.search(rest):
        quote = False
    found: list[str] = []
    if (
        (
            strict
            or (use and not public and content and not quote and not (photo or share or archive))
            or (
                use
                and not (public or away)
                and not (quote or photo or share or archive)
                and not ((hidden or named) and not content)
            )
        )
        or away
        and content
        and not public
        and not _SURE_QUOTE.search(rest)
    ):
        found.append("analysis")
    if quote or (away and not photo) or ((hidden or named) and use and not (photo or archive or share)):
        found.append(_quoting(hidden, named))
    if named and not hidden and not found and _NAME_SHOWN.search(rest):
        found.append("quotation_with_name")
    if share:
        found.append("sharing")
    if photo:
        found.append("photo")
    if archive:
        found.append("archive")
    return tuple(dict.fromkeys(found))


_KEEPER = r"(?:the |our |your |this |a |any )?(?:[\w']+ ){0,3}?(?:museums?|archives?|librar(?:y|ies)|record office|repository|local studies|collection)"
_KEEPER_SHOWS = any_of(
    rf"^(?:\d+\W+)?{_KEEPER} (?:team |staff |service )?(?:may|can|could|might|will|would like to|wants to|is allowed to|has (?:my )?permission to|should|to) (?:please |also |then )?(?!(?:keep|hold|stor|archiv|preserv|accession|sav|retain|collect|add|have|deposit|take|accept|look after|own)\w*)\w+",
    rf"\b(?:may|can|could|might|would|will|should|shall|let|allow|permission for|happy for|ok for|okay for|agree that|consent to) {_KEEPER} (?:team |staff |service )?(?:to |may |can )?(?!(?:keep|hold|stor|archiv|preserv|accession|sav|retain|collect|add|have|deposit|take|accept|look after|own|for|in|as)\w*)(?:use|uses|using|show|print|publish|display|quote|put|hang|share|read|tell|repeat|post|exhibit|play)\w*",
    r"\b(?:museum|archive|library|record office)(?:'s)? (?:web ?sites?|web ?pages?|pages?|labels?|walls?|shop|leaflets?|blogs?|news|newsletters?|magazines?|display\w*|exhibitions?|posters?|booklets?|books?|social media|facebook|instagram|windows?|panels?|guides?|maps?|screens?|apps?|cafe|audio ?guides?|tours?|events?|talks?|foyer|case|brochures?|annual report|publicity)\b",
)
"""Where a museum shows something, nothing is said of its keeping it."""
_AGENTS = any_of(
    r"\b(?:other )?(?:evaluators?|researchers?|analysts?|research (?:team|group|community|body))\b|\bfor (?:re-?use|future research|further research)\b"
)
"""Whoever gets the words is no analysis of them."""
_TO_ARCHIVE = any_of(
    r"\b(?:pass(?:ed|ing)?|send|sent|giv(?:e|en|ing)|hand(?:ed)?|transfer\w*|przekaz\w*|weiter\w*|ubergeb\w*|transm\w*|entreg\w*|ced\w*|trosglwydd\w*)\b(?: \w+){0,4}? (?:on )?"
    r"(?:to|do|ans?|ins?|zum|aux?|al|a la|i'r|la) (?:the )?(?:\w+ ){0,3}?(?:archiw\w*|archiv\w*|arhiv\w*|archif\w*|museum\w*|record office|local studies|librar\w*|repositor\w*)"
)
"""Passed on to be kept."""
_HANDED = any_of(
    r"\b(?:give|giving|hand|handing|send|sending|pass|passing|forward|forwarding)\b(?: \w+){1,4}? (?:on )?to\b"
)
"""Handed to somebody by name, who is no public."""
_BY_OTHERS = any_of(
    r"\b(?:be )?(?:read|seen|looked at|used) by (?:our |the |your |their )?(?:\w+ ){0,2}(?:consultants?|contractors?|landlord\w*|council\w*|partners?|funders?|agenc\w+|trust|board|police|developers?|officers?)\b"
)
"""Read by somebody else is passed on."""
_DATA_STORE = any_of(
    r"\b(?:research|study|national|data|qualitative)(?: (?:research|data|national|study))* (?:repositor\w+|archives?|stores?|services?|banks?)\b"
)
"""A store of research is a place to keep, and no research."""
_TO_BODIES = any_of(
    r"\b(?:pass|passed|passing|shar(?:e|ed|ing)|send|sent|giv(?:e|en|ing)|hand|handed|forward(?:ed)?)\b(?: [\w']+){0,5}? (?:to|with) (?P<who>[^.?;()]+)"
)
_KEEPS = any_of(r"\b(?:museum\w*|archiv\w*|librar\w*|record office\w*|repositor\w*|local studies|collections?)\b")
_TO_KEEP = any_of(
    r"\b(?:ke(?:ep|pt)|stor(?:e|ed|ing)|hold|held|deposit\w*|lodg\w*|preserv\w*|archiv(?:e|ed|ing)|for good|for ever|forever|permanent\w*)\b"
)
_GIVES_LEAVE = any_of(r"\bgiv(?:e|es|ing|en) (?:\w+ ){1,4}?(?:permission|consent|leave)\b(?: to)?")
_OWN_WORDS = any_of(
    r"\b(?:my|your|their|his|her|our|the) words?\b|\b(?:i'm |fy |eich |dy )?n?geiriau\b|\b(?:moj\w+|twoj\w+|pani?|pana|panstwa) slow\w*|\bslow\w*|\b(?:mein|ihr|dein)e[nrs]? worte\b|"
    r"\b(?:vos|mes) (?:propos|mots|paroles)\b|\b(?:mis|sus|tus) palabras\b|\bcuvint\w*|الفاظ|كلمات\w*|كلامك\w*|كلامي|ਸ਼ਬਦ|您的话|我的话|\berey\w*|शब्द"
)
_USED_WORDS = any_of(
    r"\bus(?:e|es|ed|ing)\b.{0,30}\bwords?\b|\bwords?\b.{0,30}\bused?\b|\bd?defnydd\w*.{0,30}n?geiriau|\bverwend\w*.{0,20}worte|\bworte.{0,40}verwend"
)
_FOR_REPORT = any_of(
    r"\bfor (?:the|our|a|an|its|their|your)?(?: [\w'-]+){0,3} (?:reports?|reviews?|book|booklet|presentation|website)\b"
)
"""What words are read for, not where they stand."""
_TELLING = any_of(
    r"\bstor(?:y|ies)\b|\bwords?\b|\banswers?\b|\bresponses?\b|"
    r"\bcomments?\b|\bcontributions?\b|\bwhat (?:i|you|we|they|"
    r"was)\b|\baccounts?\b|\btestimon\w*|\bmemor(?:y|ies)\b|"
    r"\bnotes?\b|\binterview\b|\bn?geiriau\b|\bstori\b|\bhanes\b|"
    r"\bhistori\w*|\bwypowied\w*|\bslow\w*|\bgeschicht\w*|"
    r"\bworte\b|\bbeitrag\w*|\baussage\w*|\brecits?\b|\bpropos\b|"
    r"\btemoign\w*|\bparoles\b|\brelatos?\b|\bpalabras\b|"
    r"\btestimoni\w*|\bpovest\w*|\bcuvint\w*|کہانی|باتیں|الفاظ|"
    r"قصت|قصة|كلام|كلمات|ਕਹਾਣੀ|ਸ਼ਬਦ|故事|话|話|\bsheeko\w*|\berey\w*"
)
_SURE_QUOTE = any_of(
    r"\bquot(?:e|es|ed|ing|ation|ations)\b|\bwords?\b|"
    r"\bverbatim\b|\bn?geiriau\b|\bslow\w*|\bcuvint\w*|\bdyfyn\w*|"
    r"\bd?dyfyn\w*|\bcyt\w+|\w*zitier\w*|\bzitat\w*|\bciter\b|"
    r"\bcitez?\b|\bcitar\w*|\bcita(?:ti|m|te|re)?\b|اقتباس|نقتبس|"
    r"الفاظ|ਹਵਾਲ|ਸ਼ਬਦ|引用|引述|\bxig\w*|\bpropos\b|\bpalabras\b|"
    r"\bworte\b"
)


def quoting_of(text: str) -> str:
    """Which quoting a folded wording asks for: with the name, without it, or it does not say.

    >>> quoting_of("may we read it out without your name?")
    'quotation_without_name'
    """
    hidden = bool(words.UNNAMED.search(text))
    return _quoting(hidden, bool(words.NAMED.search(words.UNNAMED.sub(" ", text))))


def _quoting(hidden: bool, named: bool) -> str:
    if hidden and not named:
        return "quotation_without_name"
    return "quotation_with_name" if named and not hidden else "quotation"
