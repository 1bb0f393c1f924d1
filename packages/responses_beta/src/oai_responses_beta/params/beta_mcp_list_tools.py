# Generated from BetaMCPListTools. Do not edit.
"""BetaMCPListTools in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_mcp_list_tools_tool import BetaMCPListToolsTool
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_mcp_list_tools_tool import BetaMCPListToolsToolDict


class BetaMCPListToolsDict(TypedDict, total=False):
    """`BetaMCPListTools` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaMCPListToolsTool | BetaMCPListToolsToolDict]]
    error: str | None
