# Generated from BetaPrompt. Do not edit.
"""BetaPrompt in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .beta_response_prompt_variables import BetaResponsePromptVariablesLike


class BetaPromptDict(TypedDict, total=False):
    """`BetaPrompt` as a mapping."""

    id: Required[str]
    version: str | None
    variables: BetaResponsePromptVariablesLike
