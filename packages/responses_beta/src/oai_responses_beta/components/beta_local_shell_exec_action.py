# Generated from BetaLocalShellExecAction. Do not edit.
"""BetaLocalShellExecAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaLocalShellExecAction")
class BetaLocalShellExecAction(Component):
    """`action` of `BetaLocalShellToolCall`."""

    type: Literal["exec"] = "exec"
    command: list[str]
    """The command, one word after the other."""

    timeout_ms: int | None = None
    """Bound on the run time, in milliseconds."""

    working_directory: str | None = None
    """Folder in which it runs."""

    env: dict[str, str]
    """Environment variables."""

    user: str | None = None
    """Account under which it runs."""
