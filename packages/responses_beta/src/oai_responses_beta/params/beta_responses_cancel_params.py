# Generated from beta_cancelResponse. Do not edit.
"""Parameters of `beta.responses.cancel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class BetaResponsesCancelParams(RequestOptions, total=False):
    """Parameters of `beta.responses.cancel`."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Beta features to turn on, sent as a header."""
