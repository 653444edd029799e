"""Sentences for training the language model: Universal Dependencies treebanks, and parsed news as auxiliary data.

Sources and licences are in docs/models/language.md. Genres of GUM whose licence forbids commercial use are left out.
"""
import gzip
import json
from dataclasses import dataclass, field

LEFT_OUT_GENRES = ("whow", "fiction")
NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
SILVER_NAMES = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC", "MISC": "MISC"}


@dataclass
class Sentence:
    origin: str  # "ewt", "gum" or "silver"
    words: list
    spaced: list  # whether a blank stands before the word
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 = root, else 1-based
    rels: list = field(default_factory=list)
    names: list = field(default_factory=list)  # BIO


def read_treebank(path, origin):
    """All sentences of a gzipped CoNLL-U file; empty nodes and multiword lines are passed over."""
    sentences, rows, genre = [], [], ""
    for line in gzip.open(path, "rt", encoding="utf-8"):
        if line.startswith("# newdoc id"):
            genre = line.split("=")[1].strip().split("_")[1] if origin == "gum" else ""
        elif line == "\n":
            if rows and genre not in LEFT_OUT_GENRES:
                sentences.append(to_sentence(rows, origin))
            rows = []
        elif line[0].isdigit():
            cells = line.rstrip("\n").split("\t")
            if "-" in cells[0]:
                first, last = cells[0].split("-")
                rows.append(("multi", int(first), int(last), "SpaceAfter=No" in cells[9]))
            elif "." not in cells[0]:
                rows.append(("word", cells))
    return sentences


def to_sentence(rows, origin):
    sentence = Sentence(origin, [], [])
    glued_until, glued_after = 0, False
    space = False
    for row in rows:
        if row[0] == "multi":
            glued_until, glued_after = row[2], row[3]
            continue
        cells = row[1]
        number = int(cells[0])
        sentence.words.append(cells[1])
        sentence.spaced.append(space)
        if number < glued_until:
            space = False
        elif number == glued_until:
            space = not glued_after
        else:
            space = "SpaceAfter=No" not in cells[9]
        sentence.upos.append(cells[3])
        sentence.xpos.append(cells[4])
        sentence.heads.append(int(cells[6]))
        sentence.rels.append(cells[7])
    if origin == "gum":
        sentence.names = find_names([row[1] for row in rows if row[0] == "word"])
    return sentence


def find_names(rows):
    """BIO tags of named mentions: the run of proper nouns around the head of an entity that has a proper head."""
    open_entities, entities = [], []
    for index, cells in enumerate(rows):
        misc = dict(part.split("=", 1) for part in cells[9].split("|") if "=" in part)
        for mark in split_marks(misc.get("Entity", "")):
            if mark.startswith("("):
                parts = mark[1:].rstrip(")").split("-")
                open_entities.append((parts[0], parts[1], index))
                if mark.endswith(")"):
                    entities.append((*open_entities.pop()[1:], index))
            else:
                name = mark.rstrip(")")
                for at in range(len(open_entities) - 1, -1, -1):
                    if open_entities[at][0] == name:
                        entities.append((*open_entities.pop(at)[1:], index))
                        break
    tags = ["O"] * len(rows)
    for kind, start, end in sorted(entities, key=lambda entity: entity[1] - entity[2]):
        head = head_of(rows, start, end)
        if rows[head][3] != "PROPN":
            continue
        first = last = head
        while start < first and belongs(rows, first - 1, start, end):
            first -= 1
        while last < end and belongs(rows, last + 1, start, end):
            last += 1
        label = NAME_TYPES.get(kind, "MISC") if kind != "time" else None
        for index in range(first, last + 1):
            tags[index] = "O" if label is None else ("B-" if index == first else "I-") + label
    return tags


def belongs(rows, index, start, end):
    return rows[index][3] == "PROPN" and rows[index][7].split(":")[0] in ("compound", "flat", "nmod", "appos", "root", "nsubj", "obj", "obl", "conj")


def split_marks(value):
    """"(1-person-x(2-place-y)" into its openings and closings."""
    marks, current = [], ""
    for sign in value:
        if sign == "(" and current:
            marks.append(current)
            current = ""
        current += sign
        if sign == ")":
            marks.append(current)
            current = ""
    if current:
        marks.append(current)
    return marks


def head_of(rows, start, end):
    for index in range(start, end + 1):
        head = int(rows[index][6]) - 1
        if head < start or end < head:
            return index
    return start


def read_silver(parses, articles):
    """Automatic parses of news: Penn tags, Stanford dependencies, names. For auxiliary outputs only."""
    texts = {}
    for line in gzip.open(articles, "rt", encoding="utf-8"):
        article = json.loads(line)
        texts[article["id"]] = article["text"].encode("utf-16-le")
    sentences = []
    for line in gzip.open(parses, "rt", encoding="utf-8"):
        parse = json.loads(line)
        text = texts.get(parse["id"])
        if text is None:
            continue
        for one in parse["sentences"]:
            sentence = Sentence("silver", [], [])
            before = None
            for start, end, tag, name in one["tokens"]:
                sentence.words.append(text[2 * start : 2 * end].decode("utf-16-le", "replace"))
                sentence.spaced.append(before is not None and before < start)
                before = end
                sentence.xpos.append(tag)
                sentence.names.append(SILVER_NAMES.get(name, "O"))
            sentence.heads = one["heads"]
            sentence.rels = one["rels"]
            sentence.names = to_bio(sentence.names)
            if 1 < len(sentence.words) <= 120:
                sentences.append(sentence)
    return sentences


def to_bio(labels):
    tags = []
    for index, label in enumerate(labels):
        if label == "O":
            tags.append("O")
        else:
            tags.append(("I-" if 0 < index and labels[index - 1] == label else "B-") + label)
    return tags
