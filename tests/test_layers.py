"""Imports point one way, modules are named for what they do, and nothing heavy is loaded before it is needed."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("index", "rag", "ui")
"""From the bottom up: each may import itself and what stands before it."""
MODULES = sorted(path for layer in LAYERS for path in (ROOT / layer).rglob("*.py"))
HEAVY = set("torch transformers sentence_transformers faiss gradio trafilatura dateparser".split())


def imported(path: Path) -> Iterator[str]:
    """Give the modules that a file imports anywhere, also inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    own = LAYERS.index(path.relative_to(ROOT).parts[0])
    above = set(LAYERS[own + 1 :]) | {"tests", "benchmarks", "training"}
    assert {name.partition(".")[0] for name in imported(path)} & above == set()


def test_the_layers_use_each_other() -> None:
    used = {path.relative_to(ROOT).parts[0]: set[str]() for path in MODULES}
    for path in MODULES:
        used[path.relative_to(ROOT).parts[0]] |= {name.partition(".")[0] for name in imported(path)} & set(LAYERS)
    assert used == {"index": {"index"}, "rag": {"index", "rag"}, "ui": {"index", "rag", "ui"}}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_named_for_what_it_does_and_says_so(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "helper", "common", "manager", "misc", "base"}
    if path.name == "py.typed":
        return
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("module", ["ui.cli", "rag", "index.sync", "index.store", "index.verify"])
def test_importing_it_loads_nothing_heavy(module: str) -> None:
    script = f"import sys, {module}; print(sorted({HEAVY!r} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
