# ruff: noqa: E501 – patterns are easier to check on one line
"""What notes tell besides of somebody who rang: why they did, that nothing else changes, which answer is replaced, who
spoke of what."""

from __future__ import annotations

import re

from harvest.readers.lists_by_name.heard.other_matters import without_other_matters
from harvest.readers.lists_by_name.who.means import without_means
from harvest.readers.permission.answered.told_in_calls import with_pictures_refused, without_unchanged
from harvest.readers.recognise.talk.calling import RANG_OR_WROTE

_OF_LEAVE = re.compile(
    r"\b(?:names?d?|quot\w*|print\w*|publish\w*|words?|used?|photos?|pictures?|shar\w+|pass\w*|partners?|permi\w+|consent\w*|take[ns]?|out|off|anon\w*|empty|blank|unanswered|unfilled|remov\w*|delet\w*|eras\w*|bin(?:ned)?|scrap\w*|shred\w*|destroy\w*|withdr\w*|chang\w*|stop\w*|private\w*|confiden\w*)\b",
    re.I,
)
_RANG = rf"(?:{RANG_OR_WROTE}|popped in|came in|stopped me)(?: (?:up|in|back|again|me|us|the office|the desk))?"
_PLAN = r"(?:(?:about|after|for) )?(?:(?:the|our|a|an|her|his|their|that|this) )?(?:next |new |exact |same |right )?(?:dates?|days?|times?|venue|place|directions|way (?:to|there)|parking|lift|bus(?:es)?|taxi|food|menu|cr[eè]che|programme|agenda|minutes|results|weather|raffle|keys?|scarf|coat|umbrella|hat|bag|glasses|dish|tin|recipe|next (?:evening|meeting|event|session|one|time|get-?together|caf[eé]))"
_TO_ASK = re.compile(
    rf"(?P<rang>\b{_RANG}) (?:to (?:ask|find out|know|check)|asking|wanting to know|wondering) (?P<what>(?:when|where|what time|what day|how long|whether there|if there|who|which|{_PLAN})\b[^.;!?\n]*)",
    re.I,
)
"""Why somebody rang, where it is no permission: ``Ada rang to ask when the notes are coming``."""
_A_PERMIT = re.compile(
    r"\b(?P<kind>(?:parking|residents?['’]?s?|visitors?['’]?s?|bus|work|street|building|planning|fishing|angling|mooring|skip|burial|car|disabled|blue badge|allotment|stall|trading) )permits?\b|\b(?P<whose>an?|the|his|her|their|my|new|old|lost) permits?\b(?! (?:us|him|her|me|them|quot\w*|print\w*|nothing|all|any)\b)",
    re.I,
)
"""A paper that lets somebody park, and no leave for words."""
_IS_OUT = re.compile(r"\b(?:is|are|be|come|comes|coming|came|goes|going|gets) out\b(?! of\b)", re.I)
"""What happens to a report."""
_CAME_AND_WENT = re.compile(
    r"(?:^|(?<=[.;!?:] )|(?<=[–—-] ))(?:(?:she|he|they|had|has) )*(?:left|went|came|arrived|missed|joined|got (?:here|there|in)|had to (?:go|leave|dash|run))\b(?P<what>[^.;!?\n]*\b(?:before|after|late|early|forms?|sheets?|slips?|cards?)\b[^.;!?\n]*)(?:[.;!?]+|$)\s*",
    re.I,
)
"""The same as a sentence: ``Left before the forms came round.``"""
_ON_NO_LIST = re.compile(
    r"[,;]? (?:(?:and|so|which is why|that is why) )+(?:(?:she|he|they|there)(?:['’]s)? )?(?:(?:is|are|was|were|has|have|had|did|does) )?(?:(?:not|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|didn['’]t|never|no|missing|nowhere|without) )(?:get |have |had |got |filled in |fill in |on |in |among |from |an? |the |one of the |our |his |her |their |typed |paper |long |big |consent |permission |other |entry |row |line |place )*"
    r"(?:forms?|sheets?|slips?|cards?|lists?|pile|table|papers?)(?: (?:for|from|of) (?:her|him|them))?(?=\W*$)",
    re.I,
)
"""That whoever left so is on no list: ``so she is not on the typed sheet``."""
_RANG_THEM = re.compile(
    rf"(?:^|(?<=[.;!?:] )|(?<=[–—-] ))(?:(?:i|we|jo|[A-Z][a-z]+) )?(?:have |had )?{RANG_OR_WROTE}(?: to)? (?:him|her|them)(?: up| back| at home| today)* (?:because|as|since|cos) (?:she|he|they)(?:['’]d)? "
    r"(?:(?:had|has) )?(?:left|went|gone|missed|came|arrived|(?:was|were|is)(?: not|n['’]t) (?:there|in|about|with us)|could(?: not|n['’]t) (?:stay|come)|had to (?:go|leave|dash|run))\b(?P<what>[^.;!?\n]*)(?:[.;!?]+|$)\s*",
    re.I,
)
"""Why somebody was rung, who then answers: ``I rang him because he left before the forms.``"""
_UNCHANGED = re.compile(
    r"(?:^|(?<=[.;!?] )|(?<=[–—-] ))(?:nothing (?:for us )?to (?:change|alter|amend|correct|update|do)|no (?:further )?action(?: (?:needed|required|taken|to take))?|no (?:end |start |set |fixed |firm |due )?(?:dates?|days?|deadlines?|times?)(?: (?:given|set|yet|fixed|agreed|named|so far))*(?:,? (?:he|she|they) (?:says?|said))?)"
    r"(?: (?:on|in) (?:the|her|his|their) (?:form|slip|sheet|answers?|list))?(?: (?:here|for us))?\s*(?:[.;!?]+\s*|$)",
    re.I,
)
"""What an office had to do about a call, where that is nothing, and that a promise has no day."""
_DENIES = re.compile(r"\b(?:no|not|never|none|without|un\w+|but|so|until|unless|if)\b|n['’]t\b", re.I)
_WANTED_TO_KNOW = re.compile(
    r"(?:^|(?<=[.;!?:] )|(?<=[–—-] ))(?:(?:just|only|she|he|they) )*(?:want(?:ed|s) to know|ask(?:ed|s|ing)|wonder(?:ed|s|ing)|enquir(?:ed|es)|checking) (?P<what>(?:about )?(?:when|where|what time|how long|whether there|if there|who|which)\b[^.;!?\n]*)(?:[.;!?]+|$)\s*",
    re.I,
)
"""The same in a note below who called: ``Wanted to know when the report is out.``"""
_NOTHING = re.compile(
    r"(?:^|(?<=[.;!?] )|(?<=[,–—-] ))(?:(?:but|and|so|it|this|that|which|has|had|was|is) )*(?:nothing to do with (?:the )?(?:permissions?|consents?|the forms?|forms?|being quoted|what (?:she|he|they) said|any of (?:it|this|that)|(?:the|our|that|this) (?:event|day|afternoon|evening|morning|meeting|project|supper|fair)|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?:nothing|not|no word) (?:else )?(?:at all )?(?:said |mentioned )?(?:about|on|regarding) (?:(?:the|his|her|their) )?(?:permissions?|consents?|(?:consent |permission )?forms?)(?: (?:at all|today|this time|was said|said|mentioned))*(?=[.;!?\n]|$)"
    r"|nothing else (?:changes|changed|is changed|has changed|to change|is different)|(?:there are |with )?no other changes?)[^.;!?\n]{0,40}(?:[.;!?]+|$)\s*",
    re.I,
)
_ASIDE = re.compile(
    r"\s*\((?:(?:who |she |he |they |had |has |have )*(?:left|came|arrived|joined|missed|went|turned up|was(?: not|n['’]t)|wrote in|could(?: not|n['’]t) stay))\b(?P<what>[^()]*)\)",
    re.I,
)
"""How somebody took part, in brackets: ``(left before the sheets went round)``."""
_OLD = r"(?:his|her|their|the) (?:earlier |first |old |previous |original )?[\"'“‘]?(?:no|refusal)[\"'”’]?(?: (?:on|in|from) (?:the|his|her|their) \w+)?"
_SAID_SO = r"(?:(?:(?:and|so) )?(?:he|she|they) (?:(?:has|had|have|also|very|quite|clearly|plainly|expressly) )*(?:said|says|say|told (?:me|us)|confirmed|confirms|stressed|made (?:it )?(?:quite |very )?(?:clear|plain)|(?:is|was|were|are) (?:quite |very )?clear)(?: (?:clearly|plainly|expressly|firmly|twice|again))?(?: that)?:? )?"
"""Who said that it does, where nothing denies it."""
_REPLACES = re.compile(
    rf"{_SAID_SO}(?:(?:and|so) )?(?:this|that|it|which|the call|today)(?: (?:is|was|call))?(?: meant| intended)?(?: to)? (?:replaces?|overrides?|supersedes?|cancels?|stands? in place of|counts? instead of) {_OLD}|{_OLD} (?:is|was|are) (?:now )?(?:to be )?(?:replaced|overridden|superseded|cancelled|crossed out|scrapped)",
    re.I,
)
"""That an answer stands in place of a refusal: ``This is to replace his no on the sheet``."""
_HAD_SAID_NO = re.compile(
    r"(?:^|(?<=[.;!?] )|(?<=[–—-] ))(?:(?:(?:on|in) (?:the|his|her|their) (?:first |earlier |old |paper |online |consent )?(?:form|slip|sheet|card|list|paper),? )?(?:he|she|they) had (?:first |earlier |at first |originally )?(?:said|put|written|ticked|answered|crossed) [\"“‘']?no[\"”’']?(?: (?:to|for) (?:being )?(?:quot\w+|print\w+|us\w+))?(?: (?:on|in) (?:the|his|her|their) (?:first |earlier |old |paper |online |consent )?(?:form|slip|sheet|card|list|paper))?(?: at first)?)\s*[.;]\s*",
    re.I,
)
"""What somebody had answered before, told where the call goes on to say that it is replaced."""
_CHASES_KIN = re.compile(
    r"(?:^|(?<=[.;!?:,] )|(?<=[–—-] )|\b(?i:and) )(?i:(?:she|he|they|who)(?: will|['’]ll|(?:(?: says| said| promised| offered)(?: that)?(?: to| (?:she|he|they)(?: will|['’]ll))?))|will|promised to|offered to|to) (?i:chase|remind|nudge|ask|press)(?: up)? (?:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?['’]s? (?:mum|mam|mom|dad|mother|father|parents?|nan|gran|guardian|family)|the (?:parents|families)) (?:for|about) (?:the|his|her|their|that|a) (?:\w+ )?(?:forms?|slips?|sheets?|cards?)\b(?: back)?\s*(?:[.;!]+|$)\s*"
)
"""That whoever called sees to a child's form, which says nothing of their own: ``She will chase Tom's dad for the form.``"""
_PAPER = r"(?:forms?|slips?|cards?|sheets?|papers?|answers?|ticks?|list|clipboard|crosses)"
_GIVEN = (
    r"(?:(?:what(?:ever)?|everything|all(?: that)?|the (?:answers?|ticks?|no|crosses)(?: that)?) (?:he|she|they|i|it) (?:had |has |have |'d )?(?:put|wrote|written|ticked|crossed|filled in|answered|signed|says?|said)(?: down| in)?(?: (?:on|in) (?:it|(?:the|a|an|his|her|their|my|that) (?:\w+ )?\w+)(?=[,;:.]|$| (?:and|but|then)\b))?"
    rf"|what(?:ever)? (?:is|was|stands|stood) (?:(?:down|written|ticked) )?(?:on|in) (?:the|his|her|their|my) (?:first |earlier |old |paper |online |consent )?{_PAPER}"
    rf"|(?:his|her|their|my|the) (?:first |earlier |old |previous |original |other |last )?(?:paper )?{_PAPER}(?: (?:from|of|on) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?\w+)?)"
)
_SCRAPS = r"(?:(?:please |to |we (?:can|should|may) )*(?:forget|ignore|disregard|scrap|scratch|strike|cross out|tear up|bin|throw away|never mind)(?: about)?)"
_INSTEAD = (
    r"(?:(?:and|but) )?(?:(?:this|that|it|what follows|today's(?: answer)?)(?: one)? (?:is|goes|counts|stands|holds)(?: now)? (?:instead(?: of (?:it|that|them|those))?|in (?:its|their) place)"
    r"|(?:this|that|it|the call|what follows)(?: one)? replaces (?:it|that|them|those|all of (?:it|that))|(?:(?:and|but|then) )?(?:please )?(?:to )?(?:go by|use|take|count|put|have) (?:this|these|that|the following|what follows)(?: one| ones| answers?| now)? (?:instead|in (?:its|their) place))"
)
_ANEW = re.compile(
    rf"(?<!not )(?<!n['’]t )\b(?:(?:asks?|asked|wants?|wanted|would like) (?:us |me )?(?:please )?(?:to )?)?{_SCRAPS} {_GIVEN}[,;:.]? (?:{_INSTEAD})|\b(?:this|that|it|the call|what follows|what (?:he|she|they) (?:has |have |had )?(?:told|said|says|tells|gave)(?: to)?(?: me| us)?(?: today| now| on the phone| this morning)?) (?:is (?:instead|in place) of|replaces|goes instead of|counts instead of|stands instead of) {_GIVEN}|(?:^|(?<=[.;!?] ))(?:to )?replaces? {_GIVEN}|(?<!not )(?<!n['’]t )\b(?:asks? for|asked for|wants?|wanted|would like|chooses?|prefers?) (?:to have )?(?:this|these|that|it|the following|what follows)(?: one| ones| answers?| now| put| down| to stand| to go| to count)* (?:instead|in place|rather than|in the place)(?: of)? {_GIVEN}",
    re.I,
)
"""That what follows stands in place of a whole form: ``Forget what he put on the sheet, this is instead of it``."""


_MISTAKE = r"(?:by mistake|in error|by accident|accidentally|wrongly|mistakenly)"
_AT_BOX = r"(?: (?:box|to|for|at|on|in|against|by|under|beside|being|the|that|quoting|quotes?|print(?:ing)?|quoted|printed|first|second|question|one))*"
_BY_MISTAKE = re.compile(
    rf"\b(?:(?:he|she|they|had|has|have|i|only) )*(?:(?P<first>{_MISTAKE}) (?:(?:he|she|they|i|had|have|has) )*)?(?:ticked|crossed|ringed|circled|marked|wrote|put|said|answered|chose|pressed) (?:a |an |the )?[\"“‘']?(?P<answer>no|yes|false|true)[\"”’']?{_AT_BOX}"
    rf"(?(first)| {_MISTAKE})(?:,? (?:and |because |as |since )?(?:he|she|they|i) (?:had )?(?:thought|took|believed|mis\w+|read|mixed|meant)[^.;!?\n]*)?(?=[.;!?,\n]|$)",
    re.I,
)
"""That a no on a form was none, or a yes: ``She ticked No to print by mistake, she took it for the newspaper``."""
_RAISED = re.compile(
    r"(?:^|(?<=[.;!?] ))(?:(?i:only|just|even) )?[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,2} (?:alone |did |had )?(?:(?:brought|raised|mentioned|asked about|bothered about|spoke of) (?:it|that|this|them)|brought (?:it|that|this) up|(?:asked|mentioned|raised) (?:it|that|this))(?: (?:at all|up|unasked|unprompted|without being asked|(?:by )?(?:himself|herself|themselves)))*[.!]\s*"
)
"""Who spoke of something unasked, which permits and refuses nothing: ``Only Bo brought that up himself.``"""


_NOTHING_OF_THEIRS = re.compile(
    r"(?:(?<=^)|(?<=[.;:,!?–—-] )|\b(?P<wish>(?:(?:she|he|they)(?: would|['’]d)? )?(?:would |['’]d )?(?:rather|sooner|prefers?|hopes?|wants?|wishes|asks?|asked|likes?)(?: (?:that|if|for|it if|us to have))? ))"
    r"(?:nothing|none(?= of)) (?P<whose>of (?:hers|his|theirs|(?:what )?(?:she|he|they) (?:had )?(?:said|told us|wrote|gave us))|(?:that )?(?:she|he|they) (?:had |has |have )?(?:said|told us|told me|wrote|says?))"
    r" (?P<be>(?:(?:was|were|is|be|to be|will be|would be|should be|gets?|got|ever|being) )*)(?P<what>(?:quoted|printed|published|used|passed on|shared|sent on)\b)",
    re.I,
)
"""That nothing of theirs is to be printed, however it is put: ``would rather nothing he said was printed``."""


def without_errands(line: str) -> str:
    """A line without what it tells besides; that a refusal is replaced, in the words that say so.

    >>> without_errands("Ada rang to ask when the notes are coming."), without_errands("Bo rang about a scarf. Nothing to do with permissions.")
    ('Ada rang.', 'Bo rang about a scarf. ')
    >>> without_errands("Cy Day (left before the sheets went round). Print: yes. Nothing else changes.")
    'Cy Day. Print: yes. '
    >>> without_errands("no end date, he says"), without_errands("no name given")
    ('', 'no name given')
    >>> without_errands("Ed / (came late, left this part empty) / soup")
    'Ed / (came late, left this part empty) / soup'
    >>> without_errands("Di may be printed with her name. This is to replace her no on the sheet.")
    'Di may be printed with her name. takes back the no.'
    >>> without_errands("I didn't ask about partners. Only Bo brought that up himself."), without_errands("Only Bo said yes.")
    ("I didn't ask about partners. ", 'Only Bo said yes.')
    >>> without_errands("Left before the forms came round. Print: yes."), without_errands("Left early, form not done.")
    ('Print: yes.', 'Left early, form not done.')
    >>> without_errands("Went before the slips came round, so he isn't on the list. Print: yes."), without_errands("Left early, so no name.")
    ('Print: yes.', 'Left early, so no name.')
    >>> without_errands("Parking permit. Nothing to do with the event."), without_errands("They permit printing.")
    ('Parking . ', 'They permit printing.')
    >>> without_errands("Wanted to know when the book is out. No change to his slip."), without_errands("Asked who prints her name.")
    ('', 'Asked who prints her name.')
    >>> without_errands("Flo rang. Forget what she put on the pad, this is instead of it: quote her, no name.")
    'Flo rang. takes back the no: quote her, no name.'
    >>> without_errands("Asks us to cross out what he put on the sheet and take this instead: yes, no name")
    'takes back the no: yes, no name'
    >>> without_errands("On the slip she had said No. Now yes, quote her. She said clearly that this replaces the no on the slip.")
    'Now yes, quote her. takes back the no.'
    >>> without_errands("Asked for the date. She will chase Tom's dad for the form."), without_errands("She will chase Tom for the form.")
    ('Asked for the date. ', 'She will chase Tom for the form.')
    >>> without_errands("On the slip she had said No. Now she may say yes.")
    'On the slip she had said No. Now she may say yes.'
    >>> without_errands("Replaces her slip of 3 May: yes, quote me."), without_errands("Yes to print. This replaces what is on the form.")
    ('takes back the no: yes, quote me.', 'Yes to print. takes back the no.')
    >>> without_errands("He ticked No to print by mistake, he took it for adverts. Yes to print"), without_errands("Ticked yes by mistake. No.")
    ('takes back the mistaken no. Yes to print', 'wants to be asked again first. No.')
    >>> without_errands("Gus rang to ask the date of the next tea. Nothing about permission."), without_errands("Hal rang to ask for the date to be removed")
    ('Gus rang. ', 'Hal rang to ask for the date to be removed')
    >>> without_errands("Nothing about the form to be printed."), without_errands("Nothing on consent was said.")
    ('Nothing about the form to be printed.', '')
    >>> without_errands("Would rather nothing he said was printed"), without_errands("Nothing he said was new to us")
    ('does not want anything he said printed', 'Nothing he said was new to us')
    >>> without_errands("I rang her because she left before the forms. Print: yes."), without_errands("Nothing to change, not even the name")
    ('Print: yes.', 'Nothing to change, not even the name')
    >>> without_errands("Asked for the bus times. Nothing to change"), without_errands("Nothing to do with her is to be printed")
    ('Asked for the bus times. ', 'Nothing to do with her is to be printed')
    >>> without_errands("Ed rang to ask when his name comes off"), without_errands("Flo (left her name off)")
    ('Ed rang to ask when his name comes off', 'Flo (left her name off)')
    """
    line = without_other_matters(_BY_MISTAKE.sub(_of_a_mistake, without_unchanged(with_pictures_refused(line))))
    line = _NOTHING_OF_THEIRS.sub(_not_wanted, without_means(line))
    line = _A_PERMIT.sub(lambda m: m["kind"] or f"{m['whose']} thing", line)
    line = _TO_ASK.sub(lambda m: m[0] if _of_leave(m["what"]) else m["rang"], line)
    line = _WANTED_TO_KNOW.sub(lambda m: m[0] if _of_leave(m["what"]) else "", line)
    line = _CAME_AND_WENT.sub(
        lambda m: m[0] if _OF_LEAVE.search(what := _ON_NO_LIST.sub("", m["what"])) or _DENIES.search(what) else "", line
    )
    line = _RANG_THEM.sub(lambda m: m[0] if _OF_LEAVE.search(m["what"]) else "", _UNCHANGED.sub("", line))
    line = _ASIDE.sub(lambda m: m[0] if _OF_LEAVE.search(m["what"]) else "", line)
    line = _CHASES_KIN.sub("", _NOTHING.sub("", _RAISED.sub("", line)))
    replaced = _REPLACES.sub("takes back the no", _ANEW.sub("takes back the no", line))
    return _HAD_SAID_NO.sub("", replaced) if "takes back the no" in replaced else replaced


def _of_a_mistake(said: re.Match[str]) -> str:
    return (
        "takes back the mistaken no"
        if said["answer"].casefold() in ("no", "false")
        else "wants to be asked again first"
    )


def _not_wanted(said: re.Match[str]) -> str:
    if not said["wish"] and re.search(r"\b(?:was|were|got)\b", said["be"], re.I):
        return said[0]  # what became of it
    return f"does not want anything {said['whose']} {said['what']}"


def _of_leave(words: str) -> bool:
    return _OF_LEAVE.search(_IS_OUT.sub(" ", words)) is not None
