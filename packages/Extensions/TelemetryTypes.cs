namespace Lambent.Extensions;

/// <summary>The streams of a subscription. See https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html.</summary>
[Flags]
public enum TelemetryTypes
{
    /// <summary>No stream. A subscription needs at least one.</summary>
    None = 0,

    /// <summary>Platform telemetry: events and metrics of init, invocations and extensions.</summary>
    Platform = 1,

    /// <summary>Function logs: the standard output and standard error of the function.</summary>
    Function = 2,

    /// <summary>
    /// Extension logs: the standard output and standard error of all extensions. An extension that logs what it receives must not use this value,
    /// because it receives its own lines again.
    /// </summary>
    Extension = 4,
}
