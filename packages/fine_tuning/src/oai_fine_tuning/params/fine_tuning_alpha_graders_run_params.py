# Generated from runGrader. Do not edit.
"""Parameters of `fine_tuning.alpha.graders.run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required

    from .run_grader_request import RunGraderRequestGraderLike


class FineTuningAlphaGradersRunParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.alpha.graders.run`."""

    grader: Required[RunGraderRequestGraderLike]
    """How outputs are scored."""

    item: Mapping[str, Any]
    """The example that graders refer to."""

    model_sample: Required[str]
    """An output of a model, to be scored."""
