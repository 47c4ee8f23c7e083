"""Reads what is learned from: the open halves of the sentence banks, the authors' sentences and contrasts, the annotated letters, those of strangers, and plain sentences."""

import hashlib
import json
import random
import re
from pathlib import Path

import yaml

FIXTURES = Path(__file__).parent.parent / "fixtures"
MODEL = FIXTURES.parent / "src/moves/model.weights.js"
KINDS = ["thank-you", "recovery", "second-interview", "feedback-request", "stay-in-touch"]
# One annotated letter in so many is put aside, whatever is added: it sets thresholds and measures, and nothing else is learned from it.
ASIDE = 12
# Plain sentences are learned by halves too, so many lines to one reader and the next to the other: neighbours in a file are alike.
RUN = 12


def names_in(file, pattern):
    """The moves that the lists of a source file name, where `pattern` finds one."""
    lists = re.findall(pattern, (FIXTURES.parent / "src/moves" / file).read_text(), re.S)
    return [name for part in lists for name in re.findall(r"'([a-z-]+)'", part)]


def move_names():
    return names_in("move.ts", r"const (?:fault|service)Names = \[(.*?)\] as const")


def weighed_names():
    """The moves that are weighed among the others of a letter."""
    faults = names_in("move.ts", r"const faultNames = \[(.*?)\] as const")
    return faults + names_in("among-others.ts", r"const weighed: .*? = \[\s*\.\.\.faultNames,(.*?)\]")


class Text:
    """Sentences in a row, each with the moves that it makes; `bank` is the move that a bank's sentence was written for, `file` where a letter stands."""

    def __init__(self, sentences, moves, bank=None, kind=None, file=None):
        self.sentences, self.moves, self.bank, self.kind, self.file = sentences, moves, bank, kind, file
        # How the employer and the post are named, where somebody said so: two lists.
        self.names = None
        # Of a letter that plain sentences were put into: where they stand, and the letter without them.
        self.own, self.host = set(), None


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


def plain_sentences(half):
    """Sentences as most people type them, each with its moves and the kinds of letters that it stands in: those that one of the two readers learns. Of `measured.txt` nothing is."""
    after_no = ["feedback-request", "stay-in-touch"]
    sentences = []
    for file in sorted((FIXTURES / "plain").glob("*.txt")):
        kinds, place = KINDS, 0
        for line in file.read_text().splitlines() if file.stem != "measured" else []:
            if line.startswith("## "):
                head = line.removeprefix("## ").strip()
                kinds = {"any": KINDS, "after-a-no": after_no}.get(head, [head])
            elif line.strip():
                if place // RUN % 2 == half:
                    sentences.append((*labelled_line(line), kinds))
                place += 1
    return sentences


def placed(sentences, hosts, order, a_letter=3):
    """Letters with up to three plain sentences put into each, anywhere, until all are used; `own` tells where they stand in it, and `host` which letter it was."""
    chance = random.Random(order)
    left, hosts = sentences[:], hosts[:]
    chance.shuffle(left), chance.shuffle(hosts)
    texts = []
    for host in hosts:
        put = [at for at in range(len(left)) if host.kind in left[at][2]][: min(a_letter, 1 + len(host.sentences) // 3)]
        if not put:
            continue
        text = Text(host.sentences[:], host.moves[:], kind=host.kind, file=host.file)
        text.names, text.host = host.names, host
        places = sorted(chance.sample(range(len(host.sentences) + 1), len(put)))
        for before, (place, at) in enumerate(zip(places, put)):
            sentence, moves, _ = left[at]
            text.sentences.insert(place + before, sentence), text.moves.insert(place + before, moves)
            text.own.add(place + before)
        for at in reversed(put):
            left.pop(at)
        texts.append(text)
    return texts


def read_letters(file):
    """The letters of a file of annotations."""
    texts = []
    for part in file.read_text().split("\n## "):
        head, *lines = part.removeprefix("## ").splitlines()
        made = [labelled_line(line) for line in lines if line.strip()]
        if not made:
            continue
        letter = Text([text for text, _ in made], [moves for _, moves in made], kind=head.split()[0], file=file.stem)
        fields = head.split(" | ")[2:]
        if fields:
            letter.names = [[] if names == "-" else names.split("; ") for _, names in (field.split(": ", 1) for field in fields)]
        texts.append(letter)
    return texts


def letters():
    """The annotated letters, and those of them put aside."""
    learned, aside = [], []
    for file in sorted((FIXTURES / "annotated").glob("*.txt")):
        for letter in read_letters(file):
            digest = int(hashlib.md5(letter.sentences[0].encode()).hexdigest(), 16)
            (learned if digest % ASIDE else aside).append(letter)
    return learned, aside


def strangers(half):
    """
    The letters of every second set of `among-others`, from the first (0) or the second (1) on: of two readers each learns one half, and what it says of the
    other is what it says of letters that it has never seen.
    """
    return [letter for file in sorted((FIXTURES / "among-others").glob("*.txt"))[half::2] for letter in read_letters(file)]


def told_by_halves(files):
    """What a script printed with the model of the reader that learned the first half, and with that of the other: two parts."""
    parts = [json.loads(Path(file).read_text()) for file in files]
    if sorted(part["half"] for part in parts) != [0, 1]:
        raise SystemExit(f"{', '.join(map(str, files))}: give what was printed for 0 and for 1, once each.")
    return parts


def digest_of(files):
    sum_ = hashlib.sha256()
    for file in files:
        sum_.update(file.read_bytes())
    return sum_.hexdigest()


def digest():
    """SHA-256 of all files that the model is learned from, as `npm run check` makes it."""
    files = [*(FIXTURES / "sentences").rglob("*.yaml"), *(FIXTURES / "sentences").rglob("*.txt")]
    files += [file for folder in ("annotated", "among-others") for file in (FIXTURES / folder).glob("*.txt")]
    return digest_of(sorted(files, key=lambda file: file.relative_to(FIXTURES).as_posix()))


def weighed_digest():
    """SHA-256 of what the weighing and the kinds are learned from, as `npm run check` makes it: the model, the annotations, and the letters that they are of."""
    annotations = sorted((FIXTURES / "among-others").glob("*.txt"))
    sets = {file.stem for file in annotations}
    letters = [file for file in sorted((FIXTURES / "letters").iterdir()) if re.match("[a-z]*", file.name)[0] in sets]
    return digest_of([MODEL, *annotations, *letters])
