"""
Learns what tells the kind of a letter (`src/moves/infer-kind.ts`), a row of weights a kind. What a letter is about, as the mean of its sentences'
vectors, is learned from the annotated letters too, which are many; how much that counts beside the moves, the layout and the requests only from
labelled letters that the reader which tells their signs has never seen. See README.md.

    npx tsx scripts/kinds.ts 0 > kinds-0.json     # with the model of the reader that learned the first half
    npx tsx scripts/kinds.ts 1 > kinds-1.json     # and of the other
    python3 training/kinds.py kinds-0.json kinds-1.json
"""

import argparse
import re
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from corpus import KINDS, told_by_halves
from integers import write_integers

WEIGHTS = Path(__file__).parent.parent / "src/moves/infer-kind.weights.js"
# How dear a weight is, squared: of the vectors', and of the signs'.
DEAR_VECTOR, DEAR = 1e-4, 1e-3
# What the vectors say is weighed like the other signs, which are at most about 1.
SOFTER = 4


def fit(rows, kinds, counts, dear):
    """Multinomial logistic regression, each row counted so much."""
    weights = torch.zeros(len(KINDS), rows.shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = (F.cross_entropy(rows @ weights.T, kinds, reduction="none") * counts).sum() / counts.sum() + dear * (weights**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    return weights.detach()


def learned(signs, means, kinds, annotated, annotated_kinds, times):
    """Weights of the signs, and behind them of the mean vector."""
    scale = 1 / annotated.std()
    whole = lambda vectors: torch.cat([vectors * scale, torch.ones(len(vectors), 1)], 1)
    counts = torch.cat([torch.ones(len(annotated)), torch.full((len(means),), float(times))])
    about = fit(torch.cat([whole(annotated), whole(means)]), torch.cat([annotated_kinds, kinds]), counts, DEAR_VECTOR)
    about = (about - about.mean(0)) / SOFTER
    weights = fit(torch.cat([signs, whole(means) @ about.T], 1), kinds, torch.ones(len(signs)), DEAR)
    own, said = weights[:, : signs.shape[1]], weights[:, signs.shape[1] :] @ about
    # The last of a letter's own signs is always 1.
    own[:, -1] += said[:, -1]
    return torch.cat([own, said[:, :-1] * scale], 1)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("letters", nargs=2, type=Path, help="what scripts/kinds.ts printed")
    arguments.add_argument("--times", type=float, default=3, help="how often a letter that the encoder has not seen counts among the annotated ones")
    given = arguments.parse_args()
    parts = told_by_halves(given.letters)
    told = {name: [each for part in parts for each in part[name]] for name in ("letters", "annotated")}
    numbers = lambda some, name: torch.tensor([each[name] for each in some], dtype=torch.float32)
    kinds_of = lambda some: torch.tensor([KINDS.index(each["kind"]) for each in some])
    annotated, annotated_kinds = numbers(told["annotated"], "mean"), kinds_of(told["annotated"])
    rows, kinds = numbers(told["letters"], "signs"), kinds_of(told["letters"])
    signs, means = rows[:, : -annotated.shape[1]], rows[:, -annotated.shape[1] :]
    sets = np.array([re.sub(r"\d+$", "", letter["id"]) for letter in told["letters"]])
    right = 0
    for own in sorted(set(sets)):
        rest, left = torch.tensor(sets != own), torch.tensor(sets == own)
        weights = learned(signs[rest], means[rest], kinds[rest], annotated, annotated_kinds, given.times)
        right += int(((rows[left] @ weights.T).argmax(1) == kinds[left]).sum())
    print(f"kind told right for {right} of {len(kinds)} letters, each set by what was learned without it")
    write_integers(WEIGHTS, learned(signs, means, kinds, annotated, annotated_kinds, given.times))


if __name__ == "__main__":
    main()
