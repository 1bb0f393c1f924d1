# Generated from MCPToolFilter. Do not edit.
"""MCPToolFilter."""

from __future__ import annotations

from oai_core.components import Component, component


@component("MCPToolFilter")
class MCPToolFilter(Component):
    """`always` of `MCPToolRequireApprovalMCPToolApprovalFilter`. `never` of `MCPToolRequireApprovalMCPToolApprovalFilter`."""

    tool_names: list[str] | None = None
    """Names of the tools."""

    read_only: bool | None = None
    """Only tools that their server declares to change nothing."""
