using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>
/// The asynchronous invocations of one function: retries after function errors, and records for destinations. See
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html.
/// </summary>
internal sealed class AsyncInvoker(EmulatedFunction function, LambdaEmulator emulator) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<Retry> _retries = [];
    private bool _disposed;

    private TimeProvider Time => emulator.Options.TimeProvider;

    private LambdaAsyncOptions Options => function.Options.Async;

    /// <summary>Accepts an event. An error of it is not reported to anybody but the destination.</summary>
    public void Submit(InvocationRequest request) => function.Queue.Submit(request with { Accepted = Time.GetUtcNow() });

    /// <summary>An attempt has ended: retries it, or writes its record.</summary>
    public void OnEnded(InvocationRequest request, InvocationOutcome outcome)
    {
        lock (_gate)
        {
            if (_disposed) // the end of the emulator is not an outcome
                return;
        }

        if (outcome.ErrorType is null)
        {
            Record(request, outcome, "Success", Options.OnSuccess);
            return;
        }

        var delay = Options.RetryDelay * request.Attempt;
        if (request.Attempt > Options.MaxRetryAttempts)
            Record(request, outcome, "RetriesExhausted", Options.OnFailure);
        else if (Time.GetUtcNow() + delay - request.Accepted > Options.MaxEventAge)
            Record(request, outcome, "EventAgeExceeded", Options.OnFailure);
        else
            RetryLater(request with { Attempt = request.Attempt + 1 }, delay);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            foreach (var retry in _retries)
                retry.Timer!.Dispose();
            _retries.Clear();
        }
    }

    private void RetryLater(InvocationRequest request, TimeSpan delay)
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            var retry = new Retry();
            retry.Timer = Time.CreateTimer(_ => Run(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _retries.Add(retry);
            retry.Timer.Change(delay, Timeout.InfiniteTimeSpan); // it may be due at once

            void Run()
            {
                lock (_gate)
                {
                    if (!_retries.Remove(retry))
                        return;
                    retry.Timer!.Dispose();
                }

                try
                {
                    function.Queue.Submit(request);
                }
                catch (InvokeRefusedException) // another invocation uses the request id
                {
                    RetryLater(request, delay > Pause ? delay : Pause);
                }
            }
        }
    }

    private void Record(InvocationRequest request, InvocationOutcome outcome, string condition, LambdaDestination? destination)
    {
        if (destination is null)
            return;
        var record = Write(request, outcome, condition);
        try
        {
            if (destination.Directory is { } directory)
                WriteFile(directory, request.RequestId, record);
            else if (emulator.Find(destination.FunctionName!) is { } next)
                next.SubmitAsync(next.Check(record, new LambdaInvokeOptions()));
            else
                emulator.Warn($"The record of the invocation {request.RequestId} of '{function.Name}' is lost: there is no function '{destination.FunctionName}', its destination. Add the function, or correct {nameof(LambdaFunctionOptions)}.{nameof(LambdaFunctionOptions.Async)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvokeRefusedException)
        {
            emulator.Warn($"The record of the invocation {request.RequestId} of '{function.Name}' is lost: {e.Message}");
        }
    }

    /// <summary>Writes beside the file and moves: a reader that waits for the file never sees a part of it.</summary>
    private static void WriteFile(string directory, string requestId, ReadOnlyMemory<byte> record)
    {
        Directory.CreateDirectory(directory);
        var file = Path.Combine(directory, $"{requestId}.json");
        File.WriteAllBytes($"{file}.part", record.ToArray());
        File.Move($"{file}.part", file, overwrite: true);
    }

    private ReadOnlyMemory<byte> Write(InvocationRequest request, InvocationOutcome outcome, string condition) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("version", "1.0");
        writer.WriteString("timestamp", Time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteStartObject("requestContext");
        writer.WriteString("requestId", request.RequestId);
        writer.WriteString("functionArn", $"{function.Arn}:{request.ExecutedVersion}");
        writer.WriteString("condition", condition);
        writer.WriteNumber("approximateInvokeCount", request.Attempt);
        writer.WriteEndObject();
        WritePayload(writer, "requestPayload", request.Payload);
        writer.WriteStartObject("responseContext");
        writer.WriteNumber("statusCode", 200);
        writer.WriteString("executedVersion", request.ExecutedVersion);
        if (outcome.ErrorType is not null)
            writer.WriteString("functionError", "Unhandled");
        writer.WriteEndObject();
        WritePayload(writer, "responsePayload", outcome.Payload);
        writer.WriteEndObject();
    });

    private static void WritePayload(Utf8JsonWriter writer, string name, ReadOnlyMemory<byte> payload)
    {
        writer.WritePropertyName(name);
        if (payload.IsEmpty)
            writer.WriteNullValue();
        else if (Json.Fault(payload.Span) is null)
            writer.WriteRawValue(payload.Span, skipInputValidation: true);
        else
            writer.WriteStringValue(payload.Span);
    }

    private sealed class Retry
    {
        public ITimer? Timer { get; set; }
    }
}
