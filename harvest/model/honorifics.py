"""Words of respect that follow a first name in many languages: *Shirin apa*, *Surinder-ji*, *Halima auntie*."""

from __future__ import annotations

import re

_BEHIND = re.compile(
    r"(?<=[^\W\d_])[ -](?:apa|apu|bhai|bhaiya|bhabhi|baji|sahib|saheb|ji|jee|didi|khala|khalu|chacha|chachi|"
    r"mama|mami|nana|nani|dada|dadi|aunty|auntie|aunti|uncle|behn|ben|akka|anna|hoca|abla|abi|san)$"
)
"""In small letters and behind everything else, as *Ben* and *Anna* never are as a name."""


def without_honorific(name: str) -> str:
    """A name without a word of respect behind it.

    >>> without_honorific("Shirin apa"), without_honorific("Big Ben"), without_honorific("apa")
    ('Shirin', 'Big Ben', 'apa')
    >>> without_honorific("Kanta-ben"), without_honorific("Mary-Ann")
    ('Kanta', 'Mary-Ann')
    """
    return _BEHIND.sub("", name.strip())
