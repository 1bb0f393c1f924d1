# Generated from the slice of oai-lab. Do not edit.
"""Components of oai-lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .command import Command as Command
    from .command_step_add import CommandStepAdd as CommandStepAdd
    from .command_stop import CommandStop as CommandStop
    from .create_experiment import CreateExperiment as CreateExperiment
    from .experiment import Experiment as Experiment
    from .experiment import ExperimentScores as ExperimentScores
    from .experiment_event import ExperimentEvent as ExperimentEvent
    from .experiment_event import ExperimentEventExperimentDone as ExperimentEventExperimentDone
    from .experiment_event import (
        ExperimentEventExperimentStarted as ExperimentEventExperimentStarted,
    )
    from .experiment_list import ExperimentList as ExperimentList
    from .heat import Heat as Heat
    from .state import State as State
    from .step import Step as Step
    from .wait import Wait as Wait
else:
    _MODULES = {
        ".command": "Command",
        ".command_step_add": "CommandStepAdd",
        ".command_stop": "CommandStop",
        ".create_experiment": "CreateExperiment",
        ".experiment": "Experiment ExperimentScores",
        ".experiment_event": "ExperimentEvent ExperimentEventExperimentDone ExperimentEventExperimentStarted",
        ".experiment_list": "ExperimentList",
        ".heat": "Heat",
        ".state": "State",
        ".step": "Step",
        ".wait": "Wait",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
