#!/usr/bin/env bash
# Makes the executable that CLAUSEWISE_OSCAL_CLI is to name, in the folder given, and prints its path. Needs a JDK of 17 or
# later, Maven and its repository; where one of them is missing it fails, and the test that uses it skips.
set -euo pipefail
source=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/classes"
target=$(cd "$1" && pwd)
mvn -B -q -f "$source/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath \
  -Dmdep.outputFile="$target/classpath" -Dmaven.wagon.http.connectionTimeout=5000 >&2
javac -cp "$(cat "$target/classpath")" -d "$target/classes" "$source/ValidateOscal.java" >&2
printf '#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -Dorg.apache.logging.log4j.simplelog.StatusLogger.level=OFF -cp "%s" ValidateOscal "$@"\n' \
  "$target/classes:$(cat "$target/classpath")" >"$target/oscal-cli"
chmod +x "$target/oscal-cli"
echo "$target/oscal-cli"
