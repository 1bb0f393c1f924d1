# Generated from CustomToolChatCompletions. Do not edit.
"""CustomToolChatCompletions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent


@component("CustomToolChatCompletionsCustomFormatText")
class CustomToolChatCompletionsCustomFormatText(Component):
    """An object of `type` "text"."""

    type: Literal["text"] = "text"


@component("CustomToolChatCompletionsCustomFormatGrammarGrammar")
class CustomToolChatCompletionsCustomFormatGrammarGrammar(Component):
    """An object of the API."""

    definition: str
    syntax: Literal["lark", "regex"]


@component("CustomToolChatCompletionsCustomFormatGrammar")
class CustomToolChatCompletionsCustomFormatGrammar(Component):
    """An object of `type` "grammar"."""

    type: Literal["grammar"] = "grammar"
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar


@component("CustomToolChatCompletionsCustom")
class CustomToolChatCompletionsCustom(Component):
    """An object of the API."""

    name: str
    description: str | None = None
    format: CustomToolChatCompletionsCustomFormat | None = None


@component("CustomToolChatCompletions")
class CustomToolChatCompletions(Component):
    """An object of `type` "custom"."""

    type: Literal["custom"] = "custom"
    custom: CustomToolChatCompletionsCustom


if TYPE_CHECKING:
    CustomToolChatCompletionsCustomFormat: TypeAlias = (
        CustomToolChatCompletionsCustomFormatText
        | CustomToolChatCompletionsCustomFormatGrammar
        | UnknownComponent
    )
else:
    CustomToolChatCompletionsCustomFormat = TaggedUnion(
        "CustomToolChatCompletionsCustomFormat",
        __name__,
        "type",
        {
            "text": "CustomToolChatCompletionsCustomFormatText",
            "grammar": "CustomToolChatCompletionsCustomFormatGrammar",
        },
    )
