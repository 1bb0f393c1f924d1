# Generated from ExperimentList. Do not edit.
"""ExperimentList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .experiment import Experiment


@component("ExperimentList")
class ExperimentList(Component):
    """Page of `client.experiments.list`."""

    data: list[Experiment]
    has_more: bool | None = None
