"""Lists: pages that know how to get the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, SupportsIndex, TypeVar, overload

from .components import Component
from .operations import Operation

if TYPE_CHECKING:
    from .results import Caller

T = TypeVar("T")
_Trail = tuple[Any, "_Trail | None"]
"""The cursor of a page, and the trail of the one before it; without the pages themselves."""


def _holds(trail: _Trail | None, cursor: str) -> bool:
    while trail is not None:
        if trail[0] == cursor:
            return True
        trail = trail[1]
    return False


class _PageBase(Generic[T]):
    """One page; attributes that are not defined here are those of the list component in `body`."""

    def __init__(
        self,
        client: Caller,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...],
        body: Any,
    ) -> None:
        self._client = client
        self._operation = operation
        self._params = params
        self._path = path
        cursor = None if operation.page is None else params.get(operation.page.param)
        self._trail: _Trail = (cursor, None)
        self.body = body
        """The list as the server sent it, a component."""

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        items: Any = getattr(self.body, "data", None)
        return items if items.__class__ is list else []

    @property
    def has_more(self) -> bool:
        """Whether there are more items: what the server says, else whether it gives a cursor."""
        flag = getattr(self.body, "has_more", None)
        return bool(flag) if flag is not None else self._cursor() is not None

    def _cursor(self) -> str | None:
        """The value that asks for the next page."""
        page = self._operation.page
        if page is None:
            return None
        if page.source in ("next", "next_page"):
            value: Any = getattr(self.body, page.source, None)
            return value if isinstance(value, str) and value else None
        value = getattr(self.body, "last_id", None) if page.source == "last_id" else None
        if not value and self.data:
            last: Any = self.data[-1]
            value = last.get("id") if last.__class__ is dict else getattr(last, "id", None)
        return value if isinstance(value, str) and value else None

    def has_next_page(self) -> bool:
        """Whether `get_next_page` would ask the server."""
        return self.next_page_info() is not None

    def next_page_info(self) -> dict[str, str] | None:
        """The query parameters that ask for the next page; `None` on the last one."""
        page = self._operation.page
        if page is None or not self.data:
            return None
        if getattr(self.body, "has_more", None) is False:
            return None
        cursor = self._cursor()
        if cursor is None or _holds(self._trail, cursor):
            return None  # a server whose cursors go in a circle would be asked for ever
        return {page.param: cursor}

    def _next_params(self) -> dict[str, Any]:
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("This is the last page: ask has_next_page() first.")
        return {**self._params, **info}

    def _follow(self, before: _PageBase[T]) -> None:
        """Remember the cursors on the way here."""
        self._trail = (self._trail[0], before._trail)

    def to_dict(self) -> dict[str, Any]:
        """The page as plain JSON values."""
        body: dict[str, Any] = (
            self.body.to_dict() if isinstance(self.body, Component) else self.body
        )
        return body

    def __getattr__(self, name: str) -> Any:
        """Read a field of the list component."""
        if name.startswith("_") or name == "body":
            raise AttributeError(name)
        return getattr(self.body, name)

    def __len__(self) -> int:
        """The number of items on this page; iterating goes on to the next ones."""
        return len(self.data)

    @overload
    def __getitem__(self, index: SupportsIndex) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> T | list[T]:
        """An item of this page, or some, as `data` has them."""
        return self.data[index]

    def __bool__(self) -> bool:
        """A page is a page, even an empty one."""
        return True

    def __repr__(self) -> str:
        """Show the list component."""
        return f"{type(self).__name__}({self.body!r})"


class Page(_PageBase[T]):
    """One page of a list. Iterating it walks all pages from here on."""

    def get_next_page(self) -> Page[T]:
        """Ask for the next page, with the options of the first; `RuntimeError` on the last one."""
        page: Page[T] = self._client.execute(self._operation, self._next_params(), self._path)
        page._follow(self)
        return page

    def iter_pages(self) -> Iterator[Page[T]]:
        """Yield this page and all after it."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[T]:
        """Yield the items of this page and of all after it."""
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_PageBase[T]):
    """One page of a list. `async for` walks all pages from here on."""

    async def get_next_page(self) -> AsyncPage[T]:
        """Ask for the next page, with the options of the first; `RuntimeError` on the last one."""
        page: AsyncPage[T] = await self._client.execute(
            self._operation, self._next_params(), self._path
        )
        page._follow(self)
        return page

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and all after it."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        """Yield the items of this page and of all after it."""
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class AsyncPaginator(Generic[T]):
    """What async list methods return: `await` the first page, or `async for` over all items."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        """`first` asks for the first page."""
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        """Ask for the first page."""
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        """Yield all items of all pages."""
        async for item in await self._page():
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield all pages."""
        async for page in (await self._page()).iter_pages():
            yield page

    async def _page(self) -> AsyncPage[T]:
        page: Any = await self._first()
        if not isinstance(page, AsyncPage):
            raise TypeError(
                f"This call gives one {type(page).__name__}, which is no list: await the call, "
                "then its parse() gives the page to iterate"
            )
        return page  # pyright: ignore[reportUnknownVariableType]
