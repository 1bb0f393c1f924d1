# Generated from listExperiments. Do not edit.
"""Parameters of `experiments.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class ExperimentsListParams(RequestOptions, total=False):
    """Parameters of `experiments.list`."""

    after: str
