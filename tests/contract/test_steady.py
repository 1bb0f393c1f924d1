"""Every operation, blocking and async, against Steady: no request may raise a diagnostic."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_core import APIResponseValidationError
from oai_core.pages import AsyncPage, Page
from oai_core.raw import BinaryResponse
from tests.contract.arguments import Arguments, Builder, Variant, variants
from tests.contract.calls import KEYS, Call, calls, operations, packages
from tests.contract.judge import Diagnostic, Judge
from tests.contract.known import KNOWN_FAULTS, NO_EVENT_STREAM

CALLS = calls()
VARIANTS = [
    pytest.param(call, variant, id=f"{call.name}-{variant}")
    for call in CALLS
    for variant in variants(call)
]
each_variant = pytest.mark.parametrize(("call", "variant"), VARIANTS)


class Bench:
    """Clients of all packages, blocking or async, over one connection pool, and their judge."""

    def __init__(self, address: str, kind: str, http: Any, judge: Judge) -> None:
        self.judge = judge
        self._clients = {
            package: getattr(import_module(package), kind)(
                **KEYS, base_url=address, http_client=http, max_retries=0
            )
            for package in packages()
        }

    def method(self, call: Call) -> Any:
        """Find the method in the client of its own package, for a new test."""
        self.judge.forget()
        return call.bind(self._clients[call.package])

    def verdict(self, call: Call, arguments: Arguments) -> list[Diagnostic]:
        """Check the request and give what Steady holds against it, except for known faults."""
        exchange = self.judge.take()
        exchange.check(call, arguments)
        return [found for found in exchange.diagnostics if _fault(call, found) not in KNOWN_FAULTS]


def _fault(call: Call, diagnostic: Diagnostic) -> tuple[str, str, str]:
    return (call.operation.id, *diagnostic[:2])


@pytest.fixture(scope="module")
def blocking(steady: str) -> Iterator[Bench]:
    judge = Judge()
    with httpx.Client(event_hooks={"response": [judge.hear]}) as http:
        yield Bench(steady, "OpenAI", http, judge)


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as made:
        yield made


@pytest.fixture(scope="module")
def parallel(steady: str, runner: asyncio.Runner) -> Iterator[Bench]:
    judge = Judge()
    http = httpx.AsyncClient(event_hooks={"response": [judge.hear_async]})
    yield Bench(steady, "AsyncOpenAI", http, judge)
    runner.run(http.aclose())


def _expected(call: Call, variant: Variant) -> AbstractContextManager[Any]:
    """Expect success, or the error that a JSON answer to a streaming call must raise."""
    if variant.stream and call.operation.id in NO_EVENT_STREAM:
        return pytest.raises(APIResponseValidationError)
    return nullcontext()


def _warned(call: Call) -> AbstractContextManager[Any]:
    """Expect the warning of a deprecated operation."""
    if call.operation.deprecated is not None:
        return pytest.warns(DeprecationWarning, match=re.escape(call.operation.deprecated))
    return nullcontext()


def _check_result(call: Call, result: Any) -> None:
    operation = call.operation
    if operation.binary:
        assert isinstance(result, BinaryResponse)
        assert isinstance(result.content, bytes)
    elif operation.item is not None:
        assert isinstance(result, Page | AsyncPage)
        assert isinstance(result.data, list)
    elif operation.result is None:
        assert result is None
    elif not operation.result.endswith("| None"):
        assert result is not None


@each_variant
def test_blocking(
    call: Call, variant: Variant, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    method = blocking.method(call)
    for arguments in Builder(document, call, variant, tmp_path).each(method):
        with _expected(call, variant), _warned(call):
            result = method(*arguments.positional, **arguments.keywords)
            if variant.stream:
                assert list(result)
            else:
                _check_result(call, result)
        found = blocking.verdict(call, arguments)
        assert not found, found


@each_variant
def test_async(
    call: Call,
    variant: Variant,
    parallel: Bench,
    runner: asyncio.Runner,
    document: Mapping[str, Any],
    tmp_path: Path,
) -> None:
    method = parallel.method(call)

    async def run(arguments: Arguments) -> None:
        result = await method(*arguments.positional, **arguments.keywords)
        if variant.stream:
            assert [event async for event in result]
        else:
            _check_result(call, result)

    for arguments in Builder(document, call, variant, tmp_path).each(method):
        with _expected(call, variant), _warned(call):
            runner.run(run(arguments))
        assert parallel.verdict(call, arguments) == []


@pytest.mark.parametrize("fault", KNOWN_FAULTS, ids=" ".join)
def test_a_known_fault_is_still_there(
    fault: tuple[str, str, str], blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    """An entry that is no longer needed would hide a fault of ours."""
    found: set[tuple[str, str, str]] = set()
    for call in CALLS:
        for variant in variants(call) if call.operation.id == fault[0] else ():
            method = blocking.method(call)
            for arguments in Builder(document, call, variant, tmp_path).each(method):
                with _warned(call):
                    method(*arguments.positional, **arguments.keywords)
                found |= {_fault(call, one) for one in blocking.judge.take().diagnostics}
    assert fault in found


@pytest.mark.parametrize("key", sorted(KEYS))
def test_either_key_serves_where_both_may(
    key: str,
    steady: str,
    document: Mapping[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Some operations take the key of the API or the one of administration."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)
    either = [call for call in CALLS if call.operation.auth == "either"]
    assert either
    judge = Judge()
    with httpx.Client(event_hooks={"response": [judge.hear]}) as http:
        for call in either:
            made = import_module(call.package).OpenAI
            method = call.bind(made(**{key: KEYS[key]}, base_url=steady, http_client=http))
            [arguments] = Builder(document, call, Variant(full=False), tmp_path).each(method)
            method(*arguments.positional, **arguments.keywords)
            request = judge.take().response.request
            assert request.headers["authorization"] == f"Bearer {KEYS[key]}"


def test_the_document_says_who_needs_the_admin_key(document: Mapping[str, Any]) -> None:
    for call in CALLS:
        security = document["paths"][call.path][call.verb].get("security")
        assert (security == [{"AdminApiKeyAuth": []}]) == (call.operation.auth == "admin")


def test_every_operation_of_the_document_is_called(document: Mapping[str, Any]) -> None:
    verbs = {"get", "post", "put", "patch", "delete"}
    described = {
        (verb, path): item[verb]["operationId"]
        for path, item in document["paths"].items()
        for verb in verbs & set(item)
    }
    assert {(call.verb, call.path): call.operation.id for call in CALLS} == described


def test_every_operation_has_a_method() -> None:
    assert {call.operation for call in CALLS} == set(operations())


def test_the_judge_judges(blocking: Bench) -> None:
    """A wrong request is reported: silence would otherwise prove nothing."""
    post = blocking.method(Call("oai_responses", "post", CALLS[0].operation))
    post("/responses", body={"model": 1, "input": {"not": "a list"}})
    found = blocking.judge.take().diagnostics
    assert {place for _, place, _ in found} >= {"body.model"}
