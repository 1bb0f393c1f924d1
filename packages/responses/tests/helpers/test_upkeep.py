"""What the helpers keep, load and know: nothing of past calls, no module too many, every member."""

from __future__ import annotations

import ast
import gc
import inspect
import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs
import pytest

from oai_core import hookimpl
from oai_core.codec import SHARED
from oai_core.structured import StructuredOutputError
from oai_core.tools import tool
from oai_core.wire import WireRequest, WireResponse
from oai_responses import OpenAI
from oai_responses.components import OutputItem, OutputMessageContent, ResponseStreamEvent
from oai_responses.helpers import events as events_module
from oai_responses.helpers import parsed as parsed_module
from oai_responses.helpers.accumulating import ResponseAccumulator
from oai_responses.helpers.parsing import Wanted


@attrs.define
class Invoice:
    number: str
    total: float


@tool
def add(left: int, right: int) -> int:
    """Add two numbers."""
    return left + right


GOOD, BAD = ['{"number":"A1",', '"total":2.5}'], ['{"number":"A1"', "}"]


class Scripted:
    """A transport that answers every request from one script, without an HTTP library's cycles."""

    is_closed = False

    def __init__(self, script: Any, pieces: list[str], broken: bool) -> None:
        told = script.events(*pieces)
        call = script.call("add", '{"left":1,"right":2}')
        whole = script.response(script.message("".join(pieces)), call)
        self.plain = json.dumps(whole).encode()
        self.first = self.frames(told[:5] if broken else told)
        self.rest = self.frames(told[5:])

    def frames(self, told: list[Any]) -> bytes:
        return "".join(f"data: {json.dumps(event)}\n\n" for event in told).encode()

    def send(self, request: WireRequest) -> WireResponse:
        if not request.stream:
            return WireResponse(200, {"content-type": "application/json"}, request, self.plain)
        head = {"content-type": "text/event-stream"}
        content = self.rest if request.method == "GET" else self.first
        return WireResponse(200, head, request, content)

    def close(self) -> None:
        pass

    @hookimpl
    def oai_make_transport(self) -> Scripted:
        return self


def _use(client: OpenAI) -> None:
    params: Any = {"model": "m", "input": "Hi", "text_format": Invoice, "tools": [add]}
    with suppress(StructuredOutputError):
        client.responses.parse(**params)
    with client.responses.stream(**params, background=True) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                assert event.snapshot
        assert stream.current_snapshot.id
        with suppress(StructuredOutputError):
            stream.get_final_response()


@pytest.mark.parametrize(
    ("pieces", "broken", "times"),
    [(GOOD, False, 500), (BAD, False, 100), (GOOD, True, 100)],
    ids=["good", "bad", "broken"],
)
def test_calls_leave_nothing_behind(
    script: Any, patient: dict[str, Any], pieces: list[str], broken: bool, times: int
) -> None:
    """The last reference must do, not the collector; a thousand calls in all."""
    plugins = [Scripted(script, pieces, broken), *patient["plugins"]]
    with OpenAI(api_key="sk-test", plugins=plugins) as client:
        for _ in range(5):
            _use(client)
        gc.collect()
        gc.disable()
        try:
            before = len(gc.get_objects())
            for _ in range(times):
                _use(client)
            after = len(gc.get_objects())
        finally:
            gc.enable()
    assert after - before < times // 10


def test_a_delta_costs_the_same_however_many_came_before(script: Any) -> None:
    """Counted in pieces that are joined, which is what grew with the square elsewhere."""
    accumulator: ResponseAccumulator[None] = ResponseAccumulator(Wanted(None, {}))
    told = [SHARED.decode(event, ResponseStreamEvent) for event in script.events(*"x" * 1000)]
    made = [event for raw in told for event in accumulator.feed(raw)]
    deltas: list[Any] = [event for event in made if event.type.endswith("text.delta")]
    assert len({id(delta._text) for delta in deltas}) == 1
    assert deltas[0]._text.pieces == ["x"] * 1000
    assert [len(delta.snapshot) for delta in deltas] == list(range(1, 1001))


def test_the_groups_names_load_no_helper() -> None:
    code = (
        "import sys, oai_responses\n"
        "oai_responses.OpenAI(api_key='sk-test').responses\n"
        "loaded = [name for name in sys.modules if name.startswith('oai_responses.helpers.')]\n"
        "assert loaded == ['oai_responses.helpers.responses'], loaded\n"
        "for name in ('oai_core.structured', 'oai_core.tools', 'oai_core.helpers.streams'):\n"
        "    assert name not in sys.modules, name\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def _members(module: Any, alias: str) -> set[str]:
    """The names in a type alias that only type checkers see."""
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    (found,) = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == alias
    ]
    assert found is not None
    names = {node.id for node in ast.walk(found) if isinstance(node, ast.Name)} - {"T"}
    return {name.removeprefix("Parsed") for name in names - {"UnknownComponent"}}


@pytest.mark.parametrize(
    ("module", "alias", "union"),
    [
        (parsed_module, "ParsedResponseOutputItem", OutputItem),
        (parsed_module, "ParsedContent", OutputMessageContent),
        (events_module, "ParsedResponseStreamEvent", ResponseStreamEvent),
    ],
)
def test_aliases_name_every_member(module: Any, alias: str, union: Any) -> None:
    ours = {
        "ResponseOutputMessage": "OutputMessage",
        "ResponseFunctionToolCall": "FunctionToolCall",
        "ResponseOutputText": "OutputTextContent",
    }
    assert {ours.get(name, name) for name in _members(module, alias)} == {*union.members.values()}


@pytest.mark.parametrize("name", ["parse", "stream"])
def test_signatures_list_every_parameter(name: str) -> None:
    from oai_responses import AsyncResponses, Responses

    for resource in (Responses, AsyncResponses):
        parameters = inspect.signature(getattr(resource, name)).parameters
        assert {"self", "text_format", "tools", "model", "input", "timeout"} <= parameters.keys()
        assert all(made.kind is made.KEYWORD_ONLY for made in [*parameters.values()][1:])
