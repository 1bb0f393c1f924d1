# Generated from GraderStringCheck. Do not edit.
"""GraderStringCheck."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GraderStringCheck")
class GraderStringCheck(Component):
    """An object of `type` "string_check"."""

    type: Literal["string_check"] = "string_check"
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]
