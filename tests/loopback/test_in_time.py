"""Every interaction is acknowledged in time (T1), every answer that was begun ends (T2), also while files are read in."""

import asyncio
import json
import random
import signal
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count, takewhile
from pathlib import Path

from tests.knowledge.hostile_files import FILES
from tests.loopback.conftest import ROOT, Running
from tests.loopback.server import Asked, FakeDiscord, Fault
from tests.soak import runs

QUESTIONS = (
    "Who should pay for AI training in museums?",
    "Wer soll KI-Schulungen bezahlen?",
    "Τι λένε οι συστάσεις για την πολιτιστική κληρονομιά;",
    "May we train a model on photographs of our collection?",
    "What is the best pizza in Naples?",
)
AT_ONCE = 20


async def one(discord: FakeDiscord, number: int) -> Asked:
    """One of the things people do."""
    kind = number % 10
    if kind < 5:
        return await discord.command("ask", user=str(100 + number), question=QUESTIONS[kind], private=kind == 4)
    if kind == 5:
        return await discord.command("recommendation", query="2")
    if kind == 6:
        return await discord.command("resources", type_=4, topic="cop")
    if kind == 7:
        return await discord.command("glossary", term="metadata")
    return await discord.command("help" if kind == 8 else "privacy", user=str(number))


async def importing(data: Path, models: Path, passages: int) -> asyncio.subprocess.Process:
    """Somebody imports a large file in the terminal, while the bot runs."""
    file = data.parent / "large.jsonl"
    rows = [
        {
            "id": f"large-{n}",
            "title": f"Object {n}",
            "text": f"The object {n} was recorded in the register {n % 97} of 1901.",
        }
        for n in range(passages)
    ]
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "--data", str(data), "corpus", "import", str(file),
        cwd=ROOT, env={"DOCENT_MODELS": str(models), "PATH": "/usr/bin:/bin"}, stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip


async def used(discord: FakeDiscord, numbers: Iterator[int]) -> list[Asked]:
    """What became of interactions, so many at once."""
    done: list[Asked] = []

    async def person() -> None:
        for number in numbers:
            asked = await one(discord, number)
            await discord.until(lambda asked=asked: asked.answered is not None, 60)  # type: ignore[misc]
            done.append(asked)

    await asyncio.gather(*(person() for _ in range(AT_ONCE)))
    return done


async def test_everything_is_acknowledged_in_time_while_a_file_is_read_in(
    discord: FakeDiscord, bot: Running, models: Path
) -> None:
    """Twenty people at once, on the wall's clock; Discord takes no answer after three seconds."""
    importer = await importing(bot.data, models, runs(300, 3000))
    least = runs(100, 1000)
    done = await used(discord, takewhile(lambda n: n < least or importer.returncode is None, count()))
    assert importer.returncode == 0 and len(done) >= least
    acknowledged = sorted(asked.acknowledged - asked.sent for asked in done if asked.acknowledged)
    ended = sorted(asked.answered - asked.sent for asked in done if asked.answered)
    report("T1", "acknowledged", acknowledged)
    report("T2", "answered", ended)
    assert acknowledged[-1] < 2.5 and at(acknowledged, 0.99) <= 1.0
    assert at(ended, 0.95) <= 5.0
    assert "Traceback" not in bot.said()


async def test_questions_keep_their_pace_while_hostile_files_are_read(
    discord: FakeDiscord, bot: Running, models: Path, tmp_path: Path
) -> None:
    """Those that use up all the time a file is given (T11), one after another."""
    alone = await used(discord, iter(range(runs(100, 400))))
    reading = asyncio.create_task(hostile(tmp_path, models))
    beside = await used(discord, takewhile(lambda _: not reading.done(), count()))
    assert await reading == runs(1, len(SLOW))
    without, with_ = (sorted(one.answered - one.sent for one in done if one.answered) for done in (alone, beside))
    report("T11", "without hostile files", without)
    report("T11", "beside hostile files", with_)
    assert at(with_, 0.95) <= max(5 * at(without, 0.95), 2.0)
    assert "Traceback" not in bot.said()


SLOW = [file for file in FILES if file.slow]


async def hostile(folder: Path, models: Path) -> int:
    """Import files in the terminal, into a store of their own; how many."""
    for number, file in enumerate(SLOW[: runs(1, len(SLOW))]):
        path = folder / f"{number}-{file.name}"
        path.write_bytes(await asyncio.to_thread(file.make))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "--data", str(folder / "data"), "corpus", "import", str(path),
            cwd=ROOT, env={"DOCENT_MODELS": str(models), "PATH": "/usr/bin:/bin"}, stderr=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        await process.wait()
    return number + 1


async def test_what_began_ends_whatever_fails(discord: FakeDiscord, bot: Running) -> None:
    """Errors of Discord at random: nobody is left before "is thinking", and nobody is answered twice."""
    chance = random.Random(7)
    troubles = [
        Fault("POST interactions/*", 502, done=True),
        Fault("POST interactions/*", 500),
        Fault("* webhooks/*", 503),
        Fault("* webhooks/*", 502, times=2),
        Fault("* webhooks/*", 429, body={"message": "slow", "retry_after": 0.2, "global": False}),
    ]
    done: list[Asked] = []
    for number in range(runs(12, 500)):
        fault = replace(chance.choice(troubles))
        discord.faults = [fault]
        asked = await one(discord, chance.choice((0, 1, 3, 4, 5, 7)))
        await discord.until(lambda: asked.answered is not None, 60)  # noqa: B023
        assert not asked.deferred and sum("embeds" in (reply or {}) for reply in asked.replies) == 1, (
            number,
            fault,
            asked,
        )
        done.append(asked)
    report("T2", "ended in spite of faults", sorted(asked.answered - asked.sent for asked in done if asked.answered))


async def test_while_somebody_holds_the_database_questions_are_answered(discord: FakeDiscord, bot: Running) -> None:
    """What has to be written waits five seconds, and is then refused in words."""
    with closing(sqlite3.connect(bot.data / "docent.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        asked, chosen = await one(discord, 0), await discord.command("language", language="de")
        await discord.until(lambda: asked.answered is not None and chosen.answered is not None, 20)
    for each, most in ((asked, 3), (chosen, 12)):
        assert each.acknowledged and each.acknowledged - each.sent < 1 and each.answered - each.sent < most  # type: ignore[operator]
    assert "nothing was changed" in chosen.replies[0]["content"]


async def test_answers_that_come_too_late_are_dropped(discord: FakeDiscord, bot: Running) -> None:
    """Discord no longer knows the interaction: no second try, no traceback, and the next question is answered."""
    discord.faults = [Fault("POST interactions/*", 404, body={"message": "Unknown interaction", "code": 10062})]
    await one(discord, 0)
    await discord.until(lambda: discord.faults[0].times == 0)
    again = await one(discord, 1)
    await discord.until(lambda: again.answered is not None)
    assert sum(path.startswith("interactions") for _, path, _ in discord.requests) == 2
    assert "Traceback" not in bot.said()


async def test_being_told_to_stop_the_bot_ends_what_it_began(discord: FakeDiscord, bot: Running) -> None:
    """SIGTERM: the answers on their way arrive, and it is gone within ten seconds."""
    asked = [await one(discord, number) for number in range(5)]
    await discord.until(lambda: all(one.acknowledged for one in asked))
    bot.process.send_signal(signal.SIGTERM)
    begun = time.monotonic()
    assert await bot.ended(10) == 0
    print(f"T22: gone {time.monotonic() - begun:.2f} s after SIGTERM")
    assert all(one.answered and not one.deferred for one in asked)


def at(ordered: list[float], share: float) -> float:
    """The value below which a share of them lies."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def report(target: str, what: str, ordered: list[float]) -> None:
    """A line for the table of docs/reliability.md."""
    print(
        f"{target}: {what} n={len(ordered)} p50={at(ordered, 0.5):.3f} p99={at(ordered, 0.99):.3f} max={ordered[-1]:.3f} s"
    )
