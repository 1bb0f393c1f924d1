# Generated from BetaMCPToolFilter. Do not edit.
"""BetaMCPToolFilter."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaMCPToolFilter")
class BetaMCPToolFilter(Component):
    """`always` of `BetaMCPToolRequireApprovalMCPToolApprovalFilter`. `never` of `BetaMCPToolRequireApprovalMCPToolApprovalFilter`."""

    tool_names: list[str] | None = None
    """Names of the tools."""

    read_only: bool | None = None
    """Only tools that their server declares to change nothing."""
