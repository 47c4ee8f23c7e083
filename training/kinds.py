"""What the presence of each move, and how often some are made, say for a letter's kind: multinomial logistic regression."""

import numpy as np
import torch
import torch.nn as nn

from corpus import KINDS

# The model is less sure of moves in letters that it has not seen than readers are; the features are roughened to be like its own.
COPIES, ROUGHNESS = 4, 0.12


# A letter that answers need upon need is a second interview, and one slip in a long letter makes no recovery of it.
COUNTED = ["need", "solution", "achievement", "bridge", "setback", "ownership", "conversation", "thanks"]
MOST = 5


def measured(sums, sentences):
    """How often some moves are made, how long the letter is, and what share of it they are. The same as in src/moves/infer-kind.ts."""
    counts = [min(sums[move], MOST) / MOST for move in COUNTED]
    return [*counts, min(sentences, 20) / 20, max(0, sentences - 8) / 10, *(sums[move] / sentences for move in COUNTED)]


def kinds_of(letters, aside, aside_scores, moves):
    chance = np.random.default_rng(0)
    features, kinds = [], []
    for _ in range(COPIES):
        for letter in letters:
            present = np.array([any(move in made for made in letter.moves) for move in moves], float)
            rough = np.clip(0.9 * present + 0.05 + chance.normal(0, ROUGHNESS, len(moves)), 0.01, 0.99)
            sums = {move: max(0, sum(move in made for made in letter.moves) + chance.normal(0, 0.3)) for move in COUNTED}
            features.append([*rough, *measured(sums, len(letter.moves))])
            kinds.append(KINDS.index(letter.kind))
    x, y = torch.tensor(np.array(features), dtype=torch.float32), torch.tensor(kinds)
    model = nn.Linear(x.shape[1], len(KINDS))
    optimizer = torch.optim.LBFGS(model.parameters(), max_iter=300)

    def loss():
        optimizer.zero_grad()
        value = nn.functional.cross_entropy(model(x), y) + 2e-4 * (model.weight**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    at, right = 0, 0
    for letter in aside:
        own = aside_scores[at : at + len(letter.sentences)]
        at += len(letter.sentences)
        sure = 1 / (1 + np.exp(-own))
        sums = {move: sure[:, moves.index(move)].sum() for move in COUNTED}
        seen = torch.tensor([*sure.max(0), *measured(sums, len(own))], dtype=torch.float32)
        right += KINDS[int(model(seen).argmax())] == letter.kind
    print(f"kind inferred right for {right} of the {len(aside)} letters put aside")
    return {
        kind: [round(float(value), 3) for value in [*model.weight[place], model.bias[place]]] for place, kind in enumerate(KINDS)
    }
