"""What becomes of Steady's answers: nothing is lost, and lists go on where they ended."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from oai_core import Operation
from oai_core.pages import AsyncPage, Page
from oai_core.raw import BinaryResponse
from tests.contract.arguments import Arguments, Builder, variants
from tests.contract.bench import Bench, warned
from tests.contract.calls import Call, calls
from tests.contract.known import NO_EVENT_STREAM

CALLS = calls()
SEEDS = range(4)
PAGED = [call for call in CALLS if call.operation.page is not None]
STREAMED = [
    call
    for call in CALLS
    if call.operation.stream is not None and call.operation.id not in NO_EVENT_STREAM
]
each_call = pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
each_list = pytest.mark.parametrize("call", PAGED, ids=lambda call: call.name)


def _arguments(
    document: Mapping[str, Any],
    call: Call,
    folder: Path,
    method: Any,
    *,
    full: bool = False,
    stream: bool | None = None,
) -> Arguments:
    """Give the first arguments of the call in the first way that serves."""
    ways = variants(call)
    variant = next(one for one in ways if one.full == full and one.stream == stream)
    return next(Builder(document, call, variant, folder).each(method))


def _compare(operation: Operation, result: Any, content: bytes) -> None:
    """Assert that a result holds all that the body had."""
    if operation.binary:
        assert isinstance(result, BinaryResponse)
        assert result.content == content
    elif isinstance(result, str):
        assert operation.text
        assert result == content.decode()
    elif result is None:
        assert operation.result is None or operation.result.endswith("| None")
    else:
        assert isinstance(result, Page | AsyncPage) == (operation.item is not None)
        assert result.to_dict() == json.loads(content)


@each_call
def test_raw_response(
    call: Call, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    client = blocking.client(call)
    arguments = _arguments(document, call, tmp_path, call.bind(client))
    method = call.bind_in("with_raw_response", client)
    for seed in SEEDS:  # each makes Steady choose other members of unions, and other values
        headers = {"X-Steady-Seed": str(seed), "X-Steady-Array-Size": str(1 + seed % 3)}
        with warned(call):
            raw = method(*arguments.positional, **arguments.keywords, extra_headers=headers)
        blocking.check(call, arguments)
        _compare(call.operation, raw.parse(), raw.content)


@each_call
def test_streaming_response(
    call: Call, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    client = blocking.client(call)
    arguments = _arguments(document, call, tmp_path, call.bind(client))
    method = call.bind_in("with_streaming_response", client)
    with warned(call), method(*arguments.positional, **arguments.keywords) as response:
        _compare(call.operation, response.parse(), response.read())
    blocking.check(call, arguments)


@each_call
def test_streaming_response_async(
    call: Call,
    parallel: Bench,
    runner: asyncio.Runner,
    document: Mapping[str, Any],
    tmp_path: Path,
) -> None:
    client = parallel.client(call)
    arguments = _arguments(document, call, tmp_path, call.bind(client))
    method = call.bind_in("with_streaming_response", client)

    async def run() -> None:
        with warned(call):
            async with method(*arguments.positional, **arguments.keywords) as response:
                result = await response.parse()
                _compare(call.operation, result, await response.read())

    runner.run(run())
    parallel.check(call, arguments)


@pytest.mark.parametrize("call", STREAMED, ids=lambda call: call.name)
def test_every_event_of_a_stream(
    call: Call, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    """Steady repeats itself: what comes as bytes must come as events the next time."""
    client = blocking.client(call)
    method = call.bind(client)
    arguments = _arguments(document, call, tmp_path, method, stream=True)
    streaming = call.bind_in("with_streaming_response", client)
    with streaming(*arguments.positional, **arguments.keywords) as response:
        lines = [line.partition("data: ")[2] for line in response.iter_lines()]
    blocking.check(call, arguments)
    sent = [json.loads(line) for line in lines if line]
    events = list(method(*arguments.positional, **arguments.keywords))
    blocking.check(call, arguments)
    assert len(sent) > 3
    assert [event.to_dict() for event in events] == sent


def _ask_for_more(call: Call, page: Any, arguments: Arguments) -> Arguments:
    """Make a page one that others follow, and give what the request for the next must hold."""
    cursor = call.operation.page
    assert cursor is not None
    if cursor.source in ("next", "next_page"):
        setattr(page.body, cursor.source, "cursor_2")
    elif cursor.source == "last_id" and hasattr(page.body, "last_id"):
        page.body.last_id = "cursor_2"
    else:
        page.data[-1].id = "cursor_2"
    if hasattr(page.body, "has_more"):
        page.body.has_more = True
    return attrs.evolve(arguments, query={**arguments.query, cursor.param: "cursor_2"})


@each_list
def test_next_page(
    call: Call, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    method = call.bind(blocking.client(call))
    arguments = _arguments(document, call, tmp_path, method, full=True)
    with warned(call):
        page = method(*arguments.positional, **arguments.keywords)
    blocking.check(call, arguments)
    following = _ask_for_more(call, page, arguments)
    assert isinstance(page.get_next_page(), Page)
    blocking.check(call, following)


@each_list
def test_next_page_async(
    call: Call,
    parallel: Bench,
    runner: asyncio.Runner,
    document: Mapping[str, Any],
    tmp_path: Path,
) -> None:
    method = call.bind(parallel.client(call))
    arguments = _arguments(document, call, tmp_path, method, full=True)

    async def run() -> None:
        with warned(call):
            page = await method(*arguments.positional, **arguments.keywords)
        parallel.check(call, arguments)
        following = _ask_for_more(call, page, arguments)
        assert isinstance(await page.get_next_page(), AsyncPage)
        parallel.check(call, following)

    runner.run(run())
