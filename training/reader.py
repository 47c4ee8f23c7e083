"""What reads a sentence: the encoder, and on top of it, for each move, one attentive look."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
from encoder import HEADS, Encoder, mixed, spread
from pieces import SMALL
from quick import dropped

LONGEST = 90
MOVES = corpus.move_names()
# What neighbours may say for or against a move at the most, once learned: an edit beside a sentence should seldom turn it.
MOST_FROM_NEIGHBOURS = 3
# How often a neighbour is left out while learning.
FORGOTTEN = 0.25
# So many sentences are laid out beside each other: more are padded more.
CHUNK = 12


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
        inner = encoder.width
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
        rows: every sentence's pieces between its ends, each an id and a casing; lengths: how many sentences each text has.
        Log-odds of the moves, a row a sentence; and for each sentence those of its pieces, whether they are of the employer's or the post's name.
        """
        sheet = Sheet(rows)
        x = self.encoder.below(*sheet.pieces, sheet.groups)
        last = self.encoder.layers[-1]
        queries, keys, values = last.asked(x)
        beside, there = neighbours_of(lengths, drop and self.training)
        taken = []
        for chunk, (grid, mask) in zip(sheet.chunks, sheet.groups):
            parts = [(spread(keys, grid), spread(values, grid), mask, torch.zeros(1, HEADS, 1, grid.shape[1]))]
            for side in (0, 1):
                near, heeded = sheet.grid(beside[side][chunk])
                leaning = self.near_leaning[side][None, :, None, None].expand(1, HEADS, 1, near.shape[1])
                parts.append((spread(keys, near) + self.near_keys[side], spread(values, near) + self.near_values[side], heeded & there[side][chunk][:, None], leaning))
            near_keys, near_values, heeded = (torch.cat([part[at] for part in parts], 1) for at in range(3))
            taken.append(mixed(spread(queries, grid), near_keys, near_values, heeded, torch.cat([part[3] for part in parts], 3))[mask])
        states = last.thought(x, taken)
        spared = dropped(states, drop, self.training)
        # The signs at the ends say nothing of their own.
        heed, say, named = self.heed(states), self.say(spared), self.names(spared)
        scores, means = [], []
        for grid, mask in sheet.groups:
            within = grid[:, 1:-1]
            mask = mask[:, 2:]
            heeded = spread(heed, within).masked_fill(~mask[..., None], -1e9).softmax(1)
            scores.append((heeded * spread(say, within)).sum(1))
            means.append((spread(states, within) * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
        mean = torch.cat(means)[sheet.back]
        # A sentence must be told where its neighbours are missing or changed, too: an edit beside it should not turn it.
        beside, there = neighbours_of(lengths, drop and self.training)
        around = torch.cat([mean[near] * known[:, None] for near, known in zip(beside, there)], 1)
        said = self.neighbours(F.dropout(around, 0.3 if drop else 0.0, self.training))
        most = math.inf if self.training else MOST_FROM_NEIGHBOURS
        return torch.cat(scores)[sheet.back] + said.clamp(-most, most), [named[at + 1 : at + count - 1] for at, count in zip(sheet.starts, sheet.counts)]


class Sheet:
    """The pieces of sentences, one row each and one sentence behind the other, those of like length together."""

    def __init__(self, rows):
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        self.back = torch.tensor(np.argsort(order))
        self.counts = np.array([len(row) for row in rows])
        self.starts = np.zeros(len(rows), int)
        self.starts[order] = np.cumsum([0, *self.counts[order[:-1]]])
        ids, casings = torch.tensor([piece for at in order for piece in rows[at]]).T
        self.pieces = ids, casings, torch.tensor(np.concatenate([np.arange(len(rows[at])) for at in order]))
        step = math.ceil(len(rows) / max(1, round(len(rows) / CHUNK)))
        self.chunks = [order[start : start + step] for start in range(0, len(rows), step)]
        self.groups = [self.grid(chunk) for chunk in self.chunks]

    def grid(self, sentences):
        """The rows of each sentence's pieces, and which of the grid are any."""
        at = np.arange(self.counts[sentences].max())
        mask = at < self.counts[sentences][:, None]
        return torch.tensor(np.where(mask, self.starts[sentences][:, None] + at, 0)), torch.tensor(mask)


def neighbours_of(lengths, forgetful):
    """Where the sentences before and after each one stand, and whether there are any; now and then, forgetfully, there are none."""
    at = np.arange(sum(lengths))
    there = np.ones((2, len(at)), bool)
    there[0, np.cumsum([0, *lengths[:-1]])] = False
    there[1, np.cumsum(lengths) - 1] = False
    if forgetful:
        there &= np.random.rand(*there.shape) > FORGOTTEN
    return np.clip(np.stack([at - 1, at + 1]), 0, len(at) - 1), torch.tensor(there)


def row_of(pieces, sentence):
    """A sentence's pieces between its ends; a sentence of none has one that is unknown."""
    read = pieces.read(sentence)[:LONGEST] or [(pieces.unknown, SMALL)]
    return [(pieces.beginning, SMALL), *read, (pieces.end, SMALL)]


def rows(pieces, text):
    return [row_of(pieces, sentence) for sentence in text.sentences]


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
    """What was learned: of several that began from one, the mean of their weights."""
    states = [torch.load(checkpoint) for checkpoint in checkpoints]
    reader = Reader(Encoder(shipped))
    reader.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return reader
