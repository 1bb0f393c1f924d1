# Generated from LocalShellExecAction. Do not edit.
"""LocalShellExecAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LocalShellExecAction")
class LocalShellExecAction(Component):
    """`action` of `LocalShellToolCall`."""

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
