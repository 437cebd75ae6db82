# ruff: noqa: E501 – patterns are easier to check on one line
"""Boxes and rings in lines and cells: what was chosen of several printed answers, in the words of what was chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvest.readers.documents.forms.boxes import box_first
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.boxed import EMPTY, RING, RINGED, TICKED
from harvest.readers.permission.answered.plain_answers import EITHER
from harvest.readers.permission.text import fold

_CHOSEN = rf"(?:{TICKED}|\( ?[•{RINGED}oO] ?\)|[{RINGED}])"
_LEFT = rf"(?:{EMPTY}|[{RING}])"
_BOX = re.compile(rf"(?P<on>{_CHOSEN})|(?P<off>{_LEFT})")


def has_boxes(text: str) -> bool:
    """Whether boxes or rings stand in a text."""
    return _BOX.search(text) is not None


_CROSSED, _SIGNED_BEHIND = re.compile(r"❌\s*(?=[^\W\d_])"), re.compile(r"[✅❌◻][\s.;,|]*$")
"""A cross before what it refuses, as a tick stands before what is permitted; or signs behind their labels."""
_EMPHASIS = re.compile(r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\w_])_{1,2}(?=\w)|(?<=\w)_{1,2}(?![\w_])")
"""How Markdown makes words bold."""
_STRUCK = re.compile(rf"~~\s*(?:{_CHOSEN})\s*(?P<label>[^~]*\w)\s*~~(?P<why>.*)")
_STRUCK_OUT = re.compile(r"\b(?:struck|crossed) (?:out|off|through)\b[^:;()]{0,20}:?\s*", re.I)
"""A box that was ticked and then struck out: it is empty now, and why is told behind it."""
_LEFT_OFF = re.compile(
    rf"(?:{_LEFT})\s*(?P<label>[^\[\]|;☐☑☒]*?[\w)])\s*(?:[–—:(]|\s-)\s*(?:(?:he|she|they) )?(?:(?:said|says|answered|put|wrote) )?(?:no|refused|declined)\b(?: (?:thanks?|thank you|to (?:this|that)))?\)?[\s.]*$",
    re.I,
)
"""An empty box behind whose words stands that somebody said no: ``[ ] share – said no``."""
_NUMBERED = re.compile(rf"(?<![\w.])(\d)\.\s+(?=(?:{EITHER}|happy|please|with|without)\b)", re.I)
_WHOSE_CHILD = re.compile(r"(?<=\w) ?\((?:of )?[^()\W\d_][^()]{0,30}['’]s(?: [a-z]+)?\)")
_SMILE = re.compile(r"(?<=\w)\s*[:;]-?[)(D]+(?!\w)")
_AGREED = re.compile(r"\[ ?(?:y|yes) ?\]", re.I)
_REFUSED = r"\[ ?(?:[-–—✗✘0]|n|no) ?\]"
_UNCLEAR = r"\[ ?[?~/] ?\]"
_BARE = frozenset(["yes", "no", "y", "n", "ok", "ja", "nein", "oui", "non", "tak", "nie", "ie", "na", "si"])
_TOLD = re.compile(rf"(?P<no>{_REFUSED})|(?P<open>{_UNCLEAR})|{_CHOSEN}|{_LEFT}", re.I)


def bare(line: str) -> str:
    """A line or cell without marks of emphasis and whose child somebody is, and what only its boxes refuse in words.

    >>> bare("- [-] quote him"), bare("[y] quote her  [n] use her name")
    ('- quote him: no', '[x] quote her; use her name: no')
    >>> bare("use my name [?]"), bare("[/] quote me"), bare("Quote me? [Y] [N]")
    ('use my name: ?', 'quote me: ?', 'Quote me? [Y] [N]')
    >>> bare("- [-] quote me")
    '- quote me: no'
    >>> bare("Quote away :) And yes")
    'Quote away .  And yes'
    >>> bare("1. Yes. 2. No, not my name.")
    '1) Yes. 2) No, not my name.'
    >>> bare("- ~~[x] with name~~ *(crossed out 2 May: asks us to leave it off)*")
    '- [ ] with name (asks us to leave it off)'
    >>> bare("**Hodan** (Sagal's): yes"), bare("- [ ] pass it on – *said no*")
    ('Hodan: yes', '- pass it on: no')
    """
    if not _SIGNED_BEHIND.search(line):
        line = _CROSSED.sub("[-] ", line)
    line = _STRUCK.sub(lambda m: f"[ ] {m['label']}{_STRUCK_OUT.sub('', m['why'])}", line)
    line = _SMILE.sub(" . ", _WHOSE_CHILD.sub("", _EMPHASIS.sub("", line)))
    line = _LEFT_OFF.sub(r"\g<label>: no", line)
    if len(_NUMBERED.findall(line)) > 1:
        line = _NUMBERED.sub(r"\1) ", line)  # a full stop behind a number ends no sentence
    boxes = list(_TOLD.finditer(marked := _AGREED.sub("[x]", line)))
    if not any(box["no"] or box["open"] for box in boxes):
        return line
    before = marked[: boxes[0].start()]
    if before.strip(" \t-*•·>") and not marked[boxes[-1].end() :].strip(" .,;|"):
        starts = [0, *(box.end() for box in boxes[:-1])]
        labels, before = [marked[a : box.start()] for a, box in zip(starts, boxes, strict=True)], ""
    else:
        ends = [*(box.start() for box in boxes[1:]), len(marked)]
        labels = [marked[box.end() : end] for box, end in zip(boxes, ends, strict=True)]
    labels = [label.strip(" \t,;|:") for label in labels]
    if not all(label and fold(label) not in _BARE for label in labels):
        return line  # printed answers, of which one was marked
    told = (
        f"{label}: {'no' if box['no'] else '?'}" if box["no"] or box["open"] else f"{box.group()} {label}"
        for box, label in zip(boxes, labels, strict=True)
    )
    return before + "; ".join(told)


_NEXT = re.compile(r"\s+(?=(?:May|Can|Could|Do|Are|Is|Would|If|Please|I |We |My )[^?:]{0,120}[?:])")


def asked_and_chosen(text: str) -> list[tuple[str, list[str]]]:
    """The questions of a text with boxes, each with the words behind every box that was chosen.

    >>> asked_and_chosen("Quote me: ● yes ○ no May we name you? [ ] yes [X] no")
    [('Quote me:', ['yes']), ('May we name you?', ['no'])]
    >>> asked_and_chosen("[ ] yes, without my name"), asked_and_chosen("☒ yes ☒ no")
    ([('', [])], [('', ['yes', 'no'])])
    """
    return [(one.question, one.chosen) for one in choices_in(text)]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with its printed answers, and which of them are chosen."""

    question: str
    options: tuple[tuple[bool, str], ...]

    @property
    def chosen(self) -> list[str]:
        """The answers that were chosen."""
        return [label for on, label in self.options if on]


def choices_in(text: str) -> list[Choice]:
    """The questions of a text with boxes, each with all its printed answers.

    >>> choices_in("You may quote me ☒"), choices_in("What I have said tonight may go into the leaflet  Yes ☐  No ☒")[0].chosen
    ([Choice(question='You may quote me', options=((True, ''),))], ['No'])
    """
    text = _labels_first(box_first(text))
    boxes = list(_BOX.finditer(text))
    ends = [*(m.start() for m in boxes[1:]), len(text)][: len(boxes)]
    found: list[tuple[str, list[tuple[bool, str]]]] = [(text[: boxes[0].start()].strip() if boxes else text, [])]
    for n, (m, end) in enumerate(zip(boxes, ends, strict=True)):
        option, *after = _NEXT.split(text[m.end() : end].strip(), maxsplit=1)
        found[-1][1].append((m["on"] is not None, option.strip(" ,;|/\t")))
        if after and n + 1 < len(boxes):
            found.append((after[0].strip(), []))
    before, options = found[0]
    asked = _ANSWER.match(before) if len(boxes) == 1 else None
    if asked is not None and is_plain(asked["label"]) and is_plain(options[0][1]):
        return [
            Choice(asked["before"].strip(), ((True, asked["label"]), (True, options[0][1])))
        ]  # “No [x] Yes”: which?
    return [Choice(question, tuple(options)) for question, options in found]


_ANSWER = re.compile(r"^(?P<before>.*?)(?P<label>[^\W\d_]+)\s*$")


def _labels_first(text: str) -> str:
    """A line that ends with a box, and has a plain answer before each, with each box before its answer."""
    boxes = list(_BOX.finditer(text))
    if len(boxes) < 2 or text[boxes[-1].end() :].strip(" .,;|/"):
        return text
    starts = [0, *(m.end() for m in boxes[:-1])]
    labels = [text[start : m.start()].strip(" ,;|/\t") for start, m in zip(starts, boxes, strict=True)]
    first = _ANSWER.match(labels[0])
    if first is None or not all(map(is_plain, (first["label"], *labels[1:]))):
        return text
    answers = [first["label"], *labels[1:]]
    return " ".join([first["before"].strip(), *(f"{m[0]} {a}" for m, a in zip(boxes, answers, strict=True))]).strip()


def is_plain(label: str) -> bool:
    """Whether a printed answer is a bare yes or no."""
    return closed.stripped(fold(label)) in closed.YES | closed.NO


_SIGN = r"[✓✔√☑✅●⭕←*]|(?<![\w'’])[xX](?![\w'’])|_+[xX✓✔]_+"
_CROSS = r"[✗✘×❌]"
_NOTE = r"\((?:circled|ringed|ticked|underlined|✓|x)\)|[\[{](?:circled|ringed|ticked|underlined)[\]}]"
_OFF_NOTE = r"[\[({](?:crossed (?:out|through)|struck(?: out| through)?|deleted)[\])}]"
_MARKS = rf"{_SIGN}|{_CROSS}|{_NOTE}|{_OFF_NOTE}"
_WORD = r"(?:yes|no|y|n|tak|nie|ja|nein|oui|non|s[ií]|sim|n[ãa]o|ie|na|cewch|na chewch|ydw|nac ydw)(?![^\W_])"
_OPEN, _SHUT = r"[(\[{<*_~]{1,2}", r"[)\]}>*_~]{1,2}"


def _answer(n: int) -> str:
    return rf"(?P<open{n}>{_OPEN})?(?<![^\W_])(?P<word{n}>{_WORD})(?P<shut{n}>{_SHUT})?"


_EITHER = re.compile(
    rf"^(?P<question>.*?)(?:(?<=[\s:.…_–-])|^)(?P<first>{_MARKS})?\s*{_answer(1)}(?P<between>\s*(?:{_MARKS})?\s*)"
    rf"(?:(?P<sep>/|\||,|\bor\b)(?P<behind>\s*(?:{_MARKS})?\s*))?{_answer(2)}\s*(?P<last>{_MARKS})?[\s.]*$",
    re.I,
)
_BLANKS = re.compile(r"(?<![xX✓✔_])_{2,}(?![xX✓✔])")


def ringed_in(text: str) -> Choice | None:
    """The question of a line whose printed yes and no stand there without boxes, one of them ringed, ticked or struck.

    A mark that may belong to either leaves it open, and so does a lone cross.

    >>> [ringed_in(t).chosen for t in ("Quote me: (Yes) / No", "Quote me?  Yes  No ✓", "Quote me  ~~yes~~ / no", "Quote me yes / no")]
    [['Yes'], ['No'], ['no'], []]
    >>> [ringed_in(t).chosen for t in ("Quote? Yes ✓ No", "Quote? Yes    ✓ No", "Quote? Yes ✓  No ✗", "Quote? Yes ✗ No", "Quote? (yes) (no)")]
    [['Yes'], ['No'], ['Yes'], ['Yes', 'No'], ['yes', 'no']]
    >>> [ringed_in(t).chosen for t in ("Quote me: Yes / ✓ No", "Yes_x_ No__", "Quote: Yes ✓ / No")], ringed_in("There is no way, yes")
    ([['No'], ['Yes'], ['Yes']], None)
    """
    m = _EITHER.match(_BLANKS.sub(" ", text))
    if m is None or _says(m["word1"]) == _says(m["word2"]):
        return None
    marks: list[list[str]] = [[], []]
    for n in (0, 1):
        if m[f"open{n + 1}"] and m[f"shut{n + 1}"]:
            marks[n].append("struck" if "~" in m[f"open{n + 1}"] else "on")
    between = m["between"]
    nearer = int(not m["sep"] and len(between) - len(between.lstrip()) > len(between) - len(between.rstrip()))
    for n, mark in ((0, m["first"]), (1, m["last"]), (nearer, between), (1, m["behind"])):
        if mark and mark.strip():
            marks[n].append(_kind(mark.strip()))
    question = m["question"].strip(" :.…_–-")
    if not any(marks) and not question:
        return None
    on = [_is_chosen(own, other) for own, other in (marks, marks[::-1])]
    return Choice(question, ((on[0], m["word1"]), (on[1], m["word2"])))


def _says(word: str) -> bool:
    return closed.stripped(fold(word)) in closed.YES


def _kind(mark: str) -> str:
    return "struck" if re.fullmatch(_OFF_NOTE, mark, re.I) else "cross" if re.fullmatch(_CROSS, mark) else "on"


def _is_chosen(own: list[str], other: list[str]) -> bool:
    """Whether one of two answers is chosen by its own marks and those of the other; a lone cross may mean either."""
    if "on" in own:
        return "struck" not in own
    if "cross" in own:
        return "on" not in other
    if "struck" in own:
        return False
    return "struck" in other or ("cross" in other and "on" not in other)
