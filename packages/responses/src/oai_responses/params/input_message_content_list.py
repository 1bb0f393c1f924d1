# Generated from InputMessageContentList. Do not edit.
"""InputMessageContentList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .input_content import InputContentLike

InputMessageContentListLike: TypeAlias = "Iterable[InputContentLike]"
