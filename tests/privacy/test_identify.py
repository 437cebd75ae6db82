"""What gives people away is found, and what only looks like it stays."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harvest.privacy.identify import FlagKind, IdentifierKind, NameList, find, find_short, flags, leftovers
from harvest.privacy.identify.vocabulary import fold

NONE = NameList()


def _beside(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


LINES: tuple[str, ...] = _beside("invented_lines").LINES
LIVES: tuple[tuple[str, str, str], ...] = _beside("invented_lives").LIVES
measure = _beside("measure_names")
invented = _beside("measure_invented")


def found(text: str, names: NameList = NONE) -> list[str]:
    return [i.text for i in find([text], names)[0]]


def marked(line: str) -> tuple[str, list[tuple[int, int]], list[tuple[int, int]]]:
    text, must, stay, at = "", [], [], 0
    for sign in line:
        if sign in "{<":
            at = len(text)
        elif sign in "}>":
            (must if sign == "}" else stay).append((at, len(text)))
        else:
            text += sign
    return text, must, stay


@pytest.mark.slow
def test_fresh_lines_lose_what_gives_away_and_keep_what_only_looks_like_it() -> None:
    spans = missed = replaced = empty = 0
    for line in LINES:
        text, must, stay = marked(line)
        identifiers = find([text], NONE)[0]
        covered = {k for i in identifiers for k in range(i.start, i.end)}
        spans += len(must)
        replaced += len(identifiers)
        for start, end in must:
            start += len(text[start:end]) - len(re.sub(r"^(?:mrs|mr|dr) ", "", text[start:end], flags=re.I))
            missed += len(covered & set(range(start, end))) < 0.8 * (end - start)
        assert not [text[s:e] for s, e in stay if covered & set(range(s, e))]
        empty += sum(not any(i.start < e and s < i.end for s, e in must) for i in identifiers)
    assert spans >= 60 and missed <= 0.03 * spans
    assert empty <= replaced / 8


@pytest.mark.slow
def test_lives_no_longer_name_their_subject() -> None:
    named = []
    for (who, also, text), identifiers in zip(LIVES, find([t for _, _, t in LIVES], NONE), strict=True):
        for i in reversed(identifiers):
            text = f"{text[: i.start]}[{i.kind.value}]{text[i.end :]}"
        parts = [fold(w) for w in (*re.findall(r"[\w'-]+", who), *also.split()) if len(w) > 2 and w != "ibn"]
        named += [who for p in parts if re.search(rf"(?<!\w){re.escape(p)}(?!\w)", fold(text))]
    assert len(set(named)) <= 0.02 * len(LIVES)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["blind_first", "blind_second", "blind_third"])
def test_invented_lines_of_many_registers_lose_what_gives_away(name: str) -> None:
    spans, missed, replaced, empty = invented.counts(invented.rows(name))
    assert spans >= 80 and missed <= 0.05 * spans
    assert empty <= 0.1 * replaced


@pytest.mark.slow
@pytest.mark.parametrize("name", ["blind_fourth", "blind_fifth", "blind_sixth"])
def test_lines_of_another_writer_lose_what_gives_away(name: str) -> None:
    spans, missed, replaced, empty = invented.counts(invented.rows(name))
    assert spans >= 240 and missed <= 0.07 * spans
    assert empty <= 0.1 * replaced


@pytest.mark.parametrize("text", ["Run the bus on Sundays.", "Half the Polish shop is Welsh cakes now."])
def test_an_everyday_word_that_begins_a_sentence_is_nobody(text: str) -> None:
    assert not find([text], NameList())[0]


@pytest.mark.slow
def test_descriptions_hold_no_form_of_their_subjects_name() -> None:
    described = invented.forms()
    left = invented.forms_left(described)
    assert len(described) >= 80 and len(left) <= 0.02 * len(described), left


@pytest.mark.slow
def test_descriptions_in_many_registers_hold_no_form_of_their_subjects_name() -> None:
    described = invented.forms("lives_registers")
    left = invented.forms_left(described)
    assert len(described) >= 150 and len(left) <= 0.02 * len(described), left


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (
            "We could not run it without Hope Lane-Fox, who has the key. Hope works Tuesdays. She knows the boiler.",
            "Hope",
        ),
        ("Dot Finch kept the post office for years. Dot P, the fishermen called her. She painted the sea.", "Dot P"),
        ('Winifred Rose worked at the mill until she was sixty. "Win" to the whole shed, she could lip-read.', "Win"),
        ("Sandy Beach has heard the joke. Beach was a nurse. Every baby in the town has met Sandy, she says.", "Beach"),
        ("Jo Banks keeps goal and she never lets one in. The fans sing for Banksy. Banks is a plasterer.", "Banksy"),
    ],
)
def test_whoever_is_described_is_not_named_again_by_a_part_or_a_nickname(text: str, gone: str) -> None:
    assert not any(re.search(rf"\b{gone}\b", text[a:b]) for a, b in _left(text))


def test_groups_of_names_of_which_there_are_few_lines_are_found_as_well() -> None:
    rows = invented.rows("groups")
    spans, missed, replaced, empty = invented.counts(rows)
    assert spans >= 120 and missed <= 0.03 * spans and empty <= 0.1 * replaced
    spans, missed, _, _ = invented.counts([r for r in rows if r[0] == "word_names"])
    assert spans >= 40 and missed <= 0.05 * spans


@pytest.mark.parametrize("text", ["A table called Ferry wanted the boat back.", "Dream 4: a bench on every corner"])
def test_what_a_table_or_a_card_is_called_is_nobody(text: str) -> None:
    assert not find([text], NameList())[0]


@pytest.mark.parametrize(
    "text",
    [
        "so lau chi keung brings the mats",
        "everyone said daz'd do it and he did",
        "me and florin do the bins",
        "our jean went in and sorted it",
        "I owe Badger everything.",
        "Give Yip a ring.",
        "Constant, our lodger, was never late.",
    ],
)
def test_a_word_is_a_name_where_only_a_person_would_stand(text: str) -> None:
    assert found(text), text


def test_surname_initials_and_short_forms_name_the_subject_of_a_description() -> None:
    text = "Will Power (yes, really) ran the showroom for years. Power laughed. He signed W.P. and Will to the choir."
    assert not re.search(r"Power|W\.P\.|Will", "".join(text[a:b] for a, b in _left(text)))


def _left(text: str) -> list[tuple[int, int]]:
    ends = [0, *(k for i in find([text], NONE)[0] for k in (i.start, i.end)), len(text)]
    return list(zip(ends[::2], ends[1::2], strict=True))


def test_what_only_looks_like_a_name_stays() -> None:
    _, _, _, empty = invented.counts(invented.rows("stays"))
    assert empty <= 0.05 * len(invented.rows("stays"))


@pytest.mark.parametrize(
    "text",
    [
        "The pipes froze at New Year and the whole landing came round with kettles.",
        "At five in the morning everybody waves, the cleaners and the bakers too.",
        "He's only come for the sandwiches, and she's only here from nine.",
    ],
)
def test_feasts_and_times_of_everybody_stay(text: str) -> None:
    assert found(text) == []


def test_who_is_the_only_one_and_when_somebody_comes_home_still_goes() -> None:
    assert found("She's the only plumber for miles") == ["the only plumber for miles"]
    assert found("I get home at five in the morning most days") == ["five in the morning"]


@pytest.mark.slow
def test_invented_lives_of_the_whole_world_no_longer_name_their_subject() -> None:
    named = invented.lives()
    assert len(named) >= 110 and len(invented.still_named(named)) <= 0.02 * len(named)


@pytest.mark.slow
def test_no_group_of_names_is_missed_more_than_others() -> None:
    rows = invented.swaps()
    for group in {g for g, _ in rows}:
        spans, missed, _, _ = invented.counts([r for r in rows if r[0] == group][::3])
        assert missed <= 0.05 * spans, group


def test_without_eagerness_doubtful_words_stay() -> None:
    text = "then jack rolled up with the cake"
    assert found(text) == ["jack"]
    assert found(text, NameList(eager=False)) == []


def test_the_notice_names_geonames_and_its_licence() -> None:
    import harvest.privacy.identify as here

    notice = Path(here.__file__).with_name("NOTICE.md").read_text("utf-8")
    assert "GeoNames" in notice and "Attribution 4.0" in notice


def test_the_title_and_the_possessive_stay_outside() -> None:
    assert found("Mrs Pengelly-Oakes's lad got the job") == ["Pengelly-Oakes"]
    assert found("Our Branwen's tablet broke") == ["Branwen"]


def test_a_name_found_once_is_found_everywhere_in_any_casing() -> None:
    texts = ["I met Zdzisława Wrona on the bus.", "wrona said no", "ASK WRONA", "it was zdzisława who rang"]
    assert [[i.text for i in row] for row in find(texts, NONE)] == [
        ["Zdzisława Wrona"],
        ["wrona"],
        ["WRONA"],
        ["zdzisława"],
    ]


def test_ordinary_words_that_are_names_too_go_only_where_they_name() -> None:
    assert found("Hope came round with soup, and hope is what I'd lost.") == ["Hope"]
    assert found("grace does the teas and if they will let us we may stay") == ["grace"]
    assert found("May I say the bill went up in May") == []


def test_names_of_the_inquiry_are_found_and_its_own_places_stay() -> None:
    names = NameList.of(people=["Tosh (Table 4)", "Wilma Zorbek"], replace=["the whippet man"], own=["Sallowfield day"])
    assert found("tosh and zorbek met the whippet man", names) == ["tosh", "zorbek", "the whippet man"]
    assert found("Sallowfield is grand", names) == []
    assert found("She's at Sallowfield Primary", names) == ["Sallowfield Primary"]


def test_what_a_review_kept_stays() -> None:
    assert found("Ask Gwendolen.", NameList.of(keep=["gwendolen"])) == []


@pytest.mark.parametrize(
    ("text", "kind", "want"),
    [
        ("ring 01632 960 118 after tea", IdentifierKind.PHONE, "01632 960 118"),
        ("its oh one six three two nine six oh one one eight", IdentifierKind.PHONE, "oh one six three two nine six"),
        ("mail me at b.tolland@example.org", IdentifierKind.EMAIL, "b.tolland@example.org"),
        ("write to bea dot tolland at example dot org", IdentifierKind.EMAIL, "bea dot tolland at example dot org"),
        ("postcode ZZ99 4QD please", IdentifierKind.POSTCODE, "ZZ99 4QD"),
        ("it's zed zed ninety-nine four queue dee", IdentifierKind.POSTCODE, "zed zed ninety-nine four queue dee"),
        ("we live at 4 Tinker's Row", IdentifierKind.ADDRESS, "4 Tinker's Row"),
        ("he teaches at Brackenhill Academy", IdentifierKind.SCHOOL, "Brackenhill Academy"),
        ("she helps out at Brackenhill First School", IdentifierKind.SCHOOL, "Brackenhill First School"),
        ("he is in Class Four with the big ones", IdentifierKind.SCHOOL, "Class Four"),
        ("we grow leeks on plot 31, by the tap", IdentifierKind.ADDRESS, "plot 31"),
        ("deaf since the 3rd of May 2019, near enough", IdentifierKind.EXACT_TIME, "the 3rd of May 2019"),
        ("we were married on 6 June 1971", IdentifierKind.EXACT_TIME, "6 June 1971"),
        ("up at ten to five, every day", IdentifierKind.EXACT_TIME, "ten to five"),
        ("my bus is the 06:52", IdentifierKind.EXACT_TIME, "06:52"),
        ("she rings at nine o'clock sharp", IdentifierKind.EXACT_TIME, "nine o'clock sharp"),
        ("I rang Coldwell Medical Centre", IdentifierKind.SURGERY, "Coldwell Medical Centre"),
        ("they took her to Southmoor Infirmary", IdentifierKind.HOSPITAL, "Southmoor Infirmary"),
        ("tea at St Wystan's after", IdentifierKind.WORSHIP, "St Wystan's"),
        ("born 12/11/1961 in the snow", IdentifierKind.BIRTH_DATE, "12/11/1961"),
        ("it was half past two on the 4th of June", IdentifierKind.EXACT_TIME, "half past two on the 4th of June"),
        ("NI number QQ 65 43 21 B", IdentifierKind.ID, "QQ 65 43 21 B"),
        ("the van was ZZ19 KLM", IdentifierKind.VEHICLE, "ZZ19 KLM"),
        ("follow @tolland_bakes there", IdentifierKind.HANDLE, "@tolland_bakes"),
        ("I'm the only lollipop lady we've got", IdentifierKind.ROLE_UNIQUE, "only lollipop lady"),
    ],
)  # fmt: skip
def test_each_kind_is_found(text: str, kind: IdentifierKind, want: str) -> None:
    assert [i.text for i in find([text], NONE)[0] if i.kind is kind and want in i.text], find([text], NONE)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Told by Dilys Tresidder", "Dilys Tresidder"),
        ("Interviewee: Bashir Lone", "Bashir Lone"),
        ("Teller: Oonagh", "Oonagh"),
        ("From Katya P to Everyone: hello", "Katya P"),
    ],
)
def test_headings_name_their_speaker(text: str, want: str) -> None:
    assert found(text) == [want]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("interview_eilidh_mackay_v2.docx", "eilidh_mackay"),
        ("IMG-Oluwaseun-garden.jpg", "Oluwaseun"),
        ("BronwenPrice_transcript", "BronwenPrice"),
    ],
)
def test_names_in_file_names(text: str, want: str) -> None:
    assert want in [i.text for i in find_short([text], NONE)[0]]


@pytest.mark.parametrize(
    "text",
    [
        "leave that bit out please",
        "don't put my name on it",
        "dont write this down",
        "this is off the record",
        "between you and me, they're broke",
        "you can use it as long as nobody knows it was me",
        "keep my name out of it",
        "I'd rather not be named",
        "please don't quote me on that",
        "scrub that last bit",
        "keep that between us and the committee",
        "just between us",
        "could you turn the recorder off",
        "switch off your tape please",
    ],
)
def test_wishes_said_aloud_are_flagged(text: str) -> None:
    assert FlagKind.WISH in {f.kind for f in flags(text)}


@pytest.mark.parametrize(
    "text",
    [
        "leave the hall tidy",
        "they put the bins out",
        "write to the council",
        "we share the kettle",
        "keep the change",
        "every stop between us and Abermarsh",
        "only a hedge between us and the sea",
        "I switch off my engine and wave",
    ],
)
def test_everyday_words_are_no_wish(text: str) -> None:
    assert FlagKind.WISH not in {f.kind for f in flags(text)}


def test_special_talk_and_what_still_points_at_somebody_are_flagged_not_replaced() -> None:
    text = "Since the chemo I go to mass, the only one in the block who does."
    assert {FlagKind.HEALTH, FlagKind.FAITH, FlagKind.RESIDUAL} <= {f.kind for f in flags(text)}
    assert found(text) == []


def test_leftovers_are_the_capitals_and_numbers_that_were_left() -> None:
    assert [i.text for i in leftovers("Ask Myfanwy at the Corn Exchange, room 12.")] == ["Corn Exchange", "12"]


TEXT = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from(
            ["Mrs", "Okafor", "hope", "WILL", "St", "'s", "at", "dot", "oh", "seven", "zed", "14", "Row", "only", "the",
             "_", "-", ".", ":", "\n", "é", "İ", "ß", "ﬁ", "e\u0301", "😀", "Name", "from", "to", "Everyone"]
        ),
        max_size=14,
    ).map(" ".join),
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(TEXT, max_size=3))
@example(["ST A0 AA Row"])
def test_any_text_gives_ordered_spans_that_slice_back(texts: list[str]) -> None:
    for finder in (find, find_short):
        rows = finder(texts, NONE)
        assert rows == finder(texts, NONE)
        for text, row in zip(texts, rows, strict=True):
            assert all(i.text == text[i.start : i.end] and i.start < i.end for i in row)
            assert all(a.end <= b.start for a, b in zip(row, row[1:], strict=False))
    for text in texts:
        assert all(f.text == text[f.start : f.end] for f in flags(text))
        assert all(i.text == text[i.start : i.end] for i in leftovers(text))


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "a " * 20000,
        "A" * 20000,
        "Mr " * 5000,
        "one two three " * 3000,
        "St X " * 4000,
        "'" * 9999,
        "a dot " * 4000,
        "X a@" * 4000,
    ],
)
def test_long_odd_texts_come_to_an_end_with_spans_that_slice(text: str) -> None:
    assert all(text[i.start : i.end] == i.text for i in (*find([text], NONE)[0], *flags(text)))


@pytest.mark.slow
@pytest.mark.real
def test_reference_lines_reach_their_bars() -> None:
    folder = measure.shared()
    if folder is None:
        pytest.skip("no ../shared here")
    for name, recall, empty in (("lines.jsonl", 0.94, 1 / 8), ("swaps.jsonl", 0.97, 1 / 8)):
        rows = measure.rows_of(folder / name)
        score = measure.score(rows, [find([r["text"]], NONE)[0] for r in rows])
        assert score.untitled / score.spans >= recall, score.lines()
        assert score.empty / score.replaced <= empty, score.lines()
        if name == "swaps.jsonl":
            assert min(c[2] / c[0] for c in score.by_group.values()) >= 0.95, score.lines()


@pytest.mark.parametrize("text", ["\ud800A0AaA", "A\udfff of Keeblewick came"])
def test_half_a_pair_of_code_units_stops_nothing(text: str) -> None:
    assert all(text[i.start : i.end] == i.text for i in find([text], NONE)[0])


_CALLED = ("Will Harker", "Nan Corrigan", "Non Pryce", "Hope Bardsley", "Mark Eddowes", "Art Solway", "May Oduya")
_CALLED += ("Sky Brandreth", "Frank Ormerod", "Pat Illes", "Dawn Elphick", "Bill Tansey", "Joy Wexford", "Sandy Kell")


@pytest.mark.parametrize("name", [called.split()[0] for called in _CALLED])
def test_somebody_of_the_inquiry_who_is_called_like_a_word_is_found_inside_sentences_spoken_to_and_as_a_label(
    name: str,
) -> None:
    texts = [
        f"Ask {name} about it, she has the keys.",
        f"I said to {name} that it was cold.",
        f"That was kind of you, {name}.",
        f"Thanks {name}, mind the step.",
        f"and then {name} came with a ladder",
        f"We owe it all to {name} and the others.",
        f"{name}: yes, put that down",
    ]
    names = NameList(people=_CALLED)
    missed = [t for t, spans in zip(texts, find(texts, names), strict=True) if not any(name in i.text for i in spans)]
    assert not missed


@pytest.mark.parametrize(
    "text",
    [
        "Will you come to the hall?",
        "We will see what the council says.",
        "May we come in?",
        "It may rain.",
        "In May we dance.",
        "I have been here since May.",
        "I hope it stays dry.",
        "They mark the path with chalk.",
        "The bill came in April.",
        "The sky was red at dawn.",
        "A non starter, to be frank.",
        "the sandy bank below the art room",
    ],
)
def test_the_same_words_stay_where_they_are_words_or_months(text: str) -> None:
    assert found(text, NameList(people=_CALLED)) == []


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("I drive the number 23 bus, so I see the place.", []),
        ("I get the number 9 bus to town.", []),
        ("The 23 bus stops at the hump.", []),
        ("I went to my first school, and Class A was full.", []),
        ("The plot of 20 rods was dug at ten to one odds.", []),
        ("It has been shut since 2019.", []),
        ("The café opens at nine in the morning.", []),
        ("I get up early in the morning and half the street with me.", []),
        ("He drives the 30 miles to see us.", []),
        ("The tide has me up at 3.30 in the night.", ["3.30 in the night"]),
        ("He rings his mother 5 past 2 every second Wednesday.", ["5 past 2"]),
    ],
)
def test_exact_times_go_and_public_numbers_stay(text: str, gone: list[str]) -> None:
    assert found(text) == gone


@pytest.mark.parametrize("street", ["Weavers Fold", "Chapel Ginnel", "Tanners Snicket", "Mill Brow Fold"])
def test_a_street_that_only_the_north_has_is_an_address(street: str) -> None:
    assert any(street in one for one in found(f"She feeds half of {street} on a Sunday."))


@pytest.mark.parametrize(
    "said",
    [
        "I think the first and most important thing is to not believe any of it at the start.",
        "It's the only date in my diary for a month.",
        "That was the last quiet day of the year.",
        "It's the only quiet there is since they opened the road.",
    ],
)
def test_what_is_the_first_or_only_of_its_kind_and_nobody_is_no_role(said: str) -> None:
    assert not [one for one in find([said], NONE)[0] if one.kind is IdentifierKind.ROLE_UNIQUE]
    assert not [one for one in flags(said) if one.kind is FlagKind.RESIDUAL]
