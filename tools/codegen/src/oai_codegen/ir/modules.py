"""All modules of all packages."""

from __future__ import annotations

import attrs

from ..documents import Json
from ..naming import class_name, module_stem
from ..problems import Problems
from ..workspace import Package
from .builder import ModuleBuilder
from .index import Index
from .kinds import ListOf, Local, MapOf, Named, Type, arms_of
from .models import Model, Module, ObjectModel, UnionModel


@attrs.define
class Modules:
    """Modules by schema name; bodies and results without a name of their own join later."""

    index: Index
    problems: Problems
    by_schema: dict[str, Module] = attrs.field(factory=dict[str, Module])

    def build_all(self) -> None:
        """Build a module for every schema of every slice."""
        for name, schema in self.index.schemas.items():
            self.add(name, schema, self.index.owners[name], f"#/components/schemas/{name}")
        self._check_names()

    def add(self, schema_name: str, schema: Json, package: Package, location: str) -> Module:
        """Build and keep the module of one schema."""
        name = class_name(schema_name)
        builder = ModuleBuilder(self.index.schemas, self.problems)
        main = builder.main(schema, name, schema_name, location)
        module = Module(schema_name, name, module_stem(name), package.name, main, builder.locals)
        self.by_schema[schema_name] = module
        return module

    def of(self, package: Package) -> list[Module]:
        """The modules of one package, by stem."""
        found = [module for module in self.by_schema.values() if module.package == package.name]
        return sorted(found, key=lambda module: module.stem)

    def builder(self) -> ModuleBuilder:
        """A builder for schemas outside any module, such as parameters."""
        return ModuleBuilder(self.index.schemas, self.problems)

    def _check_names(self) -> None:
        taken = {(package.name, "FileInput"): "oai_core" for package in self.index.packages}
        for module in self.by_schema.values():
            keys = [(module.package, f"module {module.stem}")]
            keys += [(module.package, model.name) for model in module.models()]
            for key in keys:
                if key in taken:
                    self.problems.error(
                        f"#/components/schemas/{module.schema}",
                        f"{key[1]} is taken by {taken[key]}",
                    )
                taken[key] = module.schema

    def resolve(self, type: Type, module: Module) -> tuple[Model, Module] | None:
        """The model that a name stands for, seen from a module."""
        if isinstance(type, Local):
            return module.local(type.name), module
        if isinstance(type, Named):
            target = self.by_schema[type.schema]
            return target.main, target
        return None

    def leaves(self, type: Type, module: Module) -> list[tuple[ObjectModel, Module]]:
        """The classes that a JSON object of this type may be, through unions and aliases."""
        found: list[tuple[ObjectModel, Module]] = []
        for arm in arms_of(type):
            resolved = self.resolve(arm, module)
            if resolved is None:
                continue
            model, home = resolved
            if isinstance(model, ObjectModel):
                found.append((model, home))
            else:
                inner = model.arms if isinstance(model, UnionModel) else arms_of(model.type)
                for one in inner:
                    found += self.leaves(one, home)
        return list({leaf[0].name: leaf for leaf in found}.values())

    def is_rich(self, type: Type, module: Module, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a class is anywhere in the type, so that decoding has work to do."""
        for arm in arms_of(type):
            if isinstance(arm, ListOf | MapOf):
                if self.is_rich(arm.item if isinstance(arm, ListOf) else arm.value, module, seen):
                    return True
                continue
            resolved = self.resolve(arm, module)
            if resolved is None:
                continue
            model, home = resolved
            if isinstance(model, ObjectModel | UnionModel):
                return True
            if home.schema not in seen and self.is_rich(model.type, home, seen | {home.schema}):
                return True
        return False
