"""A server that plays pypi.org, behind a proxy of its own, and osv.dev."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import trustme

# What is answered to a question about a release: a status, and what becomes JSON.
Answer = Callable[[str, str], tuple[int, Any]]


def knows(key: str, *vulnerable: str, known: bool = True) -> Answer:
    """Answer like a database that knows of these names, of the old pip, and of nothing else."""
    one = {
        "id": "PYSEC-2021-1",
        "aliases": ["CVE-2021-1"],
        "details": "Bad.",
        "summary": "Bad.",
        "fixed_in": ["9.0"],
        "affected": [],
    }

    def answer(name: str, version: str) -> tuple[int, Any]:
        bad = name in vulnerable or (known and (name, version) == ("pip", "21.0"))
        return 200, {"info": {"name": name}, key: [one] if bad else []}

    return answer


def _handler(answers: Mapping[str, Answer], context: ssl.SSLContext) -> type:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_CONNECT(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.connection = context.wrap_socket(self.connection, server_side=True)
            self.rfile = self.connection.makefile("rb")
            self.wfile = self.connection.makefile("wb", buffering=0)
            self.close_connection = False

        def finish(self) -> None:
            super().finish()
            self.connection.close()  # the one inside of TLS: the server closes the one below

        def do_GET(self) -> None:
            _, _, name, version, _ = self.path.split("/")
            self._answer(*answers["pypi"](name, version))

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            self._answer(*answers["osv"](asked["package"]["name"], asked["version"]))

        def _answer(self, status: int, value: Any) -> None:
            body = value if isinstance(value, bytes) else json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None: ...

    return Handler


@contextmanager
def serve(folder: Path, answers: Mapping[str, Answer]) -> Generator[tuple[str, Path]]:
    """Give the address of the server, and the certificate of who vouches for it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("pypi.org").configure_cert(context)
    certificate = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(certificate))
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(answers, context)) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", certificate
        finally:
            server.shutdown()
            thread.join()
