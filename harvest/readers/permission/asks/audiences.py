# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who may see the words: the team, anybody, other organisations or nobody, as people list them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from harvest.readers.permission import words
from harvest.readers.permission.text import any_of, fold

_TEAM = any_of(
    r"^(?:for )?internal(?:ly)?\b(?: \w+){0,2}$|^(?:for |to )?(?:train|teach)\w* (?:\w+ ){0,2}(?:our |your )?(?:own )?(?:staff|team|volunteers)(?: only)?$|\bour own (?:staff|team|learning|use)(?: only)?$",
    r"^(?:(?:nur|tylko|seulement|solo|doar|dim ond) )?(?:l'equipe|l'equip|equipe|el equipo|equipo|das team|zespol\w*|y tim|tim|tîm|echipa)\b(?: (?:du|de|del|des|projektu|projet|proyecto|projekts?|prosiect|y))*(?: \w+)?$|"
    r"^(?:le|das|y|el) (?:team|tim)\b.{0,20}$",
    r"^(?:just |only )?(?:the |our |your |this |my )?(?:\w+ )?(?:project |research |evaluation |event |organising |planning )?(?:team|staff|researchers?|organi[sz]ers?|facilitators?|committee|evaluators?|volunteers|interviewer|office)(?: here)?(?: only)?$|"
    r"^(?:just |only )?(?:you|us|you lot|the people (?:here|in the room|at this table)|this (?:room|table|group|meeting)|internal(?: use)?(?: only)?|the (?:project|evaluation|research))(?: only)?$|^kept? (?:in the room|inside|internal\w*)$",
)
_PUBLIC = any_of(
    r"\b(?:tout le monde|toutes? et tous|le public|todo el mundo|todos|cualquiera|alle|jede[rn]?|offentlich\w*|wszyscy|kazdy|publicznie|pawb|unrhyw un|y cyhoedd|toata lumea|oricine|tutti)\b",
    r"\b(?:any ?one|any ?body|every ?one|every ?body|all the world|the world|(?:general |wider )?public(?:ly)?|any ?where|every ?where|whoever|all of (?:them|the above)|the whole (?:village|town|parish|school|estate|community))\b",
    r"\b(?:newsletters?|reports?|web ?sites?|web ?pages?|online|internet|social media|facebook|insta\w*|tik ?tok|twitter|you ?tube|podcasts?|radio|tv|press|newspapers?|papers?|magazines?|"
    r"walls?|boards?|notice ?boards?|displays?|exhibitions?|posters?|leaflets?|booklets?|books?|brochures?|flyers?|banners?|films?|videos?|presentations?|slides|talks?|conferences?|articles?|thesis|publications?|write[- ]?ups?|summar(?:y|ies)|proceedings|"
    r"publicity|blogs?|screens?|windows?|agm|annual review)\b",
    r"\b(?:other |all |fellow |the )?(?:tenants|residents|members|villagers|parents|patients|neighbours|pupils|students|parishioners|congregation|visitors|locals|families|community|readers)\b",
)
_OTHERS = any_of(
    r"\b(?:mairie|conseil|commune|bailleur|ayuntamiento|alcaldia|gemeinde|stadt(?:verwaltung|rat)?|vermieter|urzad\w*|rada|rady|gmin\w*|cyngor|primari[ae]|comune|partenaires?|socios|partneri\w*|partnern?)\b",
    r"\b(?:landlord|council\w*|county|borough|local authority|trust|nhs|icb|health board|hospital|practice|surgery|gp|doctors?|pharmacy|funders?|sponsors?|partners?|partner organi[sz]ations?|housing (?:association|officer|company|team)|"
    r"university|college|school|head ?teacher|governors?|police|mp|ms|msp|senedd|government|ministers?|department|dwp|charit(?:y|ies)|agenc(?:y|ies)|social (?:services|workers?)|library|museum|regulator|ofsted|cqc|"
    r"board|trustees|directors?|management|managers?|clerk|mayor|bishop|diocese|developers?|company|organi[sz]ations?|commissioners?|healthwatch|researchers? elsewhere|planners?|planning (?:department|officers?)|third part(?:y|ies))\b",
)
_ARCHIVE = any_of(r"\b(?:archives?|record office|local (?:history|studies)|archif|archiwum)\b")
_NOBODY = any_of(
    r"^(?:please )?(?:do not|don'?t) (?:share|print|publish|use) (?:it|this|them|mine)(?: at all)?\W*$",
    r"^(?:nobody|no ?one|no-one|none|none of (?:these|them|the above)|nowhere|not any(?:one|body)|no one else|not at all|niemand|personne|nadie|nikt|neb|nimeni|nessuno)(?: (?:please|at all|else|thanks|thank you))*$",
)
_WITH = re.compile(
    r"[(\[]?\b(?:with(?:out)?|no|not|but not|minus|under)\b[^()]*\bnames?\b[^()]*[)\]]?|[(\[]?\banonym\w*[)\]]?|[(\[]?\bnamed[)\]]?"
)
_TEAM_ONLY = re.compile(
    r"\b(?:internal\w*|team|staff|us)\b[^;,\n|]*\bonly\b|\bonly\b[^;,\n|]*\b(?:internal\w*|team|staff)\b"
)
_QUOTED = re.compile(r"\bquot(?:e|ed|ing)\b")
"""Who says in words that they may be quoted lists no audiences beside it."""
_DASH = re.compile(r" - |: ")
_PARTS = re.compile(r"\s*(?:[;,\n|+&]|\s/\s|\band(?: also)?\b|\bor\b|\bplus\b)\s*(?![^()]*\))")


def audience_of(part: str) -> tuple[str, bool | None] | None:
    """One audience of a list, folded: ``team``, ``public``, ``others``, ``archive`` or ``nobody``; with or without the name.

    Words about the name alone are an audience "" that tells it of the others.

    >>> audience_of("newsletter (without names)"), audience_of("landlord"), audience_of("my mother's cat")
    (('public', False), ('others', None), None)
    """
    text = part.strip(" .!?\"'")
    named: bool | None = False if words.UNNAMED.search(text) else True if words.NAMED.search(text) else None
    bare = " ".join(words.UNNAMED.sub(" ", _WITH.sub(" ", text)).split()).strip(" ,-:()")
    bare = (
        re.sub(
            r"^(?:into|in|on|to|at|for|by|with|just|only|yes|ok|also)\s+(?!(?:the )?(?:team|staff))", "", bare
        ).strip()
        or bare
    )
    if re.search(r"\b(?:not|except|but|never|unless|if|until|after)\b|n't\b", bare) and not _NOBODY.search(bare):
        return None
    if not bare and named is not None:
        return "", named
    bare = bare if len(bare.split()) <= 7 else _DASH.split(bare)[0]
    if _NOBODY.search(_DASH.split(bare)[0]):
        return "nobody", named
    if len(bare.split()) > 7:
        return None
    for pattern, found in (
        (_NOBODY, "nobody"),
        (_TEAM, "team"),
        (_ARCHIVE, "archive"),
        (_OTHERS, "others"),
        (_PUBLIC, "public"),
    ):
        if pattern.search(bare):
            if found == "others" and re.search(
                r"\b(?:newsletter|magazine|web ?site|report|paper|notice ?board|facebook|exhibition|poster|display|wall|window)s?\b",
                bare,
            ):
                return "public", named
            return found, named
    return None


_WITH_NOBODY_NAMED = re.compile(
    r"^(?:yes\W+)?(?:please )?(?:share|print|publish) (?:it|this|them|mine|my \w+)\b(?:\W+(?:but|and)\b)?[\s,]*(?=\W*$|with (?:my|a|the)? ?(?:\w+ )?names?\b|without|no name|anon)"
)
"""What is shared with nobody who is named is shown to all: ``Share it with my name``."""


def audiences_in(cell: str) -> list[tuple[str, bool | None] | None]:
    """Every audience that a cell lists; None for each part that is none.

    >>> audiences_in("project team, newsletter (with names), landlord")
    [('team', None), ('public', True), ('others', None)]
    >>> audiences_in("Share it, but without my name"), audiences_in("Share it with my landlord")
    ([('public', False)], [('others', None)])
    """
    cell = _WITH_NOBODY_NAMED.sub("public ", fold(cell))
    found = [audience_of(p) for p in _PARTS.split(cell) if p and p.strip(" .")]
    names = [f[1] for f in found if f and not f[0]]
    listed = [f for f in found if f is None or f[0]]
    if not names:
        return listed
    return [f if f is None or f[1] is not None else (f[0], names[0]) for f in listed] or [None]


def are_audiences(cells: Iterable[str]) -> bool:
    """Whether cells are lists of audiences, most of them.

    >>> are_audiences(["team, newsletter", "nobody", "landlord"]), are_audiences(["My aunt", "The clerk helped me"])
    (True, False)
    """
    lists = [audiences_in(c) for c in cells]
    known = [found for found in lists if found and None not in found]
    return bool(lists) and len(known) >= 0.6 * len(lists)


def purposes_of_audiences(cells: Iterable[str]) -> tuple[str, ...]:
    """What lists of audiences decide about: quoting always, passing on and keeping where somebody chose it.

    >>> purposes_of_audiences(["team, newsletter", "landlord"]), purposes_of_audiences(["newsletter", "nobody"])
    (('quotation', 'sharing'), ('quotation',))
    """
    kinds = {a[0] for c in cells for a in audiences_in(c) if a}
    return ("quotation", *(p for p, kind in (("sharing", "others"), ("archive", "archive")) if kind in kinds))


def permitted(cell: str, purposes: Iterable[str]) -> tuple[dict[str, str], list[str]] | None:
    """What a list of audiences permits for each purpose, and why it should be looked at; None where it is no such list.

    >>> permitted("team, newsletter (without names)", ["quotation", "sharing"])
    ({'quotation': 'unnamed', 'sharing': 'no'}, [])
    >>> permitted("happy to be quoted, partners can see it", ["quotation"]) is None
    True
    """
    found = audiences_in(cell)
    if not found or all(f is None for f in found) or (None in found and _QUOTED.search(fold(cell))):
        return None
    given = [f for f in found if f is not None]
    kinds = {kind for kind, _ in given}
    shown = f"“{' '.join(cell.split())[:80]}”"
    holds = [f"not understood: {shown}"] if None in found else []
    if "nobody" in kinds and len(kinds) > 1:
        holds.append(f"“nobody” stands beside somebody: {shown}")
    if "team" in kinds and len(kinds) > 1 and _TEAM_ONLY.search(fold(cell)):
        holds.append(f"“only” stands beside more: {shown}")
    names = [named for kind, named in given if kind == "public"]
    said: dict[str, str] = {}
    for purpose in purposes:
        if "nobody" in kinds:
            said[purpose] = "no" if purpose != "analysis" or kinds == {"nobody"} else "unclear"
        elif purpose == "analysis":
            said[purpose] = "yes"
        elif purpose in ("sharing", "archive"):
            said[purpose] = "yes" if {"sharing": "others", "archive": "archive"}[purpose] in kinds else "no"
        elif purpose.startswith("quotation"):
            value = "no" if not names else "named" if True in names else "unnamed" if set(names) == {False} else "yes"
            said[purpose] = value
        else:
            said[purpose] = "blank"
    return said, holds
