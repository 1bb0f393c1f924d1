"""Stored files."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import ApiError
from ...values import JsonObject
from ...world import World


@dataclass(slots=True)
class StoredFile:
    """A file as lists show it, its bytes, and their media type."""

    shown: JsonObject
    content: bytes
    media: str

    @property
    def text(self) -> str:
        """The bytes as text; what is no text is replaced."""
        return self.content.decode("utf-8", "replace")


@dataclass(slots=True)
class FilesState:
    """All files by id."""

    files: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])

    def add(
        self,
        world: World,
        filename: str,
        content: bytes,
        purpose: str,
        *,
        media: str = "application/octet-stream",
        lives: int | None = None,
    ) -> StoredFile:
        """Store a file; `lives` is how many seconds it is kept."""
        now = unix_time()
        shown: JsonObject = {
            "id": world.ids("file-", 24),
            "object": "file",
            "bytes": len(content),
            "created_at": now,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
        }
        if lives is not None:
            shown["expires_at"] = now + lives
        stored = self.files[shown["id"]] = StoredFile(shown, content, media)
        return stored

    def get(self, id: str, *, status: int = 404, param: str = "id") -> StoredFile:
        """Find a file, or raise the answer that there is none."""
        if id not in self.files:
            raise ApiError(status, f"No such File object: {id}", param=param)
        return self.files[id]
