"""Start the app on this machine's own address."""

from __future__ import annotations

import os
import socket
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from harvest import shipped
from harvest.errors import ServeError
from harvest.ui.copying import while_running
from harvest.ui.guard import HOSTS, Guard
from harvest.workspace import open_inquiry

ADDRESS = "127.0.0.1"


def _check_port(port: int) -> None:
    """ServeError when something listens on the port already."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OverflowError:
            raise ServeError(f"{port} is no port; choose a number from 1024 to 65535.") from None
        except OSError as error:
            raise ServeError(
                f"Port {port} is taken: Harvest may be running already at http://{ADDRESS}:{port}. Open that address, "
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
    """Serve the app until it is stopped; prints its address."""
    if inquiry is not None:
        open_inquiry(inquiry).store.close()
        os.environ["HARVEST_INQUIRY"] = str(inquiry.resolve())
    _check_port(port)
    import streamlit as st
    from starlette.middleware import Middleware

    print(f"Harvest is at http://{ADDRESS}:{port} (stop with Ctrl+C)", flush=True)
    app = st.App(str(shipped.app()), middleware=[Middleware(Guard, port=port)], lifespan=while_running)
    app.run(
        config={
            **file_options(),
            "server.address": ADDRESS,
            "server.port": port,
            "server.allowedHosts": list(HOSTS),
            "server.enableCORS": True,
            "server.enableXsrfProtection": True,
            "server.headless": True,
            "browser.gatherUsageStats": False,
            "client.toolbarMode": "viewer",
            "server.fileWatcherType": "none",
        }
    )
    sys.stdout.flush()
    return 0
