"""Splits text into the encoder's subword pieces, exactly as src/encoder/pieces.ts does."""

import re
import unicodedata

PLAINER = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "€": "£", "₹": "£"})
# Letters and digits in a row, or one sign of any other kind.
WORDS = re.compile(r"[^\W_]+|\S")
UNKNOWN, BEGINNING, END = "[UNK]", "[CLS]", "[SEP]"
# How a word is written: small, with a capital, or all in capitals, which takes two letters.
SMALL, CAPITAL, SHOUTED = 0, 1, 2
CASINGS = 3
# A longer word is not looked up.
LONGEST_WORD = 60


def starts(text, name):
    """Where a name stands as whole words."""
    return [match.start() for match in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)]


def casing_of(word):
    letters = [letter for letter in word if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return SHOUTED
    return CAPITAL if word[:1].isupper() else SMALL


def lowered(word):
    """In small letters, without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(sign) != "Mn")


class Pieces:
    def __init__(self, vocabulary):
        """vocabulary: the pieces, a piece's id being its place; one that continues a word begins with ##."""
        self.known = {piece: place for place, piece in enumerate(vocabulary) if piece}
        self.unknown, self.beginning, self.end = (self.known[sign] for sign in (UNKNOWN, BEGINNING, END))
        self.vocabulary = vocabulary
        self.cache = {}

    def read(self, text):
        """Pairs of a piece's id and its casing."""
        return [pair for chunk in text.split() for pair in self._of_chunk(chunk)]

    def within(self, text, names):
        """For each piece of a text, whether the chunk that it is of belongs to one of the names."""
        found = []
        spans = [(at, at + len(name)) for name in names for at in starts(text.lower(), name.lower())]
        for match in re.finditer(r"\S+", text):
            found += [any(match.start() < end and start < match.end() for start, end in spans)] * len(self.read(match[0]))
        return found

    def _of_chunk(self, chunk):
        if chunk not in self.cache:
            words = WORDS.findall(unicodedata.normalize("NFKC", chunk).translate(PLAINER))
            self.cache[chunk] = [(piece, casing_of(word)) for word in words for piece in self._split(lowered(word))]
        return self.cache[chunk]

    def _split(self, word):
        """The longest piece that fits, again and again."""
        found, at = [], 0
        while at < len(word):
            end = len(word) if len(word) <= LONGEST_WORD else 0
            while end > at and ("##" if at else "") + word[at:end] not in self.known:
                end -= 1
            if end <= at:
                return [self.unknown]
            found.append(self.known[("##" if at else "") + word[at:end]])
            at = end
        return found
