# Generated from CreateVideoCharacter. Do not edit.
"""Parameters of `videos.create_character`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput


class VideosCreateCharacterParams(RequestOptions, total=False):
    """Parameters of `videos.create_character`."""

    video: Required[FileInput]
    """The video."""

    name: Required[str]
    """Its name. 1 to 80 characters."""
