"""The tagger, parser and name finder: one encoder, four heads.

Embeddings of a form's hashes and affixes (spaCy's MultiHashEmbed), what lexicons know of it, convolutions and minGRU
scans (Feng et al. 2024), biaffine arcs (Dozat and Manning 2017).
"""

import os
import sys

import torch
import torch.nn.functional as F
from torch import nn

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))

from features import PHRASE_FLAGS, TABLES  # noqa: E402
from scan import Scan  # noqa: E402

LAYERS = ("conv", "gru", "conv", "gru", "gru")
# Shares of the words and of the sentences that are seen in training as if no list of names held them.
UNLISTED_WORDS, UNLISTED_SENTENCES = 0.15, 0.1
WORD_WIDTH, LEXICON_WIDTH, ARC_WIDTH, NAME_WIDTH = 96, 48, 128, 64
DISTANCE = 40


class Dropout(nn.Module):
    """Dropout by slices of a mask drawn once: half the time of torch's own on one core."""

    _masks = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        mask = self._masks.get(self.share)
        if mask is None:
            mask = self._masks[self.share] = (torch.rand(6_000_000) > self.share).float() / (1 - self.share)
        n = x.numel()
        if n > mask.numel() // 2:
            return F.dropout(x, self.share, True)
        at = int(torch.randint(0, mask.numel() - n, (1,)))
        return x * mask[at : at + n].view(x.shape)


class Convolution(nn.Module):
    """Over three words. Written as one product of shifted copies: conv1d's gradient is wrong in torch 1.13."""

    def __init__(self, width, dropout):
        super().__init__()
        self.weight = nn.Linear(3 * width, width)
        self.norm = nn.LayerNorm(width)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        padded = F.pad(x * mask, (0, 0, 1, 1))
        length = x.shape[1]
        y = self.weight(torch.cat([padded[:, :length], padded[:, 1 : length + 1], padded[:, 2:]], -1))
        return x + self.dropout(self.norm(F.gelu(y)))


class MinGru(nn.Module):
    """Both ways; gates see the input alone, so that only an elementwise scan is sequential."""

    def __init__(self, width, dropout):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.gates = nn.Linear(width, 4 * width)
        self.out = nn.Linear(2 * width, width)
        self.dropout = Dropout(dropout)
        with torch.no_grad():
            self.gates.bias[: 2 * width] = torch.linspace(-1.5, 2.5, width).repeat(2)

    def forward(self, x, mask):
        gates = self.gates(self.norm(x))
        half = gates.shape[-1] // 2
        z, c = torch.sigmoid(gates[..., :half]), torch.tanh(gates[..., half:])
        kept = z * mask + (1 - mask)
        return x + self.dropout(self.out(Scan.apply(kept, (1 - z) * c * mask)))


class Embedding(nn.Module):
    def __init__(self, vocabulary, lexicon_width, width, dropout):
        super().__init__()
        self.word = table(vocabulary + 3, WORD_WIDTH)
        self.tables = nn.ModuleList(table(rows, columns) for _, _, _, _, rows, columns in TABLES)
        self.lexicon = nn.Linear(lexicon_width, LEXICON_WIDTH, bias=False)
        total = WORD_WIDTH + LEXICON_WIDTH + sum(columns for *_, columns in TABLES)
        self.mix = nn.Linear(total, 2 * width)
        self.phrase = nn.Linear(PHRASE_FLAGS, width, bias=False)
        self.norm = nn.LayerNorm(width)
        self.dropout = Dropout(dropout)
        self.hashed = sum(columns for name, *_, columns in TABLES if name.startswith("word"))

    def forward(self, forms, flags, types, dropped):
        """forms [batch, length] rows of `types`; dropped: probability for each type that its word is not seen."""
        rows, inverse = torch.unique(forms, return_inverse=True)
        features = types.rows[rows]
        parts = [F.embedding(features[:, i + 1], each.weight) for i, each in enumerate(self.tables)]
        vectors = types.vectors[rows]
        rest = torch.cat([*parts, self.lexicon(vectors)], -1)
        word = features[:, 0]
        if self.training and dropped is not None:
            drop = torch.rand(forms.shape) < dropped[rows][inverse]
            words = torch.where(drop, torch.ones_like(forms), word[inverse])
            unlisted = torch.rand(forms.shape) < UNLISTED_WORDS
            unlisted = (unlisted | (torch.rand(len(forms), 1) < UNLISTED_SENTENCES))[..., None]
            bare = torch.cat([*parts, self.lexicon(vectors * types.unlisted)], -1)
            rest = torch.where(unlisted, bare[inverse], rest[inverse])
            flags = flags * ~unlisted
            hidden = torch.ones(rest.shape[-1])
            hidden[: self.hashed] = 0
            rest = torch.where(drop[..., None], rest * hidden, rest)
            x = torch.cat([F.embedding(words, self.word.weight), rest], -1)
        else:
            x = torch.cat([F.embedding(word, self.word.weight), rest], -1)[inverse]
        left, right = self.mix(self.dropout(x)).chunk(2, -1)
        return self.norm(torch.maximum(left, right) + self.phrase(flags))


def table(rows, columns):
    made = nn.Embedding(rows, columns)
    nn.init.normal_(made.weight, 0, 0.1)
    return made


class Parser(nn.Module):
    def __init__(self, vocabulary, lexicon_width, upos, xpos, relations, names, width=192, dropout=0.2):
        super().__init__()
        self.embed = Embedding(vocabulary, lexicon_width, width, dropout)
        kinds = {"conv": Convolution, "gru": MinGru}
        self.encoder = nn.ModuleList(kinds[kind](width, dropout) for kind in LAYERS)
        self.final = nn.LayerNorm(width)
        self.upos = upos
        self.tags = nn.Linear(width, upos + xpos)
        self.names_hidden = nn.Linear(width, NAME_WIDTH)
        self.names_out = nn.Linear(NAME_WIDTH, names)
        self.arcs = nn.Linear(width, 4 * ARC_WIDTH)
        self.bilinear = nn.Parameter(torch.randn(ARC_WIDTH + 1, ARC_WIDTH) * 0.03)
        self.distance = nn.Parameter(torch.zeros(2 * DISTANCE + 1))
        self.relations = nn.Linear(ARC_WIDTH, relations)
        self.dropout, self.arc_dropout = Dropout(dropout), Dropout(0.33)

    def forward(self, forms, flags, mask, types, dropped=None):
        """-> (upos, xpos, names, arcs [batch, dependent, head], relation halves of dependents and of heads)"""
        x = self.embed(forms, flags, types, dropped)
        for layer in self.encoder:
            x = layer(x, mask)
        x = self.final(x)
        tags = self.tags(self.dropout(x))
        names = self.names_out(self.dropout(F.gelu(self.names_hidden(self.dropout(x)))))
        arcs, dependents, heads = self.arc_scores(self.arcs(self.dropout(x)), mask)
        return tags[..., : self.upos], tags[..., self.upos :], names, arcs, dependents, heads

    def arc_scores(self, y, mask):
        w = ARC_WIDTH
        ends = self.arc_dropout(F.leaky_relu(y[..., : 2 * w], 0.1))
        dependents = torch.cat([ends[..., :w], torch.ones(y.shape[:-1] + (1,))], -1)
        scores = dependents @ self.bilinear @ ends[..., w:].transpose(1, 2)
        at = torch.arange(y.shape[1])
        scores = scores + self.distance[(at[None] - at[:, None]).clamp(-DISTANCE, DISTANCE) + DISTANCE]
        scores = scores.masked_fill(mask[:, None, :, 0] == 0, -1e4) - 1e4 * torch.eye(y.shape[1])
        return scores, y[..., 2 * w : 3 * w], y[..., 3 * w :]

    def relation_scores(self, dependents, heads, chosen):
        """Scores of the relation of each word to its chosen head [batch, length]."""
        of_head = heads.gather(1, chosen[..., None].expand(-1, -1, heads.shape[-1]))
        return self.relations(self.dropout(F.gelu(dependents + of_head)))
