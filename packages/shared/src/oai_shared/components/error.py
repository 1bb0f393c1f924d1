# Generated from Error. Do not edit.
"""Error."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Error")
class Error(Component):
    """What went wrong with a request. `error` of `ErrorResponse`. `data` of `ErrorEvent`."""

    code: str | None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""

    type: str
    """What kind it is."""
