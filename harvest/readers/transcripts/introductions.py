"""What people say of themselves in their first words: their name, their role, where they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.model import Role
from harvest.model.organisations import is_organisation
from harvest.model.words import ROLES
from harvest.readers.recognise.talk import speakers
from harvest.readers.recognise.talk.asking import opens_the_round
from harvest.readers.transcripts.utterances import Utterance

ANONYMOUS = re.compile(
    r"(?:speaker|participant|person|voice|respondent|unknown speaker|member|guest|user|attendee|sprecher|locuteur)"
    r"[\s_#-]*\w{1,2}$|[PRS]\d{1,2}$",
    re.I,
)
"""Labels that name nobody."""
_WORD = r"(?!I['’]|I\b)[A-Z][\w'’-]+"
_NOBODY = (
    r"(?!(?:British|English|Scottish|Welsh|Irish|Polish|Indian|Chinese|Somali|American|Jamaican|Muslim|Catholic|Black|"
    r"White|Asian|African|Caribbean|Romanian|Bengali|Pakistani|Sikh|Hindu|Jewish|Deaf|Really|Just|Also|Here|Sorry)\b)"
)
_GREETING = r"(?i:(?:hi|hello|hiya|hey|all|every(?:one|body)|folks|both|there|good|morning|evening)\b[,!]?\s+)"
_NO_OPENING = r"(?!(?i:hi|hello|hiya|hey|all|folks|yes|yeah|no|ok|okay|right|so|well|and|oh|um|erm?|thanks|but)\b)"
"""Before the first of two words, both of which are then a name: ``Ada Hill here``, and not ``Yes Ada here``."""
_CALLED = re.compile(
    rf"\b(?:[Mm]y name(?:['’]s| is)|[Ii]['’]m called|[Cc]all me|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|"
    rf"[Jj]e m['’]appelle|"
    rf"[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Cc]hamo-me|[Oo] meu nome é|[Nn]azywam się|[Mm]am na imię|[Ii]k heet|"
    rf"[Mm]ijn naam is|[Jj]ag heter|[Ff]y enw i (?:yw|ydy))\s+({_WORD}(?:\s+{_WORD}){{0,2}})|"
    rf"({_WORD}(?:\s+{_WORD}){{0,2}}) ydw i\b"
)
_I_AM = re.compile(
    rf"\b(?:I['’]m|I am)\s+{_NOBODY}({_WORD}(?:\s+{_WORD}){{1,2}})(?=\s*(?:[,.;!–—-]|from\b|and\b|with\b|at\b|$))|"
    rf"\b(?:I['’]m|I am|[Ii]t['’]s|[Tt]his is)\s+{_NOBODY}({_WORD}(?:\s+{_WORD})?)(?=\s*,?\s+(?:from|with|at)\s)|"
    rf"\b(?:I['’]m|I am)\s+{_NOBODY}({_WORD}(?:\s+{_WORD})?)(?=,\s+(?:and\s+)?I(?:['’]m|\s+am)\s)|"
    rf"^{_GREETING}{{0,3}}(?:I['’]m|I am)\s+{_NOBODY}({_WORD}(?:\s+{_WORD})?)"
    r"(?=,\s+(?:I|we|my)\b|,?\s+and\s+(?:I|we|my)\b)|"
    rf"^{_GREETING}{{1,3}}(?i:it['’]?s|this is|im)\s+{_NOBODY}({_WORD}(?:\s+{_WORD})?)"
    r"(?=\s+(?:from|off|here)\b|\s*[,.–—-]\s)|"
    rf"^{_NOBODY}({_WORD}(?:\s+{_WORD})?)(?=,\s+(?:from|with|at)\s)|"
    rf"^(?:(?!{_NO_OPENING}{_WORD}\s+{_WORD}\s+here\b)\w+,?\s+|{_GREETING}{{2,3}})?{_NOBODY}({_WORD}(?:\s+{_WORD})?)\s+here"
    r"(?=\s*(?:[,.;!–—-]|from\b|and\b|with\b|at\b|$))"
)
_TWICE = re.compile(rf"\b(?:I['’]m|I am)\s+({_WORD})(?=,\s+\1\s+{_WORD}\b)")
"""A first name, and then the whole: ``I'm Yusuf, Yusuf Demir``."""
_OF_OTHERS = re.compile(r"(?:it['’]s|this is)\b", re.I)
"""What presents whoever says it, or somebody else: only a greeting stands before the first."""
_GREETS = re.compile(
    r"\W*(?:(?:hi|hiya|hello|hey|good|morning|afternoon|evening|day|there|all|every(?:one|body)|folks|friends|again|yes|"
    r"yeah|thanks?|you|ladies|gents|gentlemen|and|team|sorry|im|late)\b\W*){0,8}",
    re.I,
)
_PRESENTED = re.compile(
    r"^(?:(?:[Hh]i|[Hh]ello|[Mm]orning|[Gg]ood \w+)(?: all| everyone| everybody)?[,.!]?\s+)?"
    rf"({_WORD}(?:\s+{_WORD}){{1,2}}),\s+"
    r"([^.!?]{3,80})[.!]?$"
)
"""A round of introductions: ``Nadia Frost, practice nurse, Seaview Surgery.``"""
_FILLER = (
    r"(?i:(?:\W*(?:yeah|yes|yep|er+m?|um+|uh|hi|hiya|hello|hey|so|well|ok(?:ay)?|right|and|me|everyone|all|thanks?|"
    r"thank you|morning|evening|sorry)\b[\s,.!–—-]*){0,4})"
)
_NAME_FIRST = re.compile(
    rf"^{_FILLER}(?:(?:I['’]m|I am|it['’]s)\s+)?(?:(?P<first>{_WORD})[,.]\s+(?=(?P=first)\s))?{_NOBODY}"
    rf"({_WORD}(?:\s+{_WORD}){{1,2}})\s*[,.!–—-]\s"
)
"""``Ada Hill, retired.`` and ``Yeah, Ada. Ada Hill, from the flats.``"""
_ONE_NAME = re.compile(rf"^{_FILLER}(?:(?:I['’]m|I am|it['’]s)\s+)?{_NOBODY}({_WORD})\s*[,.!–—-]\s")
"""One word is a name only where somebody else calls them so."""
_SHORTENED = re.compile(r"['’](?:s|m|d|ve|ll|re)\b")
"""``Mine's Millie`` names a song."""
_ROUND = 2
"""So many others who say who they are make a round, unless somebody asks for one."""
_HOSTS = re.compile(
    r"\b(?:hosting|facilitating|moderating|interviewing|chairing|running) (?:this|the|our|your|today|you)\b|"
    r"\bI(?:['’]ll| will) be (?:asking|hosting|facilitating|chairing|leading|guiding|moderating|running|"
    r"keeping (?:us|everyone|everybody|you|things|time|an eye on)|taking (?:the |some )?notes|looking after)\b|"
    r"\bI(?:['’]m| am) (?:just |here )?asking (?:about|people|folks?|everyone|you)\b|"
    r"\bI(?:['’]m| am) (?:your|the|today['’]s) "
    r"(?:host|facilitator|interviewer|moderator)\b|"
    r"\bI(?:['’]ll| will) be (?:the one )?(?:asking|putting) (?:you )?(?:the|some|a few) questions\b|"
    r"\b(?:ich (?:leite|moderiere|begleite)|ich (?:werde|darf) (?:\w+ ){0,4}(?:leiten|moderieren|begleiten)|"
    r"(?:j['’]anime|j['’]animerai|je vais animer|c['’]est moi qui (?:anime|mène|pose))|"
    r"(?:modero|voy a moderar|conduzco|condu(?:co|rrò)|vou (?:conduzir|moderar))|"
    r"(?:prowadz[eę]|poprowadz[eę]) (?:\w+ ){0,2}(?:spotkanie|rozmow|wywiad)|"
    r"ik (?:leid|begeleid|modereer)|jag (?:leder|modererar)|jeg (?:leder|modererer)|"
    r"(?:povedu|vedu|moderuji)\b|веду (?:\w+ ){0,2}(?:встречу|беседу)|fi sy['’]n (?:arwain|hwyluso))\b|"
    r"我(?:是|来)(?:今天|今晚|这次|這次|本次)?的?(?:主持|主持人|采访者|採訪者)|"
    r"^(?:\W*(?:hello|hi|everyone|everybody|all|folks|and|so|a|warm|very|ok(?:ay)?|right|well|good|morning|afternoon|"
    r"evening)\b\W*){0,6}welcome(?:,? (?:everyone|everybody|all|folks))?(?: to\b|\W*$|[.!])",
    re.I,
)
_WORK = re.compile(r"\b(?:I['’]m|I am|I work as|working as)\s+(?:an?|the)\s+((?:[\w-]+\s+){0,3}[\w-]+)")
_PART = r"(?!(?:I|I['’]\w+|We|We['’]\w+|My|It|And|But|So)\b)[A-Z][\w'’&-]*"
_NAMED_PLACE = rf"(?:[Tt]he\s+)?{_PART}(?:\s+(?:of|the|and|for|&|{_PART}))*"
_COMES = re.compile(
    r"\b(from|with|at|for|representing|represent|on behalf of)\s+"
    rf"({_NAMED_PLACE}|(?:the|our|a|an)\s+(?:[\w'’-]+\s*){{1,5}})"
)
_WORKS = re.compile(
    r"\b(?:work|working|works|volunteer|volunteering|employed|based|I represent|representing)\s*$|"
    r"\b(?:I['’]m|I am|I['’]m also)\s+(?:an?|the)\s+(?:[\w-]+\s+){1,4}$"
)
_OF_A_PLACE = re.compile(
    r"(?:north|south|east|west|midlands|highlands|islands?|states|uk|caribbean|netherlands|philippines|country|area|"
    r"village|estate|streets?|road|lane|valley|fens|borders?)$",
    re.I,
)
_MORE = re.compile(r"(?: [a-z'’-]+){1,2}(?= *(?:[.,;!?]|and\b|$))")
_LINK = r"[\s,–-]*(?:(?:and\s+)?I(?:['’]m| am)\s+|here\s+)?"
_BOUND = re.compile(r"\s+(?:of|the|and|for|&)$")
_EARLY = 12
"""A round is opened in the first so many utterances."""


@dataclass(frozen=True, slots=True)
class Person:
    """What a file says about somebody besides what they said."""

    name: str
    role: Role = Role.UNKNOWN
    affiliation: str = ""
    says: str = ""
    """The fuller name that somebody gives who stands under a shorter label."""
    hold: str = ""
    """Why the words are held until a person has looked: the file says that a child speaks, or may."""
    minor: bool = False

    def told(self) -> str:
        """Name, role and affiliation for people to read."""
        beside = [f"says “{self.says}”"] if self.says else []
        beside += [ROLES[self.role].label.lower()] if self.role is not Role.UNKNOWN else []
        beside += [self.affiliation] if self.affiliation else []
        return f"{self.name} ({', '.join(beside)})" if beside else self.name


def introductions(said: Sequence[Utterance]) -> dict[str, Person]:
    """Who says in their first words who they are, by label; somebody who gives no name keeps the label.

    >>> introductions([Utterance("Hello, I'm Nadia Frost from Seaview Surgery.", "Speaker 1")])["Speaker 1"].told()
    'Nadia Frost (Seaview Surgery)'
    >>> introductions([Utterance("Hiya its Cerys off table 3. No name please.", "Member 1")])["Member 1"].name
    'Cerys'
    >>> introductions([Utterance("OK so this is Len, at the bowls club.", "Speaker 1")])
    {}
    >>> said = (("I'm Ada Hill.", "Voice 1"), ("My name is Bo Reed.", "Voice 2"), ("Cy Tarn, retired. Hi.", "Voice 3"))
    >>> introductions([Utterance(*one) for one in said])["Voice 3"].name
    'Cy Tarn'
    """
    found: dict[str, Person] = {}
    heard: dict[str, int] = {}
    for one in said:
        if one.speaker is None or not one.text or one.speaker in found or heard.get(one.speaker, 0) >= 2:
            continue
        heard[one.speaker] = heard.get(one.speaker, 0) + 1
        person = _introduced(" ".join(one.text[:400].split()), one.speaker)
        if person is not None:
            found[one.speaker] = person
    others = len({person.name for label, person in found.items() if person.name != label}) >= _ROUND
    if others or any(opens_the_round(one.text) for one in said[:_EARLY]):
        found |= _in_the_round(said, found)
    names = [person.name for person in found.values()]
    return {label: person for label, person in found.items() if names.count(person.name) == 1}


def _in_the_round(said: Sequence[Utterance], found: Mapping[str, Person]) -> dict[str, Person]:
    """Who says but their name and what they are where others say who they are: ``Ada Hill, retired.``"""
    first = {one.speaker: " ".join(one.text[:120].split()) for one in reversed(said) if one.speaker and one.text}
    unnamed = {
        label: opening
        for label, opening in first.items()
        if ANONYMOUS.match(label) and (label not in found or found[label].name == label)
    }
    told: dict[str, Person] = {}
    for label, opening in unnamed.items():
        whole, one = _NAME_FIRST.match(opening), _ONE_NAME.match(opening)
        name = whole[2] if whole else one[1] if one and _called_by_others(one[1], label, said) else ""
        if name and speakers.looks_like_name(name) and not _SHORTENED.search(name):
            told[label] = replace(found.get(label, Person(name)), name=name)
    return told


def _called_by_others(name: str, label: str, said: Sequence[Utterance]) -> bool:
    """Whether somebody else says that name."""
    return any(one.speaker != label and re.search(rf"\b{re.escape(name)}\b", one.text) for one in said)


def _introduced(opening: str, label: str) -> Person | None:
    """The person that an opening presents; None where it presents nobody, or somebody of another name."""
    if (listed := _PRESENTED.match(opening)) and (person := _presented(listed)) and _may_be(label, person.name):
        return Person(_called(label, person.name), person.role, person.affiliation)
    match = _CALLED.search(opening) or _TWICE.search(opening) or _I_AM.search(opening)
    if match is not None and _OF_OTHERS.match(match.group()) and not _GREETS.fullmatch(opening[: match.start()]):
        match = None  # "OK so this is Len, at the bowls club": whoever holds the recorder says who will speak
    name = next((group for group in match.groups() if group), "") if match else ""
    if match is not None and (again := re.match(rf",\s+({re.escape(name)}\s+{_WORD})", opening[match.end() :])):
        name = again.group(1)  # "My name's Rose, Rose Tarn"
    if match is None or not speakers.looks_like_name(name):
        place = _place(opening, None)
        role = Role.FACILITATOR if _HOSTS.search(opening) else Role.UNKNOWN
        return Person(label, role, place) if place or role is not Role.UNKNOWN else None
    if not _may_be(label, name) or (opening.startswith(name) and len(name.split()) == 1 and ANONYMOUS.match(label)):
        # "Sun, from four": one word at the beginning is a name only where it stands in the label.
        return None
    role = Role.FACILITATOR if _HOSTS.search(opening) else _role_said(opening)
    called = _called(label, name)
    fuller = name if called == label and label in name.split() else ""
    return Person(called, role, _place(opening, match.end()), fuller)


def _presented(listed: re.Match[str]) -> Person | None:
    parts = [re.sub(r"^(?:I['’]m |and |from |with |at |an? |the )+", "", p.strip()) for p in listed.group(2).split(",")]
    if len(parts) > 3 or not speakers.looks_like_name(listed.group(1)):
        return None
    roles = [role for part in parts if (role := speakers.role_of_words(part)) is not Role.UNKNOWN]
    elsewhere = [p for p in parts if speakers.role_of_words(p) is Role.UNKNOWN]
    if not roles and not any(map(is_organisation, elsewhere)):
        return None
    return Person(listed.group(1), roles[0] if roles else Role.UNKNOWN, ", ".join(elsewhere)[:80])


def initials(name: str) -> str:
    """The first letters of a name.

    >>> initials("Mary Wills")
    'MW'
    """
    return "".join(word[0] for word in name.upper().split() if word)


def _may_be(label: str, name: str) -> bool:
    """Whether somebody of that label may be called so: nothing is known of them, or the names have a word in common."""
    known = re.sub(r"\s*[(\[].*?[)\]]", "", label).casefold().replace(",", " ").split()
    return bool(
        ANONYMOUS.match(label)
        or speakers.role_of_words(label) is not Role.UNKNOWN
        or label.upper().replace(".", "") == initials(name)[: len(label.replace(".", ""))]
        or set(known) & set(name.casefold().split())
    )


def _called(label: str, name: str) -> str:
    """The name where the label is none: a number or initials. Names and roles stay as somebody wrote them."""
    letters = label.replace(".", "")
    initialled = len(letters) <= 3 and letters.isupper() and letters == initials(name)
    return name if ANONYMOUS.match(label) or (initialled and len(letters) >= 2) else label


def _place(opening: str, name_end: int | None) -> str:
    """Where somebody says they come from: right behind their name anything, elsewhere what is an organisation."""
    for at, word, phrase in _places(opening):
        right_behind = name_end is not None and re.fullmatch(_LINK, opening[name_end:at]) is not None
        works = _WORKS.search(opening[:at]) is not None or word in ("representing", "represent", "on behalf of")
        if word == "for" and not works:
            continue
        capital = phrase.removeprefix("the ")[:1].isupper()
        # "I'm from the Men's Shed": what has a name and an article is no town.
        named = capital and opening[:at].endswith(("I'm ", "I’m ", "I am ")) and not _OF_A_PLACE.search(phrase)
        named = named and re.match(r"\w+\s+the\s", opening[at:]) is not None
        if is_organisation(phrase) or named or (capital and (right_behind or works or _is_acronym(phrase))):
            mine = opening[max(0, at - 40) : at]
            if right_behind or works or re.search(r"\b(?:I['’]m|I am|here|[Hh]i|[Hh]ello)\b[^.!?]*$", mine):
                return re.sub(r"^[Tt]he ", "", phrase)[:80]
    return ""


def _places(opening: str) -> Iterator[tuple[int, str, str]]:
    for found in _COMES.finditer(opening):
        phrase = _BOUND.sub("", found.group(2).strip())
        words = phrase.split()
        if words[0] in ("our", "a", "an", "the") and not (len(words) > 1 and words[1][0].isupper()):
            # A group in small letters (the food bank team) ends with a word for groups.
            whole = words[1:]
            sizes = range(min(5, len(whole)), 0, -1)
            phrase = next((" ".join(whole[:n]) for n in sizes if is_organisation(" ".join(whole[:n]))), "")
        elif (more := _MORE.match(opening, found.start(2) + len(phrase))) and is_organisation(phrase + more.group()):
            phrase += more.group()
        if phrase:
            yield found.start(), found.group(1), phrase


def _is_acronym(phrase: str) -> bool:
    return any(len(word) >= 2 and word.isupper() for word in phrase.split())


def _role_said(opening: str) -> Role:
    for match in _WORK.finditer(opening):
        words = match.group(1).split()
        for size in range(len(words), 0, -1):
            role = speakers.role_of_words(" ".join(words[:size]))
            if role is not Role.UNKNOWN:
                return role
    return Role.UNKNOWN
