# Generated from Error. Do not edit.
"""Error."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Error")
class Error(Component):
    """An object of the API."""

    code: str | None
    message: str
    param: str | None
    type: str
