"""Create, read, list and cancel batches."""

from __future__ import annotations

from ...replies import JsonReply
from ...routing import Call
from ..listing import listed
from ..metadata import read_metadata
from .state import FINAL, BatchesState, make

_POLL_AFTER_MS = "50"


def create(call: Call) -> JsonReply:
    """Begin a batch over a file that was uploaded."""
    read_metadata(call.body)
    made = make(call)
    call.world.state(BatchesState).batches[made.shown["id"]] = made
    return JsonReply(made.shown)


def retrieve(call: Call) -> JsonReply:
    """Read a batch."""
    batch = call.world.state(BatchesState).get(call.path["batch_id"]).look(call)
    waiting = {} if batch["status"] in FINAL else {"openai-poll-after-ms": _POLL_AFTER_MS}
    return JsonReply(batch, headers=waiting)


def list_batches(call: Call) -> JsonReply:
    """List batches."""
    batches = call.world.state(BatchesState).batches.values()
    return listed(call, [batch.look(call) for batch in batches])


def cancel(call: Call) -> JsonReply:
    """Stop a batch."""
    return JsonReply(call.world.state(BatchesState).get(call.path["batch_id"]).cancel(call))
