"""Engines: what every one promises, that the shipped one agrees with its reference, and that its folder is whole."""

import contextlib
import hashlib
import json
import os
import signal
import struct
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engine import Engine, open_engine
from index.engine.build import build, fingerprint, is_whole
from index.engine.compact import BATCH_TOKENS, batches
from index.engine.hashing import HashingEngine
from index.engine.once import made_once
from index.engine.packed import BLOCK, parse_packed
from index.engine.unpack import read_weights, unpack
from index.errors import EngineError

ROOT = Path(__file__).parents[2]

# One question and the passage that answers it, in ten languages, and a third sentence about something else.
TRIPLES = [
    ("Which licence suits photos of old paintings?", "Photos of works out of copyright stay free.", "It rains."),
    ("Welche Lizenz passt zu Fotos alter Gemälde?", "Fotos gemeinfreier Werke bleiben frei.", "Es regnet heute."),
    ("Comment améliorer nos métadonnées ?", "Un vocabulaire contrôlé améliore les métadonnées.", "Il pleut."),
    ("¿Puede la IA describir imágenes?", "Un modelo puede escribir textos alternativos.", "Hoy llueve mucho."),
    ("Πώς προστατεύουμε τα δεδομένα των επισκεπτών;", "Ο ΓΚΠΔ ισχύει και για τα μουσεία.", "Σήμερα βρέχει."),
    ("Kto płaci za digitalizację zbiorów?", "Digitalizację finansują programy unijne.", "Dzisiaj pada deszcz."),
    ("Miten tekoäly tunnistaa käsialaa?", "Käsialantunnistus lukee vanhoja kirjeitä.", "Tänään sataa."),
    ("Mi az a metaadat?", "A metaadat a gyűjtemény tárgyait írja le.", "Ma esik az eső."),
    ("Cum folosesc muzeele inteligența artificială?", "Muzeele o folosesc la catalogare.", "Astăzi plouă."),
    ("Как музеи используют ИИ?", "ИИ помогает музеям описывать коллекции.", "Сегодня идёт дождь."),
]
SENTENCES = [sentence for triple in TRIPLES for sentence in triple]


@pytest.fixture(params=["hashing", "default"])
def engine(request: pytest.FixtureRequest, hashing: Engine) -> Engine:
    """The toy and the real one: both keep every promise of the protocol."""
    if request.param == "hashing":
        return hashing
    chosen: Engine = request.getfixturevalue("real_engine")
    return chosen


@pytest.fixture(scope="session")
def reference(model_folder: Path) -> Engine:
    """The same weights in full floats, run by sentence-transformers; unpacked once beside the model."""
    return open_engine(str(unpack(model_folder.with_name("reference"))), model_folder)


# What every engine promises


def test_vectors_have_the_promised_shape_and_unit_length(engine: Engine) -> None:
    for vectors in (engine.embed_queries(SENTENCES), engine.embed_passages(SENTENCES)):
        assert (np.float32, (30, engine.dimension)) == (vectors.dtype, vectors.shape)
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_vectors(engine: Engine) -> None:
    assert (0, engine.dimension) == engine.embed_queries([]).shape
    assert (0, engine.dimension) == engine.embed_passages([]).shape


@pytest.mark.parametrize("text", ["", "   ", "\n", "🦖", "\ud800", "\x00", "word " * 3000, "</s><pad>"])
def test_any_text_at_all_has_a_vector(engine: Engine, text: str) -> None:
    assert np.isfinite(engine.embed_queries([text])).all()


def test_a_text_has_the_same_vector_alone_and_in_company(engine: Engine) -> None:
    """Long neighbours, and so padding, change nothing."""
    together = engine.embed_passages([*SENTENCES, "A much longer text than the others. " * 40])[:-1]
    alone = np.concatenate([engine.embed_passages([sentence]) for sentence in SENTENCES])
    assert (together * alone).sum(axis=1).min() > 0.9999


def test_white_space_does_not_count(engine: Engine) -> None:
    np.testing.assert_allclose(
        engine.embed_queries(["What is AI?"]), engine.embed_queries(["  What\nis \t AI? "]), atol=1e-5
    )


def test_progress_adds_up(engine: Engine) -> None:
    done: list[int] = []
    engine.embed_passages(SENTENCES * 5, done.append)
    assert 150 == sum(done)


def test_several_threads_may_ask_at_once(engine: Engine) -> None:
    expected = engine.embed_queries(SENTENCES)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(engine.embed_queries, [SENTENCES] * 4):
            np.testing.assert_allclose(found, expected, atol=1e-5)


# The toy


@given(st.lists(st.text(max_size=40), max_size=4))
def test_hashing_is_deterministic_and_of_unit_length(texts: list[str]) -> None:
    first, second = HashingEngine().embed_queries(texts), HashingEngine().embed_passages(texts)
    np.testing.assert_array_equal(first, second)
    np.testing.assert_allclose(np.linalg.norm(first, axis=1), np.ones(len(texts)), atol=1e-5)


def test_hashing_finds_shared_words(hashing: Engine) -> None:
    question, near, far = hashing.embed_queries(["museum loans", "Loans of a museum", "weather report"])
    assert question @ near > 0.5 > question @ far


# The shipped model against its reference


@pytest.mark.filterwarnings("ignore")
def test_the_default_engine_agrees_with_sentence_transformers(real_engine: Engine, reference: Engine) -> None:
    """The figures of docs/architecture.md are higher still; a processor without VNNI may lose a little."""
    for embed in ("embed_queries", "embed_passages"):
        ours, theirs = getattr(real_engine, embed)(SENTENCES), getattr(reference, embed)(SENTENCES)
        assert (ours * theirs).sum(axis=1).min() > 0.999


@pytest.mark.filterwarnings("ignore")
def test_the_default_engine_finds_what_the_reference_finds(real_engine: Engine, reference: Engine) -> None:
    found = [
        (engine.embed_queries([question for question, _, _ in TRIPLES]) @ engine.embed_passages(SENTENCES).T).argmax(1)
        for engine in (reference, real_engine)
    ]
    np.testing.assert_array_equal(*found)


def test_vectors_of_this_fingerprint_stay_what_they_were(real_engine: Engine) -> None:
    """If this fails on purpose, change SCHEME in build.py: stored vectors of the old kind must not be mixed in."""
    assert "multilingual-e5-small/int8/a746da11ea8f" == real_engine.fingerprint == fingerprint()
    golden = [0.013, -0.009, -0.088, -0.019, 0.023, -0.068, 0.044, 0.081, 0.017, -0.027, 0.037, 0.002]
    np.testing.assert_allclose(real_engine.embed_queries(["What is metadata?"])[0, :12], golden, atol=0.005)


def test_an_answer_is_nearer_than_the_weather(real_engine: Engine) -> None:
    for question, answer, weather in TRIPLES:
        near, far = real_engine.embed_passages([answer, weather]) @ real_engine.embed_queries([question])[0]
        assert near > far, question


def test_batches_hold_each_text_once_and_keep_the_budget() -> None:
    lengths = [7, 500, 3, 90, 90, 512, 1, 40] * 5
    groups = list(batches(lengths, BATCH_TOKENS))
    assert list(range(40)) == sorted(place for group in groups for place in group)
    assert all(len(group) * max(lengths[place] for place in group) <= BATCH_TOKENS for group in groups)
    assert [[0]] == list(batches([600], BATCH_TOKENS))


# Its folder


def test_a_model_is_made_once_and_tells_its_progress(tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    folder = build(tmp_path / "data" / "model", lambda *step: steps.append(step))
    assert ("model ready", 3, 3) == steps[-1]
    assert is_whole(folder)
    build(folder, lambda *step: pytest.fail("made twice"))


def test_a_damaged_folder_is_made_again(tmp_path: Path) -> None:
    folder = build(tmp_path / "model")
    (folder / "model.onnx").write_bytes(b"not a network")
    assert not is_whole(folder)
    assert (384,) == open_engine("default", folder).embed_queries(["It works again."])[0].shape


def test_a_folder_that_cannot_be_written_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EngineError, match=r"^The model cannot be written to .*\.$"):
        open_engine("default", tmp_path / "file" / "model")


def test_a_killed_maker_leaves_nothing_half_made(tmp_path: Path) -> None:
    """The next one sweeps up what was left and makes the folder whole."""
    killed = (
        "import sys, time; from pathlib import Path; from index.engine.once import made_once\n"
        "def make(folder):\n"
        "    (folder / 'part').write_text('half'); print('writing', flush=True); time.sleep(60)\n"
        f"made_once(Path({str(tmp_path / 'model')!r}), lambda folder: (folder / 'part').exists(), make)"
    )
    with subprocess.Popen([sys.executable, "-c", killed], cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert b"writing\n" == process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
    assert not (tmp_path / "model").exists()
    made_once(tmp_path / "model", lambda folder: (folder / "part").exists(), _make_part)
    assert {"model", "model.lock"} >= {path.name for path in tmp_path.iterdir()}
    assert "whole" == (tmp_path / "model" / "part").read_text()


def test_a_maker_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "part").write_text("half")
        raise EngineError("Out of clay.")

    with pytest.raises(EngineError, match="clay"):
        made_once(tmp_path / "model", lambda folder: folder.exists(), fail)
    assert {"model.lock"} >= {path.name for path in tmp_path.iterdir()}


def test_two_makers_at_once_make_one_folder(tmp_path: Path) -> None:
    made: list[Path] = []

    def slowly(folder: Path) -> None:
        made.append(folder)
        time.sleep(0.3)
        _make_part(folder)

    with ThreadPoolExecutor(2) as pool:
        for _ in range(2):
            pool.submit(made_once, tmp_path / "model", lambda folder: (folder / "part").exists(), slowly)
    assert 1 == len(made)
    assert "whole" == (tmp_path / "model" / "part").read_text()


def _make_part(folder: Path) -> None:
    (folder / "part").write_text("whole")


# The packed file


def packed_bytes() -> bytes:
    """A tiny model in the packed format: 32 wide, no layers to speak of, five word pieces."""
    pieces = [b"<s>", b"<pad>", b"</s>", b"<unk>", "▁a".encode()]
    ends = np.cumsum([0, *map(len, pieces)]).astype("<u4")
    head = b"E5S1" + struct.pack("<I7ifi", 1, 32, 1, 2, 64, 5, 16, 2, 1e-12, BLOCK)
    words = struct.pack("<5iQ", 5, 0, 2, 1, 3, int(ends[-1])) + ends.tobytes() + np.zeros(5, "<f4").tobytes()
    sizes = {"emb.word": 160, "emb.pos": 512, "emb.type": 64, "emb.ln.w": 32, "emb.ln.b": 32}
    sizes |= {f"l0.{name}.w": 1024 for name in ("q", "k", "v", "ao")} | {"l0.fi.w": 2048, "l0.fo.w": 2048}
    sizes |= {f"l0.{name}.b": 32 for name in ("q", "k", "v", "ao", "fo", "aln", "oln")} | {"l0.fi.b": 64}
    sizes |= {"l0.aln.w": 32, "l0.oln.w": 32}
    table, data = b"", b""
    before = len(head + words) + sum(map(len, pieces)) + 8 + 4 + sum(23 + len(name) for name in sizes)
    for name, size in sizes.items():
        blocked = name == "emb.word" or (name.endswith(".w") and "ln" not in name)
        block = np.float16(0.5).tobytes() + bytes([0x79] * 16)
        part = block * (size // BLOCK) if blocked else np.ones(size, "<f4").tobytes()
        table += struct.pack("<H", len(name)) + name.encode()
        table += struct.pack("<BIQQ", blocked, size, before + len(data), len(part))
        data += part
    return head + words + b"".join(pieces) + struct.pack("<iI", 0, 0) + struct.pack("<i", len(sizes)) + table + data


def test_a_packed_model_is_read_back() -> None:
    packed = parse_packed(packed_bytes())
    assert [("<s>", 0.0), ("▁a", 0.0)] == [packed.vocabulary.pieces[0], packed.vocabulary.pieces[4]]
    words = packed.floats("emb.word", 5, 32)
    assert (0.5, -0.5) == (words[0, 0], words[0, 16])  # low nibble 9, high nibble 7, in steps of a half


def test_a_packed_model_becomes_an_ordinary_folder(tmp_path: Path) -> None:
    file = tmp_path / "tiny.bin"
    file.write_bytes(packed_bytes())
    folder = unpack(tmp_path / "tiny", file, hashlib.sha256(packed_bytes()).hexdigest())
    assert 32 == json.loads((folder / "config.json").read_text())["hidden_size"]
    assert "query: " == json.loads((folder / "config_sentence_transformers.json").read_text())["prompts"]["query"]
    assert "MIT" in (folder / "README.md").read_text()


@pytest.mark.parametrize("kept", [0, 3, 4, 20, 44, 60, 90, 110, 130, 400, 3000, -1])
def test_a_packed_file_cut_short_is_refused(kept: int) -> None:
    with pytest.raises(EngineError, match="damaged"):
        parse_packed(packed_bytes()[:kept])


@given(place=st.integers(0, 1400), byte=st.integers(0, 255))
def test_a_changed_byte_is_an_engine_error_or_harmless(place: int, byte: int) -> None:
    """Never another exception; whether the weights are the right ones is for the check sum to say."""
    data = bytearray(packed_bytes())
    data[place] = byte
    with contextlib.suppress(EngineError):
        parse_packed(bytes(data))


def test_an_unknown_packed_file_is_refused(tmp_path: Path) -> None:
    """Whole, but not the weights the figures were measured with."""
    file = tmp_path / "other.bin"
    file.write_bytes(packed_bytes())
    with pytest.raises(EngineError, match="not the file that Docent was measured with"):
        read_weights(file)


def test_a_missing_packed_file_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"cannot be read: .*gone\.bin\.$"):
        read_weights(tmp_path / "gone.bin")


# Opening


@pytest.mark.filterwarnings("ignore")
def test_a_model_not_to_be_had_is_an_error_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(EngineError, match=r'cannot be loaded: name a .* or "default"\.$'):
        open_engine(str(tmp_path / "no-model"), tmp_path)


@pytest.mark.parametrize(
    ("does", "forbidden"),
    [
        ("import index.engine", "torch transformers sentence_transformers onnxruntime onnx tokenizers"),
        ("from index.engine import open_engine; open_engine('hashing', None)", "torch onnxruntime tokenizers"),
        ("import index.engine.compact", "torch transformers sentence_transformers onnx"),
        ("import index.engine.reference", "torch transformers sentence_transformers"),
    ],
)
def test_heavy_libraries_come_late(does: str, forbidden: str) -> None:
    asked = f"import sys; {does}; print(*sorted(set({forbidden.split()!r}) & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "" == run.stdout.strip()
