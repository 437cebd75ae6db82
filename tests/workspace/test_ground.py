"""What the overview says of who was heard is what counting one voice after the other gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from harvest.evidence.characteristics import demographic
from harvest.evidence.location import table_name
from harvest.evidence.missing import hearing
from harvest.model import Consent, Passage, Role, Voice
from harvest.workspace.inquiry.ground import _heard, _role_group

TOLD = [{}, {"Age": "74", "Ward": " North "}, {"Area": "North", "Ward": "North"}, {"Ward": ""}, {"Favourite": "tea"}]
VOICES = st.lists(st.tuples(st.sampled_from(list(Role)), st.integers(0, len(TOLD) - 1)), max_size=8)
SAID = st.lists(
    st.tuples(
        st.integers(1, 8),
        st.booleans(),
        st.sampled_from(["1", "Table 1", "2", None]),
        st.sampled_from([None, "A", "B"]),
    ),
    max_size=12,
)


def _made(
    people: list[tuple[Role, int]], said: list[tuple[int, bool, str | None, str | None]]
) -> tuple[list[Voice], list[Passage]]:
    voices = [
        Voice(n, f"V{n}", f"P{n}", role, Consent.NONE, attributes=TOLD[own]) for n, (role, own) in enumerate(people, 1)
    ]
    passages = [
        Passage(n, 1, "S", n, 0, 1, "x", who, f"V{who}", Role.UNKNOWN, codeable, event=event, table=table)
        for n, (who, codeable, table, event) in enumerate(said, 1)
        if who <= len(voices)
    ]
    return voices, passages


@given(VOICES, SAID)
def test_who_was_heard_is_counted_as_voice_by_voice(
    people: list[tuple[Role, int]], said: list[tuple[int, bool, str | None, str | None]]
) -> None:
    voices, passages = _made(people, said)
    speaking = {p.voice_id for p in passages if p.codeable}
    groups: dict[str, dict[str, set[int]]] = {}
    for v in voices:
        if v.id in speaking:
            groups.setdefault("role", {}).setdefault(_role_group(v.role), set()).add(v.id)
            for key, value in v.attributes.items():
                name = demographic(key)
                if name and value.strip():
                    groups.setdefault(name, {}).setdefault(value.strip(), set()).add(v.id)
    for role in Role:
        if speaking and role.words.expected:
            groups["role"].setdefault(_role_group(role), set())
    for p in passages:
        if p.codeable and p.table:
            at = table_name(p.table) + (f" ({p.event})" if p.event else "")
            groups.setdefault("table", {}).setdefault(at, set()).add(p.voice_id)
    found = _heard(voices, passages)
    assert found == {name: {value: len(ids) for value, ids in sorted(of.items())} for name, of in groups.items()}
    assert list(found) == list(groups)
    heard = hearing(voices, passages)
    told = {v.id for v in heard.voices for k, value in v.attributes.items() if demographic(k) and value.strip()}
    assert heard.recorded == len(told)
    for name, of in heard.groups.items():
        assert {value: set(ids) for value, ids in of.items()} == groups.get(name, {})
        assert all(len(ids) == len(set(ids)) for ids in of.values())
