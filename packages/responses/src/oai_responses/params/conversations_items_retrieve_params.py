# Generated from getConversationItem. Do not edit.
"""Parameters of `conversations.items.retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..components.include_enum import IncludeEnum


class ConversationsItemsRetrieveParams(RequestOptions, total=False):
    """Parameters of `conversations.items.retrieve`."""

    include: Iterable[IncludeEnum]
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""
