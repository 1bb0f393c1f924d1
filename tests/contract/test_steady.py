"""Every operation, blocking and async, against Steady: no request may raise a diagnostic."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_core import APIResponseValidationError, AsyncStream, Stream
from tests.contract.arguments import Arguments, Builder, Variant, variants
from tests.contract.bench import Bench, warned
from tests.contract.calls import KEYS, Call, calls, operations
from tests.contract.judge import Judge
from tests.contract.known import NO_EVENT_STREAM

CALLS = calls()
VARIANTS = [
    pytest.param(call, variant, id=f"{call.name}-{variant}")
    for call in CALLS
    for variant in variants(call)
]
EITHER = [call for call in CALLS if call.operation.auth == "either"]
each_variant = pytest.mark.parametrize(("call", "variant"), VARIANTS)


def _expected(call: Call, variant: Variant) -> AbstractContextManager[Any]:
    """Expect success, or the error that a JSON answer to a streaming call must raise."""
    if variant.stream and call.operation.id in NO_EVENT_STREAM:
        return pytest.raises(APIResponseValidationError)
    return nullcontext()


@each_variant
def test_blocking(
    call: Call, variant: Variant, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    method = call.bind(blocking.client(call))
    for arguments in Builder(document, call, variant, tmp_path).each(method):
        with _expected(call, variant), warned(call):
            result = method(*arguments.positional, **arguments.keywords)
            assert isinstance(result, Stream) == bool(variant.stream)
            assert not variant.stream or list(result)
        blocking.check(call, arguments)


@each_variant
def test_async(
    call: Call,
    variant: Variant,
    parallel: Bench,
    runner: asyncio.Runner,
    document: Mapping[str, Any],
    tmp_path: Path,
) -> None:
    method = call.bind(parallel.client(call))

    async def run(arguments: Arguments) -> None:
        result = await method(*arguments.positional, **arguments.keywords)
        assert isinstance(result, AsyncStream) == bool(variant.stream)
        assert not variant.stream or [event async for event in result]

    for arguments in Builder(document, call, variant, tmp_path).each(method):
        with _expected(call, variant), warned(call):
            runner.run(run(arguments))
        parallel.check(call, arguments)


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
    judge = Judge()
    with httpx.Client(event_hooks={"response": [judge.hear]}) as http:
        for call in EITHER:
            made = import_module(call.package).OpenAI
            method = call.bind(made(**{key: KEYS[key]}, base_url=steady, http_client=http))
            arguments = next(Builder(document, call, Variant(full=False), tmp_path).each(method))
            with warned(call):
                method(*arguments.positional, **arguments.keywords)
            request = judge.take().response.request
            assert request.headers["authorization"] == f"Bearer {KEYS[key]}"


def test_the_document_says_who_needs_the_admin_key(document: Mapping[str, Any]) -> None:
    for call in CALLS:
        security = document["paths"][call.path][call.verb].get("security")
        assert (security == [{"AdminApiKeyAuth": []}]) == (call.operation.auth == "admin")


def test_every_operation_has_a_method() -> None:
    assert {call.operation for call in CALLS} == set(operations())
