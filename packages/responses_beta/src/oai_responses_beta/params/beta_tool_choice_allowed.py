# Generated from BetaToolChoiceAllowed. Do not edit.
"""BetaToolChoiceAllowed in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required


class BetaToolChoiceAllowedDict(TypedDict, total=False):
    """`BetaToolChoiceAllowed` as a mapping."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, Any]]]
