"""Every operation of the installed groups as a call: which method of which client.

`OAI_CONTRACT_GROUPS` may name some of the installed packages: then the tests are about these alone.
`nox -s matrix` does so with every release of core that they admit: what only a newer one has, the
tests must not use.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import entry_points
from operator import attrgetter
from pkgutil import iter_modules
from typing import Any

import attrs

from oai_core import Operation
from oai_core.groups import ApiGroup
from oai_core.resources import Resource, subresource

KEYS = {"api_key": "sk-contract-test", "admin_api_key": "sk-admin-contract-test"}


@attrs.frozen
class Call:
    """One public method: the package whose client has it, its dotted name and its operation."""

    package: str
    name: str
    operation: Operation

    def bind(self, client: Any) -> Any:
        """Find the method on a client."""
        return attrgetter(self.name)(client)

    def bind_in(self, mode: str, client: Any) -> Any:
        """Find the method in a mode, such as "with_raw_response"."""
        resource, _, name = self.name.rpartition(".")
        return getattr(getattr(attrgetter(resource)(client), mode), name)

    @property
    def path(self) -> str:
        """The path as the document writes it: fixed parts of the query belong to it."""
        fixed = "&".join(f"{name}={value}" for name, value in self.operation.const_query.items())
        return f"{self.operation.path}?{fixed}" if fixed else self.operation.path

    @property
    def verb(self) -> str:
        """The HTTP method, as the document writes it."""
        return self.operation.method.lower()


class _Registry:
    def __init__(self) -> None:
        self.groups: list[ApiGroup] = []

    def add(self, group: ApiGroup) -> None:
        self.groups.append(group)


def chosen() -> set[str] | None:
    """Give the import names of the packages that the tests are about; None for all."""
    names = os.environ.get("OAI_CONTRACT_GROUPS")
    return None if names is None else {*names.split(",")}


def packages() -> list[str]:
    """Give the import names of the packages that bring resources, and are meant."""
    found = {entry.module.partition(".")[0] for entry in entry_points(group="oai.groups")}
    wanted = chosen()
    if wanted is not None and not wanted <= found:
        raise LookupError(f"OAI_CONTRACT_GROUPS: {wanted - found} bring no resources here")
    return sorted(found if wanted is None else wanted)


def calls() -> list[Call]:
    """List every method of every resource that stands for an operation, by package and name."""
    found: list[Call] = []
    for package in packages():
        registry = _Registry()
        import_module(f"{package}.plugin").plugin.oai_register_groups(registry)
        client = import_module(package).OpenAI(**KEYS)
        for name in sorted(name for group in registry.groups for name in group.resources):
            methods = _methods(name, attrgetter(name)(client))
            found += [Call(package, *method) for method in methods]
    return found


def _methods(prefix: str, resource: Resource) -> Iterator[tuple[str, Operation]]:
    for name, value in inspect.getmembers_static(type(resource)):
        if isinstance(value, subresource):
            yield from _methods(f"{prefix}.{name}", getattr(resource, name))
        elif isinstance(operation := getattr(value, "operation", None), Operation):
            yield f"{prefix}.{name}", operation


def operations() -> list[Operation]:
    """List the constants in the `operations` modules of all packages, but those of sockets."""
    found: list[Operation] = []
    for package in packages():
        folder = import_module(f"{package}.operations")
        for module in iter_modules(folder.__path__, f"{folder.__name__}."):
            values = vars(import_module(module.name)).values()
            found += [v for v in values if isinstance(v, Operation) and not _is_socket(v)]
    return found


def _is_socket(operation: Operation) -> bool:
    return getattr(operation, "socket", None) is not None  # older releases of core know of none
