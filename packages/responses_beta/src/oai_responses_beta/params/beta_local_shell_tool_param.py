# Generated from BetaLocalShellToolParam. Do not edit.
"""BetaLocalShellToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaLocalShellToolParamDict(TypedDict, total=False):
    """`BetaLocalShellToolParam` as a mapping."""

    type: Required[Literal["local_shell"]]
