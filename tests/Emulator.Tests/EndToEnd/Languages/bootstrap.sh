#!/usr/bin/env bash
# A runtime with one connection for each call.
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
headers=$(mktemp)
trap 'rm -f "$headers"' EXIT
while event=$(curl -sS -D "$headers" "$api/next"); do
  id=$(awk 'tolower($1) == "lambda-runtime-aws-request-id:" { sub("\r", ""); print $2 }' "$headers")
  echo "bash received $event"
  if [ "$event" = '"fail"' ]; then
    curl -sS -o /dev/null -H "Lambda-Runtime-Function-Error-Type: Function.Refused" -d '{"errorMessage":"no","errorType":"Refused"}' "$api/$id/error"
  else
    curl -sS -o /dev/null -d "{\"event\":$event}" "$api/$id/response"
  fi
done
