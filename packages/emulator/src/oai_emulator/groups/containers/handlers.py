"""Create, read, list and delete containers."""

from __future__ import annotations

from ...clock import unix_time
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..files.state import FilesState
from ..listing import listed
from .state import Container, ContainersState, find

_MINUTES = 20


def create(call: Call) -> JsonReply:
    """Make a container with copies of the files that are named."""
    body, now = call.body, unix_time()
    shown: JsonObject = {
        "id": call.world.ids("cntr", 32),
        "object": "container",
        "name": body["name"],
        "created_at": now,
        "status": "running",
        "last_active_at": now,
        "expires_after": body.get("expires_after")
        or {"anchor": "last_active_at", "minutes": _MINUTES},
        "memory_limit": body.get("memory_limit", "1g"),
    }
    if body.get("network_policy") is not None:
        policy = body["network_policy"]
        known = ("type", "allowed_domains")
        shown["network_policy"] = {name: policy[name] for name in known if name in policy}
    container = Container(shown)
    named: list[str] = body.get("file_ids") or []
    for each in named:
        stored = call.world.state(FilesState).get(each, param="file_ids")
        container.add(call, stored.shown["filename"], stored.content)
    call.world.state(ContainersState).containers[shown["id"]] = container
    return JsonReply(shown)


def list_containers(call: Call) -> JsonReply:
    """List containers, all of them or those of one name."""
    wanted = call.query.get("name")
    found = [each.shown for each in call.world.state(ContainersState).containers.values()]
    return listed(call, [shown for shown in found if wanted in {None, shown["name"]}])


def retrieve(call: Call) -> JsonReply:
    """Read a container."""
    return JsonReply(find(call).shown)


def delete(call: Call) -> JsonReply:
    """Delete a container. The API answers, although its document does not say so."""
    found: str = find(call).shown["id"]
    del call.world.state(ContainersState).containers[found]
    return JsonReply({"id": found, "object": "container.deleted", "deleted": True})
