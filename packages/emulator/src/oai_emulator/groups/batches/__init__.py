"""Batches: the lines of a file as requests."""

from __future__ import annotations

from ...routing import Route
from . import handlers

_ONE = "/batches/{batch_id}"


class BatchesGroup:
    """The operations under /batches."""

    name = "batches"
    routes = (
        Route("POST", "/batches", handlers.create),
        Route("GET", "/batches", handlers.list_batches),
        Route("GET", _ONE, handlers.retrieve),
        Route("POST", f"{_ONE}/cancel", handlers.cancel),
    )
