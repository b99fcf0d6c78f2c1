namespace Lambent.Extensions;

/// <summary>Which records are delivered.</summary>
[Flags]
public enum TelemetryTypes
{
    /// <summary>None, which Lambda refuses.</summary>
    None = 0,

    /// <summary>What Lambda says about invocations, init and extensions.</summary>
    Platform = 1,

    /// <summary>What the function writes to its standard output and error.</summary>
    Function = 2,

    /// <summary>What extensions write to theirs. An extension that logs what it gets would get that again: leave this out there.</summary>
    Extension = 4,
}

/// <summary>How records are delivered.</summary>
public enum TelemetryDestination
{
    /// <summary>As HTTP requests, each answered when its records are queued. Lambda keeps what is not answered, within its buffer.</summary>
    Http,

    /// <summary>As lines on a TCP connection, which nobody answers.</summary>
    Tcp,
}
