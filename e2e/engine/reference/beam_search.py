"""Writes shared/generate/fixtures/beam-search.json: what transformers' own beam search chooses, and every distribution it saw.

    python e2e/engine/reference/beam_search.py

A random-weight T5 with 24 tokens is searched with several settings. The fixture holds, for each source and each prefix
that the searches visited, the best continuations, so that the arithmetic of beam-search.ts can be replayed without a model.
"""

import json
from pathlib import Path

import torch
import transformers

OUT = Path(__file__).parents[3] / "shared/generate/fixtures/beam-search.json"
START, END, END_BIAS, VOCABULARY, MAXIMUM_TOKENS = 0, 1, 1.3, 24, 12
SOURCES = ([5, 17, 20, 3, 1], [9, 8, 22, 4, 4, 11, 1], [2, 1], [19, 7, 7, 21, 1], [13, 6, 23, 10, 18, 5, 1])
SETTINGS = [(beams, penalty, 0) for beams in (1, 2, 4) for penalty in (-0.5, 0.0, 1.2, 2.0)]
SETTINGS += [(beams, 2.0, size) for beams in (1, 4) for size in (1, 2, 3)]
CONTINUATIONS = 20


def random_t5() -> transformers.T5ForConditionalGeneration:
    torch.manual_seed(5)
    config = transformers.T5Config(
        vocab_size=VOCABULARY, d_model=16, d_kv=8, d_ff=24, num_layers=1, num_decoder_layers=2, num_heads=2,
        feed_forward_proj="gated-gelu", decoder_start_token_id=START, eos_token_id=END, pad_token_id=0, dropout_rate=0.0,
        tie_word_embeddings=False,
    )
    model = transformers.T5ForConditionalGeneration(config).eval()
    for parameter in model.parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, 0.0, 0.5)
    # Sequences must end at several lengths, or the fixture would show nothing of ending.
    # The start token never comes up, as in real models: transformers counts it when it looks for repeats.
    model.lm_head.bias = torch.nn.Parameter(torch.eye(VOCABULARY)[END] * END_BIAS - torch.eye(VOCABULARY)[START] * 100)
    return model


def main() -> None:
    model = random_t5()
    searches, prefixes = [], {}
    for index, source in enumerate(SOURCES):
        forward = model.forward

        def recording(*args, **kwargs):
            output = forward(*args, **kwargs)
            for row, prefix in enumerate(kwargs["decoder_input_ids"].tolist()):
                log_probs, tokens = torch.log_softmax(output.logits[row, -1].double(), -1).topk(CONTINUATIONS)
                key = " ".join(map(str, [index, *prefix[1:]]))
                prefixes[key] = [tokens.tolist(), [round(value, 7) for value in log_probs.tolist()]]
            return output

        model.forward = recording
        for beams, penalty, size in SETTINGS:
            output = model.generate(
                torch.tensor([source]), num_beams=beams, num_return_sequences=beams, length_penalty=penalty,
                no_repeat_ngram_size=size,
                max_new_tokens=MAXIMUM_TOKENS, early_stopping=False, do_sample=False, use_cache=False,
                return_dict_in_generate=True, output_scores=True,
            )
            hypotheses = []
            for row, sequence in enumerate(output.sequences.tolist()):
                tokens = sequence[1:]
                tokens = tokens[: tokens.index(END) + 1] if END in tokens else tokens[:MAXIMUM_TOKENS]
                hypotheses.append({"tokens": tokens, "score": output.sequences_scores[row].item() if beams > 1 else None})
            searches.append({"source": index, "beams": beams, "lengthPenalty": penalty, "noRepeatNgram": size, "hypotheses": hypotheses})
        model.forward = forward
    versions = f"transformers {transformers.__version__}, torch {torch.__version__}"
    fixture = {
        "madeBy": f"e2e/engine/reference/beam_search.py with {versions}",
        "endToken": END, "maximumTokens": MAXIMUM_TOKENS, "continuations": prefixes, "searches": searches,
    }
    OUT.write_text(json.dumps(fixture, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
