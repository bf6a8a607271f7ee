"""Writes and reads the models that the product ships: safetensors files, their matrices in whole numbers of 8 bits.

A matrix NAME is two tensors: NAME, I8 [rows, columns], and NAME.scale, F32 [rows]; a value is its number times the
scale of its row. Vectors are F32; arrays of unsigned whole numbers stay as they are.
https://github.com/huggingface/safetensors#format
"""

import json
import os

import numpy as np

TYPES = {"int8": "I8", "uint8": "U8", "uint16": "U16", "uint32": "U32", "float32": "F32"}


def array(tensor):
    """A numpy array of a torch tensor or whatever numpy takes; floats as float32."""
    if hasattr(tensor, "detach"):
        tensor = tensor.detach().cpu().numpy()
    found = np.asarray(tensor)
    return found.astype(np.float32) if found.dtype.kind == "f" else found


def quantize(matrix):
    """(int8 [rows, columns], float32 [rows]): the largest value of a row becomes 127; a row of zeros has scale 1."""
    largest = np.abs(matrix).max(axis=1)
    scale = np.where(largest > 0, largest / 127, 1).astype(np.float32)
    return np.rint(matrix / scale[:, None]).clip(-127, 127).astype(np.int8), scale


def rounded(matrix):
    """A float matrix with the values that are left of it in the file: what the product will compute with."""
    numbers, scale = quantize(array(matrix))
    return numbers.astype(np.float32) * scale[:, None]


def stored(tensors):
    """The tensors of a file, by name: float matrices in two, the rest as they are."""
    found = {}
    for name, tensor in tensors.items():
        value = array(tensor)
        if value.dtype == np.float32 and value.ndim == 2:
            found[name], found[f"{name}.scale"] = quantize(value)
        elif value.dtype.name in TYPES and (value.ndim == 1 or value.dtype.kind == "u"):
            found[name] = value
        else:
            raise ValueError(f"{name}: {value.dtype} {value.shape} is no float vector or matrix, nor unsigned numbers")
    return found


def save(path, tensors, metadata):
    """Write `tensors` (name to numpy array or torch tensor) and `metadata` (name to string), whole or not at all."""
    values = stored(tensors)
    header, offset = {"__metadata__": dict(metadata)}, 0
    # The widest first: each tensor then begins at a multiple of its own size.
    order = sorted(values, key=lambda name: -values[name].itemsize)
    for name in order:
        value = values[name]
        header[name] = {
            "dtype": TYPES[value.dtype.name],
            "shape": list(value.shape),
            "data_offsets": [offset, offset + value.nbytes],
        }
        offset += value.nbytes
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    text += b" " * (-len(text) % 8)
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    with open(f"{path}.part", "wb") as file:
        file.write(len(text).to_bytes(8, "little"))
        file.write(text)
        for name in order:
            value = values[name]
            file.write(np.ascontiguousarray(value, value.dtype.newbyteorder("<")).tobytes())
    os.replace(f"{path}.part", path)


def load(path):
    """(tensors, metadata) of a file; matrices of 8 bits with a scale come back as float32."""
    with open(path, "rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        data = file.read()
    metadata = header.pop("__metadata__", {})
    types = {code: np.dtype(name).newbyteorder("<") for name, code in TYPES.items()}
    values = {}
    for name, entry in header.items():
        start, end = entry["data_offsets"]
        values[name] = np.frombuffer(data[start:end], types[entry["dtype"]]).reshape(entry["shape"])
    for name in [name for name in values if f"{name}.scale" in values]:
        values[name] = values[name].astype(np.float32) * values.pop(f"{name}.scale")[:, None]
    return values, metadata
