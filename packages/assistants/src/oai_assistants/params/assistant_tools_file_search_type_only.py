# Generated from AssistantToolsFileSearchTypeOnly. Do not edit.
"""AssistantToolsFileSearchTypeOnly in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
    """`AssistantToolsFileSearchTypeOnly` as a mapping."""

    type: Required[Literal["file_search"]]
