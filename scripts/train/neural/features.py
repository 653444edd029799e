"""What the model sees of a word: hashed rows of small tables. `src/analyse/syntax/` computes the same numbers."""

WORD_ROWS, GRAM_ROWS, AFFIX_ROWS, SHAPE_ROWS = 16384, 16384, 4096, 1024
LONGEST_WORD = 24


def hash_of(text, seed):
    """FNV-1a over UTF-16 code units with a final mix; 32 bits."""
    value = (2166136261 ^ (seed * 0x9E3779B1)) & 0xFFFFFFFF
    units = text.encode("utf-16-le", "surrogatepass")
    for at in range(0, len(units), 2):
        value ^= units[at] | units[at + 1] << 8
        value = value * 16777619 & 0xFFFFFFFF
    value ^= value >> 15
    value = value * 0x2C1B3C6D & 0xFFFFFFFF
    value ^= value >> 12
    value = value * 0x297A2D39 & 0xFFFFFFFF
    return value ^ value >> 15


def norm_of(word):
    """Lower case, straight marks, every digit as 0, cut to the longest length."""
    straight = word.replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')
    straight = straight.replace("\u2013", "-").replace("\u2014", "-")
    return "".join("0" if "0" <= sign <= "9" else sign for sign in straight.lower())[:LONGEST_WORD]


def shape_of(word):
    """"McCain-2016" as "XxXx-d": runs longer than two are cut."""
    shape = ""
    for sign in word[:LONGEST_WORD]:
        kind = "d" if sign.isdigit() else "X" if sign != sign.lower() else "x" if sign.isalpha() else sign
        if not shape.endswith(kind * 2):
            shape += kind
    return shape


def rows_of(word):
    """[word, word again under another seed, suffix 3, suffix 2, prefix 2, shape], and the rows of its letter groups."""
    norm = norm_of(word)
    fixed = [
        hash_of(norm, 1) % WORD_ROWS,
        hash_of(norm, 2) % WORD_ROWS,
        hash_of(norm[-3:], 3) % AFFIX_ROWS,
        hash_of(norm[-2:], 4) % AFFIX_ROWS,
        hash_of(norm[:2], 5) % AFFIX_ROWS,
        hash_of(shape_of(word), 6) % SHAPE_ROWS,
    ]
    padded = "<" + norm + ">"
    grams = [hash_of(padded[at : at + size], 7) % GRAM_ROWS for size in (3, 4) for at in range(len(padded) - size + 1)]
    return fixed, grams or [hash_of(padded, 7) % GRAM_ROWS]
