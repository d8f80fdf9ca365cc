#!/bin/sh
# filter-chunks.sh FOLDER [OPTIONS OF kehu filter]: judges every *.ndjson of a folder with GNU parallel, one process to a core.
#
# An answer gets its name when it is whole. One failure, or one killed process, ends the run with another code than 0; the same command
# again does what is missing, and nothing twice. (Not --pipepart with --retries: that loses rows, and ends with 0.)
set -eu
folder=$1
shift
export options="$*"
parallel --will-cite --joblog "$folder/jobs.log" --resume-failed --halt now,fail=1 \
  'kehu filter $options < {} > {.}.part && mv {.}.part {.}.judged' ::: "$folder"/*.ndjson
# What a log cannot know: that every answer is there.
for chunk in "$folder"/*.ndjson; do test -e "${chunk%.ndjson}.judged"; done
cat "$folder"/*.judged
