# Generated from Error-2. Do not edit.
"""Error2."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Error-2")
class Error2(Component):
    """`error` of `VideoResource`."""

    code: str
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
