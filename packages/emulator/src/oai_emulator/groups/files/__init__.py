"""Files, with their bytes."""

from __future__ import annotations

from ...routing import Route
from . import handlers

_ROOT = "/files"
_ONE = "/files/{file_id}"


class FilesGroup:
    """The operations under /files."""

    name = "files"
    routes = (
        Route("POST", _ROOT, handlers.create),
        Route("GET", _ROOT, handlers.list_files),
        Route("GET", _ONE, handlers.retrieve),
        Route("DELETE", _ONE, handlers.delete),
        Route("GET", f"{_ONE}/content", handlers.content),
    )
