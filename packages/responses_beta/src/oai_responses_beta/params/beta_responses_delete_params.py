# Generated from beta_deleteResponse. Do not edit.
"""Parameters of `beta.responses.delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class BetaResponsesDeleteParams(RequestOptions, total=False):
    """Parameters of `beta.responses.delete`."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Beta features to turn on, sent as a header."""
