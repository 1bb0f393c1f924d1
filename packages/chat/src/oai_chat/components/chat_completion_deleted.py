# Generated from ChatCompletionDeleted. Do not edit.
"""ChatCompletionDeleted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ChatCompletionDeleted")
class ChatCompletionDeleted(Component):
    """Result of `client.chat.completions.delete`."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
