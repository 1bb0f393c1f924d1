"""What `client.embeddings` does beside its operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from oai_core.operations import Operation


def _target(params: Any) -> Any:
    """Ask for base64, a quarter of the size, unless the caller chose; say how it is decoded."""
    extra = params.get("extra_body")
    if "encoding_format" in params or (extra.__class__ is dict and "encoding_format" in extra):
        return None
    from .results import VectorsTarget

    params["encoding_format"] = "base64"
    return VectorsTarget()


class EmbeddingsHelpers(Resource):
    """Texts as vectors of 32-bit numbers, unless an `encoding_format` is asked for."""

    def _call(
        self,
        operation: Operation,
        params: Any,
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        cast_to: Any = None,
    ) -> Any:
        return super()._call(operation, params, path, stream, cast_to or _target(params))


class AsyncEmbeddingsHelpers(AsyncResource):
    """Texts as vectors of 32-bit numbers, unless an `encoding_format` is asked for."""

    async def _call(
        self,
        operation: Operation,
        params: Any,
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        cast_to: Any = None,
    ) -> Any:
        return await super()._call(operation, params, path, stream, cast_to or _target(params))
