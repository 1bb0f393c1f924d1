# Generated from listInputItems. Do not edit.
"""Parameters of `responses.input_items.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.include_enum import IncludeEnum


class ResponsesInputItemsListParams(RequestOptions, total=False):
    """Parameters of `responses.input_items.list`."""

    limit: int
    """How many at most on a page. Default: `20`."""

    order: Literal["asc", "desc"]
    """Oldest first (`"asc"`) or newest first (`"desc"`)."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    include: Iterable[IncludeEnum]
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""
