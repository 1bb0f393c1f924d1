"""What was really sent, and what Steady said about it."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterable, Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import attrs
import httpx

from tests.contract.arguments import CONTENT, FORM, JSON, Arguments
from tests.contract.calls import KEYS, Call

FIELD = re.compile(rb'Content-Disposition: form-data; name="([^"]+)"')

Diagnostic = tuple[str, str, str]
"""Code, place and message."""


@attrs.frozen
class Exchange:
    """One request and Steady's answer."""

    response: httpx.Response
    content: bytes

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """What Steady found wrong with the request."""
        headers = self.response.headers
        numbers = range(1, int(headers["x-steady-error-count"]) + 1)
        return [
            (
                headers[f"x-steady-error-{number}-code"],
                headers.get(f"x-steady-error-{number}-path", ""),
                headers.get(f"x-steady-error-{number}-message", ""),
            )
            for number in numbers
        ]

    def check(self, call: Call, arguments: Arguments) -> None:
        """Assert that the request reached its operation and holds what was given, nothing else."""
        operation, request = call.operation, self.response.request
        assert request.method == operation.method
        assert self.response.headers["x-steady-matched-path"] == call.path
        assert request.url.raw_path.decode().partition("?")[0] == arguments.path
        sent = parse_qsl(request.url.query.decode(), strict_parsing=bool(request.url.query))
        assert sorted(sent) == sorted((n, _text(v)) for n, v in _leaves(arguments.query))
        for name, value in arguments.headers.items():
            assert request.headers[name] == value
        key = KEYS["admin_api_key" if operation.auth == "admin" else "api_key"]
        assert request.headers["authorization"] == f"Bearer {key}"
        media = request.headers.get("content-type")
        assert (media and media.partition(";")[0]) == arguments.media
        if arguments.media == JSON:
            assert json.loads(self.content) == arguments.body
        elif arguments.media == FORM:
            documents = {name: arguments.body.get(name) for name in operation.part_types}
            fields = {n: v for n, v in arguments.body.items() if n not in documents}
            sent_fields = list(self._fields())
            for name, text in sent_fields:
                if name in documents and operation.part_types[name] == JSON:
                    assert json.loads(text) == documents[name]
            expected = [(name, _bytes(value)) for name, value in _leaves(fields)]
            assert sorted(f for f in sent_fields if f[0] not in documents) == sorted(expected)
            assert {name for name, _ in sent_fields} >= {n for n, v in documents.items() if v}
        elif arguments.media is not None:
            assert [self.content.decode()] == list(arguments.body.values())
        else:
            assert self.content == b""

    def _fields(self) -> Iterator[tuple[str, bytes]]:
        """Read the names and contents of a form's parts."""
        media = self.response.request.headers["content-type"]
        boundary = b"\r\n--" + media.partition("boundary=")[2].encode()
        for part in (b"\r\n" + self.content).split(boundary)[1:-1]:
            head, _, content = part.partition(b"\r\n\r\n")
            found = FIELD.search(head)
            assert found is not None
            yield found[1].decode(), content


def _leaves(values: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Flatten values as queries and forms must hold them: `name[]` for items, `name[key]`."""
    for key, value in values.items():
        name = f"{prefix}[{key}]" if prefix else key
        if value.__class__ is dict:
            yield from _leaves(value, name)
        elif value.__class__ is list:
            yield from ((f"{name}[]", item) for item in value)
        else:
            yield name, value


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _bytes(value: Any) -> bytes:
    """What a form's part must hold; whatever is no plain value stands for a file."""
    return _text(value).encode() if isinstance(value, str | int | float) else CONTENT


class Judge:
    """Hears every exchange of an HTTP client; hand its hooks to `httpx`."""

    def __init__(self) -> None:
        self._heard: list[Exchange] = []

    def hear(self, response: httpx.Response) -> None:
        """Take in the exchange of a blocking client."""
        stream = response.request.stream
        assert isinstance(stream, Iterable)
        self._heard.append(Exchange(response, b"".join(stream)))

    async def hear_async(self, response: httpx.Response) -> None:
        """Take in the exchange of an async client."""
        stream = response.request.stream
        assert isinstance(stream, AsyncIterable)
        content = b"".join([chunk async for chunk in stream])
        self._heard.append(Exchange(response, content))

    def take(self) -> Exchange:
        """Give the one exchange since the last time."""
        [exchange] = self._heard
        self.forget()
        return exchange

    def forget(self) -> None:
        """Drop what an earlier test left when it failed."""
        self._heard.clear()
