# Generated from beta_listInputItems. Do not edit.
"""Parameters of `beta.responses.input_items.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.beta_include_enum import BetaIncludeEnum


class BetaResponsesInputItemsListParams(RequestOptions, total=False):
    """Parameters of `beta.responses.input_items.list`."""

    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    after: str
    include: Iterable[BetaIncludeEnum]
    """Extra output to send along."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
