"""POST /responses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...clock import unix_time
from ...engine.plan import Plan, make_plan
from ...engine.prompt import read_prompt
from ...errors import ApiError
from ...replies import EventReply, JsonReply, Reply
from ...routing import Call
from ...values import JsonObject, as_object
from ..conversations.state import Conversation, ConversationsState
from ..items import check_tool_outputs, read_input
from .body import opening, usage
from .lifecycle import play
from .recording import Recording
from .rules import check
from .run import Run
from .state import ResponsesState, StoredResponse

_NOTHING: Mapping[str, StoredResponse] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Context:
    """What a request is built on: earlier items, and its own."""

    before: list[JsonObject]
    input: list[JsonObject]
    conversation: Conversation | None = None


def create(call: Call) -> Reply:
    """Make a response: at once, as a stream, or in the background."""
    streamed = bool(call.body.get("stream"))
    run = respond(call, call.world.pace.event_delay if streamed else 0.0).run
    return EventReply(run.play) if streamed else JsonReply(run.snapshot())


def respond(
    call: Call,
    delay: float = 0.0,
    recent: Mapping[str, StoredResponse] = _NOTHING,
    *,
    generate: bool = True,
) -> StoredResponse:
    """Make a response, whose events come `delay` seconds apart, and store it unless told not to.

    `recent` are responses that may be continued although they were not stored. Without `generate`
    the response stays empty; it is there to be continued.
    """
    body = call.body
    check(body)
    context = read_context(call, recent)
    check_tool_outputs(context.before, context.input)
    prompt = read_prompt([*context.before, *context.input], body.get("instructions"))
    events = _record(call, context, make_plan(prompt, body) if generate else Plan())
    background = bool(body.get("background"))
    if background:
        run = Run.background(events, call.world.pace, call.world.clock)
    else:
        run = Run.foreground(events, delay)
    made: str = run.snapshot()["id"]
    stored = StoredResponse(made, run, background, context.before, context.input)
    _keep(call, context, stored)
    return stored


def read_context(call: Call, recent: Mapping[str, StoredResponse] = _NOTHING) -> Context:
    """Gather the items of earlier turns and those of the request."""
    body, world = call.body, call.world
    own = read_input(body.get("input"), world.ids, world.find_item)
    if body.get("previous_response_id") is not None:
        return Context(_chain(call, body["previous_response_id"], recent), own)
    named = body.get("conversation")
    if named is None:
        return Context([], own)
    picked = as_object(named)
    name: str = picked["id"] if picked is not None else named
    conversation = world.state(ConversationsState).get(name, param="conversation")
    return Context(list(conversation.items()), own, conversation)


def _chain(call: Call, id: str, recent: Mapping[str, StoredResponse]) -> list[JsonObject]:
    stored = call.world.state(ResponsesState).responses.get(id) or recent.get(id)
    if stored is None:
        raise ApiError(
            400,
            f"Previous response with id '{id}' not found.",
            param="previous_response_id",
            code="previous_response_not_found",
        )
    return stored.context()


def _record(call: Call, context: Context, plan: Plan) -> list[JsonObject]:
    body = call.body
    response = opening(body, call.world.ids("resp"), unix_time())
    if context.conversation is not None:
        response["conversation"] = {"id": context.conversation.id}
    options = as_object(body.get("stream_options")) or {}
    recording = Recording(response, obfuscate=options.get("include_obfuscation") is True)
    if body.get("background"):
        recording.status("queued", "created")
        recording.status("queued")
    else:
        recording.status("in_progress", "created")
    end: JsonObject = {"usage": usage(body, context.before, context.input, plan)}
    end["completed_at"] = _end_time(call)
    fails = call.fault is not None and call.fault.kind == "failed"
    play(recording, plan, call.world.ids, end, fails=fails)
    return recording.events


def _end_time(call: Call) -> int:
    pace = call.world.pace
    return unix_time() + round(
        pace.queue_time + pace.run_time if call.body.get("background") else 0
    )


def _keep(call: Call, context: Context, stored: StoredResponse) -> None:
    if call.body.get("store") is not False:
        call.world.state(ResponsesState).responses[stored.id] = stored
    if context.conversation is not None:

        def ready() -> list[JsonObject] | None:
            if not stored.run.over:
                return None
            final = stored.run.snapshot()
            kept = final["status"] in {"completed", "incomplete"}
            return [*stored.input, *final["output"]] if kept else []

        context.conversation.pending.append(ready)
