"""How much of a long test is run: a sample with the others, all of it with DOCENT_SOAK=full (`make soak`); and words
to make large corpora of."""

import os

WORDS = (
    *("museum", "archive", "licence", "training", "data", "copyright", "label", "vitrine", "register", "catalogue"),
    *("loan", "visitor", "model", "photograph", "Urheberrecht", "δεδομένα"),
)
FULL = os.environ.get("DOCENT_SOAK") == "full"


def runs(sample: int, full: int) -> int:
    """How often to do something."""
    return full if FULL else sample
