# Generated from InputMessageContentList. Do not edit.
"""InputMessageContentList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .input_content import InputContentLike

if TYPE_CHECKING:
    InputMessageContentListLike: TypeAlias = "Iterable[InputContentLike]"
else:
    InputMessageContentListLike = Alias("Iterable[InputContentLike]", __name__)
