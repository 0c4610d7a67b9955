"""Makes the model package that the engine's tests run, and what transformers itself generates from it.

    bash models/environment.sh python e2e/engine/reference/tiny_t5.py

A T5 of some 30,000 random weights with a tokenizer learnt from examples/. It writes nonsense, but every decision of the
search is there: beams that change places, sequences that end at many lengths, and some that never end.
Writes main/inference/fixtures/tiny-t5/ (the package) and main/inference/fixtures/tiny-t5.reference.json.
"""

import json
import tempfile
from pathlib import Path

import torch
import transformers
from radtrain.data import IMPRESSION_PROMPT
from radtrain.export import export_graphs
from radtrain.suppressed import suppressed_tokens
from radtrain.package import build_package
from radtrain.tokenizer import train_tokenizer

ROOT = Path(__file__).parents[3]
FIXTURES = ROOT / "main/inference/fixtures"
END, MAXIMUM_TOKENS = 1, 40
END_LOGIT = 7.0
FINDINGS = (
    "The lungs are clear. The heart is normal in size.",
    "Small right pleural effusion with adjacent basilar opacity. No pneumothorax.",
    "There is a 4 mm nodule in the left upper lobe, unchanged. Degenerative changes of the thoracic spine.",
)
SETTINGS = [(1, 1.0), (2, 0.0), (4, 1.2), (8, 1.0)]
"""Beams and length penalty."""


def random_t5(vocabulary_size: int) -> transformers.T5ForConditionalGeneration:
    torch.manual_seed(11)
    config = transformers.T5Config(
        vocab_size=vocabulary_size, d_model=24, d_kv=8, d_ff=32, num_layers=2, num_decoder_layers=2, num_heads=3,
        feed_forward_proj="gated-gelu", decoder_start_token_id=0, eos_token_id=END, pad_token_id=0, dropout_rate=0.0,
        tie_word_embeddings=False,
    )
    model = transformers.T5ForConditionalGeneration(config).eval()
    for parameter in model.parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, 0.0, 0.6)
    return model


@torch.inference_mode()
def let_it_end(model: transformers.T5ForConditionalGeneration, source: list[int]) -> None:
    """Points the end token's output weights along the mean state of the decoder, so that sequences end now and then."""
    target = torch.randint(3, model.config.vocab_size, (1, 64))
    output = model(input_ids=torch.tensor([source]), decoder_input_ids=target, output_hidden_states=True)
    mean = output.decoder_hidden_states[-1][0].mean(dim=0)
    model.lm_head.weight[END] = END_LOGIT * mean / mean.square().sum()


def main() -> None:
    transformers.logging.set_verbosity_error()
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
    tokenizer = train_tokenizer(texts, 200)
    model = random_t5(len(tokenizer))
    prompts = [IMPRESSION_PROMPT.format(findings=findings) for findings in FINDINGS]
    let_it_end(model, tokenizer(prompts[0])["input_ids"])
    never = suppressed_tokens(tokenizer, model.config.vocab_size)

    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        export_graphs(model, never, folder / "graphs/fp32")
        model.save_pretrained(folder / "model")
        tokenizer.save_pretrained(folder / "model")
        (folder / "MODEL_CARD.md").write_text("# Tiny T5\n\nRandom weights, for the engine's tests.\n")
        (folder / "LICENSE").write_text("Made for this project; the project's licence applies.\n")
        description = {
            "name": "tiny-t5", "version": "1.0.0", "title": "Tiny T5 with random weights",
            "scope": {"modalities": ["XR"], "bodyParts": ["CHEST"], "languages": ["en"], "summary": "Tests of the engine."},
            "licence": "Apache-2.0", "training_data": "None: random weights.", "minimum_program_version": "0.1.0",
            "generation": {"beams": 4, "maximumTokens": MAXIMUM_TOKENS, "lengthPenalty": 1.2, "noRepeatNgram": 0},
            "lower_case": False, "documents": ".",
        }
        (folder / "description.json").write_text(json.dumps(description))
        build_package(
            folder / "model", folder / "graphs", ["fp32"], folder / "description.json", [], "0" * 64, FIXTURES / "tiny-t5"
        )

    searches = []
    for prompt in prompts:
        source = tokenizer(prompt)["input_ids"]
        for beams, penalty in SETTINGS:
            output = model.generate(
                torch.tensor([source]), num_beams=beams, num_return_sequences=beams, length_penalty=penalty,
                max_new_tokens=MAXIMUM_TOKENS, early_stopping=False, do_sample=False, suppress_tokens=never,
                return_dict_in_generate=True, output_scores=True,
            )
            candidates = []
            for row, sequence in enumerate(output.sequences.tolist()):
                tokens = sequence[1:]
                tokens = tokens[: tokens.index(END) + 1] if END in tokens else tokens[:MAXIMUM_TOKENS]
                candidates.append({
                    "tokens": tokens,
                    "text": tokenizer.decode(tokens, skip_special_tokens=True),
                    "score": output.sequences_scores[row].item() if beams > 1 else None,
                })
            searches.append({
                "prompt": prompt, "promptTokens": source, "beams": beams, "lengthPenalty": penalty,
                "maximumTokens": MAXIMUM_TOKENS, "candidates": candidates,
            })
    versions = f"transformers {transformers.__version__}, torch {torch.__version__.split('+')[0]}"
    reference = {"madeBy": f"e2e/engine/reference/tiny_t5.py with {versions}", "searches": searches}
    (FIXTURES / "tiny-t5.reference.json").write_text(json.dumps(reference, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
