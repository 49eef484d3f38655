"""Who may do what, seen by somebody who sends whatever a client can send: two tables, and every cell of them tried.

The tables say what each kind of person gets for each kind of right; ACTIONS says which right each command, button,
menu and form takes. Nothing here trusts what Discord hides: commands are sent by people who are not shown them, buttons
and menus are made up, and forms that a moderator opened are sent by somebody else. Refused means: the right sentence,
to that person alone, and not one row changed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import discord
import pytest
from simcord import interactions as wire
from simcord.actors import MemberActor
from simcord.backend import serializers
from simcord.results import InteractionResult

from bot.app import Docent
from bot.client import Client
from bot.i18n import say
from bot.settings import Settings
from index.engine import Engine
from index.live import Live
from knowledge.desk import Desk
from knowledge.draft import Change, Draft, ServerSettings
from knowledge.errors import DocentError
from knowledge.ingest.fetch import Fetched
from knowledge.ingest.reading import Reading
from knowledge.model import PUBLISHED, Entry, Scope, Source
from knowledge.review import Review
from knowledge.store import open_store
from knowledge.store.schema import metadata

pytestmark = [pytest.mark.changes_corpus, pytest.mark.simcord(settle_timeout=30)]

# --- what is expected

PEOPLE = {
    "owner": "owns the server",
    "admin": "has a role with Administrator",
    "manager": "has a role with Manage Server",
    "approver": "has a role named under “may publish for this server”",
    "publisher": "has a role named under “may publish for all servers”",
    "proposer": "has a role named under “may suggest changes”",
    "anyone": "has no role, where every member may suggest changes",
    "nobody": "has no role, where only certain roles may",
    "shown": "the same, but an admin has every command of ours shown to them",
    "former": "had the role of an approver, and used it, until a moment ago",
    "foreign": "manages the other server, and has no role here",
    "author": "has a role named under “may suggest changes”; the drafts here are theirs",
    "leaver": "the drafts are theirs, but the role is gone",
}

YES, PROPOSE, APPROVE, PUBLISH, NOT_HUB, SETUP = "yes", "propose", "approve", "publish", "not-hub", "setup"
NO_SERVER, ENTRY, DRAFT, QUESTION, GONE, SILENCE = "no-server", "entry", "draft", "question", "gone", "silence"
NOT_YOURS, NOT_ASKED, HUB_ONLY = "not-yours", "not-asked", "hub-only"
SENTENCES = {
    PROPOSE: "refused-propose",
    APPROVE: "refused-approve",
    PUBLISH: "refused-publish",
    NOT_HUB: "refused-not-hub",
    SETUP: "refused-setup",
    NO_SERVER: "refused-no-server",
    GONE: "gaps-gone",
    NOT_YOURS: "gap-not-yours",
    NOT_ASKED: "consent-not-yours",
    HUB_ONLY: "setup-not-hub",
}
"""What a refusal is called in the tables, and the sentence in bot/locales/en.ftl that it is. `entry` and `draft` are
corpus-unknown and draft-unknown, `question` the same for the gap board; `silence` is no answer at all."""

_HEAD = "owner admin manager approver publisher proposer anyone  nobody  shown   former  foreign author  leaver"
IN_THE_HUB = {
    "propose":         "yes yes yes yes      yes      yes      yes      propose propose propose propose yes     propose",
    "decide, own":     "yes yes yes yes      approve  approve  approve  approve approve approve approve approve approve",
    "decide, all":     "yes yes yes publish  yes      publish  publish  publish publish publish publish publish publish",
    "send, own":       "yes yes yes yes      approve  approve  approve  approve approve approve approve approve approve",
    "send, all":       "yes yes yes publish  yes      publish  publish  publish publish publish publish publish publish",
    "judge, own":      "yes yes yes yes      draft    draft    draft    draft   draft   draft   draft   approve draft",
    "judge, all":      "yes yes yes draft    yes      draft    draft    draft   draft   draft   draft   publish draft",
    "look, own":       "yes yes yes yes      draft    draft    draft    draft   draft   draft   draft   yes     draft",
    "look, all":       "yes yes yes draft    yes      draft    draft    draft   draft   draft   draft   yes     draft",
    "gaps, own":       "yes yes yes yes      question approve  approve  approve approve approve approve approve approve",
    "gaps, all":       "yes yes yes question yes      approve  approve  approve approve approve approve approve approve",
    "pick, own":       "yes yes yes yes      gone     gone     gone     gone    gone    gone    gone    gone    gone",
    "pick, all":       "yes yes yes gone     yes      gone     gone     gone    gone    gone    gone    gone    gone",
    "take along":      "yes yes yes yes      yes      approve  approve  approve approve approve approve approve approve",
    "setup":           "yes yes yes setup    setup    setup    setup    setup   setup   setup   setup   setup   setup",
    "setup, hub":      "yes yes yes setup    setup    setup    setup    setup   setup   setup   setup   setup   setup",
    "propose, there":  "entry entry entry entry entry entry    entry    propose propose propose propose entry   propose",
    "gaps, there":     "question question question question question approve approve approve approve approve approve approve approve",
}  # fmt: skip
ELSEWHERE = IN_THE_HUB | {
    "decide, own":     "yes yes yes yes      approve  approve  approve  approve approve approve approve approve approve",
    "decide, all":     "not-hub " * 13,
    "send, all":       "not-hub " * 13,
    "judge, all":      "draft draft draft draft draft draft    draft    draft   draft   draft   draft   not-hub draft",
    "look, all":       "draft draft draft draft draft draft    draft    draft   draft   draft   draft   yes     draft",
    "gaps, own":       "yes yes yes yes      approve  approve  approve  approve approve approve approve approve approve",
    "gaps, all":       "question question question question approve approve approve approve approve approve approve approve approve",
    "pick, all":       "gone " * 13,
    "take along":      "yes yes yes yes      approve  approve  approve  approve approve approve approve approve approve",
    "setup, hub":      "hub-only " * 13,
    "gaps, there":     "question question question question approve approve approve approve approve approve approve approve approve",
}  # fmt: skip
"""In any other server. A role that was named there for all servers, while it was the hub's, counts for nothing."""
FOR_ALL_PEOPLE = {
    "decide, there": ENTRY,
    "send, there": APPROVE,
    "judge, there": DRAFT,
    "look, there": DRAFT,
    "pick, there": GONE,
    "another's question": NOT_YOURS,
    "another's message": NOT_ASKED,
}
"""What belongs to another server, or to another person, is nobody's, whatever they are here."""
IN_A_DIRECT_MESSAGE = {
    "propose": NO_SERVER,
    "propose, there": NO_SERVER,
    "decide, own": ENTRY,
    "decide, all": NO_SERVER,
    "decide, there": ENTRY,
    "send, own": NO_SERVER,
    "send, all": NO_SERVER,
    "send, there": NO_SERVER,
    "judge, own": DRAFT,
    "judge, all": DRAFT,
    "judge, there": DRAFT,
    "look, own": DRAFT,
    "look, all": DRAFT,
    "look, there": DRAFT,
    "gaps, own": APPROVE,
    "gaps, all": APPROVE,
    "gaps, there": APPROVE,
    "pick, own": GONE,
    "pick, all": GONE,
    "pick, there": GONE,
    "take along": APPROVE,
    "setup": NO_SERVER,
    "setup, hub": HUB_ONLY,
    "another's question": NOT_YOURS,
    "another's message": NOT_ASKED,
}
"""Somebody who manages both servers, and whose the drafts are, writes to the bot alone."""


@dataclass(frozen=True)
class Action:
    """Something to try: the right it takes, what it does for those who may, and how.

    `does` is "form" or "card" for what only shows something, "asks" for a message to all, "puts" for buttons put there, else the deeds in the log.
    `open` opens the form that `do` sends, as a moderator whose it is; what `do` needs is made before it is awaited.
    """

    right: str
    does: str
    do: Callable[..., Any]
    open: Callable[["Actor"], Any] | None = None


def _actions() -> dict[str, Action]:  # one long list
    found = {
        "/corpus add": Action("propose", "form", lambda me: me.command("corpus add")),
        "/corpus add, for all": Action("propose", "form", lambda me: me.command("corpus add", where="everywhere")),
        "/corpus upload": Action("propose", "propose", lambda me: me.command("corpus upload", file=("a.txt", b"Looms."))),
        "/corpus link": Action("propose", "propose", lambda me: me.command("corpus link", url="https://example.org/a")),
        "/corpus log": Action("take along", "card", lambda me: me.command("corpus log")),
        "/corpus log, file": Action("take along", "export", lambda me: me.command("corpus log", file=True)),
        "/corpus export": Action("take along", "export", lambda me: me.command("corpus export")),
        "/corpus export, all": Action("take along", "export", lambda me: me.command("corpus export", where="everywhere")),
        "/suggest": Action("propose", "form", lambda me: me.command("suggest")),
        "/suggest, for all": Action("propose", "form", lambda me: me.command("suggest", where="everywhere")),
        "/suggest, entry own": Action("propose", "form", lambda me: me.command("suggest", entry=me.entry("own"))),
        "/suggest, entry all": Action("propose", "form", lambda me: me.command("suggest", entry=me.entry("all"))),
        "/suggest, entry there": Action("propose, there", "form", lambda me: me.command("suggest", entry=me.entry("there"))),
        "/setup": Action("setup", "card", lambda me: me.command("setup")),
        "menu: may suggest": Action("setup", "setup", lambda me: me.pick("setup:propose", me.role, kind=6)),
        "menu: may publish here": Action("setup", "setup", lambda me: me.pick("setup:approve", me.role, kind=6)),
        "menu: may publish for all": Action("setup, hub", "setup", lambda me: me.pick("setup:publish", me.role, kind=6)),
        "menu: where moderators are told": Action("setup", "setup", lambda me: me.pick("setup-channel", me.room, kind=8)),
        "switch: a second moderator": Action("setup", "setup", lambda me: me.press("setup-two:on")),
        "menu: every question": Action("setup", "setup", lambda me: me.pick("setup-in:asks", me.room, kind=8)),
        "menu: new posts": Action("setup", "setup", lambda me: me.pick("setup-in:forums", me.room, kind=8)),
        "menu: how long people have": Action("setup", "setup", lambda me: me.pick("setup-wait", "60")),
        "menu: language of the server": Action("setup", "setup", lambda me: me.pick("setup-language", "sv")),
        "switch: threads": Action("setup", "setup", lambda me: me.press("setup-threads:on")),
        "button: put the button there": Action("setup", "puts", lambda me: me.press("setup-put")),
        "Add to the corpus": Action("propose", "asks", lambda me: me.menu("Add to the corpus", me.message())),
        "button: please document this": Action("another's question", "", lambda me: me.press("gap:1")),
        "form: add": Action("propose", "propose", lambda me, form: me.send(form), lambda mod: mod.command("corpus add")),
        "form: suggest": Action("propose", "propose", lambda me, form: me.send(form), lambda mod: mod.command("suggest")),
        "form: suggest, for all": Action(
            "propose", "propose", lambda me, form: me.send(form), lambda mod: mod.command("suggest", where="everywhere")
        ),
    }  # fmt: skip
    for answer in ("named", "anonymous", "no"):
        custom_id = f"consent:{answer}:1:2"
        found[f"button: consent {answer}"] = Action("another's message", "", lambda me, at=custom_id: me.press(at))
    for where in ("own", "all", "there"):
        found |= _actions_on(where)
    return found


def _actions_on(where: str) -> dict[str, Action]:
    """What can be tried on something of this server, of all servers, or of another server."""
    deciding = {
        "edit": ("form", lambda me: me.command("corpus edit", entry=me.entry(where))),
        "retire": ("propose approve retire", lambda me: me.command("corpus retire", entry=me.entry(where), reason="x")),
        "restore": (
            "propose approve restore",
            lambda me: me.command("corpus restore", entry=me.entry(where, retired=True), reason="x"),
        ),
        "revert": ("propose approve revert", lambda me: me.command("corpus revert", entry=me.entry(where), version=1)),
    }
    found = {f"/corpus {name}, {where}": Action(f"decide, {where}", *what) for name, what in deciding.items()}
    found[f"button: back to version 1, {where}"] = Action(
        f"decide, {where}", "propose approve revert", lambda me: me.press(f"revert:1:2:{me.entry(where)}")
    )
    found[f"/corpus gaps close, {where}"] = Action(
        f"gaps, {where}", "gap", lambda me: me.command("corpus gaps", close=me.gap(where), entry=me.entry("all"))
    )
    found[f"/corpus gaps dismiss, {where}"] = Action(
        f"gaps, {where}", "gap", lambda me: me.command("corpus gaps", dismiss=me.gap(where))
    )
    found[f"menu: write the entry, {where}"] = Action(
        f"pick, {where}", "form", lambda me: me.pick("document", str(me.gap(where)))
    )
    found[f"menu: open a draft, {where}"] = Action(
        f"look, {where}", "card", lambda me: me.pick("draft", str(me.draft(where).id))
    )
    judged, sent = f"judge, {where}", f"send, {where}"
    buttons = {
        "approve": (judged, "approve create"),
        "send-back": (judged, "form"),
        "reject": (judged, "form"),
        "edit": (f"look, {where}", "form"),
        "details": (f"look, {where}", "form"),
        "passages": (f"look, {where}", "card"),
        "consequences": (f"look, {where}", "card"),
    }
    for verb, (right, does) in buttons.items():
        found[f"button: {verb}, {where}"] = Action(right, does, lambda me, verb=verb: me.draft_button(verb, where))
    forms = {
        "send-back": (sent, "send-back"),
        "reject": (sent, "reject"),
        "edit": (f"look, {where}", "amend"),
        "details": (f"look, {where}", "amend"),
    }
    for verb, (right, does) in forms.items():
        found[f"form: {verb}, draft {where}"] = Action(
            right, does, lambda me, form: me.send(form), lambda mod, verb=verb: mod.draft_button(verb, where)
        )
    found[f"form: edit, entry {where}"] = Action(
        sent, "propose", lambda me, form: me.send(form), lambda mod: mod.command("corpus edit", entry=mod.entry(where))
    )
    return found


ACTIONS = _actions()


def expected(table: dict[str, str], person: str) -> dict[str, str]:
    """What each action comes to for a kind of person."""
    place = list(PEOPLE).index(person)
    rights = {right: cells.split()[place] for right, cells in table.items()} | FOR_ALL_PEOPLE
    return {name: rights[action.right] for name, action in ACTIONS.items()}


# --- the two servers, and the people in them


@pytest.fixture
def docent(request: pytest.FixtureRequest, tmp_path: Path, hashing: Engine) -> Iterator[Docent]:
    """Three entries and an engine that is no model; or, where a test asks for `shipped`, the one with everything."""
    if "shipped" in request.fixturenames:
        yield request.getfixturevalue("shared_docent")
        return
    with open_store(tmp_path / "data") as store:
        Review(store, "docent").publish([an_entry(f"lilleborg-{number}") for number in range(3)], "shipped")
        settings = Settings(data=tmp_path / "data", model="hashing")
        yield Docent(store, hashing, Live(store, hashing, lambda *_: None), settings)


@pytest.fixture
def shipped() -> None:
    """Asks for the real corpus and the real model."""


def an_entry(name: str, text: str = "There are 41 looms in the museum of Lilleborg.") -> Entry:
    """An entry on looms."""
    return Entry(id=name, title=f"Looms of {name}", topic="tools", source=Source(title="A page"), text=text)


@dataclass
class Place:
    """A server with a channel and a role for each right, and a message in it to use made-up buttons on."""

    server: Any
    channel: Any
    roles: dict[str, Any]
    settings: ServerSettings

    @property
    def id(self) -> str:
        return str(self.server.id)


@dataclass
class Town:
    """The hub's server and the server of a museum, with the bot in both."""

    env: Any
    bot: Any
    hub: Place
    museum: Place
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    moderators: dict[str, MemberActor] = field(default_factory=dict)

    @property
    def store(self) -> Any:
        return self.bot.docent.store

    def add(self, place: Place, *roles: str) -> MemberActor:
        """Somebody new in a server."""
        user = self.env.create_user(f"person{next(self.numbers)}")
        return place.server.add_member(user, roles=[place.roles[role] for role in roles])

    def moderator(self, place: Place) -> MemberActor:
        """Somebody who manages a server, always the same."""
        if place.id not in self.moderators:
            self.moderators[place.id] = self.add(place, "manage")
        return self.moderators[place.id]

    def give(self, person: Any, place: Place, role: str) -> None:
        """Somebody gets a role."""
        self.env.backend.add_member_role(place.server.id, person.id, place.roles[role].id)

    def take(self, person: Any, place: Place, role: str) -> None:
        """Somebody loses a role."""
        self.env.backend.remove_member_role(place.server.id, person.id, place.roles[role].id)

    def choose(self, place: Place, **changed: Any) -> None:
        """Settings as /setup would leave them."""
        chosen = ServerSettings.model_validate(place.settings.model_dump() | changed)
        if self.store.servers.get(place.id) != chosen:
            self.store.servers.choose(place.id, chosen, "test")

    def name_of(self, person: Any) -> str:
        """What the history calls somebody."""
        return self.store.people.name_of(f"discord:{person.id}")

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table, but for vectors."""
        with self.store.database.reading() as connection:
            return {
                table.name: [tuple(row) for row in connection.execute(table.select())]
                for table in metadata.tables.values()
                if table.name != "vectors"
            }

    def entry(self, server: str | None, *, retired: bool = False) -> str:
        """A new entry of two versions; gives its id."""
        name, review = f"entry-{next(self.numbers)}", Review(self.store, "docent")
        for number in (41, 43):
            review.publish([an_entry(name, f"There are {number} looms in the museum, by {name}.")], "x", server=server)
        if retired:
            review.retire(name, "x", Scope(server=server))
        return name

    def draft(self, server: str | None, proposer: str = "somebody", entries: int = 1) -> Draft:
        """A new draft of so many new entries."""
        changes = [Change(action="create", entry=an_entry(f"entry-{next(self.numbers)}")) for _ in range(entries)]
        return Desk(self.store, proposer).propose(changes, "x", server=server)

    def gap(self, server: str | None) -> int:
        """A question on the board, the only one."""
        with self.store.database.transaction() as connection:
            connection.execute(metadata.tables["gaps"].delete())
        return self.store.gaps.keep(f"Who counts the looms of {next(self.numbers)}?", "en", "somebody", server)

    def forget_forms(self) -> None:
        """Forms wait for ever to be sent, and each that does makes the simulation slower."""
        self.bot._connection._view_store._modals.clear()

    def unread(self) -> list[BaseException]:
        """Errors since last asked that are not one of our sentences."""
        return [error for error in self.env.errors if not isinstance(getattr(error, "original", error), DocentError)]


RIGHTS = {
    "admin": discord.Permissions(administrator=True),
    "manage": discord.Permissions(manage_guild=True),
    "propose": discord.Permissions.none(),
    "approve": discord.Permissions.none(),
    "publish": discord.Permissions.none(),
}


def build(env: Any, name: str) -> Place:
    """A server as it is after /setup."""
    server = env.create_guild(name, owner=env.create_user(f"owner of {name}"))
    roles = {right: server.create_role(right, permissions=permissions) for right, permissions in RIGHTS.items()}
    named = {right: (str(roles[right].id),) for right in ("propose", "approve", "publish")}
    return Place(server, server.create_text_channel("general"), roles, ServerSettings.model_validate(named))


@pytest.fixture
async def town(simcord_env: Any, simcord_bot: Any, monkeypatch: pytest.MonkeyPatch) -> Town:
    """Both servers. Files are read, and pages fetched, by something quicker."""
    hub, museum = build(simcord_env, "Museums and AI"), build(simcord_env, "Weaving museum")
    await simcord_env.settle()
    docent = simcord_bot.docent
    monkeypatch.setattr(docent, "settings", docent.settings.model_copy(update={"hub_server": hub.id}))
    monkeypatch.setattr("index.preview.golden", lambda: ("How many looms are there?",))
    numbers = count(1)

    def read(data: bytes, name: str) -> Reading:
        return Reading(entries=(an_entry(f"read-{next(numbers)}"),))

    monkeypatch.setattr("knowledge.ingest.sandbox.read_safely", read)
    monkeypatch.setattr("knowledge.ingest.fetch.fetch", lambda url: Fetched(b"Looms.", "a.txt", url))
    town = Town(simcord_env, simcord_bot, hub, museum)
    if docent.settings.model == "hashing":
        for place in (hub, museum):
            town.choose(place)
    return town


# --- what anybody can send


@dataclass
class Actor:
    """Somebody in a channel of a server, or in a direct message, who sends what they like."""

    town: Town
    who: Any
    place: Place | None
    kind: str = ""
    targets: list[Any] = field(default_factory=list)

    @property
    def channel(self) -> Any:
        return self.place.channel if self.place else self.who.dm_channel

    @property
    def role(self) -> str:
        """Some role."""
        return str((self.place or self.town.museum).roles["manage"].id)

    @property
    def room(self) -> str:
        """Some channel."""
        return str((self.place or self.town.museum).channel.id)

    def server(self, where: str) -> str | None:
        """Own, all or there, as seen from here."""
        here = self.place or self.town.museum
        there = self.town.museum if here is self.town.hub else self.town.hub
        return {"own": here.id, "all": None, "there": there.id}[where]

    def entry(self, where: str, *, retired: bool = False) -> str:
        self.targets.append(self.town.entry(self.server(where), retired=retired))
        return str(self.targets[-1])

    def draft(self, where: str) -> Draft:
        mine = self.kind in ("author", "leaver") and where != "there"
        proposer = self.town.name_of(self.who) if mine else "somebody"
        found = self.town.draft(self.server(where), proposer)
        self.targets.append(found.id)
        return found

    def gap(self, where: str) -> int:
        return self.town.gap(self.server(where))

    def message(self) -> int:
        """A message of somebody's."""
        backend = self.town.env.backend
        writer = self.who.id if self.place is None else self.place.server.owner.id
        return int(backend.create_message(self.channel.id, writer, "We have 41 looms.").id)

    async def command(self, name: str, **options: Any) -> Any:
        """A slash command, whether Discord shows it to them or not."""
        if self.kind == "shown" and name == "setup":  # which Discord would not show them
            return await self.who.slash(self.channel, name, **options)
        first, *path = name.split()
        root = self.town.env.backend.find_command(first, None)
        leaf, nesting = wire.walk_to_subcommand(root, path)
        built, resolved = wire.build_options(self.who, name, leaf, options, channel_id=self.channel.id)
        data = {"id": root["id"], "name": first, "type": 1, "options": wire.nest_options(root, nesting, built)}
        return await self._emit(2, data | ({"resolved": resolved} if resolved else {}))

    async def menu(self, name: str, message: int) -> Any:
        """A command in the menu of a message."""
        backend = self.town.env.backend
        root = backend.find_command(name, None, type=3)
        found = dict(serializers.message_payload(backend, backend.get_message(self.channel.id, message)))
        data = {"id": root["id"], "name": name, "type": 3, "target_id": str(message)}
        return await self._emit(2, data | {"resolved": {"messages": {str(message): found}}})

    async def press(self, custom_id: str) -> Any:
        """A button that nobody put there."""
        return await self._use({"type": 2, "style": 2, "label": "x", "custom_id": custom_id}, {})

    async def pick(self, custom_id: str, value: str, kind: int = 3) -> Any:
        """A menu that nobody put there."""
        options = {"options": [{"label": "x", "value": value}]} if kind == 3 else {}
        return await self._use({"type": kind, "custom_id": custom_id, **options}, {"values": [value]})

    def draft_button(self, verb: str, where: str) -> Any:
        """A button of the card of a new draft, which is made before anything is awaited."""
        draft = self.draft(where)
        return self.press(f"draft:{verb}:{draft.id}:{draft.mark}")

    async def _use(self, item: dict[str, Any], data: dict[str, Any]) -> Any:
        message = self._message()
        message["components"] = [{"type": 1, "id": 1, "components": [item | {"id": 2}]}]
        data = {"custom_id": item["custom_id"], "component_type": item["type"], "id": 2} | data
        return await self._emit(3, data, message)

    def _message(self) -> dict[str, Any]:
        """A message of the bot's."""
        backend = self.town.env.backend
        stored = backend.create_message(self.channel.id, backend.bot_user.id, "Something of the bot's.")
        return dict(serializers.message_payload(backend, stored))

    async def send(self, form: Any, **typed: str) -> Any:
        """A form that somebody opened, filled in and sent; every title is a new one."""
        given = {"title": f"Looms {next(self.town.numbers)}", "text": "There are 44 looms.", "source": "A page"}
        given |= {"reason": "Three more", "owner": "Registrars", "remark": "Count again.", "topic": "tools"} | typed
        rows = [
            {"type": 1, "id": 10 + place, "components": [_typed(row["components"][0], given, 20 + place)]}
            for place, row in enumerate(form.modal["components"])
        ]
        card = self._message() if form._interaction.source_message_id else None
        return await self._emit(5, {"custom_id": form.modal["custom_id"], "components": rows}, card)

    async def _emit(self, kind: int, data: dict[str, Any], message: dict[str, Any] | None = None) -> Any:
        env, server = self.town.env, self.place and self.place.server.id
        about = {"channel_id": self.channel.id, "guild_id": server, "user_id": self.who.id}
        record, payload = wire.base_payload(env.backend, type=kind, data=data, **about)
        if message is not None:
            payload["message"], record.source_message_id = message, int(message["id"])
        env.backend.emit("INTERACTION_CREATE", payload)
        await env.settle(idle=0.002)
        return InteractionResult(env, record)


def _typed(spec: dict[str, Any], given: dict[str, str], number: int) -> dict[str, Any]:
    name = spec["custom_id"]
    value = given.get(name, spec.get("value") or "")
    return {"type": 4, "id": number, "custom_id": name, "value": value}


async def person(town: Town, place: Place, kind: str) -> Actor:
    """One of PEOPLE in a server."""
    there = town.museum if place is town.hub else town.hub
    roles = {"manager": ["manage"], "author": ["propose"], "leaver": ["propose"], "former": ["approve"]}
    named = {"admin": ["admin"], "approver": ["approve"], "publisher": ["publish"], "proposer": ["propose"]}
    if kind == "owner":
        return Actor(town, MemberActor(town.env, place.server, place.server.owner), place, kind)
    me = Actor(town, town.add(place, *(roles | named).get(kind, [])), place, kind)
    if kind == "foreign":
        there.server.add_member(me.who.user, roles=[there.roles["manage"]])
    if kind == "anyone":
        town.choose(place, propose=())
    if kind == "shown":
        for command in town.env.backend.commands[None].values():
            place.server.set_command_permissions(int(command["id"]), {me.who: True})
    if kind == "former":
        assert YES == await outcome(me, "/corpus retire, own")
        assert YES == await outcome(me, "button: approve, own")
        town.take(me.who, place, "approve")
    if kind == "leaver":
        assert YES == await outcome(me, "button: edit, own")
        town.take(me.who, place, "propose")
    return me


async def outcome(me: Actor, name: str) -> str:
    """Try something and see what comes of it: "yes", the short name of a refusal, or what else happened."""
    town, action = me.town, ACTIONS[name]
    me.targets.clear()
    settings = {"propose": ()} if me.kind == "anyone" else {}
    town.choose(me.place or town.museum, **settings)
    if action.open is not None:
        form, targets = await _opened(me, name)
        doing, me.targets = action.do(me, form), targets
    else:
        doing = action.do(me)
    before, edition = town.everything(), town.bot.docent.edition()

    result = await doing
    after = town.everything()
    town.forget_forms()
    assert [] == town.unread(), name
    if before == after:
        return _shown(me, action, result)
    deeds = [row for row in town.store.log.since(len(before["log"])) if row.actor != "docent"]
    moved = any(row.action in PUBLISHED for row in deeds)
    assert moved == (town.bot.docent.edition() != edition)
    if action.does.split() == [row.action for row in deeds] and {town.name_of(me.who)} == {row.actor for row in deeds}:
        return YES
    return f"did {[(row.action, row.actor) for row in deeds]}, changed {[key for key in after if before[key] != after[key]]}"


async def _opened(me: Actor, name: str) -> tuple[Any, list[Any]]:
    """A form, opened by somebody who may: whoever manages the server that the thing belongs to."""
    town, where = me.town, name.rsplit(" ", 1)[-1]
    here = me.place or town.museum
    home = {"all": town.hub, "there": town.museum if here is town.hub else town.hub}.get(where, here)
    if where == "all" and name.startswith("form: suggest"):
        home = here
    opener = Opener(town, town.moderator(home), home, me)
    form = await ACTIONS[name].open(opener)
    assert form.modal is not None, name
    return form, opener.targets


class Opener(Actor):
    """Opens forms for somebody else to send; own, all and there are as that person sees them."""

    def __init__(self, town: Town, who: Any, place: Place, sender: Actor) -> None:
        super().__init__(town, who, place)
        self.sender = sender

    def entry(self, where: str, *, retired: bool = False) -> str:
        name = self.sender.entry(where, retired=retired)
        self.targets.append(name)
        return name

    def draft(self, where: str) -> Draft:
        found = self.sender.draft(where)
        self.targets.append(found.id)
        return found


def _shown(me: Actor, action: Action, result: Any) -> str:
    """What somebody was shown, where nothing was changed."""
    if result.modal is not None:
        return YES if action.does == "form" else "a form"
    if result.response is None:
        return SILENCE if not result.acknowledged else "no words"
    said = result.followups[-1] if result.followups else result.response
    if action.does == "asks" and not said.ephemeral and said.components:
        return YES
    if not said.ephemeral:
        return f"said to everybody: {said.content}"
    if action.does == "card" and (said.embeds or said.attachments):
        return YES
    known = {say("en", key): short for short, key in SENTENCES.items()}
    known["There is no such open question; the gap board shows those there are."] = QUESTION
    known[say("en", "setup-put-done", channels="")] = YES if action.does == "puts" else "put buttons"
    for target in me.targets:
        known[say("en", "corpus-unknown", entry=target)] = ENTRY
        known[say("en", "draft-unknown", number=target)] = DRAFT
    return known.get(said.content, f"said: {said.content}")


# --- the tables, tried

UNKNOWN = ("nobody", "shown", "foreign")
"""Whoever is refused everything leaves no trace; not even a name is given to them."""


@pytest.mark.parametrize("kind", PEOPLE)
async def test_in_the_hub(town: Town, kind: str) -> None:
    """Its moderators look after what all servers see, each by the right they have, and after the hub's own."""
    me = await person(town, town.hub, kind)
    assert expected(IN_THE_HUB, kind) == {name: await outcome(me, name) for name in ACTIONS}
    if kind in UNKNOWN:
        assert None is town.store.people.known(f"discord:{me.who.id}")


@pytest.mark.parametrize("kind", PEOPLE)
async def test_in_any_other_server(town: Town, kind: str) -> None:
    """A server's moderators look after what is its own, and touch nothing else."""
    me = await person(town, town.museum, kind)
    assert expected(ELSEWHERE, kind) == {name: await outcome(me, name) for name in ACTIONS}
    if kind in UNKNOWN:
        assert None is town.store.people.known(f"discord:{me.who.id}")


async def test_in_a_direct_message(town: Town) -> None:
    """Nobody decides on anything there, not even who may everywhere else."""
    user = town.add(town.hub, "manage", "approve", "publish").user
    town.museum.server.add_member(user, roles=[town.museum.roles["manage"]])
    await user.send_dm("hello")
    me = Actor(town, user, None, "author")
    assert {name: IN_A_DIRECT_MESSAGE[action.right] for name, action in ACTIONS.items()} == {
        name: await outcome(me, name) for name in ACTIONS
    }


async def test_a_question_of_somebody_else_is_not_taken_back(town: Town) -> None:
    """By whoever presses a button that only its asker has: not even by a moderator."""
    asker = town.add(town.museum)
    number = town.store.gaps.keep("Who counts looms?", "en", town.name_of(asker), town.museum.id)
    before = town.everything()
    for kind in PEOPLE:
        await (await person(town, town.museum, kind)).press(f"ungap:{number}")
        assert before["gaps"] == town.everything()["gaps"], kind
    await Actor(town, asker, town.museum).press(f"ungap:{number}")
    assert [] == town.everything()["gaps"]


async def test_what_discord_hides_is_hidden_and_what_it_shows_is_refused(town: Town) -> None:
    """Only who manages a server sees /setup, until an admin shows it to everybody."""
    nobody, owner = await person(town, town.museum, "nobody"), await person(town, town.museum, "owner")
    assert "setup" in owner.who.available_commands(town.museum.channel)
    assert "setup" not in nobody.who.available_commands(town.museum.channel)
    command = town.env.backend.find_command("setup", None)
    town.museum.server.set_command_permissions(int(command["id"]), {town.museum.server.default_role: True})
    assert "setup" in nobody.who.available_commands(town.museum.channel)
    refused = await nobody.who.slash(town.museum.channel, "setup")
    assert (say("en", "refused-setup"), True) == (refused.response.content, refused.response.ephemeral)
    assert [] == town.unread()


@pytest.mark.parametrize("kind", ["author", "approver"])
async def test_the_queue_lists_what_one_may_decide_on_and_ones_own(town: Town, kind: str) -> None:
    """Neither drafts of another server nor, to those who decide on nothing, anybody else's."""
    me = await person(town, town.museum, kind)
    own, _, _ = town.draft(town.museum.id, town.name_of(me.who)), me.draft("all"), town.draft(town.hub.id)
    listed = [own.id, own.id + 1] if kind == "author" else [own.id]
    queue = await me.command("corpus review")
    (menu,) = queue.response.components[0]["components"]
    assert list(map(str, listed)) == [option["value"] for option in menu["options"]]


async def test_a_long_queue_is_listed_page_by_page(town: Town) -> None:
    """A menu holds 25; whoever turns a page is shown what they may see at that moment."""
    who = town.add(town.museum, "approve")
    drafts = [town.draft(town.museum.id) for _ in range(26)]
    town.draft(None)
    queue = (await who.slash(town.museum.channel, "corpus review")).response
    assert ({"Next": "queue:1"}, "Page 1 of 2") == (buttons(queue), queue.embeds[0].footer.text)
    await press(who, queue, "Next")
    assert ({"Back": "queue:0"}, "Page 2 of 2") == (buttons(queue), queue.embeds[0].footer.text)
    assert f"Draft {drafts[-1].id} " in queue.embeds[0].description
    assert f"Draft {drafts[0].id} " not in queue.embeds[0].description
    card = await who.select(queue, [str(drafts[-1].id)], custom_id="draft")
    assert drafts[-1].title in card.response.embeds[0].title
    Desk(town.store, "ada").reject(drafts[0].id, drafts[0].mark, "no")
    await press(who, queue, "Back")
    assert ({}, None) == (buttons(queue), queue.embeds[0].footer.text)
    assert [] == town.unread()


async def test_a_page_of_the_queue_is_not_turned_by_who_lost_the_role(town: Town) -> None:
    """The button is still there; what it shows is what waits for them, which is nothing."""
    who = town.add(town.museum, "approve")
    for _ in range(26):
        town.draft(town.museum.id)
    queue = (await who.slash(town.museum.channel, "corpus review")).response
    town.take(who, town.museum, "approve")
    await press(who, queue, "Next")
    assert (say("en", "review-empty"), [], {}) == (queue.content, queue.embeds, buttons(queue))
    assert [] == town.unread()


async def test_a_servers_own_draft_stays_in_that_server(town: Town) -> None:
    """Who has left a server reads none of its entries through a draft they left behind, and changes nothing there."""
    leaver = await person(town, town.hub, "proposer")
    draft = town.draft(town.hub.id, town.name_of(leaver.who))
    town.hub.server.remove_member(leaver.who)
    town.choose(town.museum, propose=())
    here = Actor(town, town.museum.server.add_member(leaver.who.user), town.museum)
    unknown = say("en", "draft-unknown", number=draft.id)
    seen = {verb: await here.press(f"draft:{verb}:{draft.id}:{draft.mark}") for verb in ("edit", "consequences")}
    assert {"edit": unknown, "consequences": unknown} == {
        verb: result.response.content if result.response else "a form" for verb, result in seen.items()
    }


# --- rights are those of the moment


async def opened(town: Town, who: Any, place: Place, draft: Draft) -> Any:
    """The card of a draft, as somebody opens it from the queue."""
    queue = await who.slash(place.channel, "corpus review")
    return (await who.select(queue.response, [str(draft.id)], custom_id="draft")).response


def buttons(message: Any) -> dict[str, str]:
    """The buttons of a message: label to id."""
    rows = [row if isinstance(row, dict) else row.to_dict() for row in message.components]
    return {item["label"]: item["custom_id"] for row in rows for item in row["components"] if item["type"] == 2}


async def press(who: Any, message: Any, label: str) -> Any:
    """Press a button by what stands on it."""
    return await who.click(message, custom_id=buttons(message)[label])


def words(result: Any) -> str:
    """What somebody was told, to them alone."""
    said = result.followups[-1] if result.followups else result.response
    assert said.ephemeral
    return str(said.content)


def state(town: Town, draft: Draft) -> str:
    """What became of a draft."""
    return str(town.store.drafts.get(draft.id).state)


FORMS = {
    "corpus add": "refused-propose",
    "suggest": "refused-propose",
    "document": "refused-propose",
    "corpus edit": "refused-approve",
    "Send back": "refused-approve",
    "Reject": "refused-approve",
    "Edit": "draft-unknown",
    "Source and details": "draft-unknown",
}
ENTERED = {"title": "Looms", "text": "There are 44 looms.", "source": "A page", "reason": "x", "remark": "x"}


@pytest.mark.parametrize("form", FORMS)
async def test_a_role_lost_while_a_form_is_open(town: Town, form: str) -> None:
    """What is sent then is refused, in one sentence."""
    who, draft, entry = town.add(town.museum, "approve"), town.draft(town.museum.id), town.entry(town.museum.id)
    if form == "corpus edit":
        shown = await who.slash(town.museum.channel, form, entry=entry)
    elif form == "document":
        number = town.gap(town.museum.id)
        board = await who.slash(town.museum.channel, "corpus gaps")
        shown = await who.select(board.response, [str(number)], custom_id="document")
    elif form[0].isupper():
        shown = await press(who, await opened(town, who, town.museum, draft), form)
    else:
        shown = await who.slash(town.museum.channel, form)
    town.take(who, town.museum, "approve")
    before = town.everything()
    fields = [row["components"][0] for row in shown.modal["components"]]
    given = {field["custom_id"]: ENTERED.get(field["custom_id"], field.get("value", "")) for field in fields}
    told = words(await who.submit_modal(shown, given))
    assert say("en", FORMS[form], number=draft.id) == told
    assert before == town.everything()
    assert [] == town.unread()


@pytest.mark.parametrize("how", ["the role is taken", "the settings are changed"])
async def test_a_role_lost_while_a_card_is_open(town: Town, how: str) -> None:
    """The buttons are still there, and do nothing any more."""
    who, draft = town.add(town.museum, "approve"), town.draft(town.museum.id)
    card = await opened(town, who, town.museum, draft)
    if how == "the role is taken":
        town.take(who, town.museum, "approve")
    else:
        town.choose(town.museum, approve=())
    before = town.everything()
    for label in buttons(card):
        assert say("en", "draft-unknown", number=draft.id) == words(await press(who, card, label)), label
    assert before == town.everything()
    town.give(who, town.museum, "approve")
    town.choose(town.museum)
    await press(who, card, "Approve")
    assert "published" == state(town, draft)


async def test_a_role_lost_while_a_file_is_read(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading takes its time; the right is looked at again before anything is kept."""
    who = town.add(town.museum, "propose")

    def read(data: bytes, name: str) -> Reading:
        town.choose(town.museum, propose=(str(town.museum.roles["manage"].id),))
        return Reading(entries=(an_entry("late"),))

    monkeypatch.setattr("knowledge.ingest.sandbox.read_safely", read)
    result = await who.slash(town.museum.channel, "corpus upload", file=("a.txt", b"Looms."))
    assert say("en", "refused-propose") == words(result)
    assert [] == town.store.drafts.everywhere()
    assert [] == town.unread()


async def test_old_buttons_after_a_restart(town: Town) -> None:
    """They work for those who may; of a draft that was decided or amended meanwhile they say so."""
    who, other = town.add(town.museum, "approve"), town.add(town.museum, "approve")
    drafts = [town.draft(town.museum.id) for _ in range(3)]
    cards = [await opened(town, who, town.museum, draft) for draft in drafts]
    entry = town.entry(town.museum.id)
    history = (await who.slash(town.museum.channel, "corpus history", entry=entry)).response
    client = Client(town.bot.docent)
    await town.env.restart_bot(client)
    desk = Desk(town.store, "somebody")
    desk.reject(drafts[1].id, drafts[1].mark, "No.")
    desk.amend(drafts[2].id, [Change(action="create", entry=an_entry("other", "Other words."))], drafts[2].mark)
    assert "already rejected; nothing was changed." in words(await press(who, cards[1], "Approve"))
    for label in ("Approve", "Edit", "Reject"):
        result = await press(who, cards[2], label)
        if result.modal is not None:
            fields = [row["components"][0] for row in result.modal["components"]]
            given = {field["custom_id"]: ENTERED.get(field["custom_id"], field.get("value", "")) for field in fields}
            result = await who.submit_modal(result, given)
        assert "was amended after you opened it; look at it again, then decide." in words(result), label
    assert ("rejected", "open") == (state(town, drafts[1]), state(town, drafts[2]))
    assert (await press(who, cards[0], "Passages")).response.embeds
    await press(who, cards[0], "Approve")
    assert "published" == state(town, drafts[0])
    assert {} == buttons(cards[0])
    await press(who, history, "Back to version 1")
    assert 3 == town.store.entries.whatever([entry])[0].version
    assert "was changed meanwhile" in words(await press(who, history, "Back to version 1"))
    town.take(other, town.museum, "approve")
    assert [] == town.unread()
    await client.close()


async def at_once(town: Town, *presses: tuple[Any, Any, str]) -> list[str]:
    """Buttons pressed before the bot has done anything about the first; gives what each was told."""
    results, env = [], town.env
    for who, message, custom_id in presses:
        stored = env.backend.get_message(message.channel_id, message.id)
        about = {"channel_id": message.channel_id, "guild_id": who.guild.id, "user_id": who.id}
        data = {"custom_id": custom_id, "component_type": 2}
        record, payload = wire.base_payload(env.backend, type=3, data=data, **about)
        payload["message"], record.source_message_id = dict(serializers.message_payload(env.backend, stored)), stored.id
        env.backend.emit("INTERACTION_CREATE", payload)
        results.append(InteractionResult(env, record))
    await env.settle()
    return [result.followups[-1].content if result.followups else "" for result in results]


@pytest.mark.parametrize("people", ["one", "two"])
async def test_approve_pressed_twice_publishes_once(town: Town, people: str) -> None:
    """By one person, or by two at the same time; whoever comes second is told."""
    first = town.add(town.museum, "approve")
    second = first if people == "one" else town.add(town.museum, "approve")
    draft, edition = town.draft(town.museum.id), town.bot.docent.edition()
    cards = [await opened(town, who, town.museum, draft) for who in (first, second)]
    approve = buttons(cards[0])["Approve"]
    told = await at_once(town, (first, cards[0], approve), (second, cards[1], approve))
    assert ["", f"Draft {draft.id} was already published; nothing was changed."] == sorted(told)
    deeds = [row.action for row in town.store.log.since(edition) if row.draft == draft.id]
    assert ["propose", "approve", "create"] == deeds
    assert [] == town.unread()


async def test_one_press_revert_pressed_twice_reverts_once(town: Town) -> None:
    """The second press finds the entry changed, and leaves nothing behind in the queue."""
    who, entry = town.add(town.museum, "approve"), town.entry(town.museum.id)
    history = (await who.slash(town.museum.channel, "corpus history", entry=entry)).response
    back = buttons(history)["Back to version 1"]
    await at_once(town, (who, history, back), (who, history, back))
    assert 3 == town.store.entries.whatever([entry])[0].version
    assert [] == town.store.drafts.everywhere()
    assert [] == town.unread()


async def test_a_yes_pressed_twice_makes_one_draft(town: Town) -> None:
    """The author agrees once, however often the button is pressed."""
    who, author = town.add(town.museum, "approve"), town.add(town.museum)
    message = await author.send(town.museum.channel, "We have 41 looms in Lilleborg.")
    asked = (await who.context_menu(town.museum.channel, "Add to the corpus", message)).response
    yes = buttons(asked)["Yes, with my name"]
    await at_once(town, (author, asked, yes), (author, asked, yes))
    assert 1 == len(town.store.drafts.everywhere())
    assert [] == town.unread()


async def test_two_moderators_edit_the_same_entry(town: Town) -> None:
    """Nothing is lost: the second edit is kept as a draft that says what it was made against, and is not published."""
    first, second = town.add(town.museum, "approve"), town.add(town.museum, "approve")
    entry = town.entry(town.museum.id)
    forms = [await who.slash(town.museum.channel, "corpus edit", entry=entry) for who in (first, second)]
    typed = {"title": "Looms", "source": "A page", "review_by": "", "reason": "x"}
    sent = await first.submit_modal(forms[0], typed | {"text": "There are 50 looms."})
    await press(first, sent.response, "Approve")
    late = await second.submit_modal(forms[1], typed | {"text": "There are 60 looms."})
    fields = {field.name: field.value for field in late.response.embeds[0].fields}
    assert say("en", "draft-moved-how") in fields[say("en", "draft-moved")]
    told = words(await press(second, late.response, "Approve"))
    assert "it is at version 3, and this was made against version 2; both are kept" in told
    kept = town.store.entries.whatever([entry])[0]
    (draft,) = town.store.drafts.everywhere()
    assert (3, "There are 50 looms.", "There are 60 looms.") == (
        kept.version,
        kept.entry.text,
        draft.changes[0].entry.text,
    )
    assert ("open", 2) == (draft.state, draft.changes[0].base)
    assert [] == town.unread()


# --- two people


async def test_with_the_switch_on_it_takes_two(town: Town) -> None:
    """One approval waits; the same person again is told so; another one publishes."""
    first, second = town.add(town.museum, "approve"), town.add(town.museum, "manage")
    town.choose(town.museum, two=True)
    draft, edition = town.draft(town.museum.id, town.name_of(first)), town.bot.docent.edition()
    card = await opened(town, first, town.museum, draft)
    await press(first, card, "Approve")
    assert (edition, "open") == (town.bot.docent.edition(), state(town, draft))
    assert first.mention in str(card.embeds[0].to_dict())
    told = words(await press(first, card, "Approve"))
    assert f"You have approved draft {draft.id} already; it waits for somebody else." == told
    assert "open" == state(town, draft)
    await press(second, await opened(town, second, town.museum, draft), "Approve")
    assert "published" == state(town, draft)
    assert town.bot.docent.edition() > edition
    assert [] == town.unread()


async def test_two_drafts_that_name_the_same_new_id_are_both_published(town: Town) -> None:
    """Two forms sent at one moment; the card of the second says nothing of the first, and both can be approved."""
    who = town.add(town.museum, "approve")
    for number in (41, 43):
        change = Change(action="create", entry=an_entry("looms", f"There are {number} looms."))
        Desk(town.store, "somebody").propose([change], "x", server=town.museum.id)
    for draft in town.store.drafts.everywhere():
        card = await opened(town, who, town.museum, draft)
        assert say("en", "draft-moved") not in [field.name for field in card.embeds[0].fields]
        await press(who, card, "Approve")
        assert "published" == state(town, draft)
        assert {} == buttons(card)
    texts = {item.entry.text for item in town.store.entries.every() if item.server == town.museum.id}
    assert {"There are 41 looms.", "There are 43 looms."} == texts
    assert [] == town.unread()


@pytest.mark.parametrize("how", ["the role is taken", "the settings are changed", "they left", "they were forgotten"])
async def test_an_approval_counts_as_long_as_its_giver_may_approve(town: Town, how: str) -> None:
    """Else the second press is the first, and it takes another person."""
    first, second, third = (town.add(town.museum, role) for role in ("approve", "manage", "manage"))
    town.choose(town.museum, two=True)
    draft = town.draft(town.museum.id)
    await press(first, await opened(town, first, town.museum, draft), "Approve")
    if how == "the role is taken":
        town.take(first, town.museum, "approve")
    elif how == "the settings are changed":
        town.choose(town.museum, two=True, approve=())
    elif how == "they left":
        town.env.backend.remove_member(town.museum.server.id, first.id)
    else:
        with town.store.database.transaction() as connection:
            connection.execute(metadata.tables["people"].delete())
    card = await opened(town, second, town.museum, draft)
    await press(second, card, "Approve")
    assert ("open", (town.name_of(second),)) == (state(town, draft), town.store.drafts.get(draft.id).approvals)
    await press(third, await opened(town, third, town.museum, draft), "Approve")
    assert "published" == state(town, draft)
    assert [] == town.unread()


async def test_an_approval_is_of_what_was_read(town: Town) -> None:
    """Whoever amends a draft after somebody approved it needs two approvals anew."""
    first, second = town.add(town.museum, "approve"), town.add(town.museum, "approve")
    town.choose(town.museum, two=True)
    draft = town.draft(town.museum.id, town.name_of(second))
    await press(first, await opened(town, first, town.museum, draft), "Approve")
    card = await opened(town, second, town.museum, draft)
    form = await press(second, card, "Edit")
    await second.submit_modal(form, {"title": "Looms", "text": "There are 99 looms.", "source": "A page"})
    await press(second, card, "Approve")
    assert "open" == state(town, draft)
    await press(first, await opened(town, first, town.museum, draft), "Approve")
    assert "published" == state(town, draft)
    assert [] == town.unread()


@pytest.mark.parametrize("what", ["retire", "restore", "revert", "the button"])
async def test_with_the_switch_on_nothing_is_done_at_once(town: Town, what: str) -> None:
    """Retiring, bringing back and going back wait for a second person like anything else."""
    first, second = town.add(town.museum, "approve"), town.add(town.museum, "approve")
    town.choose(town.museum, two=True)
    entry = town.entry(town.museum.id, retired=what == "restore")
    before = town.store.entries.whatever([entry])
    if what == "the button":
        history = await first.slash(town.museum.channel, "corpus history", entry=entry)
        result = await press(first, history.response, "Back to version 1")
    else:
        options = {"version": 1} if what == "revert" else {}
        result = await first.slash(town.museum.channel, f"corpus {what}", entry=entry, reason="x", **options)
    (draft,) = town.store.drafts.everywhere()
    assert say("en", "corpus-waits", title=draft.title, number=draft.id) == words(result)
    assert before == town.store.entries.whatever([entry])
    card = await opened(town, first, town.museum, draft)
    assert "already; it waits for somebody else." in words(await press(first, card, "Approve"))
    assert before == town.store.entries.whatever([entry])
    await press(second, await opened(town, second, town.museum, draft), "Approve")
    (after,) = town.store.entries.whatever([entry])
    assert ("retired" if what == "retire" else "live", 3 if what in ("revert", "the button") else 2) == (
        after.status,
        after.version,
    )
    assert [] == town.unread()


async def test_several_entries_always_take_two(town: Town) -> None:
    """Also where the switch is off, and all of them or none."""
    first, second = town.add(town.hub, "manage"), town.add(town.hub, "publish")
    draft, edition = town.draft(None, entries=3), town.bot.docent.edition()
    card = await opened(town, first, town.hub, draft)
    assert {"Edit", "Source and details"}.isdisjoint(buttons(card))
    await press(first, card, "Approve")
    assert "it waits for somebody else" in words(await press(first, card, "Approve"))
    assert (edition, "open") == (town.bot.docent.edition(), state(town, draft))
    await press(second, await opened(town, second, town.hub, draft), "Approve")
    assert "published" == state(town, draft)
    assert 3 == len(town.store.entries.whatever([change.entry.id for change in draft.changes]))
    assert [] == town.unread()


@pytest.mark.parametrize("verb", ["edit", "details"])
async def test_several_entries_do_not_become_one_by_a_made_up_button(town: Town, verb: str) -> None:
    """The form of one entry would put it in the place of all."""
    me = Actor(town, town.add(town.hub, "manage"), town.hub)
    draft = town.draft(None, entries=3)
    result = await me.press(f"draft:{verb}:{draft.id}:{draft.mark}")
    if result.modal is not None:
        await me.send(result)
    assert 3 == len(town.store.drafts.get(draft.id).changes)


# --- questions nobody can answer

EMPTY = ("blanks", "emoji", "marks of direction", "zeros", "halves of letters", "no letters")
READABLE = ("words turned round", "words between zeros", "half a letter")
HOSTILE = {
    "six thousand letters": "why " * 1500,
    "a thousand letters and markup": "*_~`|" * 190,
    "blanks": " \t\n\u00a0\u2003 ",
    "emoji": "🎉🏛️👩‍🎨🇪🇺",
    "marks of direction": "\u202e\u2066\u200f\u202d\u2069",
    "zeros": "\0\0\0",
    "halves of letters": "\ud800\udfff\ud800",
    "no letters": "\ufffe\uffff\U0010ffff",
    "words turned round": "\u202ewhat is LIDO?\u202c",
    "zalgo": "".join(letter + "\u0301\u0317\u035c\u0336" * 12 for letter in "what is LIDO?"),
    "words between zeros": "what\0is\0LIDO?",
    "half a letter": "what is \ud83d LIDO \udc00?",
    "zalgo of rings": "".join(letter + "\u20dd\u0489" * 20 for letter in "what is LIDO?"),
    "mentions": "@everyone <@1> <@&2> [a](https://evil.example) `x` ||y||",
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_questions_get_a_plain_answer(town: Town, shipped: None, name: str) -> None:
    """Whatever is typed, there is an answer or a sentence that says what to do, and no error."""
    who, question = town.add(town.museum), HOSTILE[name]
    answers = [(await who.slash(town.museum.channel, "ask", question=question)).response.message]
    if len(question) < 1900:  # else Discord takes no such message
        await who.send(town.museum.channel, f"{town.bot.user.mention} {question}")
        answers.append(town.museum.channel.last_message)
    errors = town.env.errors
    for said in answers:
        assert town.bot.user == said.author
        assert say("en", "trouble") != said.content
        (embed,) = said.embeds
        assert not (said.mention_everyone or said.mentions or said.role_mentions)
        str(embed.to_dict()).encode()  # nothing in it that cannot be sent
        assert "](https://evil" not in embed.description
        if name in EMPTY:
            assert say("en", "unreadable-empty") == embed.description
        if name in READABLE:
            assert "lightweight information describing objects" in embed.description.lower()
        if name == "six thousand letters":
            assert "too long for a question" in embed.description
    assert [] == errors
