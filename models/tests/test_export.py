from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from conftest import random_copying_t5, random_t5
from transformers import PreTrainedTokenizerFast, T5ForConditionalGeneration

from radtrain.copying_t5 import CopyingT5
from radtrain.data import Pair
from radtrain.errors import ParityError
from radtrain.export import (
    TOLERANCES,
    GraphRunner,
    Parity,
    check_graphs,
    check_parity,
    export_graphs,
    measure_parity,
    quantize_graphs,
)
from radtrain.suppressed import suppressed_tokens

KINDS: dict[str, Callable[[int], T5ForConditionalGeneration]] = {
    "tied": lambda size: random_t5(size, tied=True, activation="gated-gelu"),
    "flan": lambda size: random_t5(size, tied=False, activation="gated-gelu"),
    "relu": lambda size: random_t5(size, tied=True, activation="relu"),
    "copying": random_copying_t5,
}


@dataclass(frozen=True)
class Exported:
    model: T5ForConditionalGeneration
    never: list[int]
    folder: Path
    """With a folder a precision."""

    @property
    def runner(self) -> GraphRunner:
        return GraphRunner(self.folder / "fp32", self.model)


@pytest.fixture(scope="module", params=KINDS)
def exported(
    request: pytest.FixtureRequest, tokenizer: PreTrainedTokenizerFast, tmp_path_factory: pytest.TempPathFactory
) -> Exported:
    """A model of each kind, as graphs; exporting takes seconds."""
    model = KINDS[request.param](len(tokenizer))
    never = suppressed_tokens(tokenizer, len(tokenizer))
    folder = tmp_path_factory.mktemp(request.param)
    export_graphs(model, never, folder / "fp32")
    quantize_graphs(folder / "fp32", folder / "int8")
    return Exported(model, never, folder)


def test_graphs_compute_what_the_model_computes(
    exported: Exported, pairs: list[Pair], tokenizer: PreTrainedTokenizerFast
) -> None:
    check_graphs(exported.folder / "fp32")
    for graph in exported.folder.rglob("*.onnx"):
        assert b".py" not in graph.read_bytes(), "names a file of this machine"
    prompts = [pair.prompt for pair in pairs[:4]]
    for precision, tolerance in TOLERANCES.items():
        parity = measure_parity(exported.model, tokenizer, exported.folder / precision, prompts)
        check_parity(parity, tolerance)
        assert parity.tokens > 50, asdict(parity)


def test_only_a_copying_models_graphs_carry_a_pointer(exported: Exported) -> None:
    encoder, step = exported.runner.encoder, exported.runner.step
    given = [output.name for output in encoder.get_outputs()]
    cross = [name for layer in range(2) for name in (f"cross_key_{layer}", f"cross_value_{layer}")]
    copying = isinstance(exported.model, CopyingT5)
    assert given == [*cross, *(["copy_key", "copy_ids"] if copying else [])]
    assert [taken.name for taken in step.get_inputs()] == ["input_ids", "slots", "cache", *given]
    if copying:
        encoded = exported.runner.encode([7, 8, 1])
        assert (encoded["copy_key"].dtype, encoded["copy_key"].shape) == (np.float32, (64, 3))
        assert (encoded["copy_ids"].dtype, encoded["copy_ids"].tolist()) == (np.int64, [7, 8, 1])


def test_every_matrix_product_with_trained_weights_is_int8(exported: Exported) -> None:
    for name in ("encoder.onnx", "step.onnx"):
        assert trained_products(exported.folder / "fp32" / name) > 4
        assert trained_products(exported.folder / "int8" / name) == 0


def trained_products(path: Path) -> int:
    """How many matrix products of a graph have weights in full precision."""
    graph = onnx.load(path).graph
    weights = {tensor.name for tensor in graph.initializer}
    return sum(node.op_type in ("MatMul", "Gemm") and bool(weights & set(node.input)) for node in graph.node)


@torch.inference_mode()
def test_graphs_hold_for_a_prompt_of_any_length(exported: Exported) -> None:
    target = [5, 9, 1]
    for length in (1, 2, 200, 512):
        source = torch.tensor([[3 + position % 40 for position in range(length)]])
        logits = exported.model(
            input_ids=source,
            attention_mask=torch.ones_like(source),
            decoder_input_ids=torch.tensor([[0, *target[:-1]]]),
        ).logits[0]
        expected = logits.log_softmax(dim=-1).numpy()
        assert np.abs(exported.runner.log_probs(source[0].tolist(), target) - expected).max() < 1e-3


def test_beams_read_their_own_past_through_the_slots(exported: Exported) -> None:
    """Two beams with different pasts in one call give what each gives alone, wherever their slots lie."""
    runner = exported.runner
    source, pasts = [7, 8, 9, 1], ([0, 11, 12], [0, 21, 22])
    alone = [runner.log_probs(source, [*past[1:], 30])[-1] for past in pasts]
    encoded = runner.encode(source)
    cache = np.zeros((0, 16), dtype=np.float32)
    for position in range(3):
        # Beam b's row of position p is in slot 2p + b: both beams' rows are appended after each step.
        slots = np.array([[2 * earlier + beam for earlier in range(position)] for beam in range(2)], dtype=np.int64)
        feeds = {"input_ids": np.array([[past[position]] for past in pasts]), "slots": slots.reshape(2, position)}
        new_rows, together = runner.step.run(["new_rows", "log_probs"], {**feeds, "cache": cache, **encoded})
        cache = np.concatenate([cache, new_rows.reshape(-1, 16)])
    assert np.abs(together - np.stack(alone)).max() < 1e-4


def test_suppressed_tokens_never_come_up(exported: Exported, tokenizer: PreTrainedTokenizerFast) -> None:
    assert {0, 2} < set(exported.never)
    assert tokenizer.eos_token_id not in exported.never
    feeds = {
        "input_ids": np.array([[0]]),
        "slots": np.zeros((1, 0), dtype=np.int64),
        "cache": np.zeros((0, 16), dtype=np.float32),
    }
    # The prompt holds what may not be copied.
    encoded = exported.runner.encode([5, *exported.never[:3], 1])
    top_ids = exported.runner.step.run(["top_ids"], {**feeds, **encoded})[0]
    assert not set(top_ids[0].tolist()) & set(exported.never)


def test_a_graph_that_differs_is_refused() -> None:
    good = Parity(100, 1e-5, 1e-6, 1.0, 0.0)
    check_parity(good, 1e-3)
    with pytest.raises(ParityError, match=r"differ by up to 0\.5"):
        check_parity(Parity(100, 0.5, 0.1, 1.0, 0.0), 1e-3)
    with pytest.raises(ParityError, match="margin"):
        check_parity(Parity(100, 1e-5, 1e-6, 0.9, 1.0), 1e-3)
