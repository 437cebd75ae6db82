# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Headings that plainly ask one thing alone: that the team may read it, that it may be kept, that others may have it."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

_READS = any_of(
    r"\b(?:reads?|reading|look(?:ing)? (?:at|through|over)|go(?:es|ing)? (?:over|through)|study|think about|a (?:good )?think|chew(?:ing)?(?: \w+){0,2} over|talk(?:ing)?(?: it| them)? (?:over|about)|sit down with|pore over|put our heads together)\b"
)
_AMONG_US = any_of(
    r"\b(?:we|us|our|you lot|(?:the|our|my) (?:\w+ ){0,3}?(?:team|group|committee|volunteers|helpers|organi[sz]ers|leaders|facilitators|staff|lot)|and the team)\b"
)
_PRINTED = r"us(?:e|ed|ing)|print\w*|quot\w*|publi\w*|reports?|book(?:s|let|lets)?|leaflets?|walls?|pages?|web\w*|online|posters?|display\w*|exhibition|newsletter|names?|photos?|pictures?|pics?|film\w*|recordings?|video"
_KEPT = r"keep\w*|kept|archiv\w*|museum|library|office|chest|heritage|history"
_PASSED = r"shar\w*|pass\w*|sen[dt]\w*|show\w*|giv\w*|hand\w*|anyone|anybody|every(?:one|body)|others?|partners?|council\w*|nhs|health|trust|board|police|landlord|funders?|universit\w+|aloud"
_WHILE_WRITING = re.compile(
    r"\b(?:when|while|whilst|as|before|once|so) (?:that )?(?:we|i)(?:['’]re| are| come to| can| sit down to)? (?:prepar(?:e|ing)|writ(?:e|ing)(?: up)?|draft(?:ing)?|put(?:ting)? together|compil(?:e|ing)|work(?:ing)? on|do(?:ing)?|plan(?:ning)?) (?:(?:our|the|a|this|that) )?(?:[\w'’-]+ ){0,3}?(?:reports?|plans?|strategy|evaluation|summary|bid|application|response)\b(?: (?:to|for|on|about) [^?.,;()]{1,60})?"
)
"""What whoever reads is at when reading: a report is written then, and nobody asks what stands in it."""
_LEARNS = any_of(
    r"\b(?:(?:learn|learning) from|to learn\b|help (?:us|the (?:team|group|committee)) (?:to )?(?:plan|understand|see|decide|learn)|understand (?:it |things )?better|nothing (?:is |gets |will be )?printed)\b"
)
_PRINTS = any_of(
    r"\b(?:(?<!nothing )(?<!is )(?<!gets )(?<!be )print\w*|quot\w*|publish\w*|reports?|book(?:s|let|lets)?|leaflets?|walls?|pages?|web\w*|online|posters?|display\w*|exhibition|newsletter|names?|photos?|pictures?|film\w*|recordings?|video)\b"
)
_MORE_THAN_READ = any_of(rf"\b(?:{_PRINTED}|{_KEPT}|{_PASSED}|put|out|record\w*)\b")
_LIMITED = any_of(
    r"\b(?:only|just|internal\w*|no (?:further|one|body)|nobody|private\w*|but not|not|without|never|until|unless|if|destroy\w*|delet\w*)\b"
)
"""What makes of a question one of how far words may go, or under which condition."""
_STAYS = any_of(
    r"\b(?:keep\w*|kept|stay\w*|sav(?:e|ed|ing)|stor(?:e|ed|ing)|go(?:es|ing)?|put|hold on to|leave|left|live|lodged?|deposit\w*)\b"
)
_WHERE = any_of(
    r"\b(?:archives?|museum|librar(?:y|ies)|local studies|record office|records? (?:office|centre)|heritage (?:room|centre|box|group)|history (?:room|box|shelf|group|people|society|folder)|(?:parish|village|church|old) chest|memory (?:box|book)|time capsule|years to come|future generations|for (?:ever|good|posterity)|come after|after we['’]?(?:re| are|ve| have) (?:gone|done|finished)|when (?:we|it|this|the \w+)(?:['’](?:s|re|ve)| is| are| has| have)? (?:all )?(?:done|over|finished|gone)|afterwards?|cupboards?|drawers?|shel(?:f|ves)|safe|tin|folder|strong ?room)\b"
)
_MORE_THAN_KEPT = any_of(
    rf"\b(?:{_PRINTED}|shar\w*|pass\w*|sen[dt]\w*|show\w*|giv\w*|council\w*|nhs|health|board|police|landlord|funders?|contact\w*|reach|e-?mail|phone)\b"
)
_WHAT_IS_KEPT = re.compile(
    r"^\W*(?:(?:may|can|could|should|shall|the|this|your|my|our|a|any|copy|copies|of|and|or|&|notes?|transcripts?|recordings?|tapes?|films?|videos?|audio|interviews?),? )+(?=(?:(?:may|can|could|will|should|to) )?be (?:\w+ )?(?:kept|stored|deposited|lodged|held|placed|saved|preserved)\b)"
)
"""A recording that is kept, as notes may be; nobody is asked whether to record."""
_GOES = any_of(
    r"\b(?:shar(?:e|ed|ing)|pass(?:ed|ing)?|sen[dt]|sending|show(?:n|ing)?|giv(?:e|en|ing)|hand(?:ed|ing)?|forward(?:ed|ing)?|tell|told|let (?:\w+ ){1,5}(?:have|see|read)|(?:can|may|could|ok for|okay for|happy for) (?:the |our |your )?(?:\w+ ){1,4}?(?:(?:to )?(?:have|see|read))|(?:for|with|if) (?:it|this|yours|mine|your (?:words|answers|story)|my words|what (?:you|i) (?:said|wrote)) (?:to go|going|goes) to)\b"
)
_TO_WHOM = any_of(
    r"\b(?:council\w*|health (?:board|trust|service|visitors?|centre)|care board|nhs|hospitals?|surger(?:y|ies)|gps?|trusts?|(?:bus|rail|train|water|power|housing) (?:firm|company|companies|operator|association)|landlords?|developers?|funders?|lottery|universit(?:y|ies)|college|police|fire service|diocese|commissioners?|partners?|partner organi[sz]ations?|healthwatch|ombudsman|mp|our mp|county|authorit(?:y|ies))\b"
)
_MORE_THAN_PASSED = any_of(
    rf"\b(?:{_PRINTED}|{_KEPT}|anyone|anybody|every(?:one|body)|public|contact\w*|lift|leaflet)\b"
)
_USED_ELSEWHERE = any_of(
    r"\b(?:podemos|posso|podem|pode(?:-se)?) (?:\w+ ){0,2}?(?:usar|utilizar|imprimir|publicar|escrever) (?:\w+ ){0,2}?(?:o que (?:\w+ ){0,2}?(?:disse\w*|diz|contou|escreveu|falou)\b|(?:suas|tuas) palavras\b)",
    r"\b(?:podemos|puedo|pueden|se puede) (?:\w+ ){0,2}?(?:usar|utilizar|imprimir|publicar|escribir) (?:\w+ ){0,2}?(?:lo que (?:\w+ ){0,2}?(?:dijo|dice|dicho|conto|escribio|dijiste)\b|(?:sus|tus) palabras\b)",
    r"\b(?:pouvons[- ]nous|peut[- ]on|puis[- ]je|on peut) (?:\w+ ){0,2}?(?:utiliser|reprendre|imprimer|publier) (?:\w+ ){0,2}?(?:ce que (?:vous|tu) (?:\w+ ){0,2}?(?:dit|raconte|ecrit)\b|(?:vos|tes) (?:propos|paroles|mots)\b)",
    r"\b(?:durfen|konnen) wir (?:(?:das )?(?:verwenden|nutzen|benutzen|abdrucken|drucken|aufschreiben),? |das,? )was (?:sie|du|ihr) (?:\w+ ){0,2}?(?:gesagt|erzahlt|geschrieben)\b|\b(?:durfen|konnen) wir (?:ihre|deine|eure) worte (?:verwenden|nutzen|benutzen|drucken|abdrucken)\b",
    r"\b(?:possiamo|posso|si puo) (?:\w+ ){0,2}?(?:usare|utilizzare|stampare|pubblicare) (?:\w+ ){0,2}?(?:(?:quello|cio) che (?:\w+ ){0,2}?(?:detto|raccontato|scritto)\b|(?:le )?(?:sue|tue) parole\b)",
    r"\b(?:czy )?mo(?:zemy|ge|zna) (?:\w+ ){0,2}?(?:wykorzystac|uzyc|wydrukowac|opublikowac) (?:to,? co\b.{0,30}\b(?:powiedzial\w*|napisal\w*)|(?:\w+ )?(?:slowa|slow|wypowied\w+)\b)",
    r"\b(?:putem|pot|se poate|se pot) (?:\w+ ){0,2}?(?:folosi|utiliza|publica|tipari) (?:\w+ ){0,2}?(?:ce (?:\w+ ){0,2}?spus\b|cuvintele\b)",
    r"\b(?:gawn|allwn|cawn) ni (?:ddefnyddio|argraffu|gyhoeddi)(?: ?'?r hyn| beth| eich| dy)? (?:(?:a )?ddywed\w*|geiriau)\b|\bmogen (?:we|wij) (?:gebruiken|afdrukken) wat (?:u|je|jij) (?:\w+ ){0,2}?(?:zei|zegt|gezegd)\b|\bmogen (?:we|wij) (?:uw|je|jouw) woorden (?:gebruiken|afdrukken)\b|\bsoyledik\w+ (?:\w+ )?kullan\w*|\bisticmaal\w* (?:\w+ ){0,2}?(?:waxaad|ereyad\w*)\b",
)
_PASSED_ELSEWHERE = any_of(
    r"\b(?:podem?|podemos|pueden?) (?:\w+ ){0,2}?(?:ir|passar|pasar|dar|enviar|mandar|entregar|partilhar|compartir|ser enviad\w+)\b.{0,40}\b(?:camara|junta|autarquia|parceiros|ayuntamiento|alcaldia|socios|municipio|hospital)\b",
    r"\b(?:pouvons[- ]nous|peut[- ]on|on peut) (?:\w+ ){0,2}?(?:transmettre|donner|envoyer|montrer|partager)\b.{0,40}\b(?:mairie|commune|conseil|partenaires|hopital)\b|\b(?:durfen|konnen) wir .{0,40}\b(?:gemeinde|stadt|partner\w*|krankenhaus|behorden?)\b.{0,20}\b(?:weitergeben|geben|zeigen|schicken)\b",
    r"\b(?:possiamo|puo) (?:\w+ ){0,2}?(?:dare|passare|mostrare|mandare|andare)\b.{0,40}\b(?:comune|partner|ospedale)\b|\b(?:czy )?mo(?:zemy|ze) .{0,20}\b(?:przekazac|pokazac|trafic|wyslac)\b.{0,40}\b(?:urzed\w*|gmin\w+|rad\w+ miasta|partner\w*|szpital\w*)\b",
)
"""Whether words may go to a body, asked in other languages."""
_FOR_THEIR_OWN = any_of(
    r"\b(?:can|may|could|might|ok(?:ay)? (?:if|for))\b.{2,80}\b(?:has|have|receive|get|borrow|be (?:given|sent)) (?:a )?cop(?:y|ies)\b.{0,60}\bfor (?:their|its)(?: own)? (?!(?:archives?|records?|collections?|files?|store)\b)\w+"
)
"""What a body may have for something of its own, be it a museum: that keeps nothing here."""
_NAMED_OR_PRINTED = any_of(r"\b(?:names?|named|quot\w*|print\w*|publish\w*)\b")
_OF_RESEARCH = any_of(
    r"\b(?:analys\w*|analiz\w*|auswert\w*|forsch\w*|recherch\w*|investiga\w*|pesquis\w*|badan\w*|ricerc\w*|cercet\w*|onderzoek\w*|ymchwil\w*|nur|seulement|solo|apenas|so|doar|tylko|alleen|yn unig)\b"
)
"""Whether words may be used, asked in other languages: as “Can we use what you said?” it asks to quote them."""


def plainly_asked(text: str) -> str:
    """The one purpose that a folded heading plainly asks for; "" for any other.

    >>> plainly_asked("is it ok for the five of us on the team to read what you said and go over it together?")
    'analysis'
    >>> plainly_asked("keep it in the heritage room"), plainly_asked("can we show the hospital trust what you said?")
    ('archive', 'sharing')
    >>> plainly_asked("the health board has asked to see it. ok for yours to go to them?")
    'sharing'
    >>> plainly_asked("nothing printed, just us reading. fine by you?")
    'analysis'
    >>> plainly_asked("podemos usar o que disse?"), plainly_asked("pouvons-nous utiliser ce que vous avez dit ?")
    ('quotation', 'quotation')
    >>> plainly_asked("pode ir para a camara e o porto?")
    'sharing'
    >>> plainly_asked("may the bell museum have a copy of your words for their travelling show?")
    'sharing'
    >>> plainly_asked("may it go to the town museum?"), plainly_asked("may it go to the friends of the town museum?")
    ('archive', '')
    >>> plainly_asked("recording and notes to be kept at the museum?"), plainly_asked("keep it at the museum for a video?")
    ('archive', '')
    >>> plainly_asked("can we go through what you say when we write our report to the board?")
    'analysis'
    >>> plainly_asked("only the team may read it"), plainly_asked("may we keep it and print it?"), plainly_asked("our council")
    ('', '', '')
    """
    if _LEARNS.search(text) and not (_PRINTS.search(text) or _TO_WHOM.search(text)):
        return "analysis"
    if _USED_ELSEWHERE.search(text) and not _OF_RESEARCH.search(text):
        return "quotation"
    if _PASSED_ELSEWHERE.search(text) and not _MORE_THAN_PASSED.search(text):
        return "sharing"
    if _FOR_THEIR_OWN.search(text) and not _NAMED_OR_PRINTED.search(text):
        return "sharing"
    if _LIMITED.search(text):
        return ""
    if _READS.search(text) and _AMONG_US.search(text) and not _MORE_THAN_READ.search(_WHILE_WRITING.sub(" ", text)):
        return "analysis"
    if (
        _STAYS.search(text)
        and _WHERE.search(without_friends_of_keepers(text))
        and not _MORE_THAN_KEPT.search(_WHAT_IS_KEPT.sub(" ", text))
    ):
        return "archive"
    if _GOES.search(text) and _TO_WHOM.search(text) and not _MORE_THAN_PASSED.search(text):
        return "sharing"
    return ""


_FRIENDS_OF = re.compile(
    r"\b(?:friends|supporters|patrons|trustees|governors|users|readers|members|volunteers)(?: group)? (?:of|at|in|from) (?:the |our |your )?(?:[\w'’-]+ ){0,3}?(?:archives?|museum|librar(?:y|ies)|(?:record|heritage) (?:office|cent(?:re|er)))\b"
)


def without_friends_of_keepers(text: str) -> str:
    """A folded heading in which those who gather around a library or a museum are no place where things are kept.

    >>> without_friends_of_keepers("happy for it to go to the friends of the town library?")
    'happy for it to go to the friends?'
    """
    return _FRIENDS_OF.sub("friends", text)


_ON_SHOW = re.compile(
    r"\b(?:shar|post|putt|show)(?:e|ing)? (?:some of )?(?:your|my|their) [\w']+ (?=(?:on|in|via|across|over) (?:our |the |its |your |all )?(?:[\w']+ )?(?:social media|socials?|facebook|insta(?:gram)?|tik ?tok|twitter|web ?(?:site|page)s?|blog|newsletter)\b)",
    re.I,
)
_IN_A_PAPER = re.compile(
    r"\b(?P<what>(?:they|them|these|those|it|this|(?:your|my|their|any|the) (?:words?|comments?|remarks?|quotes?|stor(?:y|ies)|memor(?:y|ies)|answers?)|what (?:you|i) (?:said|say|told us|wrote)) "
    r"(?:to )?(?:appear|feature|go|be (?:included|printed|featured|put)) in(?:to)? )(?:the|our|a|its) (?:[\w'’-]+ ){0,3}?(?:plan|masterplan|strategy|vision|framework|charter|manifesto|prospectus|dossier|bid|submission|document)\b(?! ?(?:of work|b)\b)",
    re.I,
)


def with_papers_as_reports(wording: str) -> str:
    """A wording in which a paper that words may stand in, whatever it is called, is a report.

    >>> with_papers_as_reports("May they appear in the Bus Plan?"), with_papers_as_reports("Can it go in our new Culture Strategy?")
    ('May they appear in the report?', 'Can it go in the report?')
    >>> with_papers_as_reports("Did you take part in the Bus Plan?")
    'Did you take part in the Bus Plan?'
    """
    return _IN_A_PAPER.sub(r"\g<what>the report", wording)


_NO_WORDS = any_of(
    r"\b(?:names?|named|photos?|pictures?|pics?|images?|faces?|film\w*|video\w*|recording\w*|e-?mail|address|details)\b"
)


def with_posting_as_printing(wording: str) -> str:
    """A wording in which whatever somebody told is shared where all can read it, put as printing: nobody gets it handed;
    the same of a paper that it may stand in, and without what whoever only reads is at.

    >>> with_posting_as_printing("Happy for us to share your moment on our social media?")
    'Happy for us to print your words on our social media?'
    >>> with_posting_as_printing("Share your photo on Facebook?"), with_posting_as_printing("Share your moment with the council?")
    ('Share your photo on Facebook?', 'Share your moment with the council?')
    """
    wording = with_papers_as_reports(wording)
    said = fold(wording)
    if _WHILE_WRITING.search(said) and plainly_asked(said) == "analysis":
        return _WHILE_WRITING.sub("", said)
    return wording if _NO_WORDS.search(said) or _TO_WHOM.search(said) else _ON_SHOW.sub("print your words ", wording)
