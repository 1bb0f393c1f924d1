# Generated from Model. Do not edit.
"""Model."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Model")
class Model(Component):
    """An object of `object` "model"."""

    id: str
    """Unique id."""

    created: int
    """Seconds since 1970, UTC."""

    object: Literal["model"] = "model"
    owned_by: str
    shutdown_date: str | None = None
    """A date, YYYY-MM-DD."""
