namespace Lambent;

/// <summary>The kind of an outcome that the runtime sends to the Runtime API.</summary>
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
    /// <summary>The name in log and error messages.</summary>
    public static string Name(this Outcome outcome) => outcome switch
    {
        Outcome.Response => "response",
        Outcome.StreamedResponse => "streamed response",
        Outcome.Error => "error",
        Outcome.InitError => "init error",
        _ => "restore error",
    };

    /// <summary>Whether the outcome belongs to an invocation.</summary>
    public static bool IsOfInvocation(this Outcome outcome) => outcome <= Outcome.Error;
}
