"""The sequential part of a minGRU, elementwise, as one loop in C."""

import ctypes
import os
import subprocess
import tempfile

import torch


def compiled_scan():
    """`scan.c` as a library, compiled for this machine."""
    library = os.path.join(tempfile.mkdtemp(), "scan.so")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "scan.c")
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
