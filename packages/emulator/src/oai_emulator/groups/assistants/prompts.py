"""A thread and a run as the engine wants them."""

from __future__ import annotations

from ...engine.prompt import Prompt, read_prompt
from ...tokens import count
from ...values import JsonObject, objects
from ..chat.reading import engine_request
from .state import Run, Thread


def read_thread(thread: Thread, run: Run) -> Prompt:
    """Make the prompt of a thread, and of the outputs that were handed to a run."""
    items = [_item(message) for message in thread.messages.values()]
    for step in run.steps.values():
        for call in objects(step["step_details"].get("tool_calls")):
            if call["type"] == "function":
                items += _results(call)
    return read_prompt(items, run.shown["instructions"])


def _item(message: JsonObject) -> JsonObject:
    parts: list[JsonObject] = []
    for part in message["content"]:
        if part["type"] == "text":
            parts.append({"type": "text", "text": part["text"]["value"]})
        else:
            parts.append({"type": "input_image"})
    return {"type": "message", "role": message["role"], "content": parts}


def _results(call: JsonObject) -> list[JsonObject]:
    function = call["function"]
    named = {"call_id": call["id"], "name": function["name"]}
    output = {"type": "function_call_output", **named, "output": function["output"] or ""}
    return [{"type": "function_call", **named}, output]


def request_of(run: JsonObject) -> JsonObject:
    """Give what the engine has to know of a run."""
    return engine_request(run)


def usage_of(prompt: Prompt, run: JsonObject, written: int) -> JsonObject:
    """Count the tokens of a run."""
    read = count(run["instructions"]) + sum(count(turn.text) for turn in prompt.turns)
    read += count(run["tools"]) if run["tools"] else 0
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
