#!/bin/sh
#SBATCH --job-name=kehu-filter
#SBATCH --cpus-per-task=1
#SBATCH --requeue
# FOLDER=chunks sbatch --array=1-$(ls chunks/*.ndjson | wc -l) slurm.sh --today 2026-11-23
# An element of the array judges one chunk of a folder that all nodes see. One that fails can be sent again alone: --array=17.
set -eu
chunk=$(ls "$FOLDER"/*.ndjson | sed -n "${SLURM_ARRAY_TASK_ID}p")
answer=${chunk%.ndjson}.judged
kehu filter "$@" < "$chunk" > "$answer.part.$SLURM_ARRAY_TASK_ID"
mv "$answer.part.$SLURM_ARRAY_TASK_ID" "$answer"
