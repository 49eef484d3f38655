"""The one place that builds the parts, and the verbs everybody uses: cogs, terminal, demo and tests alike.

Everything below is synchronous; only this file, and `jobs.py` for what is slow, send work to threads.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.errors import Busy
from bot.jobs import Jobs
from bot.progress import Progress
from bot.settings import Settings
from knowledge.coverage import Theme
from knowledge.errors import UnknownEntry
from knowledge.ingest import find_files, look_into
from knowledge.language import prepare
from knowledge.model import HUB, Entry, Scope, StoredEntry
from knowledge.store import Store, open_store
from knowledge.sync import Plan, apply, seed

if TYPE_CHECKING:
    # Searching loads FAISS; commands that do not search should not wait for it.
    from bot.wording import Wording
    from index.answer import Answer
    from index.ask import Request
    from index.bench import Speed
    from index.engine import Engine
    from index.evaluate import Metrics
    from index.live import Live
    from index.recommendation import Match
    from index.rerank import Reranker
    from index.snapshot import Snapshot

T = TypeVar("T")
MOST_WAITING = 50
"""Questions that wait to be answered together; whoever comes after that is asked to come again."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """What a look-up found: the recommendation's entry, if any, and how well each recommendation fits.

    `wording` is the entry's text in the language asked for, where there is a translation, else the entry itself.
    `silent` is the theme asked for when it is one that none of the three says anything about. `onward` are entries
    that help a museum act on it.
    """

    query: str
    entry: Entry | None
    wording: Entry | None
    matches: tuple[Match, ...]
    silent: Theme | None = None
    onward: tuple[Entry, ...] = ()


class Docent:
    """The whole of Docent behind a few verbs. Open it with `open_docent`, close it when done."""

    def __init__(
        self, store: Store, engine: Engine, live: Live, settings: Settings, reranker: Reranker | None = None
    ) -> None:
        self.store = store
        self.engine = engine
        self.settings = settings
        from index.ask import Asker

        self._live = live
        self._asker = Asker(live.snapshot, engine, reranker)
        self._waiting: list[tuple[Request, asyncio.Future[Answer]]] = []
        self._wording = _wording(settings, engine)
        self._turn = asyncio.Lock()
        self._measuring = asyncio.Lock()
        self._measured: tuple[int, dict[str, Metrics]] | None = None
        self._jobs = Jobs()
        self.answered: Callable[[Answer], None] = lambda _: None
        """Hears every answer, to count it."""

    async def ask(self, request: Request) -> Answer:
        """The answer to one question. Questions that arrive while others are being answered are answered together.

        Raises Busy when too many wait already.
        """
        self.check_queue()
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((request, answered))
        try:
            async with self._turn:
                if not answered.done():
                    await self._answer_waiting()
        finally:
            answered.cancel()
        self.answered(answered.result())
        return await self._worded(answered.result())

    def check_queue(self) -> None:
        """Raises Busy when so many questions wait that a further one would be refused."""
        if len(self._waiting) >= MOST_WAITING:
            raise Busy("Many people are asking just now; ask again in a moment.")

    @property
    def waiting(self) -> int:
        """How many questions wait to be answered."""
        return len(self._waiting)

    async def _worded(self, answer: Answer) -> Answer:
        """The same with a language model's sentences above the quotes, where an operator has turned that on."""
        return answer if self._wording is None else replace(answer, wording=await self._wording(answer))

    async def _answer_waiting(self) -> None:
        """Answer everything that waits in one go; whoever holds the turn does it for the others."""
        waiting = [item for item in self._waiting if not item[1].done()]
        self._waiting = []
        try:
            answers = await asyncio.to_thread(self._asker.ask, [request for request, _ in waiting])
        except Exception as error:
            for _, answered in waiting:
                if not answered.done():
                    answered.set_exception(error)
            return
        except asyncio.CancelledError:
            # Only this asker went away: the next in line answers the others.
            self._waiting = [*waiting, *self._waiting]
            raise
        for (_, answered), answer in zip(waiting, answers, strict=True):
            if not answered.done():
                answered.set_result(answer)

    async def recommend(self, query: str, scope: Scope, language: str = "en") -> LookUp:
        """The recommendation a number, ordinal, title, keyword or sentence means, in any language."""
        return await asyncio.to_thread(self._recommend, query, scope, language)

    def _recommend(self, query: str, scope: Scope, language: str) -> LookUp:
        from index.recommendation import by_meaning

        found = look_up(self.store, query, language)
        if found is not None:
            return found
        meant = by_meaning(self._live.snapshot(), self.engine, query, scope)
        if isinstance(meant, Theme):
            return _of_theme(self.store, query, meant, language)
        return _looked_up(self.store, query, meant, language)

    async def prepare(self, person: int, work: Callable[..., T], *given: object) -> T:
        """What slow work for a person gives, such as reading a file. Raises Busy while they wait for an earlier job."""
        return await self._jobs.run(person, work, *given)

    async def write(self, work: Callable[..., T], *given: object) -> T:
        """What changing the store gives, for small changes that come with many questions, such as votes."""
        return await self._jobs.write(work, *given)

    async def quality(self) -> tuple[int, dict[str, Metrics]]:
        """The edition and how good its answers are, "all" and by language; measured once an edition, some seconds."""
        async with self._measuring:
            edition = self.edition()
            if self._measured is None or self._measured[0] != edition:
                self._measured = edition, await asyncio.to_thread(self._measure)
            return self._measured

    def _measure(self) -> dict[str, Metrics]:
        from index.evaluate import scorecard

        return scorecard(self._asker)

    def speed(self, most: int) -> Speed:
        """How fast so many questions of the scorecard are answered, beside their bare embedding; some seconds."""
        from index.bench import measure
        from index.evaluate import SCORED_ON, read_questions

        questions = [labelled.text for labelled in read_questions(SCORED_ON)][:most]
        return measure(self._asker, self.engine, questions)

    def snapshot(self) -> Snapshot:
        """The corpus as it can be searched at this moment."""
        return self._live.snapshot()

    def edition(self) -> int:
        """The edition of the corpus: the number of the last change."""
        return self.store.log.head()

    def entries(self, scope: Scope) -> list[StoredEntry]:
        """Every live entry the scope admits but for translations, in the order of their ids."""
        known = self._live.entries().values()
        return [one for one in known if scope.admits(one.server) and one.entry.translation is None]

    def entry(self, entry_id: str, scope: Scope) -> StoredEntry:
        """One entry; UnknownEntry when the scope admits none of that id."""
        found = self.store.entries.get(entry_id, scope)
        if found.status != "live":
            raise UnknownEntry("The entry '{entry}' was retired; ask again to find what replaced it.", entry=entry_id)
        return found

    def sweep(self) -> int:
        """Forget the vectors of texts that no live entry holds; how many they were."""
        return self._live.sweep()

    def close(self) -> None:
        """Release the data folder."""
        self._jobs.close()
        self._live.close()
        self.store.close()


def look_up(store: Store, query: str, language: str = "en") -> LookUp | None:
    """The recommendation that the words of a query name; None when only their meaning can tell. Loads no model."""
    from index.recommendation import by_name, by_theme, names_a_number

    theme = by_theme(query)
    if theme is not None:
        return _of_theme(store, query, theme, language)
    matches = by_name(query)
    return _looked_up(store, query, matches, language) if matches or names_a_number(query) else None


def _of_theme(store: Store, query: str, theme: Theme, language: str) -> LookUp:
    """What the recommendations say on a theme, or that they say nothing, with entries that help a museum act on it."""
    from index.recommendation import Match

    found = _looked_up(store, query, [Match(number, 1.0) for number in theme.numbers], language)
    onward = tuple(store.entries.some(theme.act, HUB))
    return replace(found, silent=None if theme.numbers else theme, onward=onward)


def _looked_up(store: Store, query: str, matches: Sequence[Match], language: str) -> LookUp:
    if not matches:
        return LookUp(query, None, None, ())
    entry = store.entries.recommendation(matches[0].number)
    wording = store.entries.translation(entry, language, HUB) or entry
    onward = tuple(store.entries.some(entry.related, HUB))
    return LookUp(query, entry, wording, tuple(matches), onward=onward)


def open_docent(settings: Settings, progress: Progress | None = None) -> Docent:
    """Build everything from settings: the store, the corpus in it, the engine, the index. Raises DocentError."""
    from index.engine import open_engine
    from index.live import Live

    report = progress or (lambda step, done, total: None)
    prepare()
    store = open_corpus(settings)
    try:
        engine = open_engine(settings.model, settings.models, report, settings.key_of_model)
        live = Live(store, engine, lambda done, total: report("reading the corpus", done, total))
        reranker = open_reranker(settings)
    except BaseException:
        store.close()
        raise
    return Docent(store, engine, live, settings, reranker)


def _wording(settings: Settings, engine: Engine) -> Wording | None:
    """What words the answers; None, as a rule."""
    if settings.llm_url is None:
        return None
    from bot.wording import Wording

    return Wording(settings, engine)


def open_reranker(settings: Settings) -> Reranker | None:
    """The reranker an operator chose; None, as a rule. Raises EngineError."""
    if settings.reranker is None:
        return None
    from index.rerank import Reranker

    return Reranker(settings.reranker)


def open_corpus(settings: Settings) -> Store:
    """The store alone, with the corpus that comes with Docent: no model is loaded."""
    store = open_store(settings.data, settings.database_address)
    try:
        seed(store)
    except BaseException:
        store.close()
        raise
    return store


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of files; `hidden` holds, by file, excerpts of what no reader of it would see and was left out."""

    plan: Plan
    hidden: Mapping[Path, tuple[str, ...]]


def import_files(
    store: Store, paths: Sequence[Path], actor: str, report: Progress, server: str | None = None
) -> Imported:
    """Read files and folders into the corpus: all of them or, when one is refused, none. Raises ImportRefused."""
    files = find_files(paths)
    entries: list[Entry] = []
    hidden: dict[Path, tuple[str, ...]] = {}
    for number, file in enumerate(files, 1):
        reading = look_into(file)
        entries.extend(reading.entries)
        if reading.hidden:
            hidden[file] = reading.hidden
        report("reading files", number, len(files))
    return Imported(apply(store, entries, actor, "imported from files", server), hidden)
