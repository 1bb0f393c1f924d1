# Generated from the slice of oai-models. Do not edit.
"""Components of oai-models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .delete_model_response import DeleteModelResponse as DeleteModelResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .model import Model as Model

    ModelDeleted: TypeAlias = DeleteModelResponse
else:
    _MODULES = {
        ".delete_model_response": "DeleteModelResponse",
        ".list_models_response": "ListModelsResponse",
        ".model": "Model",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {"ModelDeleted": "DeleteModelResponse"}
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
