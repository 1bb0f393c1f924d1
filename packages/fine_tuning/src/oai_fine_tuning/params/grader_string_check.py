# Generated from GraderStringCheck. Do not edit.
"""GraderStringCheck in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class GraderStringCheckDict(TypedDict, total=False):
    """`GraderStringCheck` as a mapping."""

    type: Required[Literal["string_check"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
