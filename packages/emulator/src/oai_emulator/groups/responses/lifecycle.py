"""The life of a response as events: one player for each kind of output item."""

from __future__ import annotations

import base64
from typing import Any

from ...engine.logprobs import in_delta, with_bytes
from ...engine.plan import Calls, Draft, Hosted, Message, Plan, Reasoning
from ...ids import Ids
from ...tokens import tokenize
from ...values import JsonObject
from .hosted import SOURCE, play_hosted
from .recording import Recording

FAILURE = {"code": "server_error", "message": "The emulator was told to let this response fail."}


def play(recording: Recording, plan: Plan, ids: Ids, end: JsonObject, *, fails: bool) -> None:
    """Record everything after the response was created, up to its end.

    `end` holds the members that the response gets when it is over, such as its usage.
    """
    recording.status("in_progress")
    go_on(recording, plan, ids, end, fails=fails)


def go_on(
    recording: Recording, plan: Plan, ids: Ids, end: JsonObject, *, fails: bool = False
) -> None:
    """Record the items of a plan, and the end."""
    for draft in plan.drafts:
        _item(recording, draft, ids)
    if fails:
        recording.response["error"] = FAILURE
        recording.status("failed")
        return
    recording.response |= end
    if plan.incomplete:
        recording.response["incomplete_details"] = {"reason": "max_output_tokens"}
        recording.response["completed_at"] = None
    recording.status("incomplete" if plan.incomplete else "completed")


def _item(recording: Recording, draft: Draft, ids: Ids) -> None:
    match draft:
        case Reasoning():
            _reasoning(recording, draft, ids)
        case Message():
            _message(recording, draft, ids)
        case Hosted():
            play_hosted(recording, draft.use, ids)
        case Calls(call=call) if call.custom:
            _custom_call(recording, draft, ids)
        case Calls():
            _function_call(recording, draft, ids)


def _reasoning(recording: Recording, draft: Reasoning, ids: Ids) -> None:
    item: JsonObject = {"id": ids("rs"), "type": "reasoning", "summary": []}
    index = recording.added(dict(item))
    for number, text in enumerate(draft.summary):
        where = {"item_id": item["id"], "output_index": index, "summary_index": number}
        empty = {"type": "summary_text", "text": ""}
        recording.emit("response.reasoning_summary_part.added", **where, part=empty)
        for token in tokenize(text):
            recording.emit("response.reasoning_summary_text.delta", **where, delta=token)
        recording.emit("response.reasoning_summary_text.done", **where, text=text)
        part = {"type": "summary_text", "text": text}
        recording.emit("response.reasoning_summary_part.done", **where, part=part)
        item["summary"].append(part)
    if draft.encrypted:
        hidden = f"{item['id']}:{draft.tokens}".encode()
        item["encrypted_content"] = base64.urlsafe_b64encode(hidden).decode()
    recording.done(index, item)


def _message(recording: Recording, draft: Message, ids: Ids) -> None:
    item: JsonObject = {
        "id": ids("msg"),
        "type": "message",
        "status": "in_progress",
        "role": "assistant",
        "content": [],
    }
    index = recording.added(dict(item))
    where = {"item_id": item["id"], "output_index": index, "content_index": 0}
    recording.emit("response.content_part.added", **where, part=_part(draft, ""))
    if draft.refused:
        for token in tokenize(draft.text):
            recording.emit("response.refusal.delta", **where, delta=token)
        recording.emit("response.refusal.done", **where, refusal=draft.text)
    else:
        _text(recording, draft, where)
    part = _part(draft, draft.text)
    recording.emit("response.content_part.done", **where, part=part)
    status = "completed" if draft.complete else "incomplete"
    recording.done(index, {**item, "status": status, "content": [part]})


def _text(recording: Recording, draft: Message, where: dict[str, Any]) -> None:
    top = draft.logprobs
    tokens = tokenize(draft.text)
    for token in tokens:
        shown = [] if top is None else [in_delta(token, top)]
        recording.emit("response.output_text.delta", **where, delta=token, logprobs=shown)
    shown = [] if top is None else [in_delta(token, top) for token in tokens]
    for number, annotation in enumerate(_annotations(draft)):
        recording.emit(
            "response.output_text.annotation.added",
            **where,
            annotation_index=number,
            annotation=annotation,
        )
    recording.emit("response.output_text.done", **where, text=draft.text, logprobs=shown)


def _annotations(draft: Message) -> list[JsonObject]:
    if not draft.cites:
        return []
    place = {"start_index": 0, "end_index": len(draft.text)}
    return [{"type": "url_citation", "url": SOURCE, "title": "Example", **place}]


def _part(draft: Message, text: str) -> JsonObject:
    if draft.refused:
        return {"type": "refusal", "refusal": text}
    logprobs: list[JsonObject] = []
    if draft.logprobs is not None:
        logprobs = [with_bytes(token, draft.logprobs) for token in tokenize(text)]
    annotations = _annotations(draft) if text else []
    return {"type": "output_text", "text": text, "annotations": annotations, "logprobs": logprobs}


def _function_call(recording: Recording, draft: Calls, ids: Ids) -> None:
    item: JsonObject = {
        "id": ids("fc"),
        "type": "function_call",
        "status": "in_progress",
        "call_id": ids("call", 24),
        "name": draft.call.name,
        "arguments": "",
    }
    index = recording.added(dict(item))
    where = {"item_id": item["id"], "output_index": index}
    arguments = draft.call.arguments
    for token in tokenize(arguments):
        recording.emit("response.function_call_arguments.delta", **where, delta=token)
    recording.emit(
        "response.function_call_arguments.done", **where, name=item["name"], arguments=arguments
    )
    status = "completed" if draft.complete else "incomplete"
    recording.done(index, {**item, "status": status, "arguments": arguments})


def _custom_call(recording: Recording, draft: Calls, ids: Ids) -> None:
    item: JsonObject = {
        "id": ids("ctc"),
        "type": "custom_tool_call",
        "call_id": ids("call", 24),
        "name": draft.call.name,
        "input": "",
    }
    index = recording.added(dict(item))
    where = {"item_id": item["id"], "output_index": index}
    text = draft.call.arguments
    for token in tokenize(text):
        recording.emit("response.custom_tool_call_input.delta", **where, delta=token)
    recording.emit("response.custom_tool_call_input.done", **where, input=text)
    recording.done(index, {**item, "input": text})
