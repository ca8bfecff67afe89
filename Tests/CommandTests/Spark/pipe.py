"""Answers dossiers under Spark, split into parts; the answers go to a file in the order of the dossiers.

python pipe.py PROGRAM CATALOGUE NOW DOSSIERS PARTS ANSWERS
"""
import shlex
import sys

from pyspark import SparkConf, SparkContext

program, catalogue, now, dossiers, parts, answers = sys.argv[1:]
context = SparkContext(conf=SparkConf().setMaster("local[2]").setAppName("tthc").set("spark.ui.enabled", "false"))
context.setLogLevel("ERROR")
lines = context.textFile(dossiers, minPartitions=int(parts))
command = shlex.join([program, "batch", "--catalogue", catalogue, "--now", now, "--threads", "1", "-"])
with open(answers, "w", encoding="utf-8") as file:
    for line in lines.pipe(command).collect():
        file.write(line + "\n")
print(lines.getNumPartitions())
context.stop()
