"""The words and signs by which people say yes or no and nothing more, once, as parts of patterns in small letters.

``closed`` knows whole answers in many more words; these are those that stand beside other words as well, so that what
is none of them begins something else.
"""

from __future__ import annotations

YES = r"yes|yeah|yep|yup|aye|y|ok|okay|fine|sure|ie|iawn|ydw|cewch|tak|ja|oui|s[ií]|sim"
NO = r"no|nope|nah|n|na|nac ydw|na chewch|nie|nein|non|n[aã]o"
EITHER = rf"{YES}|{NO}"
"""An answer to a question of yes or no; to be followed by the end of a word."""
TICKS, CROSSES = "✓✔", "✗✘"
"""Signs within a pattern's brackets; what stands in a box is known by ``boxed``."""
