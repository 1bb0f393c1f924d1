# Generated from AssistantToolsCode. Do not edit.
"""AssistantToolsCode in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class AssistantToolsCodeDict(TypedDict, total=False):
    """`AssistantToolsCode` as a mapping."""

    type: Required[Literal["code_interpreter"]]
