"""Who may be quoted, what is replaced, which words are taken out: every single question that the guard decides."""

from __future__ import annotations

import copy
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from harvest.model import Audience, Consent, Material, Passage, Permission, Role, Source, Voice
from harvest.model.findings import TEXT, Finding, Verdict
from harvest.model.teller_checks import IN_TELLERS_WORDING
from harvest.privacy.checked import Checked
from harvest.privacy.consent import A_PART, TO_BE_LOOKED_AT, why_held
from harvest.privacy.identify import FlagKind, NameList, find
from harvest.privacy.known_strings import KnownStrings
from harvest.privacy.names import VoiceNames, group_names, names_of, own_words
from harvest.privacy.naming_children import naming, naming_a_child
from harvest.privacy.parts_waiting import waiting_by_voice
from harvest.privacy.pointing_back import pointed_at
from harvest.privacy.review import PERSONS, is_replaced, kept_everywhere, key_of, label_for
from harvest.privacy.source_text import NAME, ClearedText, Cut, cuts_of, in_file_title
from harvest.privacy.team_text import TeamText


class Rules:
    """What may leave of one inquiry for one audience, asked passage by passage and finding by finding."""

    def __init__(self, material: Material, audience: Audience):
        self.material = material
        self.audience = audience
        self._few = self._telling_roles()
        self.voices = {v.id: v for v in self._without_telling_roles()}
        self.sources = {s.id: s for s in material.sources}
        self.findings = self._findings()
        self.every = {p.id: p for p in material.passages}
        self.gone = {p.id for p in material.passages if not self._stays(p)}
        self.staying = self._staying()
        self._why: dict[tuple[object, ...], str] = {}
        self.checked = Checked(material.planning.checks)
        self.by_source: dict[int, list[Passage]] = defaultdict(list)
        for p in material.passages:
            self.by_source[p.source_id].append(p)
        wishes = {i for i, found in self.findings.items() if any(f.kind == FlagKind.WISH for f in found)}
        self._in_parts = {v for (v, _), said in material.permissions.items() if said.parts}
        told = [p for p in material.passages if p.voice_id in self._in_parts] if self._in_parts else []
        self._of_a_part = waiting_by_voice((p, said) for p in told if (said := self.permission(p)).parts)
        self._naming = naming(material.children, self.voices.values())
        self.pointed_at = {i: self._waiting(i, i in wishes) for i in (self.by_source if self._naming else wishes)}
        self.held = {i: reason for i, p in self.staying.items() if (reason := self._held(p, p.source_id in wishes))}
        self.reworded = {
            i: words for i, p in self.staying.items() if i not in self.held and (words := self.checked.wording(p))
        }
        self._kept_everywhere = kept_everywhere(material.findings)
        self.names = VoiceNames(self.voices.values(), self._kept_everywhere)
        self.words = self._team_text({*self.held, *self.gone, *self.reworded})
        self._wording = self._team_text({*self.held, *self.gone}) if self.reworded else self.words
        self._closed = self._somebody_is_silent()
        self.texts = {s.id: self._text(s, closed=self._closed) for s in material.sources}
        self.kept = self._kept()

    def after(self, material: Material, touched: Collection[int]) -> Rules | None:
        """The rules for an inquiry that differs in what lies in the ``touched`` sources, and in nothing else; None
        where what changed there reaches further: the role of a voice, a name everywhere, a text of the team."""
        if self.reworded:
            return None
        new = copy.copy(self)
        new.material = material
        there = [p for p in material.passages if p.source_id in touched]
        gone = [p for source_id in touched for p in self.by_source.get(source_id, ())]
        if any(p.voice_id in self._in_parts for p in (*there, *gone)):
            return None
        if {p.voice_id for p in there} != {p.voice_id for p in gone} and (
            (new._telling_roles(), new._somebody_is_silent()) != (self._few, self._closed)
        ):
            return None
        if kept_everywhere(material.findings) != self._kept_everywhere:
            return None
        new.sources = {s.id: s for s in material.sources}
        new.findings = new._findings()
        new.by_source = self.by_source.copy()
        for source_id in touched:
            new.by_source.pop(source_id, None)
        for p in there:
            new.by_source[p.source_id].append(p)
        new.held = dict(self.held)
        for p in gone:
            new.held.pop(p.id, None)
        new.every = {p.id: p for p in material.passages}
        new.gone = self.gone.difference(p.id for p in gone).union(p.id for p in there if not new._stays(p))
        new.staying = new._staying()
        wishes = {i for i in touched if any(f.kind == FlagKind.WISH for f in new.findings.get(i, ()))}
        new.pointed_at = self.pointed_at | {i: new._waiting(i, i in wishes) for i in touched}
        new.held |= {p.id: why for p in there if p.id in new.staying and (why := new._held(p, p.source_id in wishes))}
        if any(p.id not in new.held and new.checked.wording(p) for p in there):
            return None
        if self._clears_by(touched) != new._clears_by(touched):
            new.words = new._wording = new._team_text({*new.held, *new.gone})
            if not self.words.clears_alike(new.words):
                return None
        new.texts = {**self.texts, **{i: new._text(new.sources[i], closed=self._closed) for i in touched}}
        new.kept = new._kept()
        return new

    def _waiting(self, source_id: int, wishes: bool) -> frozenset[int]:
        """The passages of a source that wait for a look: a later wish is about them, or they name a child."""
        here, found = self.by_source.get(source_id, []), self.findings.get(source_id, ())
        return naming_a_child(self._naming, here, found) | (pointed_at(here, found) if wishes else frozenset())

    def _clears_by(self, sources: Collection[int]) -> list[object]:
        """All that texts of the team are cleared by and that lies in these sources: what was found, wherever it
        stands in the words; what is silent; and what the sources are called."""
        found = [f for i in sources for f in self.findings.get(i, ())]
        here = [p for i in sources for p in self.by_source.get(i, ())]
        return [
            *((f.kind, f.key, f.text, f.label, f.state, f.field == TEXT or (f.field, f.start, f.end)) for f in found),
            *((p.id, p.text) for p in here if p.id in self.held or p.id in self.gone),
            *((s.title, s.file, s.attributes) for i in sources if (s := self.sources.get(i)) is not None),
        ]

    def _findings(self) -> dict[int, list[Finding]]:
        """What was found in each source, under the labels that may be told."""
        renamed = {old.pseudonym: self.voices[old.id].pseudonym for old in self.material.voices}
        found: dict[int, list[Finding]] = defaultdict(list)
        for f in self.material.findings:
            label = renamed.get(f.label, f.label)
            found[f.source_id].append(f if label == f.label else replace(f, label=label))
        return found

    def _somebody_is_silent(self) -> bool:
        """Whether somebody who may not be quoted speaks in no passage, and so perhaps between passages."""
        m = self.material
        return bool({v.id for v in m.voices if not v.may_be_quoted} - {p.voice_id for p in m.passages})

    def _kept(self) -> set[int]:
        """The sources of which anything stays."""
        there = {s.id for s in self.material.sources}
        if not self.gone:
            return there
        return there - ({p.source_id for p in self.material.passages} - {p.source_id for p in self.staying.values()})

    def _telling_roles(self) -> set[Role]:
        """The roles that so few hold that they say who it is; for the team there are none."""
        m = self.material
        speaking = {p.voice_id for p in m.passages}
        held = Counter(v.role for v in m.voices if v.id in speaking and v.may_be_counted)
        few = {role for role, n in held.items() if role.words.telling and n < m.suppress_below}
        return set() if self.audience is Audience.TEAM else few

    def _without_telling_roles(self) -> list[Voice]:
        """The voices; for others than the team those whose role few hold are participants without a role."""
        return [
            replace(v, role=Role.UNKNOWN, pseudonym=f"Participant {v.id}") if v.role in self._few else v
            for v in self.material.voices
        ]

    def role(self, passage: Passage) -> Role:
        """The role in which a passage was said, as it may be told."""
        voice = self.voices.get(passage.voice_id)
        told = voice is None or voice.role is not Role.UNKNOWN or not passage.role.words.telling
        return passage.role if told else Role.UNKNOWN

    def _staying(self) -> dict[int, Passage]:
        """The passages that are counted, in reading order; where all are, they are there once."""
        return {i: p for i, p in self.every.items() if i not in self.gone} if self.gone else self.every

    def permission(self, passage: Passage) -> Permission:
        """What the teller of a passage permits in the file that it is in."""
        source = self.sources.get(passage.source_id)
        if source is not None:
            known = self.material.permissions.get((passage.voice_id, source.file_id))
            if known is not None:
                return known
        voice = self.voices.get(passage.voice_id)
        return Permission.of(voice.consent if voice is not None else Consent.NONE)

    def _stays(self, passage: Passage) -> bool:
        """Whether a passage is counted at all: not once its voice withdrew or said no to analysis."""
        voice = self.voices.get(passage.voice_id)
        return voice is not None and voice.may_be_counted and self.permission(passage).analysis != "no"

    def _held(self, passage: Passage, wishes: bool) -> str:
        """Why the words of a passage don't leave; empty when they do."""
        source, permission = self.sources.get(passage.source_id), self.permission(passage)
        alike = (id(permission), source and source.kind, source and source.file_id)
        reason = self._why.get(alike)
        if reason is None:  # permissions that are alike are one object, held by the material
            asked = self.material.asked.get(source.file_id, frozenset()) if source is not None else frozenset()
            kind = source.kind if source else None
            reason = self._why[alike] = why_held(permission, self.audience, kind, asked)
        reason = reason or self.checked.why_held(passage) or (A_PART if passage.id in self._of_a_part else "")
        if not reason and passage.id in self.pointed_at.get(passage.source_id, ()):
            return TO_BE_LOOKED_AT
        if (
            not reason
            and wishes
            and any(
                f.kind == FlagKind.WISH
                and f.state is not Verdict.KEPT
                and f.field == TEXT
                and f.start < passage.end
                and f.end > passage.start
                for f in self.findings.get(passage.source_id, ())
            )
        ):
            return TO_BE_LOOKED_AT
        return reason

    def _team_text(self, silent: set[int]) -> TeamText:
        """What clears text of the team, in which the words of ``silent`` passages must not be found."""
        m = self.material
        every = [f for rows in self.findings.values() for f in rows]
        out = [f for f in every if is_replaced(f, self.audience)]
        titles: dict[str, list[Cut]] = defaultdict(list)
        for f in out:
            source = self.sources.get(f.source_id)
            if source is not None and f.field != TEXT:
                written = source.title if f.field == "title" else source.attributes.get(f.field.partition(": ")[2], "")
                titles[written].append(_cut(f))
                if f.field == "title" and (cut := in_file_title(source, _cut(f))) is not None:
                    titles[source.file].append(cut)
        people = NameList.of(
            people=names_of(m.voices),
            replace=[f.text for f in out if f.kind in PERSONS],
            keep=sorted(kept_everywhere(m.findings)),
            own=own_words(m.title, m.question, m.events, m.voices),
        )
        labels = {f.key: f.label for f in every if f.label}
        return TeamText(
            self.names,
            [p for p in m.passages if p.id in silent],
            known=KnownStrings(out),
            titles=titles,
            finder=None if self.audience is Audience.TEAM else lambda text: find([text], people)[0],
            label_of=lambda found: labels.get(key_of(found.text)) or label_for(found.kind),
            groups=group_names(m.voices),
            asked=m.questions,
        )

    def _text(self, source: Source, *, closed: bool) -> ClearedText:
        found = self.findings.get(source.id, ())
        kept = [(f.start, f.end) for f in found if f.field == TEXT and f.state is Verdict.KEPT]
        own = self.by_source.get(source.id, [])
        cuts = [
            Cut(start, end, instead)
            for start, end, instead in self.names.replacements(source.text)
            if not any(a < end and start < b for a, b in (*kept, *self._of_the_named(own, instead)))
        ]
        for f in (f for f in found if f.field == TEXT and is_replaced(f, self.audience)):
            if not self._own_name(f, own):
                cuts.append(_cut(f))
            elif f.state is Verdict.REPLACED:
                cuts.append(Cut(f.start, f.end, NAME))
        cuts = self._in_tellers_wording(own, cuts)
        return ClearedText(source.text, cuts_of(source, own, self.held, self.gone, cuts, closed=closed))

    def _in_tellers_wording(self, passages: Iterable[Passage], cuts: list[Cut]) -> list[Cut]:
        """The cuts, with the whole of each passage that its teller put otherwise as one of them."""
        for p in passages:
            if p.id in self.reworded:
                words = f"{self._wording.free(self.reworded[p.id])} [{IN_TELLERS_WORDING}]"
                cuts = [c for c in cuts if c.end <= p.start or c.start >= p.end] + [Cut(p.start, p.end, words)]
        return cuts

    def _of_the_named(self, passages: Iterable[Passage], instead: str) -> list[tuple[int, int]]:
        """Where somebody speaks whose name would be replaced by this, and who wished to be named for these words."""
        return [
            (p.start, p.end)
            for p in passages
            if (voice := self.voices.get(p.voice_id)) is not None
            and instead == f"[{voice.pseudonym}]"
            and self.shown_name(p) == voice.label != voice.pseudonym
        ]

    def _own_name(self, finding: Finding, passages: Iterable[Passage]) -> bool:
        """Whether people who wish to be named say their own name."""
        if finding.kind not in PERSONS:
            return False
        for p in passages:
            if p.start <= finding.start and finding.end <= p.end:
                voice = self.voices.get(p.voice_id)
                named = voice is not None and self.permission(p).quotation == "named"
                own = {part for name in voice.names for part in key_of(name).split()} if voice is not None else set()
                return named and set(finding.key.split()) <= own
        return False

    def is_open(self, passage_id: int) -> bool:
        return passage_id in self.staying and passage_id not in self.held

    def shown_name(self, passage: Passage) -> str:
        """The real name only where the teller wished it for these very words."""
        voice, permission = self.voices[passage.voice_id], self.permission(passage)
        return voice.label if permission.level is Consent.NAMED and voice.withdrawn_at is None else voice.pseudonym


def _cut(finding: Finding) -> Cut:
    return Cut(finding.start, finding.end, f"[{finding.label or '…'}]")
