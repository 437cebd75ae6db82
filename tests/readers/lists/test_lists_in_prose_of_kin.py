"""Sentences about several people at once, about kin, and about what is still to be asked."""

from __future__ import annotations

from harvest.readers.lists_by_name.reading import parse_listed_by_name


def said_of_three(*lines: str) -> list[tuple[str, str] | None]:
    names = ["Ada Obi", "Bo Lind", "Cy Day"]
    text = "\n".join(["Who may be quoted after the lido evening", *lines]).encode()
    people = parse_listed_by_name("who.txt", text, names=[[name] for name in names]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def test_all_behind_several_names_is_these_and_not_everybody():
    said = said_of_three(
        "Ada Obi and Bo Lind both said we can quote them with their names.", "Cy Day would rather not be quoted."
    )
    assert [p and p[0] for p in said] == ["named", "named", "no"]


def test_whoever_is_only_named_as_kin_is_not_who_said_it():
    said = said_of_three(
        "Ada Obi may be quoted with her name.",
        "Cy Day, Ada's dad, said no, he does not want to be quoted.",
        "Bo Lind is fine with being quoted but without his name.",
        "On passing comments to our partners (the council and the credit union):",
        "yes from Bo",
        "no from Ada and Cy",
    )
    assert said == [("named", "no"), ("anonymous", "yes"), ("no", "no")]


def test_what_is_still_to_be_asked_is_what_was_spoken_of_last():
    said = said_of_three(
        "Ada Obi - quote ok, name ok. council?? must still ask her", "Bo Lind - quote ok, must still ask her"
    )
    assert said[0] is not None and said[0][0] == "named" and said[0][1] != "yes"
    assert said[1] is None or "…" in said[1][0] or said[1][0] == "unknown"


def test_joy_in_what_is_to_come_is_no_condition():
    assert said_of_three("Ada Obi - yes, use my name, can't wait to see it!!", "Bo Lind - yes, once I see it")[0] == (
        "named",
        "unknown",
    )


def test_what_everybody_was_asked_is_no_yes_of_theirs():
    said = said_of_three(
        "I asked everyone three things: whether we may quote what they said, whether their name may stand there, and "
        "whether the council may have it as well.",
        "Ada Obi is happy to be quoted, with her name.",
        "Bo Lind does not want to be quoted.",
        "Cy Day was on his way out.",
    )
    assert said[0] is not None and said[0][0].strip("…") == "named" and said[0][1] != "yes"
    assert said[1] is not None and said[1][0] == "no"
    assert said[2] is None or said[2][0].strip("…") == "unknown"
