"""The README's commands and code run as they stand."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "seeds", place / "seeds")
    return place


def run(command: list[str], folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    environment.pop("BELEG_INDEX", None)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_quickstart_runs_and_answers(folder):
    (quickstart,) = blocks("bash")
    printed = run(["bash", "-euo", "pipefail", "-c", quickstart], folder)
    assert "gratuliert" in printed
    assert "Claasen" in printed


def test_the_python_example_runs_on_the_index_the_quickstart_made(folder):
    (example,) = blocks("python")
    printed = run([sys.executable, "-c", example], folder)
    assert "gratuliert" in printed
