"""Runs of the emulator, streamed to handlers: with a tool, from the question to the answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from oai_assistants import AsyncOpenAI, OpenAI
from oai_assistants.helpers.handlers import AssistantEventHandler, AsyncAssistantEventHandler
from oai_emulator import Emulator

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

FUNCTION = {
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
TOOLS: list[Any] = [{"type": "function", "function": FUNCTION}]
THREAD: Any = {"messages": [{"role": "user", "content": "What is the weather in Rome?"}]}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    emulator = Emulator()
    yield emulator
    emulator.reset()


class Handler(AssistantEventHandler):
    """Notes what is done."""

    def __init__(self) -> None:
        self.done: list[Any] = []

    def on_tool_call_done(self, tool_call: Any) -> None:
        self.done.append(tool_call)

    def on_text_done(self, text: Any) -> None:
        self.done.append(text)


class AsyncHandler(AsyncAssistantEventHandler):
    """Notes what is done."""

    def __init__(self) -> None:
        self.done: list[Any] = []

    async def on_tool_call_done(self, tool_call: Any) -> None:
        self.done.append(tool_call)

    async def on_text_done(self, text: Any) -> None:
        self.done.append(text)


def outputs(run: Any) -> Any:
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "sunny"} for call in calls]


def judge(first: Any, asked: Any, second: Any, answered: Any, texts: list[str]) -> None:
    assert asked.status == "requires_action"
    wanted = asked.required_action.submit_tool_outputs.tool_calls
    assert [call.id for call in first.done] == [call.id for call in wanted]
    assert [call.function.arguments for call in first.done] == [
        call.function.arguments for call in wanted
    ]
    assert answered.status == "completed"
    assert [text.value for text in second.done] == ["".join(texts)]


def test_a_blocking_client(emulator: Emulator) -> None:
    first, second = Handler(), Handler()
    with emulator.client(OpenAI) as client:
        assistant = client.beta.assistants.create(model="gpt-4o-mini", tools=TOOLS)
        with client.beta.threads.create_and_run_stream(
            assistant_id=assistant.id, thread=THREAD, event_handler=first
        ) as stream:
            asked = stream.get_final_run()
        with client.beta.threads.runs.submit_tool_outputs_stream(
            asked.id,
            thread_id=asked.thread_id,
            tool_outputs=outputs(asked),
            event_handler=second,
        ) as stream:
            texts = list(stream.text_deltas)
            judge(first, asked, second, stream.get_final_run(), texts)
        kept = list(client.beta.threads.messages.list(asked.thread_id, run_id=asked.id))
        assert [each.to_dict() for each in stream.get_final_messages()] == [
            each.to_dict() for each in kept
        ]
        steps = list(client.beta.threads.runs.steps.list(asked.id, thread_id=asked.thread_id))
        told = {each.id: each.to_dict() for each in stream.get_final_run_steps()}
        assert told == {each.id: each.to_dict() for each in steps}


def test_an_async_client(emulator: Emulator) -> None:
    async def main() -> None:
        first, second = AsyncHandler(), AsyncHandler()
        async with emulator.async_client(AsyncOpenAI) as client:
            assistant = await client.beta.assistants.create(model="gpt-4o-mini", tools=TOOLS)
            async with client.beta.threads.create_and_run_stream(
                assistant_id=assistant.id, thread=THREAD, event_handler=first
            ) as stream:
                asked = await stream.get_final_run()
            async with client.beta.threads.runs.submit_tool_outputs_stream(
                asked.id,
                thread_id=asked.thread_id,
                tool_outputs=outputs(asked),
                event_handler=second,
            ) as stream:
                texts = [text async for text in stream.text_deltas]
                judge(first, asked, second, await stream.get_final_run(), texts)

    anyio.run(main)
