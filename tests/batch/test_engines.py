"""Other engines give batches of Arrow to a function."""

from __future__ import annotations

import importlib.util
import os
import pickle
import shutil
import sys
from pathlib import Path

import pytest

import careers
from careers.domain.errors import CareersError
from careers.domain.knowledge_base import KnowledgeBase
from program import Program

pa = pytest.importorskip("pyarrow", reason="the extra batch is not installed")
columns = pytest.importorskip("careers.batch.columns")
engines = pytest.importorskip("careers.batch.engines")

SKILLS = [["sql:advanced", "pandas"], ["no such skill"], None, ["statistics", None], ["sql"]]
IDS = [7, 8, 9, None, 11]


def test_batches_of_a_table_are_answered_by_a_function_that_can_be_sent(small: KnowledgeBase) -> None:
    table = pa.table({"person": IDS, "skills": SKILLS})
    answerer = pickle.loads(pickle.dumps(engines.Answerer(small, ["analyst"], 1)))
    answers = pa.Table.from_batches(answerer(table.to_batches(3)))

    assert answers.schema == columns.SCHEMA
    assert answers["id"].to_pylist() == ["7", "8", "9", None, "11"]
    assert answers["line"].to_pylist() == [1, 2, 3, 4, 5]
    for words, roles in zip(SKILLS, answers["roles"].to_pylist(), strict=True):
        known = [word for word in words or () if word and "such" not in word]
        scores = [one.score for one in careers.fit(known, small, among="analyst").roles] if known else []
        assert [one["score"] for one in roles] == scores


@pytest.mark.parametrize("held", [{"id": ["a"]}, {"skills": ["sql, pandas"]}])
def test_a_table_without_lists_of_skills_is_a_mistake(held: dict[str, list[str]], small: KnowledgeBase) -> None:
    with pytest.raises(CareersError):
        list(engines.Answerer(small)(pa.table(held).to_batches()))


SPARK = """
from pyspark.sql import SparkSession
from careers import load
from careers.batch.engines import SPARK_SCHEMA, Answerer

spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
people = spark.read.parquet("people.parquet").select("id", "skills")
people.mapInArrow(Answerer(load(), top=3), SPARK_SCHEMA).write.parquet("roles")
"""


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java, which is not installed")
@pytest.mark.skipif(
    not all(map(importlib.util.find_spec, ("pyspark", "pandas"))), reason="pyspark[sql] is not installed"
)
def test_spark_answers_as_this_machine_does(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"id": ["a", "b", "c", "d", "e"], "skills": SKILLS}), tmp_path / "people.parquet")
    (tmp_path / "ask.py").write_text(SPARK, encoding="utf-8")
    spark = Program(dict(os.environ), str(tmp_path), (sys.executable,)).run("ask.py")
    assert spark.code == 0, spark.err

    assert list(careers.fit_files(str(tmp_path / "people.parquet"), careers.load(), str(tmp_path / "here"), top=3))
    assert pq.read_table(tmp_path / "roles").cast(columns.SCHEMA) == pq.read_table(tmp_path / "here")
