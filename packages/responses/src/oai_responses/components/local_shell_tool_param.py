# Generated from LocalShellToolParam. Do not edit.
"""LocalShellToolParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LocalShellToolParam")
class LocalShellToolParam(Component):
    """A member of `Tool`, told by `type` = `"local_shell"`."""

    type: Literal["local_shell"] = "local_shell"
