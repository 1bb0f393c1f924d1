# Generated from Prompt. Do not edit.
"""Prompt in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .response_prompt_variables import ResponsePromptVariablesLike


class PromptDict(TypedDict, total=False):
    """`Prompt` as a mapping."""

    id: Required[str]
    version: str | None
    variables: ResponsePromptVariablesLike
