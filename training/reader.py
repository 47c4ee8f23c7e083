"""What reads a sentence: the encoder, and on top of it, for each move, one attentive look."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
from encoder import HEADS, Encoder
from quick import dropped

LONGEST = 90
MOVES = corpus.move_names()
# What neighbours may say for or against a move at the most, once learned: an edit beside a sentence should seldom turn it.
MOST_FROM_NEIGHBOURS = 3
# How often a neighbour is left out while learning.
FORGOTTEN = 0.25


class Reader(nn.Module):
    """
    For each move, one attentive look at a sentence's pieces, which in the last layer look at those of the sentences before and after too,
    and what these sentences say as a whole.
    """

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.heed = nn.Linear(encoder.width, len(MOVES), bias=False)
        self.say = nn.Linear(encoder.width, len(MOVES))
        self.neighbours = nn.Linear(2 * encoder.width, len(MOVES), bias=False)
        inner = encoder.layers[-1].attention[0].shape[1] // 3
        # What tells the pieces of the sentence before, and of the one after, from its own.
        self.near_keys = nn.Parameter(torch.zeros(2, inner))
        self.near_values = nn.Parameter(torch.zeros(2, inner))
        self.near_leaning = nn.Parameter(torch.full((2, HEADS), -4.0))
        # Whether a piece is of the name of the employer that is written to, and of the post.
        self.names = nn.Linear(encoder.width, 2)
        nn.init.zeros_(self.names.weight), nn.init.constant_(self.names.bias, -4)
        nn.init.normal_(self.heed.weight, std=0.02)
        nn.init.zeros_(self.neighbours.weight)

    def forward(self, rows, lengths, drop=0.0):
        """
        rows: the piece ids of every sentence; lengths: how many of them each text has.
        Log-odds of the moves, a row a sentence; and for each sentence those of its pieces, whether they are of the employer's or the post's name.
        """
        # Sentences of like length are read together: less padding.
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        back = torch.tensor(np.argsort(order))
        step = math.ceil(len(rows) / max(1, round(len(rows) / 12)))
        chunks = [order[start : start + step] for start in range(0, len(rows), step)]
        last = self.encoder.layers[-1]
        begun = []
        for chunk in chunks:
            ids, mask = padded([rows[at] for at in chunk])
            x = self.encoder.below(ids, mask, drop)
            begun.append((x, mask, *last.asked(x)))
        longest = len(rows[order[-1]])
        long = lambda part: F.pad(part, (0, 0) * (part.dim() - 2) + (0, longest - part.shape[1]))
        all_keys, all_values, all_masks = (torch.cat([long(each[at]) for each in begun])[back] for at in (3, 4, 1))
        beside, there = neighbours_of(lengths, drop and self.training)
        scores, means, named = [], [], []
        for chunk, (x, mask, queries, *own) in zip(chunks, begun):
            parts = [(*own, mask, torch.zeros(1, HEADS, 1, mask.shape[1]))]
            for side in (0, 1):
                near = beside[side][chunk]
                reach = max(len(rows[at]) for at in near)
                keys, values = all_keys[near, :reach] + self.near_keys[side], all_values[near, :reach] + self.near_values[side]
                heeded = all_masks[near, :reach] & there[side][chunk][:, None]
                parts.append((keys, values, heeded, self.near_leaning[side][None, :, None, None].expand(1, HEADS, 1, reach)))
            keys, values, heeded = (torch.cat([part[at] for part in parts], 1) for at in range(3))
            leaning = torch.cat([part[3] for part in parts], 3)
            states = self.encoder.last(last.answered(x, queries, keys, values, heeded[:, None, None, :], drop, leaning))
            heed = self.heed(states).masked_fill(~mask[..., None], -1e9).softmax(1)
            spared = dropped(states, drop, self.training)
            named += [each[: len(rows[at])] for at, each in zip(chunk, self.names(spared))]
            scores.append((heed * self.say(spared)).sum(1))
            means.append((states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
        mean = torch.cat(means)[back]
        # A sentence must be told where its neighbours are missing or changed, too: an edit beside it should not turn it.
        beside, there = neighbours_of(lengths, drop and self.training)
        around = torch.cat([mean[near] * known[:, None] for near, known in zip(beside, there)], 1)
        said = self.neighbours(F.dropout(around, 0.3 if drop else 0.0, self.training))
        most = math.inf if self.training else MOST_FROM_NEIGHBOURS
        return torch.cat(scores)[back] + said.clamp(-most, most), [named[at] for at in back]


def neighbours_of(lengths, forgetful):
    """Where the sentences before and after each one stand, and whether there are any; now and then, forgetfully, there are none."""
    at = np.arange(sum(lengths))
    there = np.ones((2, len(at)), bool)
    there[0, np.cumsum([0, *lengths[:-1]])] = False
    there[1, np.cumsum(lengths) - 1] = False
    if forgetful:
        there &= np.random.rand(*there.shape) > FORGOTTEN
    return np.clip(np.stack([at - 1, at + 1]), 0, len(at) - 1), torch.tensor(there)


def padded(rows):
    length = max(map(len, rows))
    ids = torch.zeros(len(rows), length, dtype=torch.long)
    mask = torch.zeros(len(rows), length, dtype=torch.bool)
    for at, row in enumerate(rows):
        ids[at, : len(row)] = torch.tensor(row)
        mask[at, : len(row)] = True
    return ids, mask


def rows(pieces, text):
    return [pieces.ids(sentence)[:LONGEST] or [0] for sentence in text.sentences]


def labels(texts):
    return np.array([[float(move in moves) for move in MOVES] for text in texts for moves in text.moves])


def predict(reader, pieces, texts):
    """Log-odds of each move, a row a sentence."""
    reader.eval()
    with torch.no_grad():
        parts = []
        for start in range(0, len(texts), 24):
            some = texts[start : start + 24]
            scores, _ = reader([row for text in some for row in rows(pieces, text)], [len(text.sentences) for text in some])
            parts.append(scores.numpy())
    return np.concatenate(parts)


def load(shipped, *checkpoints):
    """What was learned, as large as it is: of several that began from one, the mean of their weights."""
    states = [torch.load(checkpoint) for checkpoint in checkpoints]
    reader = Reader(Encoder(shipped))
    layers = 1 + max(int(name.split(".")[2]) for name in states[0] if name.startswith("encoder.layers."))
    reader.encoder.grow(layers, states[0]["encoder.layers.0.widen.0"].shape[1])
    reader.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return reader
