"""One streamed event, gathered: what the helpers of a stream cost beyond decoding it."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import process_time
from typing import Any

from benchmarks import payloads
from benchmarks.work.base import Run, Work


class GatherChat(Work):
    """Chunks of a chat completion, decoded beforehand: its text is whole at the end."""

    units = payloads.DELTAS
    clock = staticmethod(process_time)

    def __init__(self) -> None:
        self._raw = list(payloads.chat_chunks())

    def bare(self) -> Run:
        chunks = [json.loads(raw) for raw in self._raw]

        def run() -> None:
            parts = (choice["delta"].get("content") for c in chunks for choice in c["choices"])
            assert "".join(part for part in parts if part)

        return run

    def official(self) -> Run:
        from openai.lib.streaming.chat import ChatCompletionStreamState
        from openai.types.chat import ChatCompletionChunk

        chunks = [ChatCompletionChunk.model_validate_json(raw) for raw in self._raw]
        return self._gather(ChatCompletionStreamState, chunks)

    def ours(self) -> Run:
        from oai_chat import ChatCompletionStreamState, CreateChatCompletionStreamResponse

        chunks = [CreateChatCompletionStreamResponse.from_json(raw) for raw in self._raw]
        return self._gather(ChatCompletionStreamState, chunks)

    def _gather(self, make: Callable[[], Any], chunks: list[Any]) -> Run:
        def run() -> None:
            state = make()
            for chunk in chunks:
                state.handle_chunk(chunk)
            assert state.get_final_completion().choices[0].message.content

        return run


class GatherResponse(Work):
    """Events of a response, decoded beforehand."""

    units = payloads.DELTAS
    clock = staticmethod(process_time)

    def __init__(self) -> None:
        self._raw = list(payloads.item_events())

    def bare(self) -> Run:
        events = [json.loads(raw) for raw in self._raw]

        def run() -> None:
            parts = (e["delta"] for e in events if e["type"] == "response.output_text.delta")
            assert "".join(parts)

        return run

    def official(self) -> Run:
        from openai import omit
        from openai._models import construct_type
        from openai.lib.streaming.responses._responses import ResponseStreamState
        from openai.types.responses import ResponseStreamEvent

        made: Any = ResponseStreamEvent
        events: list[Any] = [construct_type(type_=made, value=json.loads(r)) for r in self._raw]

        def run() -> None:
            state: Any = ResponseStreamState(input_tools=omit, text_format=omit)
            for event in events:
                state.handle_event(event)

        return run

    def ours(self) -> Run:
        from oai_core import Codec
        from oai_responses import ResponseStreamEvent
        from oai_responses.helpers.accumulating import ResponseAccumulator
        from oai_responses.helpers.parsing import Wanted

        codec, made = Codec(), ResponseStreamEvent
        events = [codec.decode(json.loads(raw), made) for raw in self._raw]

        wanted: Wanted[None] = Wanted(None, {})

        def run() -> None:
            state: ResponseAccumulator[None] = ResponseAccumulator(wanted)
            for event in events:
                state.feed(event)
            assert state.result().output_text

        return run
