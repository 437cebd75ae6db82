"""How the app is served just now: at which address, for this machine alone or for a team."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

LOCAL = ("127.0.0.1", "localhost")
INQUIRY = "inquiry"
"""What the address calls the inquiry."""
_USUAL = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Served:
    """The app as it is served: ``names`` are the host names it answers to, at ``port`` as people type it.

    ``bind`` and ``listens`` are where the server itself listens; they differ behind a proxy, which then alone is
    answered; in the header ``identity`` it says who is asking (empty: it does not). ``inquiry`` is the only
    one that a team can open; with ``folder`` each of them opens those there in which they have a place.

    >>> Served(("garden.example",), 443, "https").url
    'https://garden.example'
    """

    names: tuple[str, ...] = LOCAL
    port: int = 8501
    scheme: str = "http"
    team: bool = False
    bind: str = LOCAL[0]
    listens: int = 8501
    proxy: str = ""
    identity: str = ""
    inquiry: Path | None = None
    provider: bool = False
    """Whether people may sign in at a provider."""
    folder: Path | None = None

    @property
    def hosts(self) -> frozenset[str]:
        """What the header Host may say."""
        with_port = {f"{_in_url(name)}:{self.port}" for name in self.names}
        usual = self.port == _USUAL[self.scheme]
        return frozenset(with_port | ({_in_url(name) for name in self.names} if usual else set()))

    @property
    def url(self) -> str:
        """The address as people type it."""
        port = "" if self.port == _USUAL[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{_in_url(self.names[0])}{port}"

    @property
    def desk(self) -> str:
        """Where people code, which is what a phone is led to."""
        return f"{self.url}/code"

    def desk_of(self, inquiry: Path) -> str:
        """The same for one of the inquiries of a folder."""
        return f"{self.desk}?{INQUIRY}={quote(inquiry.name)}" if self.folder is not None else self.desk

    @property
    def sockets(self) -> tuple[str, ...]:
        """What the browser may open a socket to."""
        scheme = "wss" if self.scheme == "https" else "ws"
        return tuple(sorted(f"{scheme}://{host}" for host in self.hosts))

    @property
    def from_outside(self) -> bool:
        """Whether another server may say who somebody is."""
        return bool(self.identity) or self.provider

    @property
    def safe(self) -> bool:
        """Whether what is sent can be read by nobody on the way: over TLS, or on this machine alone."""
        return self.scheme == "https" or all(n in LOCAL for n in self.names)

    @property
    def cookie(self) -> str:
        """The name of the cookie by which somebody is known; browsers keep no cookies apart by port."""
        return "__Host-harvest" if self.scheme == "https" else f"harvest-{self.port}"


def _in_url(name: str) -> str:
    try:
        return f"[{name}]" if ipaddress.ip_address(name).version == 6 else name
    except ValueError:
        return name.lower()


_now: list[Served] = []


def serve_as(how: Served) -> None:
    """The app is served like this from now on."""
    _now[:] = [how]


def served() -> Served:
    """How the app is served; for this machine alone before anybody said otherwise."""
    return _now[0] if _now else Served()
