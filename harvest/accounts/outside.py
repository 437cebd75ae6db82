"""Who somebody is as another server says it: what is believed of that, and how two spellings of it compare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from harvest.errors import HarvestError

LONGEST_KNOWN_AS = 200


class IdentityFault(HarvestError):
    """What another server says of somebody does not say who they are; says why."""


def known_key(said: str) -> str:
    """What two spellings of one identity have in common: an address by its letters, anything else exactly.

    >>> known_key(" Amina@Garden.example "), known_key("a1B2")
    ('amina@garden.example', 'a1B2')
    """
    plain = said.strip()
    return plain.casefold() if "@" in plain else plain


def forwarded(headers: Iterable[tuple[bytes, bytes]], name: str) -> str:
    """Who a proxy says is asking, in the header of that name; empty when it says nobody, or more than one.

    >>> forwarded([(b"x-user", b"amina")], "X-User"), forwarded([(b"x-user", b"a"), (b"X-User", b"b")], "x-user")
    ('amina', '')
    """
    wanted = name.lower().encode("latin-1")
    found = [value for key, value in headers if key.lower() == wanted]
    if len(found) != 1:
        return ""
    said = found[0].decode("utf-8", "replace").strip()
    return said if said.isprintable() and len(said) <= LONGEST_KNOWN_AS else ""


def claimed(claims: Mapping[str, object], claim: str, *, unverified: bool = False) -> str:
    """Who somebody is by one claim of a provider's token; an address counts where the provider has verified it.

    >>> claimed({"sub": "a1", "email": "amina@garden.example", "email_verified": True}, "email")
    'amina@garden.example'
    >>> claimed({"sub": "a1", "email": "amina@garden.example"}, "email")
    Traceback (most recent call last):
    harvest.accounts.outside.IdentityFault: Your address was not verified by the server that signed you in.
    """
    said = claims.get(claim)
    if not isinstance(said, str) or not said.strip() or not said.isprintable() or len(said) > LONGEST_KNOWN_AS:
        raise IdentityFault(f"The server that signed you in does not say who you are (it gives no “{claim}”).")
    if claim == "email" and not unverified and claims.get("email_verified") is not True:
        raise IdentityFault("Your address was not verified by the server that signed you in.")
    return said
