# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A line or two that stand beside somebody's words in a document and say what may be done with them.

Labelled answers ("Consent: yes, name fine", "Citer : oui. Nom : non"), boxes, and sentences of whoever passes the words
on ("Dennis is fine with us using it"). What an answer means is not decided here: it becomes a cell, its label a column.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.model.punctuation import asks
from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.boxed import ticked
from harvest.readers.permission.answered.phrases import head_of
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.text import any_of, fold, remembered

SAID = "Permission"
"""The column of what stands there without a label."""
_LABEL = re.compile(
    r"(?:(?<![^\s])|(?<=[(\[*_]))(?=[^:：?？=.;,/|()\[\]]{1,72}[:：?？])"
    r"([^\W\d_](?:[^:：?？=.;,/|()\[\]\s]|[ ](?![ ])){0,70}?)\s?(?:[?？]\s*[:：]?|[:：])(?=\s|$|\*)"
)
"""A label with its colon or question mark, at the beginning or behind a mark that ends what stood before.

That a mark follows at all is looked for first, which costs little.
"""
_BEFORE = re.compile(r"(?:^|[.;,/|(\[•*_–-]|\s{2}|\t)[\s*_>]*$")
_ABOUT_NAME = any_of(
    r"^(?:(?:consent|permission|leave|agrees|agreed|to|use|print|show|with|by|my|your|their|his|her|the|full|real|own|ok to|okay to|happy to|may we|can we|including|and|give|publish|put|credit|credited|attributed|agree to|mit|ohne|avec|con|z|gyda|met|com|cu|mein|ihr|mon|votre|su|mi|tu) )*(?:be )?(?:names?|named|naming|namen|nom|nombre|nome|nume|naam|navn|namn|enw|imi[eę]|nazwisk\w*|nennen)(?: (?:nennen|may be used|to be used|used|shown|printed|published|ok|okay|fine|allowed|too|as well|in (?:(?:the|our|a) )?\w+|on (?:it|the \w+)|with (?:it|them|the \w+)|beside (?:it|them)))*\W*$"
)
"""What a label asks that is only about the name; beside an answer about the words it is no field for a name."""
_WHO_IT_IS = any_of(
    r"^(?:(?:may|can|could|shall|ok|okay|happy|are|you|for|to|with|us|we) )*(?:say|tell|show|print|saying|telling|showing|printing) (?:\w+ ){0,2}?who (?:you are|i am|it is|it was|said it|they are|she is|he is)\W*$"
)
_WORDS_ALONE = any_of(r"^(?:the |my |your |their |his |her )?(?:words?|story|text|quotes?)\W*$")
_CONSENT_WORD = any_of(
    r"^(?:\w+ ){0,3}(?:consent\w*|permissions?|agreements?|agreed|release|leave|permiso\w*|autori[sz]a\w*|accord|einwilligung\w*|einverstandnis\w*|zustimmung\w*|freigabe\w*|zgod\w+|caniatad\w*|cydsyniad\w*|toestemming\w*|consenso|consentimento|acord\w*|samtykke\w*)(?: \w+){0,4}\W*$",
    r"ಅನುಮತಿ|اجازت|موافق|согласие|згода|同意|许可|許可|अनुमति|সম্মতি",
)
_USING = any_of(
    r"^(?:(?:on|about|for|re|(?:can|may|could|ok|okay|happy|fine)(?: with)?(?: for)?(?: (?:we|i|us))?(?: to)?) )?(?:using|use of|use|sharing|publishing|printing|quoting|their answer about using) ?"
    r"(?:it|this|them|(?:the |this |that |her |his |their |my |your |these |those )?(?:words?|story|stories|piece|memory|quotes?))?$"
)
"""A label over what somebody said about a use: "Using it: fine, no name"."""
_WORDS_OF_USE = any_of(
    r"\b(?:quot\w+|print(?:ed|ing)?|publish\w*|named|names?|anon\w*|consent\w*|permission|permit\w*|(?:the|her|his|their|with|to|ok with) words|booklet|leaflet|newsletter)\b",
    r"\b(?:us(?:e|es|ed|ing)|shar(?:e|ed|ing)|show(?:n|ing)?|includ\w+|pass(?:ed)? on|repeat\w*)\b(?=\W*$|[,;]| (?:it|this|that|them|these|those|hers|his|theirs|mine|all|what|anything|everything|in|on|as|with|without|outside|until|before|after|yet|but|and|(?:the|her|his|their) (?:stor|words|quote|piece|dream|card|bit))\b)",
)
_SPOKEN_FOR = any_of(
    r"^(?:yes|no|ok|okay|fine|happy|do not|don't|use|print|quote|leave|keep|said|says|asked|can|may|could|not|never|did not|didn't|does not|doesn't|would|wants?|agreed|agrees|has agreed|refused|declined|gave|gives|all fine|please|would rather|have not|haven't|has not|hasn't|not asked|still to|to be)\b",
    r"^(?:he|she|they|(?:mr|mrs|ms|miss|dr|the|a|an) )?(?:[\w'.-]+ ){0,3}?(?:is|was|are|were|has|have|had|says?|said|would|will|does|doesn't|did|didn't|can|could|couldn't|may|agrees?|agreed|wants?|wanted|asks?|asked|prefers?|preferred|minds?|gave|gives|refused|declined|told)\b",
    r"^(?:oui|non|ja|nein|tak|nie|si|no|nao|sim|ie|iawn|na|darf|kann|peut|ne|puede|pode|puo|mozna|caiff|d'accord|accepte|refuse|einverstanden|zgadza)\b",
)
_UNASKED = any_of(
    r"\b(?:not|n't|never|nobody|no one|no chance to|forgot to|yet to|still to|to be|will|going to|try to|waiting to|meant to|could not|couldn't)\b.{0,30}\b(?:ask\w*|reach\w*|catch|check\w*|decide\w*|answer\w*|say|said|sign\w*|return\w*|reply|replied)\b|\b(?:no|without an?) (?:answer|reply|form|consent|permission)\b|\bform (?:lost|missing)\b"
)
"""What says that somebody was not asked or did not answer."""
_FEW, _SENTENCE, _LONG = 60, 34, 800
"""So many words at most has a line of labelled answers and a sentence on leave, and so many letters any such line."""


def fields_in(text: str) -> dict[str, str]:
    """The labels of a line and what stands behind each, in order; empty where it begins with anything else.

    >>> fields_in("Autorisation de citer : oui. Nom : non, sans mon nom.")
    {'Autorisation de citer': 'oui', 'Nom': 'non, sans mon nom'}
    >>> fields_in("Box: A   Name on card: Norma"), fields_in("We sang: all of us.")
    ({'Box': 'A', 'Name on card': 'Norma'}, {'We sang': 'all of us'})
    """
    return dict(_fields(text)) if len(text) <= _LONG else {}


@remembered
def _fields(text: str) -> dict[str, str]:
    """What `fields_in` finds; several readers ask it of each line of a document."""
    line = bare_line(text)
    if len(line.split()) > _FEW:
        return {}
    marks = [m for m in _LABEL.finditer(line) if _BEFORE.search(line[: m.start()]) and len(m[1].split()) <= 12]
    if not marks or marks[0].start() > 2:
        return {}
    found: dict[str, str] = {}
    for n, mark in enumerate(marks):
        end = marks[n + 1].start() if n + 1 < len(marks) else len(line)
        label = mark[1].strip(" *_-–") + ("?" if asks(line[mark.start() : mark.end()].strip()) else "")
        said = ticked(line[mark.end() : end].strip(" \t.;,/|*_–-"))
        if (own := _ASKED.match(said)) and kind_of_label(own[1]):
            label, said = own[1], own[2]  # "Back of card: happy for this to go on display - YES"
        found[label] = f"{found[label]}; {said}" if found.get(label) else said
    return found


_ASKED = re.compile(
    r"^([^\W\d_][^.;:?]{6,90}?)\s*(?:\s[-–—=]|[?:])\s*((?:yes|no|both|y|n)\b.{0,30}|\((?:not|nothing|none|blank|empty|no)\b[^()]{0,30}\))$",
    re.I,
)
"""A question and its answer behind a label that says only where they stand."""


def bare_line(text: str) -> str:
    """A line without the marks of emphasis, lists and brackets around all of it."""
    line = text.strip().lstrip(" \t>*_•-").rstrip(" \t*_–—-")
    return line[1:-1].strip() if re.fullmatch(r"[(\[][^()\[\]]*[)\]]", line) else line


@remembered
def kind_of_label(label: str) -> str:
    """What a label is about: ``words``, ``name``, ``consent`` to what the answer says, ``more`` (photo, archive, …), or "".

    >>> [kind_of_label(x) for x in ("Permission to quote", "Nom", "Zgoda", "Photo", "Story", "Agreed to recording")]
    ['words', 'name', 'consent', 'more', '', '']
    """
    text = fold(label).strip(" ?:.*")
    if not text or len(text.split()) > 16:
        return ""
    if _ABOUT_NAME.fullmatch(text) or (_WHO_IT_IS.search(text) and not closed.NEGATIVE.search(text)):
        return "name"
    question = question_of(label)
    if set(question.purposes) & QUOTING and question.kind in ("asked", "label"):
        only_name = set(question.purposes) == {"quotation_with_name"} and not words.QUOTE.search(text)
        return "name" if only_name and not question.reversed else "words"
    if _WORDS_ALONE.fullmatch(text) and "story" not in text and "text" not in text:
        return "words"
    if (_CONSENT_WORD.match(text) or _USING.match(text)) and not _OF_OTHER.search(text):
        return "consent"
    if question.kind in ("asked", "label") and question.purposes and question.certain:
        return "more"
    return ""


_OF_OTHER = any_of(
    r"\brecord\w*|\btap(?:e|ed|ing)\b|\bfilm\w*|\baufnahme\b|\bnagr\w+|\benregistr\w*|\bgrab\w+|\baudio\b"
)
"""What somebody lets be taken down says nothing of who may read it."""


def is_harmless(label: str) -> bool:
    """Whether a label asks what limits nobody's words: being taken down, or got in touch with."""
    text = fold(label)
    return bool(_OF_OTHER.search(text) or words.CONTACT.search(text) or question_of(label).kind == "recontact")


def permits(fields: Mapping[str, str]) -> bool:
    """Whether labelled answers say what may be done with somebody's words.

    >>> permits({"Consent": "yes"}), permits({"Name": "Ada Obi"}), permits({"Quote": "yes", "Name": "no"})
    (True, False, True)
    """
    kinds = [kind_of_label(label) for label in fields]
    return any(k in ("words", "consent") for k in kinds) or any(
        k == "name" and answers(value) for k, value in zip(kinds, fields.values(), strict=True)
    )


PLAIN = frozenset((closed.YES | closed.NO) - {"a", "i", "do", "may"})
"""Words that are a yes or a no at the head of an answer."""


@remembered
def answers(value: str) -> bool:
    """Whether a value is a yes or no, or says something of a name, and is no name itself.

    >>> answers("no, thank you"), answers("Nora Flint")
    (True, False)
    """
    text = closed.stripped(fold(value))
    if not text:
        return False
    first = re.split(r"[\s,;.:(–-]+", text, maxsplit=1)[0]
    sentence = closed.stripped(re.split(r"[.;!]\s", text, maxsplit=1)[0])  # “Please not. Put “a neighbour””
    if sentence in closed.YES or sentence in closed.NO:
        return True
    return text in closed.YES or text in closed.NO or first in PLAIN or bool(words.UNNAMED.search(text))


def unlabelled(text: str) -> str:
    """A sentence that whoever passes words on says of what may be done with them; empty for any other.

    >>> unlabelled("Dennis is fine with us using it and with his name.")[:6], unlabelled("We used the wash house on Mondays.")
    ('Dennis', '')
    """
    line = bare_line(text) if len(text) <= _LONG else ""
    said = fold(line)
    if not line or len(line.split()) > _SENTENCE or re.match(r"[“\"«„]", line):
        return ""
    own = re.search(r"\b(?:i|my|we|our|me|us)\b", re.sub(r"\b(?:with|by|for) us\b|\blet us know\b", " ", said))
    unasked = is_unasked(line)
    if own and not (unasked or re.match(r"[(\[]", text.strip())):
        return ""
    spoken = _SPOKEN_FOR.search(said) and (
        _WORDS_OF_USE.search(said) or words.QUOTE.search(said) or words.CONSENT.search(said)
    )
    return line if spoken or unasked else ""


def is_unasked(text: str) -> bool:
    """Whether a short sentence says that somebody was not asked, or did not answer.

    >>> is_unasked("I have not asked him yet."), is_unasked("Nobody asked for the tea.")
    (True, True)
    """
    return len(text.split()) <= 24 and bool(_UNASKED.search(fold(text)))


def terse(text: str) -> dict[str, str]:
    """Answers without marks between them and what they answer: ``recorded yes; quoted no, he is shy; name no.``

    >>> terse("quoted no, he is shy; name no."), terse("I said yes to the name"), terse("quote yes, name no.")
    ({'quoted': 'no, he is shy', 'name': 'no'}, {}, {'quote': 'yes', 'name': 'no'})
    """
    parts = [p.strip(" .") for p in re.split(r";" if ";" in text else r",|\.\s", text) if p.strip(" .")]
    found: dict[str, str] = {}
    for part in parts:
        match = next(
            (
                m
                for k in range(1, 5)
                if (m := re.match(rf"^((?:[\w'’?-]+ ){{{k - 1}}}[\w'’?-]+)\s*[:=]?\s+(\S.*)$", part))
                and _is_answer(m[2])
            ),
            None,
        )
        if match is None or len(match[1].split()) > 4:
            return {}
        found[match[1]] = match[2]
    kinds = [kind_of_label(label) for label in found]
    return found if any(kind in ("words", "consent") for kind in kinds) else {}


def _is_answer(text: str) -> bool:
    said = closed.stripped(fold(text))
    return answers(text) or bool(said and head_of(said)[0] and said.split()[0].strip(",.") in closed.YES | closed.NO)


_OF_LEAVE = frozenset(
    re.findall(
        r"[^\s]+",
        "a an the i me my mine he she they it we us you him her them his hers their theirs one who that this those these is was are were be been being am do does did done has have had "
        "will would shall should can could may might must to of in on at for with without by as if and but or so too also than then there here not no nor never n't t s d ll ve re m yes ok okay "
        "fine happy glad pleased content willing comfortable good right all well quite very really more most only just even still now yet again after before later first whole both either any "
        "says said say saying tell told asks asked ask asking agree agrees agreed agreeing allow allowed permit permits permission consent consents consented leave gave gives give given want wants wanted wish "
        "wishes wished like likes liked love loves prefer prefers preferred mind minds minded rather sooner refuse refuses refused decline declines declined object objects objected keep keeps kept put puts "
        "use used uses using quote quoted quotes quoting quotable print prints printed printing publish published publishing share shared sharing show shown showing include included including repeat repeated pass passed "
        "name names named naming anonymous anonymously anonymity unnamed identified identify identifying credit credited attributed pseudonym word words story stories quotation piece bit part card dream "
        "photo picture everything anything something nothing please thanks thank way case about over out off up down under from into beside booklet leaflet newsletter book report bid poster website exhibition "
        "provided long condition conditions unless until though although because she'd he'd they'd doesn't don't didn't wouldn't isn't wasn't aren't can't won't couldn't haven't hasn't there's it's that's he's she's they're "
        "surname initials full real own first last left let lets us ours mr mrs ms miss dr lady man woman person people somebody nobody everybody anyone anybody public print firm clear sure though fully",
    )
)
"""Words of leave and of the glue between: a sentence that holds others tells of something else as well."""


@remembered
def is_plain(text: str, spare: int = 0) -> bool:
    """Whether a sentence speaks of leave and of nothing else, but for names and so many other words.

    >>> is_plain("Dennis is fine with us using it and with his name."), is_plain("They agreed to share the hob.")
    (True, False)
    """
    line = bare_line(text)
    told = [word for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", line) if not word[0].isupper()]
    said = fold(" ".join(told))
    if len(_others(said)) > spare + _PHRASES:
        return False
    for pattern in (words.UNNAMED, words.NAMED, words.QUOTE, words.CONSENT, words.ASK):
        said = pattern.sub(" ", said)
    return len(_others(said)) <= spare


_PHRASES = 20
"""So many words at most that are no words of leave by themselves have turns of phrase about it in one sentence."""
_PLAIN = _OF_LEAVE | closed.NEUTRAL | closed.YES | closed.NO


def _others(said: str) -> list[str]:
    return [w for w in said.split() if w not in _PLAIN]
