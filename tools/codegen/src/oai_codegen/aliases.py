"""Other names of components and mappings, as the official client has them."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from .problems import fail
from .surface import Surface

LISTS = "lists_of_items"
"""The module below `params` of aliases such as `list[InputItemLike]`."""

_LIST = re.compile(r"list\[(\w+)\]")


@attrs.frozen
class Aliases:
    """The aliases of one package, by what they name."""

    components: Mapping[str, str]
    params: Mapping[str, str]
    lists: Mapping[str, str]
    """Lists of mappings: name -> name of an item, which is imported from its module."""
    more: Mapping[str, str]
    """Mappings of other packages that are named here -> the module there."""

    @classmethod
    def of(
        cls,
        surface: Surface,
        components: Mapping[str, str],
        params: Mapping[str, str],
        foreign: Mapping[str, str],
    ) -> Aliases:
        """Sort the aliases of a surface; the others map names of this package to modules."""
        kinds: dict[str, dict[str, str]] = {"components": {}, "params": {}, "lists": {}}
        more: dict[str, str] = {}
        for name, target in surface.aliases.items():
            if name in components or name in params:
                raise fail(surface.where, f"aliases: {name!r} is a component itself")
            match = _LIST.fullmatch(target)
            item = match[1] if match else target
            if item in foreign and item not in params:
                more[item] = foreign[item]
            if not match and item in components:
                kinds["components"][name] = item
            elif item in params or item in more:
                kinds["lists" if match else "params"][name] = item
            else:
                raise fail(surface.where, f"aliases: there is no component {target!r}")
        return cls(kinds["components"], kinds["params"], kinds["lists"], more)
