# Generated from Prompt. Do not edit.
"""Prompt in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.prompt import PromptObject
    from .response_prompt_variables import ResponsePromptVariablesLike


class PromptObjectDict(TypedDict, total=False):
    """`PromptObject` as a mapping."""

    id: Required[str]
    version: str | None
    variables: ResponsePromptVariablesLike


PromptLike: TypeAlias = "PromptObject | PromptObjectDict | None"
