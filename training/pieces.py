"""Splits text into the encoder's subword pieces, exactly as src/encoder/pieces.ts does."""

import re
import unicodedata

WORD_START = "\u2581"
UNKNOWN = 0
UNKNOWN_SCORE = -25.0
PLAINER = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "€": "£", "₹": "£"})
# The first places of the vocabulary are signs of the encoder's own, which no text is split into.
RESERVED = 6


def starts(text, name):
    """Where a name stands as whole words."""
    return [match.start() for match in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)]


class Pieces:
    def __init__(self, vocabulary):
        """vocabulary: pairs of a piece and its log-probability, a piece's id being its place."""
        self.known = {}
        for place, (piece, score) in enumerate(vocabulary):
            if place >= RESERVED and score is not None and piece not in self.known:
                self.known[piece] = (place, round(score, 3))
        self.size = len(vocabulary)
        self.longest = max(map(len, self.known))
        self.cache = {}

    def ids(self, text):
        found = []
        for chunk in unicodedata.normalize("NFKC", text).translate(PLAINER).split():
            if chunk not in self.cache:
                self.cache[chunk] = self._segment(WORD_START + chunk)
            found += self.cache[chunk]
        return found

    def within(self, text, names):
        """For each piece of a text, whether the chunk that it is of belongs to one of the names."""
        found = []
        spans = [(at, at + len(name)) for name in names for at in starts(text.lower(), name.lower())]
        for match in re.finditer(r"\S+", text):
            ids = self.ids(match[0])
            found += [any(match.start() < end and start < match.end() for start, end in spans)] * len(ids)
        return found

    def _segment(self, word):
        """Viterbi's search for the likeliest segmentation."""
        best = [0.0] + [float("-inf")] * len(word)
        back = [None] * (len(word) + 1)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self.longest), end):
                piece = self.known.get(word[start:end])
                if piece and best[start] + piece[1] > best[end]:
                    best[end] = best[start] + piece[1]
                    back[end] = (start, piece[0])
            if back[end] is None:
                best[end] = best[end - 1] + UNKNOWN_SCORE
                back[end] = (end - 1, UNKNOWN)
        found = []
        end = len(word)
        while end > 0:
            end, piece = back[end]
            if piece != UNKNOWN or not found or found[-1] != UNKNOWN:
                found.append(piece)
        return found[::-1]

    def stored(self):
        pieces, scores = [""] * self.size, [0] * self.size
        for piece, (place, score) in self.known.items():
            pieces[place], scores[place] = piece, score
        return {"pieces": pieces, "scores": scores}
