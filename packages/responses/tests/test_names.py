"""What the package offers: names, signatures, help."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import types
from typing import Any

import pytest

import oai_core
import oai_responses
from oai_core import errors
from oai_core.options import RequestOptions
from oai_core.resources import AsyncResource, Resource
from oai_core.sockets.options import ConnectOptions
from oai_responses import OpenAI, operations, resources
from oai_responses.params import ResponsesCreateParams

PUBLIC: list[str] = getattr(oai_responses, "__all__")  # noqa: B009 - checkers see none
CLASSES = [
    getattr(oai_responses, name)
    for name in sorted(PUBLIC)
    if isinstance(getattr(oai_responses, name), type)
]
RESOURCES = [cls for cls in CLASSES if issubclass(cls, Resource | AsyncResource)]
METHODS = [
    (cls, name)
    for cls in RESOURCES
    for name, member in vars(cls).items()
    if inspect.isfunction(member) and not name.startswith("_") and name != "connect"
]

STREAMING = {
    (cls, name)
    for cls in (oai_responses.Responses, oai_responses.AsyncResponses)
    for name in ("create", "retrieve")
}


def test_every_public_name_is_there() -> None:
    assert len(PUBLIC) == len(set(PUBLIC))
    for name in PUBLIC:
        assert getattr(oai_responses, name) is not None
    assert {"OpenAI", "AsyncOpenAI", "Responses", "Response", "OutputMessage"} <= set(PUBLIC)


def test_errors_are_public_here_too() -> None:
    raised = [
        name
        for name, member in vars(errors).items()
        if isinstance(member, type) and issubclass(member, Exception) and name[0] != "_"
    ]
    assert len(raised) > 20
    for name in (*raised, "NULL", "Timeout", "hookimpl"):
        assert name in PUBLIC
        assert getattr(oai_responses, name) is getattr(oai_core, name)


def test_dir_is_what_is_public() -> None:
    for module in (oai_responses, oai_responses.components, oai_responses.params):
        listed = [name for name in dir(module) if not name.startswith("__")]
        public = [name for name in module.__all__ if not name.startswith("__")]
        assert listed == sorted(public)


@pytest.mark.parametrize("cls", [oai_responses.Responses, oai_responses.AsyncResponses])
def test_what_opens_a_socket_lists_its_options(cls: Any) -> None:
    assert ConnectOptions.__annotations__.keys() <= inspect.signature(cls.connect).parameters.keys()


def test_a_star_import_brings_the_public_names() -> None:
    namespace: dict[str, Any] = {}
    exec("from oai_responses import *", namespace)
    assert set(PUBLIC) <= set(namespace)
    assert set(namespace) - set(PUBLIC) == {"__builtins__"}


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Respones'"):
        _ = oai_responses.Respones  # type: ignore[attr-defined]


def test_there_are_methods_to_look_at() -> None:
    assert len(METHODS) == 30  # 15 operations, blocking and async


@pytest.mark.parametrize(
    ("cls", "name"), METHODS, ids=[f"{cls.__name__}.{name}" for cls, name in METHODS]
)
def test_signatures_are_written_out(cls: type, name: str) -> None:
    method = getattr(cls, name)
    signature = inspect.signature(method)
    parameters = signature.parameters
    assert "params" not in parameters
    kinds = {parameter.kind for parameter in parameters.values()}
    assert inspect.Parameter.VAR_KEYWORD not in kinds
    operation = method.operation
    assert set(operation.names) <= set(parameters)
    assert set(operation.path_names) <= set(parameters)
    assert set(RequestOptions.__annotations__) <= set(parameters)
    assert ("stream_to" in parameters) == ("stream" in parameters) == ((cls, name) in STREAMING)
    for optional in {*operation.names, "timeout"} - {*operation.path_names, *operation.required}:
        assert repr(parameters[optional].default) == "<not set>"
    for required in (*operation.path_names, *operation.required):
        assert parameters[required].default is inspect.Parameter.empty
    text = pydoc.plain(pydoc.render_doc(method))
    for parameter in parameters:
        assert parameter in text
    assert method.__doc__
    assert f"{operation.method} {operation.path}" in method.__doc__


def test_signature_of_create(client: Any) -> None:
    bound = inspect.signature(client.responses.create)
    assert "self" not in bound.parameters
    declared = {"stream", "stream_to", *ResponsesCreateParams.__annotations__}
    assert set(bound.parameters) == declared
    assert bound.parameters["temperature"].annotation == "float | None"
    assert bound.parameters["stream_to"].annotation == "StreamTo"
    assert str(bound).startswith("(*, stream: 'bool | None' = None")
    assert "temperature: 'float | None' = <not set>" in str(bound)
    bound.bind(model="m", input="x")


def test_no_value_is_not_null(client: Any) -> None:
    parameters = inspect.signature(client.responses.create).parameters
    default = parameters["temperature"].default
    assert default is not None
    assert default is parameters["timeout"].default
    assert copy.deepcopy(default) is default
    assert pickle.loads(pickle.dumps(default)) is default
    assert inspect.signature(OpenAI.__init__).parameters["timeout"].default is default


def test_help_of_a_client(client: Any) -> None:
    text = pydoc.plain(pydoc.render_doc(client.responses))
    assert "max_output_tokens" in text
    assert "Ask a model for a response" in text


def test_packages_without_public_names_of_their_own() -> None:
    assert isinstance(operations, types.ModuleType)
    assert isinstance(resources, types.ModuleType)
