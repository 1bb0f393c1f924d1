# Generated from BatchError. Do not edit.
"""BatchError."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BatchError")
class BatchError(Component):
    """An item of `data` of `BatchErrors`."""

    code: str | None = None
    """A short name of what went wrong, for programs."""

    message: str | None = None
    """What happened, for people."""

    param: str | None = None
    """Which parameter was at fault."""

    line: int | None = None
    """Line of the input file."""
