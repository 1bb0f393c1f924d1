"""Containers and their files."""

from __future__ import annotations

from ...routing import Route
from . import files, handlers

_ONE = "/containers/{container_id}"
_FILES = f"{_ONE}/files"
_FILE = f"{_FILES}/{{file_id}}"


class ContainersGroup:
    """The operations under /containers."""

    name = "containers"
    routes = (
        Route("POST", "/containers", handlers.create),
        Route("GET", "/containers", handlers.list_containers),
        Route("GET", _ONE, handlers.retrieve),
        Route("DELETE", _ONE, handlers.delete),
        Route("POST", _FILES, files.create),
        Route("GET", _FILES, files.list_files),
        Route("GET", _FILE, files.retrieve),
        Route("DELETE", _FILE, files.delete),
        Route("GET", f"{_FILE}/content", files.content),
    )
