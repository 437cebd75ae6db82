"""A provider of OpenID Connect on this machine, whose answers a test can spoil."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwk, jwt

SECRET = "a secret of the test"


@dataclass
class FakeProvider:
    """``person`` are the claims of whoever signs in there; ``spoil`` is said over what the token would say."""

    address: str
    person: dict[str, Any]
    spoil: dict[str, Any] = field(default_factory=dict)
    key: Any = field(default_factory=lambda: jwk.RSAKey.generate_key(2048, {"kid": "one"}))
    signs_with: Any = None
    asked: dict[str, dict[str, str]] = field(default_factory=dict)
    """What was asked for by code."""

    @property
    def metadata(self) -> str:
        return f"{self.address}/.well-known/openid-configuration"

    def sign_in(self, location: str) -> str:
        """What the browser is sent back with, after somebody signed in at the address it was sent to."""
        asked = {k: v[0] for k, v in parse_qs(urlsplit(location).query).items()}
        code = f"code-{len(self.asked)}"
        self.asked[code] = asked
        return f"code={code}&state={asked['state']}"

    def token(self, sent: dict[str, str]) -> dict[str, object]:
        asked = self.asked.pop(sent["code"])
        now = int(time.time())
        claims = {
            "iss": self.address,
            "aud": asked["client_id"],
            "nonce": asked["nonce"],
            "iat": now,
            "exp": now + 60,
            "sub": "a1",
            **self.person,
            **self.spoil,
        }
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.signs_with or self.key)
        assert sent["code_verifier"] and asked["code_challenge_method"] == "S256"
        return {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": signed}


@contextmanager
def running(person: dict[str, Any]) -> Iterator[FakeProvider]:
    """A provider that is running."""
    made: list[FakeProvider] = []

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            provider = made[0]
            known = {
                "/.well-known/openid-configuration": {
                    "issuer": provider.address,
                    "authorization_endpoint": f"{provider.address}/authorize",
                    "token_endpoint": f"{provider.address}/token",
                    "jwks_uri": f"{provider.address}/keys",
                    "id_token_signing_alg_values_supported": ["RS256"],
                },
                "/keys": {"keys": [provider.key.as_dict(private=False)]},
            }
            self._say(known[self.path])

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            self._say(made[0].token({k: v[0] for k, v in parse_qs(body).items()}))

        def _say(self, what: object) -> None:
            data = json.dumps(what).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    made.append(FakeProvider(f"http://127.0.0.1:{server.server_port}", person))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield made[0]
    finally:
        server.shutdown()
        server.server_close()
