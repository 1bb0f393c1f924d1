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
    """Extra output to send along."""

    starting_after: int
    include_obfuscation: bool
    """Pad events to hide how long their texts are."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
