"""Notes that tell how somebody could be asked: with no telephone of their own, or through whoever interpreted."""

from __future__ import annotations

from harvest.readers.lists_by_name.reading import parse_listed_by_name

_NOTES = """From my diary: what people told me about permission
Mon 4 May  Ada Obi, table 3. {} Keep it: yes. Print: yes, but without her name. Partners: no. Photo: no.
Mon 4 May  Bo Lind, interpreter. Keep it: yes. Print: yes, with his name. Partners: yes. Photo: yes.
Wed 6 May  Cy Day. Keep it: yes. Print: no. Partners: no. Photo: no.
"""
_NAMES = ["Ada Obi", "Bo Lind", "Cy Day"]


def _read(how: str) -> dict[str, tuple[str, str]]:
    people = parse_listed_by_name("diary.txt", _NOTES.format(how).encode(), names=[[name] for name in _NAMES]).people
    return {
        name: (one.permission.quotation, one.permission.sharing) if not one.permission.hold else ("held", "")
        for name, one in zip(_NAMES, people, strict=True)
        if one
    }


def test_whoever_passed_the_question_on_answered_for_nobody() -> None:
    for how in (
        "No smartphone, asked her through Bo.",
        "Asked her via Bo Lind.",
        "She has no email, no computer. Spoke to her with the help of Bo.",
        "No phone or laptop.",
        "Asked her with Bo interpreting.",
    ):
        said = _read(how)
        assert said == {"Ada Obi": ("anonymous", "no"), "Bo Lind": ("named", "yes"), "Cy Day": ("no", "no")}, how


def test_whoever_answered_too_is_not_passed_over() -> None:
    said = _read("Asked her with Bo, and both want to see it first.")
    assert "named" not in said.get("Bo Lind", ("unknown",)) and said.get("Ada Obi", ("held",))[0] in ("held", "unknown")


def test_a_no_to_calls_or_to_the_name_stays() -> None:
    assert _read("No quotes from her, no phone calls.").get("Ada Obi", ("no",))[0] in ("no", "held", "unknown")
