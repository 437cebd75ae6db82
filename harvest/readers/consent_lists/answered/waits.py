# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What makes an answer or a remark on a list wait: a condition, or somebody who wants to be asked or to read it first."""

from __future__ import annotations

import re

from harvest.model.parts_left_out import part_in
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.wished.all_out import SURELY, all_out
from harvest.readers.permission.wished.taken_back import of_a_part
from harvest.readers.permission.wished.wishes import OF_THE_DAY

RUNG_AT = r"\b(?:(?:so|please|and|best|works? (?:nights|days|shifts|lates|earlies)),? )*(?:do(?:n['’]t| not) |never |not to |best to )?(?:ring|rung|call|phone|text)(?: (?:her|him|them|me|on \w+))? (?:only )?(?:before|after|until|till|from|between|at) (?:about |around )?(?:\d[\d.:]*(?: ?(?:am|pm|o['’]clock))?(?: (?:and|to|till) \d[\d.:]*)?|noon|midday|lunch(?:time)?|tea(?:time)?|school|work)(?= ?(?:$|[.,;)\n]))"
"""When somebody can be rung, where it says nothing of what for: ``works nights, don't ring before 2``."""
_RUNG_AT = re.compile(RUNG_AT)
_CONDITION = any_of(
    r"(?<!remember )(?<!recall )(?<!forget )(?<!forgot )(?<!forgotten )\bif\b(?! (?:you|they|we) (?:like|want|wish|please)\b)|\bunless\b|\buntil\b|\bnot till\b|\bprovided\b|\bproviding\b|\bas long as\b|\bso long as\b|\bdepend(?:s|ing) (?:on|how|what)\b|\bsubject to\b|\bon condition\b|\bpending\b|\bonce (?:i|he|she|they|it|we|the|her|his|that|this|has|have|signed|agreed)\b",
    r"\b(?:closed|sealed|embargo\w*|restricted|off limits|confidential|stays? (?:shut|out))\b.{0,25}\b(?:rest|remainder|everything else|otherwise)\b",
    r"\bonly when\b|\bwhen (?:i've|i have|he has|she has|they have|he's|she's|they've) (?:seen|read|heard|checked|spoken)\b",
    r"\bos (?:yw|nad|bydd|ydy|gwel|caf|ga|caiff|na)\b|\bar yr amod\b|\boni bai\b",
    r"\bjesli\b|\bjezeli\b|\bpod warunkiem\b|\bdopoki\b|\bo ile\b",
    r"\bwenn\b|\bfalls\b|\bsofern\b|\bunter der bedingung\b|\bvorbehaltlich\b|\bsolange\b",
    r"\bsous reserve\b|\ba condition\b|\bseulement si\b|\bsi (?:je|j'|il|elle|on|le|la|les|l'|mon|ma|mes|son|sa|ses|c'est|nous|tout)",
    r"\bsiempre (?:que|y cuando)\b|\ba condicion\b|\bcon la condicion\b|\b(?:solo|solamente|unicamente) (?:si|cuando|se)\b|\bdesde que\b|\ba menos que\b|\bhasta que\b",
    r"\bdoar daca\b|\bnumai daca\b|\bcu conditia\b|\bdaca\b|\ba condizione\b|\bso se\b|\bcom a condicao\b|\bals ze\b|\bmits\b|\bhaddii\b|\bاگر\b|\bبشرط\w*|\bإذا\b|\bاذا\b",
)
_FIRST = any_of(
    rf"\bbefore (?:(?:it|its|it's|that|this|they|anything|anybody|anyone|you|we|i|the \w+|any|my \w+|her \w+|his \w+)\b(?! {OF_THE_DAY})|(?:print|publi|us(?:e|ing)|shar|quot|going|release|sign)\w*)",
    r"\b(?:ask|ring|call|phone|text|email|e-mail|contact|check|speak|talk|consult|tell|show|let)\b.{0,30}\b(?:first|before|beforehand|in advance)\b(?! ?-?names?)",
    r"\b(?:ask|consult|check with|come back to|get back to|speak to|talk to|ring|phone|call) (?:me|us|him|her|them)\b",
    r"\b(?:wants?|wanted|wishes|would like|likes?|'d like|needs?|asked|asks|has|have|prefers?) to (?:\w+ )?(?:re-?read|read|see|check|hear|approve|proof|look|think|talk|speak|discuss|be asked|decide|sign)\b",
    r"\bgofyn\w*\b.{0,25}\b(?:gyntaf|cyn)\b|\bgofyn\w* i (?:mi|fi)\b|\bcyn (?:ei |eu |i |ich |defnyddio|cyhoeddi|argraffu|rhannu)|\b(?:eisiau|hoffai|am|isio) (?:\w+ )?(?:weld|gweld|darllen|ddarllen|trafod|siarad)\b|\byn gyntaf\b",
    r"\bnajpierw\b|\bprzed (?:publikacj|druk|uzyc|wydruk|udostepn|wykorzyst)\w*|\bchc(?:e|ialaby|ialby) (?:\w+ )?(?:przeczytac|zobaczyc|sprawdzic|porozmawiac)\b|\bprosz\w* (?:\w+ ){0,3}(?:zapytac|spytac|zadzwonic|pokazac)\b|\bzapytac\b|\bpo (?:autoryzacji|akceptacji|konsultacji|rozmowie)\b|\bdo (?:autoryzacji|akceptacji|potwierdzenia)\b|\bzanim\b",
    r"\b(?:erst|vorher|zuerst|zuvor|vorab)\b|\bvor (?:der |dem |einer |jeder )?(?:veroffentlich|druck|verwend|weitergabe|abdruck)\w*|\b(?:mochte|will|wollte) .{0,40}\b(?:lesen|gegenlesen|sehen|prufen|gefragt)\b|\bnach (?:ruck|ab)sprache\b|\bgegenlesen\b|\bruckfrage\b",
    r"\b(?:veut|voudrait|souhait\w+|demande|desire|doit|aimerait|prefere) (?:\w+ |l')?(?:\w+ )?(?:relire|lire|voir|valider|verifier|approuver|reflechir|etre (?:consulte|contacte|prevenu|recontacte)\w*)\b|\bavant (?:la |toute |de |d'|que |publication|impression|diffusion|utilisation)|\bapres (?:relecture|accord|validation|verification)\b|\bd'abord\b|\b(?:me|la|le|lui|les) (?:demander|contacter|rappeler|prevenir|consulter|recontacter)\b|\brelecture\b|\ba (?:confirmer|valider|relire)\b",
    r"\bantes (?:de|que)\b|\bpreguntar\w*\b|\bconsultar\w*\b|\bavisar\w*\b|\b(?:quiere|quisiera|desea|prefiere|quer|gostaria de) (?:\w+ )?(?:leer\w*|ver\w*|revisar\w*|ler\w*|rever|hablar)\b|\bprimero\b|\bpreguntadle\b|\bperguntar\b|\bprimeiro\b",
    r"\bprima di\b|\bvuole (?:\w+ )?(?:legger|veder|riveder)\w*|\bchiedere (?:\w+ )?prima\b|\binainte (?:de|sa)\b|\bvrea sa (?:\w+ )?(?:vada|citeasca)\b|\bintreb\w+ (?:\w+ )?(?:mai intai|inainte)\b|\bvooraf\b|\beerst\b|\bwil (?:\w+ )?(?:lezen|zien)\b|\bka hor\b|پہلے|قبل|先",
)
"""Who says so has to be asked, or to see the words, before anything is done with them."""
_AFTER = any_of(
    r"\bonly after\b|\bafter (?:\w+ ){0,3}?(?:reading|seeing|hearing|checking|approv\w+|agree\w*|talking|speaking)\b|\bnot? (?:before|until)\b|\bwait(?:s|ing)? (?:until|till|for|on)\b|\b(?:embargo\w*|on hold)\b",
    r"\b(?:so |solo |solamente |somente |apenas )?(?:depois|despues) de\b|\bdopo (?:aver|la|che)\b|\bapres (?:avoir|qu|lecture|relecture)\b|\bpo (?:przeczytaniu|obejrzeniu|wysluchaniu|uzgodnieniu)\b|\bdopiero (?:po|gdy|jak)\b|\bar ol (?:i |darllen|gweld|clywed|cael)\w*|\b(?:erst )?nach (?:dem )?(?:lesen|durchsicht|freigabe)\b|\bna het lezen\b|\bdupa ce\b|\ba voir\b|\bmontrer\b.{0,25}\bavant\b",
)
_MISSING = any_of(
    r"\b(?:signature|form|slip|permission|consent|paperwork|reply|answer)s?\b(?: \w+){0,4}? (?:is |are |still |to )*(?:missing|outstanding|lacking|awaited|pending|lost|to come|not (?:in|back|come|here|received|signed|returned|arrived|yet))\b|\b(?:no|lost|missing|awaiting|unsigned|without (?:a|the)) (?:signature|form|slip|parental|permission|consent)\b|\bneeds? (?:a |an |the |their |his |her )?(?:[\w'’]+ ){0,2}?(?:signature|consent|permission)s?\b",
    r"\bfalta\w* (?:a |la |el |o )?(?:assinatura|firma|autoriza\w+|permiso|formulario)\b|\bbrak(?:uje)? (?:podpisu|zgody|formularza)\b|\b(?:manque (?:la |une |le )?(?:signature|formulaire|accord)|signature(?: \w+){0,4} (?:manqu\w+|absente)|sans (?:la )?signature)\b|\b(?:unterschrift\w*|formulare?|bogen|einwilligung\w*|zustimmung|einverstandnis\w*|erlaubnis|genehmigung)\b(?: \w+){0,4}? (?:fehl(?:t|en)|aussteh\w*|nicht (?:vor|da|zuruck|erteilt|eingegangen|gegeben)|(?:steht|stehen) (?:\w+ )?aus)\b|\bfehl(?:t|en)\b(?: \w+){0,4}? (?:unterschrift\w*|formular|bogen|einwilligung|zustimmung|einverstandnis\w*)\b|\b(?:keine?|ohne) (?:\w+ )?(?:unterschrift\w*|einwilligung|zustimmung|einverstandnis\w*)\b|\bnicht unterschrieben\b|\bffurflen\b.{0,30}\b(?:heb|ddim)\b|\bheb (?:ei )?l?lofnod\w*|\bmanca (?:la |il )?(?:firma|modulo)\b|\blipseste (?:semnatura|acordul)\b",
)
"""What has to come before anything may be used."""


_LOT = r"(?:everything|the (?:whole )?(?:lot|thing)|whole (?:lot|thing)|all of (?:it|hers|his|theirs|mine)|all (?:hers|his|theirs|mine)|hers|his|theirs|mine|(?:her|his|their|my) (?:whole |entire |own )?(?:story|bit|part|words?|piece|contribution|entry|answers?))"
_NOT_FAR = r"(?! (?:well|nicely|fine|great|loud|there|on|to|for|in|with|under|beautifully|perfectly|of (?!(?:the |our |your |this |that )?(?:reports?|book\w*|write.?up|exhibition|pack|web\w*|newsletter|leaflet|lot|it|everything|anything|all|this|that)\b)))"
_LOT_GONE = r"(?:pulled|scrapped|removed|deleted|withdrawn|binned|struck|scrubbed|erased|taken out|cut|dropped)"
_TAKES_BACK = any_of(
    rf"\b{_LOT}(?: is| are|['’]s| must| has| have| had| should| needs?| wants?| please)*(?: to)?(?: be)?(?: come| comes| taken| pulled| cut| kept| left)?(?: right| straight)? out\b{_NOT_FAR}",
    rf"\b{_LOT}(?: is| are|['’]s| must| has| have| should| needs?| please)*(?: to)?(?: be) {_LOT_GONE}\b|\b(?:wants?|wanted|please|asked for) {_LOT} {_LOT_GONE}\b|\b{_LOT} (?:pulled|scrapped|deleted|binned|withdrawn|erased) ?(?:please|now|completely|entirely)?\W*$",
    r"\b(?:pull|scrap|bin|cut|strike|delete|remove|drop|scrub|erase|lose) (?:it all|everything|the (?:whole )?(?:lot|thing)|all of (?:it|hers|his|theirs))\b",
    r"^\W*(?:all )?out(?: please| now| completely| entirely| altogether| of (?:it|everything|the (?:report|write.?up|book\w*|lot)))*\W*$|^\W*(?:comes?|to come|taken?|cut|strike|struck) (?:right |straight |all )?out(?: (?:please|completely|entirely|altogether))?\W*$|^\W*(?:to be |please |be )+(?:removed|deleted|withdrawn|taken out|struck out|pulled)(?: please| completely| entirely)?\W*$|\bout (?:it|she|he|they) (?:comes?|goes?)\b|\bwants? (?:right |straight |completely )?out(?: of (?:it|everything|this|the (?:report|book\w*|write.?up|project)))?\W*$",
    r"\b(?:wants?|wanted|asks?|asked|would like|please|take|taken|have|pull|pulled|remove[ds]?|keep|leave) (?:(?!names?\b|photo)[\w']+ ){0,5}?out of (?:the|our|this|any|that|it)\b(?: (?:report|book\w*|exhibition|display|film|web\w*|publication\w*|archive|project|write.?up|newsletter|leaflet|pack|study|research|whole thing|event))?(?! (?:house|room|car|way|rain|building))|\b(?:does|do|did)(?: not|n't) want to be (?:in|part of|included|quoted|used) ?(?:in )?(?:it|this|that|any of it|the \w+)?(?: any ?more| after all| now| at all)?",
    r"\b(?:shred|tear|rip|bin|burn|destroy|throw|get rid of) (?:up |away |out )?(?:my|her|his|their) (?:consent )?(?:forms?|slips?|sheets?|cards?|answers?|words?)\b",
    r"\bchang(?:ed|es|ing) (?:it |this |that |all |everything |hers |his |theirs )?(?:back )?to (?:a )?(?:nothing|no\b|none|do not)|\b(?:nothing|none of it|not any of it) (?:now|after all|any ?more|please)\b|\bno longer\b|\bnot any ?more\b",
    r"\bwithdr[ae]w(?:s|n|ing)?\b(?! (?:\w+ ){0,3}(?:shar(?:e|ing)|pass(?:ing)?) (?!.*\b(?:quot\w*|words?|print\w*|everything|all)\b))(?! (?:\w+ ){0,3}(?:photo\w*|pictures?|film\w*|race|bus|service)\b)|\bwithdrawal\b|\b(?:it is|it's|is|a) (?:now )?a? ?no (?:\w+ ){0,3}(?:after all|now)\b|\bno after all\b",
    r"\b(?:be|being|stay|was|were|get) (?:left|kept|taken|struck|crossed) (?:right |well |all |completely )?(?:out|off)\b|\b(?:take|strike|cross|get|leave|left|keep|kept|count|cut|pull) (?:(?:my|her|his|their|the) names? and )?(?:him|her|them|me|mine|hers|his|theirs|all of it|it all|everything|the lot|all of hers|all of his)(?: \w+)? (?:out|off)\b|\b(?:delete|remove|erase|scrap|scrub) (?:him|her|them|me|all|everything|the lot|what (?:he|she|they|i) said)\b",
    r"\bya no (?:quiere|desea|autoriza|permite)\w*|\bretir[oó]\b|\bha retirado\b|\bne (?:veut|souhaite|veulent) plus\b|\bretire\b|\b(?:s\x27est|me suis|a) retract\w*|\bmochte (?:doch )?nicht mehr\b|\bdoch nicht\b|\bzuruckgezogen\b|\bwiderruf\w*|\bjuz nie (?:chce|zgadza)\b|\bwycof\w*|\bcofn\w*|\bddim (?:eisiau )?mwyach\b|\bdim mwyach\b|\btynnu(?:'n)? (?:yn )?ol\b|\bnon vuole piu\b|\bnao quer mais\b|\bja nao quer\b|\bnu mai (?:vrea|doreste)\b|\bwil niet meer\b",
    r"\btynn(?:u|wch|odd|a)\b(?: [\w']+){0,4}? (?:(?:yn |'n )ol|allan|mas)\b|\bzuruck(?:zuziehen|ziehen|zunehmen|nehmen)\b|\bz(?:ieht|og|iehe)\b.{0,40}\bzuruck\b|\b(?:alles|komplett|ganz|aussagen?|einwilligung|zustimmung) (?:\w+ )?(?:streichen|loschen|gestrichen|geloscht|herausnehmen|raus(?:nehmen)?)\b",
    r"\b(?:tout|toutes?|totalement|son accord|son autorisation|ses propos|ses paroles) (?:\w+ )?(?:retirer|enlever|supprimer|effacer)\b|\b(?:retirer|enlever|supprimer|effacer) (?:tout|toutes?|son accord|son autorisation|ses propos|ses paroles)\b|\bne plus (?:rien|l[ae]s? )\b|\b(?:retirar|quitar|borrar|eliminar|tirar|apagar|remover|anular|revocar|revogar)(?:lo|la|los|las)? (?:tod[oa]s?|tudo|su consentimiento|o consentimento|sus palabras|as palavras)\b|\b(?:todo|tudo) (?:retirad|apagad|eliminad|borrad)[oa]\b",
    r"\b(?:usun\w*|skresl\w*|wykresl\w*|wycof\w*) (?:wszystko|calosc|zgode)\b|\b(?:wszystko|calosc) (?:\w+ )?(?:usun\w*|skresl\w*|wykresl\w*|wycof\w*)\b|\b(?:ritirare|togliere|cancellare|ritira|toglie) (?:tutto|il consenso|le sue parole)\b|\b(?:retrag\w*|sterge\w*|stearga|scoat\w*) (?:tot|totul|acordul)\b|\btrekt .{0,30}\bin\b|\bintrekken\b|\bingetrokken\b|\balles (?:verwijderen|schrappen)\b",
)
_CHANGED_MIND = any_of(
    r"\bchang(?:ed|es|ing) (?:\w+ )?minds?\b|\b(?:second|other) thoughts\b|\bthought better of\b|\bon reflection\b",
    r"\bnewid (?:ei |eu |fy )?(?:f|ph)?(?:eddwl|meddwl)\b|\banders uberlegt\b|\b(?:meinung|entscheidung) geandert\b|\bchang(?:e|er|eait) (?:son |d'|d’|de )?avis\b|\bravis[ée]e?\b|\b(?:cambi|mud)(?:o|ou|ado|ar|a) de (?:opinion|opiniao|ideias?|parecer)\b|\b(?:zmieni|rozmysli)l\w*(?: \w+)? (?:zdanie|decyzje|sie)\b|\bcambiato idea\b|\brazgandit\b|\bvan gedachten veranderd\b",
)


def takes_back(text: str) -> bool:
    """Whether words beside an answer say, in one of several languages, that somebody allows it no longer.

    >>> [takes_back(t) for t in ("rang to change it, nothing now please", "quer retirar tudo", "retired")]
    [True, True, False]
    >>> takes_back("would rather you left mine out altogether"), takes_back("she left hers at home")
    (True, False)
    >>> takes_back("asked for her name to be left out"), takes_back("was left out of the team at school")
    (False, False)
    >>> takes_back("leave my sister out of it"), takes_back("leave me out of it")
    (False, True)
    """
    said = fold(text)
    if all_out(text) == SURELY:
        return True
    if (part := part_in(text)) is not None and (part.person or part.home):
        return False  # “leave my sister out of it”
    return not of_a_part(said) and any(
        not _OF_NAME.search(said[: m.start()]) and not _OF_PAST.match(said[m.end() :])
        for m in _TAKES_BACK.finditer(said)
    )


_OF_NAME = re.compile(
    r"\b(?:names?|surname|photo\w*|picture|enw|nom|nombre|nome|namen?|nazwisko)[^\w;,.:–()-]+(?:to |can |may |should |must )?$"
)
_OF_PAST = re.compile(r"\W*(?:of|from) (?:the|a|our|my) (?:team|choir|school|club|family|will|band)\b")


NO_BACK = re.compile(
    r"\b(?:tak(?:e|es|ing|en)|took|withdr[ae]w(?:s|n|ing)?|drop(?:s|ped)?|lift(?:s|ed)?|reverse[sd]?) (?:back )?(?:his|her|their|my) (?:\w+ )?(?:no|refusal|objections?)\b(?: back)?(?: (?:on|to) quot\w+)?|"
    r"\b(?:tak(?:e|es|ing|en)|took) (?:that|this|the) (?:\w+ )?(?:no|refusal) back\b|"
    r"\b(?:tak(?:e|es|ing|en)|took) back (?:that|this|the) (?:\w+ )?(?:no|refusal)\b|"
    r"\b(?:cross(?:es|ed|ing)?|str(?:ikes?|iking|uck)|scor(?:e|es|ed|ing)|rub(?:s|bed)?|tak(?:e|es|ing)|took) (?:that|it|this|(?:that |this |the |his |her |their |my )[\"“']?no[\"”']?) out and (?:to )?(?:put|write|tick|enter|have)(?: (?:in|down))?(?: (?:a |an )?[\"“']?(?:yes|this|that|it)[\"”']?)?(?: (?:instead|in (?:its|the) (?:place|stead)))?|"
    r"\b(?:chang(?:e|es|ed|ing)|turn(?:s|ed|ing)?|alter(?:s|ed)?|correct(?:s|ed)?) (?:that|this|the|his|her|their|my) (?:\w+ )?[\"“']?no[\"”']? (?:to|into) (?:an? )?(?=[\"“']?yes\b)"
)
"""What takes back a refusal, where what is wanted now is said as well."""
_HEDGED = re.compile(
    r"\b(?:not|never|nor|may|might|would|could|can|should|if|unless|until|whether|when|once|perhaps|maybe|think\w*|ask\w*(?! (?:\w+ ){0,4}?to (?:(?:note|record|minute|write|put|say|have it noted)\b|$))|want\w*|persuad\w*|hop(?:es?|ed|ing)|tr(?:y|ied|ying))\b|n't\b"
)


def takes_no_back(text: str) -> bool:
    """Whether words tell that somebody takes their refusal back, and not only that they might.

    >>> [takes_no_back(t) for t in ("Rang: she takes back her no.", "may take her no back", "takes back his yes")]
    [True, False, False]
    >>> told = "She asks me to cross that out and put in its place: yes, no name", "Asked us to change her no to a yes"
    >>> [takes_no_back(t) for t in (*told, "may change her no to a yes", "asks to cross her name out and put a line")]
    [True, True, False, False]
    """
    said = fold(text)
    return any(not _HEDGED.search(re.split(r"[.;:] ", said[: m.start()])[-1]) for m in NO_BACK.finditer(said))


_ON_THE_TAPE = re.compile(r"\b(?:see|hear|listen to|check|play) (?:[\w']+ ){0,3}(?:tape|recording|audio)\b")
"""What sends whoever reads a list to what was said aloud: ``but listen to Thursday's tape``."""


def waits(text: str) -> bool:
    """Whether words beside an answer make it wait for something or somebody.

    >>> [waits(t) for t in ("only if the band agree", "veut relire avant publication", "gofynnwch i mi yn gyntaf")]
    [True, True, True]
    >>> waits("22:10–26:00 (the accident) closed, rest OK")
    True
    >>> [waits(t) for t in ("had to leave at 3", "first name only", "te da iawn", "has been here before")]
    [False, False, False, False]
    >>> waits("Could not remember if I sent it"), waits("works nights, don't ring before 2"), waits("ring her before 2 to check")
    (False, False, True)
    """
    said = _RUNG_AT.sub(" ", fold(text))
    late = any(pattern.search(said) for pattern in (_AFTER, _MISSING, _ON_THE_TAPE))
    return late or _CONDITION.search(said) is not None or asks_first(text) or changes_mind(text)


def changes_mind(text: str) -> bool:
    """Whether words tell that somebody thinks otherwise than before, whichever way.

    >>> [changes_mind(t) for t in ("wedi newid ei feddwl", "hat es sich anders überlegt", "changed buses twice")]
    [True, True, False]
    """
    return _CHANGED_MIND.search(fold(text)) is not None


def asks_first(text: str) -> bool:
    """Whether somebody wants to be asked, or to see the words, before anything is done with them.

    >>> asks_first("wants to read it first"), asks_first("If the bus came we would go to the lido.")
    (True, False)
    """
    return _FIRST.search(_RUNG_AT.sub(" ", fold(text))) is not None


def asks_others(cell: str) -> bool:
    """Whether somebody has to ask others before they can tell, so that nothing they answered is theirs alone to say.

    >>> [asks_others(one) for one in ("Must first check with my crew", "will say after speaking with the committee")]
    [True, True]
    >>> [asks_others(one) for one in ("ask me first", "check my name first", "after you talk to me")]
    [False, False, False]
    """
    return bool(_ASKS_OTHERS.search(fold(cell)))


_ASKS_OTHERS = any_of(
    r"\b(?:ask|check|speak|talk|consult|discuss|clear)(?: (?:it|this|that))?(?: (?:with|to|by))? (?:my|the|our) (?!names?\b|words?\b|stor(?:y|ies)\b|quotes?\b)\w+.{0,40}\bfirst\b",
    r"\b(?:first|must|need to|have to|having|got to|after|until|once i|when i)(?: have)? (?:ask|asking|asked|check(?:ed|ing)? with|speak(?:ing)? (?:to|with)|spoken (?:to|with)|talk(?:ed|ing)? to|consult(?:ed|ing)?|discuss(?:ed|ing)? (?:it |this )?with) (?!me\b|us\b|you\b)\w+",
)
