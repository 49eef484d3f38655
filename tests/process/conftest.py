"""C shims that stand between a process and its disk, and what the rounds of a run came to."""

import shutil
import subprocess
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Compiles a C file of this folder to a library that can be preloaded."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        pytest.skip("needs a C compiler (apt-get install gcc libc6-dev)")

    @cache
    def compiled(name: str) -> Path:
        library = tmp_path_factory.mktemp("shim") / f"{name}.so"
        source = Path(__file__).with_name(name)
        subprocess.run([compiler, "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
        return library

    return compiled


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """For each figure that tests recorded: how many, the least, the most, and in all."""
    figures: dict[str, list[float]] = defaultdict(list)
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "call":
                for name, value in report.user_properties:
                    figures[name].append(value)
    for name, values in figures.items():
        terminalreporter.write_line(
            f"{name}: n={len(values)}, least {min(values):.4g}, most {max(values):.4g}, in all {sum(values):.6g}"
        )
