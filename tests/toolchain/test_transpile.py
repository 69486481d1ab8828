"""What is laid out for Transcrypt is what the tree has now, whatever it had before."""

from pathlib import Path

from toolchain.transpile import stage


def test_a_package_that_became_a_module_leaves_no_folder_that_would_hide_it(tmp_path: Path) -> None:
    source = tmp_path / "source.py"
    source.write_text("NAME = 1\n", "utf-8")
    package = tmp_path / "__init__.py"
    package.write_text("", "utf-8")
    staged = tmp_path / "staged"
    stage({"boards.one": package, "boards.one.board": source, "boards.other": source}, staged)
    stage({"boards.one": source, "boards.other": source}, staged)
    assert sorted(path.name for path in (staged / "boards").iterdir()) == ["one.py", "other.py"]
    stage({"boards.one": package, "boards.one.board": source}, staged)
    assert [path.name for path in staged.rglob("one*")] == ["one"]
