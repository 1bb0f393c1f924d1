from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from oai_emulator import Emulator
from oai_emulator.bundle import shipped
from oai_emulator.validation.checker import SchemaChecker
from oai_emulator.validation.schemas import RequestSchemas
from oai_emulator.values import as_array, as_object
from packages.emulator.tests.emulated import conforming

Json = dict[str, Any]
HEADERS = {"authorization": "Bearer test"}
URL = "http://emulator/v1"


class Caller:
    """An httpx client with short verbs, which reads no answer that is not as declared."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self.http = httpx.Client(
            transport=emulator.transport(),
            base_url=URL,
            headers=HEADERS,
            event_hooks={"response": [conforming]},
        )

    def post(self, path: str, body: Json | None = None, status: int = 200) -> Any:
        answer = self.http.post(path, json={} if body is None else body)
        assert answer.status_code == status, answer.text
        return answer.json()

    def get(self, path: str, status: int = 200, **query: Any) -> Any:
        answer = self.http.get(path, params=query)
        assert answer.status_code == status, answer.text
        return answer.json()

    def delete(self, path: str, status: int = 200) -> Any:
        answer = self.http.delete(path)
        assert answer.status_code == status, answer.text
        return answer.json()

    def create(self, input: Any = "Hello", **body: Any) -> Any:
        return self.post("/responses", {"model": "gpt-test", "input": input, **body})

    def refused(self, **body: Any) -> Any:
        """Give the error for a body; members that are `...` are left out."""
        whole = {"model": "gpt-test", "input": "x", **body}
        sent = {name: value for name, value in whole.items() if value is not ...}
        return self.post("/responses", sent, 400)["error"]

    def stream(self, input: Any = "Hello", **body: Any) -> list[Json]:
        asked = {"model": "gpt-test", "input": input, "stream": True, **body}
        return self.events("POST", "/responses", json=asked)

    def events(self, method: str, path: str, **options: Any) -> list[Json]:
        with self.http.stream(method, path, **options) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            return parse(answer.read().decode())


def parse(text: str) -> list[Json]:
    """Read server-sent events; each has an `event` line that agrees with its data."""
    events: list[Json] = []
    for block in filter(None, text.split("\n\n")):
        name, data = block.split("\n")
        event = json.loads(data.removeprefix("data: "))
        assert name == f"event: {event['type']}"
        events.append(event)
    return events


def text_of(response: Json) -> str:
    parts = [p for item in response["output"] if item["type"] == "message" for p in item["content"]]
    return "".join(part.get("text", "") for part in parts)


@pytest.fixture
def emulator() -> Emulator:
    return Emulator()


@pytest.fixture
def api(emulator: Emulator) -> Iterator[Caller]:
    caller = Caller(emulator)
    with caller.http:
        yield caller


@pytest.fixture
def in_real_time() -> Caller:
    """Calls an emulator whose background responses take some real time."""
    return Caller(Emulator(queue_time=0.04, run_time=0.08))


@pytest.fixture(scope="session")
def conforms() -> Callable[[str, Any], None]:
    """Checks a value against a schema of the document; strangers are refused too."""
    checker = SchemaChecker(RequestSchemas(shipped().schemas))

    def check(name: str, value: Any) -> None:
        schema = {"$ref": f"#/components/schemas/{name}"}
        problems = checker.errors(name, schema, declared(value))
        assert not problems, [(list(p.absolute_path), p.validator, p.message) for p in problems]

    return check


def declared(value: Any) -> Any:
    """Leave out what the real API sends although the document does not say so."""
    entries = as_array(value)
    if entries is not None:
        return [declared(entry) for entry in entries]
    members = as_object(value)
    if members is None:
        return value
    left_out: set[str] = {"store"} | ({"usage"} if members.get("usage") is None else set())
    return {name: declared(v) for name, v in members.items() if name not in left_out}


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
