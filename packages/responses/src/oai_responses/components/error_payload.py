# Generated from ErrorPayload. Do not edit.
"""ErrorPayload."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ErrorPayload")
class ErrorPayload(Component):
    """`error` of `ResponseWsError`."""

    type: str
    """What kind it is."""

    code: str | None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""

    headers: dict[str, str] | None = None
    """HTTP headers of the answer."""
