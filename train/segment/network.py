"""The segmenter's network: characters in a narrow layer, the chunks between blanks in a wider one, and back.

Convolutions are written as one Linear over shifted rows: in torch 1.13 the gradients of Conv1d and of gelu are wrong
where the memory layout of what flows back is another than that of what came in.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F


def shifted(x, by):
    """Rows of [B, L, D] moved by `by` places, zeros coming in."""
    return F.pad(x, (0, 0, by, -by))


class Conv(nn.Module):
    def __init__(self, width, dropout):
        super().__init__()
        self.conv, self.norm = nn.Linear(3 * width, width), nn.LayerNorm(width)
        self.dropout = dropout

    def forward(self, x, mask):
        around = torch.cat([shifted(x, 1), x, shifted(x, -1)], -1)
        return (x + drop(self.norm(F.gelu(self.conv(around))), self.dropout, self.training)) * mask


class Gru(nn.Module):
    """minGRU both ways: gates see only the input, so that the recurrence is a scan."""

    def __init__(self, width, dropout):
        super().__init__()
        self.norm, self.gates = nn.LayerNorm(width), nn.Linear(width, 4 * width)
        self.out, self.dropout = nn.Linear(2 * width, width), dropout
        with torch.no_grad():
            self.gates.bias[: 2 * width] = torch.linspace(-1.5, 2.5, width).repeat(2)

    def forward(self, x, mask):
        forget, new = self.gates(self.norm(x)).chunk(2, -1)
        keep = torch.sigmoid(forget)
        add = (1 - keep) * torch.tanh(new) * mask
        both = turned(scan(turned(keep), turned(add)))
        return (x + drop(self.out(both), self.dropout, self.training)) * mask


def turned(x):
    """The second half of the lanes from right to left."""
    forward, backward = x.chunk(2, -1)
    return torch.cat([forward, backward.flip(1)], -1)


def scan(keep, add):
    """h of h[t] = keep[t] h[t-1] + add[t], in log2(L) doublings."""
    step = 1
    while step < add.shape[1]:
        add = add + keep * shifted(add, step)
        keep = keep * shifted(keep, step)
        step *= 2
    return add


def drop(x, probability, training):
    """Dropout of whole lanes of a sequence: cheap, and a lane that is gone cannot be read one place on."""
    if not training or probability == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) >= probability) / (1 - probability)


class Segmenter(nn.Module):
    """Logits of "a word ends here" and "and so does a sentence" for each character."""

    def __init__(self, kinds, chunks, width, chunk_width, before, after, layers, seen, dropout=0.1):
        """
        `kinds`: LongTensor, the class of each symbol; `chunks`: rows of the word list; `seen`: how many characters the
        first layer sees at once, an odd number; `before`, `layers`, `after`: how many layers over characters, chunks
        and characters again.
        """
        super().__init__()
        self.register_buffer("kinds", kinds, persistent=False)
        self.width, self.seen, self.dropout = width, seen, dropout
        self.symbols = nn.Embedding(len(kinds), seen * width)
        self.classes = nn.Embedding(int(kinds.max()) + 1, seen * width)
        nn.init.normal_(self.symbols.weight, 0, 0.3), nn.init.normal_(self.classes.weight, 0, 0.3)
        self.bias = nn.Parameter(torch.zeros(width))
        self.before = nn.ModuleList(Conv(width, dropout) for _ in range(before))
        self.chunks = nn.Embedding(chunks, chunk_width)
        nn.init.normal_(self.chunks.weight, 0, 0.1)
        self.up = nn.Linear(2 * width, chunk_width)
        self.layers = nn.ModuleList(Gru(chunk_width, dropout) for _ in range(layers))
        self.final, self.down = nn.LayerNorm(chunk_width), nn.Linear(chunk_width, width)
        self.after = nn.ModuleList(Conv(width, dropout) for _ in range(after))
        self.ends = nn.Linear(width, 2)

    def table(self):
        """[symbols, seen * width]: what a symbol adds to the characters around it, from the one farthest on to the farthest back."""
        return self.symbols.weight + self.classes.weight[self.kinds]

    def forward(self, symbols, mask, forms, firsts, lasts, owner, chunk_mask):
        """`owner`: the chunk of each character; `firsts`, `lasts`: the characters that a chunk begins and ends with."""
        mask, chunk_mask = mask.unsqueeze(-1), chunk_mask.unsqueeze(-1)
        rows = (F.embedding(symbols, self.table()) * mask).chunk(self.seen, -1)
        x = sum(shifted(row, place - self.seen // 2) for place, row in enumerate(rows)) + self.bias
        x = F.gelu(x) * mask
        for layer in self.before:
            x = layer(x, mask)
        edges = torch.cat([pick(x, firsts), pick(x, lasts)], -1)
        y = (self.up(edges) + drop(self.chunks(forms), self.dropout, self.training)) * chunk_mask
        for layer in self.layers:
            y = layer(y, chunk_mask)
        x = (x + pick(self.down(self.final(y)), owner)) * mask
        for layer in self.after:
            x = layer(x, mask)
        return self.ends(x)


def pick(rows, index):
    """Rows [B, K, D] of [B, L, D] at index [B, K]."""
    return rows.gather(1, index.unsqueeze(-1).expand(-1, -1, rows.shape[2]))
