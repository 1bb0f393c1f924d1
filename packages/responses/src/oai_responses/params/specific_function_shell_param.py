# Generated from SpecificFunctionShellParam. Do not edit.
"""SpecificFunctionShellParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class SpecificFunctionShellParamDict(TypedDict, total=False):
    """`SpecificFunctionShellParam` as a mapping."""

    type: Required[Literal["shell"]]
