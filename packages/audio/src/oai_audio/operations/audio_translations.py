# Generated from the operations of audio.translations. Do not edit.
"""Operations of `audio.translations`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_TRANSLATION"]

CREATE_TRANSLATION = Operation(
    "createTranslation",
    "POST",
    "/audio/translations",
    scope="oai_audio.components",
    params="oai_audio.params:AudioTranslationsCreateParams",
    body=("model", "prompt", "response_format", "temperature"),
    files={"file": "one"},
    media=("multipart/form-data",),
    required=("file", "model"),
    result="CreateTranslationResponse",
    text=True,
)
