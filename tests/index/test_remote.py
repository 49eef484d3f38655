"""Vectors from a server are those of the model behind it; what it does wrong is said in one sentence."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import pytest

from index.engine import Engine, open_engine
from index.errors import EngineError

Answer = Callable[[dict[str, Any], str | None], tuple[int, Any]]


@pytest.fixture
def served() -> Iterator[Callable[[Answer], str]]:
    """Starts a server that answers with a function; its address."""
    running: list[ThreadingHTTPServer] = []

    def start(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                status, body = (
                    answer(asked, self.headers["Authorization"]) if self.path == "/v1/embeddings" else (404, {})
                )
                content = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        running.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/v1#intfloat/multilingual-e5-small"

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


def backed_by(engine: Engine) -> Answer:
    """A server that runs an engine; prompts come with the texts, lengths are left as somebody likes, order as well."""

    def answer(asked: dict[str, Any], _key: str | None) -> tuple[int, Any]:
        rows = []
        for index, text in enumerate(asked["input"]):
            role, _, rest = text.partition(": ")
            (vector,) = (engine.embed_queries if role == "query" else engine.embed_passages)([rest])
            rows.append({"index": index, "embedding": (vector * 3).tolist()})
        return 200, {"data": rows[::-1], "model": asked["model"]}

    return answer


def test_vectors_are_those_of_the_model_behind_it(served: Callable[[Answer], str], real_engine: Engine) -> None:
    """Also of more texts than one request takes, and of none."""
    remote = open_engine(served(backed_by(real_engine)), None)  # type: ignore[arg-type]
    texts = [f"The museum has {count} rooms." for count in range(70)]
    heard: list[int] = []
    assert np.allclose(remote.embed_passages(texts, heard.append), real_engine.embed_passages(texts), atol=1e-5)
    assert np.allclose(remote.embed_queries(["Wer zahlt?"]), real_engine.embed_queries(["Wer zahlt?"]), atol=1e-5)
    assert (sum(heard), remote.dimension, remote.embed_queries([]).shape) == (70, 384, (0, 384))
    assert remote.fingerprint == open_engine(served(backed_by(real_engine)), None).fingerprint  # type: ignore[arg-type]


def test_a_key_is_shown_to_the_server_and_to_nobody_else(served: Callable[[Answer], str]) -> None:
    with pytest.raises(EngineError) as refused:
        open_engine(served(lambda _asked, key: (200 if key == "Bearer k-4711" else 401, {})), None, key="k-4712")  # type: ignore[arg-type]
    assert "k-4712" not in str(refused.value)


@pytest.mark.parametrize(
    "answer",
    [
        (500, {}),
        (200, b"<html>"),
        (200, {}),
        (200, {"data": []}),
        (200, {"data": [{"index": 0, "embedding": [0, 0]}]}),
        (200, {"data": [{"index": 0, "embedding": ["x"]}]}),
    ],
)
def test_what_is_no_vector_is_refused_in_one_sentence(served: Callable[[Answer], str], answer: tuple[int, Any]) -> None:
    with pytest.raises(EngineError, match=r"^The embedding server at 127.0.0.1 does not answer as it should"):
        open_engine(served(lambda _asked, _key: answer), None)  # type: ignore[arg-type]


def test_a_server_that_is_not_there_is_refused(tmp_path: object) -> None:
    with pytest.raises(EngineError, match="check that it runs"):
        open_engine("http://127.0.0.1:9/v1#e5", None)  # type: ignore[arg-type]
