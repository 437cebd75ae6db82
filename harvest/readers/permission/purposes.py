"""Which purposes a wording speaks of."""

from __future__ import annotations

from harvest.readers.permission import words
from harvest.readers.permission.text import any_of

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
_REPORT = any_of(r"\b(?:evaluation|research|study|project|final|annual) (?:reports?|papers?|publications?|findings)\b")
"""Where words may appear; it says nothing of analysis."""
_PUBLIC = any_of(
    r"\bpublicity\b|\bleaflets?\b|\bposters?\b|\bnewsletters?\b|\bexhibition\w*|\bweb ?sites?\b|\bpress\b|"
    r"\b(?:to|may|can|could|will|might) appear\b|\b(?:parish|village|church|school|community|town|local|our|the) (?:magazine|paper|"
    r"news|blog|feed|page|bulletin|calendar|zine|booklet|book|podcast|film|video|window|wall|board|display|screens?|stories)\b",
    r"\binsta(?:gram)?\b|\bfacebook\b|\btik ?tok\b|\byou ?tube\b|\bsocials?\b|\bsocial media\b|\bwhats ?app\b|\btwitter\b|"
    r"\bonline\b|\bon the (?:web|internet|net|radio|telly|tv|air)\b|\bpodcasts?\b|\bblogs?\b|\bnotice ?boards?\b|\bshop window\b|"
    r"\bthesis\b|\bdissertation\b|\barticles?\b|\bmagazines?\b|\bbanners?\b|\bpostcards?\b|\bflyers?\b|\bbrochures?\b"
)
"""Where anybody can read it."""
_SHOWN = any_of(
    r"\b(?:put|post|pin|stick|hang|show|have|see|go|goes|stand|feature|featured|appear|appears|appearing|included?|posted|pinned|put up|"
    r"read out|used?|using|use of|share|shared|sharing)\b"
)
"""What is done with words that end up there."""
_EXTRACT = any_of(r"\b(?:extracts?|excerpts?|snippets?|passages?|lines?|bits?|sentences?) (?:from|of|out of|may|can|will)\b")
_STRICT_ANALYSIS = any_of(
    r"\b(?:used|read) by\b|\bused and quoted\b|\buse and quote\b",
    r"\banal[iy][sz]\w*|\bresearch\w*|\bstud(?:y|ies|ied)\b|"
    r"\bevaluat\w+|\bthemes?\b|\bcod(?:ed?|ing)\b|\bbe read\b|"
    r"\bincluded?\b|\bcounted\b|\bd+adansod+\w*|\bdadansod\w*|"
    r"\bymchwil\w*|\banaliz\w*|\bbadan\w*|\baus(?:ge)?wert\w*|"
    r"\bforsch\w*|\brecherche\b|\binvestiga\w*|\bcercet\w*|تجزی|"
    r"تحلیل|تحليل|تحقیق|ਵਿਸ਼ਲੇਸ਼ਣ|ਖੋਜ|分析|研究|\bfalanq\w*|"
    r"\bcilmi\w*|анализ|аналіз|исследов",
)


_SURE_ANALYSIS = any_of(
    r"\banal[iy][sz]\w*|\bresearch\w*|\bstud(?:y|ies|ied)\b|\bevaluat\w+|\bthemes?\b|\bcod(?:ed?|ing)\b|"
    r"\bd+adansod+\w*|\bdadansod\w*|\bymchwil\w*|\baus(?:ge)?wert\w*|\bforsch\w*|\brecherche\b|\binvestiga\w*|"
    r"\bcercet\w*|\bbadan\w*|\btake part\b|\bparticipat\w*|تجزی|تحلیل|تحليل|تحقیق|ਵਿਸ਼ਲੇਸ਼ਣ|ਖੋਜ|分析|研究|анализ|аналіз"
)


def analysis_surely(text: str) -> bool:
    """Whether a folded wording names analysis itself rather than some use.

    >>> analysis_surely("may we analyse your answers?"), analysis_surely("may we use your answers?")
    (True, False)
    """
    return bool(_SURE_ANALYSIS.search(_REPORT.sub(" ", text)))


def purposes_of(text: str) -> tuple[str, ...]:
    """The purposes that a folded wording names, names of people considered.

    >>> purposes_of("may we quote your words without your name?")
    ('quotation_without_name',)
    """
    hidden = bool(words.UNNAMED.search(text))
    rest = words.UNNAMED.sub(" ", text)
    named = bool(words.NAMED.search(rest))
    photo, share, archive = words.PHOTO.search(rest), words.SHARE.search(rest), words.ARCHIVE.search(rest)
    strict = _STRICT_ANALYSIS.search(_REPORT.sub(" ", rest))
    public = bool(_PUBLIC.search(rest))
    quote = bool(words.QUOTE.search(rest)) or bool(_USE_WORDS.search(rest) or _EXTRACT.search(rest))
    quote = quote or (public and not photo and bool(_SHOWN.search(rest)))
    use = bool(words.ANALYSIS.search(rest)) or bool(_USE.search(rest))
    away = use and bool(words.PLACE_OF_WORDS.search(rest) or _STORY_AWAY.search(rest))
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
                and not public
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
    if quote or (away and not photo) or ((hidden or named) and use and not photo):
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


def _quoting(hidden: bool, named: bool) -> str:
    if hidden and not named:
        return "quotation_without_name"
    return "quotation_with_name" if named and not hidden else "quotation"
