"""The segmenter's network: characters in a narrow layer, the chunks between blanks in a wider one, and back.

Convolutions are written as one Linear over shifted rows: in torch 1.13 the gradients of Conv1d and of gelu are wrong
where the memory layout of what flows back is another than that of what came in.
"""

import ctypes
import os
import subprocess
import tempfile

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
    """minGRU both ways: gates see only the input, so that the recurrence is an elementwise scan."""

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
        return (x + drop(self.out(Scan.apply(keep, add)), self.dropout, self.training)) * mask


def compiled_scan():
    """The parser's `scan.c` as a library, compiled for this machine."""
    library = os.path.join(tempfile.mkdtemp(), "scan.so")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "parser", "scan.c")
    subprocess.run(["cc", "-O3", "-march=native", "-shared", "-fPIC", "-o", library, source], check=True)
    return ctypes.CDLL(library)


_scan = compiled_scan()


def pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class Scan(torch.autograd.Function):
    """h of h[t] = keep[t] h[t-1] + add[t], [B, L, D]; the second half of the lanes from right to left."""

    @staticmethod
    def forward(ctx, keep, add):
        keep, add = keep.contiguous(), add.contiguous()
        h = torch.empty_like(add)
        _scan.scan_forward(pointer(keep), pointer(add), pointer(h), *map(ctypes.c_long, keep.shape))
        ctx.save_for_backward(keep, h)
        return h

    @staticmethod
    def backward(ctx, flowing):
        keep, h = ctx.saved_tensors
        flowing = flowing.contiguous()
        of_keep, of_add = torch.empty_like(keep), torch.empty_like(keep)
        pointers = map(pointer, (keep, h, flowing, of_keep, of_add))
        _scan.scan_backward(*pointers, *map(ctypes.c_long, keep.shape))
        return of_keep, of_add


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
