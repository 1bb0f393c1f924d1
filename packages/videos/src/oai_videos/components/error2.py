# Generated from Error-2. Do not edit.
"""Error2."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Error-2")
class Error2(Component):
    """An object of the API."""

    code: str
    message: str
