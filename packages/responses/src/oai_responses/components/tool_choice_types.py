# Generated from ToolChoiceTypes. Do not edit.
"""ToolChoiceTypes."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ToolChoiceTypes")
class ToolChoiceTypes(Component):
    """A member of `ToolChoiceParam`, told by `type` = `"file_search"`, `"web_search_preview"`, `"computer"` or others."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]
    """What kind it is."""
