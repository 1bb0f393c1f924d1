"""Models: a few that are there from the start, and those that were fine-tuned."""

from __future__ import annotations

from ...routing import Route
from . import handlers


class ModelsGroup:
    """The operations under /models."""

    name = "models"
    routes = (
        Route("GET", "/models", handlers.list_models),
        Route("GET", "/models/{model}", handlers.retrieve),
        Route("DELETE", "/models/{model}", handlers.delete),
    )
