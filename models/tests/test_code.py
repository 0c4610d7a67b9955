"""The checks that the TypeScript side runs as `npm run check`, for Python."""

import subprocess
import sys
from pathlib import Path

MODELS = Path(__file__).parents[1]


def run(*command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=MODELS, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_types() -> None:
    run("mypy", "radtrain")


def test_lint() -> None:
    run("ruff", "check", "radtrain", "tests")


def test_format() -> None:
    run("ruff", "format", "--check", "radtrain", "tests")
