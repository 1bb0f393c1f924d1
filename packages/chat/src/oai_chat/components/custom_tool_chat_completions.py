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
    """A member of `CustomToolChatCompletionsCustomFormat`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"


@component("CustomToolChatCompletionsCustomFormatGrammarGrammar")
class CustomToolChatCompletionsCustomFormatGrammarGrammar(Component):
    """`grammar` of `CustomToolChatCompletionsCustomFormatGrammar`."""

    definition: str
    """Text of the grammar."""

    syntax: Literal["lark", "regex"]
    """Language of the grammar."""


@component("CustomToolChatCompletionsCustomFormatGrammar")
class CustomToolChatCompletionsCustomFormatGrammar(Component):
    """A member of `CustomToolChatCompletionsCustomFormat`, told by `type` = `"grammar"`."""

    type: Literal["grammar"] = "grammar"
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
    """The grammar that input of the tool must follow."""


@component("CustomToolChatCompletionsCustom")
class CustomToolChatCompletionsCustom(Component):
    """`custom` of `CustomToolChatCompletions`."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is and is for, in free text."""

    format: CustomToolChatCompletionsCustomFormat | None = None
    """What input of the tool looks like, free text or text by a grammar."""


@component("CustomToolChatCompletions")
class CustomToolChatCompletions(Component):
    """A member of `CreateChatCompletionRequestToolsItem`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    custom: CustomToolChatCompletionsCustom
    """The custom tool, or the call of it."""


if TYPE_CHECKING:
    CustomToolChatCompletionsCustomFormat: TypeAlias = (
        CustomToolChatCompletionsCustomFormatText
        | CustomToolChatCompletionsCustomFormatGrammar
        | UnknownComponent
    )
    """`format` of `CustomToolChatCompletionsCustom`. Told apart by `type`."""
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
