"""How sure the model must be of a move: found on letters that nothing else was learned from."""

import numpy as np

# So many sentences that make a move are needed for a threshold of its own to count as much as the common one.
ENOUGH = 20


def best(scores, labels):
    """The score above which F1 is highest; a running mean over neighbouring thresholds passes lucky single ones over."""
    order = np.argsort(-scores)
    hits = np.cumsum(labels[order] > 0)
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + (labels > 0).sum())
    width = max(1, int(0.15 * (labels > 0).sum())) | 1
    smooth = np.convolve(np.pad(f1, width // 2, mode="edge"), np.ones(width) / width, "valid")
    at = int(np.argmax(smooth[:-1]))
    return float((scores[order[at]] + scores[order[at + 1]]) / 2)


def thresholds_of(scores, labels, moves):
    """A threshold a move: its own, drawn towards the common one the more, the fewer sentences it was found on."""
    common = best(scores.reshape(-1), labels.reshape(-1))
    found = {}
    for place, move in enumerate(moves):
        count = labels[:, place].sum()
        own = best(scores[:, place], labels[:, place]) if count > 2 else common
        found[move] = (count * own + ENOUGH * common) / (count + ENOUGH)
    return found


def scores_at(scores, labels, thresholds):
    """F1 by move, and of all together."""
    said = scores > np.array(list(thresholds.values()))
    f1 = lambda one, other: float(2 * (one & other).sum() / max(1, one.sum() + other.sum()))
    by_move = {move: f1(said[:, place], labels[:, place] > 0) for place, move in enumerate(thresholds)}
    return {**by_move, "all": f1(said, labels > 0)}
