# Generated from RealtimeMCPListTools. Do not edit.
"""RealtimeMCPListTools in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.mcp_list_tools_tool import MCPListToolsTool
    from oai_shared.params.mcp_list_tools_tool import MCPListToolsToolDict


class RealtimeMCPListToolsDict(TypedDict, total=False):
    """`RealtimeMCPListTools` as a mapping."""

    type: Required[Literal["mcp_list_tools"]]
    id: str
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsTool | MCPListToolsToolDict]]
