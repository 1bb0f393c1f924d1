"""Outputs of tools that come while the response is still being sent: it goes on with them."""

from __future__ import annotations

from copy import deepcopy

from ...engine.plan import Plan, make_plan
from ...engine.prompt import read_prompt
from ...errors import bad_request
from ...routing import Call
from ...values import JsonObject, as_object
from ..items import CALLS
from .body import usage
from .lanes import Active
from .lifecycle import go_on
from .recording import Recording
from .run import Run


def check_injected(active: Active, items: list[JsonObject]) -> None:
    """Refuse what is no output of a call of this response, or one that has its output."""
    calls = _open_calls(active)
    for index, item in enumerate(items):
        if item["type"] not in CALLS:
            allowed = ", ".join(map(repr, CALLS))
            raise bad_request(
                f"Invalid value: {item['type']!r}. Supported values are: {allowed}.",
                param=f"input[{index}].type",
                code="invalid_value",
            )
        call = (CALLS[item["type"]], item.get("call_id"))
        if call not in calls:
            raise bad_request(
                f"No tool call waits for the output with call_id {item.get('call_id')}.",
                param=f"input[{index}].call_id",
            )
        calls.remove(call)


def _open_calls(active: Active) -> set[tuple[str, str | None]]:
    end = active.stored.run.events[-1]
    if end["type"] != "response.completed":
        return set()
    output: list[JsonObject] = end["response"]["output"]
    made: set[tuple[str, str | None]] = set()
    for item in output:
        if item["type"] in CALLS.values():
            made.add((item["type"], item["call_id"]))
    items = [*output, *active.injected]
    return made - {(CALLS[i["type"]], i.get("call_id")) for i in items if i["type"] in CALLS}


def resume(call: Call, active: Active, delay: float) -> bool:
    """Before the end of a response: go on with what was injected, if anything was.

    The outputs become items of the response, and once no call is open the model answers.
    """
    stored, items = active.stored, active.injected
    if not items:
        return False
    events = stored.run.events
    end = events[-1]["response"]
    answered = not _open_calls(active)
    active.injected = []
    recording = Recording({**deepcopy(end), "status": "in_progress"})
    recording.events = events[:-1]
    for item in items:
        recording.done(recording.added(item), item)
    body = {**call.body, "tool_choice": "auto"}
    before = [*stored.before, *stored.input, *end["output"]]
    plan = Plan()
    if answered:
        prompt = read_prompt([*before, *items], body.get("instructions"))
        plan = make_plan(prompt, body)
    total = _sum(end["usage"], usage(body, before, items, plan))
    go_on(recording, plan, call.world.ids, {"usage": total})
    stored.run = Run.foreground(recording.events, delay, len(events) - 1)
    return True


def _sum(one: JsonObject, other: JsonObject) -> JsonObject:
    """Add up two usages."""
    total: JsonObject = {}
    for name, value in one.items():
        inner = as_object(value)
        total[name] = value + other[name] if inner is None else _sum(inner, other[name])
    return total
