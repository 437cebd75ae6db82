"""What a host makes of an event at the screens: who is one person and what those who wait permit, as the truth says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bench.unseen.inquiry import words
from harvest import workspace as verbs

LEVELS = {"unknown": 0, "no": 0, "anonymous": 1, "named": 2}


def said_by_names(names: Sequence[str]) -> set[str]:
    """Names as they are compared.

    >>> said_by_names(["Ada  King", "ada king"])
    {'ada king'}
    """
    return {" ".join(words(name)) for name in names}


def settled(ws: verbs.Workspace, people: Sequence[Mapping[str, Any]]) -> int:
    """Answer what the screens ask of an event, and only that; how many were settled.

    Voices proposed as one person are made one where they are, and a name on a list under which nobody speaks is given
    to whoever is meant among those proposed; of each who waits what they permit is recorded, quotation
    and partners; who is taken for a child and is none is released. Nothing is done for whom no screen asks.
    """
    for proposed in verbs.intake.who_may_be_one(ws).proposed:
        stays = proposed.stays
        for other in proposed.others:
            one, two = _person(people, stays.names), _person(people, other.voice.names)
            if one is not None and one is two:
                verbs.intake.merge_voices(ws, other.voice.id, stays.id)
            else:
                verbs.intake.are_two(ws, [(stays.id, other.voice.id)])
    _heard_elsewhere(ws, people)
    waiting = verbs.protection.waiting_voices(ws)
    for voice in waiting:
        _answer(ws, people, voice)
    return len(waiting)


def _heard_elsewhere(ws: verbs.Workspace, people: Sequence[Mapping[str, Any]]) -> None:
    """Say of a name on a list under which nobody speaks who is meant, where that is proposed and the words show it."""
    said: dict[str, list[str]] = {}
    for passage in verbs.report.passages_json(ws)["passages"]:
        said.setdefault(passage["speaker"] or "", []).append(" ".join(words(passage["text"])))
    for silent in verbs.intake.who_speaks_nowhere(ws):
        if silent.name not in {one.name for one in verbs.intake.who_speaks_nowhere(ws)}:
            continue  # what was said of another name has told it
        person = _person(people, [silent.name])
        own = [" ".join(words(s["text"])) for s in person["snippets"]] if person is not None else []
        for voice in silent.may_be:
            if any(snippet in text for snippet in own for text in said.get(voice.label, ())):
                verbs.intake.speaks_as(ws, silent.name, voice.id)
                break


def looked_through(ws: verbs.Workspace, people: Sequence[Mapping[str, Any]]) -> int:
    """Put right what was read wrongly of those who wait for nothing, as a host who looks through them; how many."""
    wrong = 0
    for voice in verbs.protection.settled_voices(ws):
        person = _person(people, [voice.name])
        if person is not None and (_quotation(person), person["sharing"]) != (voice.reads, voice.shares):
            wrong += _answer(ws, people, voice)
    return wrong


def _answer(ws: verbs.Workspace, people: Sequence[Mapping[str, Any]], voice: verbs.protection.WaitingVoice) -> bool:
    person = _person(people, [voice.name])
    if person is None or person.get("child"):
        return False
    answers: dict[str, object] = {"quotation": _quotation(person)}
    if person["sharing"] != "unknown":
        answers["sharing"] = person["sharing"]
    if voice.minor:
        answers["minor"] = False
    verbs.settings.record_consent(ws, [voice.id], answers)
    return True


def _quotation(person: Mapping[str, Any]) -> str:
    return "no" if person.get("withdrawn") or not LEVELS[person["quotation"]] else person["quotation"]


def _person(people: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Mapping[str, Any] | None:
    own = said_by_names(names)
    return next((p for p in people if own & said_by_names([p["name"], *p.get("also", ())])), None)
