# Generated from FunctionShellActionParam. Do not edit.
"""FunctionShellActionParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class FunctionShellActionParamDict(TypedDict, total=False):
    """`FunctionShellActionParam` as a mapping."""

    commands: Required[Iterable[str]]
    timeout_ms: int | None
    max_output_length: int | None
