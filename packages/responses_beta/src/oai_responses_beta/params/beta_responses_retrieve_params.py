# Generated from beta_getResponse. Do not edit.
"""Parameters of `beta.responses.retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.beta_include_enum import BetaIncludeEnum


class BetaResponsesRetrieveParams(RequestOptions, total=False):
    """Parameters of `beta.responses.retrieve`."""

    include: Iterable[BetaIncludeEnum]
    """Extra output to send along. Each one of `"file_search_call.results"`, `"web_search_call.results"`, `"web_search_call.action.sources"`, `"message.input_image.image_url"`, `"computer_call_output.output.image_url"`, `"code_interpreter_call.outputs"`, `"reasoning.encrypted_content"`, `"message.output_text.logprobs"`."""

    starting_after: int
    """Stream only the events after this sequence number."""

    include_obfuscation: bool
    """Pad events to hide how long their texts are."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Beta features to turn on, sent as a header."""
