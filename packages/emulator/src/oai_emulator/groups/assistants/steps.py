"""The steps of a run."""

from __future__ import annotations

from ...errors import not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..listing import listed
from .state import find_thread


def _steps(call: Call) -> dict[str, JsonObject]:
    return find_thread(call).run(call.path["run_id"]).steps


def list_steps(call: Call) -> JsonReply:
    """List the steps of a run."""
    return listed(call, _steps(call).values())


def retrieve(call: Call) -> JsonReply:
    """Read a step."""
    steps, named = _steps(call), call.path["step_id"]
    if named not in steps:
        raise not_found("Run step", named)
    return JsonReply(steps[named])
