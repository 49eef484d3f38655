"""Requests to Discord stop before Discord stops them, and not because of what any member can cause."""

import pytest

from bot.rest import MOST_INVALID, WINDOW, Breaker, Paused

PROXY = {"Via": "1.1 google"}


class Clock:
    """Time that passes when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize("status", MOST_INVALID)
def test_too_much_that_is_refused_is_followed_by_a_pause(clock: Clock, status: int) -> None:
    """Of ten minutes; what was refused before that window counts no more."""
    breaker = Breaker(clock)
    for clock.now in (0.0, WINDOW + 1):
        for _ in range(MOST_INVALID[status] - 1):
            breaker.note(status, PROXY)
        breaker.check()
    breaker.note(status, PROXY)
    with pytest.raises(Paused, match="paused for 600 seconds"):
        breaker.check()
    clock.now += WINDOW
    breaker.check()


def test_a_member_cannot_silence_the_bot_by_calling_it_where_it_may_not_write(clock: Clock) -> None:
    """At a call a second for ten minutes."""
    breaker = Breaker(clock)
    for clock.now in range(1200):
        breaker.note(403, PROXY)
        breaker.check()


def test_a_limit_that_others_used_up_is_none_of_ours(clock: Clock) -> None:
    breaker = Breaker(clock)
    for _ in range(MOST_INVALID[429] * 2):
        breaker.note(429, PROXY | {"X-RateLimit-Scope": "shared"})
        breaker.note(200, PROXY)
    breaker.check()


def test_the_wall_before_discord_counts_at_once(clock: Clock) -> None:
    """A 429 that did not pass Discord's own proxy."""
    breaker = Breaker(clock)
    breaker.note(429, {})
    with pytest.raises(Paused):
        breaker.check()
