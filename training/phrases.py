"""
What single words and runs of two or three say for each move: logistic regression beside the encoder, which reads meaning better than wording
("wide & deep": Cheng et al., 2016). Buckets of hashed runs, exactly as src/encoder/phrases.ts makes them.
"""

import re
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

BITS = 15
# Runs that only one sentence has would teach that sentence.
LEAST = 2
# The pull of the weights towards zero, and how much the phrases' log-odds count beside the encoder's.
STRENGTH, SHARE = 60, 0.9


def runs(sentence):
    plain = sentence.lower().replace("’", "'")
    words = [re.sub(r"\d", "0", word) for word in re.findall(r"(?:[^\W_]|')+|[?!]", plain)]
    framed = ["^", *words, "$"]
    return {*words, *(" ".join(framed[at : at + size]) for size in (2, 3) for at in range(len(framed) - size + 1))}


def bucket(run):
    """FNV-1a, its first bits."""
    code = 0x811C9DC5
    for byte in run.encode():
        code = ((code ^ byte) * 0x01000193) & 0xFFFFFFFF
    return code >> (32 - BITS)


def matrix(sentences, counts):
    """A row a sentence, of length 1; `counts` says of a run whether its bucket counts."""
    places, values = [[], []], []
    for row, sentence in enumerate(sentences):
        own = sorted({bucket(run) for run in runs(sentence) if counts(run)})
        places[0] += [row] * len(own)
        places[1] += own
        values += [max(1, len(own)) ** -0.5] * len(own)
    return torch.sparse_coo_tensor(places, values, (len(sentences), 1 << BITS)).coalesce()


class Phrases:
    def __init__(self, sentences, labels):
        counts = Counter(run for sentence in sentences for run in runs(sentence))
        known = {run for run, count in counts.items() if count >= LEAST}
        x, y = matrix(sentences, known.__contains__), torch.tensor(labels, dtype=torch.float32)
        across = x.t().coalesce()
        weights = torch.zeros(1 << BITS, y.shape[1])
        bias = torch.log((y.mean(0) + 1e-4) / (1 - y.mean(0) + 1e-4))
        flat = torch.cat([weights.reshape(-1), bias]).requires_grad_()
        optimizer = torch.optim.LBFGS([flat], max_iter=120, history_size=10, line_search_fn="strong_wolfe")
        size = weights.numel()

        def closure():
            w, b = flat.detach()[:size].view_as(weights), flat.detach()[size:]
            scores = torch.sparse.mm(x, w) + b
            loss = F.binary_cross_entropy_with_logits(scores, y, reduction="sum") + (w**2).sum() / (2 * STRENGTH)
            off = torch.sigmoid(scores) - y
            flat.grad = torch.cat([(torch.sparse.mm(across, off) + w / STRENGTH).reshape(-1), off.sum(0)])
            return loss

        optimizer.step(closure)
        self.weights = flat.detach()[:size].view_as(weights) * SHARE
        self.bias = flat.detach()[size:] * SHARE
        # Of a user's sentence only the bucket of a run is known: all that fall into one that was learned count.
        self.used = {bucket(run) for run in known}

    def scores(self, sentences):
        return (torch.sparse.mm(matrix(sentences, lambda run: bucket(run) in self.used), self.weights) + self.bias).numpy()
