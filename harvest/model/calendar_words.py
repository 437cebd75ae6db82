"""Days and months as people write them, for patterns that are not the same otherwise."""

DAY_OF_THE_WEEK = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
"""Part of a pattern in small letters: *mon*, *tues*, *weds*, *thurs*; and how *wednesday* begins."""
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
"""Part of a pattern in small letters: how each month begins, so that *sept* and *june* want ``[a-z]*`` behind it."""
