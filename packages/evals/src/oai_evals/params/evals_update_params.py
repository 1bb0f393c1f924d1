# Generated from updateEval. Do not edit.
"""Parameters of `evals.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.params.metadata import MetadataLike


class EvalsUpdateParams(RequestOptions, total=False):
    """Parameters of `evals.update`."""

    name: str
    """Its name."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
