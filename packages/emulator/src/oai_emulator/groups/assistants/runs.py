"""Runs: made, polled, streamed, cancelled, and continued with the outputs of tools."""

from __future__ import annotations

from ...clock import unix_time
from ...engine.plan import make_plan
from ...errors import bad_request
from ...replies import EventReply, JsonReply, Reply
from ...routing import Call
from ...values import JsonObject, objects
from ..listing import listed
from ..metadata import read_metadata
from ..playing import played
from .messages import add_message, refuse_while_active
from .prompts import read_thread, request_of, usage_of
from .script import Script
from .state import ACTIVE, WAITING, AssistantsState, Run, Thread, find_thread
from .threads import make_thread

_TEN_MINUTES = 600
_POLL_AFTER_MS = "50"
_DEFAULTS: JsonObject = {
    "temperature": 1.0,
    "top_p": 1.0,
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
}


def create(call: Call) -> Reply:
    """Run an assistant on a thread."""
    thread = find_thread(call)
    refuse_while_active(thread, "runs")
    for message in objects(call.body.get("additional_messages")):
        add_message(call, thread, message)
    return _start(call, thread, [])


def create_with_thread(call: Call) -> Reply:
    """Begin a thread and run an assistant on it."""
    call.world.state(AssistantsState).assistant(call.body["assistant_id"])
    thread = make_thread(call, call.body.get("thread") or {})
    return _start(call, thread, [{"event": "thread.created", "data": thread.shown}])


def _start(call: Call, thread: Thread, before: list[JsonObject]) -> Reply:
    read_metadata(call.body)
    run = Run(_opening(call, thread))
    thread.runs[run.shown["id"]] = run
    created = {"event": "thread.run.created", "data": dict(run.shown)}
    return _go_on(call, thread, run, [*before, created])


def _opening(call: Call, thread: Thread) -> JsonObject:
    body, now = call.body, unix_time()
    assistant = call.world.state(AssistantsState).assistant(body["assistant_id"])
    told = {name: value for name, value in body.items() if value is not None}
    chosen: JsonObject = {}
    for name, default in _DEFAULTS.items():
        chosen[name] = told.get(name, assistant.get(name, default))
    instructions = [
        told.get("instructions", assistant["instructions"]),
        told.get("additional_instructions"),
    ]
    return {
        "id": call.world.ids("run", 24),
        "object": "thread.run",
        "created_at": now,
        "thread_id": thread.shown["id"],
        "assistant_id": assistant["id"],
        "status": "queued",
        "required_action": None,
        "last_error": None,
        "expires_at": now + _TEN_MINUTES,
        "started_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "incomplete_details": None,
        "model": told.get("model", assistant["model"]),
        "instructions": " ".join(filter(None, instructions)),
        "tools": told.get("tools", assistant["tools"]),
        "metadata": told.get("metadata", {}),
        "usage": None,
        **chosen,
    }


def _go_on(call: Call, thread: Thread, run: Run, before: list[JsonObject]) -> Reply:
    """Go on with a run: as a stream all at once, else by the clock."""
    prompt = read_thread(thread, run)
    plan = make_plan(prompt, request_of(run.shown))
    script = Script(run.shown, call.world.ids)
    script.begin()
    fails = call.fault is not None and call.fault.kind == "failed"
    script.play(plan, usage_of(prompt, run.shown, plan.output_tokens), fails=fails)
    run.begin(call.world, script)
    if not call.body.get("stream"):
        return _answer(run.shown)
    run.finish(thread)
    done = {"event": "done", "data": "[DONE]"}
    source = played([*before, *script.events, done], call.world.pace).source
    return EventReply(source, framed=True)


def _answer(run: JsonObject) -> JsonReply:
    waiting = {"openai-poll-after-ms": _POLL_AFTER_MS} if run["status"] in WAITING else {}
    return JsonReply(run, headers=waiting)


def _find(call: Call) -> tuple[Thread, Run]:
    thread = find_thread(call)
    return thread, thread.run(call.path["run_id"])


def list_runs(call: Call) -> JsonReply:
    """List the runs of a thread."""
    return listed(call, [run.shown for run in find_thread(call).runs.values()])


def retrieve(call: Call) -> JsonReply:
    """Read a run."""
    return _answer(_find(call)[1].shown)


def update(call: Call) -> JsonReply:
    """Replace the metadata."""
    run = _find(call)[1]
    run.shown["metadata"] = read_metadata(call.body) or {}
    return JsonReply(run.shown)


def cancel(call: Call) -> JsonReply:
    """Stop a run."""
    run = _find(call)[1]
    if run.shown["status"] not in ACTIVE:
        raise bad_request(f"Cannot cancel run with status '{run.shown['status']}'.")
    run.cancel()
    return JsonReply(run.shown)


def submit(call: Call) -> Reply:
    """Hand the outputs of tools to a run that waits for them."""
    thread, run = _find(call)
    if run.shown["status"] != "requires_action":
        raise bad_request(f"Runs in status '{run.shown['status']}' do not accept tool outputs.")
    step = list(run.steps.values())[-1]
    calls: list[JsonObject] = step["step_details"]["tool_calls"]
    outputs = {each.get("tool_call_id"): each.get("output") for each in call.body["tool_outputs"]}
    missing = [each["id"] for each in calls if each["id"] not in outputs]
    if missing or len(outputs) != len(calls):
        wanted = ", ".join(each["id"] for each in calls)
        raise bad_request(f"Expected tool outputs for {wanted}.", param="tool_outputs")
    for each in calls:
        each["function"]["output"] = outputs[each["id"]] or ""
    told = Script(run.shown, call.world.ids)
    told.complete(step)
    run.shown |= {"status": "queued", "required_action": None}
    return _go_on(call, thread, run, told.events)
