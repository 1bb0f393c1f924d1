"""Builds wheels, and checks environments into which they were installed.

`--build OUT FOLDER...` builds with hatchling. All else needs no package but those under test:
`--only a,b` fails unless exactly these distributions of the project are there, each as its wheel.
`--groups a,b` fails unless the clients have these resources and say what to install for others;
`all` stands for those of every group. `--call a,b` calls one of a group against a local server.
`--snippet README` runs the first Python block of a document against a running emulator.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from importlib.metadata import distributions, entry_points, version
from pathlib import Path
from threading import Thread
from typing import Any

# What is called of a group, with what its server answers and what is read of that.
Call = tuple[Callable[[Any], Any], str, dict[str, Any], Callable[[Any], Any]]
MESSAGE = {"role": "assistant", "content": "Hello"}
PART: dict[str, Any] = {"type": "output_text", "text": "Hello", "annotations": [], "logprobs": []}
CALLS: dict[str, Call] = {
    "responses": (
        lambda client: client.responses.create(model="m", input="Say: Hello"),
        "POST /v1/responses",
        {"id": "resp_1", "output": [{"type": "message", "role": "assistant", "content": [PART]}]},
        lambda response: response.output_text,
    ),
    "chat": (
        lambda client: client.chat.completions.create(model="m", messages=[MESSAGE]),
        "POST /v1/chat/completions",
        {"id": "chatcmpl-1", "choices": [{"index": 0, "message": MESSAGE}]},
        lambda completion: completion.choices[0].message.content,
    ),
    "files": (
        lambda client: client.files.retrieve("file-1"),
        "GET /v1/files/file-1",
        {"id": "file-1", "filename": "Hello"},
        lambda file: file.filename,
    ),
}


def build(out: str, *folders: str) -> None:
    """Build the wheel of each folder."""
    from hatchling.build import build_wheel

    for folder in folders:
        os.chdir(folder)
        build_wheel(out)


def _installed() -> set[str]:
    names = {distribution.metadata["Name"].lower() for distribution in distributions()}
    return {name for name in names if name == "oai" or name.startswith("oai-")}


def check_only(*expected: str) -> None:
    """Compare the installed distributions of the project with the expected ones."""
    found = _installed()
    if found != set(expected):
        raise SystemExit(f"expected {sorted(expected)}, found {sorted(found)}")
    others = {distribution.metadata["Name"].lower() for distribution in distributions()} - found
    if others & {"openai", "pydantic"}:
        raise SystemExit("the official client or its models came along")
    for name in found:
        folder = Path(str(import_module(name.replace("-", "_")).__file__)).parent
        if not folder.is_relative_to(sys.prefix) or not (folder / "py.typed").is_file():
            raise SystemExit(f"{folder} is not what the wheel of {name} holds")
    sys.stdout.write(f"Installed: {', '.join(sorted(found))}; {', '.join(sorted(others))}.\n")


def _clients() -> list[Any]:
    """Clients of both kinds: core's, which find groups by entry points, and the typed ones."""
    makers: list[Any] = []
    for name in ("oai-core", *sorted(_installed() - {"oai-core", "oai-shared", "oai-emulator"})):
        module: Any = import_module(name.replace("-", "_"))
        for kind in ("OpenAI", "AsyncOpenAI"):
            if (maker := getattr(module, kind, None)) is not None:
                assert name == "oai-core" or maker.distribution == f"{name}/{version(name)}"
                makers.append(maker)
    return [maker(api_key="sk-wheels", base_url="http://127.0.0.1:9/v1") for maker in makers]


def _get(client: Any, place: str) -> Any:
    for name in place.split("."):
        client = getattr(client, name)
    return client


def check_groups(*expected: str) -> None:
    """Find resources on all clients; what is missing is an error that says what to install."""
    from oai_core.known_groups import DISTRIBUTIONS

    bring = {point.name for point in entry_points(group="oai.groups")}
    places = set(expected)
    if places == {"all"}:
        assert len(_installed()) > 20
        places = {*DISTRIBUTIONS}
    assert bring == places, f"entry points bring {sorted(bring)}, expected {sorted(places)}"
    missing = {place: name for place, name in DISTRIBUTIONS.items() if name not in _installed()}
    for client in _clients():
        for place in places:
            around, _, name = place.rpartition(".")
            assert name in dir(_get(client, around) if around else client), (client, place)
            owner = type(_get(client, place)).__module__.partition(".")[0]
            assert owner == DISTRIBUTIONS[place].replace("-", "_"), (client, place, owner)
            assert _get(client, place) is _get(client, place)
        for place, distribution in missing.items():
            try:
                _get(client, place)
            except AttributeError as error:
                said = str(error)
            else:
                raise SystemExit(f"{client} has {place}")
            assert f"{place!r}: install it with `pip install {distribution}`" in said, said
            assert "." in place or not hasattr(client, place)
    sys.stdout.write(f"{len(places)} resources found, {len(missing)} names say what to install.\n")


@contextmanager
def _server(reply: dict[str, Any]) -> Generator[tuple[str, list[str]]]:
    """Answer every request with a JSON value; gives the address, and the list of what was asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            asked.append(f"{self.command} {self.path} {self.headers['authorization']}")
            body = json.dumps(reply).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, format: str, *args: Any) -> None: ...

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


async def _await(pending: Any) -> Any:
    return await pending


def check_calls(*places: str) -> None:
    """Call the groups through every client, blocking and async."""
    for place in places:
        call, line, reply, read = CALLS[place]
        with _server(reply) as (address, asked):
            for client in _clients():
                made = call(client.with_options(base_url=address))
                result = asyncio.run(_await(made)) if asyncio.iscoroutine(made) else made
                assert read(result) == "Hello", (client, result)
                assert asked.pop() == f"{line} Bearer sk-wheels"
                assert not asked
    sys.stdout.write(f"Called: {', '.join(places)}.\n")


def run_snippet(document: str) -> None:
    """Run the first Python block of `document` against `python -m oai_emulator`."""
    text = Path(document).read_text("utf-8")
    block = re.search(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    if block is None:
        raise SystemExit(f"{document} has no Python block")
    command = [sys.executable, "-m", "oai_emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            address = _address(server)
            settings = {"OPENAI_BASE_URL": address, "OPENAI_API_KEY": "sk-wheels"}
            subprocess.run(
                [sys.executable, "-c", block[1]],
                check=True,
                timeout=60,
                env={**os.environ, **settings},
            )
        finally:
            server.terminate()


def _address(server: subprocess.Popen[str]) -> str:
    assert server.stdout
    for line in server.stdout:
        if found := re.search(r"http://[\w.]+:\d+\S*", line):
            return found[0].rstrip(".,")
    raise SystemExit("the emulator did not say where it listens")


def main(*arguments: str) -> None:
    """Run one check."""
    checks: dict[str, Callable[..., None]] = {
        "--only": check_only,
        "--groups": check_groups,
        "--call": check_calls,
        "--snippet": run_snippet,
    }
    match arguments:
        case ("--build", out, *folders):
            build(out, *folders)
        case (option, value) if option in checks:
            checks[option](*value.split(","))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
