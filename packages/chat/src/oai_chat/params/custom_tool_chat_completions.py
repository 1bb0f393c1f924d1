# Generated from CustomToolChatCompletions. Do not edit.
"""CustomToolChatCompletions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.custom_tool_chat_completions import (
        CustomToolChatCompletionsCustom,
        CustomToolChatCompletionsCustomFormat,
        CustomToolChatCompletionsCustomFormatGrammarGrammar,
    )


class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatText` as a mapping."""

    type: Required[Literal["text"]]


class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` as a mapping."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class CustomToolChatCompletionsCustomFormatGrammarDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammar` as a mapping."""

    type: Required[Literal["grammar"]]
    grammar: Required[
        CustomToolChatCompletionsCustomFormatGrammarGrammar
        | CustomToolChatCompletionsCustomFormatGrammarGrammarDict
    ]


class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustom` as a mapping."""

    name: Required[str]
    description: str
    format: CustomToolChatCompletionsCustomFormatLike


class CustomToolChatCompletionsDict(TypedDict, total=False):
    """`CustomToolChatCompletions` as a mapping."""

    type: Required[Literal["custom"]]
    custom: Required[CustomToolChatCompletionsCustom | CustomToolChatCompletionsCustomDict]


if TYPE_CHECKING:
    CustomToolChatCompletionsCustomFormatLike: TypeAlias = "CustomToolChatCompletionsCustomFormat | CustomToolChatCompletionsCustomFormatTextDict | CustomToolChatCompletionsCustomFormatGrammarDict"
else:
    CustomToolChatCompletionsCustomFormatLike = Alias(
        "CustomToolChatCompletionsCustomFormat | CustomToolChatCompletionsCustomFormatTextDict | CustomToolChatCompletionsCustomFormatGrammarDict",
        __name__,
    )
