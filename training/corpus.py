"""Reads what is learned from: the open halves of the sentence banks, the authors' sentences and contrasts, and the annotated letters."""

import hashlib
import re
from pathlib import Path

import yaml

FIXTURES = Path(__file__).parent.parent / "fixtures"
KINDS = ["thank-you", "recovery", "second-interview", "feedback-request", "stay-in-touch"]
# One letter in so many is put aside, whatever is added: it sets thresholds and measures, and nothing else is learned from it.
ASIDE = 12


def move_names():
    source = (FIXTURES.parent / "src/moves/move.ts").read_text()
    lists = re.findall(r"const (?:fault|service)Names = \[(.*?)\] as const", source, re.S)
    return [name for part in lists for name in re.findall(r"'([a-z-]+)'", part)]


class Text:
    """Sentences in a row, each with the moves that it makes; `bank` is the move that a bank's sentence was written for, `file` where a letter stands."""

    def __init__(self, sentences, moves, bank=None, kind=None, file=None):
        self.sentences, self.moves, self.bank, self.kind, self.file = sentences, moves, bank, kind, file
        # How the employer and the post are named, where somebody said so: two lists.
        self.names = None


def labelled_line(line):
    labels, text = line.split(" | ", 1)
    moves = [] if labels.strip() == "none" else [move.strip() for move in labels.split(",")]
    return text.strip(), set(moves)


def banks():
    """The open texts of all banks, and those put aside: every second of each list."""
    learned, aside = [], []
    for file in sorted((FIXTURES / "sentences").glob("*.yaml")):
        bank = yaml.safe_load(file.read_text())
        # YAML 1.1 takes bare keys "yes" and "no" for true and false.
        for entries, own in ((bank.get(True) or bank["yes"], {file.stem}), (bank.get(False) or bank["no"], set())):
            for place, entry in enumerate(entries):
                text = Text([entry["text"]], [own | set(entry.get("also", entry.get("is", [])))], bank=file.stem)
                (aside if place % 2 else learned).append(text)
    return learned, aside


def single_sentences():
    texts = []
    for file in [FIXTURES / "sentences/authors.txt", *sorted((FIXTURES / "sentences/contrasts").glob("*.txt"))]:
        for line in file.read_text().splitlines():
            if line.strip() and not line.startswith("#"):
                text, moves = labelled_line(line)
                texts.append(Text([text], [moves]))
    return texts


def letters():
    """The annotated letters, and those of them put aside."""
    learned, aside = [], []
    for file in sorted((FIXTURES / "annotated").glob("*.txt")):
        for part in file.read_text().split("\n## ")[0:]:
            head, *lines = part.removeprefix("## ").splitlines()
            if not lines:
                continue
            made = [labelled_line(line) for line in lines if line.strip()]
            letter = Text([text for text, _ in made], [moves for _, moves in made], kind=head.split()[0], file=file.stem)
            fields = head.split(" | ")[2:]
            if fields:
                letter.names = [[] if names == "-" else names.split("; ") for _, names in (field.split(": ", 1) for field in fields)]
            digest = int(hashlib.md5(letter.sentences[0].encode()).hexdigest(), 16)
            (learned if digest % ASIDE else aside).append(letter)
    return learned, aside


def digest():
    """SHA-256 of all files that are learned from, as `npm run check` makes it."""
    sum_ = hashlib.sha256()
    files = [*(FIXTURES / "sentences").rglob("*.yaml"), *(FIXTURES / "sentences").rglob("*.txt"), *(FIXTURES / "annotated").glob("*.txt")]
    for file in sorted(files, key=lambda file: file.relative_to(FIXTURES).as_posix()):
        sum_.update(file.read_bytes())
    return sum_.hexdigest()
