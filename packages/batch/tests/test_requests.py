"""What may be handed over as requests, and what is refused before anything is sent."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

import oai_batch
from oai_batch.helpers import batches as module
from oai_batch.helpers.entries import endpoints
from oai_chat.operations.completions import CREATE_COMPLETION
from oai_core import ConfigurationError
from oai_models.operations.models import LIST_MODELS
from packages.batch.tests.conftest import Drive

BODY: dict[str, Any] = {"model": "m", "input": "x"}
PLAIN: dict[str, Any] = {"url": "/v1/responses", "body": BODY}
Use = Callable[[Any], Any]


def nothing_sent(drive: Drive, use: Use, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        drive(use)
    assert len(drive.emulator.journal) == 0


REFUSED: list[tuple[Any, type[Exception], str]] = [
    (7, TypeError, "requests: an iterable of requests, not int"),
    ("text", TypeError, "requests: an iterable of requests, not str"),
    ([7], TypeError, "requests: 'request-1': a call described by batches.request.* not int"),
    ([PLAIN, ("me", None)], TypeError, "requests: 'me': .* not NoneType"),
    ({"me": None}, TypeError, "requests: 'me': .* not NoneType"),
    ({"": PLAIN}, TypeError, "request 1: custom_id must be text, not empty"),
    ([{**PLAIN, "custom_id": 7}], TypeError, "request 1: custom_id must be text"),
    ([{"me": PLAIN}], ValueError, "'request-1': there is no 'me' in"),
    ([{"url": "/v1/responses"}], ValueError, "'request-1': body must be a mapping"),
    ([{**PLAIN, "url": "/v1/files"}], ValueError, "POST /v1/files cannot go into a batch; its"),
    ([{**PLAIN, "url": "/responses"}], ValueError, "POST /responses cannot go into a batch"),
    ([{**PLAIN, "method": "GET"}], ValueError, "GET /v1/responses cannot go into a batch"),
    ([{**PLAIN, "body": {"stream": True}}], ValueError, "'request-1': stream: the answers of a"),
    ([{**PLAIN, "body": {"input": b"x"}}], TypeError, "'request-1': input: bytes cannot stand"),
    ([{**PLAIN, "body": {"n": float("nan")}}], ValueError, "'request-1': n: nan"),
    ([("a", PLAIN), ("b", PLAIN), ("a", PLAIN)], ValueError, "used more than once: 'a'$"),
    ([("request-2", PLAIN), PLAIN], ValueError, "used more than once: 'request-2'"),
    ([(f"{n % 7}", PLAIN) for n in range(14)], ValueError, "'0', '1', '2', '3', '4' and 2 more"),
    ([(CREATE_COMPLETION, {"model": "m"})], TypeError, "'request-1': .* argument 'prompt'"),
    ([(CREATE_COMPLETION, {"modle": "m"})], TypeError, "'request-1': .*modle.*'model'"),
    ([(LIST_MODELS, {})], ValueError, "'request-1': GET /v1/models cannot go into a batch"),
    (
        [(CREATE_COMPLETION, {"model": "m", "prompt": "x", "timeout": 3, "api_key": "k"})],
        TypeError,
        "'request-1': api_key, timeout: a request of a batch is its body alone",
    ),
]


@pytest.mark.parametrize(("requests", "kind", "message"), REFUSED)
def test_refused_requests(
    blocking: Drive, requests: Any, kind: type[Exception], message: str
) -> None:
    nothing_sent(blocking, lambda client: client.batches.run(requests), kind, message)


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"max_requests": 0}, ValueError, "max_requests: 1 or more, not 0"),
        ({"max_bytes": -1}, ValueError, "max_bytes: 1 or more, not -1"),
        ({"concurrency": 0}, ValueError, "concurrency: 1 or more, not 0"),
        ({"poll_interval": 0}, ValueError, "poll_interval: more than 0, not 0"),
        ({"max_wait_seconds": "1"}, TypeError, "max_wait_seconds: a number is needed, not str"),
        ({"progress": 7}, TypeError, "progress: a plain function is needed"),
        ({"extra_body": {}}, TypeError, "extra_body: several bodies are sent"),
        ({"completion_window": None}, TypeError, "'completion_window'"),
        ({"metadata": object()}, TypeError, "metadata: a value of type object cannot"),
        ({"base_url": 5}, ConfigurationError, "base_url"),
        ({"max_requests": "5"}, TypeError, "max_requests: a whole number is needed, not str"),
        ({"concurrency": True}, TypeError, "concurrency: a whole number is needed, not bool"),
        ({"ledgre": "x"}, TypeError, "'ledgre'. Did you mean 'ledger'"),
    ],
)
def test_refused_options(drive: Drive, options: Any, kind: type[Exception], message: str) -> None:
    nothing_sent(drive, lambda client: client.batches.run([PLAIN], **options), kind, message)


def test_names_are_checked_where_there_is_nothing_to_send(blocking: Drive) -> None:
    nothing_sent(blocking, lambda c: c.batches.run([], max_request=1), TypeError, "'max_requests'")


@pytest.mark.parametrize(
    ("use", "kind", "message"),
    [
        (lambda c: (c.responses.create, {"input": "x", "stream": True}), ValueError, "stream"),
        (lambda c: (c.responses.create, {"stream_to": print}), ValueError, "stream_to"),
        (lambda c: (c.responses.create, {"inptu": "x"}), TypeError, "inptu"),
        (lambda c: (c.responses.create, {"timeout": 3}), TypeError, "timeout"),
        (lambda c: (c.responses.retrieve, {"response_id": "r"}), ValueError, "GET /v1/responses/r"),
        (lambda c: (c.files.create, {"file": b"", "purpose": "batch"}), ValueError, "form"),
        (lambda c: (c.batches.run, {"requests": []}), TypeError, "method"),
        (lambda c: (print, {}), TypeError, "method: a method of a resource is needed"),
    ],
)
def test_calls_that_cannot_be_described(
    drive: Drive, use: Use, kind: type[Exception], message: str
) -> None:
    def describe(client: Any) -> Any:
        method, arguments = use(client)
        return client.batches.request(method, **arguments)

    nothing_sent(drive, describe, kind, message)


def test_a_bad_request_in_the_middle_leaves_nothing(blocking: Drive) -> None:
    def given() -> Any:
        yield PLAIN
        raise RuntimeError("the database is gone")

    nothing_sent(
        blocking, lambda client: client.batches.run(given()), RuntimeError, "the database is gone"
    )


def test_endpoints_are_those_of_the_document() -> None:
    assert "/v1/responses" in endpoints()
    assert "/v1/chat/completions" in endpoints()
    assert len(endpoints()) >= 8


def test_limits_are_shown_where_people_look() -> None:
    parameters = inspect.signature(oai_batch.Batches.run).parameters
    assert parameters["max_requests"].default == module.MAX_REQUESTS == 50_000
    assert parameters["max_bytes"].default == module.MAX_BYTES == 200 * 1024 * 1024
    assert inspect.signature(oai_batch.AsyncBatches.run).parameters == parameters
    for options in (parameters, inspect.signature(oai_batch.AsyncBatches.run).parameters):
        own = {name for name in options if name not in {"self", "requests", "options"}}
        from oai_batch.helpers.options import BatchRunOptions
        from oai_core.options import RequestOptions

        declared = BatchRunOptions.__annotations__.keys() - RequestOptions.__annotations__.keys()
        assert own == declared
