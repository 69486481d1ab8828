"""Refuses Python that Transcrypt 3.9.5 compiles into something else; docs/dialect.md lists the rules."""

from toolchain.dialect.report import check, violations
from toolchain.dialect.rule import Violation

__all__ = ["Violation", "check", "violations"]
