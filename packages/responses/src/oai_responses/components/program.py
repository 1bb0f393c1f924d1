# Generated from Program. Do not edit.
"""Program."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Program")
class Program(Component):
    """An object of `type` "program"."""

    type: Literal["program"] = "program"
    """Default: `"program"`."""

    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    code: str
    fingerprint: str
