"""Results of `embeddings.create` that hold vectors of 32-bit numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from oai_core.components import component
from oai_core.redaction import shown
from oai_core.targets import Target

from ..components.create_embedding_response import CreateEmbeddingResponse
from ..components.embedding import Embedding
from .vectors import Vector, vector_maker

if TYPE_CHECKING:
    from oai_core.decoding import Decoders

SHOWN = 3  # numbers of a vector in its repr


@component("Embedding")
class EmbeddingVector(Embedding):
    """The vector of one input. In JSON it is a list of numbers."""

    embedding: Vector  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The vector: a `numpy.ndarray` of float32, or an `array("f")` where numpy is not installed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> EmbeddingVector:
        """Build it from plain JSON values: the vector is a list of numbers, or base64."""
        return _vector(Embedding.from_dict(data), vector_maker())

    @classmethod
    def from_json(cls, text: str | bytes, /) -> EmbeddingVector:
        """Build it from JSON text: the vector is a list of numbers, or base64."""
        return _vector(Embedding.from_json(text), vector_maker())

    def __eq__(self, other: object) -> bool:
        """Compare the numbers, too."""
        if not isinstance(other, EmbeddingVector):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Show the first numbers, and how many there are."""
        parts = [f"index={self.index!r}", f"embedding={_short(self.embedding)}"]
        if unknown := self._unknown():
            parts.append(f"extra={shown('', unknown)}")
        return f"{type(self).__name__}({', '.join(parts)})"


@component("CreateEmbeddingResponse")
class EmbeddingVectors(CreateEmbeddingResponse):
    """Result of `client.embeddings.create` without `encoding_format`."""

    data: list[EmbeddingVector]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """One vector for each input, in the order of the inputs."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> EmbeddingVectors:
        """Build it from plain JSON values: vectors are lists of numbers, or base64."""
        return _vectors(CreateEmbeddingResponse.from_dict(data))

    @classmethod
    def from_json(cls, text: str | bytes, /) -> EmbeddingVectors:
        """Build it from JSON text: vectors are lists of numbers, or base64."""
        return _vectors(CreateEmbeddingResponse.from_json(text))


class VectorsTarget(Target):
    """Decodes an answer with its vectors, in whatever form the server sent them."""

    __slots__ = ()

    def decoder(self, decoders: Decoders) -> Callable[[Any], Any]:
        """Decode by the rules of the client, then replace what is a component of ours."""
        decode = decoders.for_class(CreateEmbeddingResponse)

        def build(value: Any) -> Any:
            if value.__class__ is not dict:
                raise TypeError(f"an object was due, not {type(value).__name__}")
            answer = decode(value)
            return _vectors(answer) if answer.__class__ is CreateEmbeddingResponse else answer

        return build


def _vectors(answer: CreateEmbeddingResponse) -> EmbeddingVectors:
    make = vector_maker()
    data: Any = answer.data
    if data.__class__ is list:
        data = [_vector(item, make) if item.__class__ is Embedding else item for item in data]
    return EmbeddingVectors(
        data=data,
        model=answer.model,
        object=answer.object,
        usage=answer.usage,
        extra=answer._extra,  # pyright: ignore[reportPrivateUsage]
    )


def _vector(item: Embedding, make: Callable[[Any], Any]) -> EmbeddingVector:
    return EmbeddingVector(
        index=item.index,
        embedding=make(item.embedding),
        object=item.object,
        extra=item._extra,  # pyright: ignore[reportPrivateUsage]
    )


def _short(value: Any) -> str:
    if not hasattr(value, "tolist"):  # kept as it came
        return shown("", value)
    numbers = ", ".join(f"{number:.6g}" for number in value[:SHOWN].tolist())
    return f"[{numbers}{', ...' if len(value) > SHOWN else ''}] of {len(value)}"
