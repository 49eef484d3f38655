"""Everything that can go wrong in words a person can act on.

DocentError                 any of ours: its text is one plain sentence that says what to do
├── CorpusError             an entry or a corpus file is not in order
│   ├── UnknownEntry        no such entry, or not one this reader may see
│   ├── UnknownDraft        no such draft
│   └── StaleEdit           somebody changed it meanwhile
├── ImportRefused           a file cannot be read into entries
├── StoreError              the data folder or its database cannot be used
│   ├── StoreVersionError   written by another version of Docent
│   ├── DamagedEntry        what is stored of an entry is not what was written
│   └── ReadOnlyStore       reading works, changing does not
└── (index.errors, bot.errors add theirs)
"""

import re

_NAME = re.compile(r"\{(\w+)(,?)\}")


class DocentError(Exception):
    """Base of all errors whose text may be shown to a user as it stands.

    `sentence` is English with {names} in it, and `values` stand for the names: so that others can say it in the
    reader's language. A {number,} is shown with its thousands set apart. Without values the sentence is taken as it is.
    """

    def __init__(self, sentence: str, **values: str | int) -> None:
        super().__init__(
            _NAME.sub(lambda name: _shown(values.get(name[1], name[0]), name[2]), sentence) if values else sentence
        )
        self.sentence = sentence
        self.values = values


class CorpusError(DocentError):
    """An entry or a corpus file breaks a rule of the corpus."""


class UnknownEntry(CorpusError):
    """No entry of that id exists in the reader's scope."""


class UnknownDraft(CorpusError):
    """No draft has that number."""


class StaleEdit(CorpusError):
    """A change was made against a version, or a decision on a draft, that is no longer the current one."""


class ImportRefused(DocentError):
    """A file cannot become entries: unknown kind, unreadable, damaged, empty or too large."""


class StoreError(DocentError):
    """The data folder or the database in it cannot be used."""


class StoreVersionError(StoreError):
    """The data folder was written by a version of Docent that this one cannot read."""


class DamagedEntry(StoreError):
    """What is stored of an entry is not what was written."""


class DiskFull(StoreError):
    """There is no room to write."""


class ReadOnlyStore(StoreError):
    """The data folder can be read but not written."""


def _shown(value: str | int, apart: str) -> str:
    return f"{value:,}" if apart and isinstance(value, int) else str(value)
