"""How we find and quote: passages, embeddings, hybrid search, answers, evaluation. No Discord."""
