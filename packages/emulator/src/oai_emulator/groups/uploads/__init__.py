"""Uploads: a file in parts."""

from __future__ import annotations

from ...routing import Route
from . import handlers

_ONE = "/uploads/{upload_id}"


class UploadsGroup:
    """The operations under /uploads."""

    name = "uploads"
    routes = (
        Route("POST", "/uploads", handlers.create),
        Route("POST", f"{_ONE}/parts", handlers.add_part),
        Route("POST", f"{_ONE}/complete", handlers.complete),
        Route("POST", f"{_ONE}/cancel", handlers.cancel),
    )
