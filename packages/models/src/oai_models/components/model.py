# Generated from Model. Do not edit.
"""Model."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Model")
class Model(Component):
    """Result of `client.models.retrieve`. Item of the list that `client.models.list` gives."""

    id: str
    """Unique id."""

    created: int
    """When it was made, in seconds since 1970, UTC."""

    object: Literal["model"] = "model"
    owned_by: str
    """Who owns the model."""

    shutdown_date: str | None = None
    """When the model goes out of service. A date, YYYY-MM-DD."""
