"""What every database of Docent's offers."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection

from knowledge.model import Scope


class Database(ABC):
    """Transactions and reads, each in plain words when they fail. Used by several threads at once."""

    read_only: bool
    """Whether nothing can be written, so that asking still works."""

    @abstractmethod
    def transaction(self) -> AbstractContextManager[Connection]:
        """A transaction that is committed at the end or, on any exception, leaves no trace; one at a time."""

    @abstractmethod
    def reading(self, scope: Scope | None = None) -> AbstractContextManager[Connection]:
        """A connection to read from; it sees one moment of what is committed.

        With a reader's scope the database itself withholds what that reader may not see, where it can; the query
        leaves it out in any case.
        """

    @abstractmethod
    def pulse(self) -> object:
        """Another value after every change of the corpus or of what people and servers chose, whoever made it.

        Costs microseconds, so that it can be asked for with every question.
        """

    @abstractmethod
    def claim(self, shards: Sequence[int], count: int) -> bool:
        """Whether this process alone serves these shards of Discord, of so many; the first time, it takes them.

        To be asked again and again. Raises StoreError when that cannot be told.
        """

    @abstractmethod
    def empty_log(self) -> None:
        """Let go of what was just deleted, where the database would keep it in a file for a while."""

    @abstractmethod
    def check(self) -> str:
        """The database's own look at itself: "ok" or what it found."""

    @abstractmethod
    def close(self) -> None:
        """Release it. It cannot be used afterwards."""
