"""The segmenter's network: characters in a narrow layer, the chunks between blanks in a wider one, and back.

Convolutions are written as one Linear over shifted rows: in torch 1.13 the gradients of Conv1d and of gelu are wrong
where the memory layout of what flows back is another than that of what came in.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F

from scan import Scan


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
            self.gates.bias[: 2 * width] = torch.linspace(-1.5, 4, width).repeat(2)

    def forward(self, x, mask):
        forget, new = self.gates(self.norm(x)).chunk(2, -1)
        keep = torch.sigmoid(forget)
        add = (1 - keep) * torch.tanh(new) * mask
        return (x + drop(self.out(Scan.apply(keep, add)), self.dropout, self.training)) * mask


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
        self.chunks = nn.Embedding(chunks, chunk_width, sparse=True)
        nn.init.normal_(self.chunks.weight, 0, 0.1)
        self.up = nn.Linear(2 * width, chunk_width)
        self.layers = nn.ModuleList(Gru(chunk_width, dropout) for _ in range(layers))
        self.final, self.down = nn.LayerNorm(chunk_width), nn.Linear(chunk_width, width)
        self.after = nn.ModuleList(Conv(width, dropout) for _ in range(after))
        self.ends = nn.Linear(width, 2)

    def table(self):
        """[symbols, seen * width]: what a symbol adds to the characters around it, first to the one farthest on."""
        return self.symbols.weight + self.classes.weight[self.kinds]

    def around(self, symbols):
        """The sum of what the symbols around each add to it; one more than the last symbol stands for none."""
        half, none = self.seen // 2, len(self.kinds)
        places = F.pad(symbols, (half, half), value=none).unfold(1, self.seen, 1).flip(-1)
        rows = F.pad(self.table(), (0, 0, 0, 1)).view(-1, self.width)
        found = F.embedding_bag((places * self.seen + torch.arange(self.seen)).flatten(0, 1), rows, mode="sum")
        return found.view(*symbols.shape, self.width)

    def forward(self, batch):
        """
        `batch` holds `owner`, the chunk of each character; `firsts`, `lasts`, the characters that a chunk begins and
        ends with; `rows`, what the word list has for a chunk.
        """
        x = self.around(batch["symbols"].masked_fill(batch["mask"] == 0, len(self.kinds)))
        mask, chunk_mask = batch["mask"].unsqueeze(-1), batch["chunk_mask"].unsqueeze(-1)
        x = F.gelu(x + self.bias) * mask
        for layer in self.before:
            x = layer(x, mask)
        edges = torch.cat([pick(x, batch["firsts"]), pick(x, batch["lasts"])], -1)
        y = (self.up(edges) + drop(self.chunks(batch["rows"]), self.dropout, self.training)) * chunk_mask
        for layer in self.layers:
            y = layer(y, chunk_mask)
        x = (x + pick(self.down(self.final(y)), batch["owner"])) * mask
        for layer in self.after:
            x = layer(x, mask)
        return self.ends(x)


def pick(rows, index):
    """Rows [B, K, D] of [B, L, D] at index [B, K]."""
    return rows.gather(1, index.unsqueeze(-1).expand(-1, -1, rows.shape[2]))
