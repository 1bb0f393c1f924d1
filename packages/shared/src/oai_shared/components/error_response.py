# Generated from ErrorResponse. Do not edit.
"""ErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .error import Error


@component("ErrorResponse")
class ErrorResponse(Component):
    """An object of the API."""

    error: Error
