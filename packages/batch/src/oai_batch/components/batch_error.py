# Generated from BatchError. Do not edit.
"""BatchError."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BatchError")
class BatchError(Component):
    """An object of the API."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None
