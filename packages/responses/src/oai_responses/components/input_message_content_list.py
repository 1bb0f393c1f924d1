# Generated from InputMessageContentList. Do not edit.
"""InputMessageContentList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .input_content import InputContent

if TYPE_CHECKING:
    InputMessageContentList: TypeAlias = list[InputContent]
    """`content` of `EasyInputMessage`, `InputMessage` and `InputMessageResource`."""
else:
    InputMessageContentList = Alias("list[InputContent]", __name__)
