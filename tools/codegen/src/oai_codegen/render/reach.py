"""Which components a request can hold: those get a TypedDict."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ..ir.kinds import Local, Named, Type, walk
from ..ir.models import AliasModel, Model, Module, ObjectModel, UnionModel
from ..ir.modules import Modules


@attrs.define
class Reach:
    """Models by schema and name. `everything` lists packages whose components all count."""

    modules: Modules
    everything: frozenset[str] = frozenset()
    found: set[tuple[str, str]] = attrs.field(factory=set[tuple[str, str]])

    def has(self, module: Module, name: str) -> bool:
        """Whether a request can hold the model."""
        return (module.schema, name) in self.found

    def add_packages(self) -> None:
        """Add all models of the packages in `everything`, and what they hold."""
        for module in list(self.modules.by_schema.values()):
            if module.package in self.everything:
                for model in module.models():
                    self._model(model, module)

    def add_schemas(self, names: Iterable[str]) -> None:
        """Add schemas by name."""
        for name in names:
            module = self.modules.by_schema[name]
            self._model(module.main, module)

    def add(self, type: Type, home: Module | None) -> None:
        """Add all that a type can hold."""
        for part in walk(type):
            if isinstance(part, Named):
                module = self.modules.by_schema[part.schema]
                self._model(module.main, module)
            elif isinstance(part, Local) and home is not None:
                self._model(home.local(part.name), home)

    def _model(self, model: Model, module: Module) -> None:
        key = (module.schema, model.name)
        if key in self.found:
            return
        self.found.add(key)
        if isinstance(model, ObjectModel):
            for item in model.properties:
                self.add(item.type, module)
        elif isinstance(model, UnionModel):
            for arm in model.arms:
                self.add(arm, module)
        else:
            assert isinstance(model, AliasModel)
            self.add(model.type, module)
