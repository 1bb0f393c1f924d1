"""Stored responses: read, resume, cancel, delete, list their input."""

from __future__ import annotations

from functools import partial

from ...errors import bad_request
from ...replies import EventReply, JsonReply, Reply
from ...routing import Call
from ..items import shown
from ..paging import page
from .run import FINAL
from .state import ResponsesState, StoredResponse

# What a client that polls is told to wait.
_POLL_AFTER_MS = "50"


def _find(call: Call) -> StoredResponse:
    return call.world.state(ResponsesState).get(call.path["response_id"])


def retrieve(call: Call) -> Reply:
    """Read a response, or play its events from where a stream stopped."""
    run = _find(call).run
    after = call.query.get("starting_after")
    if call.query.get("stream"):
        return EventReply(partial(run.play, -1 if after is None else after))
    if after is not None:
        raise bad_request("'starting_after' needs 'stream'.", param="starting_after")
    response = run.snapshot()
    waiting = {} if response["status"] in FINAL else {"openai-poll-after-ms": _POLL_AFTER_MS}
    return JsonReply(response, headers=waiting)


def delete(call: Call) -> JsonReply:
    """Delete a response."""
    found = _find(call).id
    del call.world.state(ResponsesState).responses[found]
    return JsonReply({"id": found, "object": "response", "deleted": True})


def cancel(call: Call) -> JsonReply:
    """Stop a background response. Cancelling twice is no error."""
    stored = _find(call)
    if not stored.background:
        raise bad_request("Only a background response can be cancelled.", param="response_id")
    stored.run.cancel()
    response = stored.run.snapshot()
    if response["status"] != "cancelled":
        message = f"A response that is {response['status']} cannot be cancelled."
        raise bad_request(message, param="response_id")
    return JsonReply(response)


def input_items(call: Call) -> JsonReply:
    """List the items that a response was made from."""
    stored = _find(call)
    listed = page([*stored.before, *stored.input], call.query)
    include: list[str] = call.query.get("include", [])
    return JsonReply({**listed, "data": [shown(item, include) for item in listed["data"]]})
