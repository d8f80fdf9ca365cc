"""spark-submit spark.py RECORDS.ndjson ANSWERS [OPTIONS OF kehu filter]: judges a file, or a folder of files, on a Spark cluster.

kehu has to be installed on every worker. checkCode=True lets the job fail when a process does; without it Spark takes what such a
process had written for the whole answer. An answer counts rows within its partition.
"""

import sys

from pyspark.sql import SparkSession

source, target, *options = sys.argv[1:]
spark = SparkSession.builder.appName("kehu filter").getOrCreate()
records = spark.sparkContext.textFile(source)
records.pipe(" ".join(["kehu", "filter", *options]), checkCode=True).saveAsTextFile(target)
spark.stop()
