namespace Lambent;

/// <summary>What the runtime sends to the Runtime API.</summary>
internal enum Outcome
{
    Response,
    StreamedResponse,
    Error,
    InitError,
    RestoreError,
}

internal static class OutcomeExtensions
{
    /// <summary>The name in log lines and messages.</summary>
    public static string Name(this Outcome outcome) => outcome switch
    {
        Outcome.Response => "response",
        Outcome.StreamedResponse => "streamed response",
        Outcome.Error => "error",
        Outcome.InitError => "init error",
        _ => "restore error",
    };

    /// <summary>Whether a caller waits for it.</summary>
    public static bool IsOfInvocation(this Outcome outcome) => outcome <= Outcome.Error;
}
