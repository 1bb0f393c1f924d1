# Generated from LocalShellToolParam. Do not edit.
"""LocalShellToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class LocalShellToolParamDict(TypedDict, total=False):
    """`LocalShellToolParam` as a mapping."""

    type: Required[Literal["local_shell"]]
