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
import yaml

from oai_core import APIResponseValidationError, AsyncStream, Stream
from tests.contract.arguments import Arguments, Builder, Variant, variants
from tests.contract.bench import Bench, fault_of, warned
from tests.contract.calls import KEYS, Call, calls, operations
from tests.contract.judge import Judge
from tests.contract.known import KNOWN_FAULTS, NO_EVENT_STREAM

SURFACES = Path(__file__).parents[2] / "packages"
CALLS = calls()
VARIANTS = [
    pytest.param(call, variant, id=f"{call.name}-{variant}")
    for call in CALLS
    for variant in variants(call)
]
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


@pytest.mark.parametrize("fault", KNOWN_FAULTS, ids=" ".join)
def test_a_known_fault_is_still_there(
    fault: tuple[str, str, str], blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    """An entry that is no longer needed would hide a fault of ours."""
    found: set[tuple[str, str, str]] = set()
    for call in CALLS:
        for variant in variants(call) if call.operation.id == fault[0] else ():
            method = call.bind(blocking.client(call))
            for arguments in Builder(document, call, variant, tmp_path).each(method):
                with warned(call):
                    method(*arguments.positional, **arguments.keywords)
                found |= {fault_of(call, one) for one in blocking.judge.take().diagnostics}
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
            arguments = next(Builder(document, call, Variant(full=False), tmp_path).each(method))
            with warned(call):
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


def test_every_row_of_the_surfaces_is_a_method() -> None:
    """The data that people edit, and the names that their clients then have."""
    reachable = {(call.name, call.operation.id) for call in CALLS}
    paths = sorted(SURFACES.glob("*/slice/surface.yaml"))
    surfaces = [yaml.safe_load(path.read_text()) for path in paths]
    rows = {
        (f"{name}.{method}", row["operation"])
        for surface in surfaces
        for name, resource in surface.get("resources", {}).items()
        for method, row in resource.get("methods", {}).items()
    }
    assert len(rows) > 280
    assert rows <= reachable


def test_every_operation_has_a_method() -> None:
    assert {call.operation for call in CALLS} == set(operations())


@pytest.mark.parametrize(
    ("method", "path", "options", "place"),
    [
        ("post", "/responses", {"body": {"model": 1, "input": []}}, "body.model"),
        ("post", "/responses", {"body": {"input": "hi", "tools": [{"type": "x"}]}}, "body.tools.0"),
        ("post", "/responses?beta=true", {"body": {"model": 1}}, "body.model"),
        ("post", "/embeddings", {"body": {"model": "m"}}, "body"),
        ("post", "/files", {"files": {"file": b"x"}, "body": {"purpose": "x"}}, "body.purpose"),
        ("get", "/files", {"extra_query": {"limit": "many"}}, "query.limit"),
        ("get", "/organization/costs", {}, "query.start_time"),
        ("get", "/organization/costs", {"extra_query": {"group_by": ["x"]}}, "query.group_by.0"),
    ],
)
def test_the_judge_judges(
    method: str, path: str, options: dict[str, Any], place: str, blocking: Bench
) -> None:
    """A wrong request is reported: silence would otherwise prove nothing."""
    client = blocking.client(CALLS[0])
    getattr(client, method)(path, **options)
    assert place in {place for _, place, _ in blocking.judge.take().diagnostics}
