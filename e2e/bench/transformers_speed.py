"""Median time of a whole draft in PyTorch: transformers_speed.py MODEL_FOLDER PROMPT RUNS → JSON of milliseconds."""

import json
import statistics
import sys
import time

import torch
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

folder, prompt, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
model = AutoModelForSeq2SeqLM.from_pretrained(folder, local_files_only=True).eval()
tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)


def median_ms(beams: int) -> float:
    times = []
    for _ in range(runs + 3):
        started = time.perf_counter()
        ids = tokenizer(prompt, return_tensors="pt")["input_ids"]
        penalty = {"length_penalty": 1.2} if beams > 1 else {}
        tokens = model.generate(input_ids=ids, num_beams=beams, max_new_tokens=128, do_sample=False, **penalty)
        tokenizer.decode(tokens[0], skip_special_tokens=True)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times[3:])


with torch.inference_mode():
    print(json.dumps({"greedy": median_ms(1), "beam 4": median_ms(4)}))
