"""Dreams, statements and pledges as they may leave: words by consent, a name only where its person wished it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import fields, replace
from typing import TypeVar

from harvest.model import (
    AssetNote,
    Audience,
    Chosen,
    Consent,
    Dream,
    Need,
    Opportunity,
    Permission,
    Plan,
    Planning,
    Pledge,
    PledgeNote,
    QuestionSet,
    Reason,
    Recommendation,
    Statement,
    Translation,
    VoiceKind,
    WrittenFinding,
)
from harvest.model.organisations import is_organisation
from harvest.privacy.identify import NameList, find
from harvest.privacy.names import names_of
from harvest.privacy.review import PERSONS, key_of
from harvest.privacy.rules import Rules

Written = TypeVar("Written", Plan, Need, Opportunity, Recommendation, AssetNote)

SOMEBODY = "Somebody"
"""Who promised, where the team wrote it down and nobody said that the name may be printed."""
_SOMEBODY_OF = re.compile(r"^(?:An?|One|Two|Three|Some|The|Our|All)(?: [a-z]+)+,?(?: [A-Z][\w'’-]+ table)?$")
_SOMEBODYS_KIND = re.compile(r"^(?:An?|One|Two|Three|Some) [a-z]+(?: (?:worker|nurse|person|people|group)s?)?\b")
_AND_A_NAME = re.compile(r"\b(?:from|at|with|on behalf)\b", re.IGNORECASE)


def _is_nobodys_name(who: str, rules: Rules, voice_id: int) -> bool:
    """Whether this is what an organisation or *a resident* is called, and holds no name that anybody finds."""
    organisation = is_organisation(who) and not _AND_A_NAME.search(who)
    everybody = re.match(r"^(?:we all|all of us|every(?:body|one))\b[a-z ]*$", who, re.IGNORECASE)
    if not (organisation or everybody or _SOMEBODY_OF.match(who)):
        return False
    return _names_nobody(who, rules, voice_id)


def _names_nobody(who: str, rules: Rules, voice_id: int = 0) -> bool:
    """Whether no name of a person is found in it, of whoever spoke (but for this voice) or anybody else."""
    others = names_of(v for v in rules.voices.values() if v.id != voice_id)
    return not any(f.kind in PERSONS for f in find([who], NameList.of(people=others))[0])


def clear_planning(planning: Planning, rules: Rules) -> Planning:
    """What people made of dreams and pledges, as it may leave for the audience of these rules."""
    dreams = [_dream(d, rules) for d in planning.dreams if _counted(d.voice_id, d.source_id, rules)]
    there = {d.id for d in dreams}
    return Planning(
        dreams=tuple(dreams),
        groups=tuple(
            replace(g, name=rules.words.free(g.name), dreams=tuple(d for d in g.dreams if d in there))
            for g in planning.groups
        ),
        statements=tuple(_statement(s, rules, there) for s in planning.statements),
        pledges=tuple(
            _pledge(p, rules) for p in planning.pledges if not p.source_id or _counted(p.voice_id, p.source_id, rules)
        ),
        plan=_freed(planning.plan, rules, but=("contact",)),
        questions=_asked(planning.questions, rules),
        invited=tuple(replace(i, group=rules.words.title(i.group)) for i in planning.invited),
        needs=tuple(_freed(n, rules, but=("id", "table")) for n in planning.needs),
        opportunities=tuple(
            replace(
                _freed(o, rules, but=("id", "need", "written_by", "at")),
                passages=tuple(p for p in o.passages if p in rules.staying),
            )
            for o in planning.opportunities
        ),
        findings=tuple(_finding(f, rules) for f in planning.findings),
        recommendations=tuple(_recommendation(r, rules) for r in planning.recommendations),
        chosen=tuple(_chosen(c, rules) for c in planning.chosen),
        assets=tuple(_freed(a, rules, but=("kind",)) for a in planning.assets),
        translations=tuple(
            replace(t, text=rules.words.free(t.text)) for t in planning.translations if _still_said(t, rules)
        ),
        with_before=planning.with_before,
        # who answered is counted; which words stand instead is in the texts
        checks=tuple(replace(c, words="") for c in planning.checks if c.passage not in rules.gone),
    )


def _still_said(t: Translation, rules: Rules) -> bool:
    """Whether the words that were translated may leave, and are still those that stand there and are printed."""
    passage = rules.every.get(t.passage)
    return passage is not None and rules.is_open(t.passage) and t.passage not in rules.reworded and t.fits(passage.text)


def _finding(finding: WrittenFinding, rules: Rules) -> WrittenFinding:
    """The sentence as it may be read; what it was before is nobody's but the team's."""
    team = rules.audience is Audience.TEAM
    words = rules.words.free
    return replace(
        finding,
        text=words(finding.text),
        compared=replace(finding.compared, said=words(finding.compared.said)) if finding.compared else None,
        quotations=tuple(q for q in finding.quotations if q.passage in rules.staying),
        versions=tuple(replace(v, text=words(v.text)) for v in finding.versions) if team else (),
    )


def _chosen(chosen: Chosen, rules: Rules) -> Chosen:
    def freed(reason: Reason) -> Reason:
        return replace(reason, because=rules.words.free(reason.because))

    reason = freed(chosen.reason) if chosen.reason else None
    return replace(chosen, reason=reason, disagreed=tuple(map(freed, chosen.disagreed)))


def _recommendation(r: Recommendation, rules: Rules) -> Recommendation:
    """As the team wrote it; an organisation or office that is asked is called by its name: it has to answer."""
    asked = r.asked if _names_nobody(r.asked, rules) else rules.words.free(r.asked)
    freed = _freed(r, rules, but=("id", "due", "asked", "finding", "missing", "who", "at"))
    return replace(freed, asked=asked, missing=rules.words.title(r.missing))  # as groups that were invited are called


def _asked(asked: QuestionSet | None, rules: Rules) -> QuestionSet | None:
    return replace(asked, questions=tuple(rules.words.free(q) for q in asked.questions)) if asked else None


def _freed(written: Written, rules: Rules, but: Collection[str] = ()) -> Written:
    """What the team wrote in words, cleared field by field."""
    texts = {f.name: getattr(written, f.name) for f in fields(written) if f.name not in but}
    freed = {name: rules.words.free(text) for name, text in texts.items() if isinstance(text, str)}
    return replace(written, **freed)  # type: ignore[arg-type]


def _permission(voice_id: int, source_id: int, rules: Rules) -> Permission:
    source, voice = rules.sources.get(source_id), rules.voices.get(voice_id)
    known = rules.material.permissions.get((voice_id, source.file_id)) if source is not None else None
    return known or Permission.of(voice.consent if voice is not None else Consent.NONE)


def _counted(voice_id: int, source_id: int, rules: Rules) -> bool:
    voice = rules.voices.get(voice_id)
    return voice is not None and voice.may_be_counted and _permission(voice_id, source_id, rules).analysis != "no"


def _words(text: str, source_id: int, start: int, end: int, rules: Rules) -> str:
    """Words of a source as they may leave: sliced out of its cleared text, so that consent and review hold for them."""
    cleared = rules.texts.get(source_id)
    if cleared is None:
        return ""
    a, b = cleared.span(start, end)
    return " ".join(cleared.text[a:b].split())


def _dream(dream: Dream, rules: Rules) -> Dream:
    return replace(
        dream,
        text=_words(dream.text, dream.source_id, dream.start, dream.end, rules),
        table=rules.words.maybe_label(dream.table),
        event=rules.words.maybe_label(dream.event),
        when=rules.words.free(dream.when),
    )


def _statement(statement: Statement, rules: Rules, there: set[int]) -> Statement:
    return replace(
        statement,
        topic=rules.words.free(statement.topic),
        text=rules.words.free(statement.text),
        dreams=tuple(d for d in statement.dreams if d in there),
    )


def _pledge(pledge: Pledge, rules: Rules) -> Pledge:
    what = rules.words.free(pledge.what)
    if pledge.source_id and pledge.worded_as_said:
        what = _words(pledge.what, pledge.source_id, pledge.start, pledge.end, rules)
    notes = tuple(PledgeNote(n.at, n.who, rules.words.free(n.text)) for n in pledge.notes)
    return replace(
        pledge,
        who=_who(pledge, rules),
        what=what,
        by=rules.words.free(pledge.by),
        towards=pledge.towards if ":" in pledge.towards else rules.words.free(pledge.towards),
        notes=notes,
        event=rules.words.maybe_label(pledge.event),
    )


def _who(pledge: Pledge, rules: Rules) -> str:
    """Who promised: an organisation as it is called; a person by name only where they wished it for these words."""
    if not pledge.who:
        return ""
    named = [v for v in rules.voices.values() if v.consent is Consent.NAMED and v.may_be_counted]
    if pledge.source_id:
        allowed = _permission(pledge.voice_id, pledge.source_id, rules).level is Consent.NAMED
        voice = rules.voices[pledge.voice_id]
        instead = voice.pseudonym if voice.kind == VoiceKind.PERSON else SOMEBODY
    else:
        allowed = key_of(pledge.who) in {key_of(v.label) for v in named}
        instead = SOMEBODY
    if allowed or _is_nobodys_name(pledge.who, rules, pledge.voice_id):
        return pledge.who
    # “A resident of the Garths” may be told from others; “A resident” is nobody, and is read where a number is not
    kind = _SOMEBODYS_KIND.match(pledge.who)
    return kind[0] if kind else instead
