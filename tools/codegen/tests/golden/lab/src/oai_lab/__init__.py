# Generated from the slice of oai-lab. Do not edit.
"""A laboratory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import CreateExperiment as CreateExperiment
    from .components import Experiment as Experiment
    from .components import ExperimentEvent as ExperimentEvent
    from .components import ExperimentEventExperimentDone as ExperimentEventExperimentDone
    from .components import ExperimentEventExperimentStarted as ExperimentEventExperimentStarted
    from .components import ExperimentList as ExperimentList
    from .components import ExperimentScores as ExperimentScores
    from .components import Heat as Heat
    from .components import State as State
    from .components import Step as Step
    from .components import Wait as Wait
    from .params import ExperimentsCreateParams as ExperimentsCreateParams
    from .params import ExperimentsListParams as ExperimentsListParams
    from .params import HeatDict as HeatDict
    from .params import StepLike as StepLike
    from .params import WaitDict as WaitDict
    from .resources.experiments import AsyncExperiments as AsyncExperiments
    from .resources.experiments import Experiments as Experiments
    from .resources.experiments_notes import AsyncExperimentsNotes as AsyncExperimentsNotes
    from .resources.experiments_notes import ExperimentsNotes as ExperimentsNotes
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "CreateExperiment Experiment ExperimentEvent ExperimentEventExperimentDone "
            "ExperimentEventExperimentStarted ExperimentList ExperimentScores Heat State Step "
            "Wait "
        ),
        ".params": "ExperimentsCreateParams ExperimentsListParams HeatDict StepLike WaitDict",
        ".resources.experiments": "AsyncExperiments Experiments",
        ".resources.experiments_notes": "AsyncExperimentsNotes ExperimentsNotes",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
