# Generated from ProgramItemParam. Do not edit.
"""ProgramItemParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProgramItemParam")
class ProgramItemParam(Component):
    """An object of `type` "program"."""

    id: str
    """Unique id."""

    type: Literal["program"] = "program"
    """Default: `"program"`."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    code: str
    """At most 10485760 characters."""

    fingerprint: str
    """At most 10485760 characters."""
