"""Adds up the columns of CSV files with pandas. Input: a line a file, of path, table and column:kind, between tabs."""
import sys
from decimal import Decimal

import pandas

TIMES = {"Date": "%Y-%m-%d", "Timestamp": "%Y-%m-%d %H:%M:%S.%f"}


def figures(column, kind):
    present = column.dropna()
    if kind not in ("Integer", "Decimal", "Date", "Timestamp"):
        return str(present.nunique()), str(present.str.len().sum()) if len(present) else ""
    if not len(present):
        return "", ""
    if kind in TIMES:
        return tuple(time.strftime(TIMES[kind]) for time in (present.min(), present.max()))
    return str(sum(present)), str(max(present))


for line in sys.stdin:
    path, table, *columns = line.rstrip("\n").split("\t")
    kinds = dict(column.split(":") for column in columns)
    rows = pandas.read_csv(
        path,
        dtype={name: "Int64" if kind == "Integer" else "string" for name, kind in kinds.items()},
        # A text such as None or NA is a text.
        keep_default_na=False,
        na_values=[""],
    )
    assert list(rows.columns) == list(kinds), f"{path}: {list(rows.columns)}"
    for name, kind in kinds.items():
        column = rows[name]
        if kind == "Decimal":
            column = column.map(Decimal, na_action="ignore")
        if kind in TIMES:
            column = pandas.to_datetime(column, format="%Y-%m-%d" if kind == "Date" else None)
        print(f"{table}.{name}", len(column), column.isna().sum(), *figures(column, kind), sep="\t")
