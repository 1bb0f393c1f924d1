# Generated from BetaToolChoiceTypes. Do not edit.
"""BetaToolChoiceTypes."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaToolChoiceTypes")
class BetaToolChoiceTypes(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"file_search"`, `"web_search_preview"`, `"computer"` or others."""

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
