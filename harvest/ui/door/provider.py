"""Signing in at a provider by OpenID Connect: begun here, ended here, and kept as any other session of the team.

Streamlit's own `st.login` gives the app to everybody before they have signed in, and its cookie holds thirty days
whatever becomes of the person. Here the library beneath it (Authlib) is asked at the door.
"""

from __future__ import annotations

import ipaddress
import time
import tomllib
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from harvest.accounts import IdentityFault, claimed, new_token
from harvest.errors import ServeError
from harvest.ui.guard import Scope

_MOST, _SECONDS = 1000, 600.0
"""So many may be on their way to the provider at once, each for so long."""


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """A provider as its file describes it. ``claim`` says who somebody is; ``label`` is what the button calls it."""

    metadata: str
    client_id: str
    client_secret: str
    claim: str = "email"
    label: str = "your organisation"
    unverified: bool = False


@dataclass
class _Begun:
    """Somebody on their way: what Authlib keeps of it, where they land, when they left."""

    to: str
    session: dict[str, Any] = field(default_factory=dict)
    at: float = field(default_factory=time.monotonic)


def read_provider(file: Path) -> ProviderSettings:
    """The provider that a TOML file describes in the words of `st.login`; ServeError names what is missing or wrong."""
    try:
        found = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ServeError(f"{file} cannot be read as TOML ({error}); docs/team.md shows such a file.") from error
    said = found.get("auth", found)
    if not isinstance(said, dict):
        raise ServeError(f"{file} needs a table [auth]; docs/team.md shows such a file.")
    words = {k: v for k, v in said.items() if isinstance(v, str) and v.strip()}
    for name in ("server_metadata_url", "client_id", "client_secret"):
        if name not in words:
            raise ServeError(f"{file} does not say “{name}”; docs/team.md shows such a file.")
    address = words["server_metadata_url"]
    if not _over_tls(address):
        raise ServeError(f"“server_metadata_url” in {file} has to begin with https://, and is {address}.")
    return ProviderSettings(
        address,
        words["client_id"],
        words["client_secret"],
        words.get("claim", "email"),
        words.get("label", "your organisation")[:60],
        said.get("trust_unverified_email") is True,
    )


def _over_tls(address: str) -> bool:
    parts = urlsplit(address)
    if parts.scheme == "https" and parts.hostname:
        return True
    try:
        return parts.scheme == "http" and ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False


class Provider:
    """Asks the provider who somebody is; safe in one event loop."""

    def __init__(self, settings: ProviderSettings, back: str):
        """``back`` is the address to which the provider sends people again."""
        try:
            from authlib.common.errors import AuthlibBaseError
            from authlib.integrations.starlette_client import OAuth
            from httpx import HTTPError
            from joserfc.errors import JoseError
        except ImportError as error:
            raise ServeError('Signing in at a provider needs: pip install "harvest[oidc]"') from error
        # a provider may answer with anything: no JSON, no keys, a token that is none
        self._faults = (AuthlibBaseError, HTTPError, JoseError, RuntimeError, ValueError, KeyError, TypeError)
        oauth = OAuth()
        oauth.register(
            "harvest",
            server_metadata_url=settings.metadata,
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            client_kwargs={"scope": "openid email profile", "code_challenge_method": "S256", "timeout": 10},
        )
        self.settings = settings
        self._client: Any = oauth.create_client("harvest")
        self._back = back
        self._begun: OrderedDict[str, _Begun] = OrderedDict()

    async def begin(self, scope: Scope, to: str) -> tuple[str, str]:
        """The provider's address to go to, and what the browser keeps meanwhile; IdentityFault when it is away."""
        from starlette.requests import Request

        begun = _Begun(to)
        try:
            sent = await self._client.authorize_redirect(Request({**scope, "session": begun.session}), self._back)
        except self._faults as error:
            raise IdentityFault(f"{self.settings.label} cannot be asked just now ({type(error).__name__}).") from error
        key = new_token()
        self._begun[key] = begun
        while len(self._begun) > _MOST:
            self._begun.popitem(last=False)
        return str(sent.headers["location"]), key

    async def end(self, scope: Scope, key: str) -> tuple[str, str]:
        """Who the provider says has come back, and where they wanted to go; IdentityFault when it does not hold."""
        from starlette.requests import Request

        begun = self._begun.pop(key, None) if key else None
        if begun is None or time.monotonic() - begun.at > _SECONDS:
            raise IdentityFault("Signing in took too long, or was begun in another browser. Begin again.")
        try:
            token = await self._client.authorize_access_token(Request({**scope, "session": begun.session}))
            claims = dict(token["userinfo"])
        except self._faults as error:
            raise IdentityFault(f"What {self.settings.label} says does not hold ({type(error).__name__}).") from error
        return claimed(claims, self.settings.claim, unverified=self.settings.unverified), begun.to
