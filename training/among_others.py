"""
Learns how the sentences of a letter are weighed against one another: what is believed of each alone is corrected by what surrounds it
(`src/moves/among-others.ts`), linearly, a row of weights a move. See README.md.

    npx tsx scripts/among-others.ts 0 > letters-0.json     # with the model of the reader that learned the first half
    npx tsx scripts/among-others.ts 1 > letters-1.json     # and of the other
    python3 training/among_others.py letters-0.json letters-1.json
"""

import argparse
import re
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from corpus import KINDS, told_by_halves
from integers import write_integers

WEIGHTS = Path(__file__).parent.parent / "src/moves/among-others.weights.js"
FOLDS, HALVES = 5, 8
DEARER_BY_KIND, DEARER_BY_VECTOR = 20, 5
# A plain sentence stands in its letter by chance, and is worth less for it than one that was written there.
PLAIN = 0.3


def fit(rows, alone, wanted, less, worth, steps=250, rate=0.02):
    """Logistic regression on top of what is believed alone. `less`: how dear each weight of a row is, squared. `worth`: how much each row counts."""
    weights = torch.zeros(wanted.shape[1], rows.shape[1], requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=rate)
    for _ in range(steps):
        each = F.binary_cross_entropy_with_logits(alone + rows @ weights.T, wanted, reduction="none").mean(1)
        loss = (each * worth).sum() / worth.sum() + (less * weights**2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return weights.detach()


def fit_halves(letter, rows, alone, wanted, less, worth):
    """The mean of fits to several halves of the letters, which hangs less on single ones. `letter`: which each sentence is of."""
    chance = np.random.default_rng(0)
    fits = []
    for _ in range(HALVES):
        half = torch.tensor(chance.random(int(letter.max()) + 1) < 0.5)[letter]
        fits.append(fit(rows[half], alone[half], wanted[half], less, worth[half]))
    return torch.stack(fits).mean(0)


def f1(found, wanted):
    """By move, and last over all moves."""
    hits, wrong = (found * wanted).sum(0), (found != wanted).sum(0)
    each = 2 * hits / (2 * hits + wrong).clip(min=1)
    return np.append(each, 2 * hits.sum() / (2 * hits.sum() + wrong.sum()))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("letters", nargs=2, type=Path, help="what scripts/among-others.ts printed")
    arguments.add_argument("--less", type=float, default=1e-5, help="how dear a weight is, squared")
    given = arguments.parse_args()
    parts = told_by_halves(given.letters)
    told, letters = parts[0], [letter for part in parts for letter in part["letters"]]
    sentences = [(at, sentence) for at, letter in enumerate(letters) for sentence in letter["sentences"]]
    rows, alone, wanted = (
        torch.tensor([sentence[name] for _, sentence in sentences], dtype=torch.float32) for name in ("surroundings", "alone", "makes")
    )
    # What a sentence says in a letter of one kind is told by a fifth of the letters: it stands last, and must earn more; so must vectors, before it.
    less = torch.full((rows.shape[1],), given.less)
    by_kind, by_vector = len(KINDS) * len(told["moves"]), 2 * told["width"]
    less[-by_kind:] *= DEARER_BY_KIND
    less[-by_kind - by_vector : -by_kind] *= DEARER_BY_VECTOR
    letter = torch.tensor([at for at, _ in sentences])
    # Who wrote a set is on one side of a fold only.
    written = [re.sub(r"\d+$", "", each["id"]) for each in letters]
    sets = sorted(set(written))
    fold = torch.tensor([sets.index(name) % FOLDS for name in written])[letter]
    plain = np.array([letters[at].get("plain", False) for at, _ in sentences])
    worth = torch.where(torch.tensor(plain), PLAIN, 1.0)
    said = torch.zeros_like(wanted)
    for one in range(FOLDS):
        rest, own = fold != one, fold == one
        said[own] = alone[own] + rows[own] @ fit_halves(letter[rest], rows[rest], alone[rest], wanted[rest], less, worth[rest]).T
    print("F1 alone, and among others, by letters that were not learned from")
    for whose, own in (("sentences of letters", ~plain), ("plain sentences put into good ones", plain)):
        before, after = (f1((scores[own] > 0).numpy(), wanted[own].numpy() > 0) for scores in (alone, said))
        print(f"\n{own.sum()} {whose}")
        for name, one, other in zip([*told["names"], "all"], before, after):
            print(f"{name:18} {one:.3f} {other:.3f}")
    write_integers(WEIGHTS, fit_halves(letter, rows, alone, wanted, less, worth))


if __name__ == "__main__":
    main()
