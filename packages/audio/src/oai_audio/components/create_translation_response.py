# Generated from CreateTranslationResponse. Do not edit.
"""CreateTranslationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion, When

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .create_translation_response_json import CreateTranslationResponseJson
    from .create_translation_response_verbose_json import CreateTranslationResponseVerboseJson

if TYPE_CHECKING:
    CreateTranslationResponse: TypeAlias = (
        CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | UnknownComponent
    )
    """Result of `client.audio.translations.create`. Told apart by their members."""
else:
    CreateTranslationResponse = TaggedUnion(
        "CreateTranslationResponse",
        __name__,
        None,
        {},
        absent=(
            When("CreateTranslationResponseVerboseJson", has=("duration",)),
            When("CreateTranslationResponseVerboseJson", has=("language",)),
            When("CreateTranslationResponseJson"),
        ),
    )
