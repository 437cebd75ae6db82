"""Start the app: on this machine's own address, or at the address of a room for a team with accounts."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from harvest import shipped
from harvest import workspace as verbs
from harvest.errors import HarvestError, ServeError
from harvest.model.plural import count
from harvest.ui import upkeep
from harvest.ui.copying import look_behind_the_door, while_running
from harvest.ui.guard import Guard
from harvest.ui.serving import LOCAL, Served, serve_as
from harvest.workspace import Workspace, open_inquiry
from harvest.workspace.team import FolderTeam

ADDRESS = LOCAL[0]
W = TypeVar("W", bound=Workspace)


@dataclass(frozen=True, slots=True)
class TeamOptions:
    """What ``harvest serve --team`` was told. ``address`` is what people type, without scheme and port."""

    address: str
    certificate: Path | None = None
    key: Path | None = None
    proxy: str = ""
    identity: str = ""
    provider: Path | None = None


def _check_port(address: str, port: int) -> None:
    """ServeError when nothing can listen there."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OverflowError:
            raise ServeError(f"{port} is no port; choose a number from 1024 to 65535.") from None
        except PermissionError:
            raise ServeError(f"Port {port} is for the system; choose one from 1024 on, such as --port 8501.") from None
        except OSError as error:
            if error.errno == 99 or "requested address" in str(error):
                raise ServeError(f"This machine does not have the address {address}; say one that it has.") from None
            raise ServeError(
                f"Port {port} is taken: Harvest may be running already at http://{address}:{port}. Open that address, "
                f"or choose another port with --port {port + 1}. ({error.strerror})"
            ) from None


def _options(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    """The options of a config file by their dotted names."""
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _options(value, f"{before}{name}.")
        else:
            yield before + name, value


def file_options() -> dict[str, object]:
    """Theme and limits from the project's config file; Streamlit itself looks for one only in the current folder."""
    return dict(_options(tomllib.loads(shipped.app_config().read_text("utf-8"))))


def serve(inquiry: Path | None, port: int) -> int:
    """Serve the app for this machine alone until it is stopped; prints its address."""
    if inquiry is not None:
        open_inquiry(inquiry).store.close()
        os.environ["HARVEST_INQUIRY"] = str(inquiry.resolve())
    _check_port(ADDRESS, port)
    print(f"Harvest is at http://{ADDRESS}:{port} (stop with Ctrl+C)", flush=True)
    return _run(Served(port=port, listens=port))


def serve_team(inquiry: Path, port: int, wanted: TeamOptions) -> int:
    """Serve one inquiry for a team until it is stopped; prints the address, and as a QR code.

    ServeError, and nothing is served, while nobody could sign in who manages people.
    """
    with _opened(open_inquiry(inquiry)) as ws:
        return _serve_inquiry(ws, inquiry, port, wanted)


@contextmanager
def _opened(ws: W) -> Iterator[W]:
    """What is opened, and put in order when it is served no more, or not at all."""
    try:
        yield ws
    finally:
        ws.store.close()


def _serve_inquiry(ws: Workspace, inquiry: Path, port: int, wanted: TeamOptions) -> int:
    if ws.store.read_only:
        raise ServeError(f"{inquiry} may only be read here; a team's inquiry has to lie where it can be written.")
    if verbs.team.served_by_folder(ws):
        raise ServeError(
            f"The team of its folder works on {inquiry}: serve it with harvest serve {inquiry.parent} --team, or move "
            "it to a folder of its own and invite people to it alone."
        )
    how = as_team(inquiry, port, wanted)
    if not verbs.team.can_serve(ws, known=bool(wanted.identity or wanted.provider), passwords=not wanted.identity):
        raise ServeError(
            "Nobody could sign in yet who manages people, so nothing is served. Make the first account with: "
            f"harvest people {inquiry} --invite NAME --role admin"
            + (" --known-as WHAT-THE-PROXY-SAYS" if wanted.identity else "")
        )
    _check_port(how.bind, how.listens)
    os.environ["HARVEST_INQUIRY"] = str(inquiry.resolve())
    _look_for_names(ws, inquiry.name, lambda: open_inquiry(inquiry.resolve()))
    return _open_doors(how, ws, wanted)


def serve_folder(folder: Path, port: int, wanted: TeamOptions) -> int:
    """Serve every inquiry of a folder on which its team works, under one address, until it is stopped.

    ServeError, and nothing is served, while nobody could sign in who manages people in one of them.
    """
    with _opened(verbs.team.open_folder_team(folder)) as team:
        return _serve_team_of(team, folder, port, wanted)


def _serve_team_of(team: FolderTeam, folder: Path, port: int, wanted: TeamOptions) -> int:
    how = replace(as_team(folder, port, wanted), inquiry=None, folder=folder.resolve())
    known, passwords = bool(wanted.identity or wanted.provider), not wanted.identity
    managed = False
    for file in verbs.team.works_on(team):
        try:
            ws = verbs.team.in_folder(team, file)
        except HarvestError as error:
            print(f"Nobody comes to {file}: {error}", flush=True)
            continue
        managed = managed or verbs.team.can_serve(ws, known=known, passwords=passwords)
        _look_for_names(ws, file, partial(verbs.team.in_folder, team, file))
        print(f"{file}: “{ws.title}”, {count(len(verbs.team.members(ws)), 'person', 'people')}", flush=True)
        ws.store.close()
    if not managed:
        raise ServeError(
            "Nobody could sign in yet who manages people in an inquiry of this folder, so nothing is served. Begin "
            f"with: harvest people {folder} --invite NAME --role admin --in FILE.harvest"
        )
    _check_port(how.bind, how.listens)
    return _open_doors(how, team, wanted)


def _look_for_names(ws: Workspace, name: str, opened: Callable[[], Workspace]) -> None:
    """Nobody waits at the door until that is done; the server does it from its first moment on."""
    if waiting := verbs.protection.unscanned(ws):
        texts = count(waiting, "text")
        print(f"{name}: names are looked for in {texts}. What was never looked through is hidden until it was.")
        look_behind_the_door(name, opened)


def _open_doors(how: Served, team: Workspace, wanted: TeamOptions) -> int:
    print(f"Harvest is at {how.url} for the team of “{team.title}” (stop with Ctrl+C)", flush=True)
    if not how.safe:
        print("It is without https: whoever listens in on this network can read along (see docs/team.md).", flush=True)
    if sys.stdout.isatty():
        import segno

        segno.make(how.desk, micro=False).terminal(compact=True)
    return _run(how, team, wanted)


def as_team(inquiry: Path, port: int, wanted: TeamOptions) -> Served:
    """How a team is served that was wanted like this; ServeError names what does not go together."""
    name = wanted.address.strip().rstrip(".").lower()
    if not name or "/" in name or (":" in name and not _is_address(name)):
        raise ServeError("--address takes the name or the number of this machine alone, such as 192.168.1.20.")
    if name in ("0.0.0.0", "::"):
        raise ServeError("Say the one address that people type, such as --address 192.168.1.20.")
    if bool(wanted.certificate) != bool(wanted.key):
        raise ServeError("--certificate and --key go together: the certificate and the key that belongs to it.")
    for file in (wanted.certificate, wanted.key):
        if file is not None and not os.access(file, os.R_OK):
            raise ServeError(f"{file} cannot be read; give the files of a certificate and its key in PEM.")
    oidc = wanted.provider is not None
    if wanted.identity:
        _check_identity(wanted)
    if wanted.proxy:
        if not _is_address(wanted.proxy):
            raise ServeError("--proxy takes the number from which the proxy asks, such as 127.0.0.1.")
        if wanted.certificate:
            raise ServeError("Behind a proxy the certificate belongs to the proxy; leave --certificate out.")
        near = ipaddress.ip_address(wanted.proxy).is_loopback
        bind = ADDRESS if near else "0.0.0.0"
        return Served((name,), 443, "https", True, bind, port, wanted.proxy, wanted.identity, inquiry.resolve(), oidc)
    scheme = "https" if wanted.certificate else "http"
    return Served((name,), port, scheme, True, _number(name), port, inquiry=inquiry.resolve(), provider=oidc)


_TAKEN = frozenset(
    {"host", "origin", "cookie", "connection", "upgrade", "content-type", "accept", "referer", "forwarded"}
)
"""Headers that browsers send of themselves, or that say something else."""


def _check_identity(wanted: TeamOptions) -> None:
    name = wanted.identity.lower()
    if not wanted.proxy:
        raise ServeError("--identity-header is believed of a named proxy alone: add --proxy and its number.")
    if wanted.provider:
        raise ServeError("Either the proxy says who is asking or the provider: --identity-header or --oidc, not both.")
    if not re.fullmatch(r"[a-z0-9-]{3,60}", name) or name in _TAKEN or name.startswith(("sec-", "x-forwarded-for")):
        raise ServeError("--identity-header takes the header that the proxy sets, such as X-Forwarded-Email.")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _number(name: str) -> str:
    """The number at which a name of this machine is found."""
    if _is_address(name):
        return name
    try:
        return str(socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)[0][4][0])
    except OSError:
        raise ServeError(f"No machine is found under the name {name}; say this machine's number instead.") from None


def _run(how: Served, team: Workspace | None = None, wanted: TeamOptions | None = None) -> int:
    import streamlit as st
    from starlette.middleware import Middleware

    from harvest.ui.door import BACK, Current, Door, Provider, read_provider

    serve_as(how)
    upkeep.give_back()
    os.environ["FORWARDED_ALLOW_IPS"] = "-"  # what a request says of where it came from is read by the door alone
    guard = Middleware(Guard, served=how)
    door: list[Middleware] = []
    if team is not None:
        current = Current(team)
        guard = Middleware(Guard, served=how, turned_away=lambda why: verbs.team.turn_away(current(), why))
        asks = wanted.provider if wanted is not None else None
        provider = Provider(read_provider(asks), how.url + BACK) if asks else None
        door = [Middleware(Door, served=how, ws=team, provider=provider)]
    config = {
        **file_options(),
        "server.address": how.bind,
        "server.port": how.listens,
        "server.allowedHosts": list(how.names),
        "server.enableCORS": True,
        "server.enableXsrfProtection": True,
        "server.headless": True,
        "browser.gatherUsageStats": False,
        "client.toolbarMode": "viewer",
        "server.fileWatcherType": "none",
    }
    if wanted is not None and wanted.certificate and wanted.key:
        config |= {"server.sslCertFile": str(wanted.certificate), "server.sslKeyFile": str(wanted.key)}
    app = st.App(str(shipped.app()), middleware=[guard, *door], lifespan=while_running)
    app.run(config=config)
    sys.stdout.flush()
    return 0
