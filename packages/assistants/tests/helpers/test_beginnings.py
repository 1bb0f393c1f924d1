"""How streams with handlers begin, and what is refused before anything is sent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_assistants import OpenAI
from oai_assistants.helpers.callbacks import AsyncCallbacks
from oai_assistants.helpers.handlers import AssistantEventHandler, AsyncAssistantEventHandler
from oai_core import BadRequestError
from packages.assistants.tests.running import HELLO, NAMES, Rig, each, run

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def test_without_a_handler(rig: Rig) -> None:
    events = rig.read(*HELLO, event_handler=None)
    assert len(events) == len(HELLO)


def test_other_ways_to_begin(rig: Rig) -> None:
    rig.server.stream(run("completed"))
    options: dict[str, Any] = {"thread_id": "thread_1", "assistant_id": "asst_1"}
    rig.begin(lambda beta: beta.threads.runs.create_and_stream(**options, include=["a"]), each)
    assert rig.server.target == "POST /threads/thread_1/runs?include[]=a"

    rig.server.stream(run("completed"))
    outputs = [{"tool_call_id": "call_1", "output": "1"}]
    options = {"thread_id": "thread_1", "run_id": "run_1", "tool_outputs": outputs}
    rig.begin(lambda beta: beta.threads.runs.submit_tool_outputs_stream(**options), each)
    assert rig.server.target == "POST /threads/thread_1/runs/run_1/submit_tool_outputs"
    assert rig.server.body == {"tool_outputs": outputs, "stream": True}

    rig.server.stream(*HELLO)
    options = {"assistant_id": "asst_1", "thread": {}, "event_handler": rig.handler}
    events = rig.begin(lambda beta: beta.threads.create_and_run_stream(**options), each)
    assert len(events) == len(HELLO)
    assert rig.calls[-1] == ("on_end",)
    assert rig.server.target == "POST /threads/runs"
    assert rig.server.body == {"assistant_id": "asst_1", "thread": {}, "stream": True}


def test_an_error_before_the_stream(rig: Rig) -> None:
    rig.server.reply(httpx.Response(400, json={"error": {"message": "No."}}))
    with pytest.raises(BadRequestError):
        rig(each)
    assert rig.calls == []
    rig.read(*HELLO)
    assert rig.calls[-1] == ("on_end",)


def test_a_handler_has_one_stream(rig: Rig) -> None:
    rig.read(*HELLO)
    sent = len(rig.server.requests)
    with pytest.raises(RuntimeError, match="event_handler: it had its stream already"):
        rig(each)
    assert len(rig.server.requests) == sent


def test_a_handler_without_a_stream(rig: Rig) -> None:
    if rig.server.backend is None:
        with pytest.raises(RuntimeError, match="has not begun"):
            next(rig.handler)
    with pytest.raises(RuntimeError, match="has not begun"):
        _ = rig.handler.response


@pytest.mark.parametrize(
    "wrong", [object(), AssistantEventHandler, AsyncAssistantEventHandler, "x"]
)
def test_what_is_no_handler(rig: Rig, wrong: Any) -> None:
    with pytest.raises(TypeError, match="event_handler: an instance of "):
        rig(each, event_handler=wrong)
    assert rig.server.requests == []


def test_handlers_of_the_other_kind(rig: Rig) -> None:
    blocking = rig.base is AssistantEventHandler
    other = AsyncAssistantEventHandler() if blocking else AssistantEventHandler()
    with pytest.raises(TypeError, match=r"^event_handler: an instance of .* not A.*Handler"):
        rig(each, event_handler=other)


def test_an_async_method_needs_an_async_client() -> None:
    class Handler(AssistantEventHandler):
        async def on_text_done(self, text: Any) -> None:  # type: ignore[override]
            raise AssertionError

    client: Any = OpenAI(api_key="sk-test")
    with pytest.raises(TypeError, match="on_text_done is async"):
        client.beta.threads.runs.stream("thread_1", assistant_id="a", event_handler=Handler())


def test_bad_parameters_are_refused_before_anything_is_sent(rig: Rig) -> None:
    with pytest.raises(TypeError, match="tool_choices"):
        rig(each, tool_choices="auto")
    with pytest.raises(TypeError, match="stream"):
        rig(each, stream=True)
    with pytest.raises(TypeError, match="stream_to"):
        rig(each, stream_to=print)
    client: Any = OpenAI(api_key="sk-test")
    with pytest.raises(AttributeError, match="no raw form"):
        client.beta.threads.runs.with_raw_response.stream("thread_1", assistant_id="a")
    assert rig.server.requests == []


def test_both_kinds_have_the_same_methods() -> None:
    assert [name for name in dir(AsyncCallbacks) if name.startswith("on_")] == NAMES
    public = {name for name in dir(AssistantEventHandler) if name[0] != "_"}
    assert public == {name for name in dir(AsyncAssistantEventHandler) if name[0] != "_"} - {
        "aclose"
    }
