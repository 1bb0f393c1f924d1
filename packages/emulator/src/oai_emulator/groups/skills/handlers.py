"""Create, read, change, list, download and delete skills."""

from __future__ import annotations

from ...clock import unix_time
from ...errors import not_found
from ...replies import BytesReply, JsonReply
from ...routing import Call
from ..listing import listed
from .state import Skill, SkillsState, find

ZIP = "application/zip"


def create(call: Call) -> JsonReply:
    """Make a skill with its first version."""
    skill = Skill(call.world.ids("skill", 32), unix_time())
    skill.add(call, call.body["files"])
    call.world.state(SkillsState).skills[skill.id] = skill
    return JsonReply(skill.as_json())


def list_skills(call: Call) -> JsonReply:
    """List skills."""
    return listed(call, [each.as_json() for each in call.world.state(SkillsState).skills.values()])


def retrieve(call: Call) -> JsonReply:
    """Read a skill."""
    return JsonReply(find(call).as_json())


def update(call: Call) -> JsonReply:
    """Choose the default version."""
    skill, wanted = find(call), call.body["default_version"]
    if wanted not in skill.versions:
        raise not_found("Skill version", wanted, param="default_version")
    skill.default = wanted
    return JsonReply(skill.as_json())


def delete(call: Call) -> JsonReply:
    """Delete a skill with all versions."""
    found = find(call).id
    del call.world.state(SkillsState).skills[found]
    return JsonReply({"id": found, "object": "skill.deleted", "deleted": True})


def content(call: Call) -> BytesReply:
    """Give the archive of the default version."""
    skill = find(call)
    return BytesReply(skill.archives[skill.default], ZIP)
