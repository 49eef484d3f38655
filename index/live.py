"""Keeps one snapshot in step with the store: the next question after an edit sees the edit, without a restart."""

import logging
import threading
import time
from collections.abc import Collection, Mapping, Sequence

from index.engine import Engine
from index.pieces import Text, piece
from index.snapshot import Progress, Snapshot, build, embed, following
from knowledge.errors import StoreError
from knowledge.model import PUBLISHED, StoredEntry
from knowledge.store import Store

AT_ONCE = 128
"""Texts embedded while a question waits, about half a second; more of them are embedded beside the questions."""
BESIDE = 32
"""Texts embedded in one go beside them: a question that comes meanwhile waits for no more."""
PAUSE = 60.0
"""Seconds after which entries that could not be embedded are tried again."""
log = logging.getLogger("docent")


class Live:
    """The current snapshot of a store. A snapshot in use is never changed; the next is built aside and swapped in.

    After a large import the new entries are embedded beside the questions and can be found as soon as that is done;
    what was retired or changed is out of sight at once.
    """

    def __init__(self, store: Store, engine: Engine, progress: Progress | None = None) -> None:
        self._store = store
        self._engine = engine
        self._following, self._building = threading.Lock(), threading.Lock()
        self._late: Collection[str] = ()
        self._catching_up: threading.Thread | None = None
        self._paused_until = 0.0
        self._closed = False
        # The edition is read first: a change made meanwhile is then seen as new, never missed.
        edition = store.log.head()
        self._known = edition, {stored.entry.id: stored for stored in store.entries.every()}
        self._snapshot = build([*self._known[1].values()], edition, engine, store.vectors, progress)

    def entries(self) -> Mapping[str, StoredEntry]:
        """The live entries of the newest edition, of all servers, with translations, by id and in its order.

        What is at hand is not read again; what the log tells of is. While somebody reads that, everybody else is given
        what was known before: after a large import a list may come a second late rather than wait.
        """
        return self._known[1] if self._following.locked() else self._newest()[1]

    def snapshot(self) -> Snapshot:
        """The snapshot of the newest edition; builds it first when the log has moved, also by another process."""
        with self._building:
            edition, entries = self._newest()
            caught_up = self._late and self._catching_up is None and time.monotonic() >= self._paused_until
            if edition != self._snapshot.edition or caught_up:
                news = self._without_late(self._news(entries))
                self._snapshot = following(self._snapshot, news, edition, self._engine, self._store.vectors)
            return self._snapshot

    def sweep(self) -> int:
        """Forget the vectors of texts that no live entry holds, since a vector tells much of its text; how many."""
        originals = [one for one in self.entries().values() if one.entry.translation is None]
        held = {text.digest for one in originals for text in piece(one).texts}
        return self._store.vectors.keep_only(held)

    def close(self) -> None:
        """Stop what is done beside the questions; the vectors made so far are kept."""
        self._closed = True
        catching_up = self._catching_up
        if catching_up is not None:
            catching_up.join()

    def _newest(self) -> tuple[int, Mapping[str, StoredEntry]]:
        """The newest edition, and its live entries by id."""
        with self._following:
            edition = self._store.log.head()
            if edition != self._known[0]:
                changed = self._changed_since(self._known[0])
                read = {one.entry.id: one for one in self._store.entries.whatever([*changed]) if one.status == "live"}
                known = {**self._known[1], **read}
                for name in changed - read.keys():
                    known.pop(name, None)
                if not read.keys() <= self._known[1].keys():
                    known = {name: known[name] for name in sorted(known)}
                self._known = edition, known
            return self._known

    def _changed_since(self, edition: int) -> set[str]:
        return {row.entry_id for row in self._store.log.since(edition) if row.action in PUBLISHED}

    def _news(self, entries: Mapping[str, StoredEntry]) -> dict[str, StoredEntry | None]:
        """What the snapshot does not hold yet as it is, by id; None for what is there no longer."""
        names = self._changed_since(self._snapshot.edition) | set(self._late)
        return {name: entries.get(name) for name in names if entries.get(name) != self._snapshot.known(name)}

    def _without_late(self, news: dict[str, StoredEntry | None]) -> dict[str, StoredEntry | None]:
        """The same as if there were none of those with so much to embed that a question must not wait for it."""
        late = _beyond(AT_ONCE, {} if self._store.vectors.read_only else self._to_embed(news))
        self._late = late.keys()
        if late and self._catching_up is None:
            texts = [text for some in late.values() for text in some]
            self._catching_up = threading.Thread(target=self._catch_up, args=[texts], name="catching up", daemon=True)
            self._catching_up.start()
        return news | dict.fromkeys(late)

    def _to_embed(self, news: Mapping[str, StoredEntry | None]) -> Mapping[str, list[Text]]:
        """The texts of entries, by their ids, that were never embedded."""
        texts = {name: piece(one).texts for name, one in news.items() if one and one.entry.translation is None}
        digests = {text.digest for some in texts.values() for text in some}
        kept = self._store.vectors.some(self._engine.fingerprint, digests)
        missing = {name: [text for text in some if text.digest not in kept] for name, some in texts.items()}
        return {name: some for name, some in missing.items() if some}

    def _catch_up(self, texts: Sequence[Text]) -> None:
        """Embed texts, little by little; the next question finds them in the store."""
        try:
            for start in range(0, len(texts), BESIDE):
                if self._closed:
                    return
                embed(texts[start : start + BESIDE], self._engine, self._store.vectors)
            digests = {text.digest for text in texts}
            if len(self._store.vectors.some(self._engine.fingerprint, digests)) < len(digests):
                raise StoreError("Their vectors could not be kept.")
        except Exception:
            log.exception("New entries could not be embedded; they are tried again in a minute or with a change.")
            self._paused_until = time.monotonic() + PAUSE
        finally:
            self._catching_up = None


def _beyond(most: int, missing: Mapping[str, list[Text]]) -> dict[str, list[Text]]:
    """What remains of the texts by entry when the smallest entries, up to `most` texts in all, are taken away."""
    late, taken = {}, 0
    for name, texts in sorted(missing.items(), key=lambda item: len(item[1])):
        taken += len(texts)
        if taken > most:
            late[name] = texts
    return late
