# Generated from GraderMulti. Do not edit.
"""GraderMulti in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required

    from .grader_multi_part import GraderMultiPartLike


class GraderMultiDict(TypedDict, total=False):
    """`GraderMulti` as a mapping."""

    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[Mapping[str, GraderMultiPartLike] | Iterable[GraderMultiPartLike]]
    calculate_output: Required[str]
