# Generated from BetaFunctionShellActionParam. Do not edit.
"""BetaFunctionShellActionParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class BetaFunctionShellActionParamDict(TypedDict, total=False):
    """`BetaFunctionShellActionParam` as a mapping."""

    commands: Required[Iterable[str]]
    timeout_ms: int | None
    max_output_length: int | None
