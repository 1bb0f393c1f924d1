# Generated from ChatCompletionModalities. Do not edit.
"""ChatCompletionModalities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"]] | None
    """No operation refers to it."""
else:
    ChatCompletionModalities = Alias('list[Literal["text", "audio"]] | None', __name__)
