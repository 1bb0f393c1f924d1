# Generated from CreateTranscriptionResponse. Do not edit.
"""CreateTranscriptionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion, When

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
    from .create_transcription_response_json import CreateTranscriptionResponseJson
    from .create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson

if TYPE_CHECKING:
    CreateTranscriptionResponse: TypeAlias = (
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | UnknownComponent
    )
    """Result of `client.audio.transcriptions.create`. Told apart by their members."""
else:
    CreateTranscriptionResponse = TaggedUnion(
        "CreateTranscriptionResponse",
        __name__,
        None,
        {},
        absent=(
            When("CreateTranscriptionResponseVerboseJson", has=("language",)),
            When("CreateTranscriptionResponseDiarizedJson", has=("segments",)),
            When("CreateTranscriptionResponseJson"),
        ),
    )
