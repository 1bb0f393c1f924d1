# Generated from BetaLocalShellExecAction. Do not edit.
"""BetaLocalShellExecAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaLocalShellExecAction")
class BetaLocalShellExecAction(Component):
    """An object of `type` "exec"."""

    type: Literal["exec"] = "exec"
    """Default: `"exec"`."""

    command: list[str]
    timeout_ms: int | None = None
    """Bound on the run time, in milliseconds."""

    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
