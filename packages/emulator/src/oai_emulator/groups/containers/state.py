"""Containers, with the bytes of their files."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import not_found
from ...routing import Call
from ...values import JsonObject

_FOLDER = "/mnt/data"


@dataclass(slots=True)
class Container:
    """A container as it is shown, and its files by id: as they are shown, and their bytes."""

    shown: JsonObject
    files: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    contents: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def add(self, call: Call, filename: str, content: bytes) -> JsonObject:
        """Put a file in."""
        made: JsonObject = {
            "id": call.world.ids("cfile", 32),
            "object": "container.file",
            "container_id": self.shown["id"],
            "created_at": unix_time(),
            "bytes": len(content),
            "path": f"{_FOLDER}/{filename}",
            "source": "user",
        }
        self.files[made["id"]], self.contents[made["id"]] = made, content
        self.shown["last_active_at"] = unix_time()
        return made


@dataclass(slots=True)
class ContainersState:
    """All containers by id."""

    containers: dict[str, Container] = field(default_factory=dict[str, Container])


def find(call: Call) -> Container:
    """Find the container that the path names, or raise the answer 404."""
    named = call.path["container_id"]
    containers = call.world.state(ContainersState).containers
    if named not in containers:
        raise not_found("Container", named)
    return containers[named]
