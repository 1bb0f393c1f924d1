# Generated from FunctionObject. Do not edit.
"""FunctionObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_parameters import FunctionParameters


@component("FunctionObject")
class FunctionObject(Component):
    """An object of the API."""

    description: str | None = None
    name: str
    parameters: FunctionParameters | None = None
    strict: bool | None = None
    """Follow the schema exactly. Default: `False`."""
