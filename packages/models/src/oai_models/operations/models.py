# Generated from the operations of models. Do not edit.
"""Operations of `models`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["DELETE_MODEL", "LIST_MODELS", "RETRIEVE_MODEL"]

LIST_MODELS = Operation(
    "listModels",
    "GET",
    "/models",
    scope="oai_models.components",
    params="oai_core.options:RequestOptions",
    result="ListModelsResponse",
    item="Model",
)

RETRIEVE_MODEL = Operation(
    "retrieveModel",
    "GET",
    "/models/{model}",
    scope="oai_models.components",
    params="oai_core.options:RequestOptions",
    result="Model",
)

DELETE_MODEL = Operation(
    "deleteModel",
    "DELETE",
    "/models/{model}",
    scope="oai_models.components",
    params="oai_core.options:RequestOptions",
    result="DeleteModelResponse",
)
