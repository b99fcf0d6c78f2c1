# A runtime on the standard library of Python.
import json
import os
import urllib.request

API = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation/"


def post(path, value, **headers):
    data = json.dumps(value, separators=(",", ":")).encode()
    urllib.request.urlopen(urllib.request.Request(API + path, data, headers)).read()


while True:
    with urllib.request.urlopen(API + "next") as response:
        request_id, event = response.headers["Lambda-Runtime-Aws-Request-Id"], json.load(response)
    print("python received", json.dumps(event), flush=True)
    if event == "fail":
        post(request_id + "/error", {"errorMessage": "no", "errorType": "Refused"}, **{"Lambda-Runtime-Function-Error-Type": "Function.Refused"})
    else:
        post(request_id + "/response", {"event": event})
