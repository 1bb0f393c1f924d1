# Generated from BetaToolChoiceTypes. Do not edit.
"""BetaToolChoiceTypes in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaToolChoiceTypesDict(TypedDict, total=False):
    """`BetaToolChoiceTypes` as a mapping."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]
