# Generated from createExperiment. Do not edit.
"""Parameters of `experiments.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from .step import StepLike


class ExperimentsCreateParams(RequestOptions, total=False):
    """Parameters of `experiments.create`."""

    goal: Required[str]
    """At most 80 characters."""

    steps: Iterable[StepLike]
