# Generated from ErrorResponse. Do not edit.
"""ErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .error import Error


@component("ErrorResponse")
class ErrorResponse(Component):
    """What the server answers when a request fails."""

    error: Error
    """What went wrong; not set, if nothing did."""
