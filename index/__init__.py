"""How we find and quote: passages, embeddings, hybrid search, answers, evaluation. No Discord."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""Set before numpy is loaded: the products here are small, and waiting for a second thread costs more than the work;
with fifty questions at once it took the cores from the model."""
