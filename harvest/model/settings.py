"""What an inquiry's team has set, with what holds as long as nobody sets anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PickedQuotation:
    """A quotation an evaluator picked for a code: its place in the source, and its words where they were shortened."""

    passage: int
    start: int | None = None
    end: int | None = None
    text: str | None = None
    approved: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """``missing_voices``: who was not there, in people's words; ``suppress_below``: smaller groups are not shown;
    ``encoder``: the model that suggests; ``copies_folder``: where backups go (empty: beside the inquiry);
    ``copies_every``: minutes after which the app makes one while people work (0: never), and ``copies_kept`` of those;
    ``settle_unnamed``: differences are settled with the votes shown and no names;
    ``quotation_choices`` by ``str(CodeRef)``; ``mappings``: column mappings kept by name; ``shapes``: what
    was put right in files of a shape; ``two_people``: pairs of voices of which somebody said that they are not one;
    ``not_learnt``: (who, day) whose decisions suggestions learn nothing from, all of theirs where the day is empty."""

    missing_voices: str = ""
    suppress_below: int = 5
    encoder: str = "auto"
    copies_folder: str = ""
    copies_every: int = 60
    copies_kept: int = 24
    settle_unnamed: bool = False
    quotation_choices: Mapping[str, tuple[PickedQuotation, ...]] = field(default_factory=dict)
    mappings: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    shapes: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    two_people: tuple[tuple[int, int], ...] = ()
    not_learnt: tuple[tuple[str, str], ...] = ()
