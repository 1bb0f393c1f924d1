# Generated from EvalGraderPython. Do not edit.
"""EvalGraderPython in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class EvalGraderPythonDict(TypedDict, total=False):
    """`EvalGraderPython` as a mapping."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float
