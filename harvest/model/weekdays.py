"""Days of the week as people write them, for patterns that are not the same otherwise."""

DAY_OF_THE_WEEK = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
"""Part of a pattern in small letters: *mon*, *tues*, *weds*, *thurs*; and how *wednesday* begins."""
