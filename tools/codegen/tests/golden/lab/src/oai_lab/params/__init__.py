# Generated from the slice of oai-lab. Do not edit.
"""Request parameters of oai-lab, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .command import CommandLike as CommandLike
    from .command_step_add import CommandStepAddDict as CommandStepAddDict
    from .command_stop import CommandStopDict as CommandStopDict
    from .experiments_connect_params import ExperimentsConnectParams as ExperimentsConnectParams
    from .experiments_connection_events import (
        ExperimentsBenchStepAddEventParams as ExperimentsBenchStepAddEventParams,
    )
    from .experiments_connection_events import (
        ExperimentsBenchStopEventParams as ExperimentsBenchStopEventParams,
    )
    from .experiments_create_params import ExperimentsCreateParams as ExperimentsCreateParams
    from .experiments_list_params import ExperimentsListParams as ExperimentsListParams
    from .heat import HeatDict as HeatDict
    from .step import StepLike as StepLike
    from .wait import WaitDict as WaitDict
else:
    _MODULES = {
        ".command": "CommandLike",
        ".command_step_add": "CommandStepAddDict",
        ".command_stop": "CommandStopDict",
        ".experiments_connect_params": "ExperimentsConnectParams",
        ".experiments_connection_events": "ExperimentsBenchStepAddEventParams ExperimentsBenchStopEventParams",
        ".experiments_create_params": "ExperimentsCreateParams",
        ".experiments_list_params": "ExperimentsListParams",
        ".heat": "HeatDict",
        ".step": "StepLike",
        ".wait": "WaitDict",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
