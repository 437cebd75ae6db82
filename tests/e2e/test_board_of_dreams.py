"""Dreams on the board in a real browser: cards moved by drag and key, groups named, split, merged, each undone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import Consent
from tests.e2e import desk_inquiry

pytestmark = pytest.mark.e2e

ROOMS = ["A warm room that is open every weekday", "A kettle that is always on", "Soup on Thursdays in the hall"]
FERRY = ["The ferry sails on Sundays", "A ferry in the evening", "A landing stage with a roof"]
ALONE = ["Fewer meetings", "Otters in the river", "A street party every May"]
LONG = 120_000


@pytest.fixture(scope="module")
def summit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inquiry with two named groups of dreams and three cards on their own."""
    folder = tmp_path_factory.mktemp("summit")
    ws = verbs.new(folder / "quay.harvest", "Quay", "What keeps us well?").acting_as("Ana")
    rows = "".join(f"Lamp,{text}\n" for text in (*ROOMS, *FERRY, *ALONE))
    (folder / "dreams.csv").write_text(f"Table,Our dream\n{rows}", "utf-8")
    verbs.intake.import_files(ws, [folder / "dreams.csv"], consent=Consent.ANONYMOUS)
    ids = {d.text: d.id for d in verbs.planning.all_dreams(ws, propose=False).dreams}
    verbs.planning.new_group(ws, "Warm rooms", [ids[t] for t in ROOMS])
    verbs.planning.new_group(ws, "The ferry", [ids[t] for t in FERRY])
    verbs.planning.move_dreams(ws, [ids[t] for t in ALONE], "alone")
    ws.store.close()
    return ws.path


@pytest.fixture
def board(browser: Any, desk_server: tuple[str, Path], summit: Path) -> Iterator[tuple[Any, verbs.Workspace]]:
    """The page with a fresh copy of that inquiry, and the inquiry that it shows."""
    url, path = desk_server
    desk_inquiry.put_in_place(summit, path)
    page = browser.new_context(viewport={"width": 1280, "height": 1400}).new_page()
    page.set_default_timeout(LONG)
    page.problems = []
    page.on("pageerror", lambda e: page.problems.append(str(e)))
    page.goto(f"{url}/dreams")
    page.get_by_test_id("stMain").get_by_role("button", name="Ana").click()
    page.locator("section.group").first.wait_for()
    ws = verbs.open_inquiry(path).acting_as("Ana")
    yield page, ws
    ws.store.close()
    assert not page.problems
    page.context.close()


def stored(ws: verbs.Workspace) -> dict[str, set[str]]:
    """What the file holds: the words of the cards by the name of their group, ``apart`` and ``alone`` beside."""
    every = verbs.planning.all_dreams(ws, propose=False)
    words = {d.id: d.text for d in every.dreams}
    found = {g.name: {words[i] for i in g.dreams} for g in every.groups}
    return {**found, "apart": {words[i] for i in every.apart}, "alone": {words[i] for i in every.alone}}


def becomes(ws: verbs.Workspace, **expected: set[str]) -> None:
    """Waits until the file holds these cards in these groups; an underscore stands for a space."""
    wanted = {name.replace("_", " "): cards for name, cards in expected.items()}
    for _ in range(1000):
        found = stored(ws)
        if all(found.get(name, set()) == cards for name, cards in wanted.items()):
            return
        time.sleep(0.3)
    pytest.fail(f"other cards or groups are kept: {found}")


def card(page: Any, text: str) -> Any:
    """A card by its words."""
    return page.locator("li.card", has_text=text)


def group(page: Any, name: str) -> Any:
    """A group by its name, which is also what a screen reader says."""
    return page.locator(f'section.group[aria-label="{name}"]')


def undo(page: Any) -> None:
    page.get_by_test_id("stMain").get_by_role("button", name="Undo").click()


def test_a_card_that_is_dragged_stands_in_the_other_group_until_it_is_undone(
    board: tuple[Any, verbs.Workspace],
) -> None:
    page, ws = board
    card(page, FERRY[2]).drag_to(group(page, "Warm rooms"))
    becomes(ws, Warm_rooms={*ROOMS, FERRY[2]}, The_ferry=set(FERRY[:2]))
    group(page, "Warm rooms").locator("li.card", has_text=FERRY[2]).wait_for()
    undo(page)
    becomes(ws, Warm_rooms=set(ROOMS), The_ferry=set(FERRY))
    group(page, "The ferry").locator("li.card", has_text=FERRY[2]).wait_for()


def test_several_chosen_cards_are_dragged_together_and_one_apart_by_right(
    board: tuple[Any, verbs.Workspace],
) -> None:
    page, ws = board
    for text in ALONE[1:]:
        card(page, text).get_by_role("checkbox").check()
    page.get_by_text("2 cards chosen").wait_for()
    card(page, ALONE[1]).drag_to(group(page, "The ferry"))
    becomes(ws, The_ferry={*FERRY, *ALONE[1:]}, alone={ALONE[0]})
    group(page, "The ferry").locator("li.card", has_text=ALONE[2]).wait_for()
    card(page, ALONE[0]).drag_to(group(page, "Apart, by right"))
    becomes(ws, apart={ALONE[0]}, alone=set())


def test_cards_are_reached_and_moved_by_keys_alone_and_keep_the_focus(board: tuple[Any, verbs.Workspace]) -> None:
    page, ws = board
    card(page, ROOMS[0]).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("2")
    becomes(ws, The_ferry={*FERRY, ROOMS[2]}, Warm_rooms=set(ROOMS[:2]))
    group(page, "The ferry").locator("li.card:focus", has_text=ROOMS[2]).wait_for()
    page.keyboard.press("a")
    becomes(ws, apart={ROOMS[2]}, The_ferry=set(FERRY))
    group(page, "Apart, by right").locator("li.card:focus", has_text=ROOMS[2]).wait_for()
    page.keyboard.press("1")
    becomes(ws, apart=set(), Warm_rooms=set(ROOMS))
    undo(page)
    becomes(ws, apart={ROOMS[2]}, Warm_rooms=set(ROOMS[:2]))


def test_a_group_is_split_off_named_anew_and_merged_and_each_is_undone(board: tuple[Any, verbs.Workspace]) -> None:
    page, ws = board
    for text in FERRY[1:]:
        card(page, text).focus()
        page.keyboard.press("Space")
    page.get_by_text("2 cards chosen").wait_for()
    name = page.get_by_role("textbox", name="Name of a new group for the chosen cards")
    name.fill("Evenings")
    name.press("Enter")
    becomes(ws, Evenings=set(FERRY[1:]), The_ferry={FERRY[0]})

    again = group(page, "Evenings").get_by_role("textbox")
    again.fill("Evenings on the water")
    again.press("Enter")
    becomes(ws, Evenings_on_the_water=set(FERRY[1:]), Evenings=set())

    whole = group(page, "Evenings on the water")
    whole.wait_for()
    whole.get_by_role("combobox", name="Put all of Evenings on the water into").select_option(label="Warm rooms")
    becomes(ws, Warm_rooms={*ROOMS, *FERRY[1:]}, Evenings_on_the_water=set())
    whole.wait_for(state="detached")

    undo(page)
    becomes(ws, Warm_rooms=set(ROOMS), Evenings_on_the_water=set(FERRY[1:]))
    group(page, "Evenings on the water").wait_for()
    undo(page)
    becomes(ws, Evenings=set(FERRY[1:]), Evenings_on_the_water=set())
    group(page, "Evenings").wait_for()
    undo(page)
    becomes(ws, The_ferry=set(FERRY), Evenings=set())
    page.get_by_test_id("stMain").get_by_role("button", name="Redo").click()
    becomes(ws, Evenings=set(FERRY[1:]), The_ferry={FERRY[0]})
