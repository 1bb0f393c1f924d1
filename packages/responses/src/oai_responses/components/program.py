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
    call_id: str
    code: str
    fingerprint: str
