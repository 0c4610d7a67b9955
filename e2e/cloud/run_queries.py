"""Runs queries that are written for Athena in DuckDB, over tables that are defined as in Glue.

Standard input: {"tables": {name: {"columns": [[name, Hive type]], "rows": [...]}}, "queries": {name: text}}; standard output: {name: rows}.
"""

import json
import sys
import tempfile
from pathlib import Path

import duckdb
import sqlglot
from sqlglot import exp


def for_duckdb(query: str) -> str:
    """Throws where Athena's grammar does not have the query, or where it is no question."""
    (tree,) = sqlglot.parse(query, dialect="athena", error_level=sqlglot.ErrorLevel.RAISE)
    if not isinstance(tree, exp.Select) or tree.find(exp.Command):
        raise ValueError("a query is one SELECT")
    for join in tree.find_all(exp.Join):
        if isinstance(join.this, exp.Unnest):
            join.set("this", rows_of(join.this))
    return tree.sql(dialect="duckdb")


def rows_of(unnest: exp.Unnest) -> exp.Expression:
    """UNNEST of rows: Trino gives a column for each of their fields, DuckDB one for all, unless it is asked for them."""
    (array,) = unnest.expressions
    alias = unnest.args["alias"]
    columns = ", ".join(column.sql(dialect="duckdb") for column in alias.columns)
    fields = f"SELECT UNNEST({array.sql(dialect='duckdb')}, max_depth := 2)"
    return exp.maybe_parse(f"LATERAL ({fields}) AS {alias.this.sql()}({columns})", into=exp.Lateral, dialect="duckdb")


def lower(json_value: object) -> object:
    """As the SerDe compares names."""
    if isinstance(json_value, dict):
        return {name.lower(): lower(value) for name, value in json_value.items()}
    if isinstance(json_value, list):
        return [lower(value) for value in json_value]
    return json_value


def main() -> None:
    asked = json.load(sys.stdin)
    database = duckdb.connect()
    with tempfile.TemporaryDirectory() as folder:
        for name, table in asked["tables"].items():
            file = Path(folder) / f"{name}.jsonl"
            file.write_text("".join(f"{json.dumps(lower(row))}\n" for row in table["rows"]), encoding="utf-8")
            columns = {
                column: exp.DataType.build(hive_type, dialect="hive").sql(dialect="duckdb")
                for column, hive_type in table["columns"]
            }
            database.execute(
                f"CREATE TABLE {name} AS SELECT * FROM read_json(?, format = 'newline_delimited', columns = {columns!r})",
                [str(file)],
            )
    answers = {}
    for name, query in asked["queries"].items():
        result = database.execute(for_duckdb(query))
        names = [column for column, *_ in result.description or []]
        answers[name] = [dict(zip(names, row, strict=True)) for row in result.fetchall()]
    json.dump(answers, sys.stdout, default=str)


main()
