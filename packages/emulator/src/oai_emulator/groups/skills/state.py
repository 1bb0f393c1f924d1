"""Skills: versions with their archives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...clock import unix_time
from ...errors import not_found
from ...routing import Call
from ...values import JsonObject
from .archive import describe, read_archive


@dataclass(slots=True)
class Skill:
    """A skill, its versions and their archives, by number."""

    id: str
    created_at: int
    default: str = "1"
    count: int = 0
    versions: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    archives: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def add(self, call: Call, files: Any) -> JsonObject:
        """Add a version made of these files."""
        content = read_archive(files)
        name, description = describe(content)
        self.count += 1
        number = str(self.count)
        self.versions[number] = {
            "id": call.world.ids("skillver", 32),
            "object": "skill.version",
            "skill_id": self.id,
            "version": number,
            "created_at": unix_time(),
            "name": name,
            "description": description,
        }
        self.archives[number] = content
        return self.versions[number]

    def as_json(self) -> JsonObject:
        """Give the skill in the API's format."""
        shown = self.versions[self.default]
        return {
            "id": self.id,
            "object": "skill",
            "name": shown["name"],
            "description": shown["description"],
            "created_at": self.created_at,
            "default_version": self.default,
            "latest_version": list(self.versions)[-1],
        }


@dataclass(slots=True)
class SkillsState:
    """All skills by id."""

    skills: dict[str, Skill] = field(default_factory=dict[str, Skill])


def find(call: Call) -> Skill:
    """Find the skill that the path names, or raise the answer 404."""
    named, skills = call.path["skill_id"], call.world.state(SkillsState).skills
    if named not in skills:
        raise not_found("Skill", named)
    return skills[named]
