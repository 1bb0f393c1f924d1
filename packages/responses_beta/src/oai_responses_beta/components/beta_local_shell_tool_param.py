# Generated from BetaLocalShellToolParam. Do not edit.
"""BetaLocalShellToolParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaLocalShellToolParam")
class BetaLocalShellToolParam(Component):
    """A member of `BetaTool`, told by `type` = `"local_shell"`."""

    type: Literal["local_shell"] = "local_shell"
