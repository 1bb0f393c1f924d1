"""Every operation, blocking and async, against Steady: no request may raise a diagnostic."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import httpx
import pytest

from oai_core import APIResponseValidationError, AsyncOpenAI, OpenAI
from tests.contract.calls import Arguments, Call, calls

CALLS = calls()
# Diagnostics that the document causes, not the request: (operation id, code, where) -> reason.
KNOWN_FAULTS: dict[tuple[str, str, str], str] = {}
# Operations that stream although the document promises JSON alone, which is what Steady answers.
NO_EVENT_STREAM = {
    "getResponse": "the document lists no text/event-stream for its answer",
}


class Report:
    """What Steady said about the requests of one test, read from its response headers."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.diagnostics: list[tuple[str, str, str]] = []

    def read(self, response: httpx.Response) -> None:
        """Take in one response."""
        headers = response.headers
        self.seen.append(f"{response.request.method} {headers.get('x-steady-matched-path')}")
        for number in range(1, int(headers["x-steady-error-count"]) + 1):
            code, path, message = (
                headers.get(f"x-steady-error-{number}-{part}", "")
                for part in ("code", "path", "message")
            )
            self.diagnostics.append((code, path, message))

    async def read_async(self, response: httpx.Response) -> None:
        """Take in one response of an async client."""
        self.read(response)

    def check(self, call: Call) -> None:
        """Assert that the request reached its operation and was found valid."""
        operation = call.operation
        assert self.seen == [f"{operation.method.upper()} {operation.path}"]
        unknown = [
            found
            for found in self.diagnostics
            if (operation.id, found[0], found[1]) not in KNOWN_FAULTS
        ]
        assert unknown == []


def _variants() -> Iterator[Any]:
    for call in CALLS:
        yield pytest.param(call, None, id=call.name)
        if call.operation.stream is not None:
            yield pytest.param(call, True, id=f"{call.name}-stream")


each_call = pytest.mark.parametrize(("call", "stream"), list(_variants()))
each_extent = pytest.mark.parametrize("full", [False, True], ids=["required", "all"])


def _arguments(
    method: Any, call: Call, document: Mapping[str, Any], full: bool, stream: bool | None
) -> tuple[list[str], dict[str, Any]]:
    positional, keywords = Arguments(document, full=full).build(method, call.operation)
    if stream is not None:
        keywords["stream"] = stream
    return positional, keywords


def _expected(call: Call, stream: bool | None) -> AbstractContextManager[Any]:
    """Expect success, or the error that a JSON answer to a streaming call must raise."""
    if stream and call.operation.id in NO_EVENT_STREAM:
        return pytest.raises(APIResponseValidationError)
    return nullcontext()


@each_extent
@each_call
def test_blocking(
    call: Call, stream: bool | None, full: bool, steady: str, document: Mapping[str, Any]
) -> None:
    report = Report()
    with httpx.Client(event_hooks={"response": [report.read]}) as http:
        client = OpenAI(api_key="sk-test", base_url=steady, http_client=http, max_retries=0)
        method = call.bind(client)
        positional, keywords = _arguments(method, call, document, full, stream)
        with _expected(call, stream):
            result = method(*positional, **keywords)
            if stream:
                list(result)
    report.check(call)


@each_extent
@each_call
def test_async(
    call: Call, stream: bool | None, full: bool, steady: str, document: Mapping[str, Any]
) -> None:
    report = Report()

    async def run() -> None:
        async with httpx.AsyncClient(event_hooks={"response": [report.read_async]}) as http:
            client = AsyncOpenAI(
                api_key="sk-test", base_url=steady, http_client=http, max_retries=0
            )
            method = call.bind(client)
            positional, keywords = _arguments(method, call, document, full, stream)
            with _expected(call, stream):
                result = await method(*positional, **keywords)
                if stream:
                    async for _ in result:
                        pass

    asyncio.run(run())
    report.check(call)


def test_every_operation_of_the_document_is_called(document: Mapping[str, Any]) -> None:
    verbs = {"get", "post", "put", "patch", "delete"}
    described = {
        (method.upper(), path)
        for path, item in document["paths"].items()
        for method in verbs & set(item)
    }
    called = {(call.operation.method.upper(), call.operation.path) for call in CALLS}
    assert called == described


def test_the_judge_judges(steady: str) -> None:
    """A wrong request is reported: silence would otherwise prove nothing."""
    report = Report()
    with httpx.Client(event_hooks={"response": [report.read]}) as http:
        client = OpenAI(api_key="sk-test", base_url=steady, http_client=http, max_retries=0)
        client.post("/responses", body={"model": 1, "input": {"not": "a list"}})
    assert {path for _, path, _ in report.diagnostics} >= {"body.model"}
