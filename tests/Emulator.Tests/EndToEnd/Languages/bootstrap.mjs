// A runtime on the fetch of Node.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/`;
const post = (path, value, headers = {}) => fetch(api + path, { method: "POST", body: JSON.stringify(value), headers });

while (true) {
  const next = await fetch(api + "next");
  if (!next.ok) process.exit(1);
  const id = next.headers.get("lambda-runtime-aws-request-id");
  const event = await next.json();
  console.log("node received", JSON.stringify(event));
  if (event === "fail") {
    await post(`${id}/error`, { errorMessage: "no", errorType: "Refused" }, { "Lambda-Runtime-Function-Error-Type": "Function.Refused" });
  } else {
    await post(`${id}/response`, { event });
  }
}
