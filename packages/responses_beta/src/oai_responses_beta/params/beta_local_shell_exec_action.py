# Generated from BetaLocalShellExecAction. Do not edit.
"""BetaLocalShellExecAction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required


class BetaLocalShellExecActionDict(TypedDict, total=False):
    """`BetaLocalShellExecAction` as a mapping."""

    type: Required[Literal["exec"]]
    command: Required[Iterable[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None
