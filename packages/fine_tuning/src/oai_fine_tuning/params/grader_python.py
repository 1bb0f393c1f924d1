# Generated from GraderPython. Do not edit.
"""GraderPython in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class GraderPythonDict(TypedDict, total=False):
    """`GraderPython` as a mapping."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
