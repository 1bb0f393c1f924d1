"""The versions of a skill."""

from __future__ import annotations

from ...errors import bad_request, not_found
from ...replies import BytesReply, JsonReply
from ...routing import Call
from ...values import JsonObject
from ..listing import listed
from .handlers import ZIP
from .state import find


def create(call: Call) -> JsonReply:
    """Add a version, as the default where that is asked for."""
    skill = find(call)
    made = skill.add(call, call.body["files"])
    if call.body.get("default"):
        skill.default = made["version"]
    return JsonReply(made)


def list_versions(call: Call) -> JsonReply:
    """List versions."""
    return listed(call, find(call).versions.values())


def _find(call: Call) -> JsonObject:
    versions, named = find(call).versions, call.path["version"]
    if named not in versions:
        raise not_found("Skill version", named)
    return versions[named]


def retrieve(call: Call) -> JsonReply:
    """Read a version."""
    return JsonReply(_find(call))


def delete(call: Call) -> JsonReply:
    """Delete a version; not the default one."""
    found, skill = _find(call), find(call)
    number: str = found["version"]
    if number == skill.default:
        raise bad_request("The default version cannot be deleted.", param="version")
    del skill.versions[number], skill.archives[number]
    shown = {"object": "skill.version.deleted", "deleted": True, "version": number}
    return JsonReply({"id": found["id"], **shown})


def content(call: Call) -> BytesReply:
    """Give the archive of a version."""
    return BytesReply(find(call).archives[_find(call)["version"]], ZIP)
