"""What becomes of Steady's answers: nothing is lost, and lists go on where they ended."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from oai_core.pages import AsyncPage, Page
from oai_core.raw import BinaryResponse
from tests.contract.arguments import Arguments, Builder, Variant, variants
from tests.contract.bench import Bench, warned
from tests.contract.calls import Call, calls

CALLS = calls()
PAGED = [call for call in CALLS if call.operation.page is not None]
each_list = pytest.mark.parametrize("call", PAGED, ids=lambda call: call.name)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_nothing_of_an_answer_is_lost(
    call: Call, blocking: Bench, document: Mapping[str, Any], tmp_path: Path
) -> None:
    operation = call.operation
    method = call.bind(blocking.client(call))
    arguments = next(Builder(document, call, next(variants(call)), tmp_path).each(method))
    with warned(call):
        raw = call.bind_raw(blocking.client(call))(*arguments.positional, **arguments.keywords)
    blocking.check(call, arguments)
    result = raw.parse()
    if operation.binary:
        assert isinstance(result, BinaryResponse)
        assert result.content == raw.content
    elif isinstance(result, str):
        assert operation.text
        assert result == raw.content.decode()
    elif result is None:
        assert operation.result is None or operation.result.endswith("| None")
    else:
        assert isinstance(result, Page) == (operation.item is not None)
        assert result.to_dict() == json.loads(raw.content)


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
    arguments = next(Builder(document, call, Variant(full=True), tmp_path).each(method))
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
    arguments = next(Builder(document, call, Variant(full=True), tmp_path).each(method))

    async def run() -> None:
        with warned(call):
            page = await method(*arguments.positional, **arguments.keywords)
        parallel.check(call, arguments)
        following = _ask_for_more(call, page, arguments)
        assert isinstance(await page.get_next_page(), AsyncPage)
        parallel.check(call, following)

    runner.run(run())
