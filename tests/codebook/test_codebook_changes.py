from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.codebook import dump, load_folder, loads
from harvest.codebook.changes import (
    Change,
    add_code,
    edit_code,
    merge_codes,
    move_code,
    rename_code,
    retire_code,
    touched,
)
from harvest.errors import CodebookError
from harvest.model import Code

BOOKS = {book.id: book for book in load_folder(Path(__file__).parents[2] / "codebooks")}
FIVE, TORONTO = BOOKS["five_ways"], BOOKS["toronto"]


def test_every_change_bumps_the_version_and_leaves_the_old_codebook_as_it_was():
    before = dump(FIVE)
    new = add_code(FIVE, Code("give.time", "Time", "Giving time.", parent="give"), after="give")
    assert new.version == "1.1" and dump(FIVE) == before
    assert [c.id for c in new.codes].index("give.time") == [c.id for c in new.codes].index("give") + 1
    assert rename_code(new, "give.time", "Hours").version == "1.2"


def test_renaming_keeps_the_id():
    assert rename_code(FIVE, "connect", "Connecting").code("connect").label == "Connecting"


def test_an_id_that_stands_is_not_added_again():
    with pytest.raises(CodebookError, match="five_ways: give: id: stands in the codebook already"):
        add_code(FIVE, Code("give", "Give", "Again."))


def test_merging_retires_and_hands_over_examples_sub_themes_and_neighbours():
    new = merge_codes(FIVE, ["connect.wider_ties"], into="connect.belonging")
    old, target = new.code("connect.wider_ties"), new.code("connect.belonging")
    assert old.retired and old.merged_into == "connect.belonging"
    assert set(FIVE.code("connect.wider_ties").examples) <= set(target.examples)
    assert all(n.code != "connect.wider_ties" for c in new.codes for n in c.neighbours)
    assert all(n.code != c.id for c in new.codes for n in c.neighbours)


def test_merging_a_parent_moves_its_children():
    new = merge_codes(FIVE, ["take_notice"], into="keep_learning")
    assert new.code("take_notice.savouring").parent == "keep_learning"


def test_merging_a_parent_into_its_child_lifts_the_child():
    new = merge_codes(FIVE, ["connect"], into="connect.belonging")
    assert new.code("connect.belonging").parent is None
    assert new.code("connect.close_ties").parent == "connect.belonging"


def test_merging_one_pole_undoes_the_pair():
    new = merge_codes(TORONTO, ["i_unthanked"], into="t4_common_purpose")
    assert new.code("i_recognised").opposite is None


def test_a_code_is_not_merged_into_itself():
    with pytest.raises(CodebookError, match="merged into itself"):
        merge_codes(FIVE, ["give", "connect"], into="give")


def test_retiring_a_theme_retires_what_is_below():
    new = retire_code(FIVE, "be_active")
    assert {c.id for c in new.codes if c.retired} == {c.id for c in FIVE.codes if c.id.startswith("be_active")}


def test_moving_under_ones_own_child_is_refused():
    with pytest.raises(CodebookError, match="ring"):
        move_code(FIVE, "give", parent="give.reciprocity")


def test_moving_changes_parent_and_place():
    new = move_code(FIVE, "give.reciprocity", parent="connect", before="connect.close_ties")
    ids = [c.id for c in new.codes]
    assert new.code("give.reciprocity").parent == "connect"
    assert ids.index("give.reciprocity") + 1 == ids.index("connect.close_ties")


def test_editing_takes_notes_and_examples_and_nothing_that_has_its_own_change():
    new = edit_code(FIVE, "give", note="Ask who benefits.", examples=["I give blood."])
    assert new.code("give").examples == ("I give blood.",) and new.code("give").note == "Ask who benefits."
    with pytest.raises(CodebookError, match="exampels: cannot be edited here; did you mean 'examples'"):
        edit_code(FIVE, "give", exampels=[])
    with pytest.raises(CodebookError, match="definition: is empty"):
        edit_code(FIVE, "give", definition=" ")


def test_an_unknown_code_gets_the_nearest_name():
    with pytest.raises(CodebookError, match="did you mean 'connect'"):
        rename_code(FIVE, "conect", "x")


def test_what_a_merge_touches_is_told_before_it_is_made():
    change = Change("merge", "connect.wider_ties", {"into": "connect.belonging"})
    told = touched(FIVE, change, {"connect.wider_ties": 3, "connect.belonging": 1, "give": 8})
    assert told.codings == 4 and told.version == "1.1"
    assert {"connect.wider_ties", "connect.belonging", "connect.close_ties"} <= set(told.codes)
    assert "give" not in told.codes
    assert any("is merged into connect.belonging; 3 codings stand on it." in s for s in told.sentences)


@settings(max_examples=30)
@given(st.data())
def test_any_row_of_changes_gives_a_codebook_that_loads_again(data):
    book = data.draw(st.sampled_from([FIVE, TORONTO]))
    ids = [c.id for c in book.codes]
    for _ in range(data.draw(st.integers(1, 5))):
        one, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
        change = data.draw(
            st.sampled_from(
                [
                    Change("rename", one, {"label": "New"}),
                    Change("retire", one, {}),
                    Change("merge", one, {"into": other}),
                    Change("move", one, {"parent": other}),
                    Change("edit", one, {"note": "Seen."}),
                ]
            )
        )
        try:
            told = touched(book, change)
            book = change.apply(book)
        except CodebookError:
            continue
        assert told.version == book.version
        assert loads(dump(book), "x") == book
