"""What a project for others does not say of people: a list of who is what tells who said what."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from harvest.model import Material, Role
from harvest.refi.project_contents import Loss


def without_attributes(material: Material) -> Material:
    """The inquiry without what is recorded of each voice, and of each source that is about the one who told it."""
    shared = _shared(material)
    return replace(
        material,
        voices=tuple(replace(v, attributes={}, at_events={}) for v in material.voices),
        sources=tuple(s if s.id in shared else replace(s, attributes={}) for s in material.sources),
    )


def kept_back(material: Material) -> list[Loss]:
    """What ``without_attributes`` leaves out, for the report beside the file."""
    shared = _shared(material)
    of_voices = sum(len(v.attributes) for v in material.voices)
    of_sources = sum(len(s.attributes) for s in material.sources if s.id not in shared)
    why = "a list of who is what tells who said what; it is in the full archive for the team"
    return [Loss("attribute of a voice", of_voices, why), Loss("attribute of one person's source", of_sources, why)]


def _shared(material: Material) -> set[int]:
    """Sources that several people speak in, apart from hosts: their attributes are about the gathering."""
    hosts = {v.id for v in material.voices if v.role is Role.FACILITATOR}
    tellers: dict[int, set[int]] = defaultdict(set)
    for passage in material.passages:
        if passage.voice_id not in hosts:
            tellers[passage.source_id].add(passage.voice_id)
    return {source for source, voices in tellers.items() if len(voices) > 1}
