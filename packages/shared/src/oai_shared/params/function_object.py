# Generated from FunctionObject. Do not edit.
"""FunctionObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .function_parameters import FunctionParametersLike


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a mapping."""

    description: str
    name: Required[str]
    parameters: FunctionParametersLike
    strict: bool | None
