"""Median time of a whole text in PyTorch: transformers_speed.py MODEL_FOLDER PROMPT RUNS THREADS → JSON of milliseconds."""

import json
import statistics
import sys
import time
from pathlib import Path

import torch
from radtrain.finetune import load_folder

folder, prompt, runs, threads = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
torch.set_num_threads(threads)
model, tokenizer = load_folder(Path(folder))
model.eval()


def median_ms(beams: int) -> float:
    times = []
    for _ in range(runs + 3):
        started = time.perf_counter()
        ids = tokenizer(prompt, return_tensors="pt")["input_ids"]
        penalty = {"length_penalty": 1.2} if beams > 1 else {}
        mask = torch.ones_like(ids)
        tokens = model.generate(
            input_ids=ids, attention_mask=mask, num_beams=beams, max_new_tokens=128, do_sample=False, **penalty
        )
        tokenizer.decode(tokens[0], skip_special_tokens=True)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times[3:])


with torch.inference_mode():
    print(json.dumps({"greedy": median_ms(1), "beam 4": median_ms(4)}))
