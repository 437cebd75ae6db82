"""Reported speech in notes (“Ruben said the lamps are out”): whose it is, in the words of whoever took the notes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from harvest.readers.permission.young.children import child_called
from harvest.readers.recognise.talk.speakers import NOT_NAMES, looks_like_name
from harvest.readers.transcripts.utterances import Utterance

_SAYING = (
    r"(?:also |then |always |often |really |still |herself |himself |just )?"
    r"(?:said|says|feels?|felt|told (?:us|me|the \w+)|thought|thinks|suggested|suggests|would (?:like|love|want)|"
    r"(?:would|did) (?:not|n['’]t) (?:like|want)|wants?|wanted|remembers|remembered|recalls|recalled|described|"
    r"describes|explained|explains|mentioned|added|wishes|wished|hopes|hoped|asked (?:for|why|whether|if)|"
    r"spoke (?:of|about|up)|talked (?:of|about)|praised|praises|loves|loved|likes|liked|pointed out|noticed|noted|"
    r"shared|agreed|disagreed|believes|believed|misses|missed|worries|worried|reminded us)\b"
)
_NAMED = re.compile(rf"^((?-i:[A-Z])[\w'’.-]+(?: (?-i:[A-Z])[\w'’.-]*){{0,2}})\s+{_SAYING}", re.I)
_AGED = re.compile(
    rf"^(?P<label>(?P<name>(?-i:[A-Z])[\w'’.-]+(?: (?-i:[A-Z])[\w'’.-]*){{0,2}}) "
    rf"[(\[](?:aged? )?\d{{1,2}}[)\]])\s+{_SAYING}",
    re.I,
)
"""An age behind the name makes it certain whose it is: ``Leah (15) told me``."""
_HOSTS_SAY = re.compile(r"(?:you|we)\b", re.I)
"""Who tells people what became of their words speaks to them and of themselves."""
_SOMEBODY = re.compile(
    r"^(?:(?:a|an|one|another|the|our|two|three|several|some|many|most|a few|a couple of|other)\s+(?:[\w'’-]+\s+){0,2}?"
    r"(?:residents?|people|person|wom[ae]n|m[ae]n|mother|father|parents?|neighbours?|tenants?|others|member(?:s)?|"
    r"volunteers?|girl|boy|lad|teenagers?|pupils?|of us|of them|group|table|carers?|drivers?|shopkeepers?|nurses?|"
    r"teachers?|students?)|(?:some|others|people|everyone|everybody|somebody|someone|one|there was some))\b",
    re.I,
)
_QUOTATION = re.compile(r"[“\"‘]\s*[^“”\"]{12,}[”\"’]")
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][\w'’-]+")
REPORTED = (
    "{} what somebody said (“{}”): counted as that person's, in the words of whoever took the notes. "
    "Where that is not so, take the name out on this card."
)


def reports(text: str) -> bool:
    """Whether a line tells what people said: it names one and a word for saying, says that some did, or quotes.

    >>> reports("Ruben said the lamps are out."), reports("A woman from the mill wants a bench."), reports("Ask them.")
    (True, True, False)
    >>> reports("You said, we did: the board by the lift")
    False
    """
    line = text.strip()
    return (
        (_NAMED.match(line) is not None and not _HOSTS_SAY.match(line))
        or _AGED.match(line) is not None
        or _SOMEBODY.match(line) is not None
        or _QUOTATION.search(line) is not None
    )


def who_in(text: str, known: Collection[str]) -> str | None:
    """Whose words a line reports, under the fuller name of those known; None where it names nobody.

    One word that begins a line has a capital whatever it is (“Parents said …”): it is a name only where it is known.

    >>> who_in("Ruben said the lamps are out.", ["Ruben Katz", "Mina Kaur"]), who_in("She said so.", ())
    ('Ruben Katz', None)
    >>> who_in("Parents said the lamps are out.", ()), who_in("Ruben Katz said the lamps are out.", ())
    (None, 'Ruben Katz')
    """
    if (aged := _AGED.match(text.strip())) and looks_like_name(aged["name"]):
        return aged["name"]
    found = _NAMED.match(text.strip())
    name = found.group(1).strip(" ,") if found else ""
    if not name or name.split()[0].lower() in NOT_NAMES or not looks_like_name(name):
        return None
    fuller = [one for one in known if name in (one, one.split()[0], one.split()[-1])]
    if len(fuller) == 1:
        return fuller[0]
    return name if len(name.split()) > 1 or name in known else None


def inside_lines(texts: Sequence[str]) -> set[str]:
    """Words that have a capital inside a line though no sentence begins there: most are names."""
    return {found for text in texts for found in _INSIDE.findall(text)}


def with_reported(
    said: Sequence[Utterance], warnings: list[str], present: Sequence[str] = (), *, least: int = 1
) -> list[Utterance]:
    """The utterances, those that report somebody's words under that name, said in one sentence; from ``least`` on."""
    spoken = {one.speaker for one in said if one.speaker}
    known = {*present, *spoken}
    known |= inside_lines([one.text for one in said]) - {part for name in known for part in name.split()}
    whose = {n: name for n, one in enumerate(said) if one.speaker is None and (name := who_in(one.text, known))}
    if (
        len(whose) < least
        and not any(_AGED.match(said[n].text.strip()) for n in whose)
        and not spoken & set(whose.values())
    ):
        return list(said)
    first = " ".join(said[min(whose)].text.split()[:3])
    points = "1 point reports" if len(whose) == 1 else f"{len(whose)} points report"
    warnings.append(REPORTED.format(points, f"{first} …"))
    return [_as_theirs(one, whose[n]) if n in whose else one for n, one in enumerate(said)]


def _as_theirs(one: Utterance, name: str) -> Utterance:
    """A line under the name of whose words it reports; a child's waits until somebody has looked."""
    aged = _AGED.match(one.text.strip())
    minor, why = child_called(aged["label"]) if aged else (False, "")
    return replace(one, speaker=name, new_turn=True, hold=one.hold or why, minor=one.minor or minor)
