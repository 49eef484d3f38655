"""How much of a long test is run: a sample with the others, all of it with DOCENT_SOAK=full (`make soak`)."""

import os

FULL = os.environ.get("DOCENT_SOAK") == "full"


def runs(sample: int, full: int) -> int:
    """How often to do something."""
    return full if FULL else sample
