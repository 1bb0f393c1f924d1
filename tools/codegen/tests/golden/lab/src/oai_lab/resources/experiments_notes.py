# Generated from the resource experiments.notes. Do not edit.
"""Notes on an experiment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.experiments_notes import DELETE_NOTE

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import async_raw, async_streaming, raw, streaming


class ExperimentsNotes(Resource):
    """Notes on an experiment."""

    if TYPE_CHECKING:
        with_raw_response: ExperimentsNotesWithRawResponse
        with_streaming_response: ExperimentsNotesWithStreamingResponse

    @method(DELETE_NOTE)
    def delete(self, note_id: str, *, experiment_id: str, **params: Unpack[RequestOptions]) -> None:
        """Delete a note.

        DELETE /lab/experiments/{experiment_id}/notes/{note_id}. Raises APIStatusError, APIConnectionError.
        """
        result: None = self._call(DELETE_NOTE, params, path=(experiment_id, note_id))
        return result


class AsyncExperimentsNotes(AsyncResource):
    """Notes on an experiment."""

    if TYPE_CHECKING:
        with_raw_response: AsyncExperimentsNotesWithRawResponse
        with_streaming_response: AsyncExperimentsNotesWithStreamingResponse

    @method(DELETE_NOTE)
    async def delete(
        self, note_id: str, *, experiment_id: str, **params: Unpack[RequestOptions]
    ) -> None:
        """Delete a note.

        DELETE /lab/experiments/{experiment_id}/notes/{note_id}. Raises APIStatusError, APIConnectionError.
        """
        result: None = await self._call(DELETE_NOTE, params, path=(experiment_id, note_id))
        return result


if TYPE_CHECKING:

    class ExperimentsNotesWithRawResponse:
        def __init__(self, resource: ExperimentsNotes) -> None:
            self.delete = raw(resource.delete)

    class ExperimentsNotesWithStreamingResponse:
        def __init__(self, resource: ExperimentsNotes) -> None:
            self.delete = streaming(resource.delete)

    class AsyncExperimentsNotesWithRawResponse:
        def __init__(self, resource: AsyncExperimentsNotes) -> None:
            self.delete = async_raw(resource.delete)

    class AsyncExperimentsNotesWithStreamingResponse:
        def __init__(self, resource: AsyncExperimentsNotes) -> None:
            self.delete = async_streaming(resource.delete)
