"""Writes small tables of weights as 16-bit integers, as `src/moves` reads them."""

import base64
import json

import corpus

# So many of them to one.
PARTS = 1000


def write_integers(file, weights):
    """`file`: a module that exports the weights, row by row, as base64, and the SHA-256 of what they were learned from."""
    integers = (weights * PARTS).round()
    if integers.abs().max() > 32767:
        raise SystemExit(f"A weight of {weights.abs().max():.0f} does not fit into 16 bits: make PARTS smaller.")
    stored = {
        "bytes": base64.b64encode(integers.numpy().astype("<i2").tobytes()).decode(),
        "parts": PARTS,
        "learnedFrom": corpus.weighed_digest(),
    }
    file.write_text(f"export default {json.dumps(stored, separators=(',', ':'))}\n")
